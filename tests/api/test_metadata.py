"""The metadata service: who asks is known by network and address alone; EC2's tree and OpenStack's."""

import asyncio
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.api.compute_room import ComputeRoom, encoded

from cumulet.compute.metadata import identify
from cumulet.http.metadata import MetadataService, application_of
from cumulet.topology.model import Key

SCRIPT = "#!/bin/sh\necho hello\n"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[ComputeRoom]:
    made = ComputeRoom(tmp_path)
    yield made
    made.close()


def _booted(room: ComputeRoom, **more: Any) -> tuple[str, str]:
    """A server with all there is to tell about it, and its network."""
    network, _ = room.network("10.0.1.0/24", dns_nameservers=["9.9.9.9"])
    room.nova("POST", "os-keypairs", {"keypair": {"name": "my key"}})
    id = room.boot("worker_1", networks=[{"uuid": network}], user_data=encoded(SCRIPT), key_name="my key",
                   metadata={"role": "worker"}, **more)  # fmt: skip
    return id, network


def _walk(room: ComputeRoom, network: str, path: str) -> dict[str, str]:
    """Every file under a path, found as cloud-init finds them: by the listings."""
    found = {}
    listing = room.told(network, "10.0.1.3", path)
    assert listing is not None, path
    for line in listing.splitlines():
        name, sign, _ = line.partition("=")
        if sign and path.endswith("public-keys/"):
            found |= _walk(room, network, f"{path}{name}/")
        elif line.endswith("/"):
            found |= _walk(room, network, path + line)
        else:
            text = room.told(network, "10.0.1.3", path + line)
            assert text is not None, path + line
            found[path + line] = text
    return found


def test_ec2(room: ComputeRoom) -> None:
    id, network = _booted(room)
    key = room.nova("GET", "os-keypairs/my key").json()["keypair"]["public_key"]
    assert "latest" in (room.told(network, "10.0.1.3", "/") or "").splitlines()
    assert (room.told(network, "10.0.1.3", "/latest/") or "").splitlines() == ["meta-data/", "user-data"]
    assert room.told(network, "10.0.1.3", "/latest/user-data") == SCRIPT
    assert room.told(network, "10.0.1.3", "/latest/meta-data/public-keys") == "0=my key"
    tree = _walk(room, network, "/latest/meta-data/")
    short = {name.removeprefix("/latest/meta-data/"): text for name, text in tree.items()}
    assert short["public-keys/0/openssh-key"] == key
    assert short["hostname"] == short["local-hostname"] == "worker-1"
    assert short["instance-id"] == "i-" + id.replace("-", "")[:8]
    assert (short["local-ipv4"], short["public-ipv4"]) == ("10.0.1.3", "")
    assert (short["instance-type"], short["placement/availability-zone"]) == ("m1.tiny", "nova")
    assert (short["security-groups"], short["ami-launch-index"]) == ("default", "0")
    for path in ("/latest/meta-data/none", "/1999/meta-data/", "/latest/meta-data/hostname/more", "/latest/user-data/x",
                 "/latest/meta-data/public-keys/1", "/latest/meta-data/public-keys//x", "/etc/passwd"):  # fmt: skip
        assert room.told(network, "10.0.1.3", path) is None, path


def test_the_public_address_is_the_floating_ip(room: ComputeRoom) -> None:
    id, network = _booted(room)
    (subnet,) = room.list("subnets", network_id=network)
    router = room.make("routers", external_gateway_info={"network_id": room.public})["id"]
    room.ask("PUT", f"routers/{router}/add_router_interface", {"subnet_id": subnet["id"]})
    port = room.cards(id)[0]["id"]
    floating = room.make("floatingips", floating_network_id=room.public, port_id=port)["floating_ip_address"]
    assert room.told(network, "10.0.1.3", "/latest/meta-data/public-ipv4") == floating


