"""The client's side of one connection, and one attempt of a call on it."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque

from .client_connection import ClientConnection
from .codes import ErrorCode, ProtocolError, StatusCode
from .events import (
    ConnectionFailed, Event, GoodbyeReceived, HeadersReceived, MessageReceived, PrefaceReceived, ReplyReceived,
    SettingsChanged, StopReceived, StreamEnded,
)
from .metadata import Metadata
from .session import Inbox, Session
from .settings import Settings
from .status import RpcError

ABANDON_SECONDS = 5.0


class Attempt:
    """One stream: a call, or one of several attempts of it."""

    def __init__(self, session: ClientSession, id: int, deadline: float | None):
        self.session = session
        self.id = id
        self.inbox = Inbox(session, id)
        self.initial_metadata: Metadata = []
        self.trailers: Metadata = []
        self.stopped = False
        self.done = False
        self.error: RpcError | None = None
        self.headers = session.loop.create_future()
        self._timer = session.loop.call_at(deadline, self._expire) if deadline is not None else None

    def take(self, event: Event) -> None:
        """Acts on an event of this stream."""
        if isinstance(event, MessageReceived):
            self._headers_known()
            self.inbox.put(event)
        elif isinstance(event, HeadersReceived):
            self.initial_metadata = event.metadata
            self._headers_known()
        elif isinstance(event, StopReceived):
            self.stopped = True
        elif isinstance(event, ReplyReceived):
            self.trailers = event.trailers
            error = None
            if event.status:
                error = RpcError(event.status, event.text, event.details, event.trailers, self.initial_metadata)
            self.finish(error)
        elif isinstance(event, StreamEnded):
            text = event.text or f"the {'server' if event.by_peer else 'client'} reset the stream"
            self.finish(RpcError(event.status, text, initial_metadata=self.initial_metadata, refused=event.refused))

    def finish(self, error: RpcError | None, drop: bool = False) -> None:
        """The attempt has ended, well or with an error."""
        if self.done:
            return
        self.done, self.error = True, error
        if self._timer:
            self._timer.cancel()
        self.session.calls.pop(self.id, None)
        self._headers_known()
        self.inbox.close(error, drop)
        self.session.call_ended()

    def _headers_known(self) -> None:
        if not self.headers.done():
            self.headers.set_result(None)

    def cancel(self, text: str = "the caller gave up") -> None:
        """Ends it by RESET, on both sides."""
        if not self.done:
            self.session.machine.reset(self.id, ErrorCode.CANCELLED)
            self.finish(RpcError(StatusCode.CANCELLED, text), drop=True)
            self.session.flush_soon()

    def _expire(self) -> None:
        """The deadline has passed. The server ends the call by its own clock (13.2); RESET only if it does not."""
        self.finish(RpcError(StatusCode.DEADLINE_EXCEEDED, "the deadline has passed"), drop=True)
        machine, id = self.session.machine, self.id
        if stream := machine.streams.get(id):
            if stream.mid_message or not stream.client_ended:
                machine.reset(id, ErrorCode.CANCELLED)
                self.session.flush_soon()
            else:
                machine.wait_for_message(id)
                self.session.loop.call_later(ABANDON_SECONDS, self._abandon)

    def _abandon(self) -> None:
        self.session.machine.reset(self.id, ErrorCode.CANCELLED)
        self.session.flush_soon()

    async def send(self, data: bytes) -> bool:
        """Sends a message, when there is room; false if the server takes no more; raises what the call failed with."""
        if self.error is not None:
            raise self.error
        if self.done or self.stopped or not await self.session.send(self.id, data):
            return self._failed()
        return not self.done or self._failed()

    def _failed(self) -> bool:
        if self.error is not None:
            raise self.error
        return False

    def end(self) -> None:
        """No more messages."""
        self.session.machine.end(self.id)
        self.session.flush_soon()


class ClientSession(Session):
    """One connection of a channel."""

    machine: ClientConnection

    def __init__(self, settings: Settings, keepalive: float):
        super().__init__(ClientConnection(settings), keepalive)
        self.calls: dict[int, Attempt] = {}
        self.preface_seen = False
        self.leaving = False
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
