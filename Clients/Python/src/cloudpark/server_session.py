"""The server's side of one connection."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from .codes import ErrorCode, StatusCode
from .events import (
    CallReceived, ConnectionFailed, CredentialReceived, Event, GoodbyeReceived, MessageReceived, PrefaceReceived,
)
from .flow import Budgets
from .server_call import ServerCall
from .server_connection import ServerConnection
from .session import Session
from .tls import identity

if TYPE_CHECKING:
    from .server import Server

log = logging.getLogger("cloudpark.server")


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
