"""`cumulet isolation`: every way between projects, and in and out, as tables."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import click

from cumulet.cli.client import Client, ClientError

NOTHING, SOMETHING, UNTOLD = 0, 1, 2
"""Exit statuses: whether there is a way between projects."""

_TIMEOUT = 120.0
_TITLES = {
    "between_projects": "Between projects",
    "from_outside": "From outside",
    "to_outside": "To outside",
    "inside": "Inside projects",
}
_FEW = 3  # names that are listed; more are counted


def isolation(home: Path, project: str | None, form: str) -> int:
    """Print what there is; answers the exit status."""
    path = "/cumulet/isolation" + (f"?project={quote(project, safe='')}" if project else "")
    try:
        found = Client(home).get("network", path, _TIMEOUT)["isolation"]
    except ClientError as error:
        click.echo(f"cumulet: {error}", err=True)
        return UNTOLD
    if form == "json":
        click.echo(json.dumps(found, indent=2))
    else:
        for line in lines(found, project):
            click.echo(line)
    return SOMETHING if found["between_projects"] else NOTHING


def lines(found: dict[str, Any], project: str | None = None) -> Iterator[str]:
    """The text form."""
    whose = f"project {project}" if project else _count(found["projects"], "project")
    yield (
        f"{whose}, {_count(found['networks'], 'network')}, {_count(found['ports'], 'port')} of instances; "
        f"computed in {found['seconds']:.2f} s"
    )
    for section, title in _TITLES.items():
        rows = found[section]
        yield ""
        if not rows:
            yield f"{title}: nothing."
            continue
        yield f"{title}: {_count(len(rows), 'way')}"
        yield from _table([_cells(section, row) for row in rows])


def _cells(section: str, row: dict[str, Any]) -> tuple[str, ...]:
    return (
        _senders(section, row["from"]),
        _place(section, row["to"]),
        ", ".join(row["through"]),
        ", ".join(row["what"]),
        _rules(row["opened_by"]) or ("" if section == "to_outside" else "no filter there"),
    )


def _rules(opened_by: list[str]) -> str:
    """Rules, each group named once; that they let in is the column's title."""
    groups: dict[str, list[str]] = {}
    for rule in opened_by:
        group, _, what = rule.partition(": ")
        groups.setdefault(group, []).append(what.removeprefix("ingress ").removeprefix("IPv4 "))
    return "; ".join(f"{group}: {', '.join(rules)}".removesuffix(": ") for group, rules in groups.items())


def _senders(section: str, senders: list[dict[str, Any]]) -> str:
    if section == "from_outside":
        return "outside"
    if section == "between_projects":
        names = sorted({str(one["project"]) for one in senders})
        return ", ".join(names) if len(names) <= _FEW else _count(len(names), "project")
    places = ", ".join(_bare(one["network"]) for one in senders) if len(senders) <= _FEW else f"{len(senders)} networks"
    return f"{senders[0]['project']}: {places} ({_count(sum(one['ports'] for one in senders), 'port')})"


def _place(section: str, receiver: dict[str, Any]) -> str:
    if receiver["project"] is None:
        return "the internet"
    if receiver["network"] is None:
        return str(receiver["project"])
    ports = receiver["ports"]
    if section == "inside" and len(ports) > 1:
        return f"{_bare(receiver['network'])} ({_count(len(ports), 'port')})"
    whose = "" if section == "inside" else f"{receiver['project']}: "
    listed = ", ".join(ports) if len(ports) <= _FEW else _count(len(ports), "port")
    return f"{whose}{_bare(receiver['network'])}, {listed}"


def _bare(network: str) -> str:
    return network.removeprefix("network ")


def _table(rows: list[tuple[str, ...]]) -> Iterator[str]:
    table = [("FROM", "TO", "THROUGH", "WHAT", "OPENED BY"), *rows]
    widths = [max(len(row[column]) for row in table) for column in range(len(table[0]) - 1)]
    for row in table:
        padded = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        yield "  " + "  ".join([*padded, row[-1]]).rstrip()


def _count(number: int, what: str) -> str:
    return f"{number} {what}" + ("" if number == 1 else "s")
