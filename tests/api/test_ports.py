"""Ports: addresses, MACs, security, who may say what, and what is in the topology."""

import uuid
from typing import Any

import pytest
from tests.api.l3_room import ADMIN, Room

from cumulet.model.context import SYSTEM, Context
from cumulet.networking import port
from cumulet.networking.port import Port
from cumulet.networking.port_rules import PORTS


def _addresses(made: dict[str, Any]) -> list[str]:
    return [item["ip_address"] for item in made["fixed_ips"]]


def _plug(room: Room, network: str, device: str, owner: str = "compute:nova", **more: Any) -> Port:
    made = room.store.write_now(
        lambda tx: port.make(tx, SYSTEM, network_id=network, device_id=device, device_owner=owner,
                             project_id="demo", **more)
    )  # fmt: skip
    room.settled()
    return made


def test_addresses_as_in_the_tutorial(room: Room) -> None:
    network, subnet = room.network("10.0.2.0/24")
    made = [room.make("ports", network_id=network) for _ in range(2)]
    assert [_addresses(p) for p in made] == [["10.0.2.3"], ["10.0.2.4"]]
    assert list(made[0]["fixed_ips"][0]) == ["subnet_id", "ip_address"]
    assert made[0]["fixed_ips"][0]["subnet_id"] == subnet
    dhcp = next(p for p in room.list("ports") if p["device_owner"] == "network:dhcp")
    assert (_addresses(dhcp), dhcp["name"]) == (["10.0.2.2"], "")
    assert dhcp["device_id"].startswith("dhcp")
    assert dhcp["device_id"].endswith(network)
    room.drop("ports", made[0]["id"])
    assert _addresses(room.make("ports", network_id=network)) == ["10.0.2.3"]


def test_dhcp_does_not_take_what_the_first_port_asked_for(room: Room) -> None:
    network, _ = room.network()
    assert _addresses(room.make("ports", network_id=network, fixed_ips=[{"ip_address": "10.0.1.2"}])) == ["10.0.1.2"]
    (dhcp,) = room.list("ports", device_owner="network:dhcp")
    assert _addresses(dhcp) == ["10.0.1.3"]


def test_a_port_without_subnets_has_no_address(room: Room) -> None:
    network = room.make("networks")["id"]
    made = room.make("ports", network_id=network)
    assert made["fixed_ips"] == []
    assert room.list("ports") == [made]  # and wants no DHCP


def test_forms_of_fixed_ips(room: Room) -> None:
    network, subnet = room.network()
    other = room.make("subnets", network_id=network, cidr="10.0.2.0/24", ip_version=4)["id"]

    def made(*fixed_ips: dict[str, str]) -> list[str]:
        return _addresses(room.make("ports", network_id=network, fixed_ips=list(fixed_ips)))

    assert made({"subnet_id": other}) == ["10.0.2.3"]
    assert made({"ip_address": "10.0.2.9"}) == ["10.0.2.9"]
    assert made({"subnet_id": subnet}, {"subnet_id": other, "ip_address": "10.0.2.4"}) == ["10.0.1.3", "10.0.2.4"]
    assert made({"subnet_id": other}, {"ip_address": "10.0.2.5"}) == ["10.0.2.6", "10.0.2.5"]
    assert made() == []


