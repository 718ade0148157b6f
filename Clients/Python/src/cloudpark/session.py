"""A machine on an asyncio transport: what both sides share."""

from __future__ import annotations

import asyncio
import os
from collections import deque

from .codes import ErrorCode, ProtocolError
from .connection import Connection
from .events import ConnectionFailed, Event, MessageReceived, PingAnswered
from .tls import ALPN

SEND_QUEUE_MAX = 65_536
"""Message bytes that may wait on a stream before its sender has to wait."""


class Inbox:
    """Messages of one stream that wait for the application; their credit goes back when they are taken."""

    def __init__(self, session: Session, id: int):
        self.session = session
        self.id = id
        self._messages: deque[MessageReceived] = deque()
        self._ended = False
        self._error: BaseException | None = None
        self._waiter: asyncio.Future | None = None

    def put(self, event: MessageReceived) -> None:
        """A message came; nobody takes it any more if the inbox is closed."""
        if self._ended:
            self.session.machine.credit(event)
        else:
            self._messages.append(event)
            self._wake()

    def close(self, error: BaseException | None = None, drop: bool = False) -> None:
        """No more messages come. Those that are there are still given out unless they are dropped."""
        if not self._ended:
            self._ended, self._error = True, error
        if drop:
            for event in self._messages:
                self.session.machine.credit(event)
            self._messages.clear()
        self._wake()

    async def get(self) -> bytes | None:
        """The next message; None at the end; raises what the stream failed with."""
        while not self._messages:
            if self._ended:
                if self._error is not None:
                    raise self._error
                return None
            self.session.machine.wait_for_message(self.id)
            self.session.flush_soon()
            self._waiter = asyncio.get_running_loop().create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None
        event = self._messages.popleft()
        self.session.machine.credit(event)
        self.session.flush_soon()
        return event.data

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)


class Session(asyncio.Protocol):
    """One connection. One writer: all bytes leave through `flush`."""

    PING_TIMEOUT = 20.0

    def __init__(self, machine: Connection, keepalive: float):
        self.machine = machine
        self.keepalive = keepalive
        self.loop = asyncio.get_running_loop()
        self.transport: asyncio.Transport | None = None
        self.closed = self.loop.create_future()
        self.failure = ""
        self._paused = False
        self._flush_due = False
        self._heard = self.loop.time()
        self._ping: tuple[bytes, float] | None = None
        self._tick: asyncio.TimerHandle | None = None
        self._senders: dict[int, list[asyncio.Future]] = {}

    # asyncio.Protocol

    def connection_made(self, transport) -> None:
        self.transport = transport
        tls = transport.get_extra_info("ssl_object")
        if tls is None or tls.selected_alpn_protocol() != ALPN:
            self.failure = f"the peer did not agree on ALPN {ALPN}"
            transport.abort()
            return
        self._tick = self.loop.call_later(self.keepalive / 2, self._keepalive_tick)
        self.flush()

    def data_received(self, data: bytes) -> None:
        self._heard = self.loop.time()
        for event in self.machine.receive(data, self._heard):
            self._take(event)
        self.flush()

    def _take(self, event: Event) -> None:
        if isinstance(event, ConnectionFailed):
            self.failure = self.failure or f"{event.code.name}: {event.text}"
            self.close_soon()
        elif isinstance(event, PingAnswered) and self._ping and event.data == self._ping[0]:
            self._ping = None
            self.ping_answered()
        self.handle(event)

    def eof_received(self) -> bool:
        return False

    def pause_writing(self) -> None:
        self._paused = True

    def resume_writing(self) -> None:
        self._paused = False
        self.flush()

    def connection_lost(self, error: Exception | None) -> None:
        self._paused = True
        self.machine.failed = True
        if self._tick:
            self._tick.cancel()
        self.failure = self.failure or (f"connection lost: {error}" if error else "the peer closed the connection")
        for id in list(self._senders):
            self._wake_senders(id)
        if not self.closed.done():
            self.closed.set_result(None)
        self.lost()

    # For subclasses

    def handle(self, event: Event) -> None:
        """Acts on an event."""
        raise NotImplementedError

    def lost(self) -> None:
        """The connection is gone."""
        raise NotImplementedError

    def ping_answered(self) -> None:
        """A PING of ours was answered."""

    def wants_keepalive(self) -> bool:
        """Whether silence is to be checked."""
        return True

    # Sending

    def flush(self) -> None:
        """Writes what the machine has to send, as long as the socket takes it."""
        self._flush_due = False
        if self.transport is None:
            return
        while not self._paused and not self.transport.is_closing():
            data = self.machine.data_to_send()
            if not data:
                break
            self.transport.write(data)
        for id in list(self._senders):
            if (stream := self.machine.streams.get(id)) is None or stream.queued_bytes <= SEND_QUEUE_MAX:
                self._wake_senders(id)

    def flush_soon(self) -> None:
        """Flushes at the end of this turn of the loop, so that several calls share a write."""
        if not self._flush_due:
            self._flush_due = True
            self.loop.call_soon(self.flush)

    async def send(self, id: int, data: bytes) -> bool:
        """Sends a message; returns when there is room for more; false if the stream takes none."""
        if self.machine.failed or not self.machine.send_message(id, data):
            return False
        self.flush_soon()
        while (stream := self.machine.streams.get(id)) and stream.queued_bytes > SEND_QUEUE_MAX:
            waiter = self.loop.create_future()
            self._senders.setdefault(id, []).append(waiter)
            await waiter
        return True

    def _wake_senders(self, id: int) -> None:
        for waiter in self._senders.pop(id, ()):
            if not waiter.done():
                waiter.set_result(None)

    def close_soon(self) -> None:
        """Closes behind what is still to be written, within a second at most."""
        if self.transport is not None and not self.transport.is_closing():
            self._paused = False
            self.flush()
            self.transport.close()
            self.loop.call_later(1.0, self.transport.abort)

    # Keepalive

    def send_ping(self) -> None:
        """Sends a PING unless one is under way."""
        if self._ping is None:
            self._ping = (os.urandom(8), self.loop.time())
            self.machine.ping(self._ping[0])
            self.flush_soon()

    def _keepalive_tick(self) -> None:
        now = self.loop.time()
        if self._ping and now - self._ping[1] >= self.PING_TIMEOUT:
            self.failure = f"no answer to a ping within {self.PING_TIMEOUT:g} s"
            self.machine.fail(ProtocolError(ErrorCode.TIMEOUT, self.failure))
            self.close_soon()
            return
        if self.wants_keepalive() and now - self._heard >= self.keepalive:
            self.send_ping()
        self._tick = self.loop.call_later(min(self.keepalive, self.PING_TIMEOUT) / 2, self._keepalive_tick)
