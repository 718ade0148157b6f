"""TLS as the protocol wants it (PROTOCOL.md 2.1): version 1.3, ALPN cloudpark/1, certificates always verified."""

from __future__ import annotations

import ssl

ALPN = "cloudpark/1"


def client_context(ca: str | None = None, certificate: str | None = None, key: str | None = None) -> ssl.SSLContext:
    """For clients. `ca` is a PEM file with the authorities to trust (default: the system's); certificate and key, both
    PEM files, are the client's own, if the server asks for one. There is no way to switch verification off."""
    context = ssl.create_default_context(ssl.Purpose.SERVER_AUTH, cafile=ca)
    _strict(context)
    if certificate:
        context.load_cert_chain(certificate, key)
    return context


def server_context(
    certificate: str, key: str, client_ca: str | None = None, client_required: bool = False,
) -> ssl.SSLContext:
    """For servers. With `client_ca` clients may show a certificate of that authority, or must if it is required."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=client_ca)
    _strict(context)
    context.load_cert_chain(certificate, key)
    if client_ca:
        context.verify_mode = ssl.CERT_REQUIRED if client_required else ssl.CERT_OPTIONAL
    elif client_required:
        raise ValueError("a client certificate is required, but no client_ca names who may issue it")
    return context


def _strict(context: ssl.SSLContext) -> None:
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.set_alpn_protocols([ALPN])


def identity(certificate: dict | None) -> str:
    """The first URI subject alternative name of a verified certificate; empty without one."""
    for kind, value in (certificate or {}).get("subjectAltName", ()):
        if kind == "URI":
            return value
    return ""
