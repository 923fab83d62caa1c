"""What may be done to a server in which state, and what becomes of its state.

`running` and `boot` are what is wanted, `vm_state` is what is; while a task is under way no other is begun, but for
deletion. An ERROR goes away by itself when the reconciler's next try succeeds.
"""

from collections.abc import Callable
from typing import Any

from cumulet.compute.server import REBOOTS, Server
from cumulet.model.clock import now, now_exact
from cumulet.model.errors import Conflict
from cumulet.model.types import told
from cumulet.store.transaction import Tx

Rule = Callable[[Tx, Server], None]


def wrong(server: Server, verb: str) -> Conflict:
    """The error for what can't be done in this state."""
    state = f"task_state {server.task_state}" if server.task_state else f"vm_state {server.vm_state}"
    return Conflict(f"Cannot '{verb}' instance {server.id} while it is in {state}", type="InstanceInvalidState")


def check_free(server: Server, verb: str) -> None:
    """Raise Conflict while another task is under way."""
    if server.task_state is not None:
        raise wrong(server, verb)


def reboot(tx: Tx, server: Server, *, hard: bool) -> None:
    """Boot the instance anew with the same disk."""
    check_free(server, "reboot")
    if server.vm_state != "active" and not (hard and server.vm_state in {"stopped", "error"}):
        raise wrong(server, "reboot")
    task = REBOOTS[1] if hard else REBOOTS[0]
    # power_state 0 until the new life begins: what ends before that is the old one (see `server.instance_changed`).
    tx.update(server, boot=server.boot + 1, running=True, task_state=task, power_state=0, updated=now())
    tx.touch("instance", server.id)


def start(tx: Tx, server: Server) -> None:
    """Start a stopped server."""
    check_free(server, "start")
    if server.vm_state != "stopped":
        raise wrong(server, "start")
    tx.update(server, boot=server.boot + 1, running=True, task_state="powering-on", updated=now())
    tx.touch("instance", server.id)


def stop(tx: Tx, server: Server) -> None:
    """Stop a running server; disk and ports stay."""
    check_free(server, "stop")
    if server.vm_state not in {"active", "error"}:
        raise wrong(server, "stop")
    tx.update(server, running=False, task_state="powering-off", updated=now())
    tx.touch("instance", server.id)


def delete(tx: Tx, server: Server) -> None:
    """Begin to delete: the instance ends first, then the rows go. Asked twice it is the same."""
    if server.task_state != "deleting":
        tx.update(server, task_state="deleting", running=False, updated=now())
    tx.touch("instance", server.id)


def realized(tx: Tx, server: Server, reason: str | None) -> None:
    """The data plane did what was wanted, or failed for a reason. Writes only what is new."""
    changes: dict[str, Any]
    if reason is not None:
        changes = {"vm_state": "error", "power_state": 0, "fault": told(reason)}
    elif server.running:
        launched = server.launched_at or now_exact().rstrip("Z")
        changes = {"vm_state": "active", "power_state": 1, "fault": None, "launched_at": launched}
    else:
        changes = {"vm_state": "stopped", "power_state": 4}
    changes["task_state"] = None
    if any(getattr(server, name) != value for name, value in changes.items()):
        tx.update(server, changes, updated=now())
