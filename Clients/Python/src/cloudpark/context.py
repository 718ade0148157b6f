"""What a handler knows about its call, and can say beside its responses."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import TYPE_CHECKING

from . import metadata as md
from .codes import StatusCode
from .events import CallReceived
from .status import RpcError

if TYPE_CHECKING:
    from .server_session import ServerCall


class ServerContext:
    """One call, as its handler sees it. Its task is cancelled when the caller gives up or the time is over."""

    def __init__(self, call: ServerCall, event: CallReceived, identity: str, peer: str, token: bytes):
        self._call = call
        self._headers_sent = False
        self.method = event.method
        """The full name of the method."""
        self.metadata = event.metadata
        """What the caller sent along: (name, value) pairs in order."""
        self.idempotency_key = event.key
        """The caller's key; empty if there is none. A repetition carries the same."""
        self.certificate_identity = identity
        """The first URI of the client's certificate; empty without one."""
        self.token = token
        """The registered credential of the call; empty if it has none."""
        self.principal = None
        """Who calls, as the server's `authenticate` has found out."""
        self.peer = peer
        """Address and port."""
        self.initial_metadata: md.Metadata = []
        self.trailers: md.Metadata = []
        self.going_away = asyncio.Event()
        """Set when the server begins to stop: a long-lived handler says its last word and returns."""

    def values(self, name: str) -> list[bytes]:
        """All values of one metadata name, in order."""
        return md.values(self.metadata, name)

    @property
    def time_left(self) -> float | None:
        """Seconds to the deadline; None without one."""
        deadline = self._call.deadline
        return None if deadline is None else max(deadline - self._call.session.loop.time(), 0.0)

    def set_initial_metadata(self, entries: Iterable[tuple[str, str | bytes]]) -> None:
        """Sent ahead of the first response."""
        self.initial_metadata = md.normal(entries)

    def send_headers(self) -> None:
        """Sends the initial metadata now, without waiting for a response."""
        if self.initial_metadata and not self._headers_sent:
            self._headers_sent = True
            self._call.session.machine.send_headers(self._call.id, self.initial_metadata)
            self._call.session.flush_soon()

    def set_trailers(self, entries: Iterable[tuple[str, str | bytes]]) -> None:
        """Sent with the status."""
        self.trailers = md.normal(entries)

    def abort(self, code: StatusCode, text: str = ""):
        """Ends the call with an error."""
        raise RpcError(code, text)
