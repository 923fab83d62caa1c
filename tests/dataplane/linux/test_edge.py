"""The provider's edge and the small internet: who gets an answer, and what it says."""

import asyncio

import pytest
from cellbox import ash, in_cell, sh

from cumulet.dataplane.linux import internet_host, namespaces
from cumulet.dataplane.linux.applier import RealizeError
from cumulet.dataplane.linux.edge import Edges
from cumulet.dataplane.linux.records import Records
from cumulet.topology.model import Edge, SwitchPort

NETWORK = "e0000000-0000-4000-8000-000000000001"
PORT = "f0000000-0000-4000-8000-000000000002"


def edge(**values) -> Edge:
    told = {"addresses": ("203.0.113.1/24", "2001:db8:ff::1/64"), "hosts": ("198.51.100.10", "2001:db8:99::10/64")}
    return Edge(id=NETWORK, port=PORT, **(told | values))


def wire() -> None:
    """An external network with one router's gateway on it."""
    sh("ip link add br0 type bridge && ip link set br0 up")
    for namespace, interface, tap in ((f"edge-{NETWORK}", "ed-" + PORT[:11], "tap1"), ("gate", "qg", "tap2")):
        namespaces.ensure(namespace, {"net/ipv6/conf/default/accept_dad": "0"})
        sh(f"ip link add {tap} type veth peer name {interface} netns {namespace}"
           f" && ip link set {tap} master br0 up && ip -n {namespace} link set {interface} up")  # fmt: skip
    sh("ip -n gate addr add 203.0.113.20/24 dev qg && ip -n gate route add default via 203.0.113.1")
    sh("ip -n gate addr add 10.0.0.5/32 dev qg && ip -n gate addr add 2001:db8:ff::20/64 dev qg nodad")
    sh("ip -n gate route add default via 2001:db8:ff::1")


async def get(target: str, *options: str, within: int = 15) -> str:
    words = ["curl", "-sg", "-m", str(within), *options, f"http://{target}/any/path?x=1"]
    return await ash(f"ip netns exec gate {' '.join(words)} || echo failed $?")


@in_cell
async def test_the_internet_answers_with_the_address_it_saw() -> None:
    wire()
    records = Records()
    port = SwitchPort(id=PORT, switch=NETWORK, type="edge", device=NETWORK, mac="fa:16:3e:00:00:01")
    records.done(port)
    edges = Edges(records)
    assert await edges.apply(edge())
    assert not await edges.apply(edge())
    assert await get("198.51.100.10") == "203.0.113.20\n"
    assert await get("[2001:db8:99::10]") == "2001:db8:ff::20\n"
    assert await get("198.51.100.10", "--interface", "10.0.0.5", within=1) == "failed 28\n", (
        "a private source gets no answer"
    )
    assert "1 received" in await ash("ip netns exec gate ping -c1 -W1 203.0.113.1")
    assert "Unreachable" in await ash("ip netns exec gate ping -c1 -W1 192.0.2.1 || true")
    assert "200" in await get("198.51.100.10", "-I")
    assert "only GET" in await get("198.51.100.10", "-d", "x")
    await edges.remove(NETWORK)
    await edges.remove(NETWORK)
    assert f"internet-{NETWORK}" not in namespaces.names()
    assert f"edge-{NETWORK}" in namespaces.names(), "it is its port's"
    records.drop(port.key)
    await edges.remove(NETWORK)
    assert f"edge-{NETWORK}" not in namespaces.names(), "the port was gone before"


@in_cell
async def test_from_the_internet_one_reaches_the_external_network_only() -> None:
    wire()
    edges = Edges(Records())
    await edges.apply(edge())
    internet = f"ip netns exec internet-{NETWORK}"
    assert "1 received" in await ash(f"{internet} ping -c1 -W1 203.0.113.20")
    assert "unreachable" in await ash(f"{internet} ping -c1 -W1 10.0.0.5 2>&1 || true")
    sh(f"ip -n internet-{NETWORK} route add 10.0.0.0/8 via 198.51.100.1")
    sh(f"ip -n edge-{NETWORK} route add 10.0.0.0/8 via 203.0.113.20")
    assert "0 received" in await ash(f"{internet} ping -c1 -W1 10.0.0.5 2>&1 || true"), "the edge does not forward it"


