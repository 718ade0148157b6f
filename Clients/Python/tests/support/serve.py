"""Serves the test service, health and reflection until SIGTERM, for tools of other languages and the conformance suite:

    .build-python/venv/bin/python -m tests.support.serve HOST:PORT CERTIFICATE KEY [CLIENT-CA] [--quick]

in Clients/Python. The token `conformance-NAME` stands for NAME; --quick has short timeouts.
"""

from __future__ import annotations

import asyncio
import signal
import sys

from cloudpark import RpcError, StatusCode, server_context
from cloudpark.health import Health
from cloudpark.reflection import Reflection
from cloudpark.server import Server
from cloudpark.session import Session

from .test_service import TestService


async def authenticate(context) -> str | None:
    """Who calls: what a token says, else what the certificate does."""
    if not context.token:
        return context.certificate_identity or None
    kind, _, name = context.token.decode(errors="replace").partition("-")
    if kind != "conformance" or not name:
        raise RpcError(StatusCode.UNAUTHENTICATED, "an unknown token")
    return name


async def main(address: str, certificate: str, key: str, client_ca: str | None = None, *, quick: bool = False) -> None:
    """Prints a line with the address when it serves."""
    options = {"keepalive": 2.0, "preface_timeout": 1.0, "handshake_timeout": 1.0} if quick else {}
    if quick:
        Session.PING_TIMEOUT = 4.0
    host, _, port = address.rpartition(":")
    handlers = [TestService(), Health()]
    tls = server_context(certificate, key, client_ca)
    server = Server([*handlers, Reflection(handlers)], tls, authenticate=authenticate, **options)
    print("serving", await server.start(host, int(port)), flush=True)
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    await stopped.wait()
    await server.stop(grace=10)


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if argument != "--quick"]
    if not 3 <= len(arguments) <= 4:
        raise SystemExit(__doc__)
    asyncio.run(main(*arguments, quick="--quick" in sys.argv))
