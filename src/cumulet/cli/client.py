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

    def get(self, service: str, path: str) -> Any:
        """A JSON answer. Raises ClientError."""
        if self._token is None:
            self._token = self._login()
        return self._ask(service, path, {"X-Auth-Token": self._token})[1]

    def post(self, service: str, path: str, body: Any) -> Any:
        """The JSON answer to a JSON body. Raises ClientError."""
        if self._token is None:
            self._token = self._login()
        return self._ask(service, path, {"X-Auth-Token": self._token, "Content-Type": "application/json"}, body)[1]

    def _login(self) -> str:
        domain = {"id": "default"}
        user = {"name": "admin", "password": self._password, "domain": domain}
        body = {"auth": {"identity": {"methods": ["password"], "password": {"user": user}},
                         "scope": {"project": {"name": "admin", "domain": domain}}}}  # fmt: skip
        headers, _ = self._ask("identity", "/v3/auth/tokens", {"Content-Type": "application/json"}, body)
        return headers["x-subject-token"]

    def _ask(self, service: str, path: str, headers: dict[str, str], body: Any = None) -> tuple[dict[str, str], Any]:
        assert self.record
        base = endpoints(self.record)[service]
        assert base.startswith("http://")
        url = base + path
        request = urllib.request.Request(url, data=json.dumps(body).encode() if body else None, headers=headers)  # noqa: S310 - see above
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=TIMEOUT) as answer:
                return {k.lower(): v for k, v in answer.headers.items()}, json.load(answer)
        except urllib.error.HTTPError as error:
            if error.code == 503:
                return {}, json.load(error)
            raise ClientError(_said(url, error)) from error
        except (OSError, ValueError) as error:
            raise ClientError(f"{url} does not answer: {error}. See `cumulet status` and log/server.log.") from error


def _said(url: str, error: urllib.error.HTTPError) -> str:
    """A service's own words about what was wrong, or what it answered."""
    answer = error.read(4096)
    try:
        return str(next(iter(json.loads(answer).values()))["message"])
    except (ValueError, LookupError, TypeError, AttributeError, StopIteration):
        return f"{url} answered {error.code}: {answer[:300].decode(errors='replace')}"
