"""One call on the server: its handler's task, and how it ends."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from google.protobuf.message import DecodeError

from .codes import StatusCode
from .context import ServerContext
from .events import CallReceived, ClientEnded, Event, MessageReceived, StreamEnded
from .method import Kind, Method
from .session import Inbox
from .status import RpcError

if TYPE_CHECKING:
    from .server_session import ServerSession

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
            text = f"a request of {self.method.name} that cannot be read"
            raise RpcError(StatusCode.INVALID_ARGUMENT, text) from None

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
