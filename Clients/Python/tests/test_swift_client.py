"""The Swift client (the cloudpark command) against the Python server: health, reflection and the four call types."""

from __future__ import annotations

import asyncio
import base64
import json
import unittest

from cloudpark.health import Health
from cloudpark.reflection import Reflection
from cloudpark.server import Server

from .support.places import CLOUDPARK, certificates, scratch
from .support.test_service import TestService
from .test_python_server import tls

SERVICE = "cloudpark.rpc.testing.v1.TestService"


@unittest.skipUnless(CLOUDPARK.exists(), f"{CLOUDPARK} is not built")
class SwiftClientPythonServer(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        asyncio.get_running_loop().set_debug(False)
        self.service, self.health = TestService(), Health()
        handlers = [self.service, self.health]
        self.server = Server([*handlers, Reflection(handlers)], tls())
        self.address = await self.server.start()

    async def asyncTearDown(self):
        await self.server.stop(grace=1)

    async def cloudpark(self, *arguments: str, given: str = "") -> tuple[int, str, str]:
        """Runs the command; its status, output and errors."""
        process = await asyncio.create_subprocess_exec(
            CLOUDPARK, *arguments, "--address", self.address, "--ca", certificates() / "ca.pem",
            "--timeout", "20s",
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
            env={"HOME": str(scratch()), "PATH": "/usr/bin:/bin"},
        )
        output, errors = await process.communicate(given.encode())
        return process.returncode or 0, output.decode(), errors.decode()

    async def call(self, method: str, *requests: dict) -> list[dict]:
        """Calls a method of the test service; its answers."""
        lines = "".join(json.dumps(request) + "\n" for request in requests)
        path = scratch() / "requests.jsonl"
        path.write_text(lines)
        arguments = ("call", f"{SERVICE}/{method}", "--data", f"@{path}", "-o", "jsonl")
        status, output, errors = await self.cloudpark(*arguments)
        self.assertEqual(status, 0, errors)
        return [json.loads(line) for line in output.splitlines()]

    @staticmethod
    def payload(size: int) -> dict:
        return {"body": base64.b64encode(bytes(size)).decode()}

    @staticmethod
    def size(answer: dict) -> int:
        return len(base64.b64decode(answer["payload"]["body"]))

    async def test_health(self):
        status, output, errors = await self.cloudpark("health")
        self.assertEqual((status, "serving" in output), (0, True), errors)
        self.health.set("", serving=False, reason="closed for lunch")
        status, output, errors = await self.cloudpark("health")
        self.assertNotEqual(status, 0)
        self.assertIn("closed for lunch", output + errors)

    async def test_empty_unary(self):
        self.assertEqual(await self.call("EmptyCall", {}), [{}])

    async def test_large_unary(self):
        answers = await self.call("UnaryCall", {"responseSize": 314159, "payload": self.payload(271828)})
        self.assertEqual([self.size(answer) for answer in answers], [314159])

    async def test_client_streaming(self):
        requests = [{"payload": self.payload(size)} for size in (27182, 8, 1828, 45904)]
        answers = await self.call("StreamingInputCall", *requests)
        self.assertEqual(answers, [{"aggregatedPayloadSize": "74922", "messageCount": "4"}])

    async def test_server_streaming(self):
        sizes = [31415, 9, 2653, 58979]
        answers = await self.call("StreamingOutputCall", {"responseParameters": [{"size": size} for size in sizes]})
        self.assertEqual([self.size(answer) for answer in answers], sizes)

    async def test_ping_pong(self):
        pairs = ((31415, 27182), (9, 8), (2653, 1828), (58979, 45904))
        requests = [{"responseParameters": [{"size": size}], "payload": self.payload(sent)} for size, sent in pairs]
        answers = await self.call("FullDuplexCall", *requests)
        self.assertEqual([self.size(answer) for answer in answers], [size for size, _ in pairs])

    async def test_status_code_and_message(self):
        request = json.dumps({"responseStatus": {"code": 9, "message": "test status message \u263a"}})
        status, _, errors = await self.cloudpark("call", f"{SERVICE}/UnaryCall", "--data", request)
        self.assertNotEqual(status, 0)
        self.assertIn("FAILED_PRECONDITION: test status message \u263a", errors)

    async def test_unimplemented_method(self):
        status, _, errors = await self.cloudpark("call", f"{SERVICE}/UnimplementedCall")
        self.assertNotEqual(status, 0)
        self.assertIn("UNIMPLEMENTED", errors)

    async def test_message_longer_than_the_window(self):
        answers = await self.call("UnaryCall", {"responseSize": 3_000_000})
        self.assertEqual(self.size(answers[0]), 3_000_000)


if __name__ == "__main__":
    unittest.main()
