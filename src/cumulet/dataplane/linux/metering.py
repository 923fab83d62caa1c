"""What metering labels count: a named counter for each in its router's rules, and sums that outlive the counters.

A counter goes with its router's namespace, or when the label's last rule there goes, so before a batch touches a router
its counters are read into the ledger. A sum is for a label and a project, of all routers that there were; it is kept in
a file beside the parts' records, and so outlives the agent too.
"""

import logging
from collections.abc import Iterable, Iterator, Sequence
from ipaddress import ip_network
from pathlib import Path

import msgspec

from cumulet.dataplane.driver import Metered
from cumulet.dataplane.linux import namespaces
from cumulet.dataplane.linux.acls import safe_id
from cumulet.dataplane.linux.nftables import Nft, NftError
from cumulet.dataplane.linux.records import Records
from cumulet.dataplane.linux.ruleset import Facts
from cumulet.topology.model import LogicalRouter, MeteringRule, namespace_of

HOOKS = {"metering": "{ type filter hook forward priority 10; policy accept; }"}
"""Behind what may drop: addresses are those inside there, of either direction."""
FILE = Path("/run/cumulet/metering.json")
_KEPT = 4096
"""Sums that are kept; when there are more, those that no router counts for any more are forgotten, the oldest first."""
_NAME = "label-"

log = logging.getLogger("cumulet.metering")


def facts(part: LogicalRouter, gateways: Sequence[str]) -> Facts:
    """What counts, on a router with these interfaces outside: nothing without any."""
    if not part.labels or not gateways:
        return Facts()
    outside = "{ " + ", ".join(f'"{name}"' for name in gateways) + " }"
    names = [_NAME + safe_id(label.id) for label in part.labels]
    chains: dict[str, tuple[str, ...] | None] = {"metering": tuple(f"jump {name}" for name in names)}
    for name, label in zip(names, part.labels, strict=True):
        ordered = sorted(label.rules, key=lambda rule: not rule.excluded)
        lines = (line for rule in ordered for line in _rule(rule, outside, name))
        chains[name] = tuple(dict.fromkeys(lines))
    return Facts(chains=chains, counters=frozenset(names))


def _rule(rule: MeteringRule, outside: str, counter: str) -> Iterator[str]:
    ends = [(side, ip_network(prefix)) for side, prefix in (("saddr", rule.source), ("daddr", rule.destination))
            if prefix is not None]  # fmt: skip
    versions = {network.version for _, network in ends}
    if len(versions) > 1:
        return  # no packet has addresses of both
    way = "iifname" if rule.direction == "ingress" else "oifname"
    family = {"meta nfproto ipv4": 4, "meta nfproto ipv6": 6}
    words = [f"{way} {outside}", *(name for name, version in family.items() if version in versions)]
    words += [f"ip{'' if net.version == 4 else '6'} {side} {net}" for side, net in ends if net.prefixlen]
    yield " ".join([*words, "return" if rule.excluded else f'counter name "{counter}" return'])


class _Count(msgspec.Struct):
    packets: int = 0
    bytes: int = 0


class _Book(msgspec.Struct):
    """`sums` by label and project; `seen` is what the counters said last, by router and label."""

    sums: dict[str, dict[str, _Count]] = {}
    seen: dict[str, dict[str, _Count]] = {}


class Ledger:
    """See the module's docstring. For the agent, between its batches."""

    def __init__(self, records: Records, file: Path = FILE) -> None:
        self._records = records
        self._file = file
        self._book = _Book()
        try:
            self._book = msgspec.json.decode(file.read_bytes(), type=_Book)
        except FileNotFoundError:
            pass
        except (OSError, msgspec.DecodeError) as error:
            log.error("what labels counted before is lost: %s", error)

    def note(self, routers: Iterable[str]) -> None:
        """Read the counters of these routers, of which some may be about to go."""
        changed = False
        for id in routers:
            part = self._records.get(LogicalRouter, id)
            if part is not None and part.labels:
                changed |= self._read(part)
            else:  # counters that come back begin at zero
                changed |= self._book.seen.pop(id, None) is not None
        if changed:
            try:
                self._write()
            except OSError as error:  # that is no reason to leave packets uncarried
                log.error("what labels counted can't be written down: %s", error)

    def sums(self) -> list[Metered]:
        """All sums, as they are now."""
        self.note([part.id for part in self._records.all(LogicalRouter)])
        return [
            Metered(label, project, count.packets, count.bytes)
            for label, projects in self._book.sums.items()
            for project, count in projects.items()
        ]

    def _read(self, part: LogicalRouter) -> bool:
        """Add what a router counted since it was read last; whether there was anything."""
        try:
            with namespaces.entered(namespace_of("router", part.id)), Nft() as nft:
                items = nft.query("list counters inet")
        except FileNotFoundError:
            items = []
        except NftError as error:
            log.warning("the counters of router %s can't be read: %s", part.id, error)
            return False
        found = {item["counter"]["name"]: item["counter"] for item in items}
        before, now = self._book.seen.get(part.id, {}), {}
        changed = False
        for label in part.labels:
            counter = found.get(_NAME + label.id, {})
            now[label.id] = _Count(counter.get("packets", 0), counter.get("bytes", 0))
            old = before.get(label.id, _Count())
            if now[label.id].packets < old.packets:
                old = _Count()  # the counter was made anew
            known = self._book.sums.setdefault(label.id, {})
            changed |= label.project not in known or now[label.id] != old
            total = known.setdefault(label.project, _Count())
            total.packets += now[label.id].packets - old.packets
            total.bytes += now[label.id].bytes - old.bytes
        self._book.seen[part.id] = now
        return changed or before != now

    def _write(self) -> None:
        parts = {part.id: part for part in self._records.all(LogicalRouter)}
        self._book.seen = {id: seen for id, seen in self._book.seen.items() if id in parts}
        counted = {label.id for part in parts.values() for label in part.labels}
        idle = [label for label in self._book.sums if label not in counted]
        for label in idle[: max(0, len(self._book.sums) - _KEPT)]:
            del self._book.sums[label]
        draft = self._file.with_suffix(".draft")
        draft.write_bytes(msgspec.json.encode(self._book))
        draft.replace(self._file)
