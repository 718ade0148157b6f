"""The cases of the interop suite, by their names, against whatever server `self.address` names."""

from __future__ import annotations

import asyncio

import cloudpark
from cloudpark import RpcError, StatusCode
from cloudpark.attempt import Attempt
from cloudpark.client import Channel
from cloudpark.method import Kind, Method
from cloudpark.rpc.testing.v1 import test_pb2 as pb
from cloudpark.rpc.testing.v1.test_cloudpark import TestServiceClient
from google.protobuf import empty_pb2

from .places import certificates

INITIAL, TRAILING = "x-test-echo-initial", "x-test-echo-trailing-bin"
SPECIAL = "\t\ntest with whitespace\r\nand Unicode BMP \u263a and non-BMP \U0001f608\t\n"
LIMIT = 10.0


def channel_to(address: str, **options) -> Channel:
    """A channel that trusts the tests' authority."""
    return cloudpark.connect(address, cloudpark.client_context(str(certificates() / "ca.pem")), **options)


def output(*sizes: int, interval_us: int = 0) -> pb.StreamingOutputCallRequest:
    """A request for responses of these sizes."""
    parameters = [pb.ResponseParameters(size=size, interval_us=interval_us) for size in sizes]
    return pb.StreamingOutputCallRequest(response_parameters=parameters)


