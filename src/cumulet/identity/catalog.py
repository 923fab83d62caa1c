"""The catalog: the services and endpoints that a token's holder is told of.

The cloud's own follow the name under which the client reached us; beside them stand the rows that an operator made. A
project that was given endpoints (OS-EP-FILTER) is told of those only.
"""

from typing import Any

import msgspec

from cumulet.identity import endpoint, service
from cumulet.identity.endpoint import Endpoint, reached
from cumulet.identity.endpoint_filter import given_to
from cumulet.identity.endpoint_group import EndpointGroup
from cumulet.identity.place import Place
from cumulet.identity.service import Service
from cumulet.store.transaction import Reader


class Offer(msgspec.Struct, frozen=True):
    """A service with its endpoints, whose URLs are as the caller uses them."""

    service: Service
    endpoints: tuple[Endpoint, ...]


def all_endpoints(reader: Reader, place: Place) -> list[Endpoint]:
    """Every endpoint there is."""
    return [*endpoint.own(place), *reader.all(Endpoint)]


def given_endpoints(reader: Reader, place: Place, project_id: str) -> list[Endpoint]:
    """The endpoints that were given to a project."""
    single = set(given_to(reader, "endpoint", project_id))
    groups = reader.all(EndpointGroup, id=given_to(reader, "endpoint_group", project_id))
    if not single and not groups:
        return []
    return [row for row in all_endpoints(reader, place) if row.id in single or any(g.holds(row) for g in groups)]


def offers(reader: Reader, place: Place, user_id: str, project_id: str | None) -> list[Offer]:
    """What a user with a token for a project (None: for a domain or the system) is told of."""
    named = {"user_id": user_id} | ({"project_id": project_id, "tenant_id": project_id} if project_id else {})
    found = [row for row in all_endpoints(reader, place) if row.enabled]
    given = {row.id for row in given_endpoints(reader, place, project_id)} if project_id else set()
    by_service: dict[str, list[Endpoint]] = {}
    for row in found:
        url = reached(row, named) if not given or row.id in given else None
        if url is not None:
            by_service.setdefault(row.service_id, []).append(msgspec.structs.replace(row, url=url))
    services = [*service.own(place), *reader.all(Service, enabled=True)]
    return [Offer(row, tuple(by_service.get(row.id, ()))) for row in services if not given or row.id in by_service]


def catalog_v3(found: list[Offer]) -> list[dict[str, Any]]:
    """The catalog in v3's form."""
    return [
        {
            "id": offer.service.id,
            "type": offer.service.type,
            "name": offer.service.name,
            "endpoints": [
                {"id": e.id, "interface": e.interface, "region": e.region_id, "region_id": e.region_id, "url": e.url}
                for e in offer.endpoints
            ],
        }
        for offer in found
    ]


def catalog_v2(place: Place, found: list[Offer]) -> list[dict[str, Any]]:
    """The catalog in v2.0's form: one entry for each region, with a URL for each interface."""
    old = {row.url: place.at(place.settings.identity_port, "/v2.0") for row in endpoint.own(place)
           if row.url.endswith("/v3")}  # fmt: skip
    shown = []
    for offer in found:
        regions: dict[str, dict[str, Any]] = {}
        for row in offer.endpoints:
            entry = regions.setdefault(row.region_id or "", {"id": offer.service.id, "region": row.region_id})
            entry[f"{row.interface}URL"] = old.get(row.url, row.url)
        if regions:
            one = {"type": offer.service.type, "name": offer.service.name, "endpoints_links": []}
            shown.append({**one, "endpoints": list(regions.values())})
    return shown
