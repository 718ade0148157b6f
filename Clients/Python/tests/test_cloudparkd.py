"""The Python client against the Swift server, a process of its own."""

from __future__ import annotations

import asyncio
import dataclasses
import signal
import unittest

from cloudpark import RpcError, StatusCode, client_context
from cloudpark.client import Channel
from cloudpark.identity.v1 import identity_pb2
from cloudpark.identity.v1.identity_cloudpark import IdentityServiceClient
from cloudpark.rpc.testing.v1 import test_pb2
from cloudpark.rpc.testing.v1.test_cloudpark import TestServiceClient
from cloudpark.rpc.v1 import health_pb2
from cloudpark.rpc.v1.health_cloudpark import HealthServiceClient
from google.protobuf import empty_pb2

from .support.cloudparkd import PASSWORD, Cloudparkd
from .support.interop import InteropCases, LIMIT, channel_to, output
from .support.places import CLOUDPARKD, certificates


@unittest.skipUnless(CLOUDPARKD.exists(), f"{CLOUDPARKD} is not built")
class PythonClientSwiftServer(InteropCases, unittest.IsolatedAsyncioTestCase):
    server: Cloudparkd

    @classmethod
    def setUpClass(cls):
        cls.server = Cloudparkd("interop")
        cls.address_of_server = cls.server.start()

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()

    async def asyncSetUp(self):
        asyncio.get_running_loop().set_debug(False)
        self.address = self.address_of_server
        self.channel = channel_to(self.address)

    async def asyncTearDown(self):
        await self.channel.close()

    async def test_login_gives_a_token_that_names_the_caller(self):
        identity = IdentityServiceClient(self.channel)
        login = await identity.login(identity_pb2.LoginRequest(login="admin", password=PASSWORD), timeout=LIMIT)
        me = await identity.who_am_i(identity_pb2.WhoAmIRequest(), token=login.tokens.access_token, timeout=LIMIT)
        self.assertIn(login.account_id, str(me))
        nobody = identity.who_am_i(identity_pb2.WhoAmIRequest(), timeout=LIMIT)
        await self.failing(nobody, StatusCode.UNAUTHENTICATED)
        forged = identity.who_am_i(identity_pb2.WhoAmIRequest(), token="forged", timeout=LIMIT)
        await self.failing(forged, StatusCode.UNAUTHENTICATED)

    async def test_details_of_a_failure_are_typed(self):
        request = identity_pb2.CreateUserRequest(login="!", password="x")
        identity = IdentityServiceClient(self.channel)
        login = await identity.login(identity_pb2.LoginRequest(login="admin", password=PASSWORD), timeout=LIMIT)
        call = identity.create_user(request, token=login.tokens.access_token, timeout=LIMIT)
        error = await self.failing(call, StatusCode.INVALID_ARGUMENT)
        fields = [v.field for detail in error.details.details for v in detail.field_violations.violations]
        self.assertIn("login", fields)

    async def test_health_and_reflection(self):
        health = await HealthServiceClient(self.channel).check(health_pb2.HealthCheckRequest(), timeout=LIMIT)
        self.assertEqual(health.status, health_pb2.SERVING_STATUS_SERVING)

    async def test_count_stream_comes_in_order(self):
        call = TestServiceClient(self.channel).count_call(test_pb2.CountCallRequest(count=9000), timeout=60)
        self.assertEqual([r.number async for r in call], list(range(1, 9001)))

    async def test_many_small_messages_cost_32_more_each(self):
        call = TestServiceClient(self.channel).streaming_input_call(timeout=60)
        for _ in range(9000):
            await call.send(test_pb2.StreamingInputCallRequest())
        self.assertEqual((await call.finish()).message_count, 9000)


@unittest.skipUnless(CLOUDPARKD.exists(), f"{CLOUDPARKD} is not built")
class RestartsAndCertificates(unittest.IsolatedAsyncioTestCase):
    """A server of its own for each test."""

    async def asyncSetUp(self):
        asyncio.get_running_loop().set_debug(False)
        self.server = Cloudparkd(self._testMethodName)
        self.addCleanup(self.server.stop)

    async def test_client_certificate_is_required_and_accepted(self):
        self.server.require_client_certificates()
        address = self.server.start()
        tls = certificates()
        context = client_context(f"{tls}/ca.pem", f"{tls}/client.pem", f"{tls}/client.key")
        async with Channel(address, context) as channel:
            await TestServiceClient(channel).empty_call(empty_pb2.Empty(), timeout=LIMIT)
        async with channel_to(address) as channel:
            with self.assertRaises(RpcError) as caught:
                await TestServiceClient(channel).empty_call(empty_pb2.Empty(), timeout=LIMIT)
        self.assertEqual(caught.exception.code, StatusCode.UNAVAILABLE)
        self.assertIn("CERTIFICATE_REQUIRED", caught.exception.text.upper().replace(" ", "_"))

    async def test_killed_server_fails_open_calls_and_a_new_one_is_found(self):
        async with channel_to(self.server.start()) as channel:
            client = TestServiceClient(channel)
            call = client.streaming_output_call(output(5, 5, interval_us=60_000_000))
            call.method = dataclasses.replace(call.method, no_side_effects=False)
            task = asyncio.ensure_future(anext(call))
            await client.empty_call(empty_pb2.Empty(), timeout=LIMIT)
            self.server.signal(signal.SIGKILL)
            with self.assertRaises(RpcError) as caught:
                await task
            self.assertEqual(caught.exception.code, StatusCode.UNAVAILABLE)
            await asyncio.to_thread(self.server.start)
            await client.empty_call(empty_pb2.Empty(), timeout=LIMIT, wait_for_ready=True)

    async def test_graceful_restart_loses_no_call_of_clients_that_wait(self):
        async with channel_to(self.server.start()) as channel:
            client = TestServiceClient(channel)
            stop, done = asyncio.Event(), 0

            async def work():
                nonlocal done
                while not stop.is_set():
                    await client.unary_call(test_pb2.UnaryCallRequest(sleep_us=2000), timeout=30, wait_for_ready=True)
                    done += 1

            workers = [asyncio.ensure_future(work()) for _ in range(8)]
            for _ in range(2):
                before = done
                while done < before + 20:
                    await asyncio.sleep(0.005)
                await asyncio.to_thread(self.server.stop)
                await asyncio.to_thread(self.server.start)
            before = done
            while done < before + 20:
                await asyncio.sleep(0.005)
            stop.set()
            await asyncio.gather(*workers)


if __name__ == "__main__":
    unittest.main()
