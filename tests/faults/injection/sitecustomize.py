"""Puts fault points around what server and agent do to the world; Python imports it from its path.

FAULTS names a directory with `agent.plan` and `server.plan` (fault_plan.Plan). A point stands before each operation;
between the end of one and the beginning of the next nothing is done that a crash could cut in two.
"""

import functools
import importlib.abc
import importlib.machinery
import os
import signal
import sys
from pathlib import Path

_ROLES = {"cumulet.agent": "agent", "cumulet.launch": "server"}


def _role() -> str | None:
    arguments = sys.orig_argv
    return _ROLES.get(arguments[arguments.index("-m") + 1]) if "-m" in arguments else None


class _After(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Calls back once a module has been executed."""

    def __init__(self, hooks):
        self._hooks = hooks
        self._loaders = {}

    def find_spec(self, name, path=None, target=None):
        if name not in self._hooks:
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        if spec is not None:
            self._loaders[name] = spec.loader
            spec.loader = self
        return spec

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        self._loaders[module.__name__].exec_module(module)
        self._hooks[module.__name__](module)


def _begin(role: str) -> None:
    from fault_plan import KILL, RAISE, Plan

    directory = Path(os.environ["FAULTS"])
    plan = Plan(directory / f"{role}.plan")
    journal = directory / f"{role}.points"

    def point(name, error=OSError):
        if role == "agent" and "cumulet.dataplane.linux.agent" not in sys.modules:
            return  # the process that only starts the agent
        if journal.exists():
            with open(journal, "a") as file:
                file.write(name + "\n")
        action, errno = plan.passed(name)
        if action == KILL:
            os.kill(os.getpid(), signal.SIGKILL)
            signal.pause()
        if action == RAISE:
            raise error(errno, f"{os.strerror(errno)} (a fault at {name})")

    def before(holder, attribute, label, error=OSError):
        real = getattr(holder, attribute)

        @functools.wraps(real)
        def wrapped(*args, **kwargs):
            if said := label(*args, **kwargs):
                point(said, error)
            return real(*args, **kwargs)

        setattr(holder, attribute, wrapped)

    hooks = _agent_hooks(before, point) if role == "agent" else _server_hooks(before, point)
    sys.meta_path.insert(0, _After(hooks))


def _agent_hooks(before, point):  # noqa: C901 - a list, in the shape of functions
    def files():
        """The agent's own notes and its daemons' configurations."""

        def named(verb):
            def label(path, *_args, **_kwargs):
                return f"file {verb} {Path(path).name}" if str(path).startswith("/run/") else ""

            return label

        def guarded(attribute, verb):
            real, label = getattr(Path, attribute), named(verb)

            @functools.wraps(real)
            def wrapped(self, *args, **kwargs):
                if said := label(self):
                    point(said)
                return real(self, *args, **kwargs)

            setattr(Path, attribute, wrapped)

        for attribute in ("write_bytes", "write_text", "replace", "rename", "unlink", "touch", "mkdir"):
            guarded(attribute, attribute)

    def netlink(module):
        before(
            module.Netlink,
            "_send",
            lambda _self, queue: f"netlink {queue[0].what}" if queue else "",
            lambda number, words: module.NetlinkError(number, words),
        )

    def nftables(module):
        for name in ("run", "change"):
            if hasattr(module.Nft, name):
                before(
                    module.Nft,
                    name,
                    lambda _self, text, *_: f"nft {text[:40]!r}",
                    lambda _number, words: module.NftError(words),
                )

    def syscalls(module):
        before(module, "mount", lambda _source, target, *_, **__: f"mount {target}")
        before(module, "umount", lambda target, *_, **__: f"umount {target}")
        before(module, "unshare", lambda flags: f"unshare {flags:x}")

    def namespaces(module):
        before(module, "write_sysctls", lambda values: f"sysctl {next(iter(values), '')}")

    def daemons(module):
        before(module, "fork_at_gate", lambda program, *_: f"daemon fork {Path(program).name}")
        before(module, "_signal_group", lambda _process, number: f"daemon kill {number}")
        before(module, "_signal", lambda _process, number: f"daemon signal {number}")

    def conntrack(module):
        before(module, "end", lambda *_, **__: "conntrack end")

    def processes(module):
        before(
            module, "run", lambda argv, **_: f"process {' '.join(argv[:1] + [a for a in argv[5:9] if a[:1] != '-'])}"
        )

    def disks(module):
        before(module, "_mount", lambda _source, target, *_: f"disk mount {target}")
        before(module, "unmount", lambda target: f"disk unmount {target}")

    def protocol(module):
        def label(_id, message):
            return f"answer {type(message).__name__}"

        before(module, "frame", label)

    files()
    return {
        "cumulet.dataplane.linux.netlink": netlink,
        "cumulet.dataplane.linux.nftables": nftables,
        "cumulet.dataplane.linux.syscalls": syscalls,
        "cumulet.dataplane.linux.namespaces": namespaces,
        "cumulet.dataplane.linux.daemons": daemons,
        "cumulet.dataplane.linux.conntrack": conntrack,
        "cumulet.dataplane.linux.protocol": protocol,
        "cumulet.instances.processes": processes,
        "cumulet.instances.disks": disks,
    }


def _server_hooks(before, point):
    def database(module):
        real = module._raw

        class Raw:
            def __init__(self, connection):
                self._connection = connection

            def __getattr__(self, name):
                return getattr(self._connection, name)

            def execute(self, statement, *arguments):
                if statement == "COMMIT":
                    point("before COMMIT")
                answer = self._connection.execute(statement, *arguments)
                if statement == "COMMIT":
                    point("after COMMIT")
                return answer

        module._raw = lambda connection: Raw(real(connection))

    def protocol(module):
        before(module, "frame", lambda _id, message: f"request {type(message).__name__}")

    def loop(module):
        before(module.Reconciler, "_outcome", lambda *_: "before the outcome")
        before(module.Reconciler, "_settle", lambda *_: "before waiters go")

    return {
        "cumulet.store.database": database,
        "cumulet.dataplane.linux.protocol": protocol,
        "cumulet.reconcile.loop": loop,
    }


if "FAULTS" in os.environ and (found := _role()) is not None:
    _begin(found)
