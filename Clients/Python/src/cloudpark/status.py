"""How a call fails: a status code, a text for a developer, typed details for a program."""

from __future__ import annotations

from .codes import StatusCode
from .metadata import Metadata, values

RETRY_AFTER = "cloudpark-retry-after-ms"
RETRY_ATTEMPT = "cloudpark-retry-attempt"


class RpcError(Exception):
    """A call that did not end with OK. Handlers raise it to end a call; clients get it from every call."""

    def __init__(
        self, code: StatusCode, text: str = "", details: bytes = b"", trailers: Metadata | None = None,
        initial_metadata: Metadata | None = None, refused: bool = False, lost: bool = False,
    ):
        super().__init__(f"{code.name}: {text}" if text else code.name)
        self.code = code
        self.text = text
        self.raw_details = details
        self.trailers: Metadata = trailers or []
        self.initial_metadata: Metadata = initial_metadata or []
        self.refused = refused
        """Certain that no handler has seen the call."""
        self.lost = lost
        """The connection was lost on the way."""

    @property
    def details(self):
        """The details, a cloudpark.rpc.v1.StatusDetails; empty if there are none or they cannot be read."""
        from google.protobuf.message import DecodeError

        from .rpc.v1 import errors_pb2

        try:
            return errors_pb2.StatusDetails.FromString(self.raw_details)
        except DecodeError:
            return errors_pb2.StatusDetails()

    @property
    def retry_after(self) -> float | None:
        """Seconds that the server asks to wait before a repetition; negative: do not repeat; None: it said nothing."""
        for value in values(self.trailers, RETRY_AFTER):
            try:
                return int(value) / 1000
            except ValueError:
                pass
        return None

    @classmethod
    def with_details(cls, code: StatusCode, text: str, *details, trailers: Metadata | None = None) -> RpcError:
        """An error with typed details (cloudpark.rpc.v1.StatusDetail), the most important first.

        Those that do not fit 8192 bytes are left out from the end.
        """
        from .rpc.v1 import errors_pb2

        kept = list(details)
        raw = b""
        while kept and len(raw := errors_pb2.StatusDetails(details=kept).SerializeToString()) > 8192:
            kept.pop()
        return cls(code, text, raw if kept else b"", trailers)
