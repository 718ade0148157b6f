"""The Python client against the Python server, over TLS."""

from __future__ import annotations

import asyncio
import unittest

import cloudpark
from cloudpark import RpcError, Settings, StatusCode, client_context, server_context
from cloudpark.client import Channel
from cloudpark.health import Health
from cloudpark.rpc.testing.v1 import test_pb2 as pb
from cloudpark.rpc.testing.v1.test_cloudpark import TestServiceClient
from cloudpark.rpc.v1 import errors_pb2, health_pb2
from cloudpark.rpc.v1.health_cloudpark import HealthServiceClient
from cloudpark.server import Server
from google.protobuf import empty_pb2

from .support.interop import InteropCases, LIMIT, channel_to, output
from .support.places import certificates
from .support.test_service import TestService


def tls():
    """The server's context."""
    path = certificates()
    return server_context(f"{path}/server.pem", f"{path}/server.key", f"{path}/ca.pem")


class PythonCase(unittest.IsolatedAsyncioTestCase):
    """A server and a channel for each test."""

    settings = Settings()
    options: dict = {}

    async def asyncSetUp(self):
        asyncio.get_running_loop().set_debug(False)
        self.service, self.health = TestService(), Health()
        self.server = Server([self.service, self.health], tls(), settings=self.settings, **self.options)
        self.address = await self.server.start()
        self.channel = channel_to(self.address)

    async def asyncTearDown(self):
        await self.channel.close()
        await self.server.stop(grace=1)

    def client(self) -> TestServiceClient:
        return TestServiceClient(self.channel)


class PythonClientPythonServer(InteropCases, PythonCase):
    """The interop cases."""


class PythonClientPythonServerSmallestSettings(InteropCases, PythonCase):
    """The same where the server announces the least of everything: windows, frames, tables, streams (5.7)."""

    settings = Settings(
        stream_window_bytes=16_384, connection_window_bytes=131_072, unary_reserve_bytes=16_384, streams_max=7,
        frame_bytes_max=16_384, method_table_max=0, metadata_table_max=0, credentials_max=1,
    )


