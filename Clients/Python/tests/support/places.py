"""Where things are, and certificates for the tests."""

from __future__ import annotations

import atexit
import functools
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[4]
CLOUDPARKD = Path(os.environ.get("CLOUDPARKD", PROJECT / ".build/debug/cloudparkd"))
CLOUDPARK = Path(os.environ.get("CLOUDPARK", CLOUDPARKD.parent / "cloudpark"))


@functools.cache
def scratch() -> Path:
    """A directory for this run of the tests."""
    path = Path(tempfile.mkdtemp(prefix="cloudpark-python-"))
    atexit.register(shutil.rmtree, path, ignore_errors=True)
    return path


@functools.cache
def certificates() -> Path:
    """A development CA with a server's and a client's certificate."""
    path = scratch() / "tls"
    subprocess.run([PROJECT / "Scripts/dev-certificates", path], check=True, capture_output=True)
    return path
