"""`cumulet proxy`: a SOCKS5 proxy on loopback whose connections start on the public network."""

import asyncio
import contextlib
import signal
import socket
from pathlib import Path
from urllib.parse import quote

import click

from cumulet.cli.client import Client, ClientError
from cumulet.cli.socks import SocksProxy
from cumulet.dataplane.driver import DataPlaneError
from cumulet.dataplane.linux.client import LinuxDataPlane
from cumulet.topology.model import namespace_of


def run(home: Path, listen: str, network: str) -> int:
    """Serve until interrupted; answers the exit status."""
    host, _, port = listen.rpartition(":")
    if not host or not port.isdigit():
        click.echo(f"cumulet: --listen takes ADDRESS:PORT, not {listen!r}.", err=True)
        return 2
    try:
        found = Client(home).get("network", f"/v2.0/networks?router:external=True&name={quote(network)}")["networks"]
        if not found:
            raise ClientError(f"There is no external network {network!r}.")
        return asyncio.run(_serve(home, host.strip("[]"), int(port), found[0]["id"]))
    except (ClientError, DataPlaneError) as error:
        click.echo(f"cumulet: {error}", err=True)
    except OSError as error:
        click.echo(f"cumulet: can't listen on {listen}: {error.strerror}. Choose another with --listen.", err=True)
    return 1


async def _serve(home: Path, host: str, port: int, network_id: str) -> int:
    dataplane, namespace = LinuxDataPlane(home), namespace_of("edge", network_id)
    await dataplane.start(lambda _event: None)
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)

    async def connect(address: str, to: int) -> socket.socket:
        return await dataplane.connect(namespace, address, to)

    proxy = SocksProxy(connect)
    server = await proxy.listen(host, port)
    try:
        click.echo(
            f"SOCKS5 on {host}:{port}, from the public network.  curl -x socks5h://{host}:{port} http://ADDRESS/"
        )
        await ended.wait()
    finally:
        server.close()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(dataplane.close(), 2.0)
    return 0
