"""Lists of servers: filters, order and pages; flavors, the image proxy, limits and quotas."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.api.compute_room import CIRROS, ComputeRoom
from tests.api.l3_room import ADMIN


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ComputeRoom]:
    home: Path = tmp_path_factory.mktemp("lists")
    made = ComputeRoom(home)
    made.network()
    for name in ("web-1", "web-2", "db"):
        made.boot(name, flavorRef="2" if name == "db" else "1")
    made.act(_id(made, "db"), os_stop=None)
    made.settled()
    made.boot("theirs", token="other", networks="none")
    yield made
    made.close()


def _id(room: ComputeRoom, name: str) -> str:
    found = room.nova("GET", f"servers?name=^{name}$").json()["servers"]
    return str(found[0]["id"])


def _names(room: ComputeRoom, query: str, token: str = "demo") -> list[str]:
    answer = room.nova("GET", f"servers?{query}", token=token)
    assert answer.status_code == 200, answer.text
    return sorted(s["name"] for s in answer.json()["servers"])


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", "db web-1 web-2"),
        ("name=web", "web-1 web-2"),
        ("name=^web-1$", "web-1"),
        ("name=.*-2", "web-2"),
        ("name=%25", ""),
        ("status=ACTIVE", "web-1 web-2"),
        ("status=shutoff", "db"),
        ("status=ACTIVE&status=SHUTOFF", "db web-1 web-2"),
        ("status=REBOOT", ""),
        ("status=NONSENSE", ""),
        ("flavor=2", "db"),
        (f"image={CIRROS}", "db web-1 web-2"),
        ("image=other", ""),
        ("ip=10.0.1.", "db web-1 web-2"),
        ("ip=10.0.1.4", "web-2"),
        ("changes-since=2015-01-01T00:00:00Z", "db web-1 web-2"),
        ("changes-since=2999-01-01T00:00:00Z", ""),
        ("all_tenants=0", "db web-1 web-2"),
        ("deleted=False", "db web-1 web-2"),
        ("uuid=nonsense", ""),
    ],
)
def test_filters(room: ComputeRoom, query: str, names: str) -> None:
    assert _names(room, query) == names.split()


def test_all_projects_are_an_administrators_to_see(room: ComputeRoom) -> None:
    assert _names(room, "all_tenants=1", ADMIN) == ["db", "theirs", "web-1", "web-2"]
    assert _names(room, "all_tenants&project_id=other", ADMIN) == ["theirs"]
    assert _names(room, "", ADMIN) == []
    assert _names(room, "all_tenants=True&deleted=True", ADMIN) == []
    room.faulty(room.nova("GET", "servers?all_tenants=1"), 403, "forbidden")
    assert _names(room, "all_tenants=1&name=e") == ["web-1", "web-2"]  # what nova 2.22.0 asks before it deletes
    assert _names(room, "all_tenants=1&name=web-1") == ["web-1"], "as nova 2.22 deletes by name"
    assert _names(room, "all_tenants=1&name=theirs") == []


@pytest.mark.parametrize("path", ["servers", "servers/detail", "servers.json", "servers/detail.json"])
def test_pages(room: ComputeRoom, path: str) -> None:
    following, seen = f"{path}?limit=1&sort_key=name&sort_dir=asc&name=web", []
    while following:
        answer = room.nova("GET", following).json()
        seen += [s["name"] for s in answer["servers"]]
        links = answer.get("servers_links", [])
        following = links[0]["href"].partition("/v2.1/")[2] if links else ""
    assert seen == ["web-1", "web-2"]


def test_pages_of_a_status_are_full(room: ComputeRoom) -> None:
    answer = room.nova("GET", "servers?status=SHUTOFF&limit=1&sort_key=name&sort_dir=desc").json()
    assert [s["name"] for s in answer["servers"]] == ["db"]


def test_order(room: ComputeRoom) -> None:
    answer = room.nova("GET", "servers/detail?sort_key=vm_state&sort_dir=desc&sort_key=name&sort_dir=desc").json()
    assert [s["name"] for s in answer["servers"]] == ["db", "web-2", "web-1"]
    assert room.nova("GET", "servers?limit=0").json() == {"servers": []}
    for key in ("launched_at", "created_at", "updated_at", "uuid", "display_name"):
        assert len(room.nova("GET", f"servers?sort_key={key}&limit=2").json()["servers"]) == 2


@pytest.mark.parametrize(
    "query",
    ["limit=-1", "limit=x", "limit=99999999999999999999", "marker=nothing", "sort_key=secret",
     "sort_key=name&sort_dir=up", "changes-since=yesterday", "changes-since=0001-01-01T00:00:00Z",
     "all_tenants=perhaps"],
)  # fmt: skip
def test_queries_that_can_not_be(room: ComputeRoom, query: str) -> None:
    room.faulty(room.nova("GET", f"servers/detail?{query}"), 400, "badRequest")


def test_the_marker_of_another_project(room: ComputeRoom) -> None:
    marker = room.nova("GET", "servers", token="other").json()["servers"][0]["id"]
    room.faulty(room.nova("GET", f"servers?marker={marker}"), 400, "badRequest")


def test_flavors(room: ComputeRoom) -> None:
    found = room.nova("GET", "flavors?is_public=None").json()["flavors"]
    assert [f["id"] for f in found] == ["1", "2", "3", "4", "42", "5", "84"]
    tiny = room.nova("GET", "flavors/1").json()["flavor"]
    assert (tiny["name"], tiny["ram"], tiny["disk"], tiny["vcpus"], tiny["swap"]) == ("m1.tiny", 512, 1, 1, "")
    room.faulty(room.nova("GET", "flavors/m1.tiny"), 404, "itemNotFound")
    assert len(room.nova("GET", "flavors/detail?limit=2&marker=2").json()["flavors"]) == 2
    assert {f["name"] for f in room.nova("GET", "flavors/detail?minRam=8192").json()["flavors"]} == {
        "m1.large", "m1.xlarge"}  # fmt: skip
    room.faulty(room.nova("GET", "flavors?is_public=perhaps"), 400, "badRequest")
    room.faulty(room.nova("GET", "flavors?minDisk=-1"), 400, "badRequest")
    assert room.nova("GET", "flavors/1/os-extra_specs").json() == {"extra_specs": {}}
    room.faulty(room.nova("POST", "flavors", {}), 405, "badMethod")


def test_the_image_proxy(room: ComputeRoom) -> None:
    found = room.nova("GET", "images").json()["images"]
    assert [sorted(image) for image in found] == [["id", "links", "name"]] * 2
    detailed = room.nova("GET", "images/detail?name=host").json()["images"]
    assert [(i["name"], i["status"]) for i in detailed] == [("host", "ACTIVE")]
    shown = room.nova("GET", f"images/{CIRROS}").json()["image"]
    assert (shown["name"], shown["progress"]) == ("cirros-0.3.3-x86_64-disk", 100)
    assert "not CirrOS" in shown["metadata"]["description"]
    assert room.nova("GET", f"images/{CIRROS}/metadata").json()["metadata"] == shown["metadata"]
    room.faulty(room.nova("GET", "images/none"), 404, "itemNotFound")


def test_limits_and_quotas(room: ComputeRoom) -> None:
    absolute = room.nova("GET", "limits").json()["limits"]["absolute"]
    assert (absolute["maxTotalInstances"], absolute["totalInstancesUsed"], absolute["totalRAMUsed"]) == (10, 3, 3072)
    shown = room.nova("GET", "os-quota-sets/demo").json()["quota_set"]
    assert (shown["id"], shown["cores"]) == ("demo", 20)
    assert (shown["fixed_ips"], shown["injected_files"], shown["server_groups"]) == (-1, 0, 0), "libcloud reads them"
    room.faulty(room.nova("GET", "os-quota-sets/other"), 403, "forbidden")
    room.faulty(room.nova("PUT", "os-quota-sets/demo", {"quota_set": {"cores": 99}}), 403, "forbidden")
    assert room.nova("PUT", "os-quota-sets/x", {"quota_set": {"cores": "99"}}, ADMIN).json()["quota_set"]["cores"] == 99
    detail = room.nova("GET", "os-quota-sets/demo/detail").json()["quota_set"]
    assert detail["instances"] == {"limit": 10, "in_use": 3, "reserved": 0}
    assert set(detail) == set(shown)
    assert room.nova("DELETE", "os-quota-sets/x", token=ADMIN).status_code == 202
    assert room.nova("GET", "os-quota-sets/x", token=ADMIN).json()["quota_set"]["cores"] == 20
    assert room.nova("GET", "os-quota-sets/demo/defaults").json()["quota_set"]["instances"] == 10
    for wrong in ({"cores": -2}, {"cores": "many"}, {"bread": 1}, {"cores": 2**40}):
        room.faulty(room.nova("PUT", "os-quota-sets/x", {"quota_set": wrong}, ADMIN), 400, "badRequest")


def test_extensions_and_zones(room: ComputeRoom) -> None:
    aliases = {e["alias"] for e in room.nova("GET", "extensions").json()["extensions"]}
    assert {"os-keypairs", "os-floating-ips"} <= aliases
    assert room.nova("GET", "extensions/os-keypairs").json()["extension"]["alias"] == "os-keypairs"
    room.faulty(room.nova("GET", "extensions/os-bread"), 404, "itemNotFound")
    (zone,) = room.nova("GET", "os-availability-zone").json()["availabilityZoneInfo"]
    assert (zone["zoneName"], zone["zoneState"], zone["hosts"]) == ("nova", {"available": True}, None)
    room.faulty(room.nova("GET", "os-availability-zone/detail"), 403, "forbidden")  # what makes nova ask the other
    (host,) = room.nova("GET", "os-hypervisors/detail", token=ADMIN).json()["hypervisors"]
    (short,) = room.nova("GET", "os-hypervisors", token=ADMIN).json()["hypervisors"]
    assert short == {"id": 1, "hypervisor_hostname": "cumulet", "state": "up", "status": "enabled"}
    assert (host["hypervisor_hostname"], host["service"]["host"]) == ("cumulet", "cumulet")
    room.faulty(room.nova("GET", "os-hypervisors"), 403, "forbidden")
    (zone,) = room.nova("GET", "os-availability-zone/detail", token=ADMIN).json()["availabilityZoneInfo"]
    assert list(zone["hosts"]) == ["cumulet"]


def test_the_project_in_the_path(room: ComputeRoom) -> None:
    for version in ("v2", "v2.1"):
        answer = room.at(room.compute, "GET", f"/{version}/demo/servers/detail")
        assert len(answer.json()["servers"]) == 3
        assert f"http://controller/{version}/servers/" in answer.json()["servers"][0]["links"][0]["href"]
        room.faulty(room.at(room.compute, "GET", f"/{version}/other/servers"), 400, "badRequest")


def test_versions(room: ComputeRoom) -> None:
    assert [v["id"] for v in room.at(room.compute, "GET", "/", token="").json()["versions"]] == ["v2.0", "v2.1"]
    version = room.at(room.compute, "GET", "/v2.1/", token="").json()["version"]
    assert (version["id"], version["version"], version["min_version"]) == ("v2.1", "2.1", "2.1")
    assert version["links"][0]["href"] == "http://controller/v2.1/"


def test_microversions(room: ComputeRoom) -> None:
    for headers in ({"OpenStack-API-Version": "compute 2.1"}, {"X-OpenStack-Nova-API-Version": "2.1"},
                    {"OpenStack-API-Version": "compute latest"}, {"OpenStack-API-Version": "volume 3.5"}):  # fmt: skip
        answer = room.nova("GET", "servers", headers=headers)
        assert answer.status_code == 200
        assert answer.headers["openstack-api-version"] == "compute 2.1"
    refused = room.nova("GET", "servers", headers={"OpenStack-API-Version": "compute 2.90"})
    assert "Version 2.90 is not supported" in room.faulty(refused, 406, "computeFault")
    room.faulty(room.nova("GET", "servers", headers={"X-OpenStack-Nova-API-Version": "two"}), 400, "badRequest")
    old = room.at(room.compute, "GET", "/v2/servers", headers={"X-OpenStack-Nova-API-Version": "2.90"})
    assert old.status_code == 200