@in_cell
async def test_it_is_observed_and_repaired() -> None:
    wire()
    records = Records()
    edges = Edges(records)
    part = edge()
    await edges.apply(part)
    assert list(edges.observe()) == []
    records.done(part)
    assert list(edges.observe()) == [part]
    for damage in (
        f"ip netns exec edge-{NETWORK} nft delete table inet edge",
        f"ip -n edge-{NETWORK} addr del 203.0.113.1/24 dev ed-{PORT[:11]}",
        f"ip -n edge-{NETWORK} link del internet",
        f"ip -n internet-{NETWORK} addr del 198.51.100.10/24 dev edge",
        f"ip -n internet-{NETWORK} route del 203.0.113.0/24",
    ):
        sh(damage)
        assert list(edges.observe()) == [], damage
        assert await edges.apply(part), damage
        assert list(edges.observe()) == [part], damage
        assert not await edges.apply(part), damage
        assert await get("198.51.100.10") == "203.0.113.20\n", damage


@in_cell
async def test_hosts_come_and_go() -> None:
    wire()
    edges = Edges(Records())
    await edges.apply(edge(hosts=()))
    assert f"internet-{NETWORK}" not in namespaces.names()
    assert "1 received" in await ash("ip netns exec gate ping -c1 -W1 203.0.113.1")
    await edges.apply(edge(hosts=("198.51.100.10", "198.51.100.1", "192.0.2.7/29")))
    for host in ("198.51.100.10", "198.51.100.1", "192.0.2.7"):
        if host != "192.0.2.7":
            assert await get(host) == "203.0.113.20\n"
    await edges.apply(edge(hosts=("198.51.100.11",)))
    assert await get("198.51.100.11") == "203.0.113.20\n"
    assert (await get("198.51.100.10", within=1)).startswith("failed")
    await edges.apply(edge(hosts=()))
    assert f"internet-{NETWORK}" not in namespaces.names()
    for bad in ("198.51.100", "198.51.100.10/33", "198.51.100.10/32"):
        with pytest.raises(RealizeError):
            await edges.apply(edge(hosts=(bad,)))


@in_cell
async def test_a_new_agent_serves_again() -> None:
    wire()
    records = Records()
    edges = Edges(records)
    await edges.apply(edge())
    records.done(edge())
    await edges._silence(NETWORK)
    assert (await get("198.51.100.10", within=1)).startswith("failed")
    again = Edges(Records())
    await again.resume()
    assert await get("198.51.100.10") == "203.0.113.20\n"
    assert not await again.apply(edge())


def test_the_host_speaks_http() -> None:
    async def inside() -> None:
        import socket

        listening = socket.create_server(("127.0.0.1", 0))
        port = listening.getsockname()[1]
        server = await internet_host.serve(listening)

        async def say(text: bytes) -> bytes:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(text)
            writer.write_eof()
            async with asyncio.timeout(5):
                answer = await reader.read()
            writer.close()
            return answer

        two = await say(b"GET / HTTP/1.1\r\nHost: x\r\n\r\nGET /x HTTP/1.1\r\nConnection: close\r\n\r\nGET")
        assert two.count(b"200 OK") == 2
        assert two.endswith(b"127.0.0.1\n")
        assert (await say(b"GET / HTTP/1.0\r\n\r\nGET / HTTP/1.0\r\n\r\n")).count(b"200 OK") == 1
        assert b"400 Bad Request" in await say(b"nonsense\r\n\r\n")
        assert b"431 " in await say(b"GET / HTTP/1.1\r\nX: " + b"a" * 9000)
        assert b"405 " in await say(b"POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nab")
        assert (await say(b"HEAD / HTTP/1.1\r\n\r\n")).endswith(b"\r\n\r\n")
        server.close()

    asyncio.run(inside())
