"""One attempt of a call, on one stream."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .codes import ErrorCode, StatusCode
from .events import Event, HeadersReceived, MessageReceived, ReplyReceived, StopReceived, StreamEnded
from .metadata import Metadata
from .session import Inbox
from .status import RpcError

if TYPE_CHECKING:
    from .client_session import ClientSession

ABANDON_SECONDS = 5.0
"""How long a call that has run out of time is left to the server to end."""


class Attempt:
    """One stream: a call, or one of several attempts of it."""

    def __init__(self, session: ClientSession, id: int, deadline: float | None):
        self.session = session
        self.id = id
        self.inbox = Inbox(session, id)
        self.initial_metadata: Metadata = []
        self.trailers: Metadata = []
        self.stopped = False
        self.done = False
        self.error: RpcError | None = None
        self.headers = session.loop.create_future()
        self._timer = session.loop.call_at(deadline, self._expire) if deadline is not None else None

    def take(self, event: Event) -> None:
        """Acts on an event of this stream."""
        if isinstance(event, MessageReceived):
            self._headers_known()
            self.inbox.put(event)
        elif isinstance(event, HeadersReceived):
            self.initial_metadata = event.metadata
            self._headers_known()
        elif isinstance(event, StopReceived):
            self.stopped = True
        elif isinstance(event, ReplyReceived):
            self.trailers = event.trailers
            error = None
            if event.status:
                error = RpcError(event.status, event.text, event.details, event.trailers, self.initial_metadata)
            self.finish(error)
        elif isinstance(event, StreamEnded):
            text = event.text or f"the {'server' if event.by_peer else 'client'} reset the stream"
            self.finish(RpcError(event.status, text, initial_metadata=self.initial_metadata, refused=event.refused))

    def finish(self, error: RpcError | None, drop: bool = False) -> None:
        """The attempt has ended, well or with an error."""
        if self.done:
            return
        self.done, self.error = True, error
        if self._timer:
            self._timer.cancel()
        self.session.calls.pop(self.id, None)
        self._headers_known()
        self.inbox.close(error, drop)
        self.session.call_ended()

    def _headers_known(self) -> None:
        if not self.headers.done():
            self.headers.set_result(None)

    def cancel(self, text: str = "the caller gave up") -> None:
        """Ends it by RESET, on both sides."""
        if not self.done:
            self.session.machine.reset(self.id, ErrorCode.CANCELLED)
            self.finish(RpcError(StatusCode.CANCELLED, text), drop=True)
            self.session.flush_soon()

    def _expire(self) -> None:
        """The deadline has passed. The server ends the call by its own clock (13.2); RESET only if it does not."""
        self.finish(RpcError(StatusCode.DEADLINE_EXCEEDED, "the deadline has passed"), drop=True)
        machine, id = self.session.machine, self.id
        if stream := machine.streams.get(id):
            if stream.mid_message or not stream.client_ended:
                machine.reset(id, ErrorCode.CANCELLED)
                self.session.flush_soon()
            else:
                machine.wait_for_message(id)
                self.session.loop.call_later(ABANDON_SECONDS, self._abandon)

    def _abandon(self) -> None:
        self.session.machine.reset(self.id, ErrorCode.CANCELLED)
        self.session.flush_soon()

    async def send(self, data: bytes) -> bool:
        """Sends a message, when there is room; false if the server takes no more; raises what the call failed with."""
        if self.error is not None:
            raise self.error
        if self.done or self.stopped or not await self.session.send(self.id, data):
            return self._failed()
        return not self.done or self._failed()

    def _failed(self) -> bool:
        if self.error is not None:
            raise self.error
        return False

    def end(self) -> None:
        """No more messages."""
        self.session.machine.end(self.id)
        self.session.flush_soon()
