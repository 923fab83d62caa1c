"""What the APIs promise, by packets between real instances: networks, routers, floating IPs, groups, restarts.

Every look follows its call at once: an answer comes when packets obey it.
"""

import base64
import json
import re

from clients.cloud import wait

from .command import Command, Person
from .tenant import PROXY, Guest, Tenant, outside

INTERNET = "curl -s -m 2 http://198.51.100.10/"
METADATA = "curl -s -m 3 http://169.254.169.254"


def test_a_network_as_its_guests_see_it(command: Command) -> None:
    command.up()
    demo = Tenant(command)
    routes = [{"destination": "172.16.5.0/24", "nexthop": "10.0.0.77"}]
    net = demo.network("one", "10.0.0.0/24", dns_nameservers=["9.9.9.9", "8.8.8.8"], host_routes=routes)
    script = base64.b64encode(b"#!/bin/sh\necho booted >>/root/log\n").decode()
    one = Guest(demo, "one", net["id"], user_data=script, metadata={"tier": "web"})
    two = Guest(demo, "two", net["id"])
    assert re.findall("nameserver (.*)", one.says("cat /etc/resolv.conf")) == ["9.9.9.9", "8.8.8.8"]
    assert "172.16.5.0/24 via 10.0.0.77" in one.says("ip route")
    assert two.address in one.says("nslookup two.openstacklocal 10.0.0.2")
    assert one.pings(two.address)

    assert one.says(f"{METADATA}/latest/meta-data/local-ipv4") == one.address
    forged = (
        f"{METADATA}/openstack/latest/meta_data.json -H 'X-Forwarded-For: {two.address}' -H 'X-Instance-ID: {two.id}'"
    )
    told = json.loads(one.says(forged))
    assert (told["uuid"], told["name"], told["meta"]) == (one.id, "one", {"tier": "web"})
    wait(lambda: "" if one.says("cat /root/log") == "booted\n" else "user data did not run")

    two.does("ip addr add 10.0.0.99/24 dev eth0; ip link add name left type bridge")
    assert not one.pings("10.0.0.99")
    demo.change("port", two.port, allowed_address_pairs=[{"ip_address": "10.0.0.99"}])
    assert one.pings("10.0.0.99")
    two.does("echo kept >/root/disk; sync; ip link set eth0 down; ip link set eth0 address 02:00:00:00:00:09")
    two.act(os_stop=None)
    two.becomes("SHUTOFF")
    assert not one.pings(two.address)
    assert not one.pings("10.0.0.99")
    two.act(os_start=None)
    two.becomes("ACTIVE")
    two.has_address()
    assert one.pings(two.address)  # by its own MAC again
    assert two.says("cat /root/disk") == "kept\n"
    assert "left" not in two.says("ip link")
    one.act(reboot={"type": "SOFT"})
    wait(lambda: "" if one.says("cat /proc/uptime; cat /root/log").endswith("booted\n") else "one does not come back")
    one.becomes("ACTIVE")
    one.has_address()
    assert one.pings(two.address)
    assert one.says("cat /root/log") == "booted\n", "user data runs once"


def test_ways_in_and_out(command: Command) -> None:
    command.up()
    demo, admin = Tenant(command), Tenant(command, "admin")
    bare = set(command.pids())
    public = demo.external()
    left, right = demo.network("left", "10.0.0.0/24"), demo.network("right", "10.0.1.0/24")
    one, two = Guest(demo, "one", left["id"]), Guest(demo, "two", right["id"])
    one.serves()
    two.serves()
    assert not one.pings(two.address)
    router = demo.make("router", name="r")["id"]
    for net in (left, right):
        demo.leg(router, net["subnet"])
    assert one.pings(two.address)
    assert one.says(INTERNET) == ""
    gateway = {"network_id": public}
    info = demo.change("router", router, external_gateway_info=gateway)["external_gateway_info"]
    own = info["external_fixed_ips"][0]["ip_address"]
    assert one.says(INTERNET).strip() == own
    admin.change("router", router, external_gateway_info={**gateway, "enable_snat": False})
    assert one.says(INTERNET) == ""
    admin.change("router", router, external_gateway_info={**gateway, "enable_snat": True})
    assert one.says(INTERNET).strip() == own

    with command.running("proxy", "--listen", PROXY) as proxy:
        assert proxy.stdout
        proxy.stdout.readline()
        floating = demo.make("floatingip", floating_network_id=public, port_id=one.port)
        address, id = floating["floating_ip_address"], floating["id"]
        assert outside(command, address) == ""
        for _ in range(5):
            rule = demo.allow(protocol="tcp", port_range_min=80, port_range_max=80)
            assert outside(command, address) == "one"
            demo.delete("security_group_rule", rule)
            assert outside(command, address, 0.3) == ""
        demo.allow(protocol="tcp", port_range_min=80, port_range_max=80)
        for _ in range(5):
            demo.change("floatingip", id, port_id=two.port)
            assert outside(command, address) == "two"
            assert two.says(INTERNET).strip() == address
            demo.change("floatingip", id, port_id=one.port)
            assert outside(command, address) == "one"
            assert two.says(INTERNET).strip() == own
            demo.change("floatingip", id, port_id=None)
            assert outside(command, address, 0.3) == ""
        demo.change("floatingip", id, port_id=one.port)
        assert outside(command, address) == "one"
        seen = outside(command, address, path="/cgi-bin/from")
        assert seen.strip("[]").removeprefix("::ffff:") == "203.0.113.1"
        assert two.says(f"curl -s -m 2 http://{address}/").strip() == "one"  # hairpin
        for kind, what in (("network", left["id"]), ("port", one.port), ("router", router)):
            demo.change(kind, what, admin_state_up=False)
            assert outside(command, address, 0.3) == "", f"{kind} is down"
            demo.change(kind, what, admin_state_up=True)
            assert outside(command, address) == "one", f"{kind} is up again"

    demo.delete("floatingip", id)
    for net in (left, right):
        demo.leg(router, net["subnet"], "remove")
    demo.delete("router", router)
    for guest in (one, two):
        guest.delete()
    for net in (left, right):
        demo.delete("network", net["id"])
    assert set(command.pids()) == bare
    assert command.status()["health"] == {}
    levels = {json.loads(line)["level"] for line in (command.home / "log" / "server.log").read_text().splitlines()}
    assert levels == {"info"}, command.log()


