"""`cumulet status` and `down` where no cloud runs, and how a status is told to a person."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from cumulet.cli import processes, server
from cumulet.cli.main import main
from cumulet.dataplane.linux.cell import boot, process_started

READY: dict[str, Any] = {
    "home": "/h", "running": True, "starting": False, "version": "0.1.0", "dataplane": "linux",
    "endpoints": {"identity": "http://127.0.0.1:5000", "image": "http://127.0.0.1:9292"}, "health": {},
    "processes": [
        {"name": "server", "id": "", "pid": 7, "memory_kib": 61440},
        {"name": "instance", "id": "5bba", "pid": 9, "memory_kib": 900},
    ],
}  # fmt: skip


def lines(**changes: Any) -> list[str]:
    return list(server.status_lines({**READY, **changes}))


def test_a_cloud_that_is_well() -> None:
    assert lines() == [
        "home      /h",
        "version   0.1.0, data plane linux",
        "identity  http://127.0.0.1:5000",
        "image     http://127.0.0.1:9292",
        "health    everything is enforced",
        "server    pid 7, 60 MiB",
        "instance  pid 9, 1 MiB  5bba",
    ]


def test_a_cloud_without_packets_does_not_say_enforced() -> None:
    assert "health    everything is in place; no packets" in lines(dataplane="memory")


def test_failures_are_told_with_their_reasons() -> None:
    told = lines(health={"router r1": "the kernel is out of memory"})
    assert "health    1 part failed" in told
    assert "          router r1: the kernel is out of memory" in told


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"processes": []}, "server    not running"),
        ({}, "server    not running; its cell goes on"),
        ({"starting": True}, "server    starting"),
    ],
)
def test_a_cloud_that_is_not_ready(changes: dict[str, Any], line: str) -> None:
    assert line in lines(running=False, **changes)


def test_status_of_nothing(tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["status", "--home", str(tmp_path / "none"), "--format", "json"])
    assert done.exit_code == 3
    assert json.loads(done.output) == {
        "home": str(tmp_path / "none"), "running": False, "starting": False, "processes": [],
    }  # fmt: skip
    assert not (tmp_path / "none").exists()


def test_down_of_nothing(tmp_path: Path) -> None:
    for options in ([], ["--purge"]):
        done = CliRunner().invoke(main, ["down", "--home", str(tmp_path / "none"), *options])
        assert (done.exit_code, done.output) == (0, f"No cloud runs in {tmp_path / 'none'}.\n")


def _record(home: Path, pid: int, began: int | None, since: str | None = None) -> None:
    (home / "run").mkdir(exist_ok=True)
    record = {"pid": pid, "began": began, "boot": since or boot()}
    (home / "run" / "server.lock").write_text(json.dumps(record))
    ready = {**record, "version": "0", "dataplane": "memory", "listen": "127.0.0.1", "region": "R", "ports": {}}
    (home / "run" / "server.json").write_text(json.dumps(ready))


def test_a_process_that_was_given_a_dead_servers_pid_is_no_server(tmp_path: Path) -> None:
    other = subprocess.Popen([sys.executable, "-c", "input()", "cumulet"], stdin=subprocess.PIPE)
    try:
        _record(tmp_path, other.pid, (process_started(other.pid) or 0) - 100)
        assert not processes.any_lives(tmp_path)
        assert CliRunner().invoke(main, ["down", "--home", str(tmp_path)]).exit_code == 0
        _record(tmp_path, other.pid, process_started(other.pid), "of the boot before")
        assert not processes.any_lives(tmp_path)
        assert CliRunner().invoke(main, ["down", "--home", str(tmp_path)]).exit_code == 0
        assert other.poll() is None
        _record(tmp_path, other.pid, process_started(other.pid))
        assert processes.any_lives(tmp_path)
    finally:
        other.communicate()


@pytest.mark.parametrize("text", ["", "{", "[]", "7", '{"pid": 1}', '{"pid": "x", "began": null}'])
def test_records_that_are_no_records(tmp_path: Path, text: str) -> None:
    (tmp_path / "run").mkdir()
    for name in ("server.lock", "server.json", "cell.json", "agent.json"):
        (tmp_path / "run" / name).write_text(text)
    assert CliRunner().invoke(main, ["status", "--home", str(tmp_path)]).exit_code == 3


def test_which_packages_are_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = {"nft", "busybox", "runc", "dropbear", "newuidmap"}
    monkeypatch.setattr(processes.shutil, "which", lambda program, path: program if program in there else None)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    said = processes.missing("linux")
    assert said is not None
    assert "sudo apt-get install --no-install-recommends dnsmasq-base haproxy " in said
    assert processes.missing("memory") is None
