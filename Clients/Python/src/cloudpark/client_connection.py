"""The client's side of the machine."""

from __future__ import annotations

from . import frames, metadata as md
from .codes import ErrorCode, ProtocolError, StatusCode, StreamError
from .connection import VERSION, Connection
from .events import HeadersReceived, ReplyReceived, StopReceived, StreamEnded
from .flow import Budgets, ReceiveWindow, SendWindow
from .frames import Flag, Frame, FrameType, STREAM_ID_MAX
from .metadata import Metadata
from .settings import DEFAULTS, Settings
from .stream import End, Stream
from .varint import Reader, encode as varint, encode_bytes

FIELDS_BYTES_MAX = 360
"""What the fields of CALL take beside metadata, at most."""
EARLY_STREAMS_MAX = 64
"""Calls opened before the server has said how many it takes: few, for refusals cost budget (11.2)."""


class ClientConnection(Connection):
    """Opens calls. Offers one version, so it may send calls before the server's preface has come (2.6)."""

    client = True

    def __init__(self, announced: Settings = DEFAULTS, budgets: Budgets | None = None):
        super().__init__(announced, announced, budgets)
        self._next = 1
        self._urgent += self.preface()

    @property
    def can_open(self) -> bool:
        """Whether a call may be opened now: not at the stream limit, not leaving."""
        most = self.peer.streams_max if self._preface is None else EARLY_STREAMS_MAX
        return self.usable and len(self.streams) < most

    @property
    def usable(self) -> bool:
        """Whether calls may be opened on this connection at all, now or when others have ended."""
        return not self.failed and self.peer_last is None and self._next <= STREAM_ID_MAX

    def _check_version(self, lowest: int, highest: int) -> None:
        if lowest != highest or lowest != VERSION:
            text = f"2.5: the server chose versions {lowest} to {highest}, not {VERSION}"
            raise ProtocolError(ErrorCode.VERSION, text)

    def _is_idle(self, stream: int) -> bool:
        return stream >= self._next

    # Sending

    def open(
        self, method: str, message: bytes | None = None, end: bool = False, credential: int = 0,
        time_left: int | None = None, key: bytes = b"", metadata: Metadata = [],
    ) -> int:
        """Sends CALL and returns the stream's id. `time_left` is microseconds; `end` ends our half.

        ProtocolError if it must not be opened or a field is not allowed: nothing was sent then.
        """
        if not self.can_open:
            raise ProtocolError(ErrorCode.REFUSED, "no call may be opened on this connection now")
        md.check_method(method.encode("utf-8"))
        if len(key) > 64:
            raise ProtocolError(ErrorCode.INTERNAL, "4.2.5: an idempotency key has 1 to 64 bytes")
        if md.size(metadata) > self.peer.header_bytes_max:
            raise ProtocolError(ErrorCode.INTERNAL, f"4.3.8: metadata above {self.peer.header_bytes_max} bytes")
        if md.size(metadata) > self.peer.frame_bytes_max - FIELDS_BYTES_MAX:
            text = f"4.3.8: metadata above a frame of {self.peer.frame_bytes_max} bytes"
            raise ProtocolError(ErrorCode.INTERNAL, text)
        if time_left is not None:
            time_left = min(max(time_left, 1), frames.TIME_LEFT_MAX)
        definitions = bytearray()
        head = bytearray(self.encoder.method(method, definitions))
        head += varint(credential) + varint(time_left or 0)
        flags = 0
        if key:
            flags |= Flag.KEY
            head += encode_bytes(key)
        if metadata:
            flags |= Flag.METADATA
            head += self.encoder.write(metadata, definitions)
        self._out += definitions
        id, self._next = self._next, self._next + 2
        window = ReceiveWindow(self.announced.stream_window_bytes, self.announced.stream_window_bytes)
        stream = self.streams[id] = Stream(id, SendWindow(self.peer.stream_window_bytes), window)
        inline = self._inline(stream.send, len(head), message) if message is not None else None
        if message is not None and inline is not None:
            flags |= inline
            head += message
        elif message is not None:
            stream.add(message)
        if end and not stream.queue:
            flags |= Flag.END_STREAM
            stream.client_ended = True
        elif end:
            stream.queue.append(End())
        self._out += frames.encode(FrameType.CALL, flags, id, bytes(head))
        self.wake(stream)
        return id

    def send_message(self, id: int, data: bytes) -> bool:
        """Queues a message; false if the stream has ended or the server has stopped it."""
        stream = self.streams.get(id)
        if stream is None or stream.client_ended or stream.stopped:
            return False
        stream.add(data)
        self.wake(stream)
        return True

    def end(self, id: int) -> None:
        """Ends our half behind what is queued."""
        stream = self.streams.get(id)
        if stream is None or stream.client_ended or stream.stopped:
            return
        if stream.queue and isinstance(stream.queue[-1], End):
            return
        stream.queue.append(End())
        self.wake(stream)

    def set_credential(self, number: int, token: bytes) -> None:
        """Registers or (an empty token) drops a credential for the calls that follow."""
        self._out += frames.encode(FrameType.CREDENTIAL, 0, 0, varint(number) + encode_bytes(token))

    def close(self) -> None:
        """Says that we leave; close the transport behind it."""
        if not self.failed:
            self._goodbye(0, ErrorCode.NO_ERROR, "")
            self.failed = True

    def _own_half_sent(self, stream: Stream) -> None:
        stream.client_ended = True

    # Receiving

    def _on_headers(self, frame: Frame) -> None:
        entries = self.decoder.read(Reader(frame.payload, "HEADERS"))
        stream = self.streams.get(frame.stream)
        if stream is None:
            return self._late()
        if stream.headers_seen or stream.data_seen:
            raise ProtocolError(ErrorCode.PROTOCOL_VIOLATION, "4.4.2: HEADERS twice or behind DATA")
        stream.headers_seen = True
        self._events.append(HeadersReceived(frame.stream, entries))

    def _on_stop(self, frame: Frame) -> None:
        stream = self.streams.get(frame.stream)
        if stream is None:
            return self._late()
        if stream.client_ended:
            return
        if stream.stopped:
            return self._idle_work()
        stream.stopped = True
        # A message that has begun is given up (4.1.5).
        stream.drop_messages()
        stream.queue.clear()
        stream.queue.append(End())
        self.wake(stream)
        self._events.append(StopReceived(frame.stream))

    def _on_reply(self, frame: Frame) -> None:
        reader = Reader(frame.payload, "REPLY")
        status = reader.varint()
        text, details, initial = "", b"", None
        if status:
            raw = reader.bytes_field(frames.TEXT_BYTES_MAX)
            details = reader.bytes_field(frames.DETAILS_BYTES_MAX)
            try:
                text = raw.decode("utf-8")
            except UnicodeDecodeError:
                raise ProtocolError(ErrorCode.PROTOCOL_VIOLATION, "4.3.3: a status text is not UTF-8") from None
        if frame.flags & Flag.INITIAL:
            initial = self.decoder.read(reader)
        trailers = self.decoder.read(reader) if frame.flags & Flag.TRAILERS else []
        message = reader.rest() if frame.flags & Flag.MESSAGE else None
        reader.finish()
        if message is not None and status:
            raise ProtocolError(ErrorCode.PROTOCOL_VIOLATION, "4.3.5: a message with a status other than OK")
        stream = self.streams.get(frame.stream)
        event = self._inlined(frame, message)
        if stream is None:
            if event:
                self.credit(event)
            return self._late()
        if event and not stream.receive.charge(event.cost):
            self.credit(event)
            raise StreamError(ErrorCode.FLOW_CONTROL, "8.3: a message beyond the stream's credit")
        if initial is not None and (stream.headers_seen or stream.data_seen):
            raise ProtocolError(ErrorCode.PROTOCOL_VIOLATION, "4.4.2: INITIAL behind HEADERS or DATA")
        if stream.in_message:
            raise StreamError(ErrorCode.PROTOCOL_VIOLATION, "4.3.7: REPLY within a message")
        if initial is not None:
            self._events.append(HeadersReceived(frame.stream, initial))
        if event and frame.flags & Flag.COMPRESSED:
            self.credit(event)
            return self._compressed(stream)
        if event and len(event.data) > self.limits.message_bytes_max:
            self.credit(event)
            return self._too_long(stream)
        if event:
            self._events.append(event)
        self._events.append(ReplyReceived(frame.stream, StatusCode.read(status), text, details, trailers))
        if not stream.client_ended:
            # The server still waits for the end of our half (6.4).
            self._out += frames.encode(FrameType.DATA, Flag.END_STREAM, stream.id, b"")
        self._close(frame.stream)

    def _compressed(self, stream: Stream) -> None:
        text = "9.3: compressed, though no codec was announced"
        self._give_up(stream, ErrorCode.COMPRESSION, StatusCode.INTERNAL, text)

    def _too_long(self, stream: Stream) -> None:
        text = f"an answer above {self.limits.message_bytes_max} bytes"
        self._give_up(stream, ErrorCode.MESSAGE_SIZE, StatusCode.RESOURCE_EXHAUSTED, text)

    def _too_much(self, stream: Stream) -> None:
        text = "the connection's unfinished messages take too much memory"
        self._give_up(stream, ErrorCode.MESSAGE_SIZE, StatusCode.RESOURCE_EXHAUSTED, text)

    def _give_up(self, stream: Stream, code: ErrorCode, status: StatusCode, text: str) -> None:
        self.reset(stream.id, code, text)
        self._events.append(StreamEnded(stream.id, code, status, text, by_peer=False))
