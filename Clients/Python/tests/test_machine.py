"""The state machine: the bytes of PROTOCOL.md section 15, rules, and hostile bytes."""

from __future__ import annotations

import os
import random
import unittest

from cloudpark import frames, settings, varint
from cloudpark.client_connection import ClientConnection
from cloudpark.codes import ErrorCode, ProtocolError, StatusCode
from cloudpark.events import (
    CallReceived, ClientEnded, ConnectionFailed, GoodbyeReceived, HeadersReceived, MessageReceived, PingAnswered,
    ReplyReceived, StopReceived, StreamEnded,
)
from cloudpark.frames import Flag, FrameType
from cloudpark.server_connection import ServerConnection
from cloudpark.settings import Settings

PREFACE = bytes.fromhex("43505250430d0a1a 01 01 0000")
EXAMPLE_PREFACE = bytes.fromhex("43505250430d0a1a 0101 0007 01808010 048008")
EXAMPLE_DEFINE = bytes.fromhex("000008 07 00 00000000 0001 05 612e422f43")
EXAMPLE_CALL = bytes.fromhex("000007 01 03 00000001 0100c0843d 0801")
EXAMPLE_REPLY = bytes.fromhex("000003 02 02 00000001 00 0802")
EXAMPLE_RESET = bytes.fromhex("000005 04 00 00000003 00000005 00")


def frame(type: int, flags: int = 0, stream: int = 0, payload: bytes = b"") -> bytes:
    return frames.encode(type, flags, stream, payload)


def call(stream: int, flags: int = 0, rest: bytes = b"", method: bytes = b"a.B/C") -> bytes:
    """A CALL with a literal method, no credential, no deadline."""
    return frame(FrameType.CALL, flags, stream, b"\0" + varint.encode_bytes(method) + b"\0\0" + rest)


def server(announced: Settings = Settings()) -> ServerConnection:
    """A server behind the prefaces."""
    machine = ServerConnection(announced)
    machine.receive(PREFACE)
    machine.data_to_send()
    return machine


def client(announced: Settings = Settings(), peer: bytes = PREFACE) -> ClientConnection:
    """A client behind the prefaces."""
    machine = ClientConnection(announced)
    machine.data_to_send()
    machine.receive(peer)
    return machine


def sent(machine) -> list[frames.Frame]:
    """The frames that a machine wants to send."""
    reader = frames.FrameReader(1 << 24)
    reader.feed(machine.data_to_send())
    result = []
    while (item := reader.next()) is not None:
        result.append(item)
    return result


class Examples(unittest.TestCase):
    """Section 15, byte for byte, in both directions."""

    def test_client_preface(self):
        announced = settings.encode(Settings(), only={1, 4})
        self.assertEqual(frames.MAGIC + b"\x01\x01" + len(announced).to_bytes(2, "big") + announced, EXAMPLE_PREFACE)
        machine = ServerConnection()
        self.assertEqual(machine.receive(EXAMPLE_PREFACE)[0].settings, Settings())

    def test_first_unary_call(self):
        machine = client()
        machine.open("a.B/C", b"\x08\x01", end=True, time_left=1_000_000)
        self.assertEqual(machine.data_to_send(), EXAMPLE_DEFINE + EXAMPLE_CALL)
        events = server().receive(EXAMPLE_DEFINE + EXAMPLE_CALL)
        self.assertEqual(events[0], CallReceived(1, "a.B/C", 0, 1_000_000, b"", []))
        self.assertEqual((events[1].data, events[1].cost), (b"\x08\x01", 2))
        self.assertEqual(events[2], ClientEnded(1))

    def test_its_answer(self):
        machine = server()
        machine.receive(EXAMPLE_DEFINE + EXAMPLE_CALL)
        machine.reply(1, message=b"\x08\x02")
        self.assertEqual(machine.data_to_send(), EXAMPLE_REPLY)
        caller = client()
        caller.open("a.B/C", b"\x08\x01", end=True)
        events = caller.receive(EXAMPLE_REPLY)
        self.assertEqual(events[0].data, b"\x08\x02")
        self.assertEqual(events[1], ReplyReceived(1, StatusCode.OK, "", b"", []))

    def test_cancelling(self):
        machine = client()
        machine.open("a.B/C")
        machine.open("a.B/C")
        machine.data_to_send()
        machine.reset(3)
        self.assertEqual(machine.data_to_send(), EXAMPLE_RESET)
        answerer = server()
        answerer.receive(call(3))
        event = answerer.receive(EXAMPLE_RESET)[0]
        self.assertEqual((event.stream, event.code, event.by_peer), (3, ErrorCode.CANCELLED, True))

    def test_byte_by_byte_gives_the_same_events(self):
        data = EXAMPLE_PREFACE + EXAMPLE_DEFINE + EXAMPLE_CALL
        whole, dripped = ServerConnection(), ServerConnection()
        expected = whole.receive(data)
        events = [event for byte in data for event in dripped.receive(bytes([byte]))]
        self.assertEqual(events, expected)
        self.assertEqual(whole.data_to_send(), dripped.data_to_send())


