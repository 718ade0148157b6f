"""The server's side of the machine."""

from __future__ import annotations

from . import frames, metadata as md
from .codes import ErrorCode, ProtocolError, StatusCode, StreamError
from .connection import VERSION, Connection
from .events import CallReceived, ClientEnded, CredentialReceived, StreamEnded
from .flow import Budgets, ReceiveWindow, SendWindow
from .frames import Flag, Frame, STREAM_ID_MAX
from .metadata import Metadata
from .settings import DEFAULTS, Settings, enforced
from .stream import Headers, Reply, Stream
from .varint import Reader


class ServerConnection(Connection):
    """Answers calls. Its preface goes out when the client's is complete (2.2)."""

    client = False

    def __init__(self, announced: Settings = DEFAULTS, budgets: Budgets | None = None):
        super().__init__(announced, enforced(announced), budgets)
        self.highest = 0
        self.going_away = False
        self._final_last: int | None = None
        self._running: set[int] = set()

    def _check_version(self, lowest: int, highest: int) -> None:
        if not lowest <= VERSION <= highest:
            text = f"2.5: versions {lowest} to {highest} are offered; {VERSION} is spoken"
            raise ProtocolError(ErrorCode.VERSION, text)

    def _adopt(self, peer: Settings) -> None:
        super()._adopt(peer)
        self._urgent += self.preface()  # ahead of any WINDOW or PING answer

    def _is_idle(self, stream: int) -> bool:
        return stream > self.highest

    def _last_processed(self) -> int:
        return self.highest if self._final_last is None else self._final_last

    @property
    def open_calls(self) -> int:
        """Streams that count against streamsMax: open ones, and ended ones whose handler still runs (6.6)."""
        return len(self.streams) + len(self._running)

    # Receiving

    def _on_call(self, frame: Frame) -> None:
        if frame.stream <= self.highest:
            text = f"6.2: CALL on stream {frame.stream}, not above {self.highest}"
            raise ProtocolError(ErrorCode.PROTOCOL_VIOLATION, text)
        reader = Reader(frame.payload, "CALL")
        method = self.decoder.method(reader)
        credential, time_left = reader.varint(), reader.varint()
        if time_left > frames.TIME_LEFT_MAX:
            raise ProtocolError(ErrorCode.PROTOCOL_VIOLATION, "4.2.4: a deadline more than 365 days away")
        key = reader.bytes_field(64) if frame.flags & Flag.KEY else b""
        if frame.flags & Flag.KEY and not 1 <= len(key) <= 64:
            raise ProtocolError(ErrorCode.PROTOCOL_VIOLATION, "4.2.5: an idempotency key has 1 to 64 bytes")
        entries = self.decoder.read(reader) if frame.flags & Flag.METADATA else []
        message = reader.rest() if frame.flags & Flag.MESSAGE else None
        reader.finish()
        event = self._inlined(frame, message)
        self.highest = frame.stream
        if self._final_last is not None and frame.stream > self._final_last:
            if event:
                self.credit(event)
            return self._send_reset(frame.stream, ErrorCode.REFUSED, "10.2: the server is stopping")
        if self.open_calls >= self.announced.streams_max:
            if event:
                self.credit(event)
            self.budgets.spend("stream errors", self._now)
            self._send_reset(frame.stream, ErrorCode.REFUSED, "6.6: too many streams are open")
            return
        window = ReceiveWindow(self.limits.stream_window_bytes, self.announced.stream_window_bytes)
        stream = self.streams[frame.stream] = Stream(frame.stream, SendWindow(self.peer.stream_window_bytes), window)
        if event and not stream.receive.charge(event.cost):
            self.credit(event)
            stream.handler_ended = True
            raise StreamError(ErrorCode.FLOW_CONTROL, "8.3: a message beyond the stream's credit")
        self._events.append(CallReceived(frame.stream, method, credential, time_left or None, key, entries))
        ends = bool(frame.flags & Flag.END_STREAM)
        stream.client_ended = ends
        if event and frame.flags & Flag.COMPRESSED:
            self.credit(event)
            return self._compressed(stream)
        if event and len(event.data) > self.limits.message_bytes_max:
            self.credit(event)
            return self._too_long(stream)
        if event:
            self._events.append(event)
        if ends:
            self._events.append(ClientEnded(frame.stream))

    def _on_credential(self, frame: Frame) -> None:
        self.budgets.spend("credentials", self._now)
        reader = Reader(frame.payload, "CREDENTIAL")
        number, token = reader.varint(), reader.bytes_field(4096)
        if not 1 <= number <= self.limits.credentials_max:
            raise ProtocolError(ErrorCode.CREDENTIAL, f"4.9.2: credential {number} of {self.limits.credentials_max}")
        self._events.append(CredentialReceived(number, token))

    def _client_half_ended(self, stream: Stream) -> None:
        stream.client_ended = True
        if stream.answered:
            self._close(stream.id)
        elif not stream.replying:
            self._events.append(ClientEnded(stream.id))

    def _compressed(self, stream: Stream) -> None:
        text = "9.3: compressed, though no codec was announced"
        self._abort(stream, StatusCode.INTERNAL, ErrorCode.COMPRESSION, text)

    def _too_long(self, stream: Stream) -> None:
        text = f"a request above {self.limits.message_bytes_max} bytes"
        self._abort(stream, StatusCode.RESOURCE_EXHAUSTED, ErrorCode.MESSAGE_SIZE, text)

    def _too_much(self, stream: Stream) -> None:
        text = "the connection's unfinished messages take too much memory"
        self._abort(stream, StatusCode.RESOURCE_EXHAUSTED, ErrorCode.MESSAGE_SIZE, text)

    def _abort(self, stream: Stream, status: StatusCode, code: ErrorCode, text: str) -> None:
        self.abort(stream.id, status, text)
        self._events.append(StreamEnded(stream.id, code, status, text, by_peer=False))

    def _close(self, id: int) -> Stream | None:
        stream = super()._close(id)
        if stream is not None and not stream.handler_ended:
            self._running.add(id)
        return stream

    # Sending

    def handler_ended(self, id: int) -> None:
        """The call's handler has returned: from now on only its stream counts."""
        self._running.discard(id)
        if stream := self.streams.get(id):
            stream.handler_ended = True

    def send_headers(self, id: int, metadata: Metadata) -> bool:
        """Queues initial metadata, once and before the first message; false if it is too late."""
        stream = self.streams.get(id)
        if stream is None or stream.replying or stream.headers_seen or md.size(metadata) > self.peer.header_bytes_max:
            return False
        stream.headers_seen = True
        stream.queue.append(Headers(metadata))
        self.wake(stream)
        return True

    def send_message(self, id: int, data: bytes) -> bool:
        """Queues a message; false if the stream has ended."""
        stream = self.streams.get(id)
        if stream is None or stream.replying:
            return False
        stream.headers_seen = True
        stream.add(data)
        self.wake(stream)
        return True

    def reply(
        self, id: int, status: StatusCode = StatusCode.OK, text: str = "", details: bytes = b"",
        initial: Metadata = [], trailers: Metadata = [], message: bytes | None = None,
    ) -> bool:
        """Queues the last word behind what is queued; false if the stream has ended."""
        stream = self.streams.get(id)
        if stream is None or stream.replying:
            return False
        raw, first = frames.cut_text(text), [] if stream.headers_seen else initial
        if len(details) > frames.DETAILS_BYTES_MAX:
            details = b""
        counted = max(md.size(first), md.size(trailers))
        if counted > self.peer.header_bytes_max:
            status, raw, details = StatusCode.INTERNAL, b"metadata above what the client takes", b""
            first, trailers = [], []
        # A head that does not fit a frame loses its details, then its metadata (4.3.8).
        room = self.peer.frame_bytes_max - md.size(first) - md.size(trailers) - len(raw) - 32
        if room < len(details):
            details = b""
        if room < 0:
            first, trailers = [], []
        if status:
            message = None
        stream.replying = True
        self._discard(stream)
        stream.queue.append(Reply(status, raw, details, first or None, trailers, message))
        self.wake(stream)
        return True

    def abort(self, id: int, status: StatusCode, text: str, trailers: Metadata = []) -> bool:
        """Ends a call at once: messages that were not begun are dropped; within one the stream is reset."""
        stream = self.streams.get(id)
        if stream is None or stream.answered:
            return False
        if stream.mid_message:
            code = {
                StatusCode.DEADLINE_EXCEEDED: ErrorCode.DEADLINE_EXCEEDED, StatusCode.CANCELLED: ErrorCode.CANCELLED,
                StatusCode.RESOURCE_EXHAUSTED: ErrorCode.MESSAGE_SIZE, StatusCode.UNAUTHENTICATED: ErrorCode.CREDENTIAL,
                StatusCode.UNAVAILABLE: ErrorCode.SHUTDOWN,
            }.get(status, ErrorCode.INTERNAL)
            self.reset(id, code, text)
            return True
        stream.drop_messages()
        stream.replying = False
        return self.reply(id, status, text, trailers=trailers)

    def _discard(self, stream: Stream) -> None:
        """Nobody reads what is under way any more: its credit goes back (6.4)."""
        held, stream.held = stream.held, 0
        self._drop_partial(stream)
        self._return_credit(stream, held)

    def _own_half_sent(self, stream: Stream) -> None:
        raise ProtocolError(ErrorCode.INTERNAL, "4.1.4: a server ends its half with REPLY")

    def _reply_sent(self, stream: Stream) -> None:
        stream.answered = True
        if stream.client_ended:
            self._close(stream.id)

    def warn(self) -> None:
        """The first GOODBYE of a graceful stop (10.2): no new calls, please. A PING should follow."""
        self.going_away = True
        self._goodbye(STREAM_ID_MAX, ErrorCode.SHUTDOWN, "the server is stopping")

    def leave(self) -> None:
        """The final GOODBYE: calls above the highest seen are not processed."""
        if self._final_last is None:
            self._final_last = self.highest
            self._goodbye(self.highest, ErrorCode.SHUTDOWN, "the server is stopping")
