"""What `cumulet env` prints: for a shell, and as clouds.yaml."""

import json
import os
import shlex
import subprocess
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from cumulet.cli.main import main

PORTS = {"identity": 5000, "network": 9696, "compute": 8774, "image": 9292}
AWKWARD = 'it\'s "a" $(pass) `word` \\ : # é'


def a_home(directory: Path, **changes: Any) -> Path:
    """A home as a server leaves it that got ready."""
    (directory / "run").mkdir()
    record = {"pid": os.getpid(), "began": 1, "version": "0", "dataplane": "memory", "listen": "127.0.0.1",
              "region": "RegionOne", "ports": PORTS, **changes}  # fmt: skip
    (directory / "run" / "server.json").write_text(json.dumps(record))
    (directory / "passwords.json").write_text(json.dumps({"admin": "root's", "demo": AWKWARD}))
    return directory


def env(home: Path, *options: str) -> str:
    done = CliRunner().invoke(main, ["env", "--home", str(home), *options])
    assert done.exit_code == 0, done.output
    return done.output


def test_the_openrc_of_the_tutorial(tmp_path: Path) -> None:
    lines = env(a_home(tmp_path)).splitlines()
    assert [line.split("=")[0] for line in lines] == [
        f"export OS_{name}" for name in ("USERNAME", "PASSWORD", "TENANT_NAME", "AUTH_URL", "REGION_NAME")
    ]
    assert "export OS_AUTH_URL=http://127.0.0.1:5000/v2.0" in lines


def test_a_shell_reads_back_what_was_meant(tmp_path: Path) -> None:
    script = env(a_home(tmp_path)) + 'printf %s "$OS_PASSWORD"'
    assert subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True).stdout == AWKWARD


def test_as_administrator_for_v3(tmp_path: Path) -> None:
    lines = env(a_home(tmp_path, ports={**PORTS, "identity": 7000}), "--admin", "--v3").splitlines()
    values = dict(shlex.split(line)[1].split("=", 1) for line in lines)
    assert values == {
        "OS_USERNAME": "admin", "OS_PASSWORD": "root's", "OS_PROJECT_NAME": "admin", "OS_USER_DOMAIN_NAME": "Default",
        "OS_PROJECT_DOMAIN_NAME": "Default", "OS_AUTH_URL": "http://127.0.0.1:7000/v3",
        "OS_IDENTITY_API_VERSION": "3", "OS_REGION_NAME": "RegionOne",
    }  # fmt: skip


def test_clouds_yaml(tmp_path: Path) -> None:
    yaml = pytest.importorskip("yaml")
    clouds = yaml.safe_load(env(a_home(tmp_path), "--clouds-yaml"))["clouds"]
    assert list(clouds) == ["demo", "admin"]
    assert clouds["demo"]["auth"] == {
        "auth_url": "http://127.0.0.1:5000/v3", "username": "demo", "password": AWKWARD, "project_name": "demo",
        "user_domain_name": "Default", "project_domain_name": "Default",
    }  # fmt: skip
    assert clouds["admin"]["region_name"] == "RegionOne"


@pytest.mark.parametrize(
    ("listen", "host"),
    [("0.0.0.0", "127.0.0.1"), ("::", "[::1]"), ("2001:db8::1", "[2001:db8::1]"), ("192.0.2.1", "192.0.2.1")],
)
def test_the_address_is_one_that_can_be_called(tmp_path: Path, listen: str, host: str) -> None:
    assert f"export OS_AUTH_URL={shlex.quote(f'http://{host}:5000/v2.0')}\n" in env(a_home(tmp_path, listen=listen))


def test_no_cloud(tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["env", "--home", str(tmp_path)])
    assert done.exit_code == 1
    assert done.output == f"No cloud runs in {tmp_path}. Start it with `cumulet up --detach`.\n"
