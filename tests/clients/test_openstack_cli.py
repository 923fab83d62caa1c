"""python-openstackclient: docs/how-to/openstack-command-line.md as it stands, and create, list, show, set, unset and
delete of what Networking has, as its commands do them.

Many commands go through one process, which reads them from its standard input: that is ten times faster.
"""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from .cloud import wait
from .guide import Guide, guided


@pytest.fixture(scope="module")
def guide() -> Iterator[Guide]:
    """A cloud for the tests beyond the page, which has one of its own."""
    with guided("openstack-command-line", "today") as opened:
        opened.tour.reach("Connect")
        yield opened


class Commands:
    """An `openstack` that reads commands. What each of them prints as JSON is collected, in order."""

    def __init__(self, guide: Guide, *, admin: bool = False) -> None:
        self.guide = guide
        self._who = "source <(cumulet env --v3 --admin); " if admin else ""

    def attempt(self, text: str) -> tuple[list[Any], str]:
        """What commands, one on a line, print, and what they complain of."""
        (self.guide.cloud.place.home / "commands").write_text(text)
        done = self.guide.attempt(f"({self._who}openstack < commands)")
        printed, decoder, found = done.stdout.strip(), json.JSONDecoder(), []
        while printed:
            value, end = decoder.raw_decode(printed)
            found.append(value)
            printed = printed[end:].lstrip()
        return found, done.stderr.strip()

    def run(self, text: str) -> list[Any]:
        """What commands print. None of them may complain."""
        found, complaint = self.attempt(text)
        assert complaint == "", complaint
        return found

    def one(self, command: str) -> Any:
        (found,) = self.run(command)
        return found

    def refused(self, command: str) -> str:
        found, complaint = self.attempt(command)
        assert found == []
        assert complaint != "", command
        assert "Traceback" not in complaint, complaint
        return complaint


@pytest.fixture
def demo(guide: Guide) -> Commands:
    return Commands(guide)


@pytest.fixture
def admin(guide: Guide) -> Commands:
    return Commands(guide, admin=True)


def test_the_page_is_true_to_its_end() -> None:
    with guided("openstack-command-line", "today") as guide:
        guide.tour.reach("Take it all down")
        wait(guide.leftovers, 10)


def test_networks_and_subnets(demo: Commands) -> None:
    made, subnet = demo.run("""
network create -f json --description d --tag blue n
subnet create -f json --network n --subnet-range 10.0.1.0/24 --dns-nameserver 10.0.1.9 \
--host-route destination=10.9.0.0/16,gateway=10.0.1.9 s
""")
    shown = [made[name] for name in ("name", "status", "admin_state_up", "shared", "router:external", "tags", "mtu")]
    assert shown == ["n", "ACTIVE", True, False, False, ["blue"], 1500]
    assert (subnet["gateway_ip"], subnet["enable_dhcp"], subnet["ip_version"]) == ("10.0.1.1", True, 4)
    assert subnet["host_routes"] == [{"destination": "10.9.0.0/16", "nexthop": "10.0.1.9"}]
    tagged, internal, external, of_network, changed, changed_subnet = demo.run("""
network list -f json --tags blue
network list -f json --internal --enable --status ACTIVE
network list -f json --external
subnet list -f json --network n --ip-version 4 --dhcp --gateway 10.0.1.1 --subnet-range 10.0.1.0/24
network set n --name m --mtu 1400 --disable --description e --tag red
network show -f json m
subnet set s --no-allocation-pool --allocation-pool start=10.0.1.50,end=10.0.1.60 --no-dhcp --gateway none \
--no-dns-nameservers --dns-nameserver 10.0.1.8
subnet show -f json s
""")
    assert [each["Name"] for each in tagged] == [each["Name"] for each in internal] == ["n"]
    assert tagged[0]["Subnets"] == [subnet["id"]]
    assert [each["Name"] for each in external] == ["public"]
    assert [each["Name"] for each in of_network] == ["s"]
    named = [changed[name] for name in ("name", "mtu", "admin_state_up", "description", "status")]
    assert named == ["m", 1400, False, "e", "ACTIVE"]
    assert sorted(changed["tags"]) == ["blue", "red"]
    assert changed_subnet["allocation_pools"] == [{"start": "10.0.1.50", "end": "10.0.1.60"}]
    assert (changed_subnet["gateway_ip"], changed_subnet["dns_nameservers"]) == (None, ["10.0.1.8"])
    unset, none = demo.run("""
network unset --all-tag m
subnet unset --dns-nameserver 10.0.1.8 --host-route destination=10.9.0.0/16,gateway=10.0.1.9 s
subnet show -f json s
network list -f json --any-tags blue,red
subnet delete s
network delete m
""")
    assert (unset["dns_nameservers"], unset["host_routes"], none) == ([], [], [])
    assert "No Network found for m" in demo.refused("network show m")


