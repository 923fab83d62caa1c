"""`cumulet`: start, look at and enter a cloud."""

import json
import os
import sys
from pathlib import Path
from typing import Any

import click

from cumulet import __version__

_HOME = click.option(
    "--home",
    type=click.Path(file_okay=False, path_type=Path),
    envvar="CUMULET_HOME",
    help="Where everything the cloud owns lies [default: CUMULET_HOME, else ~/.local/share/cumulet].",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="cumulet")
def main() -> None:
    """Cumulet: a small cloud that is real. Start it with `cumulet up`."""


@main.command()
@_HOME
@click.option("--detach", is_flag=True, help="Return when the cloud is ready; it goes on in the background.")
@click.option("--dataplane", type=click.Choice(["linux", "memory"]), help="memory: the APIs without packets.")
@click.option("--listen", metavar="ADDR", help="The address of the APIs [default: 127.0.0.1].")
@click.option("--port-base", type=click.IntRange(1, 65000), help="Use four ports from here on instead of the usual.")
@click.option("--log-level", type=click.Choice(["debug", "info", "warning", "error"]))
def up(
    home: Path | None, *, detach: bool, dataplane: str | None, listen: str | None, port_base: int | None,
    log_level: str | None,
) -> None:  # fmt: skip
    """Start a cloud, or the one that was here before."""
    from cumulet.cli import server

    flags: dict[str, Any] = {"home": str(home) if home else None, "dataplane": dataplane, "listen": listen,
                             "log_level": log_level}  # fmt: skip
    if port_base is not None:
        names = ("identity_port", "network_port", "compute_port", "image_port")
        flags |= {name: port_base + offset for offset, name in enumerate(names)}
    sys.exit(server.up({k: v for k, v in flags.items() if v is not None}, detach=detach))


@main.command()
@_HOME
@click.option("--purge", is_flag=True, help="Also delete the home directory with all the cloud's data.")
def down(home: Path | None, *, purge: bool) -> None:
    """End the cloud: server, instances, and everything in its cell. Its data stays for the next `up`."""
    from cumulet.cli import server

    sys.exit(server.down(_home(home), purge=purge))


@main.command()
@_HOME
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def status(home: Path | None, form: str) -> None:
    """Say what runs, and where."""
    from cumulet.cli import server

    found = server.status(_home(home))
    if form == "json":
        click.echo(json.dumps(found, indent=2))
    else:
        for line in server.status_lines(found):
            click.echo(line)
    sys.exit(0 if found["running"] else 3)


@main.command()
@_HOME
@click.argument("service", type=click.Choice(["neutron", "keystone", "nova", "glance", "cumulet"]))
@click.option("--changed", is_flag=True, help="Only what SERVICE/policy.yaml in the home says otherwise.")
def policy(home: Path | None, service: str, *, changed: bool) -> None:
    """Print a service's access rules, as a policy.yaml with the defaults in comments; says what is wrong with yours."""
    from cumulet.cli import policy as printed
    from cumulet.policy_file import PolicyError

    try:
        for line in printed.lines(_home(home), service, changed=changed):
            click.echo(line)
    except PolicyError as error:
        raise click.ClickException(str(error)) from error


