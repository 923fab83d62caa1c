"""A whole server without packets on a home of its own, and what one asks of it."""

import json
import os
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from contextlib import suppress
from pathlib import Path
from typing import Any


def ports() -> int:
    """Four free ports from here on."""
    for base in range(21000, 29000, 4):
        with suppress(OSError):
            for port in range(base, base + 4):
                socket.create_server(("127.0.0.1", port)).close()
            return base
    raise AssertionError("no free ports")


class Server:
    """A whole server without packets, as the command starts it."""

    def __init__(self, home: Path, base: int, **env: str) -> None:
        self.base = base
        names = ("identity_port", "network_port", "compute_port", "image_port")
        flags = {"home": str(home), "dataplane": "memory", "admin_password": "secret",
                 **{name: base + n for n, name in enumerate(names)}}  # fmt: skip
        readable, writable = os.pipe()
        command = [sys.executable, "-m", "cumulet.launch", json.dumps(flags), str(writable)]
        self.process = subprocess.Popen(command, pass_fds=[writable], env={**os.environ, **env})
        os.close(writable)
        with os.fdopen(readable) as pipe:
            self.said = json.loads(pipe.read() or "{}")

    def ask(
        self, path: str, body: Any = None, token: str = "", method: str | None = None, *, port: int = 1
    ) -> tuple[Any, Any]:
        """The answer of an API: headers and body."""
        headers = {"X-Auth-Token": token, "Content-Type": "application/json"}
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(f"http://127.0.0.1:{self.base + port}{path}", data, headers, method=method)
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.headers, json.load(answer)

    def refused(self, path: str, body: Any, token: str, method: str | None = None) -> tuple[int, Any] | None:
        """Status and body of a refusal; None when it was no refusal."""
        try:
            self.ask(path, body, token, method)
        except urllib.error.HTTPError as error:
            return error.code, json.load(error)
        return None

    def login(self) -> str:
        """A token of the administrator's."""
        user = {"name": "admin", "password": "secret", "domain": {"id": "default"}}
        scope = {"project": {"name": "admin", "domain": {"id": "default"}}}
        body = {"auth": {"identity": {"methods": ["password"], "password": {"user": user}}, "scope": scope}}
        return str(self.ask("/v3/auth/tokens", body, port=0)[0]["X-Subject-Token"])

    def revoke(self, token: str, mine: str) -> None:
        """Revoke a token, showing one's own."""
        headers = {"X-Auth-Token": mine, "X-Subject-Token": token}
        url = f"http://127.0.0.1:{self.base}/v3/auth/tokens"
        urllib.request.urlopen(urllib.request.Request(url, headers=headers, method="DELETE"), timeout=20).close()

    def networks(self, token: str) -> set[str]:
        """The names of all networks."""
        return {each["name"] for each in self.ask("/v2.0/networks", token=token)[1]["networks"]}

    def end(self, number: int = signal.SIGTERM) -> None:
        """End it and wait for it."""
        self.process.send_signal(number)
        self.process.wait(20)