def test_openstack(room: ComputeRoom) -> None:
    id, network = _booted(room)
    versions = (room.told(network, "10.0.1.3", "/openstack") or "").splitlines()
    assert {"2013-10-17", "2018-08-27", "latest"} <= set(versions)
    for version in versions:
        files = (room.told(network, "10.0.1.3", f"/openstack/{version}/") or "").splitlines()
        assert files == ["meta_data.json", "user_data", "network_data.json", "vendor_data.json", "password"]
    about = json.loads(room.told(network, "10.0.1.3", "/openstack/latest/meta_data.json") or "")
    assert (about["uuid"], about["name"], about["hostname"]) == (id, "worker_1", "worker-1")
    assert (about["meta"], about["project_id"]) == ({"role": "worker"}, "demo")
    assert list(about["public_keys"]) == [about["keys"][0]["name"]] == ["my key"]
    assert room.told(network, "10.0.1.3", "/openstack/latest/user_data") == SCRIPT
    wiring = json.loads(room.told(network, "10.0.1.3", "/openstack/latest/network_data.json") or "")
    assert wiring["links"][0]["ethernet_mac_address"] == room.cards(id)[0]["mac_address"]
    assert wiring["networks"][0] | {"id": ""} == {
        "id": "", "type": "ipv4_dhcp", "network_id": network, "link": wiring["links"][0]["id"]}  # fmt: skip
    assert wiring["services"] == [{"type": "dns", "address": "9.9.9.9"}]
    assert room.told(network, "10.0.1.3", "/openstack/latest/none") is None


def test_a_network_without_dhcp_is_told_in_full(room: ComputeRoom) -> None:
    network, _ = room.network("10.0.1.0/24", enable_dhcp=False, dns_nameservers=["9.9.9.9"],
                              host_routes=[{"destination": "10.8.0.0/16", "nexthop": "10.0.1.9"}])  # fmt: skip
    room.make("subnets", network_id=network, cidr="fd00::/64", ip_version=6, ipv6_address_mode="slaac",
              ipv6_ra_mode="slaac")  # fmt: skip
    room.boot(networks=[{"uuid": network}])
    wiring = json.loads(room.told(network, "10.0.1.2", "/openstack/latest/network_data.json") or "")
    by_type = {each["type"]: each for each in wiring["networks"]}
    assert set(by_type) == {"ipv4", "ipv6_slaac"}
    assert (by_type["ipv4"]["ip_address"], by_type["ipv4"]["netmask"]) == ("10.0.1.2", "255.255.255.0")
    assert by_type["ipv4"]["routes"] == [
        {"network": "0.0.0.0", "netmask": "0.0.0.0", "gateway": "10.0.1.1"},
        {"network": "10.8.0.0", "netmask": "255.255.0.0", "gateway": "10.0.1.9"},
    ]


def test_cve_2013_6419_by_bound_ports_only(room: ComputeRoom) -> None:
    """Who writes another's server id into a port of their own learns nothing of that server."""
    victim, _ = _booted(room)
    mine = room.make("networks", "other")["id"]
    room.make("subnets", "other", network_id=mine, cidr="10.66.0.0/24", ip_version=4)
    room.make("ports", "other", network_id=mine, fixed_ips=[{"ip_address": "10.66.0.66"}], device_id=victim,
              device_owner="compute:nova")  # fmt: skip
    assert room.told(mine, "10.66.0.66", "/latest/user-data") is None
    with room.store.read() as reader:
        assert identify(reader, network=mine, router=None, address="10.66.0.66") is None


def test_the_same_address_on_two_networks(room: ComputeRoom) -> None:
    ids = {}
    for name in ("one", "two"):
        network, _ = room.network("10.0.1.0/24")
        ids[network] = room.boot(name, networks=[{"uuid": network, "fixed_ip": "10.0.1.50"}])
    for network, id in ids.items():
        about = json.loads(room.told(network, "10.0.1.50", "/openstack/latest/meta_data.json") or "")
        assert about["uuid"] == id
        assert room.told(network, "10.0.1.51", "/latest/meta-data/hostname") is None


def test_by_way_of_a_router(room: ComputeRoom) -> None:
    network, subnet = room.network()
    router = room.make("routers")["id"]
    room.ask("PUT", f"routers/{router}/add_router_interface", {"subnet_id": subnet})
    id = room.boot(networks=[{"uuid": network}])
    elsewhere, _ = room.network("10.0.2.0/24")
    room.boot(networks=[{"uuid": elsewhere}])
    with room.store.read() as reader:
        asker = identify(reader, network=None, router=router, address="10.0.1.3")
        assert asker is not None
        assert asker.server.id == id
        assert identify(reader, network=None, router=router, address="10.0.2.3") is None
        assert identify(reader, network=None, router="unknown", address="10.0.1.3") is None


def _asked(room: ComputeRoom, network: str, address: str, method: str, path: str, **more: Any) -> httpx.Response:
    async def send() -> httpx.Response:
        transport = httpx.ASGITransport(app=application_of(room.store, network=network), client=(address, 40000))
        async with httpx.AsyncClient(transport=transport, base_url="http://169.254.169.254") as client:
            return await client.request(method, path, **more)

    return room.loop.run_until_complete(send())


