"""Control groups: where an instance's limits are kept, when this process may make any.

runc makes and deletes a group per instance; here is only what surrounds them: whether it can, their common parent, and
what is left of them when the cell ended without a word.
"""

import contextlib
import hashlib
import os
from pathlib import Path

ROOT = Path("/sys/fs/cgroup")


def parent(home: Path) -> str:
    """The common parent of a cloud's groups, one name that two clouds don't share."""
    return f"/cumulet-{hashlib.sha256(os.fsencode(home.resolve())).hexdigest()[:12]}"


def hierarchies() -> list[Path]:
    """The mounted hierarchies that limit something: one (version 2), or one per controller (version 1)."""
    if (ROOT / "cgroup.controllers").exists():
        return [ROOT]
    with contextlib.suppress(OSError):
        return [path for path in sorted(ROOT.iterdir()) if path.is_dir() and not path.is_symlink()]
    return []


def allowed(home: Path) -> bool:
    """Whether we may limit memory and processes; tries it, since no look at users, mounts and modes tells surely."""
    name = parent(home)[1:]
    mounted = hierarchies()
    try:
        if mounted == [ROOT]:
            # A controller reaches a group only when all above it pass it on; inside containers the root often may not.
            (ROOT / "cgroup.subtree_control").write_text("+memory +pids +cpu")
            (ROOT / name).mkdir(exist_ok=True)
            return {"memory", "pids"} <= set((ROOT / name / "cgroup.controllers").read_text().split())
        for controller in ("memory", "pids"):
            (ROOT / controller / name).mkdir(exist_ok=True)
    except OSError:
        return False
    else:
        return True
    finally:
        sweep(home)


def sweep(home: Path) -> None:
    """Delete the cloud's groups that hold no process. Also for the server, after a cell that was killed."""
    for hierarchy in hierarchies():
        top = hierarchy / parent(home)[1:]
        for directory, _, _ in os.walk(top, topdown=False):
            with contextlib.suppress(OSError):
                os.rmdir(directory)