def test_two_projects_with_the_same_addresses(command: Command) -> None:
    command.up()
    demo, admin = Tenant(command), Tenant(command, "admin")
    project = admin.call("POST", "identity", "/projects", {"project": {"name": "two"}})["id"]
    user = admin.call("POST", "identity", "/users", {"user": {"name": "two", "password": "of two"}})["id"]
    (role,) = admin.call("GET", "identity", "/roles?name=member")
    admin.call("PUT", "identity", f"/projects/{project}/users/{user}/roles/{role['id']}")
    other = Tenant(command, "two", "of two")
    guests = []
    for tenant in (demo, other):
        net = tenant.network("net", "10.0.0.0/24")
        guests += [Guest(tenant, f"{name}-{len(guests)}", net["id"]) for name in ("client", "server")]
    client, server, theirs, their_server = guests
    assert (client.address, server.address) == (theirs.address, their_server.address)
    server.serves()
    assert client.says(f"curl -s -m 2 http://{server.address}/").strip() == server.name
    assert theirs.says(f"curl -s -m 1 http://{server.address}/") == ""  # their server does not listen
    assert theirs.pings(their_server.address)

    shared = admin.make("network", name="shared", shared=True)["id"]
    admin.make("subnet", network_id=shared, cidr="10.8.0.0/24", ip_version=4)
    ours, hers = Guest(demo, "ours", shared), Guest(other, "hers", shared)
    assert not ours.pings(hers.address)
    other.allow(protocol="icmp")
    assert ours.pings(hers.address)
    assert not hers.pings(ours.address)


def test_instances_that_boot_while_server_and_agent_are_killed(command: Command) -> None:
    command.up()
    demo = Tenant(command)
    net = demo.network("net", "10.0.0.0/24")
    old = Guest(demo, "old", net["id"])
    new = Guest(demo, "new", net["id"])
    new.does("nc -lk -p 7 -e cat >/dev/null 2>&1 </dev/null &")
    wait(lambda: "" if ":7 " in new.says("netstat -ltn") else "nothing listens")
    words = "echo one; while [ ! -e /root/go ]; do sleep 1; done; echo two"
    old.does(f"{{ {{ {words}; }} | nc -w 30 {new.address} 7 >/root/heard; }} >/dev/null 2>&1 </dev/null &")
    wait(lambda: "" if old.says("cat /root/heard") == "one\n" else "no flow")
    body = {"name": "storm", "imageRef": "53ff0943-99ba-42d2-a10d-f66656372f87", "flavorRef": "1", "min_count": 4}
    demo.call("POST", "compute", "/servers", {"server": {**body, "networks": [{"uuid": net["id"]}]}})
    command.kill("agent")
    command.kill("server")
    command.up()
    demo = Tenant(command)

    def unready() -> str:
        states = [server["status"] for server in demo.call("GET", "compute", "/servers/detail")]
        return "" if states == ["ACTIVE"] * 6 else str(states)

    wait(unready)
    old.does("touch /root/go")
    wait(lambda: "" if old.says("cat /root/heard") == "one\ntwo\n" else "the flow did not go on")
    addresses = [port["fixed_ips"][0]["ip_address"] for port in demo.call("GET", "network", "/ports")]
    for address in addresses[1:]:
        wait(lambda address=address: "" if old.pings(address) else f"{address} does not answer")
    assert Person(command).state(new.id) == "ACTIVE"
