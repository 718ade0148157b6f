"""A cloudparkd of our own: certificates, an administrator, a port that the system chose."""

from __future__ import annotations

import re
import signal
import subprocess
import threading
from pathlib import Path

from .places import CLOUDPARKD, certificates, scratch

PASSWORD = "correct horse battery staple"


class Cloudparkd:
    """The server's process."""

    def __init__(self, name: str):
        self.directory = scratch() / name
        self.directory.mkdir(mode=0o700)
        tls = certificates()
        self.configuration = self.directory / "cloudparkd.yaml"
        self.configuration.write_text(
            f"data: data\nlisten: 127.0.0.1:0\ntls:\n  certificate: {tls}/server.pem\n  key: {tls}/server.key\n"
            f"  client-ca: {tls}/ca.pem\ndevelopment:\n  test-service: true\n"
        )
        password = self.directory / "password"
        password.write_text(PASSWORD)
        password.chmod(0o600)
        self._run("bootstrap", "--login", "admin", "--password-file", password)
        self.process: subprocess.Popen | None = None
        self.log: list[str] = []
        self.port = 0

    def _run(self, command: str, *arguments: str | Path) -> None:
        full = [CLOUDPARKD, command, "--config", self.configuration, *arguments]
        done = subprocess.run(full, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"cloudparkd {command}: {done.stderr}")

    def start(self) -> str:
        """Starts it; returns its address when it serves."""
        self.process = subprocess.Popen(
            [CLOUDPARKD, "serve", "--config", self.configuration, "--listen", f"127.0.0.1:{self.port}"],
            stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL, text=True,
        )
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.log.append(line)
            if found := re.search(r"serving.*127\.0\.0\.1:(\d+)", line):
                self.port = int(found[1])
                break
        else:
            raise RuntimeError("cloudparkd ended before it served:\n" + "".join(self.log))
        self.reader = threading.Thread(target=self.log.extend, args=[self.process.stderr], daemon=True)
        self.reader.start()
        return f"127.0.0.1:{self.port}"

    def require_client_certificates(self) -> None:
        """Changes the configuration, before the start."""
        text = self.configuration.read_text()
        self.configuration.write_text(text.replace("client-ca:", "client-certificates: required\n  client-ca:"))

    def signal(self, number: int) -> None:
        """Sends a signal and waits for the end."""
        assert self.process is not None
        self.process.send_signal(number)
        self.process.wait()
        self.reader.join()
        if self.process.stderr:
            self.process.stderr.close()

    def stop(self) -> None:
        """Stops it, if it runs."""
        if self.process is not None and self.process.poll() is None:
            self.signal(signal.SIGTERM)