def test_cve_2013_6419_never_by_a_header(room: ComputeRoom) -> None:
    id, network = _booted(room)
    other = room.boot("other", networks=[{"uuid": network}])
    headers = {"X-Forwarded-For": "10.0.1.4", "X-Instance-ID": other, "X-Instance-ID-Signature": "0" * 64,
               "X-Tenant-ID": "demo", "Forwarded": "for=10.0.1.4", "X-Real-IP": "10.0.1.4"}  # fmt: skip
    answer = _asked(room, network, "10.0.1.3", "GET", "/openstack/latest/meta_data.json", headers=headers)
    assert answer.json()["uuid"] == id
    nobody = _asked(room, network, "10.0.1.99", "GET", "/latest/meta-data/", headers={"X-Instance-ID": id})
    assert nobody.status_code == 404


def test_over_http(room: ComputeRoom) -> None:
    _, network = _booted(room)
    answer = _asked(room, network, "10.0.1.3", "GET", "/latest/meta-data/hostname")
    assert (answer.status_code, answer.text) == (200, "worker-1")
    assert answer.headers["content-type"].startswith("text/plain")
    found = _asked(room, network, "10.0.1.3", "GET", "/openstack/latest/meta_data.json")
    assert found.headers["content-type"] == "application/json"
    head = _asked(room, network, "10.0.1.3", "HEAD", "/latest/meta-data/hostname")
    assert (head.status_code, head.text, head.headers["content-length"]) == (200, "", "8")
    assert _asked(room, network, "10.0.1.3", "GET", "/latest/none").status_code == 404
    for method in ("PUT", "DELETE", "POST"):
        assert _asked(room, network, "10.0.1.3", method, "/latest/user-data").status_code == 405


def test_the_password_is_left_once_and_can_be_cleared(room: ComputeRoom) -> None:
    id, network = _booted(room)
    path = "/openstack/2013-10-17/password"
    assert room.nova("GET", f"servers/{id}/os-server-password").json() == {"password": ""}
    assert _asked(room, network, "10.0.1.3", "GET", path).text == ""
    assert _asked(room, network, "10.0.1.3", "POST", path, content=b"x" * 5000).status_code == 400
    assert _asked(room, network, "10.0.1.9", "POST", path, content=b"from nobody").status_code == 404
    assert _asked(room, network, "10.0.1.3", "POST", path, content=b"ciphertext").status_code == 200
    assert _asked(room, network, "10.0.1.3", "POST", path, content=b"another").status_code == 409
    assert room.nova("GET", f"servers/{id}/os-server-password").json() == {"password": "ciphertext"}
    assert _asked(room, network, "10.0.1.3", "GET", path).text == "ciphertext"
    assert room.nova("DELETE", f"servers/{id}/os-server-password").status_code == 204
    assert room.nova("GET", f"servers/{id}/os-server-password").json() == {"password": ""}


def test_listeners_come_and_go_with_networks_and_routers(room: ComputeRoom) -> None:
    service = MetadataService(room.store, room.dataplane)
    network, subnet = room.network()
    router = room.make("routers")["id"]
    room.ask("PUT", f"routers/{router}/add_router_interface", {"subnet_id": subnet})
    id = room.boot("here", networks=[{"uuid": network}])
    (dhcp,) = room.list("ports", device_owner="network:dhcp")
    parts = [room.part("port", dhcp["id"]), room.part("router", router), room.part("port", room.cards(id)[0]["id"])]

    async def scene() -> None:
        await service.follow(parts, [], fresh=True)
        names = [name for name, sock in room.dataplane.sockets.items() if sock.fileno() != -1]
        assert sorted((re.sub("-.*", "", ns), address, port) for ns, address, port in names) == [
            (re.sub("-.*", "", parts[0].namespace), "169.254.169.254", 80),
            ("router", "0.0.0.0", 9697),
        ]  # fmt: skip
        await service.follow(parts, [], fresh=False)  # what is served already stays
        await service.follow([], [Key("router", router)], fresh=False)
        await asyncio.sleep(0)
        with pytest.raises(OSError):
            await room.dataplane.listen(parts[0].namespace, "169.254.169.254", 80)
        (await room.dataplane.listen(f"router-{router}", "0.0.0.0", 9697)).close()
        await service.close()

    room.loop.run_until_complete(scene())
