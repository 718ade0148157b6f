"""The state machine of a connection, the part that both sides share: bytes in, events out, no I/O and no clock.

The owner feeds `receive`, acts on the events, calls the methods that send, and writes what `data_to_send` gives.
"""

from __future__ import annotations

from . import frames, settings as settings_list
from .codes import ErrorCode, ProtocolError, StreamError, status_of
from .events import (
    ConnectionFailed, Event, GoodbyeReceived, MessageReceived, PingAnswered, PrefaceReceived, SettingsChanged, StreamEnded,
)
from .flow import Budgets, ReceiveWindow, SendWindow
from .frames import Flag, Frame, FrameType, STREAM_ID_MAX
from .metadata import Decoder, Encoder
from .sending import Sending
from .settings import DEFAULTS, Settings
from .stream import Stream
from .varint import Reader, encode as varint, encode_bytes

VERSION = 1
_STREAM_FRAMES = {FrameType.DATA, FrameType.CALL, FrameType.REPLY, FrameType.HEADERS, FrameType.RESET, FrameType.STOP}
_FROM_CLIENT = {FrameType.CALL, FrameType.CREDENTIAL}
_FROM_SERVER = {FrameType.REPLY, FrameType.HEADERS, FrameType.STOP}


class Connection(Sending):
    """One side of a connection; made as ClientConnection or ServerConnection."""

    UNFINISHED_BYTES_MAX = 64 << 20
    """Bytes of all unfinished messages together: credit alone does not bound them while somebody waits (8.8)."""
    client: bool

    def __init__(self, announced: Settings, limits: Settings, budgets: Budgets | None):
        self.announced = announced
        self.limits = limits
        self.peer: Settings = DEFAULTS
        self.failed = False
        self.streams: dict[int, Stream] = {}
        self.encoder = Encoder(DEFAULTS.method_table_max, DEFAULTS.metadata_table_max)
        self.decoder = Decoder(limits.method_table_max, limits.metadata_table_max, limits.header_bytes_max)
        self.send = SendWindow(DEFAULTS.connection_window_bytes)
        self.send_reserve = SendWindow(DEFAULTS.unary_reserve_bytes)
        self.window = ReceiveWindow(limits.connection_window_bytes, announced.connection_window_bytes)
        self.reserve = ReceiveWindow(limits.unary_reserve_bytes, announced.unary_reserve_bytes)
        self.budgets = budgets or Budgets()
        self.peer_last: int | None = None
        self._reader = frames.FrameReader(limits.frame_bytes_max)
        self._preface: bytearray | None = bytearray()
        self._only_goodbye = False
        self._events: list[Event] = []
        self._pings: set[bytes] = set()
        self._last_ping: float | None = None
        self._now = 0.0
        self._unfinished = 0
        Sending.__init__(self)

    # Receiving

    def receive(self, data: bytes, now: float = 0.0) -> list[Event]:
        """Takes bytes from the peer and tells what they mean. `now` is a monotonic time in seconds, for the budgets.

        A violation is the event ConnectionFailed, not an exception; after it everything is ignored.
        """
        self._events = []
        if self.failed:
            return []
        self._now = now
        try:
            self._feed(data)
            self._check_output()
        except ProtocolError as error:
            self.fail(error)
        return self._events

    def fail(self, error: ProtocolError) -> None:
        """Ends the connection with a final GOODBYE of the error's code (10.4)."""
        if self.failed:
            return
        self.failed = True
        self.streams.clear()
        if error.code is not ErrorCode.EXCESSIVE_LOAD or len(self._out) < self.OUTPUT_MAX:
            self._goodbye(self._last_processed(), error.code, error.text)
        self._events.append(ConnectionFailed(error.code, error.text))

    def _feed(self, data: bytes) -> None:
        if self._preface is not None:
            data = self._feed_preface(data)
        self._reader.feed(data)
        while self._preface is None and (frame := self._reader.next()) is not None:
            if self._only_goodbye and frame.type != FrameType.GOODBYE:
                raise ProtocolError(ErrorCode.PROTOCOL_VIOLATION, "2.2: frames before the preface")
            self._dispatch(frame)

    def _feed_preface(self, data: bytes) -> bytes:
        """Takes what belongs to the preface and returns the rest; `_preface` is None when it is complete."""
        preface = self._preface
        assert preface is not None
        preface += data
        if self.client and preface[:1] == b"\0":
            # A server that refuses sends GOODBYE where its preface would be (2.5, 2.8).
            self._only_goodbye, self._preface = True, None
            return bytes(preface)
        magic = preface[: len(frames.MAGIC)]
        if magic != frames.MAGIC[: len(magic)]:
            raise ProtocolError(ErrorCode.PROTOCOL_VIOLATION, "2.2: not the magic of this protocol")
        if len(preface) >= 10 and not 1 <= preface[8] <= preface[9]:
            raise ProtocolError(ErrorCode.VERSION, f"2.3: versions {preface[8]} to {preface[9]}")
        if len(preface) < 12:
            return b""
        length = int.from_bytes(preface[10:12], "big")
        if length > frames.SETTINGS_BYTES_MAX:
            raise ProtocolError(ErrorCode.FRAME_SIZE, f"2.4: settings of {length} bytes; 2048 are allowed")
        if len(preface) < 12 + length:
            return b""
        self._preface = None
        self._check_version(preface[8], preface[9])
        self._adopt(settings_list.decode(bytes(preface[12 : 12 + length])))
        self._events.append(PrefaceReceived(VERSION, self.peer))
        return bytes(preface[12 + length :])

    def _check_version(self, lowest: int, highest: int) -> None:
        raise NotImplementedError

    def _adopt(self, peer: Settings) -> None:
        """The peer's announcement replaces the defaults that were assumed; open streams keep what they used (5.7)."""
        self.send.credit += peer.connection_window_bytes - self.peer.connection_window_bytes
        self.send_reserve.credit += peer.unary_reserve_bytes - self.peer.unary_reserve_bytes
        for stream in self.streams.values():
            stream.send.credit += peer.stream_window_bytes - self.peer.stream_window_bytes
            self.wake(stream)
        self.encoder.methods_max, self.encoder.metadata_max = peer.method_table_max, peer.metadata_table_max
        self.peer = peer
        self.wake_all()

    def _dispatch(self, frame: Frame) -> None:
        if frame.type > FrameType.SETTINGS:
            self.budgets.spend("unknown frames", self._now)
            return
        kind = FrameType(frame.type)
        if kind in (_FROM_SERVER if not self.client else _FROM_CLIENT):
            raise ProtocolError(ErrorCode.PROTOCOL_VIOLATION, f"4.1.2: {kind.name} from the wrong side")
        if kind is not FrameType.WINDOW and (kind in _STREAM_FRAMES) != (frame.stream != 0):
            raise ProtocolError(ErrorCode.PROTOCOL_VIOLATION, f"4.1.1: {kind.name} on stream {frame.stream}")
        if frame.stream and frame.stream % 2 == 0:
            raise ProtocolError(ErrorCode.PROTOCOL_VIOLATION, f"6.2: {kind.name} on even stream {frame.stream}")
        if frame.stream and kind is not FrameType.CALL and self._is_idle(frame.stream):
            raise ProtocolError(ErrorCode.PROTOCOL_VIOLATION, f"6.2: {kind.name} on idle stream {frame.stream}")
        try:
            getattr(self, "_on_" + kind.name.lower())(frame)
        except StreamError as error:
            self._stream_error(frame.stream, error)

    def _is_idle(self, stream: int) -> bool:
        raise NotImplementedError

    def _last_processed(self) -> int:
        return 0

    def _stream_error(self, id: int, error: StreamError) -> None:
        self.budgets.spend("stream errors", self._now)
        if id in self.streams:
            self._send_reset(id, error.code, error.text)
            self._close(id)
            self._events.append(StreamEnded(id, error.code, status_of(error.code), error.text, by_peer=False))

    def _late(self) -> None:
        self.budgets.spend("late frames", self._now)

    def _idle_work(self) -> None:
        self.budgets.spend("frames without effect", self._now)

    # Frames that both sides take

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
                event = StreamEnded(id, ErrorCode.REFUSED, status_of(ErrorCode.REFUSED), why, by_peer=True, refused=True)
                self._events.append(event)
        self._events.append(GoodbyeReceived(last, code, text))

    def _on_settings(self, frame: Frame) -> None:
        self.budgets.spend("settings", self._now)
        self.peer = settings_list.decode(frame.payload, self.peer, later=True)
        self._events.append(SettingsChanged(self.peer))

    # Credit

    def credit(self, event: MessageReceived) -> None:
        """The application has taken a message, or dropped it: its cost goes back to the peer (8.5)."""
        cost, event.cost = event.cost, 0
        if event.reserve:
            if increment := self.reserve.give_back(cost):
                self._window(0, increment, Flag.RESERVE)
        else:
            self._return_to_connection(cost)
        if stream := self.streams.get(event.stream):
            self._return_to_stream(stream, cost)

    def wait_for_message(self, id: int) -> None:
        """The application waits for the stream's next message: bytes of it are returned as they come (8.8)."""
        if (stream := self.streams.get(id)) and not stream.waiting:
            stream.waiting = True
            held, stream.held = stream.held, 0
            self._return_credit(stream, held)

    def _return_credit(self, stream: Stream, cost: int) -> None:
        self._return_to_connection(cost)
        self._return_to_stream(stream, cost)

    def _return_to_connection(self, cost: int) -> None:
        if not self.failed and (increment := self.window.give_back(cost)):
            self._window(0, increment)

    def _return_to_stream(self, stream: Stream, cost: int) -> None:
        if self.failed or (stream.client_ended and not self.client):
            return
        if increment := stream.receive.give_back(cost):
            self._window(stream.id, increment)

    def _window(self, id: int, increment: int, flags: int = 0) -> None:
        if not self.failed:
            self._urgent += frames.encode(FrameType.WINDOW, flags, id, varint(increment))

    # Sending that both sides do

    def reset(self, id: int, code: ErrorCode = ErrorCode.CANCELLED, text: str = "") -> None:
        """Ends a stream in both directions; nothing if it has ended."""
        if id in self.streams:
            self._send_reset(id, code, text)
            self._close(id)

    def _send_reset(self, id: int, code: ErrorCode, text: str) -> None:
        payload = int(code).to_bytes(4, "big") + encode_bytes(frames.cut_text(text))
        self._out += frames.encode(FrameType.RESET, 0, id, payload)

    def _close(self, id: int) -> Stream | None:
        """Forgets a stream; the credit of an incomplete message goes back to the connection."""
        stream = self.streams.pop(id, None)
        if stream is not None:
            self.forget(stream)
            self._drop_partial(stream)
            held, stream.held = stream.held, 0
            self._return_to_connection(held)
        return stream

    def ping(self, data: bytes) -> None:
        """Sends a PING; PingAnswered follows. The data are eight bytes."""
        if len(data) != 8:
            raise ProtocolError(ErrorCode.INTERNAL, "4.10.1: the data of a PING are eight bytes")
        self._pings.add(data)
        self._urgent += frames.encode(FrameType.PING, 0, 0, data)

    def _goodbye(self, last: int, code: ErrorCode, text: str) -> None:
        payload = last.to_bytes(4, "big") + int(code).to_bytes(4, "big") + encode_bytes(frames.cut_text(text))
        self._out += frames.encode(FrameType.GOODBYE, 0, 0, payload)

    def preface(self) -> bytes:
        """Our own preface."""
        announced = settings_list.encode(self.announced)
        return frames.MAGIC + bytes([VERSION, VERSION]) + len(announced).to_bytes(2, "big") + announced
