"""Error codes of RESET and GOODBYE (PROTOCOL.md section 12), status codes, and the machine's one exception."""

from __future__ import annotations

import enum


class StatusCode(enum.IntEnum):
    """How a call ends; the numbers are gRPC's."""

    OK = 0
    CANCELLED = 1
    UNKNOWN = 2
    INVALID_ARGUMENT = 3
    DEADLINE_EXCEEDED = 4
    NOT_FOUND = 5
    ALREADY_EXISTS = 6
    PERMISSION_DENIED = 7
    RESOURCE_EXHAUSTED = 8
    FAILED_PRECONDITION = 9
    ABORTED = 10
    OUT_OF_RANGE = 11
    UNIMPLEMENTED = 12
    INTERNAL = 13
    UNAVAILABLE = 14
    DATA_LOSS = 15
    UNAUTHENTICATED = 16

    @classmethod
    def read(cls, number: int) -> StatusCode:
        """The code of a number from the wire; one above 16 reads as UNKNOWN."""
        return cls(number) if number <= 16 else cls.UNKNOWN


class ErrorCode(enum.IntEnum):
    """Why a stream was reset or a connection closed."""

    NO_ERROR = 0
    PROTOCOL_VIOLATION = 1
    FLOW_CONTROL = 2
    FRAME_SIZE = 3
    REFUSED = 4
    CANCELLED = 5
    STREAM_CLOSED = 6
    TABLE = 7
    EXCESSIVE_LOAD = 8
    VERSION = 9
    TIMEOUT = 10
    INTERNAL = 11
    CREDENTIAL = 12
    COMPRESSION = 13
    SHUTDOWN = 14
    CONNECTION_LIMIT = 15
    MESSAGE_SIZE = 16
    DEADLINE_EXCEEDED = 17


_STATUS = {
    ErrorCode.NO_ERROR: StatusCode.UNAVAILABLE,
    ErrorCode.REFUSED: StatusCode.UNAVAILABLE,
    ErrorCode.CANCELLED: StatusCode.CANCELLED,
    ErrorCode.EXCESSIVE_LOAD: StatusCode.RESOURCE_EXHAUSTED,
    ErrorCode.VERSION: StatusCode.UNIMPLEMENTED,
    ErrorCode.TIMEOUT: StatusCode.UNAVAILABLE,
    ErrorCode.CREDENTIAL: StatusCode.UNAUTHENTICATED,
    ErrorCode.SHUTDOWN: StatusCode.UNAVAILABLE,
    ErrorCode.CONNECTION_LIMIT: StatusCode.UNAVAILABLE,
    ErrorCode.MESSAGE_SIZE: StatusCode.RESOURCE_EXHAUSTED,
    ErrorCode.DEADLINE_EXCEEDED: StatusCode.DEADLINE_EXCEEDED,
}


def status_of(code: int) -> StatusCode:
    """The status a client reports when a RESET with this code ends its call."""
    try:
        return _STATUS.get(ErrorCode(code), StatusCode.INTERNAL)
    except ValueError:
        return StatusCode.INTERNAL


def code_name(code: int) -> str:
    """The code's name, or its number if a later version has added it."""
    try:
        return ErrorCode(code).name
    except ValueError:
        return f"code {code}"


class ProtocolError(Exception):
    """The peer, or the program itself, broke a rule of the protocol: the connection cannot go on.

    It is the only exception that the machine raises.
    """

    def __init__(self, code: ErrorCode, text: str):
        super().__init__(text)
        self.code = code
        self.text = text


class StreamError(Exception):
    """The peer broke a rule that costs it one stream. Stays within the machine."""

    def __init__(self, code: ErrorCode, text: str):
        super().__init__(text)
        self.code = code
        self.text = text