class Behaviour(PythonCase):
    """What the interop cases do not ask."""

    async def test_client_certificate_is_the_caller(self):
        path = certificates()
        context = client_context(f"{path}/ca.pem", f"{path}/client.pem", f"{path}/client.key")
        async with Channel(self.address, context) as channel:
            request = pb.UnaryCallRequest(fill_subject=True)
            response = await TestServiceClient(channel).unary_call(request, timeout=LIMIT)
        self.assertEqual(response.subject, "cloudpark://dev/client")

    async def test_reset_cancels_the_handler(self):
        call = self.client().unary_call(pb.UnaryCallRequest(sleep_us=60_000_000))
        task = asyncio.ensure_future(call._run())
        while not self.service.run_count:
            await self.client().empty_call(empty_pb2.Empty(), timeout=LIMIT)
        task.cancel()
        await asyncio.wait_for(self.service.changed.wait(), LIMIT)
        self.assertEqual(self.service.cancelled, 1)

    async def test_deadline_cancels_the_handler(self):
        with self.assertRaises(RpcError) as caught:
            await self.client().unary_call(pb.UnaryCallRequest(sleep_us=60_000_000), timeout=0.05)
        self.assertEqual(caught.exception.code, StatusCode.DEADLINE_EXCEEDED)
        await asyncio.wait_for(self.service.changed.wait(), LIMIT)

    async def test_slow_reader_holds_the_handler_up(self):
        call = self.client().streaming_output_call(output(*[60_000] * 100))
        await anext(call)
        for _ in range(20):
            await self.client().empty_call(empty_pb2.Empty(), timeout=LIMIT)
        self.assertLess(self.service.sent, 20)
        self.assertEqual(sum([1 async for _ in call]), 99)

    async def test_early_answer_ends_the_requests(self):
        class Early(TestService):
            async def streaming_input_call(self, requests, context):
                async for request in requests:
                    return pb.StreamingInputCallResponse(message_count=1)

        server = Server([Early()], tls())
        async with channel_to(await server.start()) as channel:
            call = TestServiceClient(channel).streaming_input_call(timeout=LIMIT)
            message = pb.StreamingInputCallRequest(payload=pb.Payload(body=bytes(200_000)))
            count = 0
            while await call.send(message):
                count += 1
            self.assertEqual((await call.finish()).message_count, 1)
            await TestServiceClient(channel).empty_call(empty_pb2.Empty(), timeout=LIMIT)
            session = next(iter(server._sessions))
            self.assertEqual(session.machine.open_calls, 0)
        await server.stop()

    async def test_details_and_trailers_of_a_failure(self):
        class Failing(TestService):
            async def echo(self, request, context):
                detail = errors_pb2.StatusDetail(quota_violation=errors_pb2.QuotaViolation(limit_name="x", limit=3))
                trailers = [("cloudpark-retry-after-ms", b"-1")]
                raise RpcError.with_details(StatusCode.RESOURCE_EXHAUSTED, "too much", detail, trailers=trailers)

        server = Server([Failing()], tls())
        async with channel_to(await server.start()) as channel:
            with self.assertRaises(RpcError) as caught:
                await TestServiceClient(channel).echo(pb.EchoMessage(), timeout=LIMIT)
        error = caught.exception
        self.assertEqual((error.code, error.text), (StatusCode.RESOURCE_EXHAUSTED, "too much"))
        self.assertEqual(error.retry_after, -0.001)
        self.assertEqual(error.details.details[0].quota_violation.limit, 3)
        await server.stop()

    async def test_unavailable_is_repeated_with_the_same_key(self):
        seen = []

        class Flaky(TestService):
            async def unary_call(self, request, context):
                seen.append((context.idempotency_key, context.values("cloudpark-retry-attempt")))
                if len(seen) < 3:
                    raise RpcError(StatusCode.UNAVAILABLE, "not now")
                return pb.UnaryCallResponse(run_count=len(seen))

        server = Server([Flaky()], tls())
        async with channel_to(await server.start()) as channel:
            response = await TestServiceClient(channel).unary_call(pb.UnaryCallRequest(), timeout=LIMIT)
        self.assertEqual(response.run_count, 3)
        self.assertEqual(len({key for key, _ in seen}), 1)
        self.assertEqual(len(seen[0][0]), 16)
        self.assertEqual([attempt for _, attempt in seen], [[], [b"1"], [b"2"]])
        await server.stop()

    async def test_at_most_five_attempts(self):
        count = 0

        class Down(TestService):
            async def echo(self, request, context):
                nonlocal count
                count += 1
                raise RpcError(StatusCode.UNAVAILABLE, "not now")

        server = Server([Down()], tls())
        async with channel_to(await server.start()) as channel:
            with self.assertRaises(RpcError):
                await TestServiceClient(channel).echo(pb.EchoMessage(), timeout=LIMIT)
        self.assertEqual(count, 5)
        await server.stop()

    async def test_graceful_stop_lets_calls_end_and_tells_handlers(self):
        watch = HealthServiceClient(self.channel).watch(health_pb2.HealthCheckRequest())
        self.assertEqual((await anext(watch)).status, health_pb2.SERVING_STATUS_SERVING)
        request = pb.UnaryCallRequest(sleep_us=200_000, response_size=5)
        slow = asyncio.ensure_future(self.client().unary_call(request)._run())
        while not self.service.run_count:
            await self.client().empty_call(empty_pb2.Empty(), timeout=LIMIT)
        await self.server.stop(grace=LIMIT)
        self.assertEqual(len((await slow).payload.body), 5)
        self.assertEqual([r async for r in watch], [])

    async def test_stop_past_its_grace_ends_calls_with_unavailable(self):
        call = self.client().streaming_output_call(output(1, 1, interval_us=30_000_000))
        task = asyncio.ensure_future(anext(call))
        while not self.server._sessions or not next(iter(self.server._sessions)).calls:
            await asyncio.sleep(0)
        await self.server.stop(grace=0.05)
        with self.assertRaises(RpcError) as caught:
            await task
        self.assertEqual(caught.exception.code, StatusCode.UNAVAILABLE)

    async def test_restart_is_survived_by_wait_for_ready(self):
        await self.client().empty_call(empty_pb2.Empty(), timeout=LIMIT)
        port = int(self.address.rpartition(":")[2])
        await self.server.stop()
        call = asyncio.ensure_future(
            self.client().empty_call(empty_pb2.Empty(), timeout=LIMIT, wait_for_ready=True)._run())
        await asyncio.sleep(0.05)
        self.server = Server([self.service], tls())
        await self.server.start(port=port)
        await call

    async def test_no_server_is_unavailable_with_the_cause(self):
        port = int(self.address.rpartition(":")[2])
        await self.server.stop()
        async with channel_to(f"127.0.0.1:{port}") as channel:
            with self.assertRaises(RpcError) as caught:
                await TestServiceClient(channel).empty_call(empty_pb2.Empty(), timeout=LIMIT)
        self.assertEqual(caught.exception.code, StatusCode.UNAVAILABLE)
        self.assertRegex(caught.exception.text, "refused|Connect call failed")

    async def test_untrusted_server_is_unavailable_with_the_cause(self):
        async with cloudpark.connect(self.address, client_context()) as channel:
            with self.assertRaises(RpcError) as caught:
                await TestServiceClient(channel).empty_call(empty_pb2.Empty(), timeout=LIMIT)
        self.assertIn("certificate verify failed", caught.exception.text)

    async def test_wrong_server_name_is_refused(self):
        async with channel_to(self.address, server_name="example.org") as channel:
            with self.assertRaises(RpcError) as caught:
                await TestServiceClient(channel).empty_call(empty_pb2.Empty(), timeout=LIMIT)
        self.assertIn("example.org", caught.exception.text)

    async def test_broken_request_is_invalid_argument(self):
        await self.client().empty_call(empty_pb2.Empty(), timeout=LIMIT)
        session = self.channel._session
        attempt = session.open(
            "cloudpark.rpc.testing.v1.TestService/Echo", b"\xff\xff", True, b"", session.loop.time() + LIMIT, b"", [])
        with self.assertRaises(RpcError) as caught:
            await attempt.inbox.get()
        self.assertEqual(caught.exception.code, StatusCode.INVALID_ARGUMENT)

    async def test_handler_that_raises_is_internal_without_its_text(self):
        class Broken(TestService):
            async def echo(self, request, context):
                raise ValueError("secret")

        server = Server([Broken()], tls())
        async with channel_to(await server.start()) as channel:
            with self.assertLogs("cloudpark.server", "ERROR"), self.assertRaises(RpcError) as caught:
                await TestServiceClient(channel).echo(pb.EchoMessage(), timeout=LIMIT)
        self.assertEqual(caught.exception.code, StatusCode.INTERNAL)
        self.assertNotIn("secret", caught.exception.text)
        await server.stop()

    async def test_tokens_reach_the_handler(self):
        async def authenticate(context):
            return context.token or None

        class Who(TestService):
            async def unary_call(self, request, context):
                return pb.UnaryCallResponse(subject=context.principal or "")

        server = Server([Who()], tls(), authenticate=authenticate)
        async with channel_to(await server.start(), token="alice") as channel:
            client = TestServiceClient(channel)
            self.assertEqual((await client.unary_call(pb.UnaryCallRequest(), timeout=LIMIT)).subject, "alice")
            response = await client.unary_call(pb.UnaryCallRequest(), timeout=LIMIT, token="bob")
            self.assertEqual(response.subject, "bob")
            self.assertEqual((await client.unary_call(pb.UnaryCallRequest(), timeout=LIMIT)).subject, "alice")
        await server.stop()

    async def test_health_tells_of_changes(self):
        health = HealthServiceClient(self.channel)
        watch = health.watch(health_pb2.HealthCheckRequest(service="a.B"))
        self.assertEqual((await anext(watch)).status, health_pb2.SERVING_STATUS_SERVICE_UNKNOWN)
        self.health.set("a.B", serving=False, reason="starting")
        response = await anext(watch)
        self.assertEqual((response.status, response.reason), (health_pb2.SERVING_STATUS_NOT_SERVING, "starting"))
        with self.assertRaises(RpcError) as caught:
            await health.check(health_pb2.HealthCheckRequest(service="none"), timeout=LIMIT)
        self.assertEqual(caught.exception.code, StatusCode.NOT_FOUND)


class Caps(PythonCase):
    """A server that takes one connection."""

    options = {"connections_max": 1}

    async def test_connection_above_the_cap_is_told_why(self):
        await self.client().empty_call(empty_pb2.Empty(), timeout=LIMIT)
        async with channel_to(self.address) as second:
            with self.assertRaises(RpcError) as caught:
                await TestServiceClient(second).empty_call(empty_pb2.Empty(), timeout=LIMIT)
        self.assertEqual(caught.exception.code, StatusCode.UNAVAILABLE)
        self.assertIn("1 connections are open", caught.exception.text)


if __name__ == "__main__":
    unittest.main()
