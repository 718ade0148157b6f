"""cloudpark.rpc.testing.v1.TestService in Python, as its contract says."""

from __future__ import annotations

import asyncio

from cloudpark import RpcError, StatusCode
from cloudpark.codes import StatusCode as Code
from cloudpark.rpc.testing.v1 import test_pb2 as pb
from cloudpark.rpc.testing.v1.test_cloudpark import TestServiceHandler
from google.protobuf import empty_pb2

INITIAL, TRAILING = "x-test-echo-initial", "x-test-echo-trailing-bin"


def _echo_metadata(context) -> None:
    context.set_initial_metadata((INITIAL, value) for value in context.values(INITIAL))
    context.set_trailers((TRAILING, value) for value in context.values(TRAILING))


def _raise(status) -> None:
    if status.code:
        raise RpcError(Code.read(status.code) if status.code > 0 else StatusCode.UNKNOWN, status.message)


class TestService(TestServiceHandler):
    """Remembers how often UnaryCall ran and how handlers ended."""

    def __init__(self) -> None:
        self.run_count = 0
        self.cancelled = 0
        self.sent = 0
        self.changed = asyncio.Event()

    async def empty_call(self, request, context):
        _echo_metadata(context)
        return empty_pb2.Empty()

    async def unary_call(self, request, context):
        self.run_count += 1
        _echo_metadata(context)
        if request.sleep_us:
            await self._sleep(request.sleep_us)
        if request.HasField("response_status"):
            _raise(request.response_status)
        response = pb.UnaryCallResponse(payload=pb.Payload(body=bytes(request.response_size)), run_count=self.run_count)
        if request.fill_subject:
            response.subject = context.principal or context.certificate_identity
        if request.fill_time_left:
            response.time_left_us = -1 if context.time_left is None else int(context.time_left * 1_000_000)
        return response

    async def _sleep(self, micros: int) -> None:
        try:
            await asyncio.sleep(micros / 1_000_000)
        except asyncio.CancelledError:
            self.cancelled += 1
            self.changed.set()
            raise

    async def streaming_input_call(self, requests, context):
        _echo_metadata(context)
        size = count = 0
        try:
            async for request in requests:
                size += len(request.payload.body)
                count += 1
        except RpcError:
            self.cancelled += 1
            self.changed.set()
            raise
        return pb.StreamingInputCallResponse(aggregated_payload_size=size, message_count=count)

    async def streaming_output_call(self, request, context):
        _echo_metadata(context)
        async for response in self._responses(request):
            yield response

    async def full_duplex_call(self, requests, context):
        _echo_metadata(context)
        context.send_headers()
        async for request in requests:
            async for response in self._responses(request):
                yield response

    async def _responses(self, request):
        for parameter in request.response_parameters:
            if parameter.interval_us:
                await self._sleep(parameter.interval_us)
            self.sent += 1
            yield pb.StreamingOutputCallResponse(payload=pb.Payload(body=bytes(parameter.size)))
        if request.HasField("response_status"):
            _raise(request.response_status)

    async def echo(self, request, context):
        return request

    async def count_call(self, request, context):
        first = int(request.cursor or b"0") + 1
        for number in range(first, request.count + 1):
            yield pb.CountCallResponse(cursor=str(number).encode(), number=number)
