"""The client's side of one connection."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque

from .attempt import Attempt
from .client_connection import ClientConnection
from .codes import ErrorCode, ProtocolError, StatusCode
from .events import (
    ConnectionFailed, Event, GoodbyeReceived, MessageReceived, PrefaceReceived, SettingsChanged,
)
from .metadata import Metadata
from .session import Session
from .settings import Settings
from .status import RpcError


class ClientSession(Session):
    """One connection of a channel."""

    machine: ClientConnection

    def __init__(self, settings: Settings, keepalive: float):
        super().__init__(ClientConnection(settings), keepalive)
        self.calls: dict[int, Attempt] = {}
        self.preface_seen = False
        self.leaving = False
        self.is_counted = False
        self._credentials: OrderedDict[bytes, int] = OrderedDict()
        self._waiters: deque[asyncio.Future] = deque()

    @property
    def usable(self) -> bool:
        """Whether new calls may be opened on it."""
        return not self.leaving and self.machine.usable and not self.closed.done()

    def handle(self, event: Event) -> None:
        if isinstance(event, PrefaceReceived):
            self.preface_seen = True
            self._wake_waiters()
        elif isinstance(event, SettingsChanged):
            self._wake_waiters()
        elif isinstance(event, GoodbyeReceived):
            self.leaving = True
            if event.code not in (ErrorCode.NO_ERROR, ErrorCode.SHUTDOWN) or not self.preface_seen:
                self.failure = f"the server said {ErrorCode(event.code).name if event.code <= 17 else event.code}" + (
                    f": {event.text}" if event.text else ""
                )
            self._wake_waiters(all=True)
            self.call_ended()
        elif isinstance(event, ConnectionFailed):
            self._fail_all()
        elif isinstance(event, MessageReceived) and event.stream not in self.calls:
            self.machine.credit(event)
        elif (attempt := self.calls.get(getattr(event, "stream", 0))) is not None:
            attempt.take(event)

    def lost(self) -> None:
        self._wake_waiters(all=True)
        self._fail_all()

    def _fail_all(self) -> None:
        for attempt in list(self.calls.values()):
            attempt.finish(RpcError(StatusCode.UNAVAILABLE, self.failure or "the connection is lost", lost=True))

    def wants_keepalive(self) -> bool:
        return bool(self.calls)

    def call_ended(self) -> None:
        """A stream is free again; a connection that is leaving closes behind its last call."""
        self._wake_waiters()
        if self.leaving and not self.calls and not self.machine.failed:
            self.machine.close()
            self.close_soon()

    def close(self) -> None:
        """Ends all calls and the connection."""
        for attempt in list(self.calls.values()):
            attempt.cancel("the channel was closed")
        self.leaving = True
        self.machine.close()
        self.close_soon()

    async def slot(self) -> bool:
        """Waits until a call may be opened; false if the connection takes none any more."""
        while self.usable and not self.machine.can_open:
            waiter = self.loop.create_future()
            self._waiters.append(waiter)
            try:
                await waiter
            except asyncio.CancelledError:
                if waiter.done() and not waiter.cancelled():
                    self._wake_waiters()
                raise
        return self.usable

    def _wake_waiters(self, all: bool = False) -> None:
        room = len(self._waiters) if all else self.machine.peer.streams_max - len(self.machine.streams)
        while self._waiters and room > 0:
            waiter = self._waiters.popleft()
            if not waiter.done():
                waiter.set_result(None)
                room -= 1

    def credential(self, token: bytes) -> int:
        """The number of a token, registered now if it is new; the one used longest ago gives way when all are taken."""
        if not token:
            return 0
        number = self._credentials.pop(token, 0)
        if not number:
            most = self.machine.peer.credentials_max
            if most == 0:
                raise RpcError(StatusCode.UNAUTHENTICATED, "the server takes no credentials")
            if len(self._credentials) < most:
                number = len(self._credentials) + 1
            else:
                number = self._credentials.popitem(last=False)[1]
            self.machine.set_credential(number, token)
        self._credentials[token] = number
        return number

    def open(
        self, method: str, message: bytes | None, end: bool, token: bytes, deadline: float | None, key: bytes,
        metadata: Metadata,
    ) -> Attempt:
        """Opens a stream; `slot` must have been true in the same turn."""
        left = None if deadline is None else int((deadline - self.loop.time()) * 1_000_000)
        if left is not None and left <= 0:
            raise RpcError(StatusCode.DEADLINE_EXCEEDED, "the deadline has passed")
        if message is not None and len(message) > self.machine.peer.message_bytes_max:
            raise too_long(message, self)
        try:
            id = self.machine.open(method, message, end, self.credential(token), left, key, metadata)
        except ProtocolError as error:
            raise RpcError(StatusCode.RESOURCE_EXHAUSTED, error.text) from None
        attempt = self.calls[id] = Attempt(self, id, deadline)
        self.flush_soon()
        return attempt


def too_long(message: bytes, session: ClientSession) -> RpcError:
    """A request that the server would not take."""
    most = session.machine.peer.message_bytes_max
    return RpcError(StatusCode.RESOURCE_EXHAUSTED, f"a request of {len(message)} bytes; the server takes {most}")
