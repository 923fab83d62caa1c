"""Apache Libcloud: docs/how-to/libcloud.md as it stands, and what else its OpenStack driver asks of a cloud."""

from collections.abc import Iterator

import pytest

from .cloud import wait
from .guide import Guide, guided

REST = """\
import json
import time
from cloud import driver, named

def until(state):
    deadline = time.monotonic() + 20
    while driver.list_nodes()[0].state != state:
        assert time.monotonic() < deadline, driver.list_nodes()[0]
        time.sleep(0.05)

told = {}
network = driver.ex_create_network("n")
subnet = driver.ex_update_subnet(driver.ex_create_subnet("s", network, "10.7.0.0/24"), name="renamed")
told["subnet"] = [subnet.name, subnet.cidr]
port = driver.ex_create_port(network, description="d", name="p")
told["port"] = [port.state, port.extra["name"], [each["ip_address"] for each in port.extra["fixed_ips"]]]
told["port again"] = driver.ex_update_port(port, description="e").extra["description"]
image, size = named(driver.list_images(), "cirros-0.3.3-x86_64-disk"), named(driver.list_sizes(), "m1.tiny")
node = driver.create_node(name="n", image=image, size=size, networks=[network], ex_metadata={"a": "b"})
driver.wait_until_running([node], wait_period=0.1, ssh_interface="private_ips")
node = driver.ex_get_node_details(node.id)
told["node"] = [node.state, node.private_ips, node.extra["metadata"], node.extra["vm_state"]]
told["groups"] = [group.name for group in driver.ex_get_node_security_groups(node)]
told["rules"] = sorted(str(rule.ip_protocol) for rule in driver.ex_get_node_security_groups(node)[0].rules)
told["cards"] = [[each["ip_address"] for each in card.extra["fixed_ips"]] for card in driver.ex_get_node_ports(node)]
driver.ex_attach_port_interface(node, port)
told["two cards"] = len(driver.ex_get_node_ports(node))
driver.ex_detach_port_interface(node, port)
driver.ex_delete_port(port)
told["metadata"] = driver.ex_set_metadata(node, {"c": "d"})
told["console"] = "cumulet guest" in driver.ex_get_console_output(node)["output"]
tenant = node.extra["tenantId"]
compute, shares = driver.ex_get_quota_set(tenant), driver.ex_get_network_quotas(tenant)
told["quotas"] = [compute.cores.in_use, compute.server_groups.limit, shares.network.in_use, shares.port.limit]
driver.ex_stop_node(node)
until("stopped")
driver.ex_start_node(node)
until("running")
driver.ex_hard_reboot_node(node)
until("running")
made = driver.create_key_pair("made")
told["key"] = [made.private_key.splitlines()[0], made.fingerprint == driver.get_key_pair("made").fingerprint]
driver.delete_key_pair(made)
driver.destroy_node(node)
while driver.list_nodes():
    time.sleep(0.05)
driver.ex_delete_network(network)
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def guide() -> Iterator[Guide]:
    with guided("libcloud", "today") as opened:
        yield opened


def test_the_page_is_true_to_its_end(guide: Guide) -> None:
    guide.tour.reach("Take it all down")
    wait(guide.leftovers, 10)


def test_what_the_driver_asks_for_beyond_the_page(guide: Guide) -> None:
    guide.tour.reach("Connect")
    assert guide.python(REST) == {
        "subnet": ["renamed", "10.7.0.0/24"],
        "port": ["down", "p", ["10.7.0.3"]],
        "port again": "e",
        "node": ["running", ["10.7.0.4"], {"a": "b"}, "active"],
        "groups": ["default"],
        "rules": ["None", "None"],
        "cards": [["10.7.0.4"]],
        "two cards": 2,
        "metadata": {"c": "d"},
        "console": True,
        "quotas": [1, 0, 1, 500],
        "key": ["-----BEGIN RSA PRIVATE KEY-----", True],
    }
