"""`cumulet explain` and `topology`: what the topology says of a packet, and of itself."""

from pathlib import Path
from typing import Any

import click

from cumulet.cli.client import Client, ClientError


def explain(home: Path, source: str, destination: str, *, tcp: int | None, udp: int | None) -> int:
    """Print the hops; answers 0 when packet and answer arrive, 1 when not, 2 when it can't be told."""
    if tcp is not None and udp is not None:
        click.echo("cumulet: give --tcp or --udp, not both.", err=True)
        return 2
    body: dict[str, Any] = {"from": source, "to": destination}
    if tcp is not None or udp is not None:
        body |= {"protocol": "tcp" if tcp is not None else "udp", "port": tcp or udp}
    try:
        answer = Client(home).post("network", "/cumulet/explain", body)
    except ClientError as error:
        click.echo(f"cumulet: {error}", err=True)
        return 2
    click.echo(answer["text"])
    if answer["works"]:
        click.echo("It works.")
    elif answer["arrived"]:
        click.echo("It arrives, but nothing there answers.")
    else:
        click.echo("It does not arrive." + (" What would let it pass:" if answer["changes"] else ""))
        for change in answer["changes"]:
            click.echo(f"  {change['words']}")
            click.echo(f"  {_command(change['security_group_rule'])}")
    return 0 if answer["works"] else 1


def _command(rule: dict[str, Any]) -> str:
    """The neutron command that adds a rule."""
    words = [f"neutron security-group-rule-create --direction {rule['direction']} --ethertype {rule['ethertype']}"]
    words.append(f"--protocol {rule['protocol']}")
    if rule["port_range_min"] is not None:
        words.append(f"--port-range-min {rule['port_range_min']}")
    if rule["port_range_max"] is not None:
        words.append(f"--port-range-max {rule['port_range_max']}")
    return " ".join([*words, f"--remote-ip-prefix {rule['remote_ip_prefix']}", rule["security_group_id"]])


def topology(home: Path) -> int:
    """Print the canonical text; answers the exit status."""
    try:
        click.echo(Client(home).get("network", "/cumulet/topology")["topology"], nl=False)
    except ClientError as error:
        click.echo(f"cumulet: {error}", err=True)
        return 1
    return 0
