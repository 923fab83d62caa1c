"""Image v2: the two built-in images listed, shown, found and downloaded; uploads refused in words."""

import hashlib
import io
import tarfile
from collections.abc import Iterator
from pathlib import Path

import httpx
import msgspec
import pytest
from tests.api.compute_room import CIRROS, ComputeRoom

from cumulet.http.api import Api
from cumulet.http.image import image_router
from cumulet.image.image import HOST_ID


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ComputeRoom]:
    home: Path = tmp_path_factory.mktemp("images")
    made = ComputeRoom(home)
    yield made
    made.close()


def _names(room: ComputeRoom, query: str) -> list[str]:
    answer = room.glance("GET", f"images?{query}")
    assert answer.status_code == 200, answer.text
    return [image["name"] for image in answer.json()["images"]]


CIRROS_NAME = "cirros-0.3.3-x86_64-disk"
BOTH = [CIRROS_NAME, "host"]


def test_list_and_show(room: ComputeRoom) -> None:
    listed = room.glance("GET", "images").json()
    assert listed["schema"] == "/v2/schemas/images"
    assert sorted(i["name"] for i in listed["images"]) == BOTH
    assert "next" not in listed
    image = room.glance("GET", f"images/{CIRROS}").json()
    assert (image["name"], image["status"], image["visibility"]) == (CIRROS_NAME, "active", "public")
    assert (image["self"], image["file"]) == (f"/v2/images/{CIRROS}", f"/v2/images/{CIRROS}/file")
    assert "not CirrOS" in image["description"]
    for unknown in (CIRROS_NAME, "00000000-0000-0000-0000-000000000000"):
        assert room.glance("GET", f"images/{unknown}").status_code == 404
    assert room.glance("GET", f"images/{CIRROS}/members").json()["members"] == []


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("name=host", ["host"]),
        (f"name={CIRROS_NAME}", [CIRROS_NAME]),
        (f"name=in:host,{CIRROS_NAME}&sort=name:asc", BOTH),
        (f"id=in%3A{CIRROS}", [CIRROS_NAME]),
        ("visibility=public&sort_key=name&sort_dir=asc", BOTH),
        ("visibility=all&sort=name:desc", BOTH[::-1]),
        ("visibility=community", []),
        ("status=active&os_distro=cumulet-host", ["host"]),
        ("status=queued", []),
        ("protected=True&sort=name:asc", BOTH),
        ("os_hidden=true", []),
        ("tag=x", []),
        ("size_min=1", []),
        ("limit=1000&sort_key=created_at&sort_dir=desc&sort_key=name&sort_dir=asc", BOTH),
        ("sort=name:asc,id:desc", BOTH),
        ("limit=0", []),
    ],
)
def test_queries(room: ComputeRoom, query: str, names: list[str]) -> None:
    assert _names(room, query) == names


def test_pages(room: ComputeRoom) -> None:
    first = room.glance("GET", "images?limit=1&sort=name:asc").json()
    assert [i["name"] for i in first["images"]] == [CIRROS_NAME]
    second = room.at(room.image, "GET", first["next"]).json()
    assert ([i["name"] for i in second["images"]], "next" in second) == (["host"], False)


@pytest.mark.parametrize(
    "query",
    ["limit=x", "limit=-1", "marker=none", "sort_key=secret", "sort=name:up", "size_max=a", f"size_min={'9' * 5000}"],
)
def test_queries_that_can_not_be(room: ComputeRoom, query: str) -> None:
    answer = room.glance("GET", f"images?{query}")
    assert (answer.status_code, answer.json()["title"]) == (400, "Bad Request")


def test_uploads_are_refused_in_words(room: ComputeRoom) -> None:
    for method, path in (("POST", "images"), ("PUT", f"images/{CIRROS}/file"), ("PATCH", f"images/{CIRROS}"),
                         ("DELETE", f"images/{CIRROS}"), ("POST", f"images/{CIRROS}/import")):  # fmt: skip
        answer = room.glance(method, path, body={"name": "mine"})
        assert answer.status_code == 403, (method, path)
        assert "built in" in answer.json()["message"]
    assert _names(room, "sort=name:asc") == BOTH


def test_versions_and_schemas(room: ComputeRoom) -> None:
    answer = room.at(room.image, "GET", "/", token="")
    assert answer.status_code == 300
    newest = answer.json()["versions"][0]
    assert (newest["id"], newest["status"], newest["links"][0]["href"]) == ("v2.9", "CURRENT", "http://controller/v2/")
    assert room.at(room.image, "GET", "/versions", token="").status_code == 200
    assert "name" in room.glance("GET", "schemas/image").json()["properties"]


def test_download(room: ComputeRoom) -> None:
    """What was packed at the start is what is handed out; the machine's own programs are not."""
    home = room.settings.home
    packed = home / "images" / "guest" / "0123.tar"
    packed.parent.mkdir(parents=True)
    with tarfile.open(packed, "w") as tar:
        tar.addfile(tarfile.TarInfo("bin"))
    settings = msgspec.structs.replace(room.settings, dataplane="linux")
    api = Api("image", msgspec.structs.replace(room.cloud, settings=settings),
              image_router(msgspec.structs.replace(room.cloud, settings=settings)))  # fmt: skip

    def ask(path: str) -> httpx.Response:
        return room.at(api, "GET", f"/v2/images/{path}")

    answer = ask(f"{CIRROS}/file")
    assert answer.headers["content-type"] == "application/octet-stream"
    with tarfile.open(fileobj=io.BytesIO(answer.content)) as tar:
        assert tar.getnames() == ["bin"]
    digest = hashlib.md5(answer.content).hexdigest()
    shown = ask(CIRROS).json()
    assert (shown["size"], shown["checksum"]) == (len(answer.content), digest)
    assert answer.headers["content-md5"] == digest
    assert (ask(f"{HOST_ID}/file").status_code, ask(f"{HOST_ID}/file").content) == (204, b"")
    assert ask("none/file").status_code == 404
    assert room.glance("GET", f"images/{CIRROS}/file").status_code == 204  # without instances there is no file
