"""What the machine keeps about one open stream, and what waits to be sent on it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from .codes import StatusCode
from .flow import ReceiveWindow, SendWindow
from .frames import END_MESSAGE_COST
from .metadata import Metadata


@dataclass(slots=True)
class Message:
    """A message to be sent in DATA, and how much of it has been sent."""

    data: bytes
    offset: int = 0
    begun: bool = False


@dataclass(slots=True)
class End:
    """The client's half ends."""


@dataclass(slots=True)
class Headers:
    """Initial metadata, before the first DATA."""

    metadata: Metadata


@dataclass(slots=True)
class Reply:
    """The server's last frame."""

    status: StatusCode
    text: bytes
    details: bytes
    initial: Metadata | None
    trailers: Metadata
    message: bytes | None


@dataclass(slots=True)
class Stream:
    """One open stream. `client_ended`: the client's half has ended; on the client's side it is our own half."""

    id: int
    send: SendWindow
    receive: ReceiveWindow
    queue: deque = field(default_factory=deque)
    queued_bytes: int = 0  # cost of the messages that wait to be sent
    client_ended: bool = False
    replying: bool = False  # a reply is queued or sent: what comes is discarded
    answered: bool = False  # the reply is sent
    stopped: bool = False  # the server takes no more messages
    headers_seen: bool = False
    data_seen: bool = False
    in_message: bool = False
    partial: bytearray = field(default_factory=bytearray)
    held: int = 0  # cost of the incomplete message that was not returned yet
    waiting: bool = False  # the application waits for a message
    handler_ended: bool = False

    def add(self, data: bytes) -> None:
        """Queues a message."""
        self.queue.append(Message(data))
        self.queued_bytes += len(data) + END_MESSAGE_COST

    def drop_messages(self) -> None:
        """Takes all messages off the queue."""
        self.queue = deque(item for item in self.queue if isinstance(item, Headers))
        self.queued_bytes = 0

    @property
    def mid_message(self) -> bool:
        """Whether a part of a message has been sent."""
        return bool(self.queue) and isinstance(self.queue[0], Message) and self.queue[0].begun
