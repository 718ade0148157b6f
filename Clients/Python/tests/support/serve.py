"""Serves the test service, health and reflection until SIGTERM, for tools of other languages and the conformance suite:

    .build-python/venv/bin/python -m tests.support.serve HOST:PORT CERTIFICATE KEY [CLIENT-CA]     (in Clients/Python)
"""

from __future__ import annotations

import asyncio
import signal
import sys

from cloudpark import server_context
from cloudpark.health import Health
from cloudpark.reflection import Reflection
from cloudpark.server import Server

from .test_service import TestService


async def main(address: str, certificate: str, key: str, client_ca: str | None = None) -> None:
    """Prints a line with the address when it serves."""
    host, _, port = address.rpartition(":")
    handlers = [TestService(), Health()]
    server = Server([*handlers, Reflection(handlers)], server_context(certificate, key, client_ca))
    print("serving", await server.start(host, int(port)), flush=True)
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    await stopped.wait()
    await server.stop(grace=10)


if __name__ == "__main__":
    if not 4 <= len(sys.argv) <= 5:
        raise SystemExit(__doc__)
    asyncio.run(main(*sys.argv[1:]))