class Rules(unittest.TestCase):
    """One violation each; the number of the requirement is in the machine's text."""

    def fails(self, machine, data: bytes, code: ErrorCode, number: str = ""):
        events = machine.receive(data)
        self.assertIsInstance(events[-1], ConnectionFailed, events)
        self.assertEqual(events[-1].code, code, events[-1].text)
        self.assertIn(number, events[-1].text)
        goodbye = sent_goodbye(machine)
        self.assertEqual(goodbye, code)
        self.assertEqual(machine.receive(PREFACE), [])

    def test_preface(self):
        violation = ErrorCode.PROTOCOL_VIOLATION
        self.fails(ServerConnection(), b"\x43\x51", violation, "2.2")
        self.fails(ServerConnection(), frames.MAGIC + b"\x00\x01", ErrorCode.VERSION, "2.3")
        self.fails(ServerConnection(), frames.MAGIC + b"\x02\x01", ErrorCode.VERSION, "2.3")
        self.fails(ServerConnection(), frames.MAGIC + b"\x02\x03\0\0", ErrorCode.VERSION, "2.5")
        self.fails(ServerConnection(), frames.MAGIC + b"\x01\x01\x08\x01", ErrorCode.FRAME_SIZE, "2.4")

    def test_settings(self):
        violation = ErrorCode.PROTOCOL_VIOLATION
        for pairs, number in ((b"\x04\x01\x04\x01", "5.3"), (b"\x05\x01", "5.4"), (b"\x02\x80\x80\x08", "5.5")):
            data = frames.MAGIC + b"\x01\x01" + len(pairs).to_bytes(2, "big") + pairs
            self.fails(ServerConnection(), data, violation, number)
        self.fails(server(), frame(FrameType.SETTINGS, 0, 0, b"\x05\x80\x80\x04"), violation, "5.6")
        self.fails(server(), frame(FrameType.SETTINGS, 0, 0, bytes(2049)), ErrorCode.FRAME_SIZE, "4.10.3")
        machine = client()
        machine.receive(frame(FrameType.SETTINGS, 0, 0, b"\x04\x01\x7f\x05"))
        self.assertEqual(machine.peer.streams_max, 1)

    def test_credit_assumed_before_the_preface_moves_by_the_difference(self):
        announced = Settings(
            stream_window_bytes=16_384, connection_window_bytes=131_072, unary_reserve_bytes=20_000, streams_max=1)
        pairs = settings.encode(announced)
        machine = ClientConnection()
        machine.open("a.B/C", bytes(10_000), end=True)
        machine.open("a.B/C", bytes(30_000), end=True)
        machine.data_to_send()
        machine.receive(frames.MAGIC + b"\x01\x01" + len(pairs).to_bytes(2, "big") + pairs)
        self.assertEqual([s.send.credit for s in machine.streams.values()], [6_384, -13_616])
        self.assertEqual((machine.send.credit, machine.send_reserve.credit), (91_072, 20_000))
        self.assertFalse(machine.can_open)

    def test_server_accepts_the_defaults_whatever_it_announces(self):
        announced = Settings(stream_window_bytes=16_384, frame_bytes_max=16_384, method_table_max=0, credentials_max=0)
        machine = server(announced)
        data = EXAMPLE_DEFINE + frame(FrameType.CREDENTIAL, 0, 0, b"\x80\x08\x01t") + call(1)
        events = machine.receive(data + frame(FrameType.DATA, 0, 1, bytes(65_536)) * 4)
        self.assertEqual(len(events), 2)
        self.assertFalse(machine.failed)

    def test_frames(self):
        violation, size = ErrorCode.PROTOCOL_VIOLATION, ErrorCode.FRAME_SIZE
        self.fails(server(), bytes.fromhex("010001 00 00 00000001"), size, "3.4")
        self.fails(server(), frame(FrameType.DATA), violation, "4.1.1")
        self.fails(server(), frame(FrameType.PING, 0, 1, bytes(8)), violation, "4.1.1")
        self.fails(server(), frame(FrameType.REPLY, 0, 1, b"\0"), violation, "4.1.2")
        self.fails(client(), call(1), violation, "4.1.2")
        self.fails(server(), frame(FrameType.PING, 0, 0, bytes(7)), size, "3.4")
        self.fails(server(), frame(FrameType.WINDOW, 0, 0, b"\xff" * 9 + b"\x02"), size, "3.3")
        self.fails(server(), frame(FrameType.DATA, 0, 1), violation, "6.2")
        self.fails(server(), call(2), violation, "6.2")
        self.fails(server(), call(3) + call(1), violation, "6.2")
        self.assertEqual(server().receive(frame(0x7F, 0xFF, 5, b"x")), [])

    def test_call(self):
        violation, size = ErrorCode.PROTOCOL_VIOLATION, ErrorCode.FRAME_SIZE
        self.fails(server(), call(1, method=b"ab"), violation, "4.2.2")
        self.fails(server(), call(1, method=b"a b"), violation, "4.2.2")
        head = b"\0" + varint.encode_bytes(b"a.B/C") + b"\0"
        long = varint.encode(frames.TIME_LEFT_MAX + 1)
        self.fails(server(), frame(FrameType.CALL, 0, 1, head + long), violation, "4.2.4")
        most = varint.encode(frames.TIME_LEFT_MAX)
        self.assertEqual(len(server().receive(frame(FrameType.CALL, 0, 1, head + most))), 1)
        self.fails(server(), call(1, Flag.KEY, b"\0"), violation, "4.2.5")
        self.fails(server(), call(1, Flag.KEY, b"\x41" + bytes(65)), size, "3.5")
        self.fails(server(), call(1, 0, b"x"), size)
        self.fails(server(), frame(FrameType.CALL, 0, 1, b"\x01\0\0"), ErrorCode.TABLE, "7.7")

    def test_reply(self):
        violation = ErrorCode.PROTOCOL_VIOLATION

        def opened():
            machine = client()
            machine.open("a.B/C", b"", end=True)
            return machine

        self.fails(opened(), frame(FrameType.REPLY, 0, 1, b"\x02\x01\xff\x00"), violation, "4.3.3")
        self.fails(opened(), frame(FrameType.REPLY, Flag.MESSAGE, 1, b"\x02\x00\x00x"), violation, "4.3.5")
        self.fails(opened(), frame(FrameType.REPLY, 0, 1, b"\x00x"), ErrorCode.FRAME_SIZE)
        headers = frame(FrameType.HEADERS, 0, 1, b"\0")
        self.fails(opened(), headers + headers, violation, "4.4.2")
        self.fails(opened(), headers + frame(FrameType.REPLY, Flag.INITIAL, 1, b"\0\0"), violation, "4.4.2")
        self.assertEqual(opened().receive(frame(FrameType.REPLY, 0, 1, b"\x11\0\0"))[0].status, StatusCode.UNKNOWN)
        events = opened().receive(frame(FrameType.DATA, 0, 1, b"x") + frame(FrameType.REPLY, 0, 1, b"\0"))
        self.assertEqual((events[0].code, events[0].by_peer), (ErrorCode.PROTOCOL_VIOLATION, False))

    def test_tables(self):
        table = ErrorCode.TABLE

        def define(payload: bytes) -> bytes:
            return frame(FrameType.DEFINE, 0, 0, payload)

        self.fails(server(), define(b"\x00\x02\x05a.B/C"), table, "7.6")
        self.fails(server(), define(b"\x03\x01\x01a"), table, "4.8.1")
        self.fails(client(), define(b"\x00\x01\x05a.B/C"), table, "4.8.2")
        self.fails(server(), define(b"\x01\x01\x01a" + varint.encode_bytes(b"v" * 504)), table, "7.9")
        self.assertEqual(server().receive(define(b"\x01\x01\x01a" + varint.encode_bytes(b"v" * 503))), [])
        self.fails(server(), define(b"\x02\x01\x01a") + call(1, Flag.METADATA, b"\x01\x03"), table, "7.7")
        events = server().receive(define(b"\x01\x01\x01a\x01b") + call(1, Flag.METADATA, b"\x02\x03\x02\x01c"))
        self.assertEqual(events[0].metadata, [("a", b"b"), ("a", b"c")])

    def test_metadata(self):
        violation = ErrorCode.PROTOCOL_VIOLATION
        self.fails(server(), call(1, Flag.METADATA, b"\x01\x00\x01A\x00"), violation, "7.2")
        self.fails(server(), call(1, Flag.METADATA, b"\x01\x00\x01a\x01\x7f"), violation, "7.3")
        most = varint.encode_bytes(b"v" * (16_384 - 9))
        self.assertEqual(len(server().receive(call(1, Flag.METADATA, b"\x01\x00\x01a" + most))), 1)
        over = varint.encode_bytes(b"v" * (16_384 - 8))
        self.fails(server(), call(1, Flag.METADATA, b"\x01\x00\x01a" + over), ErrorCode.FRAME_SIZE, "7.5")

    def test_flow_control(self):
        flow = ErrorCode.FLOW_CONTROL
        self.fails(server(), frame(FrameType.WINDOW, 0, 0, b"\0"), flow, "8.4")
        self.fails(server(), frame(FrameType.WINDOW, 0, 0, varint.encode(1 << 31)), flow, "8.4")
        events = server().receive(call(1) + frame(FrameType.WINDOW, 0, 1, b"\0"))
        self.assertEqual((events[1].code, events[1].by_peer), (flow, False))
        piece = frame(FrameType.DATA, 0, 1, bytes(65_536))
        machine = server()
        self.assertEqual(len(machine.receive(call(1) + piece * 4)), 1)
        events = machine.receive(frame(FrameType.DATA, 0, 1, b"x"))
        self.assertEqual((events[0].code, [f.type for f in sent(machine)]), (flow, [FrameType.RESET]))
        machine = server()
        for stream in range(1, 17, 2):
            piece = frame(FrameType.DATA, 0, stream, bytes(65_536))
            self.assertEqual(len(machine.receive(call(stream) + piece * 4)), 1)
        self.fails(machine, call(17) + frame(FrameType.DATA, 0, 17, b"x"), flow, "8.3")
        self.fails(server(), call(1, Flag.MESSAGE | Flag.RESERVE, bytes(16_385)), flow, "8.6")

    def test_window_is_returned_with_the_cost_of_the_messages(self):
        machine = server()
        machine.receive(call(1))
        for _ in range(20_000):
            for event in machine.receive(frame(FrameType.DATA, Flag.END_MESSAGE, 1)):
                self.assertIsInstance(event, MessageReceived)
                self.assertEqual(event.cost, 32)
                machine.credit(event)
        returned = {0: 0, 1: 0}
        for item in sent(machine):
            returned[item.stream] += varint.Reader(item.payload, "").varint()
        self.assertGreater(min(returned.values()), 20_000 * 32 - 524_288)

    def test_streams(self):
        machine = server()
        events = machine.receive(call(1, Flag.END_STREAM) + frame(FrameType.DATA, 0, 1, b"x"))
        self.assertEqual(events[-1].code, ErrorCode.STREAM_CLOSED)
        machine = server()
        events = machine.receive(call(1) + frame(FrameType.DATA, Flag.END_STREAM, 1, b"x"))
        self.assertEqual(events[-1].code, ErrorCode.PROTOCOL_VIOLATION)
        machine = server(Settings(streams_max=1))
        machine.receive(call(1) + call(3))
        self.assertEqual([(f.type, f.payload[3]) for f in sent(machine)], [(FrameType.RESET, ErrorCode.REFUSED)])
        machine.receive(frame(FrameType.RESET, 0, 1, bytes(5)) + call(5))
        self.assertEqual([f.stream for f in sent(machine)], [5], "a reset stream counts until its handler has ended")
        machine.handler_ended(1)
        self.assertIsInstance(machine.receive(call(7))[0], CallReceived)

    def test_early_reply_stops_the_client(self):
        machine = server()
        machine.receive(call(1))
        machine.reply(1, message=b"x")
        self.assertEqual([f.type for f in sent(machine)], [FrameType.STOP, FrameType.REPLY])
        self.assertEqual(machine.receive(frame(FrameType.DATA, Flag.END_MESSAGE, 1, b"late")), [])
        self.assertEqual(machine.open_calls, 1)
        machine.receive(frame(FrameType.DATA, Flag.END_STREAM, 1))
        machine.handler_ended(1)
        self.assertEqual(machine.open_calls, 0)
        caller = client()
        caller.open("a.B/C")
        caller.send_message(1, b"x")
        caller.data_to_send()
        events = caller.receive(frame(FrameType.STOP, 0, 1) + frame(FrameType.REPLY, 0, 1, b"\0"))
        self.assertEqual([type(event) for event in events], [StopReceived, ReplyReceived])
        self.assertEqual([(f.type, f.flags) for f in sent(caller)], [(FrameType.DATA, Flag.END_STREAM)])
        self.assertFalse(caller.send_message(1, b"y"))

    def test_goodbye(self):
        machine = client()
        machine.open("a.B/C")
        machine.open("a.B/C")
        events = machine.receive(frame(FrameType.GOODBYE, 0, 0, bytes.fromhex("00000001 0000000e 00")))
        self.assertEqual([(e.stream, e.refused) for e in events if isinstance(e, StreamEnded)], [(3, True)])
        self.assertIsInstance(events[-1], GoodbyeReceived)
        self.assertFalse(machine.can_open)
        self.fails(machine, frame(FrameType.GOODBYE, 0, 0, bytes.fromhex("00000003 0000000e 00")),
                   ErrorCode.PROTOCOL_VIOLATION, "10.3")
        early = ClientConnection()
        events = early.receive(frame(FrameType.GOODBYE, 0, 0, bytes.fromhex("00000000 0000000f 00")))
        self.assertEqual((events[0].last, events[0].code), (0, ErrorCode.CONNECTION_LIMIT))

    def test_ping(self):
        machine = server()
        machine.receive(frame(FrameType.PING, 0, 0, b"12345678"))
        self.assertEqual(sent(machine), [(FrameType.PING, Flag.ACK, 0, b"12345678")])
        machine.ping(b"abcdefgh")
        machine.data_to_send()
        events = machine.receive(frame(FrameType.PING, Flag.ACK, 0, b"abcdefgh"))
        self.assertEqual(events, [PingAnswered(b"abcdefgh")])

    def test_budgets(self):
        floods = {
            frame(FrameType.PING, 0, 0, bytes(8)): 11,
            frame(FrameType.SETTINGS): 50,
            frame(FrameType.DATA, 0, 1): 1000,
            frame(0x40): 1000,
            frame(FrameType.CREDENTIAL, 0, 0, b"\x01\x00"): 5000,
            frame(FrameType.PING, Flag.ACK, 0, bytes(8)): 1000,
        }
        for data, most in floods.items():
            machine = server()
            machine.receive(call(1))
            for _ in range(most):
                self.assertFalse(machine.failed)
                machine.receive(data)
                machine.data_to_send()
            self.fails(machine, data, ErrorCode.EXCESSIVE_LOAD, "11.2")

    def test_answers_that_nobody_reads_are_limited(self):
        machine = ServerConnection()
        machine.budgets.most["early pings"] = 1 << 30
        machine.receive(PREFACE)
        while not machine.failed:
            machine.receive(frame(FrameType.PING, 0, 0, bytes(8)) * 100)
            self.assertLess(machine.queued_bytes, machine.OUTPUT_MAX + 10_000)

    def test_message_above_the_limit_ends_the_call_only(self):
        machine = server(Settings(message_bytes_max=1024))
        events = machine.receive(call(1, Flag.MESSAGE | Flag.END_STREAM, bytes(1024)))
        self.assertIsInstance(events[1], MessageReceived)
        events = machine.receive(call(3, Flag.MESSAGE | Flag.END_STREAM, bytes(1025)))
        self.assertEqual(events[1].status, StatusCode.RESOURCE_EXHAUSTED)
        self.assertEqual([(f.type, f.payload[0]) for f in sent(machine)], [(FrameType.REPLY, 8)])

    def test_headers_go_ahead_of_data(self):
        machine = server()
        machine.receive(call(1, Flag.END_STREAM))
        machine.send_headers(1, [("a", b"b")])
        machine.send_message(1, b"x")
        machine.reply(1, trailers=[("c", b"d")])
        caller = client()
        caller.open("a.B/C", end=True)
        events = caller.receive(machine.data_to_send())
        self.assertEqual([type(e) for e in events], [HeadersReceived, MessageReceived, ReplyReceived])
        self.assertEqual((events[0].metadata, events[2].trailers), ([("a", b"b")], [("c", b"d")]))

    def test_local_misuse_raises_only_protocol_error(self):
        machine = client()
        for arguments in ({"method": "a"}, {"method": "a.B/C", "key": bytes(65)}):
            with self.assertRaises(ProtocolError):
                machine.open(**arguments)
        self.assertEqual(machine.data_to_send(), b"")


