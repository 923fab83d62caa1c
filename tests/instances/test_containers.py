"""Instances by runc, as root and as an ordinary user: every scenario in namespaces of its own."""

import inspect
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
from tests.instances import scenarios  # noqa: E402

NAMES = [
    name
    for name, value in vars(scenarios).items()
    if inspect.iscoroutinefunction(value) and value.__module__ == scenarios.__name__
]
FRESH = ["--pid", "--mount", "--net", "--fork", "--kill-child", "--mount-proc", "--propagation", "private"]
USER = "games"
"""An account of every Debian that owns nothing: the ordinary user when the tests run as root."""


@pytest.fixture
def home() -> Iterator[Path]:
    path = Path(tempfile.mkdtemp(prefix="cumulet-test-", dir="/var/tmp"))
    yield path
    # Files of an instance's other users belong to nobody outside of its user namespace, unless we are root.
    shutil.rmtree(path, ignore_errors=os.geteuid() != 0)


@pytest.mark.root
@pytest.mark.parametrize("name", NAMES)
def test_as_root(name: str, home: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("needs root")
    run(["unshare", *FRESH], name, home)


@pytest.mark.parametrize("name", NAMES)
def test_as_a_user_of_one_id(name: str, home: Path) -> None:
    prefix = ["unshare", "--user", "--map-root-user", *FRESH]
    allowed([*as_user(), *prefix[:3]])
    run([*as_user(), *prefix], name, home)


@pytest.mark.parametrize("name", ["boots_and_serves", "removes_without_a_trace", "runs_the_machines_programs"])
def test_as_a_user_of_many_ids(name: str, home: Path) -> None:
    ids = ["unshare", "--user", "--map-root-user", "--map-auto"]
    prefix = [*as_user(), *ids]
    if os.geteuid() == 0:
        # The user's subordinate ids, in a file that only this test sees.
        table = home / "subuid"
        table.write_text(f"{USER}:200000:65536\n")
        table.chmod(0o644)
        home.chmod(0o755)
        script = f'mount --bind {table} /etc/subuid && mount --bind {table} /etc/subgid && exec "$@"'
        prefix = ["unshare", "--mount", "sh", "-c", script, "sh", *prefix]
    allowed(prefix)
    run([*prefix, *FRESH], name, home)


def as_user() -> list[str]:
    if os.geteuid() != 0:
        return []
    return ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups"]


def allowed(prefix: list[str]) -> None:
    done = subprocess.run([*prefix, "true"], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip(f"this machine does not let an ordinary user do it: {done.stderr.strip()}")


def run(prefix: list[str], name: str, home: Path) -> None:
    python = sys.executable
    environment = dict(os.environ)
    if "setpriv" in prefix:
        shutil.chown(home, USER, USER)
        # root's own Python may lie where the user can't go.
        python = "/usr/bin/python3"
        environment |= {
            "PYTHONPATH": f"{ROOT / 'src'}:{sysconfig.get_path('purelib')}",
            "PYTHONDONTWRITEBYTECODE": "1",
            "HOME": str(home),
        }
    # The shell is pid 1 and reaps, as the cell's pause process does.
    done = subprocess.run(
        [*prefix, "sh", "-c", '"$@"; exit $?', "sh", python, "-m", "tests.instances.lab", name, str(home)],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    print(done.stdout, done.stderr)
    assert done.returncode == 0, done.stderr
