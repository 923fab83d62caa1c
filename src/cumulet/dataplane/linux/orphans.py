"""What is in the cell and no part explains: interfaces, namespaces, tables, chains, mounts, processes, files.

The cell is ours alone, so everything in it has a reason; but only whoever asks for it has orphans removed
(`cumulet repair`), since it may be an operator who looks into something. Instances' own namespaces are their guests' to
fill, and a process that came in from outside (`cumulet exec`, nsenter) is a visitor.
"""

import contextlib
import os
import re
import shutil
import signal
from collections.abc import Iterable, Iterator
from pathlib import Path

from cumulet.dataplane.driver import Orphan
from cumulet.dataplane.linux import namespaces, syscalls
from cumulet.dataplane.linux.filter_facts import bridge_name
from cumulet.dataplane.linux.filters import BASE, Filters
from cumulet.dataplane.linux.netlink import Netlink
from cumulet.dataplane.linux.nftables import Nft
from cumulet.dataplane.linux.processes import Processes
from cumulet.dataplane.linux.records import Records
from cumulet.dataplane.linux.vlans import inner_of
from cumulet.topology.model import Edge, LogicalRouter, SwitchPort, namespace_of

RUN = Path("/run/cumulet")
_STATIC = frozenset(re.findall(r"^add (?:chain|set|map) \w+ cumulet (\S+)", BASE, re.MULTILINE))
_ORDER = ("process", "mount", "interface", "chain", "map", "set", "table", "namespace", "directory")
"""What is removed first: what others stand on goes after them."""
_NFT_NAME = re.compile(r"[\w ./-]+")
_OURS = {"": {"inet cumulet", "bridge cumulet"}, "router": {"inet cumulet"}, "edge": {"inet edge"}}
_DIRECTORIES = {"dhcp": "switch", "balancers": "balancer", "instances": "instance", "runc": "instance"}


