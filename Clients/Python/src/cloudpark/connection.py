"""The state machine of a connection, the part that both sides share: bytes in, events out, no I/O and no clock.

The owner feeds `receive`, acts on the events, calls the methods that send, and writes what `data_to_send` gives.
"""

from __future__ import annotations

from . import frames, settings as settings_list
from .codes import ErrorCode, ProtocolError, StreamError, status_of
from .crediting import Crediting
from .events import ConnectionFailed, Event, PrefaceReceived, StreamEnded
from .flow import Budgets, ReceiveWindow, SendWindow
from .frames import Frame, FrameType
from .metadata import Decoder, Encoder
from .receiving import Receiving
from .sending import Sending
from .settings import DEFAULTS, Settings
from .stream import Stream
from .varint import encode_bytes

VERSION = 1
_STREAM_FRAMES = {FrameType.DATA, FrameType.CALL, FrameType.REPLY, FrameType.HEADERS, FrameType.RESET, FrameType.STOP}
_FROM_CLIENT = {FrameType.CALL, FrameType.CREDENTIAL}
_FROM_SERVER = {FrameType.REPLY, FrameType.HEADERS, FrameType.STOP}


class Connection(Receiving, Crediting, Sending):
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
