"""Advisories of Neutron, Nova and Glance that an API shows: what tenants may take, break, and read of others'."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from tests.api.compute_room import ComputeRoom, body, encoded
from tests.api.l3_room import ADMIN, FailingDataPlane, Room
from tests.api.whole_room import CIRROS, WholeRoom

from cumulet.dataplane.driver import Applied
from cumulet.http.api import Api
from cumulet.http.cumulet import add_own_paths
from cumulet.http.router import Router
from cumulet.topology.model import AnyPart, Key


@pytest.fixture
def compute(tmp_path: Path) -> Iterator[ComputeRoom]:
    made = ComputeRoom(tmp_path)
    yield made
    made.close()


def test_cve_2018_14635_addresses_that_mean_something_are_not_for_the_taking(room: Room) -> None:
    """The gateway's, the network's, the broadcast's and those of others, where a tenant is not the owner."""
    shared = room.make("networks", ADMIN, shared=True)["id"]
    pools = [{"start": "10.0.1.10", "end": "10.0.1.20"}]
    subnet = room.make("subnets", ADMIN, network_id=shared, cidr="10.0.1.0/24", ip_version=4, allocation_pools=pools)
    for network, addresses in ((shared, ("10.0.1.1", "10.0.1.5", "10.0.1.15", "10.0.1.0", "10.0.1.255")),
                               (room.public, ("203.0.113.1", "203.0.113.9"))):  # fmt: skip
        for address in addresses:
            asked = {"network_id": network, "fixed_ips": [{"ip_address": address}]}
            assert room.ask("POST", "ports", {"port": asked}).status_code in {400, 403, 409}, address
    made = room.make("ports", network_id=shared)
    for address in ("10.0.1.1", "10.0.1.5"):
        change = {"fixed_ips": [{"ip_address": address, "subnet_id": subnet["id"]}]}
        assert room.ask("PUT", f"ports/{made['id']}", {"port": change}).status_code == 403
    asked = {"floating_network_id": room.public, "floating_ip_address": "203.0.113.1"}
    assert room.ask("POST", "floatingips", {"floatingip": asked}).status_code == 403
    assert room.show("ports", made["id"])["fixed_ips"] == made["fixed_ips"]


def test_incus_3596_an_address_has_one_role(room: Room) -> None:
    """Floating, a gateway's, a balancer's or a port's: whatever comes second is refused, administrators' wishes too."""
    router = room.make("routers", ADMIN, project_id="demo", external_gateway_info={"network_id": room.public})["id"]
    gateway = room.show("routers", router, ADMIN)["external_gateway_info"]["external_fixed_ips"][0]
    floating = room.make("floatingips", floating_network_id=room.public)["floating_ip_address"]
    pools = [room.make("lb/pools", ADMIN, project_id="demo", subnet_id=gateway["subnet_id"], protocol="HTTP",
                       lb_method="ROUND_ROBIN")["id"] for _ in range(2)]  # fmt: skip
    balanced = {"subnet_id": gateway["subnet_id"], "protocol": "HTTP", "protocol_port": 80, "project_id": "demo"}
    vip = room.make("lb/vips", ADMIN, pool_id=pools[0], **balanced)["address"]
    taken = (gateway["ip_address"], floating, vip)
    assert len(set(taken)) == 3
    fixed = {"subnet_id": gateway["subnet_id"]}
    for address in taken:
        asked: list[tuple[str, str, str, dict[str, Any]]] = [
            ("POST", "floatingips", "floatingip",
             {"floating_network_id": room.public, "floating_ip_address": address}),
            ("POST", "lb/vips", "vip", {**balanced, "pool_id": pools[1], "address": address}),
            ("POST", "ports", "port", {"network_id": room.public, "fixed_ips": [{**fixed, "ip_address": address}]}),
            ("POST", "routers", "router", {"external_gateway_info": {
                "network_id": room.public, "external_fixed_ips": [{**fixed, "ip_address": address}]}}),
        ]  # fmt: skip
        for method, path, wrapper, attributes in asked:
            answer = room.ask(method, path, {wrapper: attributes}, ADMIN)
            assert answer.status_code == 409, (path, address, answer.text)
    room.faithful()


