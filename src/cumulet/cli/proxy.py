"""`cumulet proxy`: from this machine onto the public network, as a SOCKS5 proxy or as one connection."""

import asyncio
import contextlib
import errno
import os
import signal
import socket
import threading
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
    place = _place("--listen", listen)
    if place is None:
        return 2
    try:
        return asyncio.run(_serve(home, *place, _namespace(home, network)))
    except ClientError as error:
        click.echo(f"cumulet: {error}", err=True)
    except OSError as error:
        click.echo(f"cumulet: can't listen on {listen}: {error.strerror}. Choose another with --listen.", err=True)
    return 1


def connect(home: Path, target: str, network: str) -> int:
    """One connection, joined with standard input and output until its far end closes; answers the exit status."""
    place = _place("--connect", target)
    if place is None:
        return 2
    try:
        with asyncio.run(connect_inside(home, _namespace(home, network), *place)) as connection:
            _join(connection)
    except ClientError as error:
        click.echo(f"cumulet: {error}", err=True)
        return 1
    except (DataPlaneError, OSError) as error:
        click.echo(f"cumulet: no connection to {target}: {error}", err=True)
        return 1
    return 0


def _place(option: str, words: str) -> tuple[str, int] | None:
    """Address and port; None, and it is said, where there are none."""
    host, _, port = words.rpartition(":")
    if host and port.isdecimal() and int(port) < 65536:
        return host.strip("[]"), int(port)
    click.echo(f"cumulet: {option} takes ADDRESS:PORT, not {words!r}.", err=True)
    return None


def _namespace(home: Path, network: str) -> str:
    """The namespace where the external network `network` meets the world. Raises ClientError."""
    client = Client(home)
    if client.record and client.record["dataplane"] == "memory":
        raise ClientError("This cloud carries no packets (data plane memory): there is nothing to connect to.")
    found = client.get("network", f"/v2.0/networks?router:external=True&name={quote(network)}")["networks"]
    if not found:
        raise ClientError(f"There is no external network {network!r}.")
    return namespace_of("edge", found[0]["id"])


def _join(connection: socket.socket) -> None:
    connection.setblocking(True)

    def send() -> None:
        with contextlib.suppress(OSError):  # the far end closed; whoever receives notices
            while data := os.read(0, 1 << 16):
                connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)

    threading.Thread(target=send, daemon=True).start()
    with open(1, "wb", buffering=0, closefd=False) as out:
        while data := connection.recv(1 << 16):
            rest = memoryview(data)
            while rest:
                rest = rest[out.write(rest) :]


async def _serve(home: Path, host: str, port: int, namespace: str) -> int:
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)

    async def visit(address: str, to: int) -> socket.socket:
        """A visitor's connection: when the cloud is down it fails, and nothing is started for it."""
        try:
            return await connect_inside(home, namespace, address, to)
        except DataPlaneError as error:
            raise OSError(errno.ENETUNREACH, str(error)) from error

    server = await SocksProxy(visit).listen(host, port)
    try:
        click.echo(
            f"SOCKS5 on {host}:{port}, from the public network.  curl -x socks5h://{host}:{port} http://ADDRESS/"
        )
        await ended.wait()
    finally:
        server.close()
    return 0
