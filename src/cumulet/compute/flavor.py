"""Flavors: the sizes a server may have, with the ids Nova gave them of old (m1.tiny is 1)."""

from collections.abc import Mapping
from typing import Any

import msgspec

from cumulet.model.errors import NotFound


class Flavor(msgspec.Struct, frozen=True, kw_only=True):
    """A size: `ram` in MiB, `disk` in GiB. Memory is enforced where control groups allow; disk is shown only."""

    id: str
    name: str
    ram: int
    disk: int
    vcpus: int


FLAVORS: Mapping[str, Flavor] = {
    flavor.id: flavor
    for flavor in (
        Flavor(id="1", name="m1.tiny", ram=512, disk=1, vcpus=1),
        Flavor(id="2", name="m1.small", ram=2048, disk=20, vcpus=1),
        Flavor(id="3", name="m1.medium", ram=4096, disk=40, vcpus=2),
        Flavor(id="4", name="m1.large", ram=8192, disk=80, vcpus=4),
        Flavor(id="5", name="m1.xlarge", ram=16384, disk=160, vcpus=8),
        Flavor(id="42", name="m1.nano", ram=192, disk=1, vcpus=1),
        Flavor(id="84", name="m1.micro", ram=256, disk=1, vcpus=1),
    )
}


def find(id: str) -> Flavor:
    """The flavor with this id; a name is not an id. Raises NotFound in Nova's words."""
    flavor = FLAVORS.get(id)
    if flavor is None:
        raise NotFound(f"Flavor {id[:80]} could not be found.", type="FlavorNotFound")
    return flavor


def links(flavor: Flavor, base: str) -> list[dict[str, str]]:
    """The links of a flavor's body."""
    return [{"rel": rel, "href": f"{base}/flavors/{flavor.id}"} for rel in ("self", "bookmark")]


def view(flavor: Flavor, base: str) -> dict[str, Any]:
    """The whole body."""
    return {
        "id": flavor.id,
        "name": flavor.name,
        "ram": flavor.ram,
        "disk": flavor.disk,
        "vcpus": flavor.vcpus,
        "swap": "",
        "OS-FLV-EXT-DATA:ephemeral": 0,
        "OS-FLV-DISABLED:disabled": False,
        "os-flavor-access:is_public": True,
        "rxtx_factor": 1.0,
        "links": links(flavor, base),
    }
