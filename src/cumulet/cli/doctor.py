"""`cumulet doctor`: what the machine offers a cloud, and what is wrong with the one that is here.

It changes nothing, needs no running cloud and no root, and never hangs: each check has a deadline of its own.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

import click

from cumulet.cli import condition, machine
from cumulet.cli.checkup import Finding, as_json, carry_out
from cumulet.settings import Settings, SettingsError, load

_COLOURS = {"ok": "green", "warn": "yellow", "fail": "red"}


def doctor(flags: dict[str, Any], *, form: str) -> int:
    """Look at everything and say how it is: 0, or 1 when something does not work, 2 when a setting is wrong."""
    try:
        settings = load(flags)
    except SettingsError as error:
        click.echo(f"cumulet: {error}", err=True)
        return 2
    sections = examine(settings)
    findings = [finding for found in sections.values() for finding in found]
    if form == "json":
        told = {name: as_json(found) for name, found in sections.items()}
        click.echo(json.dumps({"home": str(settings.home), **told}, indent=2))
    else:
        for name, found in sections.items():
            click.echo(f"{name}")
            for line in _lines(found):
                click.echo(f"  {line}")
        click.echo(_sum(findings))
    return 1 if any(finding.state == "fail" for finding in findings) else 0


def examine(settings: Settings) -> dict[str, list[Finding]]:
    """The findings about the machine and about the cloud, if there is one."""
    offered, cloud = machine.checks(settings), condition.checks(settings)
    found = carry_out([*offered, *cloud])
    sections = {"machine": found[: len(offered)], "cloud": found[len(offered) :]}
    return {name: [one for each in checks for one in each] for name, checks in sections.items() if checks}


def _lines(findings: Sequence[Finding]) -> Iterator[str]:
    width = max((len(finding.name) for finding in findings), default=0)
    for finding in findings:
        state = click.style(f"{finding.state:<4}", fg=_COLOURS[finding.state])
        yield f"{state}  {finding.name:<{width}}  {finding.found}"
        for line in finding.details:
            yield f"{'':<6}{'':<{width}}  {line}"
        if finding.state != "ok":
            yield f"{'':<6}{'':<{width}}  why: {finding.why}"
            if finding.repair:
                yield f"{'':<6}{'':<{width}}  do:  {finding.repair}"


def _sum(findings: Sequence[Finding]) -> str:
    counts = {state: sum(finding.state == state for finding in findings) for state in _COLOURS}
    warnings = f"{counts['warn']} warning{'' if counts['warn'] == 1 else 's'}"
    if counts["fail"]:
        return f"{counts['fail']} of {len(findings)} do not work; {warnings}"
    return f"all {len(findings)} work" + (f"; {warnings}" if counts["warn"] else "")
