"""The catalog: where each service is, under the name by which the client itself reached us.

It is computed from the settings: one region, four services, three interfaces with one address. The network endpoint has
no version in it, since the 2015 clients add theirs.
"""

import re
import uuid
from typing import Any

import msgspec

from cumulet.settings import Settings

INTERFACES = ("public", "internal", "admin")
_SPACE = uuid.UUID("6f1f2f0e-5d0a-4a53-9c7b-1d1e6d3b7a52")
_HOST = re.compile(r"(\[[0-9A-Fa-f:.]{2,45}\]|[A-Za-z0-9_.-]{1,253})(?::[0-9]{1,5})?")


class Service(msgspec.Struct, frozen=True):
    """A service and its address; `old_url` is what a v2.0 catalog says."""

    type: str
    name: str
    url: str
    old_url: str

    @property
    def id(self) -> str:
        """The same in every run."""
        return uuid.uuid5(_SPACE, self.type).hex


class Endpoint(msgspec.Struct, frozen=True):
    """One interface of a service in a region."""

    service: Service
    interface: str
    region: str

    @property
    def id(self) -> str:
        """The same in every run."""
        return uuid.uuid5(_SPACE, f"{self.service.type} {self.interface} {self.region}").hex


def host_of(settings: Settings, header: str) -> str:
    """The name a client used in its Host header, without the port; what is no name is answered with our address."""
    found = _HOST.fullmatch(header)
    if found:
        return found.group(1)
    listen = "127.0.0.1" if settings.listen in {"0.0.0.0", "::", ""} else settings.listen  # noqa: S104
    return f"[{listen}]" if ":" in listen else listen


def services(settings: Settings, host: str, scheme: str = "http") -> list[Service]:
    """All services as a client that calls us `host` reaches them."""

    def at(port: int, path: str = "") -> str:
        return f"{scheme}://{host}:{port}{path}"

    compute, network, image = at(settings.compute_port, "/v2.1"), at(settings.network_port), at(settings.image_port)
    return [
        Service("compute", "nova", compute, compute),
        Service("identity", "keystone", at(settings.identity_port, "/v3"), at(settings.identity_port, "/v2.0")),
        Service("image", "glance", image, image),
        Service("network", "neutron", network, network),
    ]


def endpoints(settings: Settings, found: list[Service]) -> list[Endpoint]:
    """Every interface of the services."""
    return [Endpoint(service, interface, settings.region) for service in found for interface in INTERFACES]


def catalog_v3(settings: Settings, found: list[Service]) -> list[dict[str, Any]]:
    """The catalog in v3's form."""
    return [
        {
            "id": service.id,
            "type": service.type,
            "name": service.name,
            "endpoints": [
                {"id": e.id, "interface": e.interface, "region": e.region, "region_id": e.region, "url": service.url}
                for e in endpoints(settings, [service])
            ],
        }
        for service in found
    ]


def catalog_v2(settings: Settings, found: list[Service]) -> list[dict[str, Any]]:
    """The catalog in v2.0's form."""
    return [
        {
            "type": service.type,
            "name": service.name,
            "endpoints": [
                {"id": service.id, "region": settings.region, "publicURL": service.old_url,
                 "internalURL": service.old_url, "adminURL": service.old_url}
            ],
            "endpoints_links": [],
        }
        for service in found
    ]  # fmt: skip
