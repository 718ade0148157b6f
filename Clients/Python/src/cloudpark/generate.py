"""Makes Python messages and stubs from .proto files: python -m cloudpark.generate --help

protoc makes the messages (name_pb2.py); this module makes name_cloudpark.py for each file that has services: a
client class and a handler base class per service, with the method options of cloudpark/rpc/v1/options.proto.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

_HEAD = '''"""Made by cloudpark.generate from {file}; do not edit."""

from __future__ import annotations

from cloudpark import client as _client, server as _server
from cloudpark.method import Kind as _Kind, Method as _Method
{imports}
'''
_KINDS = {
    (False, False): ("UNARY", "unary"),
    (True, False): ("CLIENT_STREAMING", "client_streaming"),
    (False, True): ("SERVER_STREAMING", "server_streaming"),
    (True, True): ("BIDIRECTIONAL", "bidirectional"),
}
_CALLS = {
    "UNARY": "_client.UnaryCall", "CLIENT_STREAMING": "_client.ClientStreamingCall",
    "SERVER_STREAMING": "_client.ServerStreamingCall", "BIDIRECTIONAL": "_client.BidirectionalCall",
}


def snake(name: str) -> str:
    """lower_case_with_underscores of a method's name."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def _module(file: str) -> str:
    return file.removesuffix(".proto").replace("-", "_").replace("/", ".") + "_pb2"


class _Types:
    """Where each message type is, and the imports that were needed."""

    def __init__(self, files) -> None:
        self.home: dict[str, str] = {}
        self.imports: dict[str, str] = {}
        for file in files:
            for message in file.message_type:
                self._add(file, "." + file.package + "." + message.name, message)

    def _add(self, file, name: str, message) -> None:
        self.home[name] = _module(file.name) + " " + name[len(file.package) + 2 :]
        for nested in message.nested_type:
            self._add(file, name + "." + nested.name, nested)

    def reference(self, type_name: str) -> str:
        """A Python expression for a message class."""
        module, path = self.home[type_name].split(" ")
        alias = "_" + module.replace(".", "_")
        package, _, last = module.rpartition(".")
        self.imports[alias] = f"from {package} import {last} as {alias}" if package else f"import {last} as {alias}"
        return f"{alias}.{path}"


def _comment(file, path: tuple[int, ...]) -> str:
    for location in file.source_code_info.location:
        if tuple(location.path) == path:
            text = " ".join(location.leading_comments.split())
            return text.replace("\\", "\\\\").replace('"""', "'''").rstrip('"')
    return ""


def _service(file, index: int, types: _Types, options) -> str:
    service = file.service[index]
    full = f"{file.package}.{service.name}" if file.package else service.name
    doc = _comment(file, (6, index)) or full
    methods, client, handler = [], [], []
    for number, method in enumerate(service.method):
        kind, function = _KINDS[method.client_streaming, method.server_streaming]
        request, response = types.reference(method.input_type), types.reference(method.output_type)
        name = snake(method.name)
        comment = _comment(file, (6, index, 2, number)) or method.name
        values = options(method)
        extra = "".join(f", {key}={value!r}" for key, value in values.items() if value)
        methods.append(
            f"    {name} = _Method(\n        {full + '/' + method.name!r}, _Kind.{kind},\n"
            f"        {request}, {response},\n        {name!r}{extra},\n    )\n"
        )
        takes = "" if method.client_streaming else f"request: {request}, "
        gives = "" if method.client_streaming else ", request"
        client.append(
            f"    def {name}(self, {takes}**options) -> {_CALLS[kind]}:\n        \"\"\"{comment}\"\"\"\n"
            f"        return self.channel.{function}({service.name}Methods.{name}{gives}, **options)\n"
        )
        given = "requests: _server.Requests" if method.client_streaming else f"request: {request}"
        returns = f"AsyncIterator[{response}]" if method.server_streaming else response
        body = f"        raise _server.unimplemented({full + '/' + method.name!r})\n"
        if method.server_streaming:
            body += "        yield  # makes it an async generator\n"
        handler.append(
            f"    async def {name}(self, {given}, context: _server.ServerContext) -> {returns}:\n"
            f"        \"\"\"{comment}\"\"\"\n{body}"
        )
    return (
        f"\n\nclass {service.name}Methods:\n    \"\"\"The methods of {full}.\"\"\"\n\n" + "".join(methods)
        + f"\n\nclass {service.name}Client:\n    \"\"\"{doc}\"\"\"\n\n"
        + "    def __init__(self, channel: _client.Channel):\n        self.channel = channel\n\n" + "\n".join(client)
        + f"\n\nclass {service.name}Handler(_server.Handler):\n    \"\"\"{doc}\"\"\"\n\n"
        + f"    METHODS = {service.name}Methods\n\n" + "\n".join(handler)
    )


