"""Variable-length integers (PROTOCOL.md 3.3) and a reader of frame payloads that fails only with ProtocolError."""

from __future__ import annotations

from .codes import ErrorCode, ProtocolError

_LIMIT = 1 << 64


def encode(value: int) -> bytes:
    """The shortest form of an integer of at most 64 bits."""
    if not 0 <= value < _LIMIT:
        raise ProtocolError(ErrorCode.INTERNAL, f"{value} does not fit a varint of 64 bits")
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def encode_bytes(data: bytes) -> bytes:
    """A bytes field: its length, then the bytes (3.5)."""
    return encode(len(data)) + data


class Reader:
    """Reads the fields of one frame's payload from its beginning; a field that is cut off is FRAME_SIZE (3.4)."""

    __slots__ = ("data", "position", "what")

    def __init__(self, data: bytes, what: str):
        self.data = data
        self.position = 0
        self.what = what

    @property
    def left(self) -> int:
        """Bytes that were not read yet."""
        return len(self.data) - self.position

    def _cut(self) -> ProtocolError:
        return ProtocolError(ErrorCode.FRAME_SIZE, f"3.4: {self.what} ends within a field")

    def take(self, count: int) -> bytes:
        """The next bytes."""
        end = self.position + count
        if end > len(self.data):
            raise self._cut()
        piece = self.data[self.position : end]
        self.position = end
        return piece

    def fixed(self, count: int) -> int:
        """A big-endian integer of a fixed number of bytes."""
        return int.from_bytes(self.take(count), "big")

    def varint(self) -> int:
        """A varint in any form, not only the shortest."""
        value = 0
        for index in range(10):
            if self.position >= len(self.data):
                raise self._cut()
            byte = self.data[self.position]
            self.position += 1
            value |= (byte & 0x7F) << (7 * index)
            if byte < 0x80:
                if value >= _LIMIT:
                    break
                return value
        raise ProtocolError(ErrorCode.FRAME_SIZE, f"3.3: a varint in {self.what} does not fit 64 bits")

    def bytes_field(self, most: int | None = None) -> bytes:
        """A length and so many bytes; a length above `most` is FRAME_SIZE."""
        count = self.varint()
        if most is not None and count > most:
            text = f"3.5: {self.what} has a field of {count} bytes; {most} are allowed"
            raise ProtocolError(ErrorCode.FRAME_SIZE, text)
        return self.take(count)

    def rest(self) -> bytes:
        """All that is left."""
        return self.take(self.left)

    def finish(self) -> None:
        """Fails if anything is left (4.2.7, 4.3.6)."""
        if self.left:
            raise ProtocolError(ErrorCode.FRAME_SIZE, f"{self.what} has {self.left} bytes behind its fields")
