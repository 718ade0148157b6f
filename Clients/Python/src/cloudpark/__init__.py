"""Cloud Park RPC for Python: the protocol of Docs/PROTOCOL.md on asyncio and the standard library's TLS."""

from .client import Channel, connect
from .codes import ErrorCode, ProtocolError, StatusCode
from .method import Kind, Method
from .settings import Settings
from .status import RpcError
from .tls import client_context, server_context

__version__ = "0.1.0"
__all__ = [
    "Channel", "ErrorCode", "Kind", "Method", "ProtocolError", "RpcError", "Settings", "StatusCode",
    "client_context", "connect", "server_context",
]