class Orphans:
    """Finds them, and removes them one by one. For the agent, between its batches."""

    def __init__(self, records: Records, filters: Filters, processes: Processes) -> None:
        self._records = records
        self._filters = filters
        self._processes = processes

    def find(self) -> list[Orphan]:
        """All of them."""
        found = [*self._namespaces(), *self._interfaces(), *self._tables(), *self._mounts(), *self._files()]
        found += [Orphan("process", f"{pid} ({command})") for pid, command in self._processes.strangers()]
        return sorted(found)

    def remove(self, wanted: Iterable[Orphan]) -> list[Orphan]:
        """Remove these, as far as they still are what `find` finds; those that went. What can't be removed stays."""
        asked = set(wanted)
        gone, untouched = [], self._filters.intact
        for orphan in sorted(asked & set(self.find()), key=lambda one: (_ORDER.index(one.type), one)):
            with contextlib.suppress(OSError):
                _remove(orphan)
                gone.append(orphan)
        if untouched and not self._filters.intact:
            self._filters.mend()  # it was us
        return gone

    # ---- what is explained

    def _ids(self, kind: str) -> set[str]:
        known = self._records.keys()
        return {key.id for key in known if key.kind == kind}

    def _known_namespaces(self) -> set[str]:
        known = {port.namespace for port in self._records.all(SwitchPort)}
        for kind in ("instance", "router", "balancer", "edge"):
            known |= {namespace_of(kind, id) for id in self._ids(kind)}
        return known | {f"internet-{id}" for id in self._ids("edge")}

    def _expected_interfaces(self) -> dict[str, set[str]]:
        """By namespace, empty for the cell's own; instances' are left out."""
        expected: dict[str, set[str]] = {"": {"lo"}}
        for switch in self._ids("switch"):
            expected[""].add(bridge_name(switch))
        for id in self._ids("port"):
            expected[""].add("tap" + id[:11])
        for port in self._records.all(SwitchPort):
            if port.tag:
                expected[""].add(inner_of(port))
            if port.type != "instance":
                expected.setdefault(port.namespace, {"lo"}).add(port.interface)
        for router in self._records.all(LogicalRouter):
            expected.setdefault(namespace_of("router", router.id), {"lo"})
        for edge in self._records.all(Edge):
            expected.setdefault(namespace_of("edge", edge.id), {"lo"}).add("internet")
            expected[f"internet-{edge.id}"] = {"lo", "edge"}
        return expected

    # ---- what is there

    def _namespaces(self) -> Iterator[Orphan]:
        with contextlib.suppress(FileNotFoundError):
            for name in os.listdir(namespaces.DIRECTORY):
                if name not in self._known_namespaces():
                    yield Orphan("namespace", name)

    def _interfaces(self) -> Iterator[Orphan]:
        for place, expected in self._expected_interfaces().items():
            with contextlib.suppress(FileNotFoundError), namespaces.entered(place or None), Netlink() as netlink:
                for link in netlink.links().values():
                    # A kernel with tunnel modules puts their fallback devices into every namespace; they are down.
                    if link.name not in expected and link.kind and (link.up or link.kind in {"veth", "bridge"}):
                        yield Orphan("interface", link.name, place)

    def _tables(self) -> Iterator[Orphan]:
        for place in self._expected_interfaces():
            with contextlib.suppress(FileNotFoundError), namespaces.entered(place or None), Nft() as nft:
                for item in nft.query("list tables"):
                    table = f"{item['table']['family']} {item['table']['name']}"
                    if table not in _OURS.get(place.partition("-")[0], ()):
                        yield Orphan("table", table, place)
                if not place:
                    yield from self._chains(nft)

    def _chains(self, nft: Nft) -> Iterator[Orphan]:
        """Chains and sets in the filters' own tables that nobody contributes."""
        known = self._filters.names | _STATIC
        for what, kind in (("chains", "chain"), ("sets", "set"), ("maps", "map")):
            for item in nft.query(f"list {what}"):
                name, family, table = (item[kind][key] for key in ("name", "family", "table"))
                if f"{family} {table}" in _OURS[""] and name not in known:
                    yield Orphan(kind, f"{family} {table} {name}")

    def _mounts(self) -> Iterator[Orphan]:
        roots = {str(RUN / "instances" / id / "rootfs") for id in self._ids("instance")}
        with open("/proc/self/mountinfo", "rb") as file:
            points = [os.fsdecode(line.split()[4]).replace("\\040", " ") for line in file]
        for point in points:
            ours = point.startswith(f"{RUN}/")
            if ours and not any(point == root or point.startswith(f"{root}/") for root in roots):
                yield Orphan("mount", point)

    def _files(self) -> Iterator[Orphan]:
        for directory, kind in _DIRECTORIES.items():
            with contextlib.suppress(FileNotFoundError):
                for name in os.listdir(RUN / directory):
                    if name not in self._ids(kind):
                        yield Orphan("directory", str(RUN / directory / name))


def _remove(orphan: Orphan) -> None:
    if orphan.type == "process":
        with contextlib.suppress(ProcessLookupError):
            os.kill(int(orphan.name.split()[0]), signal.SIGKILL)
    elif orphan.type == "namespace":
        with contextlib.suppress(OSError):
            syscalls.umount(str(namespaces.DIRECTORY / orphan.name))
        (namespaces.DIRECTORY / orphan.name).unlink(missing_ok=True)
    elif orphan.type == "mount":
        syscalls.umount(orphan.name)
    elif orphan.type == "directory":
        shutil.rmtree(orphan.name)
    elif orphan.type == "interface":
        with namespaces.entered(orphan.place or None), Netlink() as netlink:
            netlink.delete_link(orphan.name)
    elif _NFT_NAME.fullmatch(orphan.name):
        with namespaces.entered(orphan.place or None), Nft() as nft:
            if orphan.type == "chain":
                nft.run(f"flush chain {orphan.name}")
            nft.run(f"delete {orphan.type} {orphan.name}")
