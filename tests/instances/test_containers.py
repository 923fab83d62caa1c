"""Instances by runc, as root and as an ordinary user: every scenario in a cell of its own."""

import inspect
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
from tests.instances import confinement, scenarios  # noqa: E402

import ordinary_user  # noqa: E402

NAMES = [
    name
    for module in (scenarios, confinement)
    for name, value in vars(module).items()
    if inspect.iscoroutinefunction(value) and value.__module__ == module.__name__
]
MANY_IDS = [
    "boots_and_serves", "removes_without_a_trace", "runs_the_machines_programs", "lets_other_users_in",
    "bounds_its_console", "sees_nothing_but_itself", "is_refused_every_privileged_call",
    "hurts_nobody_when_it_runs_wild",
]  # fmt: skip
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
    run([], name, home)


@pytest.mark.parametrize("name", NAMES)
def test_as_a_user_of_one_id(name: str, home: Path) -> None:
    allowed([*as_user(), "unshare", "--user", "--map-root-user"])
    run(as_user(), name, home)


@pytest.mark.parametrize("name", MANY_IDS)
def test_as_a_user_of_many_ids(name: str, home: Path) -> None:
    prefix = as_user()
    if os.geteuid() == 0:
        # The user's subordinate ids, in a file that only this test sees.
        table = home / "subuid"
        table.write_text(f"{USER}:200000:65536\n")
        table.chmod(0o644)
        home.chmod(0o755)
        script = f'mount --bind {table} /etc/subuid && mount --bind {table} /etc/subgid && exec "$@"'
        prefix = ["unshare", "--mount", "sh", "-c", script, "sh", *prefix]
    allowed([*prefix, "unshare", "--user", "--map-root-user", "--map-auto"])
    run(prefix, name, home)


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
        try:
            python = str(ordinary_user.python())
        except ordinary_user.Impossible as error:
            pytest.skip(str(error))
        environment |= {"PYTHONDONTWRITEBYTECODE": "1", "HOME": str(home)}
    done = subprocess.run(
        [*prefix, python, "-m", "tests.instances.lab", name, str(home)],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    print(done.stdout, done.stderr)
    assert done.returncode == 0, done.stderr
