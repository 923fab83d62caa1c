"""`cumulet env`: what clients need to know, for a shell or as clouds.yaml."""

import json
import shlex
import sys
from pathlib import Path
from typing import Any

import click

from cumulet.cli.processes import endpoints, server_record


def _known(home: Path) -> tuple[dict[str, Any], dict[str, str]]:
    record = server_record(home)
    if record is None:
        click.echo(f"No cloud runs in {home}. Start it with `cumulet up --detach`.", err=True)
        sys.exit(1)
    return record, dict(json.loads((home / "passwords.json").read_text()))


def _url(record: dict[str, Any]) -> str:
    return endpoints(record)["identity"]


def openrc(home: Path, *, user: str, v3: bool) -> str:
    """Lines of `export` for a shell; the five of the 2015 tutorial, or those of Identity v3."""
    record, passwords = _known(home)
    values = {"OS_USERNAME": user, "OS_PASSWORD": passwords[user]}
    if v3:
        values |= {
            "OS_PROJECT_NAME": user, "OS_USER_DOMAIN_NAME": "Default", "OS_PROJECT_DOMAIN_NAME": "Default",
            "OS_AUTH_URL": _url(record) + "/v3", "OS_IDENTITY_API_VERSION": "3",
        }  # fmt: skip
    else:
        values |= {"OS_TENANT_NAME": user, "OS_AUTH_URL": _url(record) + "/v2.0"}
    values["OS_REGION_NAME"] = record["region"]
    return "".join(f"export {name}={shlex.quote(value)}\n" for name, value in values.items())


def clouds_yaml(home: Path) -> str:
    """A clouds.yaml with both users."""
    record, passwords = _known(home)
    lines = ["clouds:"]
    for user in ("demo", "admin"):
        lines += [
            f"  {user}:",
            f"    region_name: {record['region']}",
            "    identity_api_version: 3",
            "    auth:",
            f"      auth_url: {_url(record)}/v3",
            f"      username: {user}",
            f"      password: {json.dumps(passwords[user])}",
            f"      project_name: {user}",
            "      user_domain_name: Default",
            "      project_domain_name: Default",
        ]
    return "\n".join(lines) + "\n"