class Picky(FailingDataPlane):
    """Can't realize the parts in `bad`."""

    def __init__(self) -> None:
        super().__init__()
        self.bad: set[Key] = set()

    async def apply(self, wanted: Sequence[AnyPart], unwanted: Sequence[Key] = ()) -> Applied:
        failed = {part.key: "its router advertisements can't be served" for part in wanted if part.key in self.bad}
        done = await super().apply([part for part in wanted if part.key not in failed], unwanted)
        return Applied(done.changed, {**done.failed, **failed})


def test_ossa_2014_019_ossa_2015_001_one_router_keeps_no_other_from_its_work(tmp_path: Path) -> None:
    """What can't be realized of one is tried again beside the others, and says ERROR until then."""
    dataplane = Picky()
    room = Room(tmp_path, dataplane)
    try:
        routers = [room.make("routers")["id"] for _ in range(3)]
        dataplane.bad.add(Key("router", routers[1]))
        for number, router in enumerate(routers):
            _, subnet = room.network(f"fd00:{number}::/64", ipv6_ra_mode="slaac", ipv6_address_mode="slaac")
            answer = room.ask("PUT", f"routers/{router}/add_router_interface", {"subnet_id": subnet})
            assert answer.status_code == 200
        assert [room.show("routers", router)["status"] for router in routers] == ["ACTIVE", "ERROR", "ACTIVE"]
        for router, legs in zip(routers, (1, 0, 1), strict=True):
            assert len(room.part("router", router).ports) == legs
        dataplane.bad.clear()
        room.change("routers", routers[1], name="again")
        assert room.show("routers", routers[1])["status"] == "ACTIVE"
        room.faithful()
    finally:
        room.close()


def test_ossa_2012_007_ossa_2013_030_ossa_2015_021_groups_of_ports_that_are_there(compute: ComputeRoom) -> None:
    """A change has reached the data plane when it is answered: of the port's groups, of a rule, through any API; and
    they are what they were when the instance begins anew."""
    room = compute
    network, _ = room.network()
    groups = [room.make("security-groups", name=f"g{n}")["id"] for n in range(2)]
    id = room.boot(networks=[{"uuid": network}], security_groups=[{"name": "g0"}])
    (card,) = room.cards(id)

    def enforced() -> tuple[str, ...]:
        return tuple(room.part("port", card["id"]).groups)

    assert enforced() == (groups[0],)
    room.change("ports", card["id"], security_groups=sorted(groups))
    assert set(enforced()) == set(groups)
    assert room.act(id, removeSecurityGroup={"name": "g0"}).status_code == 202
    assert enforced() == (groups[1],)
    rule = room.make("security-group-rules", security_group_id=groups[1], direction="ingress", protocol="tcp",
                     port_range_min=22, port_range_max=22)  # fmt: skip
    assert (22, 22) in {(a.port_min, a.port_max) for a in room.part("group", groups[1]).acls}
    room.drop("security-group-rules", rule["id"])
    assert (22, 22) not in {(a.port_min, a.port_max) for a in room.part("group", groups[1]).acls}
    assert room.act(id, reboot={"type": "HARD"}).status_code == 202
    room.settled()
    assert enforced() == (groups[1],)


def test_fakecloud_1756_fakecloud_1765_health_says_what_is_not_enforced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A filter that can't be made is no warning: what needs it is not there either, and health is 503 until it is."""
    monkeypatch.setattr(FailingDataPlane, "name", "linux")
    room = Room(tmp_path)
    try:
        router = Router()
        add_own_paths(router, room.cloud, "network")
        own, networking = Api("network", room.cloud, router), room.api

        def health() -> tuple[int, bool]:
            room.api = own
            answer = room.ask("GET", "../cumulet/health", token=ADMIN)
            room.api = networking
            return answer.status_code, answer.json()["enforced"]

        room.list("security-groups")  # the default group is there from now on
        room.settled()
        assert health() == (200, True)
        room.dataplane.broken["group"] = "this filter does not load"
        group = room.make("security-groups", name="g")["id"]
        assert room.part("group", group) is None
        assert health() == (503, False)
        room.dataplane.broken.clear()
        room.change("security-groups", group, name="h")
        room.make("security-group-rules", security_group_id=group, direction="ingress")
        room.settled()
        assert health() == (200, True)
    finally:
        room.close()


