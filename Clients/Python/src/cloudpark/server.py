"""The server: handlers for the four call types on an asyncio TLS listener.

    class Test(TestServiceHandler):
        async def echo(self, request, context):
            return request

    server = Server([Test()], server_context("server.pem", "server.key"))
    await server.start("127.0.0.1", 7443)
    ...
    await server.stop(grace=10)
"""

from __future__ import annotations

import asyncio
import ssl
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable

from .codes import StatusCode
from .context import ServerContext
from .method import Method
from .server_call import Requests
from .server_session import ServerSession
from .settings import DEFAULTS, Settings
from .status import RpcError

__all__ = ["Handler", "Requests", "Server", "ServerContext", "unimplemented"]

Authenticate = Callable[[ServerContext], Awaitable[object]]


def unimplemented(method: str) -> RpcError:
    """What a method ends with that a handler does not have."""
    return RpcError(StatusCode.UNIMPLEMENTED, f"{method} is not implemented here")


class Handler:
    """The base of generated handler classes. METHODS is the class that holds the service's Method constants."""

    METHODS: type

    def methods(self) -> Iterable[tuple[Method, Callable]]:
        """Each method with the function that serves it."""
        for value in vars(self.METHODS).values():
            if isinstance(value, Method):
                yield value, getattr(self, value.attribute)


class Server:
    """Serves handlers.

    `settings` are announced to clients; `budgets` change those of PROTOCOL.md 11.2 by name (flow.DEFAULT_BUDGETS).
    `authenticate` finds out who calls: it gets the context (token, certificate_identity) and returns the principal,
    or None for nobody; it may raise RpcError. A method whose roles are not "anyone" is refused with UNAUTHENTICATED
    for nobody; which roles a principal has is for `authenticate` and the handlers to know.
    """

    def __init__(
        self, handlers: Iterable[Handler], tls: ssl.SSLContext, *, settings: Settings = DEFAULTS,
        budgets: dict[str, int] | None = None, authenticate: Authenticate | None = None, keepalive: float = 30.0,
        connections_max: int = 1000, connections_per_address_max: int = 1000, preface_timeout: float = 5.0,
        handshake_timeout: float = 5.0,
    ):
        self.settings = settings
        self.budgets = budgets
        self.keepalive = keepalive
        self.preface_timeout = preface_timeout
        self._tls = tls
        self._authenticate = authenticate
        self._handshake_timeout = handshake_timeout
        self._connections_max = connections_max
        self._per_address_max = connections_per_address_max
        self._methods: dict[str, tuple[Method, Callable]] = {}
        self._services: set[str] = set()
        for handler in handlers:
            for method, function in handler.methods():
                self._methods[method.name] = (method, function)
                self._services.add(method.name.rpartition("/")[0])
        self._sessions: dict[ServerSession, str] = {}
        self._addresses: Counter[str] = Counter()
        self._listener: asyncio.Server | None = None
        self.address = ""

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> str:
        """Listens; the address, with the port that was chosen if 0 was asked for."""
        loop = asyncio.get_running_loop()
        self._listener = await loop.create_server(
            lambda: ServerSession(self), host, port, ssl=self._tls, ssl_handshake_timeout=self._handshake_timeout,
        )
        bound = self._listener.sockets[0].getsockname()
        self.address = f"{bound[0]}:{bound[1]}"
        return self.address

    async def stop(self, grace: float = 10.0) -> None:
        """Takes no more connections and calls; returns when the open calls have ended or `grace` seconds are over."""
        if self._listener is not None:
            self._listener.close()
        sessions = list(self._sessions)
        for session in sessions:
            session.stop_gracefully()
        if sessions:
            await asyncio.wait([session.closed for session in sessions], timeout=grace)
        for session in sessions:
            if not session.closed.done():
                session.abort_calls()
        for session in sessions:
            await session.closed

    @property
    def open_connections(self) -> int:
        """Connections open now."""
        return len(self._sessions)

    # For sessions

    def admit(self, session: ServerSession, host: str) -> str:
        """Counts a connection; why it is refused, or nothing (2.8)."""
        if len(self._sessions) >= self._connections_max:
            return f"{self._connections_max} connections are open"
        if self._addresses[host] >= self._per_address_max:
            return f"{self._per_address_max} connections from {host} are open"
        self._sessions[session] = host
        self._addresses[host] += 1
        return ""

    def gone(self, session: ServerSession) -> None:
        """A connection has closed."""
        host = self._sessions.pop(session, None)
        if host is not None:
            self._addresses[host] -= 1
            if not self._addresses[host]:
                del self._addresses[host]

    def find(self, name: str) -> tuple[Method, Callable] | str:
        """The method and its function, or why there is none."""
        if name in self._methods:
            return self._methods[name]
        service = name.rpartition("/")[0]
        return f"no method {name}" if service in self._services else f"no service {service or name}"

    async def authorize(self, context: ServerContext, method: Method) -> None:
        """Finds out who calls and refuses nobody where somebody is needed."""
        if self._authenticate is not None:
            context.principal = await self._authenticate(context)
            if context.principal is None and method.roles and "anyone" not in method.roles:
                raise RpcError(StatusCode.UNAUTHENTICATED, f"{method.name} needs a credential")
