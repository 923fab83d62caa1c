"""`cumulet exec` and `console`: into an instance, and what it said."""

import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

import click

from cumulet.cli.client import Client, ClientError


def _find(home: Path, name: str) -> dict[str, Any]:
    """The server of this id or name. Raises ClientError when there is none, or several."""
    client = Client(home)
    servers = client.get("compute", f"/v2.1/servers/detail?all_tenants=1&name={quote(name)}")["servers"]
    if not servers:
        servers = client.get("compute", "/v2.1/servers/detail?all_tenants=1")["servers"]
    found = [s for s in servers if name in {s["id"], s["name"]}]
    if not found:
        known = ", ".join(sorted(s["name"] for s in servers)) or "none"
        raise ClientError(f"There is no server {name!r}. Servers: {known}.")
    if len(found) > 1:
        raise ClientError(f"Several servers are called {name!r}; give an id: {', '.join(s['id'] for s in found)}.")
    return dict(found[0])


def execute(home: Path, name: str, command: Sequence[str]) -> int:
    """Run a command inside an instance; answers its exit status."""
    from cumulet.dataplane.linux import cell
    from cumulet.instances.containers import exec_argv
    from cumulet.instances.driver import InstanceError

    try:
        server = _find(home, name)
        living = cell.find(home)
        if living is None:
            raise ClientError(f"No cell lives in {home}; start it with `cumulet up --detach`.")
        tty = os.isatty(0) and os.isatty(1)
        return cell.run_inside(living, exec_argv(home, server["id"], command, tty))
    except (ClientError, InstanceError, cell.CellError) as error:
        click.echo(f"cumulet: {error}", err=True)
        return 125


def console(home: Path, name: str, *, follow: bool, lines: int | None) -> int:
    """Print the console log; with `follow` until interrupted."""
    from cumulet.instances.console import kept

    try:
        server = _find(home, name)
    except ClientError as error:
        click.echo(f"cumulet: {error}", err=True)
        return 1
    path = home / "instances" / server["id"] / "console.log"
    try:
        with path.open("rb") as file:
            data, end = kept(path)
            file.seek(end)
            if lines is not None:
                data = b"".join(data.splitlines(keepends=True)[-lines:]) if lines else b""
            _print(data)
            while follow:
                if chunk := file.read():
                    _print(chunk)
                else:
                    time.sleep(0.1)
    except FileNotFoundError:
        click.echo(f"cumulet: {server['name']} has not booted yet (status {server['status']}).", err=True)
        return 1
    except KeyboardInterrupt:
        pass
    return 0


def _print(data: bytes) -> None:
    sys.stdout.buffer.write(data)
    sys.stdout.flush()
