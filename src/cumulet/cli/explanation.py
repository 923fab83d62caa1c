"""`cumulet explain` and `topology`: what the topology says of a packet, and of itself."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from cumulet.cli.client import Client, ClientError

WORKS, FAILS, UNTOLD, DISAGREES, UNASKED = 0, 1, 2, 3, 4
"""Exit statuses; with --verify 0 is that the wire agrees, and UNASKED that it could not be asked."""

_TIMEOUT = 60.0  # seconds; others of the project may be asking too
_REVIVALS = {"network": "neutron net-update {} --admin-state-up True",
             "port": "neutron port-update {} --admin-state-up True",
             "router": "neutron router-update {} --admin-state-up True",
             "server": "nova start {}"}  # fmt: skip


def explain(
    home: Path, source: str, destination: str, *, tcp: int | None, udp: int | None, six: bool, verify: bool
) -> int:
    """Print the hops, and what the wire says; answers the exit status."""
    if tcp is not None and udp is not None:
        click.echo("cumulet: give --tcp or --udp, not both.", err=True)
        return UNTOLD
    body: dict[str, Any] = {"from": source, "to": destination, "verify": verify}
    if tcp is not None or udp is not None:
        body |= {"protocol": "tcp" if tcp is not None else "udp", "port": tcp or udp}
    if six:
        body["ip_version"] = 6
    try:
        answer = Client(home).post("network", "/cumulet/explain", body, _TIMEOUT)
    except ClientError as error:
        click.echo(f"cumulet: {error}", err=True)
        return UNTOLD
    for line in _lines(answer):
        click.echo(line)
    if not verify:
        return WORKS if answer["works"] else FAILS
    return {True: WORKS, False: DISAGREES, None: UNASKED}[answer["wire"]["agrees"]]


def _lines(answer: dict[str, Any]) -> Iterator[str]:
    yield answer["text"]
    if answer["works"]:
        yield "It works."
    elif answer["arrived"] and answer["members"]:
        yield "It arrives at the VIP, but at none of its members." + (" What would help:" if answer["changes"] else "")
    elif answer["arrived"]:
        yield "It arrives, but nothing there answers."
    else:
        yield "It does not arrive." + (" What would let it pass:" if answer["changes"] else "")
    for change in answer["changes"]:
        yield f"  {change['words']}"
        yield f"  {_command(change)}"
    wire = answer.get("wire")
    if wire:
        verdict = {True: "The wire agrees", False: "The wire DISAGREES", None: "The wire could not be asked"}
        yield f"{verdict[wire['agrees']]}: {wire['words'][0]}."
        yield from (f"  {line}." for line in wire["words"][1:])


def _command(change: dict[str, Any]) -> str:
    """The client's command that makes a change."""
    if "revive" in change:
        return _REVIVALS[change["revive"]["resource"]].format(change["revive"]["id"])
    if "schedule" in change:
        agent = "$(openstack network agent list --agent-type l3 -f value -c ID)"
        return f"openstack network agent add router --l3 {agent} {change['schedule']['router_id']}"
    rule = change["security_group_rule"]
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
