"""A ruleset that is changed by small transactions: what each owner contributes, counted, and the difference loaded.

An owner (a port, a group) contributes `Facts`: containers (sets, maps, chains), elements and rules. Several owners may
contribute the same; it is there as long as one does. Between `begin` and `commit` contributions change in memory only;
`commit` loads what really differs in one nft transaction. When anybody else touched the namespace's ruleset in the
meantime (its generation moved), or an agent died between loading and noting what it loaded (the sum of contributions is
another), all is loaded anew, atomically.
"""

import hashlib
import logging
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, TypeVar

from cumulet.dataplane.linux import nftcode
from cumulet.dataplane.linux.nftables import Nft, NftError, generation


class Element(NamedTuple):
    """An element of a set, or of a map when it has a value; texts in nft's syntax."""

    container: str
    key: str
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What one owner contributes.

    `sets` are name to body (`{ type ipv4_addr; }`), `chains` name to rules (None: the chain must exist, someone else
    says what is in it), `counters` names of counters, which keep what they have counted as long as somebody names them.
    """

    sets: Mapping[str, str] = field(default_factory=dict)
    chains: Mapping[str, tuple[str, ...] | None] = field(default_factory=dict)
    elements: frozenset[Element] = frozenset()
    counters: frozenset[str] = frozenset()

    def text(self) -> list[str]:
        """The same facts give the same lines, in any process."""
        lines = [f"{name} {body}" for name, body in self.sets.items()]
        lines += [f"{name} {rules}" for name, rules in self.chains.items()]
        lines += [f"counter {name}" for name in self.counters]
        return sorted(lines) + sorted(f"{e.container} {e.key} {e.value}" for e in self.elements)


_NOTHING = Facts()
_TABLE = re.compile(r"^add table (\w+ \w+)$", re.MULTILINE)
_NAMED = re.compile(r"^add (set|map|chain) (\w+ \w+) (\w+)", re.MULTILINE)

log = logging.getLogger("cumulet.ruleset")


def is_loaded(base: str, contributions: Iterable[tuple[str, Facts]], generation_file: Path) -> bool:
    """Whether the namespace we stand in holds a ruleset of just this content, untouched by others since; as
    `Ruleset.intact`, without making one."""
    total = _digest("base", base)
    for owner, facts in contributions:
        total ^= _digest(owner, *facts.text()) if facts != _NOTHING else 0
    return _stored(generation_file) == (generation(), total)


K = TypeVar("K")


class Ruleset:
    """See the module's docstring.

    `base` declares the tables with what is always there; `table` (`bridge cumulet`) is the one that all dynamic names
    belong to, but chains and elements' containers may name another (`inet cumulet zones`). Sets whose bodies hold
    `auto-merge` are written whole when they change, since overlapping intervals can't be taken out one by one.
    `hooks` are the bodies of those dynamic chains that are base chains.
    """

    def __init__(self, base: str, table: str, generation_file: Path, hooks: Mapping[str, str] | None = None) -> None:
        self._base = base
        self._table = table
        self._hooks = hooks or {}
        self._nft = Nft()
        self._file = generation_file
        self._owners: dict[str, Facts] = {}
        self._sets: Counter[tuple[str, str]] = Counter()
        self._chains: Counter[str] = Counter()
        self._counters: Counter[str] = Counter()
        self._rules: dict[str, Counter[tuple[str, ...]]] = {}
        self._elements: Counter[Element] = Counter()
        self._kinds = dict(nftcode.declared(base))
        self._journal: list[tuple[str, Facts]] = []
        self._sum = _digest("base", base)
        self._sum_before = self._sum
        self._loaded = _stored(generation_file)

    # ---- contributions

    def facts(self, owner: str) -> Facts:
        """What an owner contributes now."""
        return self._owners.get(owner, _NOTHING)

    def put(self, owner: str, facts: Facts | None) -> bool:
        """Replace what an owner contributes (None: nothing more); True when it differs."""
        old = self.facts(owner)
        new = facts or _NOTHING
        if old == new:
            return False
        self._journal.append((owner, old))
        self._exchange(owner, old, new)
        return True

    def restore(self, contributions: Iterable[tuple[str, Facts]]) -> None:
        """Take contributions as loaded by an earlier agent; the generation tells at the next commit if they are."""
        for owner, facts in contributions:
            self._exchange(owner, self.facts(owner), facts)
        self._sum_before = self._sum

    def _exchange(self, owner: str, old: Facts, new: Facts) -> None:
        for sign, facts in ((1, new), (-1, old)):
            for name, body in facts.sets.items():
                _count(self._sets, (name, body), sign)
                self._note_kind(name, body)
            for chain, rules in facts.chains.items():
                _count(self._chains, chain, sign)
                if rules is not None:
                    _count(self._rules.setdefault(chain, Counter()), rules, sign)
                    if not self._rules[chain]:
                        del self._rules[chain]
            for element in facts.elements:
                _count(self._elements, element, sign)
            for name in facts.counters:
                _count(self._counters, name, sign)
        for facts in (old, new):
            if facts != _NOTHING:
                self._sum ^= _digest(owner, *facts.text())
        if new is _NOTHING:
            self._owners.pop(owner, None)
        else:
            self._owners[owner] = new

    def _note_kind(self, name: str, body: str) -> None:
        place, kind = f"{self._table} {name}", nftcode.kind_of(body)
        if (name, body) not in self._sets:
            self._kinds.pop(place, None)
        elif kind is not None:
            self._kinds[place] = kind

    # ---- transactions

    @property
    def intact(self) -> bool:
        """Whether the kernel holds what we loaded last, untouched by others."""
        return self._loaded == (self._nft.generation(), self._sum_before)

    @property
    def names(self) -> frozenset[str]:
        """The names of the dynamic sets and chains that owners contribute."""
        return frozenset({name for name, _ in self._sets} | {name.rpartition(" ")[2] for name in self._chains})

    def begin(self) -> None:
        """Begin a transaction."""
        self._journal = []
        self._sum_before = self._sum

    def commit(self) -> bool:
        """Load the difference, or all when the kernel's ruleset is not what we left; True when anything was loaded.
        NftError leaves the kernel as it was; call `rollback` then."""
        intact = self.intact
        text = self._difference() if intact else self._whole()
        if text and intact:
            self._nft.change(text, self._kinds)
        elif text:
            self._reload(text)
        if text or self._sum != self._sum_before:
            self._loaded = (self._nft.generation(), self._sum)
            self._file.write_text(f"{self._loaded[0]} {self._loaded[1]}")
        self.begin()
        return bool(text)

    def rollback(self) -> None:
        """Forget the contributions since `begin`."""
        for owner, old in reversed(self._journal):
            self._exchange(owner, self.facts(owner), old)
        self.begin()

    def close(self) -> None:
        """Let go of the kernel; the rules stay."""
        self._nft.close()

    def _reload(self, whole: str) -> None:
        """Load all in the place of what is there.

        The tables are emptied and filled in one transaction, and their base chains stay: where those of a bridge are
        replaced, forbidden packets pass between the old and the new (seen with Linux 6.18, in one reload of a hundred
        under load; tests/faults/test_failing_calls.py). Only where other kinds of things stand under our names the
        tables are replaced.
        """
        kept = [line for line in whole.splitlines() if not line.startswith("delete table ")]
        try:
            self._nft.run("\n".join([*self._emptied(), *kept]) + "\n")
        except NftError as error:
            log.warning("the tables can't be emptied (%s); replacing them", error)
            self._nft.run(whole)

    def _emptied(self) -> list[str]:
        """Commands that take all from our tables but what is wanted there, and leave that empty."""
        wanted = {(kind, f"{table} {name}") for kind, table, name in _NAMED.findall(self._base)}
        wanted |= {("set", f"{self._table} {name}") for name, _ in self._sets}
        wanted |= {("chain", self._at(name)) for name in self._chains}
        wanted |= {("counter", self._at(name)) for name in self._counters}
        tables = sorted(set(_TABLE.findall(self._base)))
        lines = [f"{verb} table {table}" for table in tables for verb in ("add", "flush")]
        found = []
        for family in sorted({table.split()[0] for table in tables}):
            for kind in ("map", "set", "chain", "counter"):
                items = [item[kind] for item in self._nft.query(f"list {kind}s {family}", terse=True) if kind in item]
                named = [f"{family} {item['table']} {item['name']}" for item in items]
                found += [(kind, name) for name in named if name.rpartition(" ")[0] in tables]
        lines += [f"flush {kind} {name}" for kind, name in found if kind in {"map", "set"}]
        lines += [f"delete {kind} {name}" for kind, name in reversed(found) if (kind, name) not in wanted]
        return lines

    # ---- text

    def _whole(self) -> str:
        lines = [self._base]
        lines += [f"add set {self._table} {name} {body}" for name, body in self._sets]
        lines += [f"add counter {self._at(name)}" for name in self._counters]
        lines += [self._chain_line(chain) for chain in self._chains]
        for chain in self._chains:
            lines += self._rule_lines(chain)
        by_container: dict[str, list[Element]] = {}
        for element in self._elements:
            by_container.setdefault(element.container, []).append(element)
        lines += [self._element_line("add", container, found) for container, found in by_container.items()]
        return "\n".join(lines) + "\n"

    def _difference(self) -> str:
        before = _Touched()
        for owner, old in self._journal:  # the oldest entry of an owner is what was loaded
            before.first(owner, old)
        was, now = before.counted(), _Touched({owner: self.facts(owner) for owner in before.owners}).counted()

        # What both sides of the journal leave to others is unchanged; what is counted elsewhere too stays.
        gone_sets = [key for key in was.sets if key not in self._sets]
        new_sets = [key for key in now.sets if self._sets[key] - now.sets[key] + was.sets.get(key, 0) == 0]
        gone_counters = [key for key in was.counters if key not in self._counters]
        new_counters = [key for key in now.counters if key not in was.counters]
        gone_chains = [key for key in was.chains if key not in self._chains]
        new_chains = [key for key in now.chains if self._chains[key] - now.chains[key] + was.chains.get(key, 0) == 0]
        touched = dict.fromkeys([*was.chains, *now.chains])
        changed = [
            chain
            for chain in touched
            if chain in self._chains and self._effective(chain) != self._effective_before(chain, was, now)
        ]
        gone = [key for key in was.elements if key not in self._elements]
        new = [e for e in now.elements if self._elements[e] - now.elements[e] + was.elements.get(e, 0) == 0]

        lines = [f"flush chain {self._at(chain)}" for chain in [*gone_chains, *changed] if chain not in new_chains]
        gone_names = {name for name, _ in gone_sets}
        rewritten = {e.container for e in [*gone, *new] if self._merges(e.container)}
        lines += self._grouped("delete", [e for e in gone if e.container not in gone_names | rewritten])
        lines += [f"delete chain {self._at(chain)}" for chain in gone_chains]
        lines += [f"delete set {self._table} {name}" for name, _ in gone_sets]
        lines += [f"delete counter {self._at(name)}" for name in gone_counters]
        lines += [f"add counter {self._at(name)}" for name in new_counters]
        lines += [f"add set {self._table} {name} {body}" for name, body in new_sets]
        lines += [self._chain_line(chain) for chain in new_chains]
        for chain in changed:
            lines += self._rule_lines(chain)
        for name in sorted(rewritten):
            lines.append(f"flush set {self._table} {name}")
            lines += self._grouped("add", [e for e in self._elements if e.container == name])
        lines += self._grouped("add", [e for e in new if e.container not in rewritten])
        return "\n".join(lines) + "\n" if lines else ""

    def _merges(self, container: str) -> bool:
        kind = self._kinds.get(f"{self._table} {container}")
        return kind is not None and kind.interval and len(kind.key) == 1

    def _effective(self, chain: str) -> tuple[str, ...]:
        return next(iter(self._rules.get(chain, ())), ())

    def _effective_before(self, chain: str, was: "_Counted", now: "_Counted") -> tuple[str, ...]:
        rules = Counter(self._rules.get(chain, Counter()))
        rules.subtract(now.rules.get(chain, Counter()))
        rules.update(was.rules.get(chain, Counter()))
        return next((one for one, count in rules.items() if count > 0), ())

    def _at(self, name: str) -> str:
        """A chain, set or map with its table."""
        return name if " " in name else f"{self._table} {name}"

    def _chain_line(self, chain: str) -> str:
        return f"add chain {self._at(chain)} {self._hooks.get(chain, '')}".rstrip()

    def _rule_lines(self, chain: str) -> list[str]:
        return [f"add rule {self._at(chain)} {rule}" for rule in self._effective(chain)]

    def _grouped(self, verb: str, elements: Iterable[Element]) -> list[str]:
        by_container: dict[str, list[Element]] = {}
        for element in elements:
            by_container.setdefault(element.container, []).append(element)
        return [self._element_line(verb, container, found) for container, found in by_container.items()]

    def _element_line(self, verb: str, container: str, elements: list[Element]) -> str:
        place = self._at(container)
        if verb == "delete":
            listed = ", ".join(element.key for element in elements)
        else:
            listed = ", ".join(e.key if e.value is None else f"{e.key} : {e.value}" for e in elements)
        return f"{verb} element {place} {{ {listed} }}"


@dataclass
class _Counted:
    sets: Counter[tuple[str, str]] = field(default_factory=Counter)
    chains: Counter[str] = field(default_factory=Counter)
    counters: Counter[str] = field(default_factory=Counter)
    rules: dict[str, Counter[tuple[str, ...]]] = field(default_factory=dict)
    elements: Counter[Element] = field(default_factory=Counter)


class _Touched:
    """The owners of a transaction with their facts at one end of it."""

    def __init__(self, owners: dict[str, Facts] | None = None) -> None:
        self.owners = owners or {}

    def first(self, owner: str, facts: Facts) -> None:
        self.owners.setdefault(owner, facts)

    def counted(self) -> _Counted:
        counted = _Counted()
        for facts in self.owners.values():
            counted.sets.update(facts.sets.items())
            counted.chains.update(facts.chains.keys())
            counted.elements.update(facts.elements)
            counted.counters.update(facts.counters)
            for chain, rules in facts.chains.items():
                if rules is not None:
                    counted.rules.setdefault(chain, Counter())[rules] += 1
        return counted


def _stored(file: Path) -> tuple[int, int] | None:
    try:
        number, total = file.read_text().split()
        return int(number), int(total)
    except (OSError, ValueError):
        return None


def _digest(*lines: str) -> int:
    return int.from_bytes(hashlib.blake2b("\n".join(lines).encode(), digest_size=8).digest(), "big")


def _count(counter: Counter[K], key: K, sign: int) -> None:
    counter[key] += sign
    if counter[key] <= 0:
        del counter[key]
