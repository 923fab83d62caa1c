"""A world per test, whose end leaves nothing behind."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from dataplane.linux.world import World


def _processes(home: Path) -> list[str]:
    found = []
    for pid in os.listdir("/proc"):
        if pid.isdigit():
            try:
                line = Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
            except OSError:
                continue
            if str(home) in line and pid != str(os.getpid()):
                found.append(line)
    return found


@pytest.fixture
def world() -> Iterator[World]:
    home = Path(tempfile.mkdtemp(prefix="cumulet-test-"))
    made = World(home)
    mounts = Path("/proc/self/mounts").read_text()
    try:
        made.start()
        yield made
    finally:
        log = home / "log" / "agent.log"
        print(log.read_text() if log.exists() else "no log")
        made.end()
        assert not _processes(home)
        assert Path("/proc/self/mounts").read_text() == mounts
        shutil.rmtree(home)
