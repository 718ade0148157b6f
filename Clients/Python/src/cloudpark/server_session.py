"""The server's side of one connection, and its calls."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from google.protobuf.message import DecodeError

from . import metadata as md
from .codes import ErrorCode, StatusCode
from .context import ServerContext
from .events import (
    CallReceived, ClientEnded, ConnectionFailed, CredentialReceived, Event, GoodbyeReceived, MessageReceived,
    PrefaceReceived, StreamEnded,
)
from .flow import Budgets
from .method import Kind, Method
from .server_connection import ServerConnection
from .session import Inbox, Session
from .status import RpcError
from .tls import identity

if TYPE_CHECKING:
    from .server import Server

log = logging.getLogger("cloudpark.server")


class Requests:
    """The requests of a client or bidirectional stream: iterate over it."""

    def __init__(self, call: ServerCall):
        self._call = call

    def __aiter__(self):
        return self

    async def __anext__(self):
        data = await self._call.inbox.get()
        if data is None:
            raise StopAsyncIteration
        return self._call.parse(data)


class ServerCall:
    """One call on the server: the task of its handler, and how it ends."""

    def __init__(self, session: ServerSession, event: CallReceived, method: Method, handler, token: bytes):
        self.session = session
        self.id = event.stream
        self.method = method
        self.inbox = Inbox(session, event.stream)
        self.over = False
        loop = session.loop
        left = None if event.time_left is None else event.time_left / 1_000_000
        self.deadline = None if left is None else loop.time() + left
        self._timer = None if left is None else loop.call_later(left, self._expire)
        self.context = ServerContext(self, event, session.identity, session.peer_address, token)
        self.task = loop.create_task(self._run(handler))

    def take(self, event: Event) -> None:
        """Acts on an event of this stream."""
        if isinstance(event, MessageReceived):
            self.inbox.put(event)
        elif isinstance(event, ClientEnded):
            self.inbox.close()
        elif isinstance(event, StreamEnded):
            self.stop()

    def stop(self) -> None:
        """The call is over for the client: its handler is cancelled."""
        if not self.over:
            self.over = True
            self.inbox.close(RpcError(StatusCode.CANCELLED, "the call is over"), drop=True)
            self.task.cancel()

    def abort(self, status: StatusCode, text: str) -> None:
        """Ends the call from outside of its handler."""
        if not self.over:
            self.session.machine.abort(self.id, status, text)
            self.stop()
            self.session.flush_soon()

    def _expire(self) -> None:
        self.abort(StatusCode.DEADLINE_EXCEEDED, "the deadline has passed")

    def parse(self, data: bytes):
        """A request; INVALID_ARGUMENT if it cannot be read."""
        try:
            return self.method.request.FromString(data)
        except DecodeError:
            raise RpcError(StatusCode.INVALID_ARGUMENT, f"a request of {self.method.name} that cannot be read") from None

    async def _only_request(self):
        data = await self.inbox.get()
        if data is None:
            raise RpcError(StatusCode.INVALID_ARGUMENT, "13.1: no message where one is due")
        request = self.parse(data)
        if await self.inbox.get() is not None:
            raise RpcError(StatusCode.INVALID_ARGUMENT, "13.1: two messages where one is due")
        return request

    async def send(self, response) -> None:
        """Sends a response of a stream; returns when there is room for more."""
        self.context.send_headers()
        await self.session.send(self.id, response.SerializeToString())

    async def _run(self, handler) -> None:
        try:
            await self.session.server.authorize(self.context, self.method)
            kind = self.method.kind
            if kind in (Kind.UNARY, Kind.SERVER_STREAMING):
                given = await self._only_request()
            else:
                given = Requests(self)
            message = None
            if kind in (Kind.UNARY, Kind.CLIENT_STREAMING):
                response = await handler(given, self.context)
                message = response.SerializeToString()
            else:
                responses = handler(given, self.context)
                try:
                    async for response in responses:
                        await self.send(response)
                finally:
                    await responses.aclose()
            self._reply(StatusCode.OK, message=message)
        except RpcError as error:
            self._reply(error.code or StatusCode.UNKNOWN, error.text, error.raw_details, more=error.trailers)
        except asyncio.CancelledError:
            self._reply(StatusCode.CANCELLED, "the handler was cancelled")
        except Exception:
            log.exception("the handler of %s failed", self.method.name)
            self._reply(StatusCode.INTERNAL, "the server failed; its log has the cause")
        finally:
            self._ended()

    def _reply(self, status: StatusCode, text: str = "", details: bytes = b"", message=None, more=()) -> None:
        if self.over:
            return
        most = self.session.machine.peer.message_bytes_max
        if message is not None and len(message) > most:
            status, text = StatusCode.RESOURCE_EXHAUSTED, f"an answer of {len(message)} bytes; the client takes {most}"
        trailers = self.context.trailers + list(more)
        self.session.machine.reply(
            self.id, status, text, details, self.context.initial_metadata, trailers, message,
        )

    def _ended(self) -> None:
        self.over = True
        if self._timer:
            self._timer.cancel()
        self.inbox.close(drop=True)
        self.session.call_ended(self.id)


class ServerSession(Session):
    """One connection of a server."""

    machine: ServerConnection

    def __init__(self, server: Server):
        super().__init__(ServerConnection(server.settings, Budgets(server.budgets)), server.keepalive)
        self.server = server
        self.calls: dict[int, ServerCall] = {}
        self.identity = ""
        self.peer_address = ""
        self._tokens: dict[int, bytes] = {}
        self._deadline: asyncio.TimerHandle | None = None
        self._stopping = False

    def connection_made(self, transport) -> None:
        self.identity = identity(transport.get_extra_info("peercert"))
        host, port = transport.get_extra_info("peername")[:2]
        self.peer_address = f"{host}:{port}"
        super().connection_made(transport)
        if transport.is_closing():
            return
        refusal = self.server.admit(self, host)
        if refusal:
            self.machine.going_away = self.machine.failed = True
            self.machine._goodbye(0, ErrorCode.CONNECTION_LIMIT, refusal)
            return self.close_soon()
        self._deadline = self.loop.call_later(self.server.preface_timeout, self._no_preface)

    def _no_preface(self) -> None:
        self.failure = "2.7: no preface in time"
        assert self.transport is not None
        self.transport.abort()

    def handle(self, event: Event) -> None:
        if isinstance(event, CallReceived):
            self._call(event)
        elif isinstance(event, PrefaceReceived):
            if self._deadline:
                self._deadline.cancel()
        elif isinstance(event, CredentialReceived):
            if event.token:
                self._tokens[event.number] = event.token
            else:
                self._tokens.pop(event.number, None)
        elif isinstance(event, ConnectionFailed):
            log.info("%s: connection closed: %s", self.peer_address, self.failure)
            self._stop_calls()
        elif isinstance(event, GoodbyeReceived):
            # A client that leaves loses its calls with the connection (10.7).
            if not self.calls:
                self.close_soon()
        elif (call := self.calls.get(getattr(event, "stream", 0))) is not None:
            call.take(event)
        elif isinstance(event, MessageReceived):
            self.machine.credit(event)

    def _call(self, event: CallReceived) -> None:
        found = self.server.find(event.method)
        token = b""
        error = None
        if event.credential:
            token = self._tokens.get(event.credential, b"")
            if not token:
                error = (StatusCode.UNAUTHENTICATED, f"4.2.3: credential {event.credential} is not registered")
        if error is None and isinstance(found, str):
            error = (StatusCode.UNIMPLEMENTED, found)
        if error is not None:
            self.machine.reply(event.stream, *error)
            self.machine.handler_ended(event.stream)
            return
        self.calls[event.stream] = ServerCall(self, event, found[0], found[1], token)

    def call_ended(self, id: int) -> None:
        """A handler has returned."""
        self.calls.pop(id, None)
        self.machine.handler_ended(id)
        self.flush_soon()
        self.loop.call_soon(self._close_if_done)

    def ping_answered(self) -> None:
        if self._stopping:
            self.machine.leave()
            self.flush()
            self._close_if_done()

    def flush(self) -> None:
        super().flush()
        if self._stopping:
            self._close_if_done()

    def stop_gracefully(self) -> None:
        """GOODBYE twice, a round trip apart (10.2); closes when the last call has ended."""
        if not self._stopping and not self.machine.failed:
            self._stopping = True
            for call in self.calls.values():
                call.context.going_away.set()
            self.machine.warn()
            self._ping = None
            self.send_ping()

    def _close_if_done(self) -> None:
        machine = self.machine
        if self._stopping and not self.calls and machine._final_last is not None and not machine.failed:
            if not any(stream.queue for stream in machine.streams.values()) and self.transport is not None:
                data = machine.data_to_send()
                if data:
                    self.transport.write(data)
                machine.failed = True
                self.close_soon()

    def abort_calls(self) -> None:
        """The stop's own deadline: what has not ended is cancelled."""
        for call in list(self.calls.values()):
            call.abort(StatusCode.UNAVAILABLE, "the server is stopping")
        if not self.machine.failed:
            self.machine.leave()
            self.flush()
            self.machine.failed = True
        self.close_soon()

    def _stop_calls(self) -> None:
        for call in list(self.calls.values()):
            call.stop()

    def lost(self) -> None:
        if self._deadline:
            self._deadline.cancel()
        self._stop_calls()
        self.server.gone(self)
