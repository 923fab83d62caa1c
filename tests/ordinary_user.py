"""A Python for tests that root runs as somebody else.

The interpreter behind .venv may lie where only root can go (pyenv below /root). What is made here is a virtual
environment of the system's own Python in .build/ordinary, open to every account, which holds no package itself: it
looks into src, tests and .venv. An ordinary user who runs the tests needs none of this and gets their own Python.
"""

import fcntl
import os
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
BUILD = REPOSITORY / ".build" / "ordinary"


class Impossible(Exception):
    """No such Python can be had here; the message says why."""


def python() -> Path:
    """A Python for every account, which knows `cumulet` and all that the tests import. Raises Impossible."""
    if os.geteuid() != 0:
        return Path(sys.executable)
    closed = next((d for d in (REPOSITORY, *REPOSITORY.parents) if not d.stat().st_mode & 0o001), None)
    if closed is not None:
        raise Impossible(f"an ordinary user can't enter {closed}, where this checkout lies")
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    system = Path("/usr/bin") / version
    if not system.exists():
        raise Impossible(f"there is no {system}, and {sys.executable} may be root's own")
    BUILD.mkdir(mode=0o755, parents=True, exist_ok=True)
    with (BUILD.parent / "ordinary.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        known = "".join(f"{path}\n" for path in (REPOSITORY / "src", REPOSITORY, REPOSITORY / "tests", *_packages()))
        about = BUILD / "lib" / version / "site-packages" / "cumulet-tests.pth"
        if not about.exists() or about.read_text() != known:
            made = subprocess.run(
                [system, "-m", "venv", "--clear", "--without-pip", BUILD], capture_output=True, text=True
            )
            if made.returncode != 0:
                raise Impossible(f"{system} makes no virtual environment: {made.stdout}{made.stderr}")
            command = BUILD / "bin" / "cumulet"
            command.write_text(f"#!{BUILD / 'bin' / 'python'}\nfrom cumulet.cli.main import main\n\nmain()\n")
            command.chmod(0o755)
            about.write_text(known)
    return BUILD / "bin" / "python"


def cumulet() -> Path:
    """The `cumulet` command for every account. Raises Impossible."""
    return python().with_name("cumulet")


def _packages() -> list[Path]:
    return [Path(path) for path in sys.path if path.endswith("site-packages") and path.startswith(sys.prefix)]
