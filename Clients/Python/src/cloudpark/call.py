"""What calls of all types have in common on the client's side: options, deadline, repetition (PROTOCOL.md 13)."""

from __future__ import annotations

import asyncio
import os
import random
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from google.protobuf.message import DecodeError, Message

from . import metadata as md
from .attempt import Attempt
from .codes import ProtocolError, StatusCode
from .method import Kind, Method
from .status import RETRY_ATTEMPT, RpcError

if TYPE_CHECKING:
    from .client import Channel, Token

ATTEMPTS_MAX = 5
RETRY_FIRST, RETRY_FACTOR, RETRY_JITTER, RETRY_MOST = 0.05, 1.6, 0.2, 5.0
BUDGET_FULL, BUDGET_LEAST, BUDGET_REFILL = 100.0, 50.0, 0.1


@dataclass(slots=True)
class Options:
    """What a call may be given, all by keyword.

    timeout: seconds for the whole call, repetitions included. metadata: (name, value) pairs, values text or, for names
    in -bin, bytes. token: a credential for this call alone. idempotency_key: 1 to 64 bytes; unary calls that change
    something get a random one. wait_for_ready: wait for a connection instead of failing. max_attempts: 1 to 5.
    """

    timeout: float | None = None
    metadata: Iterable[tuple[str, str | bytes]] = ()
    token: Token = None
    idempotency_key: bytes = b""
    wait_for_ready: bool = False
    max_attempts: int = ATTEMPTS_MAX


class Call:
    """What the four have in common."""

    def __init__(self, channel: Channel, method: Method, options: dict):
        self.channel = channel
        self.method = method
        self.options = Options(**options)
        try:
            self.metadata = md.normal(self.options.metadata)
        except ProtocolError as error:
            raise ValueError(error.text) from None
        if len(self.options.idempotency_key) > 64:
            raise ValueError("an idempotency key has 1 to 64 bytes")
        self.key = self.options.idempotency_key
        if not self.key and method.kind is Kind.UNARY and not method.no_side_effects:
            self.key = os.urandom(16)
        self._loop = asyncio.get_running_loop()
        timeout = self.options.timeout
        self.deadline = None if timeout is None else self._loop.time() + timeout
        self._attempts = 0
        self._attempt: Attempt | None = None
        self._cancelled = False
        self._over = False
        self._last: RpcError | None = None

    @property
    def initial_metadata(self) -> md.Metadata:
        """What the server sent ahead of its answer; known when the first message, or the end, has come."""
        return self._attempt.initial_metadata if self._attempt else []

    @property
    def trailers(self) -> md.Metadata:
        """What the server sent behind its answer; known at the end."""
        return self._attempt.trailers if self._attempt else []

    def cancel(self) -> None:
        """Gives the call up: CANCELLED here, its handler is cancelled there. Nothing if it has ended."""
        self._cancelled = True
        if self._attempt:
            self._attempt.cancel()

    def __del__(self) -> None:
        attempt = self._attempt if hasattr(self, "_attempt") else None
        if attempt is not None and not attempt.done and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(attempt.cancel)

    async def _open(self, message: bytes | None, end: bool) -> Attempt:
        """Opens a stream. Failures to connect and refusals are repeated here as long as that is allowed."""
        while True:
            if self._cancelled:
                raise RpcError(StatusCode.CANCELLED, "the caller gave up")
            self._attempts += 1
            metadata = list(self.metadata)
            if self._attempts > 1:
                metadata.append((RETRY_ATTEMPT, str(self._attempts - 1).encode()))
            try:
                async with asyncio.timeout_at(self.deadline):
                    token = await self.channel.token_bytes(self.options.token)
                    session = await self.channel.session(self.options.wait_for_ready)
                self._attempt = session.open(self.method.name, message, end, token, self.deadline, self.key, metadata)
                return self._attempt
            except TimeoutError:
                raise self._expired() from None
            except RpcError as error:
                await self._before_repetition(error)

    def _expired(self) -> RpcError:
        text = "the deadline has passed"
        cause = self._last.text if self._last else self.channel._cause
        return RpcError(StatusCode.DEADLINE_EXCEEDED, f"{text}; before that: {cause}" if cause else text)

    def _may_repeat(self, error: RpcError) -> bool:
        if self._cancelled or self._attempts >= min(max(self.options.max_attempts, 1), ATTEMPTS_MAX):
            return False
        if error.refused:
            return True
        after = error.retry_after
        if (after is not None and after < 0) or not (self.key or self.method.no_side_effects):
            return False
        if error.lost or error.code is StatusCode.UNAVAILABLE:
            return True
        return error.code is StatusCode.RESOURCE_EXHAUSTED and after is not None

    async def _before_repetition(self, error: RpcError) -> None:
        """Returns when the call may be tried once more; raises the error if it may not."""
        if not self._may_repeat(error):
            raise error
        self.channel.retry_tokens = max(self.channel.retry_tokens - 1, 0.0)
        if self.channel.retry_tokens < BUDGET_LEAST:
            raise error
        after = error.retry_after
        if after is None:
            after = min(RETRY_FIRST * RETRY_FACTOR ** (self._attempts - 1), RETRY_MOST)
            after *= random.uniform(1 - RETRY_JITTER, 1 + RETRY_JITTER)
        if self.deadline is not None and self._loop.time() + after >= self.deadline:
            raise error
        self._last = error
        await asyncio.sleep(after)

    def _ended_well(self) -> None:
        self.channel.retry_tokens = min(self.channel.retry_tokens + BUDGET_REFILL, BUDGET_FULL)

    def _parse(self, data: bytes) -> Message:
        try:
            return self.method.response.FromString(data)
        except DecodeError:
            raise RpcError(StatusCode.INTERNAL, f"an answer of {self.method.name} that cannot be read") from None

    async def _next(self) -> Message | None:
        """The next response; cancelling the caller cancels the call."""
        assert self._attempt is not None
        try:
            data = await self._attempt.inbox.get()
            return None if data is None else self._parse(data)
        except BaseException:
            self._attempt.cancel()
            raise

    async def _only_response(self) -> Message:
        """The one response of a unary or client-streaming call (13.1)."""
        response = await self._next()
        if response is None:
            raise RpcError(StatusCode.INTERNAL, "13.1: the server answered OK without a message")
        if await self._next() is not None:
            self.cancel()
            raise RpcError(StatusCode.INTERNAL, "13.1: the server sent two messages where one is due")
        self._ended_well()
        return response
