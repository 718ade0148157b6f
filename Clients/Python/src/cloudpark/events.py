"""What the machine tells its owner about bytes that came in."""

from __future__ import annotations

from dataclasses import dataclass

from .codes import ErrorCode, StatusCode
from .metadata import Metadata
from .settings import Settings


@dataclass(slots=True)
class PrefaceReceived:
    """The peer's preface is complete: the version both speak, and what the peer announced."""

    version: int
    settings: Settings


@dataclass(slots=True)
class CallReceived:
    """A client opened a stream. `time_left` is microseconds, None without a deadline."""

    stream: int
    method: str
    credential: int
    time_left: int | None
    key: bytes
    metadata: Metadata


@dataclass(slots=True)
class MessageReceived:
    """A whole message. Its owner calls `credit(event)` when the application has taken it."""

    stream: int
    data: bytes
    cost: int
    reserve: bool = False


@dataclass(slots=True)
class ClientEnded:
    """The client sends nothing more on the stream."""

    stream: int


@dataclass(slots=True)
class HeadersReceived:
    """Initial metadata of an answer."""

    stream: int
    metadata: Metadata


@dataclass(slots=True)
class StopReceived:
    """The server takes no more messages on the stream."""

    stream: int


@dataclass(slots=True)
class ReplyReceived:
    """The server's last word on the stream; a message in it came as MessageReceived before."""

    stream: int
    status: StatusCode
    text: str
    details: bytes
    trailers: Metadata


@dataclass(slots=True)
class StreamEnded:
    """The stream ended otherwise: reset by the peer (`by_peer`) or given up here for a wrong frame.

    `refused` promises that no handler has seen the call.
    """

    stream: int
    code: int
    status: StatusCode
    text: str
    by_peer: bool
    refused: bool = False


@dataclass(slots=True)
class CredentialReceived:
    """The client registers, replaces or (an empty token) drops a credential."""

    number: int
    token: bytes


@dataclass(slots=True)
class PingAnswered:
    """An answer to a PING of ours."""

    data: bytes


@dataclass(slots=True)
class GoodbyeReceived:
    """The peer will leave; streams above `last` were and will not be processed."""

    last: int
    code: int
    text: str


@dataclass(slots=True)
class SettingsChanged:
    """The peer changed its settings."""

    settings: Settings


@dataclass(slots=True)
class ConnectionFailed:
    """The connection cannot go on. A GOODBYE with the code is among the bytes to send; close behind it."""

    code: ErrorCode
    text: str


Event = (
    PrefaceReceived | CallReceived | MessageReceived | ClientEnded | HeadersReceived | StopReceived | ReplyReceived
    | StreamEnded | CredentialReceived | PingAnswered | GoodbyeReceived | SettingsChanged | ConnectionFailed
)
