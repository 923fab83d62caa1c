"""The command line's own small client: logs in as the administrator with the home's passwords, and asks."""

import json
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

from cumulet.cli.processes import endpoints, is_server, server_record

TIMEOUT = 10.0


class ClientError(Exception):
    """The cloud did not answer as hoped; the message says what to do."""


class Client:
    """Asks the cloud of a home."""

    def __init__(self, home: Path, record: dict[str, Any] | None = None) -> None:
        self.record = record or server_record(home)
        if self.record is None or not is_server(self.record):
            raise ClientError(f"No cloud runs in {home}. Start it with `cumulet up --detach`.")
        try:
            self._password = json.loads((home / "passwords.json").read_text())["admin"]
        except (OSError, ValueError, KeyError) as error:
            raise ClientError(f"{home}/passwords.json can't be read: {error}") from error
        self._token: str | None = None

    def get(self, service: str, path: str, timeout: float = TIMEOUT) -> Any:
        """A JSON answer, within `timeout` seconds. Raises ClientError."""
        if self._token is None:
            self._token = self._login()
        return self._ask(service, path, {"X-Auth-Token": self._token}, timeout=timeout)[1]

    def post(self, service: str, path: str, body: Any, timeout: float = TIMEOUT) -> Any:
        """The JSON answer to a JSON body, within `timeout` seconds. Raises ClientError."""
        if self._token is None:
            self._token = self._login()
        headers = {"X-Auth-Token": self._token, "Content-Type": "application/json"}
        return self._ask(service, path, headers, body, timeout)[1]

    def _login(self) -> str:
        domain = {"id": "default"}
        user = {"name": "admin", "password": self._password, "domain": domain}
        body = {"auth": {"identity": {"methods": ["password"], "password": {"user": user}},
                         "scope": {"project": {"name": "admin", "domain": domain}}}}  # fmt: skip
        headers, _ = self._ask("identity", "/v3/auth/tokens", {"Content-Type": "application/json"}, body)
        return headers["x-subject-token"]

    def _ask(
        self, service: str, path: str, headers: dict[str, str], body: Any = None, timeout: float = TIMEOUT
    ) -> tuple[dict[str, str], Any]:
        assert self.record
        base = endpoints(self.record)[service]
        assert base.startswith("http://")
        url = base + path
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(url, data=data, headers=headers)  # noqa: S310 - see above
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=timeout) as answer:
                return {k.lower(): v for k, v in answer.headers.items()}, json.load(answer)
        except urllib.error.HTTPError as error:
            if error.code == 503 and path == "/cumulet/health":
                return {}, json.load(error)
            raise ClientError(_said(url, error)) from error
        except (OSError, ValueError) as error:
            raise ClientError(f"{url} does not answer: {error}. See `cumulet status` and log/server.log.") from error


def refusal(answer: Any) -> str:
    """The message in a service's answer that it can't do something now."""
    said: Any = next(iter(answer.values()), answer) if isinstance(answer, dict) else answer
    return str(said.get("message", said)) if isinstance(said, dict) else str(said)


def _said(url: str, error: urllib.error.HTTPError) -> str:
    """A service's own words about what was wrong, or what it answered."""
    answer = error.read(4096)
    try:
        return str(next(iter(json.loads(answer).values()))["message"])
    except (ValueError, LookupError, TypeError, AttributeError, StopIteration):
        return f"{url} answered {error.code}: {answer[:300].decode(errors='replace')}"