@pytest.mark.parametrize(
    ("fixed_ips", "status", "type", "words"),
    [
        ([{"ip_address": "10.0.9.1"}], 400, "InvalidIpForNetwork", "10.0.9.1 is not a valid IP for any of the subnets"),
        ([{"ip_address": "10.0.1.0"}], 400, "InvalidIpForNetwork", "10.0.1.0"),
        ([{"ip_address": "10.0.1.255"}], 400, "InvalidIpForNetwork", "10.0.1.255"),
        ([{"subnet_id": "S", "ip_address": "10.0.9.1"}], 400, "InvalidIpForSubnet", "for the specified subnet"),
        ([{"subnet_id": str(uuid.uuid4())}], 400, "InvalidInput", "fixed_ips included invalid subnet"),
        ([{}], 400, "InvalidInput", "IP allocation requires subnet_id or ip_address"),
        ([{"ip_address": "10.0.1.3"}], 409, "IpAddressAlreadyAllocated", "IP address 10.0.1.3 already allocated in"),
        ([{"ip_address": "10.0.1.3; drop"}], 400, "HTTPBadRequest", "not a valid IP address"),
        ([{"ip": "10.0.1.9"}], 400, "HTTPBadRequest", "unexpected key"),
        ("10.0.1.9", 400, "HTTPBadRequest", "is not a list"),
    ],
)
def test_wrong_addresses(room: Room, fixed_ips: Any, status: int, type: str, words: str) -> None:
    network, subnet = room.network()
    room.make("ports", network_id=network)
    if isinstance(fixed_ips, list):
        fixed_ips = [{k: subnet if v == "S" else v for k, v in item.items()} for item in fixed_ips]
    answer = room.ask("POST", "ports", {"port": {"network_id": network, "fixed_ips": fixed_ips}})
    assert words in room.refused(answer, status, type)
    assert len(room.list("ports")) == 2


def test_ipv6_addresses(room: Room) -> None:
    network, _ = room.network()
    stateful = {"ipv6_ra_mode": "dhcpv6-stateful", "ipv6_address_mode": "dhcpv6-stateful"}
    slaac = {"ipv6_ra_mode": "slaac", "ipv6_address_mode": "slaac"}
    room.make("subnets", network_id=network, cidr="fd00:1::/64", ip_version=6, **stateful)
    automatic = room.make("subnets", network_id=network, cidr="fd00:2::/64", ip_version=6, **slaac)["id"]
    made = room.make("ports", network_id=network, mac_address="FA:16:3E:00:00:01")
    assert made["mac_address"] == "fa:16:3e:00:00:01"
    assert _addresses(made) == ["10.0.1.3", "fd00:1::3", "fd00:2::f816:3eff:fe00:1"]
    wrong = {"network_id": network, "fixed_ips": [{"subnet_id": automatic, "ip_address": "fd00:2::5"}]}
    words = room.refused(room.ask("POST", "ports", {"port": wrong}), 400, "InvalidInput")
    assert "configured for automatic addresses" in words
    kept = room.change("ports", made["id"], fixed_ips=[{"ip_address": "10.0.1.77"}])
    assert _addresses(kept) == ["fd00:2::f816:3eff:fe00:1", "10.0.1.77"]


def test_changing_addresses_keeps_what_stays(room: Room) -> None:
    network, subnet = room.network()
    made = room.make("ports", network_id=network)
    changed = room.change("ports", made["id"], fixed_ips=[{"subnet_id": subnet}, {"ip_address": "10.0.1.99"}])
    assert sorted(_addresses(changed)) == ["10.0.1.3", "10.0.1.99"]
    assert _addresses(room.change("ports", made["id"], fixed_ips=[])) == []
    assert _addresses(room.make("ports", network_id=network)) == ["10.0.1.3"]
    answer = room.ask("PUT", f"ports/{made['id']}", {"port": {"fixed_ips": [{"ip_address": "10.0.1.3"}]}})
    room.refused(answer, 409, "IpAddressAlreadyAllocated")


def test_macs_are_unique_in_a_network(room: Room) -> None:
    network, _ = room.network()
    mac = room.make("ports", network_id=network)["mac_address"]
    assert mac.startswith("fa:16:3e:")
    answer = room.ask("POST", "ports", {"port": {"network_id": network, "mac_address": mac}})
    words = room.refused(answer, 409, "MacAddressInUse")
    assert words == f"Unable to complete operation for network {network}. The mac address {mac} is in use."
    elsewhere, _ = room.network()
    assert room.make("ports", network_id=elsewhere, mac_address=mac)["mac_address"] == mac
    for wrong in ("00:00:00:00:00:00", "01:00:5e:00:00:01", "fa:16:3e", "fa:16:3e:00:00:0g", "ff:ff:ff:ff:ff:ff"):
        answer = room.ask("POST", "ports", {"port": {"network_id": network, "mac_address": wrong}})
        room.refused(answer, 400, "HTTPBadRequest")


