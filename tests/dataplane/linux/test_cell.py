"""Where a cell can live, and what it says when it can't."""

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from cumulet.dataplane.driver import DataPlaneError, Event
from cumulet.dataplane.linux import cell, nftables
from cumulet.dataplane.linux.client import LinuxDataPlane
from cumulet.topology.model import LogicalSwitch
from dataplane.linux.world import new_id

SCENARIO = """
import asyncio, sys
from pathlib import Path
from cumulet.dataplane.linux.client import LinuxDataPlane
from cumulet.topology.model import LogicalSwitch

async def main():
    plane = LinuxDataPlane(Path(sys.argv[1]))
    await plane.start(print)
    part = LogicalSwitch(id="11111111-2222", zone=1)
    assert not (await plane.apply([part])).failed
    assert await plane.observe() == {part.key: part}
    await plane.destroy()

asyncio.run(main())
"""


async def _lives(home: Path) -> None:
    events: list[Event] = []
    plane = LinuxDataPlane(home)
    try:
        await plane.start(events.append)
        part = LogicalSwitch(id=new_id(), zone=1)
        assert not (await plane.apply([part])).failed
        assert await plane.observe() == {part.key: part}
    finally:
        await plane.destroy()
    assert cell.find(home) is None


@pytest.fixture
def run_home() -> Iterator[Path]:
    if not os.access("/run", os.W_OK):
        pytest.skip("/run is not ours to write to")
    made = Path(tempfile.mkdtemp(dir="/run"))
    yield made
    shutil.rmtree(made)


def test_home_below_run(run_home: Path) -> None:
    asyncio.run(_lives(run_home / "home"))


def test_home_with_a_long_name(tmp_path: Path) -> None:
    """Longer than a unix socket's path may be."""
    home = tmp_path / ("x" * 100) / ("y" * 100)
    home.mkdir(parents=True)
    asyncio.run(_lives(home))


def test_server_in_a_private_network(tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("unshare -n is root's")
    subprocess.run(["unshare", "-n", sys.executable, "-c", SCENARIO, str(tmp_path)], check=True, timeout=30)
    assert cell.find(tmp_path) is None


def test_two_homes_side_by_side(tmp_path: Path) -> None:
    async def both() -> None:
        await asyncio.gather(_lives(tmp_path / "one"), _lives(tmp_path / "two"))

    asyncio.run(both())


def test_two_servers_begin_at_once(tmp_path: Path) -> None:
    async def both() -> None:
        planes = [LinuxDataPlane(tmp_path) for _ in range(4)]
        try:
            await asyncio.gather(*(plane.start(lambda _event: None) for plane in planes))
            assert [dict(await plane.observe()) for plane in planes] == [{}] * 4
        finally:
            for plane in planes:
                await plane.close()
            await planes[0].destroy()

    asyncio.run(both())


def test_home_that_can_not_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    plane = LinuxDataPlane(tmp_path / "file")
    with pytest.raises(DataPlaneError, match="use the home"):
        asyncio.run(plane.start(lambda _event: None))


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nftables, "_LIBRARY", "libnftables.so.none")
    nftables.library.cache_clear()
    try:
        with pytest.raises(nftables.LibraryMissingError, match="apt install nftables"):
            nftables.library()
    finally:
        monkeypatch.undo()
        nftables.library.cache_clear()
