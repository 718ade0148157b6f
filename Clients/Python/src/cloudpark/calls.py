"""The four call types on the client's side."""

from __future__ import annotations

import asyncio

from google.protobuf.message import Message

from . import metadata as md
from .call import Call
from .client_session import too_long
from .status import RpcError


class UnaryCall(Call):
    """Await it for the response. Then `initial_metadata` and `trailers` are known."""

    def __init__(self, channel, method, options, request):
        super().__init__(channel, method, options)
        self._request = request.SerializeToString()

    def __await__(self):
        return self._run().__await__()

    async def _run(self) -> Message:
        while True:
            await self._open(self._request, end=True)
            try:
                return await self._only_response()
            except RpcError as error:
                await self._before_repetition(error)


class ServerStreamingCall(Call):
    """Iterate over it for the responses. Opened at the first step; repeated only before the first response."""

    def __init__(self, channel, method, options, request):
        super().__init__(channel, method, options)
        self._request = request.SerializeToString()
        self._begun = False

    def __aiter__(self):
        return self

    async def __anext__(self) -> Message:
        while True:
            if self._attempt is None:
                await self._open(self._request, end=True)
            try:
                response = await self._next()
            except RpcError as error:
                if self._begun:
                    raise
                await self._before_repetition(error)
                self._attempt = None
                continue
            self._begun = True
            if response is None:
                self._ended_well()
                raise StopAsyncIteration
            return response


class _Sending(Call):
    """Calls whose client sends many messages."""

    def __init__(self, channel, method, options):
        super().__init__(channel, method, options)
        self._opening: asyncio.Lock = asyncio.Lock()

    async def start(self) -> None:
        """Opens the stream; the first send does it as well."""
        async with self._opening:
            if self._attempt is None:
                await self._open(None, end=False)

    async def send(self, request: Message) -> bool:
        """Sends a request; returns when there is room for more. False if the server takes no more: read its answer.

        Raises what the call failed with.
        """
        await self.start()
        assert self._attempt is not None
        data = request.SerializeToString()
        if len(data) > self._attempt.session.machine.peer.message_bytes_max:
            error = too_long(data, self._attempt.session)
            self.cancel()
            raise error
        try:
            return await self._attempt.send(data)
        except asyncio.CancelledError:
            self._attempt.cancel()
            raise

    async def end(self) -> None:
        """No more requests."""
        await self.start()
        assert self._attempt is not None
        self._attempt.end()


class ClientStreamingCall(_Sending):
    """send() each request, then await finish()."""

    async def finish(self) -> Message:
        """Ends the requests and returns the response."""
        await self.end()
        return await self._only_response()


class BidirectionalCall(_Sending):
    """send() and end() requests, and iterate over the responses, at once if you like."""

    async def wait_for_headers(self) -> md.Metadata:
        """The initial metadata, as soon as they or the first response have come."""
        await self.start()
        assert self._attempt is not None
        await asyncio.shield(self._attempt.headers)
        return self.initial_metadata

    def __aiter__(self):
        return self

    async def __anext__(self) -> Message:
        await self.start()
        response = await self._next()
        if response is None:
            self._ended_well()
            raise StopAsyncIteration
        return response
