"""Peers that break the rules, over TLS: what the Python server and the Python client answer."""

from __future__ import annotations

import asyncio
import ssl
import unittest

from cloudpark import RpcError, StatusCode, client_context, frames, varint
from cloudpark.codes import ErrorCode
from cloudpark.frames import Flag, FrameType
from cloudpark.rpc.testing.v1 import test_pb2 as pb
from cloudpark.rpc.testing.v1.test_cloudpark import TestServiceClient
from cloudpark.session import Session
from google.protobuf import empty_pb2

from .support.interop import LIMIT, channel_to
from .support.places import certificates
from .test_machine import PREFACE, call, frame
from .test_python_server import PythonCase, tls

UNARY = b"cloudpark.rpc.testing.v1.TestService/UnaryCall"
SLEEPS = pb.UnaryCallRequest(sleep_us=60_000_000).SerializeToString()


class HostileClients(PythonCase):
    """Raw clients beside a healthy one."""

    options = {"preface_timeout": 0.2, "handshake_timeout": 0.2}

    async def raw(self, context: ssl.SSLContext | None = None):
        host, _, port = self.address.rpartition(":")
        context = context or client_context(str(certificates() / "ca.pem"))
        return await asyncio.open_connection(host, int(port), ssl=context)

    async def goodbye(self, reader) -> ErrorCode | None:
        """The code of the GOODBYE that ends a connection; None if it ends without."""
        data = await asyncio.wait_for(reader.read(-1), LIMIT)
        if data.startswith(frames.MAGIC):
            data = data[12 + int.from_bytes(data[10:12], "big") :]
        cut = frames.FrameReader(1 << 24)
        cut.feed(data)
        code = None
        while (item := cut.next()) is not None:
            if item.type == FrameType.GOODBYE:
                code = ErrorCode(int.from_bytes(item.payload[4:8], "big"))
        return code

    async def answer(self, data: bytes) -> ErrorCode | None:
        """Sends bytes; the code the server closes with. A neighbour's call works before and behind it."""
        await self.client().empty_call(empty_pb2.Empty(), timeout=LIMIT)
        reader, writer = await self.raw()
        writer.write(data)
        code = await self.goodbye(reader)
        writer.close()
        await self.client().empty_call(empty_pb2.Empty(), timeout=LIMIT)
        return code

    async def test_bad_magic_is_told(self):
        self.assertEqual(await self.answer(b"GET / HTTP/1.1\r\n"), ErrorCode.PROTOCOL_VIOLATION)

    async def test_silence_behind_tls_is_closed(self):
        self.assertIsNone(await self.answer(b""))
        self.assertIsNone(await self.answer(PREFACE[:5]))

    async def test_silence_before_tls_is_closed(self):
        host, _, port = self.address.rpartition(":")
        reader, writer = await asyncio.open_connection(host, int(port))
        self.assertEqual(await asyncio.wait_for(reader.read(-1), LIMIT), b"")
        writer.close()

    async def test_other_protocols_are_closed(self):
        context = client_context(str(certificates() / "ca.pem"))
        context.set_alpn_protocols(["h2"])
        reader, writer = await self.raw(context)
        with self.assertRaises((ConnectionError, ssl.SSLError, asyncio.IncompleteReadError)):
            await asyncio.wait_for(reader.readexactly(1), LIMIT)
        writer.close()

    async def test_tls_1_2_is_refused(self):
        context = ssl.create_default_context(cafile=str(certificates() / "ca.pem"))
        context.maximum_version = ssl.TLSVersion.TLSv1_2
        with self.assertRaises((ssl.SSLError, ConnectionError)):
            await self.raw(context)

    async def test_wrong_frames_end_the_connection_with_their_code(self):
        for data, code in (
            (frame(FrameType.DATA, 0, 1, b"x"), ErrorCode.PROTOCOL_VIOLATION),
            (bytes.fromhex("010001 00 00 00000001"), ErrorCode.FRAME_SIZE),
            (frame(FrameType.WINDOW, 0, 0, b"\0"), ErrorCode.FLOW_CONTROL),
            (frame(FrameType.CREDENTIAL, 0, 0, b"\x00\x00"), ErrorCode.CREDENTIAL),
        ):
            self.assertEqual(await self.answer(PREFACE + data), code)

    async def test_open_and_cancel_storm_is_stopped(self):
        flags = Flag.MESSAGE | Flag.END_STREAM
        storm = bytearray(PREFACE)
        for stream in range(1, 2400, 2):
            storm += call(stream, flags, SLEEPS, method=UNARY)
            storm += frame(FrameType.RESET, 0, stream, int(ErrorCode.CANCELLED).to_bytes(4, "big") + b"\0")
        self.assertEqual(await self.answer(bytes(storm)), ErrorCode.EXCESSIVE_LOAD)
        self.assertEqual(self.server.open_connections, 1)

    async def test_many_long_unfinished_messages_are_bounded(self):
        most = 4 << 20
        reader, writer = await self.raw()
        writer.write(PREFACE + call(1, Flag.MESSAGE | Flag.END_STREAM, SLEEPS, method=UNARY))
        while not self.service.run_count:
            await self.client().empty_call(empty_pb2.Empty(), timeout=LIMIT)
        session = next(session for session in self.server._sessions if session.calls)
        session.machine.UNFINISHED_BYTES_MAX = most
        reading = asyncio.ensure_future(reader.read(-1))
        for stream in range(3, 203, 2):
            writer.write(call(stream, method=UNARY) + frame(FrameType.DATA, 0, stream, bytes(60_000)) * 4)
            await writer.drain()
            await self.client().empty_call(empty_pb2.Empty(), timeout=LIMIT)
            held = sum(len(stream.partial) for stream in session.machine.streams.values())
            self.assertLessEqual(held, most)
            self.assertEqual(held, session.machine._unfinished)
        self.assertFalse(session.machine.failed)
        self.assertGreater(held, most - 300_000)
        writer.close()
        await reading


