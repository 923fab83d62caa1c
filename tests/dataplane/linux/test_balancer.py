"""Balancers on the wire: a client, a bridge, a HAProxy in its namespace and members that live and die."""

import asyncio
import contextlib
import re
import socket
import ssl
import time
from pathlib import Path

import msgspec
import pytest
from cellbox import ash, eventually, in_cell, sh

from cumulet.dataplane.driver import BalancerStats, MemberChanged
from cumulet.dataplane.linux import namespaces
from cumulet.dataplane.linux.applier import RealizeError
from cumulet.dataplane.linux.balancer import Balancers
from cumulet.dataplane.linux.daemons import Daemons
from cumulet.dataplane.linux.records import Records
from cumulet.topology.model import HealthCheck, Listener, LoadBalancer, Member, Persistence, Pool

LB = "b0000000-0000-4000-8000-000000000001"
PORT = "c0000000-0000-4000-8000-000000000002"
NAMESPACE = f"balancer-{LB}"
VIP = "10.0.0.10"
QUICK = HealthCheck(type="HTTP", delay=1, timeout=1, max_retries=2)
MEMBERS = tuple(Member(id=f"member-{number}", address=f"10.0.0.1{number}", port=80) for number in (1, 2))
POOL = Pool(id="pool-1", protocol="HTTP", algorithm="ROUND_ROBIN", members=MEMBERS)


def balancer(pool: Pool | None = POOL, protocol: str = "HTTP", address: str = VIP + "/24", **more) -> LoadBalancer:
    listener = Listener(id="vip-1", protocol=protocol, port=80, pool=pool, **more)
    return LoadBalancer(id=LB, port=PORT, address=address, gateway="10.0.0.1", listeners=(listener,))


def changed(pool: Pool = POOL, **values) -> Pool:
    return msgspec.structs.replace(pool, **values)


