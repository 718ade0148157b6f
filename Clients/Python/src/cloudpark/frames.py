"""The frame header and the frame types (PROTOCOL.md sections 3 and 4)."""

from __future__ import annotations

import enum
import struct
from typing import NamedTuple

from .codes import ErrorCode, ProtocolError

MAGIC = bytes.fromhex("43505250430d0a1a")
HEADER_BYTES = 9
STREAM_ID_MAX = (1 << 31) - 1
TEXT_BYTES_MAX = 4096
DETAILS_BYTES_MAX = 8192
SETTINGS_BYTES_MAX = 2048
RESERVE_MESSAGE_MAX = 16384
END_MESSAGE_COST = 32
TIME_LEFT_MAX = 365 * 86_400 * 1_000_000


class FrameType(enum.IntEnum):
    """Numbers of the frame types."""

    DATA = 0x00
    CALL = 0x01
    REPLY = 0x02
    HEADERS = 0x03
    RESET = 0x04
    STOP = 0x05
    WINDOW = 0x06
    DEFINE = 0x07
    CREDENTIAL = 0x08
    PING = 0x09
    GOODBYE = 0x0A
    SETTINGS = 0x0B


class Flag(enum.IntFlag):
    """Flag bits; what a bit means depends on the type."""

    END_STREAM = 0x01  # DATA and CALL
    ACK = 0x01  # PING
    MESSAGE = 0x02  # CALL and REPLY
    END_MESSAGE = 0x02  # DATA
    COMPRESSED = 0x04
    RESERVE = 0x08
    KEY = 0x10  # CALL
    TRAILERS = 0x10  # REPLY
    METADATA = 0x20  # CALL
    INITIAL = 0x20  # REPLY


class Frame(NamedTuple):
    """One frame; `type` may be a number that no FrameType has."""

    type: int
    flags: int
    stream: int
    payload: bytes


def encode(type: int, flags: int, stream: int, payload: bytes) -> bytes:
    """The bytes of a frame."""
    return struct.pack(">IBI", len(payload) << 8 | type, flags, stream) + payload


class FrameReader:
    """Cuts a byte stream into frames. Keeps at most one incomplete frame."""

    def __init__(self, frame_bytes_max: int):
        self.frame_bytes_max = frame_bytes_max
        self._buffer = bytearray()

    def feed(self, data: bytes) -> None:
        """Takes bytes from the peer, in pieces of any size."""
        self._buffer += data

    def next(self) -> Frame | None:
        """The next whole frame; None until more bytes come. FRAME_SIZE is found from the header (3.4)."""
        if len(self._buffer) < HEADER_BYTES:
            return None
        word, flags, stream = struct.unpack_from(">IBI", self._buffer)
        length = word >> 8
        if length > self.frame_bytes_max:
            text = f"3.4: a frame of {length} bytes; {self.frame_bytes_max} are allowed"
            raise ProtocolError(ErrorCode.FRAME_SIZE, text)
        end = HEADER_BYTES + length
        if len(self._buffer) < end:
            return None
        payload = bytes(self._buffer[HEADER_BYTES:end])
        del self._buffer[:end]
        return Frame(word & 0xFF, flags, stream & STREAM_ID_MAX, payload)


def cut_text(text: str) -> bytes:
    """UTF-8 of a text, cut at a character so that it fits (4.3.4)."""
    return text.encode("utf-8", "replace")[:TEXT_BYTES_MAX].decode("utf-8", "ignore").encode("utf-8")