def test_a_mac_changes_by_administrators_only(room: Room) -> None:
    network, _ = room.network()
    made = room.make("ports", network_id=network)
    body = {"port": {"mac_address": "fa:16:3e:00:00:05"}}
    room.refused(room.ask("PUT", f"ports/{made['id']}", body), 403, "PolicyNotAuthorized")
    assert room.change("ports", made["id"], ADMIN, **body["port"])["mac_address"] == "fa:16:3e:00:00:05"
    assert room.change("ports", made["id"], ADMIN, mac_address=None)["mac_address"] != "fa:16:3e:00:00:05"


@pytest.mark.parametrize("owner", ["network:dhcp", "network:router_interface", "neutron:LOADBALANCER", "network:x"])
def test_tenants_may_not_pose_as_the_cloud(room: Room, owner: str) -> None:
    """CVE-2014-0056, CVE-2015-5240: neither at creation nor right after it."""
    network, _ = room.network()
    body = {"port": {"network_id": network, "device_owner": owner, "device_id": "r"}}
    room.refused(room.ask("POST", "ports", body), 403, "PolicyNotAuthorized")
    made = room.make("ports", network_id=network)
    answer = room.ask("PUT", f"ports/{made['id']}", {"port": {"device_owner": owner}})
    room.refused(answer, 403, "PolicyNotAuthorized")


def test_a_client_s_own_words_plug_nothing(room: Room) -> None:
    network, _ = room.network()
    server = _plug(room, network, "server-of-somebody")
    made = room.make("ports", network_id=network, device_id="server-of-somebody", device_owner="compute:nova")
    room.settled()
    assert room.part("port", made["id"]) is None
    assert made["status"] == "DOWN"
    with room.store.read() as reader:
        assert [p.id for p in port.of_device(reader, "server-of-somebody")] == [server.id]
    body = {"port": {"device_id": "another"}}
    room.refused(room.ask("PUT", f"ports/{server.id}", body), 409, "PortInUse")
    room.faithful()


def test_others_networks(room: Room) -> None:
    private, _ = room.network(token="other")
    room.refused(room.ask("POST", "ports", {"port": {"network_id": private}}), 404, "NetworkNotFound")
    shared = room.make("networks", ADMIN, shared=True)["id"]
    subnet = room.make("subnets", ADMIN, network_id=shared, cidr="10.5.0.0/24", ip_version=4)["id"]
    mine = room.make("ports", network_id=shared, fixed_ips=[{"subnet_id": subnet}])
    for wrong in (
        {"fixed_ips": [{"ip_address": "10.5.0.77"}]},
        {"mac_address": "fa:16:3e:00:00:05"},
        {"port_security_enabled": False},
        {"allowed_address_pairs": [{"ip_address": "10.5.0.0/24"}]},
    ):
        answer = room.ask("POST", "ports", {"port": {"network_id": shared, **wrong}})
        room.refused(answer, 403, "PolicyNotAuthorized")
    assert room.ask("GET", f"ports/{mine['id']}", token="other").status_code == 404
    assert room.list("ports") == [mine]  # not the DHCP port, which is the network's owner's


def test_a_network_s_owner_sees_its_ports(room: Room) -> None:
    network, _ = room.network()
    theirs = room.make("ports", ADMIN, network_id=network)
    assert room.show("ports", theirs["id"])["project_id"] == "admin"
    answer = room.ask("PUT", f"ports/{theirs['id']}", {"port": {"name": "mine"}})
    room.refused(answer, 403, "PolicyNotAuthorized")
    room.drop("ports", theirs["id"])


def test_security_groups_of_a_port(room: Room) -> None:
    network, _ = room.network()
    made = room.make("ports", network_id=network)
    (default,) = made["security_groups"]
    own = room.make("security-groups", name="web")["id"]
    changed = room.change("ports", made["id"], security_groups=[own, default])
    assert changed["security_groups"] == [own, default]
    assert [p["id"] for p in room.list("ports", security_groups=own)] == [made["id"]]
    room.refused(room.ask("DELETE", f"security-groups/{own}"), 409, "SecurityGroupInUse")
    assert room.change("ports", made["id"], security_groups=[])["security_groups"] == []
    assert room.list("ports", security_groups=own) == []
    theirs = room.make("security-groups", "other", name="web")["id"]
    for wrong in (theirs, str(uuid.uuid4())):
        answer = room.ask("PUT", f"ports/{made['id']}", {"port": {"security_groups": [wrong]}})
        room.refused(answer, 404, "SecurityGroupNotFound")
    assert room.make("ports", network_id=network, security_groups=[])["security_groups"] == []


