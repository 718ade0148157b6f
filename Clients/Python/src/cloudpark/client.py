"""The client: a channel to one server, and calls on it.

    async with cloudpark.connect("localhost:7443", cloudpark.client_context("ca.pem"), token=token) as channel:
        reply = await TestServiceClient(channel).unary_call(UnaryCallRequest(response_size=10), timeout=5)
"""

from __future__ import annotations

import asyncio
import random
import ssl
from collections.abc import Awaitable, Callable

from .calls import BidirectionalCall, ClientStreamingCall, ServerStreamingCall, UnaryCall
from .client_session import ClientSession
from .codes import StatusCode
from .method import Method
from .settings import DEFAULTS, Settings
from .status import RpcError

__all__ = ["BidirectionalCall", "Channel", "ClientStreamingCall", "ServerStreamingCall", "UnaryCall", "connect"]

Token = str | Callable[[], Awaitable[str]] | None


class Backoff:
    """When to try to connect again: 1 s x 1.6 each time, varied by 20 %, at most 120 s."""

    FIRST, FACTOR, JITTER, MOST = 1.0, 1.6, 0.2, 120.0

    def __init__(self) -> None:
        self.failures = 0

    def next(self) -> float:
        """Seconds to wait behind one more failure."""
        delay = min(self.FIRST * self.FACTOR**self.failures, self.MOST)
        self.failures += 1
        return delay * random.uniform(1 - self.JITTER, 1 + self.JITTER)


class Channel:
    """Calls to one server, on one connection that is opened when needed and again when lost.

    `token` is a credential for all calls, or a coroutine function that gives it. `keepalive` is the seconds of silence
    after which a connection with open calls is checked; `connect_timeout` bounds TCP and TLS together.
    An address of the name that has not answered for `connection_attempt_delay` seconds is not waited for any longer before the
    next one, of the other family first, is tried beside it (RFC 8305).
    """

    def __init__(
        self, address: str, tls: ssl.SSLContext, token: Token = None, *, server_name: str | None = None,
        settings: Settings = DEFAULTS, keepalive: float = 20.0, connect_timeout: float = 20.0,
        connection_attempt_delay: float = 0.25,
    ):
        host, separator, port = address.rpartition(":")
        if not separator or not port.isdigit() or tls.verify_mode is not ssl.CERT_REQUIRED:
            raise ValueError(f"{address!r} is not HOST:PORT, or the TLS context does not verify the server")
        self.host, self.port = host.strip("[]"), int(port)
        self.tls = tls
        self.token = token
        self.server_name = server_name or self.host
        self.settings = settings
        self.keepalive = keepalive
        self.connect_timeout = connect_timeout
        self.connection_attempt_delay = max(connection_attempt_delay, 0.01)
        self.retry_tokens = 100.0
        self._session: ClientSession | None = None
        self._old: set[ClientSession] = set()
        self._connecting: asyncio.Task | None = None
        self._backoff = Backoff()
        self._not_before = 0.0
        self._cause = ""
        self._closed = False

    async def __aenter__(self) -> Channel:
        return self

    async def __aexit__(self, *_) -> None:
        await self.close()

    async def close(self) -> None:
        """Cancels the open calls and closes the connection."""
        self._closed = True
        if self._connecting:
            self._connecting.cancel()
        sessions = [*self._old, *([self._session] if self._session else [])]
        for session in sessions:
            session.close()
        for session in sessions:
            await session.closed

    async def session(self, wait_for_ready: bool) -> ClientSession:
        """A connection with room for one more call. Bounded by the caller's deadline, if there is one.

        UNAVAILABLE with the true cause if there is no connection; with `wait_for_ready` it waits instead.
        """
        while True:
            if self._closed:
                raise RpcError(StatusCode.CANCELLED, "the channel was closed")
            if self._session is not None and self._session.usable:
                if await self._session.slot():
                    return self._session
                continue
            if self._session is not None and self._session.failure and not self._session.preface_seen:
                # It is known to be lost before it is closed: without this the next attempt would follow at once.
                self._lost(self._session)
            wait = self._not_before - asyncio.get_running_loop().time()
            if wait > 0:
                if not wait_for_ready:
                    raise self._unavailable()
                await asyncio.sleep(wait)
                continue
            if self._connecting is None:
                self._connecting = asyncio.create_task(self._connect())
            if not await asyncio.shield(self._connecting) and not wait_for_ready:
                raise self._unavailable()

    def _unavailable(self) -> RpcError:
        text = f"no connection to {self.host}:{self.port}: {self._cause}"
        return RpcError(StatusCode.UNAVAILABLE, text, refused=True)

    async def _connect(self) -> bool:
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(self.connect_timeout):
                _, session = await loop.create_connection(
                    lambda: ClientSession(self.settings, self.keepalive), self.host, self.port, ssl=self.tls,
                    server_hostname=self.server_name, ssl_handshake_timeout=self.connect_timeout,
                    happy_eyeballs_delay=self.connection_attempt_delay,
                )
        except TimeoutError:
            return self._failed(f"no answer within {self.connect_timeout:g} s")
        except (OSError, ssl.SSLError) as error:
            return self._failed(str(error) or type(error).__name__)
        finally:
            self._connecting = None
        if self._session is not None:
            self._old.add(self._session)
        self._session = session
        session.closed.add_done_callback(lambda _: self._lost(session))
        return True

    def _failed(self, cause: str) -> bool:
        self._cause = cause
        self._not_before = asyncio.get_running_loop().time() + self._backoff.next()
        return False

    def _lost(self, session: ClientSession) -> None:
        if session.is_counted:
            return
        session.is_counted = True
        self._old.discard(session)
        if session is self._session:
            self._session = None
        if session.preface_seen:
            self._backoff = Backoff()
        else:
            self._failed(session.failure)

    async def token_bytes(self, token: Token) -> bytes:
        """The credential of a call: its own, or the channel's."""
        chosen = self.token if token is None else token
        if callable(chosen):
            chosen = await chosen()
        return (chosen or "").encode("utf-8")

    # The four call types; stubs call them. Options: see call.Options.

    def unary(self, method: Method, request, **options) -> UnaryCall:
        """One request, one response: await it."""
        return UnaryCall(self, method, options, request)

    def server_streaming(self, method: Method, request, **options) -> ServerStreamingCall:
        """One request, many responses: iterate over it."""
        return ServerStreamingCall(self, method, options, request)

    def client_streaming(self, method: Method, **options) -> ClientStreamingCall:
        """Many requests, one response: send, then await finish()."""
        return ClientStreamingCall(self, method, options)

    def bidirectional(self, method: Method, **options) -> BidirectionalCall:
        """Both at once: send, end(), and iterate over it."""
        return BidirectionalCall(self, method, options)


def connect(address: str, tls: ssl.SSLContext, token: Token = None, **options) -> Channel:
    """A channel to HOST:PORT. The connection is made with the first call."""
    return Channel(address, tls, token, **options)
