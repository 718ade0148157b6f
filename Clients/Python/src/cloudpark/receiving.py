"""Frames that both sides take: DATA, RESET, WINDOW, DEFINE, PING, GOODBYE, SETTINGS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import frames, settings as settings_list
from .codes import ErrorCode, ProtocolError, StreamError, status_of
from .events import GoodbyeReceived, MessageReceived, PingAnswered, SettingsChanged, StreamEnded
from .frames import Flag, Frame, FrameType, STREAM_ID_MAX
from .stream import Stream
from .varint import Reader

if TYPE_CHECKING:
    from .connection import Connection as Base
else:
    Base = object


class Receiving(Base):
    """Mixed into Connection. A handler raises ProtocolError for the connection, StreamError for the stream."""

    def _on_data(self, frame: Frame) -> None:
        size = len(frame.payload)
        ends_message = bool(frame.flags & Flag.END_MESSAGE)
        ends_stream = bool(frame.flags & Flag.END_STREAM) and not self.client
        cost = size + (frames.END_MESSAGE_COST if ends_message else 0)
        if not self.window.charge(cost):
            raise ProtocolError(ErrorCode.FLOW_CONTROL, "8.3: DATA beyond the connection's credit")
        stream = self.streams.get(frame.stream)
        if not size and not ends_message and not ends_stream:
            self._idle_work()
        if stream is None or (stream.client_ended and not self.client):
            self._return_to_connection(cost)
            if stream is None:
                return self._late()
            raise StreamError(ErrorCode.STREAM_CLOSED, "6.3: DATA behind the end of the client's half")
        if not stream.receive.charge(cost):
            self._return_to_connection(cost)
            raise StreamError(ErrorCode.FLOW_CONTROL, "8.3: DATA beyond the stream's credit")
        if stream.replying:
            self._return_credit(stream, cost)
            if ends_stream:
                self._client_half_ended(stream)
            return
        stream.data_seen = True
        stream.held += cost
        if frame.flags & Flag.COMPRESSED:
            return self._compressed(stream)
        if len(stream.partial) + size > self.limits.message_bytes_max:
            return self._too_long(stream)
        stream.partial += frame.payload
        self._unfinished += size
        if self._unfinished > self.UNFINISHED_BYTES_MAX:
            return self._too_much(stream)
        stream.in_message = not ends_message and (stream.in_message or size > 0)
        if stream.waiting:
            self._return_credit(stream, stream.held)
            stream.held = 0
        if ends_message:
            event = MessageReceived(stream.id, bytes(stream.partial), stream.held)
            stream.held, stream.waiting = 0, False
            self._drop_partial(stream)
            self._events.append(event)
        if ends_stream:
            if stream.in_message:
                raise StreamError(ErrorCode.PROTOCOL_VIOLATION, "4.1.5: END_STREAM within a message")
            self._client_half_ended(stream)

    def _inlined(self, frame: Frame, message: bytes | None) -> MessageReceived | None:
        """Charges a message inside CALL or REPLY to the window or the reserve (8.6)."""
        if message is None:
            return None
        count, reserve = len(message), bool(frame.flags & Flag.RESERVE)
        if reserve and count > frames.RESERVE_MESSAGE_MAX:
            raise ProtocolError(ErrorCode.FLOW_CONTROL, "8.6: a message above 16384 bytes from the reserve")
        if not (self.reserve if reserve else self.window).charge(count):
            raise ProtocolError(ErrorCode.FLOW_CONTROL, "8.3: a message beyond the connection's credit")
        return MessageReceived(frame.stream, message, count, reserve)

    def _drop_partial(self, stream: Stream) -> None:
        self._unfinished -= len(stream.partial)
        stream.partial = bytearray()

    def _client_half_ended(self, stream: Stream) -> None:
        raise NotImplementedError

    def _compressed(self, stream: Stream) -> None:
        raise NotImplementedError

    def _too_long(self, stream: Stream) -> None:
        raise NotImplementedError

    def _too_much(self, stream: Stream) -> None:
        raise NotImplementedError

    def _on_reset(self, frame: Frame) -> None:
        reader = Reader(frame.payload, "RESET")
        code, text = reader.fixed(4), reader.bytes_field(frames.TEXT_BYTES_MAX).decode("utf-8", "replace")
        stream = self.streams.get(frame.stream)
        if stream is None:
            return self._late()
        if not self.client and not stream.handler_ended:
            self.budgets.spend("resets of calls being worked on", self._now)
        self._close(frame.stream)
        refused = self.client and code == ErrorCode.REFUSED
        self._events.append(StreamEnded(frame.stream, code, status_of(code), text, by_peer=True, refused=refused))

    def _on_window(self, frame: Frame) -> None:
        increment = Reader(frame.payload, "WINDOW").varint()
        if frame.stream == 0:
            window = self.send_reserve if frame.flags & Flag.RESERVE else self.send
            if not window.add(increment):
                raise ProtocolError(ErrorCode.FLOW_CONTROL, f"8.4: WINDOW of {increment} on the connection")
            return self.wake_all()
        stream = self.streams.get(frame.stream)
        if stream is None:
            return self._late()
        if stream.answered or (self.client and stream.client_ended):
            return
        if not stream.send.add(increment):
            raise StreamError(ErrorCode.FLOW_CONTROL, f"8.4: WINDOW of {increment} on a stream")
        self.wake(stream)

    def _on_define(self, frame: Frame) -> None:
        self.decoder.define(frame.payload, from_client=not self.client)

    def _on_ping(self, frame: Frame) -> None:
        data = Reader(frame.payload, "PING").take(8)
        if frame.flags & Flag.ACK:
            if data not in self._pings:
                return self._idle_work()
            self._pings.discard(data)
            self._events.append(PingAnswered(data))
            return
        least = self.announced.ping_interval_millis_min / 1000
        if self._last_ping is not None and self._now - self._last_ping < least:
            self.budgets.spend("early pings", self._now)
        self._last_ping = self._now
        self._urgent += frames.encode(FrameType.PING, Flag.ACK, 0, data)

    def _on_goodbye(self, frame: Frame) -> None:
        reader = Reader(frame.payload, "GOODBYE")
        last, code = reader.fixed(4) & STREAM_ID_MAX, reader.fixed(4)
        text = reader.bytes_field(frames.TEXT_BYTES_MAX).decode("utf-8", "replace")
        if self.peer_last is not None:
            if last > self.peer_last:
                raise ProtocolError(ErrorCode.PROTOCOL_VIOLATION, "10.3: a later GOODBYE raises last stream")
            if last == self.peer_last:
                self._idle_work()
        self.peer_last = last
        if self.client:
            for id in [id for id in self.streams if id > last]:
                self._close(id)
                why = f"the server is leaving: {text}" if text else "the server is leaving"
                code = ErrorCode.REFUSED
                self._events.append(StreamEnded(id, code, status_of(code), why, by_peer=True, refused=True))
        self._events.append(GoodbyeReceived(last, code, text))

    def _on_settings(self, frame: Frame) -> None:
        self.budgets.spend("settings", self._now)
        self.peer = settings_list.decode(frame.payload, self.peer, later=True)
        self._events.append(SettingsChanged(self.peer))