def test_port_security(room: Room) -> None:
    network, _ = room.network()
    open_ = room.make("ports", network_id=network, port_security_enabled=False)
    assert open_["security_groups"] == []
    answer = room.ask("PUT", f"ports/{open_['id']}", {"port": {"allowed_address_pairs": [{"ip_address": "10.0.1.9"}]}})
    room.refused(answer, 409, "AddressPairAndPortSecurityRequired")
    made = room.make("ports", network_id=network)
    answer = room.ask("PUT", f"ports/{made['id']}", {"port": {"port_security_enabled": False}})
    room.refused(answer, 409, "PortSecurityPortHasSecurityGroup")
    changed = room.change("ports", made["id"], port_security_enabled=False, security_groups=[])
    assert changed["port_security_enabled"] is False
    body = {"port": {"security_groups": room.make("ports", network_id=network)["security_groups"]}}
    answer = room.ask("PUT", f"ports/{made['id']}", body)
    room.refused(answer, 409, "PortSecurityAndIPRequiredForSecurityGroups")
    quiet = room.make("networks", port_security_enabled=False)["id"]
    assert room.make("ports", network_id=quiet)["port_security_enabled"] is False


def test_an_address_pair_without_a_mac_has_the_ports(room: Room) -> None:
    network, _ = room.network()
    pairs = [{"ip_address": "10.0.1.100"}, {"ip_address": "10.0.1.0/28", "mac_address": "fa:16:3e:00:00:01"}]
    port = room.make("ports", network_id=network, allowed_address_pairs=pairs)
    whole = [{"mac_address": port["mac_address"], **pairs[0]}, pairs[1]]
    assert port["allowed_address_pairs"] == whole
    assert room.change("ports", port["id"], allowed_address_pairs=pairs[:1])["allowed_address_pairs"] == whole[:1]
    twice = {"port": {"allowed_address_pairs": [pairs[0], whole[0]]}}
    room.refused(room.ask("PUT", f"ports/{port['id']}", twice), 400, "DuplicateAddressPairInRequest")


def test_allowed_address_pairs(room: Room) -> None:
    network, _ = room.network()
    server = _plug(room, network, "server")
    pairs = [{"ip_address": "10.0.1.200", "mac_address": "FA:16:3E:00:00:09"}, {"ip_address": "10.9.0.0/16"}]
    room.change("ports", server.id, allowed_address_pairs=pairs)
    assert room.part("port", server.id).allowed_pairs == (
        ("fa:16:3e:00:00:09", "10.0.1.200"),
        (server.mac_address, "10.9.0.0/16"),
    )
    for wrong in ([{"ip_address": "10.0.0.0/33"}], [{"mac_address": "fa:16:3e:00:00:09"}],
                  [{"ip_address": f"10.9.9.{n}"} for n in range(11)], [{"ip_address": "x/8"}]):  # fmt: skip
        answer = room.ask("PUT", f"ports/{server.id}", {"port": {"allowed_address_pairs": wrong}})
        room.refused(answer, 400, "HTTPBadRequest")


def test_a_bound_port_follows_its_changes(room: Room) -> None:
    network, _ = room.network()
    first, second = _plug(room, network, "server"), _plug(room, network, "server")
    assert (room.part("port", first.id).index, room.part("port", second.id).index) == (0, 1)
    assert room.show("ports", first.id)["status"] == "ACTIVE"
    seen = room.show("ports", first.id, ADMIN)
    assert seen["binding:vif_type"] == "bridge"
    assert seen["binding:host_id"]
    room.change("ports", first.id, admin_state_up=False)
    assert room.part("port", first.id).admin_up is False
    assert room.show("ports", first.id)["status"] == "DOWN"
    room.change("ports", first.id, admin_state_up=True, dns_name="db", fixed_ips=[{"ip_address": "10.0.1.50"}])
    assert room.show("ports", first.id)["status"] == "ACTIVE"
    assert (room.part("port", first.id).hostname, room.part("port", first.id).addresses) == ("db", ("10.0.1.50",))
    room.store.write_now(lambda tx: port.unbind(tx, tx.get(Port, first.id)))
    room.settled()
    assert room.part("port", first.id) is None
    assert room.show("ports", first.id)["device_id"] == ""
    room.drop("ports", second.id, token=ADMIN)
    room.faithful()


