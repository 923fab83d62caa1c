"""The data planes under test: `memory`, and `linux` with packets.

`linux` needs root or user namespaces. Where the kernel has none of them its tests are skipped with the reason; where
the data plane only fails to start they fail.
"""

import asyncio
import ctypes
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from cumulet.dataplane.driver import DataPlane, Event
from cumulet.dataplane.memory import MemoryDataPlane

pytest.register_assert_rewrite("dataplane.scene", "dataplane.wire")

from .scene import Scene  # noqa: E402 - rewriting must be asked for first
from .wire import ProberWire  # noqa: E402

_CLONE_NEWUSER, _CLONE_NEWNET = 0x10000000, 0x40000000


class Ground:
    """A started data plane, the loop it lives in, and the events it told."""

    def __init__(self, name: str, home: Path) -> None:
        self.name = name
        self.home = home
        self.events: list[Event] = []
        self.runner = asyncio.Runner()
        self.wire: ProberWire | None = None
        self.plane: DataPlane
        if name == "linux":
            from cumulet.dataplane.linux.client import LinuxDataPlane

            self.plane = LinuxDataPlane(home)
        else:
            self.plane = MemoryDataPlane()
        try:
            self.runner.run(self.plane.start(self.events.append))
            if name == "linux":
                self.wire = ProberWire(home)
        except BaseException:
            self.end()
            raise

    def end(self) -> None:
        """Take the data plane away."""
        try:
            if self.wire is not None:
                self.wire.close()
        finally:
            self.runner.run(self.plane.destroy())
            self.runner.close()


def lacks_namespaces() -> str:
    """Why this machine can't make the namespaces that the Linux data plane lives in; empty when it can."""
    if os.geteuid() == 0:
        return ""
    child = os.fork()
    if child == 0:
        os._exit(0 if ctypes.CDLL(None).unshare(_CLONE_NEWUSER | _CLONE_NEWNET) == 0 else 1)
    if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0:
        return ""
    return (
        "the Linux data plane can't be tested here: not root, and the kernel refuses user namespaces to ordinary users"
    )


@pytest.fixture(scope="session", params=["memory", "linux"])
def ground(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ground]:
    """One data plane for all tests; each test leaves it empty."""
    lacking = lacks_namespaces() if request.param == "linux" else ""
    if lacking:
        pytest.skip(lacking)
    started = Ground(request.param, tmp_path_factory.mktemp("home"))
    yield started
    started.end()


@pytest.fixture
def scene(ground: Ground, request: pytest.FixtureRequest) -> Iterator[Scene]:
    """An empty data plane to build on; what must hold after every test is checked at its end."""
    ground.events.clear()
    made = Scene(ground.plane, ground.runner.run, ground.wire, ground.events)
    failed_before = request.session.testsfailed
    yield made
    try:
        if request.session.testsfailed == failed_before:
            made.settled()
    finally:
        made.end()