def test_ports(demo: Commands) -> None:
    demo.run("network create -f json n\nsubnet create -f json --network n --subnet-range 10.0.1.0/24 s")
    made, by_address, by_mac, changed = demo.run("""
port create -f json --network n --fixed-ip subnet=s,ip-address=10.0.1.99 --mac-address fa:16:3e:00:00:99 \
--allowed-address ip-address=10.0.1.100 --dns-name nn --extra-dhcp-option name=mtu,value=1300 --tag a p
port list -f json --fixed-ip subnet=s,ip-address=10.0.1.99
port list -f json --mac-address fa:16:3e:00:00:99 --network n --tags a
port set p --no-security-group --no-allowed-address --disable-port-security --name q --no-fixed-ip \
--fixed-ip subnet=s,ip-address=10.0.1.98
port show -f json q
""")
    assert made["fixed_ips"][0]["ip_address"] == "10.0.1.99"
    pair = {"ip_address": "10.0.1.100", "mac_address": "fa:16:3e:00:00:99"}
    assert made["allowed_address_pairs"] == [pair]
    assert made["dns_assignment"][0]["fqdn"] == "nn.openstacklocal."
    assert made["extra_dhcp_opts"] == [{"ip_version": 4, "opt_name": "mtu", "opt_value": "1300"}]
    assert [each["ID"] for each in by_address] == [each["ID"] for each in by_mac] == [made["id"]]
    assert (changed["security_group_ids"], changed["port_security_enabled"]) == ([], False)
    assert changed["fixed_ips"][0]["ip_address"] == "10.0.1.98"
    again = demo.run("""
port set q --enable-port-security --security-group default --disable
port unset q --fixed-ip subnet=s,ip-address=10.0.1.98 --tag a
port show -f json q
port delete q
network delete n
""")[0]
    assert (again["fixed_ips"], again["admin_state_up"], again["tags"]) == ([], False, [])
    assert len(again["security_group_ids"]) == 1


def test_routers_floating_ips_and_port_forwardings(demo: Commands) -> None:
    _, _, router, floating, port, shown, tagged, legs = demo.run("""
network create -f json n
subnet create -f json --network n --subnet-range 10.0.1.0/24 s
router create -f json --description d r
router set r --external-gateway public
router add subnet r s
router set r --route destination=10.8.0.0/16,gateway=10.0.1.77 --tag t
floating ip create -f json public --description mine
port create -f json --network n p
router show -f json r
router list -f json --tags t
port list -f json --router r
""")
    assert (router["external_gateway_info"], router["status"]) == (None, "ACTIVE")
    assert (floating["status"], floating["fixed_ip_address"]) == ("DOWN", None)
    assert shown["external_gateway_info"]["enable_snat"] is True
    assert [each["ip_address"] for each in shown["interfaces_info"]] == ["10.0.1.1"]
    assert shown["routes"] == [{"destination": "10.8.0.0/16", "nexthop": "10.0.1.77"}]
    assert [each["Name"] for each in tagged] == ["r"]
    assert [each["Fixed IP Addresses"][0]["ip_address"] for each in legs] == ["10.0.1.1"]
    address, fixed = floating["floating_ip_address"], port["fixed_ips"][0]["ip_address"]
    assert "required by one or more routes" in demo.refused("router remove subnet r s")
    with_port, made, forwardings, changed, without = demo.run(f"""
floating ip set --port p {address}
floating ip show -f json {address}
floating ip unset --port {address}
floating ip port forwarding create -f json {address} --internal-ip-address {fixed} --port p \
--internal-protocol-port 22 --external-protocol-port 2222 --protocol tcp
floating ip port forwarding list -f json {address}
router remove route r --route destination=10.8.0.0/16,gateway=10.0.1.77 -f json
floating ip list -f json --router r
""")
    assert (with_port["port_id"], with_port["fixed_ip_address"], with_port["router_id"]) == (
        port["id"],
        fixed,
        router["id"],
    )
    assert with_port["port_details"]["mac_address"] == port["mac_address"]
    assert (made["external_port"], made["internal_port"], made["protocol"]) == (2222, 22, "tcp")
    assert [each["External Port"] for each in forwardings] == [2222]
    assert changed["routes"] == []
    assert [each["Floating IP Address"] for each in without] == [address]
    demo.run(f"""
floating ip port forwarding delete {address} {made["id"]}
floating ip delete {address}
port delete p
router unset r --external-gateway --all-tag
router remove subnet r s
router delete r
network delete n
""")


