"""Metadata lists and their tables (PROTOCOL.md section 7)."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterable

from . import varint
from .codes import ErrorCode, ProtocolError
from .frames import FrameType, encode as encode_frame

Metadata = list[tuple[str, bytes]]
FIELD_COST = 8
DEFINED_FIELD_MAX = 512
NAME_BYTES_MAX, METHOD_BYTES_MAX = 128, 256
KIND_METHOD, KIND_FIELD, KIND_NAME = 0, 1, 2
_NAME = re.compile(rb"[a-z0-9\-_.]{1,128}\Z")
_TEXT_VALUE = re.compile(rb"[\x20-\x7e]*\Z")
_METHOD = re.compile(rb"[\x21-\x7e]{3,256}\Z")


def _violation(text: str) -> ProtocolError:
    return ProtocolError(ErrorCode.PROTOCOL_VIOLATION, text)


def _table(text: str) -> ProtocolError:
    return ProtocolError(ErrorCode.TABLE, text)


def check_method(name: bytes) -> str:
    """A method's name as text (4.2.2)."""
    if not _METHOD.match(name):
        raise _violation("4.2.2: a method name is not 3 to 256 visible ASCII characters")
    return name.decode("ascii")


def check_name(name: bytes) -> str:
    """A metadata name as text (7.2)."""
    if not _NAME.match(name):
        raise _violation("7.2: a metadata name is not 1 to 128 of a-z 0-9 - _ .")
    return name.decode("ascii")


def check_value(name: str, value: bytes) -> bytes:
    """A metadata value (7.3)."""
    if not name.endswith("-bin") and not _TEXT_VALUE.match(value):
        raise _violation(f"7.3: the value of metadata {name} is not printable ASCII; only -bin names may hold bytes")
    return value


def normal(entries: Iterable[tuple[str, str | bytes]]) -> Metadata:
    """What a program gives as metadata, checked: text values become bytes. ProtocolError says what is wrong."""
    result: Metadata = []
    for name, value in entries:
        raw = value.encode("utf-8") if isinstance(value, str) else bytes(value)
        checked = check_name(name.encode("utf-8"))
        result.append((checked, check_value(checked, raw)))
    return result


def size(entries: Metadata) -> int:
    """What a list counts against headerBytesMax (7.5)."""
    return sum(len(name) + len(value) + FIELD_COST for name, value in entries)


def values(entries: Metadata, name: str) -> list[bytes]:
    """All values of a name, in their order."""
    return [value for key, value in entries if key == name]


class Decoder:
    """The tables that the peer fills with DEFINE, and the lists that refer to them."""

    def __init__(self, methods_max: int, metadata_max: int, header_bytes_max: int):
        self.methods_max = methods_max
        self.metadata_max = metadata_max
        self.header_bytes_max = header_bytes_max
        self._methods: list[str] = []
        self._entries: list[tuple[str, bytes | None]] = []

    def define(self, payload: bytes, from_client: bool) -> None:
        """Takes a DEFINE frame (4.8)."""
        reader = varint.Reader(payload, "DEFINE")
        kind, number = reader.fixed(1), reader.varint()
        if kind == KIND_METHOD:
            if not from_client:
                raise _table("4.8.2: only clients define methods")
            self._count(number, len(self._methods), self.methods_max)
            self._methods.append(check_method(reader.bytes_field(METHOD_BYTES_MAX)))
        elif kind in (KIND_FIELD, KIND_NAME):
            self._count(number, len(self._entries), self.metadata_max)
            name = check_name(reader.bytes_field(NAME_BYTES_MAX))
            value = check_value(name, reader.bytes_field()) if kind == KIND_FIELD else None
            if value is not None and len(name) + len(value) + FIELD_COST > DEFINED_FIELD_MAX:
                raise _table("7.9: a defined field counts more than 512")
            self._entries.append((name, value))
        else:
            raise _table(f"4.8.1: DEFINE of kind {kind}")

    @staticmethod
    def _count(number: int, have: int, most: int) -> None:
        if number != have + 1 or number > most:
            raise _table(f"7.6: definition {number} where {have + 1} is next and {most} is the last allowed")

    def method(self, reader: varint.Reader) -> str:
        """The method field of CALL."""
        number = reader.varint()
        if number == 0:
            return check_method(reader.bytes_field(METHOD_BYTES_MAX))
        if number > len(self._methods):
            raise _table(f"7.7: method {number} was not defined")
        return self._methods[number - 1]

    def read(self, reader: varint.Reader) -> Metadata:
        """A metadata list. Bounded by headerBytesMax while it is read, not behind it."""
        count = reader.varint()
        result: Metadata = []
        total = 0
        for _ in range(count):
            tag = reader.varint()
            if tag == 0:
                name = check_name(reader.bytes_field(NAME_BYTES_MAX))
                value = check_value(name, reader.bytes_field())
            else:
                number = tag >> 1
                if not 1 <= number <= len(self._entries):
                    raise _table(f"7.7: metadata definition {number} was not made")
                name, defined = self._entries[number - 1]
                if tag & 1:
                    if defined is None:
                        raise _table(f"7.7: definition {number} is a name only, used as a whole field")
                    value = defined
                else:
                    value = check_value(name, reader.bytes_field())
            total += len(name) + len(value) + FIELD_COST
            if total > self.header_bytes_max:
                raise ProtocolError(ErrorCode.FRAME_SIZE, f"7.5: metadata above {self.header_bytes_max} bytes")
            result.append((name, value))
        return result