def sent_goodbye(machine) -> int | None:
    """The code of the GOODBYE among the bytes to send, behind a preface if there is one."""
    data = machine.data_to_send()
    if data.startswith(frames.MAGIC):
        data = data[12 + int.from_bytes(data[10:12], "big") :]
    reader = frames.FrameReader(1 << 24)
    reader.feed(data)
    code = None
    while (item := reader.next()) is not None:
        if item.type == FrameType.GOODBYE:
            code = int.from_bytes(item.payload[4:8], "big")
    return code


class Hostile(unittest.TestCase):
    """Mutated sessions: no exception but ProtocolError, which `receive` turns into an event. The seed is printed."""

    SESSIONS = 3000

    def corpus(self) -> tuple[bytes, bytes]:
        """What a client and a server say in a session with a bit of everything."""
        caller, answerer = ClientConnection(), ServerConnection()
        said = [bytearray(), bytearray()]

        def exchange():
            for side, source, target in ((0, caller, answerer), (1, answerer, caller)):
                data = source.data_to_send()
                said[side] += data
                for event in target.receive(data):
                    if isinstance(event, MessageReceived):
                        target.credit(event)

        exchange()
        caller.set_credential(1, b"token")
        metadata = [("x-a", b"1"), ("x-b-bin", b"\0\xff")]
        caller.open("a.B/C", b"hello", True, 1, 5_000_000, b"key", metadata)
        caller.open("a.B/D", None, False, 0, None, b"", metadata)
        caller.send_message(3, bytes(70_000))
        caller.send_message(3, b"")
        exchange()
        answerer.reply(1, message=b"world", initial=metadata, trailers=metadata)
        answerer.send_headers(3, metadata)
        answerer.send_message(3, bytes(40_000))
        exchange()
        caller.ping(b"12345678")
        caller.open("a.B/C", b"x", True)
        caller.end(3)
        exchange()
        answerer.reply(3, StatusCode.NOT_FOUND, "no \u263a", b"details", trailers=metadata)
        caller.reset(5)
        answerer.warn()
        exchange()
        answerer.leave()
        exchange()
        self.assertFalse(caller.failed or answerer.failed)
        return bytes(said[0]), bytes(said[1])

    def test_mutated_sessions_raise_nothing(self):
        seed = int(os.environ.get("CLOUDPARK_SEED", random.SystemRandom().randrange(1 << 32)))
        print(f"mutations: CLOUDPARK_SEED={seed}")
        chance = random.Random(seed)
        from_client, from_server = self.corpus()
        for number in range(self.SESSIONS):
            to_server = chance.random() < 0.5
            data = bytearray(from_client if to_server else from_server)
            if to_server:
                machine = ServerConnection()
            else:
                machine = ClientConnection()
                for _ in range(3):
                    machine.open("a.B/C", b"x" * chance.randrange(100), end=chance.random() < 0.5)
            for _ in range(chance.randrange(1, 6)):
                self.mutate(chance, data)
            position = 0
            while position < len(data):
                piece = chance.choice((1, 9, 100, 5000, 100_000))
                for event in machine.receive(bytes(data[position : position + piece]), now=position / 1000):
                    self.answer(chance, machine, event)
                if chance.random() < 0.8:
                    machine.data_to_send()
                position += piece
            self.assertLessEqual(machine.queued_bytes, machine.OUTPUT_MAX + 100_000, f"session {number}")

    @staticmethod
    def mutate(chance: random.Random, data: bytearray) -> None:
        at = chance.randrange(len(data))
        kind = chance.randrange(7)
        if kind == 0:
            data[at] ^= 1 << chance.randrange(8)
        elif kind == 1:
            data[at : at + chance.randrange(1, 20)] = b""
        elif kind == 2:
            data[at:at] = chance.randbytes(chance.randrange(1, 20))
        elif kind == 3:
            other = chance.randrange(len(data))
            data[at:at] = data[other : other + chance.randrange(1, 200)]
        elif kind == 4:
            # A whole frame of the session with another payload: its header stays right, its fields do not.
            reader, found = frames.FrameReader(1 << 24), []
            reader.feed(bytes(data[12 + int.from_bytes(data[10:12], "big") :]))
            while (item := reader.next()) is not None:
                found.append(item)
            if found:
                item = chance.choice(found)
                payload = bytearray(item.payload[: chance.randrange(len(item.payload) + 1)])
                if payload and chance.random() < 0.5:
                    payload[chance.randrange(len(payload))] = chance.randrange(256)
                data += frame(item.type, item.flags ^ (1 << chance.randrange(8)), item.stream + 2, bytes(payload))
        else:
            payload = chance.randbytes(chance.choice((0, 1, 2, 5, chance.randrange(40))))
            stream = chance.choice((0, 1, 2, 3, 5, 7, 9))
            data[at:at] = frame(chance.randrange(14), chance.randrange(64), stream, payload)
        if not data:
            data += b"x"

    @staticmethod
    def answer(chance: random.Random, machine, event) -> None:
        if isinstance(event, MessageReceived):
            machine.wait_for_message(event.stream)
            machine.credit(event)
        elif isinstance(event, CallReceived):
            choice = chance.randrange(4)
            if choice == 0:
                machine.reply(event.stream, message=b"y" * chance.randrange(40_000))
            elif choice == 1:
                machine.send_message(event.stream, bytes(100_000))
                machine.abort(event.stream, StatusCode.DEADLINE_EXCEEDED, "late")
            elif choice == 2:
                machine.send_headers(event.stream, [("x", b"y")])
            machine.handler_ended(event.stream)


if __name__ == "__main__":
    unittest.main()