HOSTILE = "<script>alert(1)</script><svg onload=alert(2)>\x1b]0;pwned\x07\r\n"


def test_ossa_2026_006_a_console_is_text(compute: ComputeRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    """In JSON, of a type that no browser makes a page of."""
    id = compute.boot()

    async def console(_id: str, _lines: int | None) -> str:
        return HOSTILE

    monkeypatch.setattr(compute.dataplane, "console", console)
    answer = compute.act(id, os_getConsoleOutput={})
    assert answer.json() == {"output": HOSTILE}
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "\x1b" not in answer.text
    assert "\n" not in answer.text


def test_ossa_2015_005_no_page_of_another_site_gets_in(compute: ComputeRoom) -> None:
    """There are no cookies to borrow, no leave for other origins, and no websockets."""
    id = compute.boot()
    origin = {"Origin": "http://evil.example", "Access-Control-Request-Method": "POST",
              "Access-Control-Request-Headers": "x-auth-token"}  # fmt: skip
    for method in ("OPTIONS", "GET", "POST"):
        answer = compute.nova(method, "servers", {"server": {}} if method == "POST" else None, headers=origin)
        assert not [name for name in answer.headers if name.startswith(("access-control-", "set-cookie"))]
    assert compute.nova("OPTIONS", "servers", headers=origin).status_code == 405
    for kind in ("os-getVNCConsole", "os-getSPICEConsole", "os-getSerialConsole", "os-getRDPConsole"):
        assert compute.act(id, **{kind: {"type": "novnc"}}).status_code == 400
    cookie = {"X-Auth-Token": "", "Cookie": "token=demo; X-Auth-Token=demo"}
    assert compute.nova("GET", "servers", headers=cookie).status_code == 401


def test_ossa_2019_003_a_fault_tells_nothing_of_the_host(compute: ComputeRoom) -> None:
    reason = "can't mount /root/.local/share/cumulet/images/guest/1/root: [Errno 28] '/var/lib/x/upper': no space"
    compute.dataplane.broken["instance"] = reason
    id = compute.asked()
    compute.until(lambda: compute.server(id)["status"] == "ERROR")
    message = compute.server(id)["fault"]["message"]
    assert message == "can't mount root: [Errno 28] 'upper': no space"


IMPORTS = ("http://169.254.169.254/latest/user-data", "http://127.0.0.1:5000/", "file:///etc/passwd", "http://[::1]/")


def test_ossa_2026_004_nobody_fetches_what_a_tenant_names(compute: ComputeRoom) -> None:
    """Images are built in. Whoever lets them be imported brings the checks of where from."""
    for uri in IMPORTS:
        wanted = {"method": {"name": "web-download", "uri": uri}}
        assert compute.glance("POST", f"images/{CIRROS}/import", body=wanted).status_code == 403
        made = {"name": "x", "copy_from": uri, "locations": [{"url": uri}]}
        assert compute.glance("POST", "images", body=made).status_code == 403
        change = [{"op": "add", "path": "/locations/-", "value": {"url": uri, "metadata": {}}}]
        assert compute.glance("PATCH", f"images/{CIRROS}", body=change).status_code == 403


def test_ossa_2024_001_ossa_2024_002_ossa_2026_002_ossa_2015_014_no_disk_image_is_read(compute: ComputeRoom) -> None:
    """No format is ever told by its bytes: there is no upload, no volume and no snapshot."""
    qcow2 = b"QFI\xfb" + b"\x00" * 4 + b"\x00" * 8 + b"/etc/passwd"
    assert compute.glance("PUT", f"images/{CIRROS}/file", body=qcow2).status_code == 403
    assert compute.glance("GET", f"images/{CIRROS}").json()["disk_format"] == "raw"
    id = compute.boot()
    for action in ("createImage", "createBackup", "rebuild", "rescue", "os-migrateLive"):
        assert compute.nova("POST", f"servers/{id}/action", {action: {"name": "x"}}).status_code == 400
    for device in ({"source_type": "volume", "uuid": "x"}, {"source_type": "snapshot", "uuid": "x"},
                   {"source_type": "blank", "destination_type": "local", "guest_format": "qcow2"},
                   {"source_type": "image", "destination_type": "volume", "uuid": CIRROS}):  # fmt: skip
        answer = compute.nova("POST", "servers", {"server": body(block_device_mapping_v2=[device])})
        assert answer.status_code == 400


@pytest.mark.parametrize("value", ["a\ndhcp-script=/tmp/pwned", "66\nx", "tag:x,6,6.6.6.6", "ok"])
def test_ossa_2021_005_there_are_no_raw_dhcp_options(room: Room, value: str) -> None:
    """What a tenant may say of DHCP has a grammar; whatever is not in it is refused."""
    network, _ = room.network()
    options = [{"opt_name": value, "opt_value": value, "ip_version": 4}]
    answer = room.ask("POST", "ports", {"port": {"network_id": network, "extra_dhcp_opts": options}})
    assert "extra_dhcp_opts" in room.refused(answer, 400, "HTTPBadRequest")
    for path, wrapper, attributes in (
        ("ports", "port", {"network_id": network, "dns_name": value.replace("ok", "o k")}),
        ("networks", "network", {"dns_domain": value.replace("ok", "o k")}),
        ("subnets", "subnet", {"network_id": network, "cidr": "10.9.0.0/24", "ip_version": 4,
                               "dns_nameservers": [value]}),
    ):  # fmt: skip
        assert room.ask("POST", path, {wrapper: attributes}).status_code == 400, path
    room.faithful()


def test_ossa_2013_033_half_a_password_is_none(compute: ComputeRoom) -> None:
    """The instance's one chance to leave its password is not spent by a request that breaks off."""
    from cumulet.http.metadata import application_of

    network, _ = compute.network()
    id = compute.boot(networks=[{"uuid": network}], user_data=encoded("#!/bin/sh"))
    app = application_of(compute.store, network=network)
    messages = iter([{"type": "http.request", "body": b"half", "more_body": True}, {"type": "http.disconnect"}])
    sent: list[Any] = []

    async def receive() -> Any:
        return next(messages)

    async def send(message: Any) -> None:
        sent.append(message)

    (address,) = (card["fixed_ips"][0]["ip_address"] for card in compute.cards(id))
    scope = {"type": "http", "method": "POST", "path": "/openstack/latest/password", "client": (address, 1)}
    compute.loop.run_until_complete(app(scope, receive, send))
    assert sent[0]["status"] == 400
    assert compute.nova("GET", f"servers/{id}/os-server-password").json() == {"password": ""}


def test_images_and_flavors_are_named_by_id_alone(tmp_path: Path) -> None:
    """A reference may be a URL, of which the last part counts: it is never fetched, and leads to no file."""
    room = WholeRoom(tmp_path)
    try:
        room.furnish()
        for reference in (
            "../../etc/passwd",
            "http://evil.example/../x",
            f"file:///{CIRROS}/..",
            "\x00",
            "a" * 100_000,
        ):
            for name in ("imageRef", "flavorRef"):
                answer = room.ask("compute", "POST", "/v2.1/servers", {"server": room.server(**{name: reference})})
                assert answer.status_code == 400, answer.text
                assert len(answer.text) < 500
    finally:
        room.close()


def test_ossa_2026_006_names_write_nothing_on_an_administrators_terminal(tmp_path: Path) -> None:
    """`cumulet explain` prints the names that tenants gave: on one line, without escapes, in one direction."""
    room = WholeRoom(tmp_path)
    try:
        room.furnish()
        hostile = "\x1b]0;pwned\x07\r\nIt works.\n\u202e\x9b31m\x7f"
        for path, wrapper in (("networks", "network"), ("routers", "router"), ("security-groups", "security_group"),
                              ("ports", "port")):  # fmt: skip
            answer = room.ask("network", "PUT", f"/v2.0/{path}/{room.ids[path]}", {wrapper: {"name": hostile}})
            assert answer.status_code == 200, answer.text
        for destination in ("internet", room.ids["ports"], "10.0.0.1"):
            asked = {"from": room.ids["servers"], "to": destination}
            answer = room.ask("network", "POST", "/cumulet/explain", asked, "admin")
            assert answer.status_code == 200, answer.text
            told = answer.json()
            lines = [*told["text"].split("\n"), *(change["words"] for change in told["changes"])]
            assert all(line.isprintable() for line in lines), lines
            assert "It works." not in lines
        assert "\\x1b]0;pwned" in answer.text.replace("\\\\", "\\")
    finally:
        room.close()
