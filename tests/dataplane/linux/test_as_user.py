"""The same packets for an ordinary user: this folder's packet tests again, in a user namespace of uid 1500.

Root starts them, in a private mount namespace whose /etc has subordinate ids for that account, or none.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

import ordinary_user

HERE = Path(__file__).parent
MODULES = (
    "test_switching.py",
    "test_cell.py",
    "test_filters_wire.py",
    "test_routing_wire.py",
    "test_life.py",
    "test_spoofing.py",
    "test_advertising.py",
    "test_packet_log.py::test_what_is_accepted_and_what_is_dropped",
    "test_rates.py::test_what_a_port_gets",
    "test_rates.py::test_a_floating_ip",
)
UID = 1500

_ACCOUNT = """
set -e
if [ -n "$RANGE" ]; then
    file=$(mktemp); echo "$RANGE" >"$file"; chmod 644 "$file"
    touch /etc/subuid /etc/subgid
    mount --bind "$file" /etc/subuid; mount --bind "$file" /etc/subgid
fi
exec setpriv --reuid "$USER_ID" --regid "$USER_ID" --clear-groups --inh-caps=-all --bounding-set=-all "$@"
"""


@pytest.mark.parametrize("ids", ["range", "single"])
@pytest.mark.timeout(280)
def test_as_an_ordinary_user(ids: str) -> None:
    if os.geteuid() != 0:
        pytest.skip("this run is an ordinary user's already")
    if not (shutil.which("setpriv") and shutil.which("unshare")):
        pytest.skip("setpriv and unshare (package util-linux) are missing")
    if ids == "range" and not shutil.which("newuidmap"):
        pytest.skip("newuidmap (package uidmap) is missing")
    modules = MODULES if ids == "range" else MODULES[:1]
    try:
        python = ordinary_user.python()
    except ordinary_user.Impossible as error:
        pytest.skip(str(error))
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": "/tmp",
        "USER_ID": str(UID),
        "RANGE": f"{UID}:300000:65536" if ids == "range" else "",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [str(python), "-m", "pytest", "-p", "no:cacheprovider", "--tb=short", "-rs"]
    done = subprocess.run(
        ["unshare", "-m", "--propagation", "private", "sh", "-c", _ACCOUNT, "sh", *command]
        + [str(HERE / module) for module in modules],
        env=environment,
        cwd=HERE.parent.parent.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    if "does not let us make private namespaces" in done.stdout:
        reason = next(line for line in done.stdout.splitlines() if "private namespaces" in line)
        pytest.skip(f"this kernel has no user namespaces for users: {reason}")
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
