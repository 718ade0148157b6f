"""cloudpark.rpc.v1.ReflectionService for Python servers: the contracts, for tools such as `cloudpark call`."""

from __future__ import annotations

from collections.abc import Iterable

from google.protobuf import descriptor_pb2

from .codes import StatusCode
from .rpc.v1 import reflection_pb2 as pb
from .rpc.v1.reflection_cloudpark import ReflectionServiceHandler
from .server import Handler
from .status import RpcError


class Reflection(ReflectionServiceHandler):
    """Knows the services of the handlers it is given, and itself. Describing single methods is left to the caller,
    who has the descriptors: those two methods are UNIMPLEMENTED, for compiled Python messages keep no comments."""

    def __init__(self, handlers: Iterable[Handler]):
        self._services: dict[str, object] = {}
        for handler in [*handlers, self]:
            for method, _ in handler.methods():
                service = method.name.rpartition("/")[0]
                pool = method.request.DESCRIPTOR.file.pool
                self._services[service] = pool.FindServiceByName(service)

    async def list_services(self, request, context):
        summaries = [pb.ServiceSummary(name=name) for name in sorted(self._services)]
        return pb.ListServicesResponse(services=summaries)

    async def get_file_descriptor_set(self, request, context):
        files: dict[str, descriptor_pb2.FileDescriptorProto] = {}

        def add(file) -> None:
            if file.name not in files:
                for needed in file.dependencies:
                    add(needed)
                files[file.name] = descriptor_pb2.FileDescriptorProto()
                file.CopyToProto(files[file.name])

        for name in request.services or sorted(self._services):
            if name not in self._services:
                raise RpcError(StatusCode.NOT_FOUND, f"no service {name}")
            add(self._services[name].file)
        raw = descriptor_pb2.FileDescriptorSet(file=files.values()).SerializeToString()
        return pb.GetFileDescriptorSetResponse(file_descriptor_set=raw)