def test_groups_and_pools(demo: Commands) -> None:
    group, *rules = demo.run("""
security group create -f json --description w web
security group rule create -f json web --protocol tcp --dst-port 8000:8010 --ethertype IPv6
security group rule create -f json web --protocol icmp --icmp-type 8 --icmp-code 0
security group rule create -f json web --egress --protocol 112
address group create -f json ag --address 10.0.0.0/24 --address 10.1.0.5
security group rule create -f json web --protocol udp --dst-port 53 --remote-address-group ag
security group rule list -f json web --ingress --protocol udp
security group set web --name web2 --tag x
security group show -f json web2
address group set ag --address 10.7.0.0/16
address group unset ag --address 10.0.0.0/24
address group show -f json ag
""")
    assert {(rule["direction"], rule["ethertype"]) for rule in group["rules"]} == {
        ("egress", "IPv4"),
        ("egress", "IPv6"),
    }
    tcp, icmp, vrrp, addresses, udp, listed, shown, changed = rules
    assert (tcp["port_range_min"], tcp["port_range_max"], tcp["normalized_cidr"]) == (8000, 8010, "::/0")
    assert (icmp["port_range_min"], icmp["port_range_max"]) == (8, 0)
    assert (vrrp["direction"], vrrp["protocol"]) == ("egress", "112")
    assert addresses["addresses"] == ["10.0.0.0/24", "10.1.0.5/32"]
    assert udp["remote_address_group_id"] == addresses["id"]
    assert [(each["Port Range"], each["Remote Address Group"]) for each in listed] == [("53:53", addresses["id"])]
    assert (shown["tags"], shown["stateful"], len(shown["rules"])) == (["x"], True, 6)
    assert changed["addresses"] == ["10.1.0.5/32", "10.7.0.0/16"]
    assert "in use" in demo.refused("address group delete ag")
    scope, pool, _, drawn, grown = demo.run("""
security group delete web2
address group delete ag
address scope create -f json --ip-version 4 scope
subnet pool create -f json --pool-prefix 10.50.0.0/16 --default-prefix-length 24 --address-scope scope pool
network create -f json n
subnet create -f json --network n --subnet-pool pool --prefix-length 26 s
subnet pool set pool --pool-prefix 10.51.0.0/16 --max-prefix-length 28
subnet pool show -f json pool
network delete n
subnet pool delete pool
address scope delete scope
""")
    assert (pool["address_scope_id"], drawn["cidr"], drawn["subnetpool_id"]) == (
        scope["id"],
        "10.50.0.0/26",
        pool["id"],
    )
    assert (grown["prefixes"], grown["max_prefixlen"]) == (["10.50.0.0/15"], 28)


