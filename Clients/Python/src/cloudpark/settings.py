"""Settings: what each side announces that the other may send (PROTOCOL.md section 5)."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from . import varint
from .codes import ErrorCode, ProtocolError
from .frames import SETTINGS_BYTES_MAX


@dataclass(frozen=True, slots=True)
class Settings:
    """One side's announcement; the values are the defaults. Sizes are bytes, times milliseconds."""

    stream_window_bytes: int = 262_144
    connection_window_bytes: int = 2_097_152
    unary_reserve_bytes: int = 262_144
    streams_max: int = 1024
    frame_bytes_max: int = 65_536
    message_bytes_max: int = 4_194_304
    header_bytes_max: int = 16_384
    method_table_max: int = 1024
    metadata_table_max: int = 256
    credentials_max: int = 1024
    ping_interval_millis_min: int = 10_000
    decoders: int = 0
    zstd_window_log_max: int = 20


_NAMES = {number: field.name for number, field in enumerate(fields(Settings), 1)}
_RANGES = {
    1: (16_384, 1 << 30),
    2: (131_072, 1 << 30),
    3: (16_384, 1 << 30),
    4: (0, 1 << 24),
    5: (16_384, 1 << 20),
    6: (1024, 1 << 30),
    7: (1024, 1 << 20),
    8: (0, 65_536),
    9: (0, 65_536),
    10: (0, 1 << 20),
    11: (0, 1 << 31),
    12: (0, 1 << 31),
    13: (10, 27),
}
_LATER = {4, 11}
_AT_LEAST_DEFAULT = (1, 2, 3, 5, 7, 8, 9, 10)
DEFAULTS = Settings()


def _violation(text: str) -> ProtocolError:
    return ProtocolError(ErrorCode.PROTOCOL_VIOLATION, text)


def encode(settings: Settings, only: set[int] | None = None) -> bytes:
    """The pairs that differ from the defaults, or those of the given ids."""
    out = bytearray()
    for number, name in _NAMES.items():
        value = getattr(settings, name)
        if number in only if only is not None else value != getattr(DEFAULTS, name):
            out += varint.encode(number) + varint.encode(value)
    return bytes(out)


def decode(data: bytes, base: Settings = DEFAULTS, later: bool = False) -> Settings:
    """Reads a list; `later` is true for a SETTINGS frame, which may change only two of them (5.6)."""
    if len(data) > SETTINGS_BYTES_MAX:
        raise ProtocolError(ErrorCode.FRAME_SIZE, f"4.10.3: settings of {len(data)} bytes; 2048 are allowed")
    reader = varint.Reader(data, "a settings list")
    seen: set[int] = set()
    changed: dict[str, int] = {}
    while reader.left:
        number, value = reader.varint(), reader.varint()
        if number in seen:
            raise _violation(f"5.3: setting {number} is sent twice")
        seen.add(number)
        name = _NAMES.get(number)
        if name is None:
            continue
        low, high = _RANGES.get(number, (0, 1 << 64))
        if not low <= value <= high:
            raise _violation(f"5.4: setting {number} is {value}; {low} to {high} are allowed")
        if later and number not in _LATER:
            raise _violation(f"5.6: setting {number} must not change later")
        changed[name] = value
    result = replace(base, **changed)
    if result.stream_window_bytes > result.connection_window_bytes // 8:
        raise _violation("5.5: streamWindowBytes is above an eighth of connectionWindowBytes")
    return result


def enforced(announced: Settings) -> Settings:
    """What a server must accept: never less than the defaults in those that a client may assume early (5.7)."""
    changed = {}
    for number in _AT_LEAST_DEFAULT:
        name = _NAMES[number]
        changed[name] = max(getattr(announced, name), getattr(DEFAULTS, name))
    return replace(announced, **changed)
