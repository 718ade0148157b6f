"""cloudpark.rpc.v1.HealthService for Python servers."""

from __future__ import annotations

import asyncio

from .codes import StatusCode
from .rpc.v1 import health_pb2 as pb
from .rpc.v1.health_cloudpark import HealthServiceHandler
from .status import RpcError


class Health(HealthServiceHandler):
    """The states of the services by full name; the empty name is the server as a whole."""

    def __init__(self) -> None:
        self._states: dict[str, tuple[int, str]] = {"": (pb.SERVING_STATUS_SERVING, "")}
        self._changed = asyncio.Event()

    def set(self, service: str, serving: bool, reason: str = "") -> None:
        """Changes a state; watchers hear of it."""
        status = pb.SERVING_STATUS_SERVING if serving else pb.SERVING_STATUS_NOT_SERVING
        self._states[service] = (status, reason)
        self._changed.set()
        self._changed = asyncio.Event()

    async def check(self, request, context):
        state = self._states.get(request.service)
        if state is None:
            raise RpcError(StatusCode.NOT_FOUND, f"no service {request.service}")
        return pb.HealthCheckResponse(status=state[0], reason=state[1])

    async def watch(self, request, context):
        last = None
        leaving = asyncio.ensure_future(context.going_away.wait())
        try:
            while not leaving.done():
                # The event is taken before the state, so that no change between them is missed.
                changed = asyncio.ensure_future(self._changed.wait())
                state = self._states.get(request.service, (pb.SERVING_STATUS_SERVICE_UNKNOWN, ""))
                if state != last:
                    last = state
                    yield pb.HealthCheckResponse(status=state[0], reason=state[1])
                try:
                    await asyncio.wait([changed, leaving], return_when=asyncio.FIRST_COMPLETED)
                finally:
                    changed.cancel()
        finally:
            leaving.cancel()
