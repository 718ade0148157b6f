"""The sending half of a connection: one queue per stream, served in turn, as far as credit and the socket allow."""

from __future__ import annotations

from . import frames
from .codes import ErrorCode, ProtocolError
from .flow import SendWindow
from .frames import Flag, FrameType
from .metadata import Encoder
from .settings import Settings
from .stream import End, Headers, Message, Reply, Stream
from .varint import encode as varint, encode_bytes


class Sending:
    """Mixed into Connection. Urgent frames (WINDOW, PING) go ahead of all that is queued."""

    OUTPUT_TARGET = 65_536
    OUTPUT_MAX = 1 << 20
    DATA_FRAME = 32_768

    failed: bool
    streams: dict[int, Stream]
    peer: Settings
    send: SendWindow
    send_reserve: SendWindow
    encoder: Encoder

    def __init__(self) -> None:
        self._urgent = bytearray()
        self._out = bytearray()
        self._ready: dict[int, None] = {}
        self._starved: dict[int, None] = {}

    def data_to_send(self) -> bytes:
        """The bytes to write now; call it again when they are written. At most about 64 KiB of DATA a time."""
        self._pump()
        data = bytes(self._urgent + self._out)
        self._urgent.clear()
        self._out.clear()
        return data

    @property
    def queued_bytes(self) -> int:
        """Bytes that wait for the socket, without messages that wait for credit."""
        return len(self._urgent) + len(self._out)

    def _check_output(self) -> None:
        if self.queued_bytes > self.OUTPUT_MAX:
            self._urgent.clear()
            raise ProtocolError(ErrorCode.EXCESSIVE_LOAD, "11.3: answers pile up that the peer does not read")

    def wake(self, stream: Stream) -> None:
        """A stream may have something to send."""
        if stream.queue:
            self._ready[stream.id] = None

    def wake_all(self) -> None:
        """The connection has credit again."""
        self._ready.update(self._starved)
        self._starved.clear()

    def forget(self, stream: Stream) -> None:
        """Drops what is queued on a stream."""
        stream.queue.clear()
        stream.queued_bytes = 0
        self._ready.pop(stream.id, None)
        self._starved.pop(stream.id, None)

    def _pump(self) -> None:
        while self._ready and len(self._out) < self.OUTPUT_TARGET and not self.failed:
            id = next(iter(self._ready))
            del self._ready[id]
            stream = self.streams.get(id)
            if stream is not None and stream.queue and self._send_one(stream) and stream.queue:
                self._ready[id] = None

    def _send_one(self, stream: Stream) -> bool:
        """Sends one frame of a stream; false when it must wait for credit."""
        item = stream.queue[0]
        if isinstance(item, Message):
            return self._send_piece(stream, item)
        stream.queue.popleft()
        if isinstance(item, End):
            self._out += frames.encode(FrameType.DATA, Flag.END_STREAM, stream.id, b"")
            self._own_half_sent(stream)
        elif isinstance(item, Headers):
            definitions = bytearray()
            payload = self.encoder.write(item.metadata, definitions)
            self._out += definitions + frames.encode(FrameType.HEADERS, 0, stream.id, payload)
        else:
            self._send_reply(stream, item)
        return True

    def _own_half_sent(self, stream: Stream) -> None:
        raise NotImplementedError

    def _reply_sent(self, stream: Stream) -> None:
        raise NotImplementedError

    def _send_piece(self, stream: Stream, item: Message) -> bool:
        credit = min(stream.send.credit, self.send.credit)
        left = len(item.data) - item.offset
        most = min(self.peer.frame_bytes_max, self.DATA_FRAME)
        flags = 0
        count = min(left, most, credit)
        if left <= most and left + frames.END_MESSAGE_COST <= credit:
            flags, count = Flag.END_MESSAGE, left
        elif count <= 0:
            if self.send.credit <= stream.send.credit:
                self._starved[stream.id] = None
            return False
        piece = item.data[item.offset : item.offset + count]
        item.offset += count
        item.begun = True
        cost = count
        if flags:
            cost += frames.END_MESSAGE_COST
            stream.queue.popleft()
            if stream.queue and isinstance(stream.queue[0], End):
                stream.queue.popleft()
                flags |= Flag.END_STREAM
        stream.queued_bytes -= cost
        stream.send.credit -= cost
        self.send.credit -= cost
        self._out += frames.encode(FrameType.DATA, flags, stream.id, piece)
        if flags & Flag.END_STREAM:
            self._own_half_sent(stream)
        return True

    def _inline(self, stream_credit: SendWindow, head: int, message: bytes) -> int | None:
        """Charges a message that may go whole into CALL or REPLY; its flags, or None if it must go as DATA (8.7)."""
        count = len(message)
        if head + count > self.peer.frame_bytes_max or count > stream_credit.credit:
            return None
        flags = int(Flag.MESSAGE)
        if count <= self.send.credit:
            self.send.credit -= count
        elif count <= min(frames.RESERVE_MESSAGE_MAX, self.send_reserve.credit):
            self.send_reserve.credit -= count
            flags |= Flag.RESERVE
        else:
            return None
        stream_credit.credit -= count
        return flags

    def _send_reply(self, stream: Stream, reply: Reply) -> None:
        head = bytearray(varint(reply.status))
        flags = 0
        if reply.status:
            head += encode_bytes(reply.text) + encode_bytes(reply.details)
        definitions = bytearray()
        if reply.initial:
            flags |= Flag.INITIAL
            head += self.encoder.write(reply.initial, definitions)
        if reply.trailers:
            flags |= Flag.TRAILERS
            head += self.encoder.write(reply.trailers, definitions)
        self._out += definitions
        if reply.message is not None:
            inline = self._inline(stream.send, len(head), reply.message)
            if inline is None:
                # Initial metadata must come before DATA, so it leaves the reply and goes ahead.
                message, reply.message = reply.message, None
                stream.queue.extendleft([reply, Message(message)])
                stream.queued_bytes += len(message) + frames.END_MESSAGE_COST
                if reply.initial:
                    stream.queue.appendleft(Headers(reply.initial))
                    reply.initial = None
                return
            flags |= inline
            head += reply.message
        if not stream.client_ended:
            self._out += frames.encode(FrameType.STOP, 0, stream.id, b"")
        self._out += frames.encode(FrameType.REPLY, flags, stream.id, bytes(head))
        self._reply_sent(stream)
