"""Instances by runc, as root and as an ordinary user: every scenario in namespaces of its own."""

import inspect
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.instances import scenarios

ROOT = Path(__file__).parents[2]
NAMES = [name for name, value in vars(scenarios).items() if inspect.iscoroutinefunction(value) and value.__module__ == scenarios.__name__]
FRESH = ["unshare", "--pid", "--mount", "--net", "--fork", "--kill-child", "--mount-proc", "--propagation", "private"]


@pytest.mark.parametrize("name", NAMES)
def test_as_root(name: str, tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("needs root")
    run([*FRESH], name, tmp_path)


def run(prefix: list[str], name: str, home: Path) -> None:
    done = subprocess.run(
        # The shell is pid 1 and reaps, as the cell's pause process does.
        [*prefix, "sh", "-c", '"$@"; exit $?', "sh", sys.executable, "-m", "tests.instances.lab", name, str(home)],
        cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    print(done.stdout, done.stderr)
    assert done.returncode == 0, done.stderr


_ = shutil