def test_a_part_that_fails_shows(room: Room) -> None:
    network, _ = room.network()
    room.dataplane.broken["port"] = "no more interfaces"
    server = _plug(room, network, "server")
    assert room.show("ports", server.id)["status"] == "ERROR"


def test_ports_of_the_cloud_are_not_deleted_here(room: Room) -> None:
    network, subnet = room.network()
    router = room.make("routers", external_gateway_info={"network_id": room.public})["id"]
    room.ask("PUT", f"routers/{router}/add_router_interface", {"subnet_id": subnet})
    room.make("floatingips", floating_network_id=room.public)
    room.make("ports", network_id=network)
    owners = set()
    for found in room.list("ports", ADMIN):
        if found["device_owner"]:
            owners.add(found["device_owner"])
            words = room.refused(room.ask("DELETE", f"ports/{found['id']}", token=ADMIN), 409, "ServicePortInUse")
            assert f"has device owner {found['device_owner']}" in words
    assert owners == {"network:dhcp", "network:router_interface", "network:router_gateway", "network:floatingip",
                      "network:edge"}  # fmt: skip


def test_binding_an_existing_port(room: Room) -> None:
    network, _ = room.network()
    made = room.make("ports", network_id=network)
    bind = {"device_id": "server", "device_owner": "compute:nova", "hostname": "web"}
    room.store.write_now(lambda tx: port.bind(tx, tx.get(Port, made["id"]), **bind))
    room.settled()
    assert room.part("port", made["id"]).device == "server"
    with pytest.raises(Exception, match="already has an attached device server"):
        room.store.write_now(lambda tx: port.bind(tx, tx.get(Port, made["id"]), **{**bind, "device_id": "other"}))


def test_trusted_ports_are_the_administrators_word(room: Room) -> None:
    network, _ = room.network()
    made = room.make("ports", ADMIN, network_id=network, project_id="demo")
    assert made["trusted"] is None
    assert "trusted" not in made["binding:profile"]
    for trusted in (True, False):
        changed = room.ask("PUT", f"ports/{made['id']}", {"port": {"trusted": trusted}}, ADMIN).json()["port"]
        assert (changed["trusted"], changed["binding:profile"]) == (trusted, {"trusted": trusted})
    assert "trusted" not in room.show("ports", made["id"])
    room.refused(room.ask("PUT", f"ports/{made['id']}", {"port": {"trusted": True}}), 403, "PolicyNotAuthorized")


@pytest.mark.parametrize(
    "body",
    [
        {"network_id": None},
        {"network_id": 7},
        {"network_id": str(uuid.uuid4())},
        {"name": ["x"]},
        {"dns_name": "-x"},
        {"dns_name": "a\nb"},
        {"binding:vnic_type": "direct"},
        {"binding:host_id": "elsewhere"},
        {"binding:profile": {"a": "b"}},
        {"status": "ACTIVE"},
        {"plug": "router"},
        {"extra_dhcp_opts": [{"opt_name": "mtu"}]},
        {"extra_dhcp_opts": [{"opt_name": "no-such-option", "opt_value": "x"}]},
        {"extra_dhcp_opts": [{"opt_name": "tag:x,mtu", "opt_value": "x"}]},
        {"extra_dhcp_opts": [{"opt_name": "bootfile-name", "opt_value": "a\nb"}]},
        {"extra_dhcp_opts": [{"opt_name": "bootfile-name", "opt_value": ""}]},
        {"extra_dhcp_opts": [{"opt_name": "53", "opt_value": "1"}]},
        {"security_groups": ["default"]},
        {"description": "\x00"},
    ],
)
def test_wrong_ports(room: Room, body: dict[str, Any]) -> None:
    network, _ = room.network()
    answer = room.ask("POST", "ports", {"port": {"network_id": network, **body}})
    assert answer.status_code in {400, 403, 404}
    assert answer.json()["NeutronError"]["message"]
    assert room.list("ports") == []


