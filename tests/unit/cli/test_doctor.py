"""`cumulet doctor` and `repair` where no cloud runs, and how checks that hang or break are told."""

import json
import os
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from cumulet.cli import machine
from cumulet.cli.checkup import Check, Finding, carry_out
from cumulet.cli.main import main
from cumulet.settings import Settings


def _run(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(main, list(arguments))
    return done.exit_code, done.output


def _free_ports() -> dict[str, int]:
    with socket.socket() as one, socket.socket() as two, socket.socket() as three, socket.socket() as four:
        taken = (one, two, three, four)
        for each in taken:
            each.bind(("127.0.0.1", 0))
        names = ("identity_port", "network_port", "compute_port", "image_port")
        return {name: each.getsockname()[1] for name, each in zip(names, taken, strict=True)}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place for a home, with ports that are free."""
    for name, port in _free_ports().items():
        monkeypatch.setenv(f"CUMULET_{name.upper()}", str(port))
    return tmp_path / "home"


def test_a_machine_that_could_have_a_cloud(home: Path) -> None:
    status, said = _run("doctor", "--home", str(home), "--dataplane", "memory", "--format", "json")
    told = json.loads(said)
    assert status == 0, said
    assert set(told) == {"home", "machine"}, "of a cloud that is not there nothing is said"
    assert {"kernel", "file system", "memory", "clock"} <= {finding["name"] for finding in told["machine"]}
    assert not home.exists(), "a doctor leaves no traces"
    assert _run("doctor", "--home", str(home), "--dataplane", "memory")[1].splitlines()[-1].startswith("all ")


def test_a_port_that_is_taken_fails_with_the_way_out(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        monkeypatch.setenv("CUMULET_NETWORK_PORT", str(port))
        status, said = _run("doctor", "--home", str(home), "--dataplane", "memory")
    assert status == 1
    assert f"fail  port {port}" in said
    assert f"ss -ltnp sport = :{port}" in said
    assert "--port-base" in said


def test_a_home_that_others_can_look_into(home: Path) -> None:
    home.mkdir(mode=0o755)
    status, said = _run("doctor", "--home", str(home), "--dataplane", "memory")
    assert status == 0
    assert "mode 755" in said
    assert f"do:  chmod 700 {home}" in said


def test_missing_programs_are_named_with_the_command_that_installs_them(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda _name, **_more: None)
    findings = [f for check in machine.checks(Settings(home=home)) if check.name == "programs" for f in check.look()]
    assert {f.state for f in findings} == {"fail"}
    assert "apt-get install --no-install-recommends haproxy" in " ".join(f.repair for f in findings)


def test_whatever_is_not_well_says_why_and_what_to_do(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home.mkdir(mode=0o777)
    monkeypatch.setattr("shutil.which", lambda _name, **_more: None)
    monkeypatch.setattr("os.access", lambda *_: False)
    monkeypatch.setattr("time.time", lambda: 1000.0)
    looked = carry_out([c for c in machine.checks(Settings(home=home)) if c.name != "trials"])
    findings = [finding for each in looked for finding in each if finding.state != "ok"]
    assert {"clock", "home", "control groups"} <= {finding.name for finding in findings}
    assert [finding for finding in findings if not (finding.why and finding.repair)] == []


def test_a_wrong_setting_is_told_as_up_tells_it(home: Path) -> None:
    home.mkdir()
    (home / "cumulet.toml").write_text("network_port = 0\n")
    os.environ.pop("CUMULET_NETWORK_PORT", None)
    status, said = _run("doctor", "--home", str(home))
    assert (status, said.startswith("cumulet: The setting network_port")) == (2, True)


def test_a_check_that_hangs_or_breaks_is_a_finding() -> None:
    never = threading.Event()

    def hangs() -> Iterator[Finding]:
        never.wait()
        yield from ()

    def breaks() -> Iterator[Finding]:
        raise OSError("the disk is on fire")

    fine = Finding(name="fine", state="ok", found="so")
    hung, broken, well = carry_out(
        [Check("hangs", hangs, 0.05), Check("breaks", breaks), Check("fine", lambda: [fine])]
    )
    never.set()
    assert (hung[0].state, hung[0].found) == ("fail", "no answer within 0 s")
    assert "on fire" in broken[0].found
    assert well == [fine]


def test_repair_without_a_cloud_says_how_to_start_it(home: Path) -> None:
    status, said = _run("repair", "--home", str(home))
    assert status == 1
    assert "`cumulet up --detach` starts it" in said


@pytest.mark.parametrize(("full", "state"), [("00000000", "ok"), ("0000201f", "warn")])
def test_a_full_table_of_neighbours_is_told(tmp_path: Path, full: str, state: str) -> None:
    (tmp_path / "sys/net/ipv4/neigh/default").mkdir(parents=True)
    (tmp_path / "sys/net/ipv4/neigh/default/gc_thresh3").write_text("1024\n")
    (tmp_path / "net/stat").mkdir(parents=True)
    (tmp_path / "net/stat/arp_cache").write_text(f"entries  table_fulls\n0000003e 00000000\n0000003e {full}\n")
    (found,) = machine.neighbours(tmp_path)
    assert (found.name, found.state) == ("neighbours", state)
    assert "1024" in found.found
    assert ("gc_thresh3=16384" in (found.repair or "")) == (state == "warn")
    assert list(machine.neighbours(tmp_path / "sys")) == []