class InteropCases:
    """Mixed into a test case whose asyncSetUp sets `address`. Every call has a deadline of 10 s, so nothing hangs."""

    address: str
    channel: Channel

    def client(self) -> TestServiceClient:
        return TestServiceClient(self.channel)

    async def failing(self, awaitable, code: StatusCode) -> RpcError:
        with self.assertRaises(RpcError) as caught:
            await awaitable
        self.assertEqual(caught.exception.code, code, caught.exception)
        return caught.exception

    async def test_empty_unary(self):
        self.assertEqual(await self.client().empty_call(empty_pb2.Empty(), timeout=LIMIT), empty_pb2.Empty())

    async def test_large_unary(self):
        request = pb.UnaryCallRequest(response_size=314159, payload=pb.Payload(body=bytes(271828)))
        response = await self.client().unary_call(request, timeout=LIMIT)
        self.assertEqual(response.payload.body, bytes(314159))

    async def test_client_streaming(self):
        call = self.client().streaming_input_call(timeout=LIMIT)
        for size in (27182, 8, 1828, 45904):
            self.assertTrue(await call.send(pb.StreamingInputCallRequest(payload=pb.Payload(body=bytes(size)))))
        response = await call.finish()
        self.assertEqual((response.aggregated_payload_size, response.message_count), (74922, 4))

    async def test_server_streaming(self):
        call = self.client().streaming_output_call(output(31415, 9, 2653, 58979), timeout=LIMIT)
        self.assertEqual([len(r.payload.body) async for r in call], [31415, 9, 2653, 58979])

    async def test_ping_pong(self):
        call = self.client().full_duplex_call(timeout=LIMIT)
        for size, sent in ((31415, 27182), (9, 8), (2653, 1828), (58979, 45904)):
            request = output(size)
            request.payload.body = bytes(sent)
            await call.send(request)
            self.assertEqual(len((await anext(call)).payload.body), size)
        await call.end()
        self.assertEqual([r async for r in call], [])

    async def test_empty_stream(self):
        call = self.client().full_duplex_call(timeout=LIMIT)
        await call.end()
        self.assertEqual([r async for r in call], [])

    async def test_custom_metadata(self):
        sent = [(INITIAL, "test_initial_metadata_value"), (TRAILING, b"\xab\xab\xab")]
        unary = self.client().unary_call(pb.UnaryCallRequest(response_size=1), metadata=sent, timeout=LIMIT)
        await unary
        duplex = self.client().full_duplex_call(metadata=sent, timeout=LIMIT)
        await duplex.send(output(1))
        await duplex.end()
        self.assertEqual(len([r async for r in duplex]), 1)
        for call in (unary, duplex):
            self.assertIn((INITIAL, b"test_initial_metadata_value"), call.initial_metadata)
            self.assertIn((TRAILING, b"\xab\xab\xab"), call.trailers)

    async def test_duplicate_metadata_keeps_its_order(self):
        sent = [(INITIAL, "one"), (INITIAL, "two"), (INITIAL, "one")]
        call = self.client().unary_call(pb.UnaryCallRequest(), metadata=sent, timeout=LIMIT)
        await call
        self.assertEqual([v for n, v in call.initial_metadata if n == INITIAL], [b"one", b"two", b"one"])

    async def test_status_code_and_message(self):
        status = pb.EchoStatus(code=2, message="test status message")
        error = await self.failing(
            self.client().unary_call(pb.UnaryCallRequest(response_status=status), timeout=LIMIT), StatusCode.UNKNOWN)
        self.assertEqual(error.text, "test status message")
        call = self.client().full_duplex_call(timeout=LIMIT)
        await call.send(pb.StreamingOutputCallRequest(response_status=status))
        error = await self.failing(anext(call), StatusCode.UNKNOWN)
        self.assertEqual(error.text, "test status message")

    async def test_special_status_message(self):
        request = pb.UnaryCallRequest(response_status=pb.EchoStatus(code=2, message=SPECIAL))
        error = await self.failing(self.client().unary_call(request, timeout=LIMIT), StatusCode.UNKNOWN)
        self.assertEqual(error.text, SPECIAL)

    async def test_unimplemented_method(self):
        await self.failing(
            self.client().unimplemented_call(empty_pb2.Empty(), timeout=LIMIT), StatusCode.UNIMPLEMENTED)

    async def test_unimplemented_service(self):
        method = Method("cloudpark.rpc.testing.v1.NoService/Call", Kind.UNARY, empty_pb2.Empty, empty_pb2.Empty)
        await self.failing(
            self.channel.unary(method, empty_pb2.Empty(), timeout=LIMIT), StatusCode.UNIMPLEMENTED)

    async def test_cancel_after_begin(self):
        call = self.client().streaming_input_call(timeout=LIMIT)
        await call.start()
        call.cancel()
        await self.failing(call.finish(), StatusCode.CANCELLED)

    async def test_cancel_after_first_response(self):
        call = self.client().full_duplex_call(timeout=LIMIT)
        await call.send(output(31415))
        await anext(call)
        call.cancel()
        await self.failing(anext(call), StatusCode.CANCELLED)

    async def test_cancel_before_start(self):
        call = self.client().unary_call(pb.UnaryCallRequest(), timeout=LIMIT)
        call.cancel()
        await self.failing(call, StatusCode.CANCELLED)

    async def test_cancelled_task_leaves_the_connection_usable(self):
        async def wait():
            await self.client().unary_call(pb.UnaryCallRequest(sleep_us=60_000_000))

        task = asyncio.create_task(wait())
        await self.client().empty_call(empty_pb2.Empty(), timeout=LIMIT)
        task.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await task
        await self.client().empty_call(empty_pb2.Empty(), timeout=LIMIT)

    async def test_timeout_on_sleeping_server(self):
        await self.client().empty_call(empty_pb2.Empty(), timeout=LIMIT)
        call = self.client().full_duplex_call(timeout=0.001)
        with self.assertRaises(RpcError) as caught:
            await call.send(output(1, interval_us=60_000_000))
            await anext(call)
        self.assertEqual(caught.exception.code, StatusCode.DEADLINE_EXCEEDED)
        await self.failing(
            self.client().unary_call(pb.UnaryCallRequest(sleep_us=60_000_000), timeout=0.02),
            StatusCode.DEADLINE_EXCEEDED)

    async def test_deadline_is_seen_by_the_handler(self):
        response = await self.client().unary_call(pb.UnaryCallRequest(fill_time_left=True), timeout=LIMIT)
        self.assertTrue(0 < response.time_left_us <= LIMIT * 1_000_000, response.time_left_us)
        response = await self.client().unary_call(pb.UnaryCallRequest(fill_time_left=True))
        self.assertEqual(response.time_left_us, -1)

    async def test_many_deadlines_at_once(self):
        async def sleep(number: int) -> StatusCode:
            try:
                await self.client().unary_call(pb.UnaryCallRequest(sleep_us=60_000_000), timeout=0.3 + number / 10_000)
            except RpcError as error:
                return error.code
            return StatusCode.OK

        codes = await asyncio.gather(*(sleep(number) for number in range(500)))
        self.assertEqual(set(codes), {StatusCode.DEADLINE_EXCEEDED})
        await self.client().empty_call(empty_pb2.Empty(), timeout=LIMIT)

    async def test_rpc_soak(self):
        client = self.client()
        for number in range(200):
            message = pb.EchoMessage(id=number, name="n" * 32, payload=bytes(32))
            self.assertEqual(await client.echo(message, timeout=LIMIT), message)

    async def test_channel_soak(self):
        for _ in range(10):
            async with channel_to(self.address) as channel:
                await TestServiceClient(channel).empty_call(empty_pb2.Empty(), timeout=LIMIT)

    async def test_more_calls_at_once_than_streams_are_allowed(self):
        client = self.client()
        calls = [client.echo(pb.EchoMessage(id=number), timeout=60) for number in range(1500)]
        responses = await asyncio.gather(*(self._await(call) for call in calls))
        self.assertEqual([r.id for r in responses], list(range(1500)))

    @staticmethod
    async def _await(call):
        return await call

    async def test_an_unread_stream_stops_no_other_call(self):
        call = self.client().streaming_output_call(output(*[100_000] * 60), timeout=60)
        first = await anext(call)
        self.assertEqual(len(first.payload.body), 100_000)
        for _ in range(20):
            await self.client().unary_call(pb.UnaryCallRequest(response_size=10_000), timeout=LIMIT)
        self.assertEqual(sum([1 async for _ in call]), 59)

    async def test_messages_longer_than_the_window_pass(self):
        request = pb.UnaryCallRequest(response_size=3_000_000, payload=pb.Payload(body=bytes(3_000_000)))
        response = await self.client().unary_call(request, timeout=30)
        self.assertEqual(len(response.payload.body), 3_000_000)

    async def test_request_above_the_limit_fails_alone(self):
        request = pb.UnaryCallRequest(payload=pb.Payload(body=bytes(4_194_304)))
        await self.failing(self.client().unary_call(request, timeout=LIMIT), StatusCode.RESOURCE_EXHAUSTED)
        await self.client().empty_call(empty_pb2.Empty(), timeout=LIMIT)

    async def test_zero_and_two_messages_for_a_unary_call(self):
        method = Method(
            "cloudpark.rpc.testing.v1.TestService/EmptyCall", Kind.CLIENT_STREAMING, empty_pb2.Empty, empty_pb2.Empty)
        for count in (0, 2):
            call = self.channel.client_streaming(method, timeout=LIMIT)
            await call.start()
            for _ in range(count):
                try:
                    await call.send(empty_pb2.Empty())
                except RpcError:
                    break
            await self.failing(call.finish(), StatusCode.INVALID_ARGUMENT)

    async def test_metadata_above_the_limit_fails_the_call_alone(self):
        call = self.client().empty_call(empty_pb2.Empty(), metadata=[("x-a", "v" * 16_384)], timeout=LIMIT)
        await self.failing(call, StatusCode.RESOURCE_EXHAUSTED)
        await self.client().empty_call(empty_pb2.Empty(), timeout=LIMIT)

    async def test_large_metadata_in_small_frames(self):
        value = "v" * 8000
        call = self.client().unary_call(pb.UnaryCallRequest(), metadata=[(INITIAL, value)], timeout=LIMIT)
        await call
        self.assertIn((INITIAL, value.encode()), call.initial_metadata)

    async def test_unknown_credential_ends_the_call_only(self):
        await self.client().empty_call(empty_pb2.Empty(), timeout=LIMIT)
        session = self.channel._session
        id = session.machine.open("cloudpark.rpc.testing.v1.TestService/EmptyCall", b"", True, credential=1 << 40)
        session.calls[id] = attempt = Attempt(session, id, session.loop.time() + LIMIT)
        session.flush_soon()
        await self.failing(attempt.inbox.get(), StatusCode.UNAUTHENTICATED)
        await self.client().empty_call(empty_pb2.Empty(), timeout=LIMIT)