class HostileServers(unittest.IsolatedAsyncioTestCase):
    """The Python client against servers that answer wrongly."""

    async def asyncSetUp(self):
        asyncio.get_running_loop().set_debug(False)
        self.answers = b""
        self.end = False
        self.connections = 0
        self.server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=tls())
        port = self.server.sockets[0].getsockname()[1]
        self.channel = channel_to(f"127.0.0.1:{port}", keepalive=0.1)

    async def asyncTearDown(self):
        await self.channel.close()
        self.server.close()

    async def _serve(self, reader, writer):
        self.connections += 1
        try:
            data = b""
            while b"TestService" not in data:
                data += await reader.read(65_536)
            writer.write(self.answers)
            await writer.drain()
            while not self.end and await reader.read(65_536):
                pass
        except (ConnectionError, ssl.SSLError):
            pass
        finally:
            writer.close()

    async def failure(self, code: StatusCode, answers: bytes, end: bool = False) -> RpcError:
        self.answers, self.end = answers, end
        with self.assertRaises(RpcError) as caught:
            await TestServiceClient(self.channel).empty_call(empty_pb2.Empty(), timeout=LIMIT, max_attempts=1)
        self.assertEqual(caught.exception.code, code, caught.exception)
        return caught.exception

    async def test_end_without_goodbye_is_unavailable(self):
        await self.failure(StatusCode.UNAVAILABLE, PREFACE, end=True)

    async def test_half_an_answer_is_unavailable(self):
        await self.failure(StatusCode.UNAVAILABLE, PREFACE + frame(FrameType.REPLY, 2, 1, b"\0x")[:-1], end=True)

    async def test_garbage_is_unavailable_with_the_cause(self):
        error = await self.failure(StatusCode.UNAVAILABLE, b"HTTP/1.1 400 Bad Request\r\n\r\n")
        self.assertIn("magic", error.text)

    async def test_wrong_version_is_unavailable_with_the_cause(self):
        error = await self.failure(StatusCode.UNAVAILABLE, frames.MAGIC + b"\x02\x02\0\0")
        self.assertIn("version", error.text)

    async def test_goodbye_instead_of_a_preface_is_unavailable_with_its_text(self):
        payload = bytes(4) + int(ErrorCode.CONNECTION_LIMIT).to_bytes(4, "big") + varint.encode_bytes(b"full house")
        error = await self.failure(StatusCode.UNAVAILABLE, frame(FrameType.GOODBYE, 0, 0, payload), end=True)
        self.assertIn("full house", error.text)

    async def test_no_message_and_two_messages_are_internal(self):
        await self.failure(StatusCode.INTERNAL, PREFACE + frame(FrameType.REPLY, 0, 1, b"\0"))

    async def test_two_messages_are_internal(self):
        two = frame(FrameType.DATA, Flag.END_MESSAGE, 1) + frame(FrameType.REPLY, Flag.MESSAGE, 1, b"\0")
        await self.failure(StatusCode.INTERNAL, PREFACE + two)

    async def test_answer_that_cannot_be_read_is_internal(self):
        await self.failure(StatusCode.INTERNAL, PREFACE + frame(FrameType.REPLY, Flag.MESSAGE, 1, b"\0\xff"))

    async def test_compressed_answer_is_internal(self):
        flags = Flag.MESSAGE | Flag.COMPRESSED
        await self.failure(StatusCode.INTERNAL, PREFACE + frame(FrameType.REPLY, flags, 1, b"\0x"))

    async def test_unknown_status_is_unknown(self):
        await self.failure(StatusCode.UNKNOWN, PREFACE + frame(FrameType.REPLY, 0, 1, b"\x63\0\0"))

    async def test_unknown_reset_code_is_internal(self):
        await self.failure(StatusCode.INTERNAL, PREFACE + frame(FrameType.RESET, 0, 1, b"\0\0\1\0\0"))

    async def test_frames_of_the_wrong_side_are_unavailable_with_the_cause(self):
        error = await self.failure(StatusCode.UNAVAILABLE, PREFACE + call(1))
        self.assertIn("4.1.2", error.text)

    async def test_silent_server_is_found_by_keepalive(self):
        before = Session.PING_TIMEOUT
        Session.PING_TIMEOUT = 0.1
        try:
            error = await self.failure(StatusCode.UNAVAILABLE, PREFACE)
        finally:
            Session.PING_TIMEOUT = before
        self.assertIn("ping", error.text)


if __name__ == "__main__":
    unittest.main()