@main.command()
@_HOME
@click.option("--dataplane", type=click.Choice(["linux", "memory"]), help="memory: what packets need is left out.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def doctor(home: Path | None, dataplane: str | None, form: str) -> None:
    """Say what the machine offers a cloud and what is wrong with the one here; changes nothing.

    For each thing that does not work: why it matters and the command that repairs it. Exit status 1: something fails.
    """
    from cumulet.cli import doctor as doctor_command

    sys.exit(doctor_command.doctor({"home": str(_home(home)), "dataplane": dataplane}, form=form))


@main.command()
@_HOME
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def repair(home: Path | None, form: str) -> None:
    """Make the cloud's cell what the database says, and remove what nothing explains. Safe at any time."""
    from cumulet.cli import repair as repair_command

    sys.exit(repair_command.repair(_home(home), form=form))


@main.command()
@_HOME
@click.option("--list", "listing", is_flag=True, help="Only list the snapshots there are.")
def snapshot(home: Path | None, *, listing: bool) -> None:
    """Copy the database as it is now to HOME/snapshots, whether the cloud runs or not."""
    from cumulet.cli import restoring

    sys.exit(restoring.listing(_home(home)) if listing else restoring.snapshot(_home(home)))


@main.command()
@_HOME
@click.argument("snapshot", default="latest")
def restore(home: Path | None, snapshot: str) -> None:
    """Put SNAPSHOT (a number of `cumulet snapshot --list`; the latest) in the database's place.

    The cloud must be down. What is there now is kept in HOME/damaged. All tokens are void afterwards.
    """
    from cumulet.cli import restoring

    sys.exit(restoring.restore(_home(home), snapshot))


@main.command()
@_HOME
@click.option("--admin", is_flag=True, help="As the administrator instead of the user demo.")
@click.option("--v3", is_flag=True, help="For Identity v3 and today's clients instead of v2.0.")
@click.option("--clouds-yaml", is_flag=True, help="As a clouds.yaml with the clouds `demo` and `admin`.")
def env(home: Path | None, *, admin: bool, v3: bool, clouds_yaml: bool) -> None:
    """Print what clients need to know: `source <(cumulet env)`."""
    from cumulet.cli import environment

    found = _home(home)
    if clouds_yaml:
        click.echo(environment.clouds_yaml(found), nl=False)
    else:
        click.echo(environment.openrc(found, user="admin" if admin else "demo", v3=v3), nl=False)


@main.command("exec", context_settings={"ignore_unknown_options": True})
@_HOME
@click.argument("server")
@click.argument("command", nargs=-1, type=click.UNPROCESSED)
def exec_(home: Path | None, server: str, command: tuple[str, ...]) -> None:
    """Run COMMAND inside the instance SERVER (a name or an id); without one, a shell."""
    from cumulet.cli import instance

    sys.exit(instance.execute(_home(home), server, command))


@main.command()
@_HOME
@click.argument("server")
@click.option("--follow", "-f", is_flag=True, help="Go on as more is written, until interrupted.")
@click.option("--lines", "-n", type=click.IntRange(0), help="Only the last lines.")
def console(home: Path | None, server: str, *, follow: bool, lines: int | None) -> None:
    """Show the console log of SERVER (a name or an id)."""
    from cumulet.cli import instance

    sys.exit(instance.console(_home(home), server, follow=follow, lines=lines))


@main.command()
@_HOME
@click.argument("source", metavar="FROM")
@click.argument("destination", metavar="TO")
@click.option("--tcp", type=click.IntRange(1, 65535), metavar="PORT", help="Ask about a TCP connection.")
@click.option("--udp", type=click.IntRange(1, 65535), metavar="PORT", help="Ask about a UDP datagram.")
@click.option("--ipv6", "six", is_flag=True, help="Ask about IPv6, where both have either.")
@click.option("--verify", is_flag=True, help="Send the packet for real, and say whether the wire agrees.")
def explain(
    home: Path | None, source: str, destination: str, *, tcp: int | None, udp: int | None, six: bool, verify: bool
) -> None:
    """Say why FROM reaches TO, or what stops it. Without an option: a ping.

    FROM and TO are a server, port, router or VIP (its name or id), an address, `outside` or `internet`; TO may be
    `metadata` too.

    Exit status 0: it works; 1: it does not. With --verify 0: the wire agrees, whatever the verdict; 3: it DISAGREES;
    4: it could not be asked.
    """
    from cumulet.cli import explanation

    sys.exit(explanation.explain(_home(home), source, destination, tcp=tcp, udp=udp, six=six, verify=verify))


@main.command()
@_HOME
@click.option("--project", metavar="NAME", help="Only what concerns this project (its name or id).")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def isolation(home: Path | None, project: str | None, form: str) -> None:
    """List every way between projects, in from outside and out, and between the networks of a project.

    It is computed from the rules for all ports, running or not. Exit status 0: there is no way between projects; 1:
    there is.
    """
    from cumulet.cli import isolation as isolation_command

    sys.exit(isolation_command.isolation(_home(home), project, form))


@main.command()
@_HOME
def topology(home: Path | None) -> None:
    """Print what the cloud has realized, part by part, in OVN's words."""
    from cumulet.cli import explanation

    sys.exit(explanation.topology(_home(home)))


@main.command()
@_HOME
@click.option("--listen", default="127.0.0.1:1080", show_default=True, metavar="ADDR:PORT")
@click.option("--network", default="public", show_default=True, help="The external network to start from.")
@click.option("--connect", metavar="ADDR:PORT", help="No proxy: join standard input and output with this place.")
def proxy(home: Path | None, listen: str, network: str, connect: str | None) -> None:
    """A way from this machine onto the public network: a SOCKS5 proxy on loopback, or one connection.

    \b
    curl -x socks5h://127.0.0.1:1080 http://203.0.113.63/
    ssh -o ProxyCommand='cumulet proxy --connect %h:%p' cirros@203.0.113.63
    """
    from cumulet.cli import proxy as proxy_command

    run = proxy_command.connect if connect else proxy_command.run
    sys.exit(run(_home(home), connect or listen, network))


def _home(given: Path | None) -> Path:
    from cumulet.settings import default_home

    return given.expanduser().absolute() if given else default_home(os.environ)
