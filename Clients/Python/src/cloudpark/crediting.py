"""Credit that goes back to the peer (PROTOCOL.md 8.5, 8.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import frames
from .events import MessageReceived
from .frames import Flag, FrameType
from .stream import Stream
from .varint import encode as varint

if TYPE_CHECKING:
    from .connection import Connection as Base
else:
    Base = object


class Crediting(Base):
    """Mixed into Connection."""

    def credit(self, event: MessageReceived) -> None:
        """The application has taken a message, or dropped it: its cost goes back to the peer (8.5)."""
        cost, event.cost = event.cost, 0
        if event.reserve:
            if increment := self.reserve.give_back(cost):
                self._window(0, increment, Flag.RESERVE)
        else:
            self._return_to_connection(cost)
        if stream := self.streams.get(event.stream):
            self._return_to_stream(stream, cost)

    def wait_for_message(self, id: int) -> None:
        """The application waits for the stream's next message: bytes of it are returned as they come (8.8)."""
        if (stream := self.streams.get(id)) and not stream.waiting:
            stream.waiting = True
            held, stream.held = stream.held, 0
            self._return_credit(stream, held)

    def _return_credit(self, stream: Stream, cost: int) -> None:
        self._return_to_connection(cost)
        self._return_to_stream(stream, cost)

    def _return_to_connection(self, cost: int) -> None:
        if not self.failed and (increment := self.window.give_back(cost)):
            self._window(0, increment)

    def _return_to_stream(self, stream: Stream, cost: int) -> None:
        if self.failed or (not self.client and (stream.client_ended or stream.answered)):
            return
        if increment := stream.receive.give_back(cost):
            self._window(stream.id, increment)

    def _window(self, id: int, increment: int, flags: int = 0) -> None:
        if not self.failed:
            self._urgent += frames.encode(FrameType.WINDOW, flags, id, varint(increment))
