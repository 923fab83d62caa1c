"""The images of a cloud (Image API v2). Two are built in; uploads are refused honestly.

`cirros-0.3.3-x86_64-disk` bears the name and id that the 2015 tutorial boots, but is cumulet's own guest of busybox and
dropbear; its properties say so. `host` is a read-only view of the machine's own programs under a writable overlay.
"""

from collections.abc import Mapping
from typing import Any, Literal

import msgspec

from cumulet.model.errors import NotFound

GUEST_ID = "53ff0943-99ba-42d2-a10d-f66656372f87"
HOST_ID = "6f2c2f0e-3c2b-4b7e-9d55-0c1f3d1e8a10"
_CREATED = "2015-03-30T05:00:00Z"


class Image(msgspec.Struct, frozen=True, kw_only=True):
    """A built-in image; `root` is the name the instances room knows it by. Sizes in bytes, `min_ram` in MiB."""

    id: str
    name: str
    root: Literal["guest", "host"]
    properties: Mapping[str, str]
    min_ram: int = 0
    min_disk: int = 0


IMAGES: Mapping[str, Image] = {
    image.id: image
    for image in (
        Image(
            id=GUEST_ID,
            name="cirros-0.3.3-x86_64-disk",
            root="guest",
            properties={
                "description": "cumulet's own guest (busybox, dropbear) under the name the tutorial uses; not CirrOS",
                "os_distro": "cumulet-guest",
                "os_admin_user": "cirros",
                "hw_instance_type": "container",
            },
        ),
        Image(
            id=HOST_ID,
            name="host",
            root="host",
            properties={
                "description": "a read-only view of this machine's own programs under a writable overlay",
                "os_distro": "cumulet-host",
                "os_admin_user": "root",
                "hw_instance_type": "container",
            },
        ),
    )
}


def find(id: str) -> Image:
    """The image with this id. Raises NotFound in Glance's words."""
    image = IMAGES.get(id)
    if image is None:
        raise NotFound(f"No image found with ID {id[:80]}", type="ImageNotFound")
    return image


class Content(msgspec.Struct, frozen=True):
    """The bytes behind an image, as far as they can be handed out (None: there is no file)."""

    size: int | None = None
    checksum: str | None = None


def view_v2(image: Image, content: Content) -> dict[str, Any]:
    """The body of Image API v2."""
    return {
        "id": image.id,
        "name": image.name,
        "status": "active",
        "visibility": "public",
        "protected": True,
        "owner": "cumulet",
        "container_format": "docker",
        "disk_format": "raw",
        "size": content.size,
        "virtual_size": None,
        "checksum": content.checksum,
        "min_ram": image.min_ram,
        "min_disk": image.min_disk,
        "os_hidden": False,
        "os_hash_algo": None,
        "os_hash_value": None,
        "tags": [],
        "created_at": _CREATED,
        "updated_at": _CREATED,
        "file": f"/v2/images/{image.id}/file",
        "self": f"/v2/images/{image.id}",
        "schema": "/v2/schemas/image",
        **image.properties,
    }


def view_compute(image: Image, content: Content, base: str) -> dict[str, Any]:
    """The body of Compute's image proxy (until microversion 2.35)."""
    return {
        "id": image.id,
        "name": image.name,
        "status": "ACTIVE",
        "progress": 100,
        "minRam": image.min_ram,
        "minDisk": image.min_disk,
        "OS-EXT-IMG-SIZE:size": content.size or 0,
        "created": _CREATED,
        "updated": _CREATED,
        "metadata": dict(image.properties),
        "links": [
            {"rel": "self", "href": f"{base}/images/{image.id}"},
            {"rel": "bookmark", "href": f"{base}/images/{image.id}"},
        ],
    }