def test_what_a_tenant_sees_of_the_cloud(demo: Commands) -> None:
    extensions, zones, providers, limits, shares, catalog, images, flavors, versions = demo.run("""
extension list -f json --network
availability zone list -f json --network --long
network service provider list -f json
limits show -f json --absolute
quota show -f json
catalog list -f json
image list -f json
flavor list -f json
versions show -f json --service network
""")
    assert {"router", "security-group", "standard-attr-tag", "quota_details"} <= {each["Alias"] for each in extensions}
    assert [(each["Zone Name"], each["Zone Resource"]) for each in zones] == [("nova", "network"), ("nova", "router")]
    assert "L3_ROUTER_NAT" in {each["Service Type"] for each in providers}
    assert {each["Name"]: each["Value"] for each in limits}["max_total_instances"] == 10
    of = {each["Resource"]: each["Limit"] for each in shares}
    assert (of["networks"], of["instances"], of["key-pairs"], of["injected-files"]) == (100, 10, 100, 0)
    assert {each["Type"] for each in catalog} == {"compute", "identity", "image", "network"}
    assert "cirros-0.3.3-x86_64-disk" in {each["Name"] for each in images}
    assert "m1.tiny" in {each["Name"] for each in flavors}
    assert [each["Version"] for each in versions] == ["2.0"]
    for command in ("ip availability list", "user list", "quota set --networks 7 demo", "network set --share public"):
        assert "403" in demo.refused(command), command
    assert "block-storage" in demo.refused("volume list")


def test_what_an_administrator_does(admin: Commands) -> None:
    agents, availability, shares, external, policies = admin.run("""
network agent list -f json
ip availability list -f json
quota set --networks 7 --instances 9 demo
quota list -f json --network
quota delete demo
network create -f json --external --provider-network-type vxlan ext
network rbac list -f json
""")
    assert {(each["Alive"], each["State"]) for each in agents} == {(True, True)}
    assert [each["Network Name"] for each in availability] == ["public"]
    assert [each["Networks"] for each in shares] == [7]
    assert (external["router:external"], external["provider:network_type"]) == (True, "vxlan")
    assert external["id"] in {each["Object ID"] for each in policies}
    lent, rules, _, _, assignments, roles = admin.run("""
network rbac create -f json --target-project demo --action access_as_external --type network ext
default security group rule list -f json --ingress
project create -f json p
user create -f json --project p --password pw u
role add --user u --project p member
role assignment list -f json --user u --names
role list -f json
role remove --user u --project p member
user delete u
project delete p
network delete ext
""")
    assert lent["action"] == "access_as_external"
    assert {each["Remote Security Group"] for each in rules} == {"PARENT"}
    assert [(each["Role"], each["User"], each["Project"]) for each in assignments] == [
        ("member", "u@Default", "p@Default")
    ]
    assert {"admin", "manager", "member", "reader", "service"} == {each["Name"] for each in roles}


def test_servers(demo: Commands) -> None:
    _, _, _, key, made, cards, listed = demo.run("""
network create -f json n
subnet create -f json --network n --subnet-range 10.0.1.0/24 s
security group create -f json g
keypair create -f json --public-key id_ed25519.pub k
server create -f json --image cirros-0.3.3-x86_64-disk --flavor m1.tiny --network n --key-name k --property a=b --wait w
port list -f json --server w
server list -f json --name w --status ACTIVE --long
""")
    assert (made["status"], made["key_name"], made["properties"]) == ("ACTIVE", "k", {"a": "b"})
    assert made["addresses"] == {"n": ["10.0.1.3"]}
    assert [each["Fixed IP Addresses"][0]["ip_address"] for each in cards] == ["10.0.1.3"]
    assert key["fingerprint"].count(":") == 15
    assert (listed[0]["Power State"], listed[0]["Image Name"]) == (1, "cirros-0.3.3-x86_64-disk")
    changed, second, fewer = demo.run("""
server add security group w g
server remove security group w default
server set w --name v --property c=d
server unset v --property a
server show -f json v
server add network v n
port list -f json --server v
server remove network v n
port list -f json --server v
""")
    assert (changed["properties"], changed["security_groups"]) == ({"c": "d"}, [{"name": "g"}])
    assert (len(second), fewer) == (2, [])
    assert "Actions offered here" in demo.refused("server pause v")
    assert "cumulet guest" in demo.guide.run("openstack console log show v")
    demo.run("server delete v --wait\nnetwork delete n\nkeypair delete k\nsecurity group delete g")
