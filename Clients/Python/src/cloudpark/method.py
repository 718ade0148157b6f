"""What stubs know about a method."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Kind(enum.Enum):
    """The four call types."""

    UNARY = "unary"
    CLIENT_STREAMING = "client streaming"
    SERVER_STREAMING = "server streaming"
    BIDIRECTIONAL = "bidirectional"


@dataclass(frozen=True, slots=True)
class Method:
    """A method with its options (cloudpark/rpc/v1/options.proto)."""

    name: str
    """The full name, package.Service/Method."""
    kind: Kind
    request: type
    """The protobuf class of the request."""
    response: type
    attribute: str = ""
    """The name of the function in stubs and handlers."""
    no_side_effects: bool = False
    """Whether it changes nothing, so that it may be repeated."""
    resumable: bool = False
    priority: int = 0
    point_read: bool = False
    roles: tuple[str, ...] = ()
    scope: str = ""
