"""The Python client under the conformance suite's orders (Docs/CONFORMANCE.md): JSON lines in, JSON lines out.

    .build-python/venv/bin/python -m tests.support.drive     (in Clients/Python)
"""

from __future__ import annotations

import asyncio
import json
import sys

from cloudpark import RpcError, client_context, connect
from cloudpark.client import Backoff
from cloudpark.metadata import Metadata
from cloudpark.method import Method
from cloudpark.rpc.testing.v1.test_cloudpark import TestServiceClient, TestServiceMethods
from cloudpark.session import Session

UNARY = {"EmptyCall": "empty_call", "UnaryCall": "unary_call", "Echo": "echo", "UnimplementedCall": "unimplemented_call"}
READING = {"StreamingOutputCall": "streaming_output_call", "CountCall": "count_call"}
LONGEST_SHOWN = 65_536
METHODS = {method.name: method for method in vars(TestServiceMethods).values() if isinstance(method, Method)}


def tell(**event) -> None:
    """Writes an event."""
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


def pairs(metadata: Metadata) -> list[list[str]]:
    return [[name, value.hex()] for name, value in metadata]


class DrivenCall:
    """One call, which takes orders while it runs."""

    def __init__(self, order: dict, client: TestServiceClient):
        self.id = order["id"]
        self.order = order
        self.client = client
        self.orders: asyncio.Queue[dict] = asyncio.Queue()
        self.permits = asyncio.Semaphore(0) if order.get("held") else None
        self.call = None
        self.task = asyncio.create_task(self.run())

    def obey(self, order: dict) -> None:
        if order["do"] == "read":
            for _ in range(order.get("count", 1)):
                if self.permits:
                    self.permits.release()
        elif order["do"] == "cancel" and self.call is not None:
            self.call.cancel()
            self.orders.put_nowait({"do": "end"})
        else:
            self.orders.put_nowait(order)

    def options(self) -> dict:
        order, options = self.order, {}
        if "timeoutMs" in order:
            options["timeout"] = order["timeoutMs"] / 1000
        if "attempts" in order:
            options["max_attempts"] = order["attempts"]
        if "key" in order:
            options["idempotency_key"] = bytes.fromhex(order["key"])
        if "token" in order:
            options["token"] = order["token"]
        options["metadata"] = [
            (name, bytes.fromhex(value) if name.endswith("-bin") else bytes.fromhex(value).decode())
            for name, value in order.get("metadata", [])
        ]
        return options

    async def run(self) -> None:
        try:
            await self.made()
            tell(id=self.id, event="status", code=0, text="", metadata=pairs(self.call.trailers))
        except RpcError as error:
            tell(id=self.id, event="status", code=int(error.code), text=error.text, metadata=pairs(error.trailers))
        except Exception as error:  # what is no answer of the protocol must not be silence
            tell(id=self.id, event="status", code=2, text=f"{type(error).__name__}: {error}", metadata=[])

    async def made(self) -> None:
        name, options = self.order["method"].rpartition("/")[2], self.options()
        if name in UNARY:
            self.call = self.start(UNARY[name], options)
            response = await self.call
            tell(id=self.id, event="initial", metadata=pairs(self.call.initial_metadata))
            self.message(response)
        elif name in READING:
            self.call = self.start(READING[name], options)
            await self.read()
        elif name == "StreamingInputCall":
            self.call = self.client.streaming_input_call(**options)
            await self.call.start()
            await self.send()
            response = await self.call.finish()
            self.message(response)
        else:
            self.call = self.client.full_duplex_call(**options)
            await self.call.start()
            sending = asyncio.create_task(self.send_all())
            try:
                tell(id=self.id, event="initial", metadata=pairs(await self.call.wait_for_headers()))
                await self.read()
            finally:
                sending.cancel()

    def start(self, name: str, options: dict):
        request = METHODS[self.order["method"]].request.FromString(bytes.fromhex(self.order.get("message", "")))
        return getattr(self.client, name)(request, **options)

    def message(self, response) -> None:
        data = response.SerializeToString()
        shown = {"message": data.hex()} if len(data) <= LONGEST_SHOWN else {}
        tell(id=self.id, event="message", size=len(data), **shown)

    async def read(self) -> None:
        first = True
        while True:
            # The first step opens the call: it is taken at once, and told when it may be.
            step = asyncio.ensure_future(anext(self.call, None)) if first or not self.permits else None
            if self.permits:
                await self.permits.acquire()
            response = await (step or anext(self.call, None))
            if response is None:
                return
            if first and self.order["method"].rpartition("/")[2] in READING:
                tell(id=self.id, event="initial", metadata=pairs(self.call.initial_metadata))
            first = False
            self.message(response)

    async def send(self) -> None:
        """Until the end is ordered."""
        while (order := await self.orders.get())["do"] == "send":
            message = METHODS[self.order["method"]].request.FromString(bytes.fromhex(order["message"]))
            await self.call.send(message)

    async def send_all(self) -> None:
        await self.send()
        await self.call.end()


async def main() -> None:
    Session.PING_TIMEOUT = 4.0
    Backoff.FIRST = 0.02
    channels, calls = {}, {}
    reader = asyncio.StreamReader(limit=1 << 26)
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        order = json.loads(line)
        match order["do"]:
            case "open":
                channels[order["channel"]] = connect(order["address"], client_context(order["ca"]), keepalive=2.0)
            case "call":
                client = TestServiceClient(channels[order["channel"]])
                calls[order["id"]] = DrivenCall(order, client)
            case "close":
                if channel := channels.pop(order["channel"], None):
                    asyncio.create_task(channel.close())
            case _:
                calls[order["id"]].obey(order)


if __name__ == "__main__":
    asyncio.run(main())