def _option_reader(pool):
    """Reads method options; those of the project only if its options.proto is among the files."""
    try:
        access = pool.FindExtensionByName("cloudpark.rpc.v1.access")
    except KeyError:
        access = None

    def read(method) -> dict:
        values = {"no_side_effects": method.options.idempotency_level == 1}
        if access is not None:
            extensions = method.options.Extensions
            for name in ("resumable", "priority", "point_read"):
                values[name] = extensions[pool.FindExtensionByName("cloudpark.rpc.v1." + name)]
            rule = extensions[access]
            values["roles"], values["scope"] = tuple(rule.roles), rule.scope
        return values

    return read


def generate(roots: list[Path], files: list[str], out: Path, protoc: str = "protoc") -> list[Path]:
    """Makes messages and stubs of the files (paths below a root) in `out`; returns the stubs' paths."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        target = Path(scratch) / "set"
        command = [protoc, *(f"-I{root}" for root in roots), f"--python_out={out}", f"--pyi_out={out}"]
        command += [f"--descriptor_set_out={target}", "--include_imports", "--include_source_info", *files]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"generate: {protoc} failed:\n{done.stderr}")
        raw = target.read_bytes()
    # Parsed twice: the second time by classes that know the extensions.
    pool = descriptor_pool.DescriptorPool()
    for file in descriptor_pb2.FileDescriptorSet.FromString(raw).file:
        pool.Add(file)
    try:
        descriptor = pool.FindMessageTypeByName("google.protobuf.FileDescriptorSet")
        file_set = message_factory.GetMessageClass(descriptor)
        message_factory.GetMessageClassesForFiles(files, pool)
        parsed = file_set.FromString(raw)
    except KeyError:
        parsed = descriptor_pb2.FileDescriptorSet.FromString(raw)
    stubs = []
    for file in parsed.file:
        if file.name not in files or not file.service:
            continue
        types = _Types(parsed.file)
        options = _option_reader(pool)
        body = "".join(_service(file, index, types, options) for index in range(len(file.service)))
        imports = "\n".join(sorted(types.imports.values()))
        if "AsyncIterator[" in body:
            imports = "from collections.abc import AsyncIterator\n" + imports
        path = out / (file.name.removesuffix(".proto").replace("-", "_") + "_cloudpark.py")
        path.write_text(_HEAD.format(file=file.name, imports=imports) + body)
        stubs.append(path)
    return stubs


def main(arguments: list[str] | None = None) -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m cloudpark.generate", description=__doc__.split("\n")[0])
    parser.add_argument("-I", "--include", action="append", type=Path, required=True, help="a root of .proto files")
    parser.add_argument("--out", type=Path, required=True, help="where the modules go")
    parser.add_argument("--protoc", default="protoc", help="the protobuf compiler")
    parser.add_argument("files", nargs="*", help="paths below a root; all of the first root's files if none is given")
    options = parser.parse_args(arguments)
    if shutil.which(options.protoc) is None:
        raise SystemExit(f"generate: {options.protoc} is not there; install protobuf-compiler or name it with --protoc")
    root = options.include[0]
    files = options.files or sorted(str(path.relative_to(root)) for path in root.rglob("*.proto"))
    if not files:
        raise SystemExit(f"generate: no .proto files below {root}")
    for path in generate(options.include, files, options.out, options.protoc):
        print(path, file=sys.stderr)


if __name__ == "__main__":
    main()