def test_dns_assignment(room: Room) -> None:
    network, _ = room.network()
    made = room.make("ports", network_id=network, dns_name="web")
    assert made["dns_assignment"] == [{"hostname": "web", "ip_address": "10.0.1.3", "fqdn": "web.openstacklocal."}]
    plain = room.make("ports", network_id=network)
    assert plain["dns_assignment"][0]["hostname"] == "host-10-0-1-4"


def test_an_address_that_goes_takes_its_floating_ip_off(room: Room) -> None:
    network, subnet = room.network()
    router = room.make("routers", external_gateway_info={"network_id": room.public})["id"]
    room.ask("PUT", f"routers/{router}/add_router_interface", {"subnet_id": subnet})
    made = room.make("ports", network_id=network)
    floating = room.make("floatingips", floating_network_id=room.public, port_id=made["id"])
    room.change("ports", made["id"], fixed_ips=[{"ip_address": "10.0.1.99"}])
    assert room.show("floatingips", floating["id"])["port_id"] is None
    room.faithful()


def test_a_caller_without_a_project_sees_nobody_s_ports(room: Room) -> None:
    """Ports of gateways and floating IPs belong to no project, which is not the project of those who have none."""
    room.make("routers", external_gateway_info={"network_id": room.public})
    nobody = Context(user_id="u", roles=frozenset({"reader"}))
    with room.store.read() as reader:
        assert reader.exists(Port, project_id="")
        assert reader.select(Port, PORTS.seen(reader, nobody)) == []


def test_extra_dhcp_options(room: Room) -> None:
    network, _ = room.network()
    boot = {"opt_name": "bootfile-name", "opt_value": "pxelinux.0"}
    made = room.make("ports", network_id=network, extra_dhcp_opts=[boot, {"opt_name": "mtu", "opt_value": None}])
    assert made["extra_dhcp_opts"] == [{**boot, "ip_version": 4}]
    more = [{"opt_name": "router", "opt_value": ""}, {**boot, "opt_value": "other.0"}]
    changed = room.change("ports", made["id"], extra_dhcp_opts=more)
    assert [(item["opt_name"], item["opt_value"]) for item in changed["extra_dhcp_opts"]] == [
        ("bootfile-name", "other.0"), ("router", "")
    ]  # fmt: skip
    assert changed["revision_number"] > made["revision_number"]
    left = room.change("ports", made["id"], extra_dhcp_opts=[{**boot, "opt_value": None}])
    assert [item["opt_name"] for item in left["extra_dhcp_opts"]] == ["router"]


def test_a_port_is_born_with_tags_also_among_many(room: Room) -> None:
    network, _ = room.network()
    body = {"ports": [{"port": {"network_id": network, "tags": ["a", "b"]}}, {"network_id": network}]}
    made = room.ask("POST", "ports", body).json()["ports"]
    assert [one["tags"] for one in made] == [["a", "b"], []]


def test_an_administrator_names_the_host_of_a_port_that_nothing_has(room: Room) -> None:
    network, _ = room.network()
    made = room.make("ports", network_id=network)
    room.refused(room.ask("PUT", f"ports/{made['id']}", {"port": {"binding:host_id": "x"}}), 403, "PolicyNotAuthorized")
    changed = room.change("ports", made["id"], ADMIN, **{"binding:host_id": "elsewhere"})
    assert changed["binding:host_id"] == "elsewhere"


def test_a_port_has_a_domain(room: Room) -> None:
    network, _ = room.network()
    made = room.make("ports", network_id=network, dns_name="www", dns_domain="Example.org.")
    assert made["dns_domain"] == "example.org."
    refused = room.ask("PUT", f"ports/{made['id']}", {"port": {"dns_domain": "example.org"}})
    assert "not a FQDN" in room.refused(refused, 400, "HTTPBadRequest")
    for wrong in ("a b.", "x\ny.", "."):
        assert room.ask("PUT", f"ports/{made['id']}", {"port": {"dns_domain": wrong}}).status_code == 400
    assert room.change("ports", made["id"], dns_domain="")["dns_domain"] == ""
