"""`cumulet proxy`: a SOCKS5 proxy on loopback whose connections start on the public network."""

import asyncio
import errno
import signal
import socket
from pathlib import Path
from urllib.parse import quote

import click

from cumulet.cli.client import Client, ClientError
from cumulet.cli.socks import SocksProxy
from cumulet.dataplane.driver import DataPlaneError
from cumulet.dataplane.linux.client import connect_inside
from cumulet.topology.model import namespace_of


def run(home: Path, listen: str, network: str) -> int:
    """Serve until interrupted; answers the exit status."""
    host, _, port = listen.rpartition(":")
    if not host or not port.isdigit():
        click.echo(f"cumulet: --listen takes ADDRESS:PORT, not {listen!r}.", err=True)
        return 2
    try:
        client = Client(home)
        if client.record and client.record["dataplane"] == "memory":
            raise ClientError("This cloud carries no packets (data plane memory): there is nothing to connect to.")
        found = client.get("network", f"/v2.0/networks?router:external=True&name={quote(network)}")["networks"]
        if not found:
            raise ClientError(f"There is no external network {network!r}.")
        return asyncio.run(_serve(home, host.strip("[]"), int(port), found[0]["id"]))
    except ClientError as error:
        click.echo(f"cumulet: {error}", err=True)
    except OSError as error:
        click.echo(f"cumulet: can't listen on {listen}: {error.strerror}. Choose another with --listen.", err=True)
    return 1


async def _serve(home: Path, host: str, port: int, network_id: str) -> int:
    namespace = namespace_of("edge", network_id)
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)

    async def connect(address: str, to: int) -> socket.socket:
        """A visitor's connection: when the cloud is down it fails, and nothing is started for it."""
        try:
            return await connect_inside(home, namespace, address, to)
        except DataPlaneError as error:
            raise OSError(errno.ENETUNREACH, str(error)) from error

    server = await SocksProxy(connect).listen(host, port)
    try:
        click.echo(
            f"SOCKS5 on {host}:{port}, from the public network.  curl -x socks5h://{host}:{port} http://ADDRESS/"
        )
        await ended.wait()
    finally:
        server.close()
    return 0