class Encoder:
    """Our own tables: names are defined when first used, whole fields when they come a second time."""

    _SEEN_MAX = 512

    def __init__(self, methods_max: int, metadata_max: int):
        self.methods_max = methods_max
        self.metadata_max = metadata_max
        self._methods: dict[str, int] = {}
        self._names: dict[str, int] = {}
        self._fields: dict[tuple[str, bytes], int] = {}
        self._defined = 0
        self._seen: OrderedDict[tuple[str, bytes], None] = OrderedDict()

    def method(self, name: str, definitions: bytearray) -> bytes:
        """The method field of CALL; a DEFINE that must go before it is appended to `definitions`."""
        number = self._methods.get(name)
        if number is None and len(self._methods) < self.methods_max:
            number = self._methods[name] = len(self._methods) + 1
            payload = bytes([KIND_METHOD]) + varint.encode(number) + varint.encode_bytes(name.encode("ascii"))
            definitions += encode_frame(FrameType.DEFINE, 0, 0, payload)
        if number is None:
            return b"\0" + varint.encode_bytes(name.encode("ascii"))
        return varint.encode(number)

    def write(self, entries: Metadata, definitions: bytearray) -> bytes:
        """A metadata list; DEFINEs that must go before it are appended to `definitions`."""
        out = bytearray(varint.encode(len(entries)))
        for name, value in entries:
            key = (name, value)
            if key in self._fields:
                out += varint.encode(self._fields[key] << 1 | 1)
                continue
            if self._worth_defining(key):
                number = self._define(KIND_FIELD, name, value, definitions)
                self._fields[key] = number
                self._names.setdefault(name, number)
                out += varint.encode(number << 1 | 1)
                continue
            if name not in self._names and self._defined < self.metadata_max:
                self._names[name] = self._define(KIND_NAME, name, None, definitions)
            number = self._names.get(name, 0)
            out += varint.encode(number << 1)
            if not number:
                out += varint.encode_bytes(name.encode("ascii"))
            out += varint.encode_bytes(value)
        return bytes(out)

    def _worth_defining(self, key: tuple[str, bytes]) -> bool:
        if len(key[0]) + len(key[1]) + FIELD_COST > DEFINED_FIELD_MAX or self._defined >= self.metadata_max:
            return False
        if key in self._seen:
            del self._seen[key]
            return True
        self._seen[key] = None
        if len(self._seen) > self._SEEN_MAX:
            self._seen.popitem(last=False)
        return False

    def _define(self, kind: int, name: str, value: bytes | None, definitions: bytearray) -> int:
        self._defined += 1
        payload = bytes([kind]) + varint.encode(self._defined) + varint.encode_bytes(name.encode("ascii"))
        if value is not None:
            payload += varint.encode_bytes(value)
        definitions += encode_frame(FrameType.DEFINE, 0, 0, payload)
        return self._defined