class World:
    """The bridge with what hangs on it, and the applier under test."""

    def __init__(self) -> None:
        sh("ip link add br0 type bridge && ip link set br0 up")
        self.plug(NAMESPACE, "lb-" + PORT[:11])
        self.plug("client", "eth0", "10.0.0.99/24")
        self.plug("client2", "eth0", "10.0.0.98/24")
        self.servers: dict[int, asyncio.Server] = {}
        self.connections: dict[int, set[asyncio.StreamWriter]] = {}
        self.requests: list[str] = []
        self.events: list[MemberChanged] = []
        self.daemons = Daemons()
        self.records = Records()
        self.balancers = Balancers(self.daemons, self.records, self.events.append)

    def plug(self, namespace: str, interface: str, *addresses: str) -> None:
        namespaces.ensure(namespace)
        self.count = getattr(self, "count", 0) + 1
        sh(f"ip link add tap{self.count} type veth peer name {interface} netns {namespace}"
           f" && ip link set tap{self.count} master br0 up && ip -n {namespace} link set {interface} up")  # fmt: skip
        for address in addresses:
            sh(f"ip -n {namespace} addr add {address} dev {interface} nodad")

    async def member(self, number: int, port: int = 80, context: ssl.SSLContext | None = None) -> None:
        """A member that answers every request with its number; made with its namespace the first time."""
        name = f"member{number}"
        if name not in namespaces.names():
            self.plug(name, "eth0", f"10.0.0.1{number}/24", f"2001:db8::1{number}/64")
        with namespaces.entered(name):
            listening = socket.create_server(("::", port), family=socket.AF_INET6, dualstack_ipv6=True, backlog=512)
        self.connections[number] = set()

        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self.connections[number].add(writer)
            with contextlib.suppress(OSError, asyncio.IncompleteReadError):
                while True:
                    self.requests.append((await reader.readuntil(b"\r\n\r\n")).decode())
                    writer.write(
                        b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nSet-Cookie: APP=s%d\r\n\r\n%d" % (number, number)
                    )
            writer.close()
            self.connections[number].discard(writer)

        self.servers[number] = await asyncio.start_server(answer, sock=listening, ssl=context)

    async def die(self, number: int) -> None:
        """As a killed server does: no listener, all connections reset."""
        self.servers.pop(number).close()
        for writer in list(self.connections[number]):
            writer.transport.abort()

    async def get(
        self, path: str = "/", client: str = "client", headers: str = "", address: str = VIP
    ) -> tuple[int, str]:
        """Status and body of a request on a connection of its own; status 0 when there was no answer."""
        return (await self.fetch(path, client, headers, address))[::2]

    async def fetch(self, path: str, client: str, headers: str, address: str) -> tuple[int, str, str]:
        with namespaces.entered(client):
            one = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET)
        one.setblocking(False)
        try:
            async with asyncio.timeout(8):
                await asyncio.get_running_loop().sock_connect(one, (address, 80))
                reader, writer = await asyncio.open_connection(sock=one)
                writer.write(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{headers}\r\n".encode())
                text = (await reader.read()).decode()
                writer.close()
        except (OSError, TimeoutError):
            one.close()
            return 0, "", ""
        head, _, body = text.partition("\r\n\r\n")
        return (int(head.split()[1]) if head else 0), head, body

    def last(self, member: int) -> bool | None:
        """What the last event about a member said."""
        return next((event.up for event in reversed(self.events) if event.member == f"member-{member}"), None)

    async def close(self) -> None:
        for server in self.servers.values():
            server.close()
        await self.balancers.close()
        assert self.daemons.running() == {}


async def world(*members: int) -> World:
    made = World()
    for number in members:
        await made.member(number)
    return made


@in_cell
async def test_requests_are_spread_and_show_their_client() -> None:
    one = await world(1, 2)
    part = balancer()
    assert await one.balancers.apply(part)
    assert not await one.balancers.apply(part)
    answers = [await one.get() for _ in range(10)]
    assert [status for status, _ in answers] == [200] * 10
    assert sorted(body for _, body in answers) == ["1"] * 5 + ["2"] * 5
    assert "x-forwarded-for: 10.0.0.99" in one.requests[-1].lower()
    assert list(one.balancers.observe()) == []
    one.records.done(part)
    assert list(one.balancers.observe()) == [part]
    assert "default via 10.0.0.1" in sh(f"ip -n {NAMESPACE} route")
    stats = await one.balancers.stats(LB)
    assert (stats.total_connections, stats.active_connections) == (10, 0)
    assert stats.bytes_in > 100
    assert await one.balancers.apply(balancer(changed(algorithm="LEAST_CONNECTIONS")))
    await one.get()
    after = await one.balancers.stats(LB)
    assert after.total_connections == 11
    assert after.bytes_out > stats.bytes_out
    sh(f"ip -n {NAMESPACE} addr flush dev lb-{PORT[:11]}")
    assert list(one.balancers.observe()) == []
    assert await one.balancers.apply(balancer(changed(algorithm="LEAST_CONNECTIONS")))
    assert (await one.get())[0] == 200
    await one.balancers.remove(LB)
    assert (await one.get())[0] == 0
    assert await one.balancers.stats(LB) == BalancerStats()
    await one.balancers.remove(LB)
    await one.close()


@in_cell
async def test_a_dead_member_is_reported_in_time_and_no_request_fails() -> None:
    one = await world(1, 2)
    part = balancer(changed(health=QUICK))
    await one.balancers.apply(part)
    await eventually(lambda: one.last(1) and one.last(2), "both are up")
    failures: list[tuple[int, str]] = []
    done = False

    async def ask_on() -> None:
        while not done:
            status, body = await one.get()
            if status != 200:
                failures.append((status, body))

    asking = [asyncio.create_task(ask_on()) for _ in range(4)]
    await one.die(2)
    died = time.monotonic()
    await eventually(lambda: one.last(2) is False, "it is reported", QUICK.delay * QUICK.max_retries + 1)
    assert time.monotonic() - died < QUICK.delay * QUICK.max_retries + 1
    assert [body for _, body in [await one.get() for _ in range(6)]] == ["1"] * 6
    await one.balancers.apply(balancer(changed(health=QUICK, algorithm="LEAST_CONNECTIONS")))
    assert [body for _, body in [await one.get() for _ in range(6)]] == ["1"] * 6, "a reload forgets no verdict"
    await one.member(2)
    await eventually(lambda: one.last(2), "it is back", 3)
    await one.die(2)
    await eventually(lambda: one.last(2) is False, "it is reported again", 3)
    await one.member(2)
    await one.balancers.apply(balancer())
    # The others who ask take turns too, and can take every second one: six answers may all be of one member.
    answered: set[str] = set()
    deadline = time.monotonic() + 5
    while answered != {"1", "2"}:
        assert time.monotonic() < deadline, f"unwatched counts as up, and answers: {answered}"
        answered.add((await one.get())[1])
    done = True
    await asyncio.gather(*asking)
    assert failures == []
    assert {body for _, body in [await one.get() for _ in range(6)]} == {"1", "2"}
    await one.close()


@in_cell
async def test_reloads_under_load_lose_nothing() -> None:
    one = World()
    for number in (1, 2):
        one.plug(f"member{number}", "eth0", f"10.0.0.1{number}/24")
        with open(f"/run/member{number}.cfg", "w") as file:
            file.write(
                "defaults\n mode http\n timeout client 9s\n timeout server 9s\n timeout connect 9s\n"
                "frontend f\n bind :80\n http-request return status 200 content-type text/plain string x\n"
            )
        one.daemons.start(f"m{number}", ["haproxy", "-db", "-f", f"/run/member{number}.cfg"], f"member{number}",
                          files=Path("/run"))  # fmt: skip
    await one.balancers.apply(balancer())
    load = asyncio.create_task(ash(f"ip netns exec client wrk -t1 -c16 -d3 http://{VIP}/"))
    single = asyncio.create_task(ash(f"ip netns exec client2 wrk -t1 -c4 -d3 -H 'Connection: close' http://{VIP}/"))
    reloads = 0
    while not load.done():
        reloads += 1
        members = tuple(msgspec.structs.replace(member, weight=1 + reloads % 5) for member in MEMBERS)
        await one.balancers.apply(balancer(changed(members=members)))
        await asyncio.sleep(0.1)
    for report in (await load, await single):
        assert "Socket errors" not in report, report
        assert "Non-2xx" not in report, report
        assert int(re.search(r"(\d+) requests in", report)[1]) > 200
    assert reloads >= 5
    await eventually(lambda: len(one.daemons.pids(f"balancer-{LB}")) == 1, "the old ones have ended", 8)
    for number in (1, 2):
        await one.daemons.stop(f"m{number}")
    await one.close()


@in_cell
async def test_a_client_stays_by_its_address_over_a_reload() -> None:
    one = await world(1, 2)
    pool = changed(persistence=Persistence(type="SOURCE_IP"))
    await one.balancers.apply(balancer(pool))
    mine = (await one.get())[1]
    other = (await one.get(client="client2"))[1]
    assert {mine, other} == {"1", "2"}
    for weight in (2, 3, 4):
        members = tuple(msgspec.structs.replace(member, weight=weight) for member in MEMBERS)
        await one.balancers.apply(balancer(changed(pool, members=members)))
        assert {body for _, body in [await one.get() for _ in range(4)]} == {mine}
    await one.close()


@in_cell
async def test_a_client_stays_by_cookies() -> None:
    one = await world(1, 2)
    await one.balancers.apply(balancer(changed(persistence=Persistence(type="HTTP_COOKIE"))))
    _, head, body = await one.fetch("/", "client", "", VIP)
    cookie = re.search(r"(?i)set-cookie: (SRV=[^;]+)", head)[1]
    assert cookie == f"SRV=member-{body}"
    assert {found for _, found in [await one.get(headers=f"Cookie: {cookie}\r\n") for _ in range(4)]} == {body}
    await one.balancers.apply(balancer(changed(persistence=Persistence(type="APP_COOKIE", cookie_name="APP"))))
    assert {(await one.get())[1] for _ in range(2)} == {"1", "2"}
    for number in ("1", "2"):
        answers = [await one.get(headers=f"Cookie: APP=s{number}\r\n") for _ in range(4)]
        assert {found for _, found in answers} == {number}
    await one.close()


@in_cell
async def test_what_is_administratively_down() -> None:
    one = await world(1, 2)
    await one.balancers.apply(
        balancer(changed(members=(MEMBERS[0], msgspec.structs.replace(MEMBERS[1], admin_up=False))))
    )
    assert {body for _, body in [await one.get() for _ in range(4)]} == {"1"}
    await one.balancers.apply(balancer())
    assert {body for _, body in [await one.get() for _ in range(4)]} == {"1", "2"}
    members = (MEMBERS[0], msgspec.structs.replace(MEMBERS[1], weight=0))
    await one.balancers.apply(balancer(changed(members=members)))
    assert {body for _, body in [await one.get() for _ in range(4)]} == {"1"}
    await one.balancers.apply(balancer(changed(members=members[:1])))
    assert {body for _, body in [await one.get() for _ in range(4)]} == {"1"}
    await one.balancers.apply(balancer(changed(admin_up=False)))
    assert (await one.get())[0] == 503
    await one.balancers.apply(balancer(changed(health=QUICK)))
    assert {body for _, body in [await one.get() for _ in range(4)]} == {"1", "2"}
    await one.balancers.apply(balancer(None))
    assert (await one.get())[0] == 503
    down = msgspec.structs.replace(balancer(), admin_up=False)
    assert await one.balancers.apply(down)
    assert not await one.balancers.apply(down)
    one.records.done(down)
    assert list(one.balancers.observe()) == [down]
    assert (await one.get())[0] == 0
    assert await one.balancers.apply(balancer())
    assert (await one.get())[0] == 200
    await one.close()


@in_cell
async def test_a_refused_configuration_leaves_the_old_one_serving() -> None:
    one = await world(1)
    await one.balancers.apply(balancer())
    with pytest.raises(RealizeError, match="URL path"):
        await one.balancers.apply(balancer(changed(health=msgspec.structs.replace(QUICK, url_path="x\ny"))))
    mixed = changed(protocol="TCP")
    with pytest.raises(RealizeError, match=r"haproxy does not start: .*ALERT"):
        await one.balancers.apply(balancer(mixed))
    assert (await one.get())[0] == 200
    assert not await one.balancers.apply(balancer())
    await one.close()
    with pytest.raises(RealizeError, match=r"haproxy does not start: .*ALERT"):
        await one.balancers.apply(balancer(mixed))
    assert one.daemons.running() == {}


@pytest.mark.parametrize("kind", ["TCP", "HTTPS", "PING"])
def test_the_other_monitors(kind: str) -> None:
    @in_cell
    async def inside() -> None:
        one = World()
        context = certificate() if kind == "HTTPS" else None
        for number in (1, 2):
            await one.member(number, context=context)
        protocol = "HTTPS" if kind == "HTTPS" else "HTTP"
        pool = changed(protocol=protocol, health=msgspec.structs.replace(QUICK, type=kind))
        await one.balancers.apply(balancer(pool, protocol))
        await eventually(lambda: one.last(1) and one.last(2), "both are up")
        if kind == "PING":
            sh("ip -n member2 link set eth0 down")
        else:
            await one.die(2)
        await eventually(lambda: one.last(2) is False, "it is reported", 6)
        assert one.last(1)
        await one.close()

    inside()


def certificate() -> ssl.SSLContext:
    sh("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=x"
       " -keyout /run/key.pem -out /run/cert.pem")  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain("/run/cert.pem", "/run/key.pem")
    return context


@in_cell
async def test_codes_decide_about_a_member() -> None:
    one = await world(1)
    await one.balancers.apply(balancer(changed(health=msgspec.structs.replace(QUICK, expected_codes=(404, 500)))))
    await eventually(lambda: one.last(1) is False, "200 is not expected", 4)
    await one.balancers.apply(balancer(changed(health=msgspec.structs.replace(QUICK, url_path="/he'llo?%[x]#y"))))
    await eventually(lambda: one.last(1), "200 is", 4)
    await eventually(lambda: any(line.startswith("GET /he'llo?%[x]#y HTTP/1.0") for line in one.requests))
    await one.close()


@in_cell
async def test_ipv6_and_the_connection_limit() -> None:
    one = await world(1)
    sh("ip -n client addr add 2001:db8::99/64 dev eth0 nodad")
    pool = changed(
        members=(Member(id="m", address="2001:db8::11", port=80),), persistence=Persistence(type="SOURCE_IP")
    )
    part = msgspec.structs.replace(balancer(pool, address="2001:db8::10/64", connection_limit=1), gateway="2001:db8::1")
    assert await one.balancers.apply(part)
    assert not await one.balancers.apply(part)
    assert await one.get(address="2001:db8::10") == (200, "1")
    with namespaces.entered("client"):
        hog = socket.create_connection(("2001:db8::10", 80))
    waiting = asyncio.create_task(one.get(address="2001:db8::10"))
    await asyncio.sleep(0.2)
    assert not waiting.done()
    hog.close()
    assert await waiting == (200, "1")
    await one.close()


@in_cell
async def test_a_new_agent_goes_on_and_a_killed_haproxy_comes_back() -> None:
    one = await world(1, 2)
    part = balancer(changed(health=QUICK))
    await one.balancers.apply(part)
    one.records.done(part)
    await eventually(lambda: one.last(2), "it is up")
    pid = one.daemons.pid(f"balancer-{LB}")
    one.daemons.let_go()
    events: list[MemberChanged] = []
    daemons = Daemons()
    daemons.resume()
    again = Balancers(daemons, Records(), events.append)
    again.resume()
    assert not await again.apply(part)
    assert daemons.pid(f"balancer-{LB}") == pid
    await eventually(lambda: {event.member for event in events if event.up} == {"member-1", "member-2"})
    await one.die(2)
    await eventually(lambda: any(not event.up for event in events), "it is reported", 3.5)
    sh(f"kill -9 {pid}")
    await eventually(lambda: daemons.pid(f"balancer-{LB}") not in (None, pid))
    end = time.monotonic() + 3
    while await one.get() != (200, "1"):
        assert time.monotonic() < end
    one.balancers = again
    one.daemons = daemons
    await one.close()
