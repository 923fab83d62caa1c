"""Endpoints: under which address an interface of a service is reached in a region.

The cloud's own follow the name under which each client reached it, so no row keeps them. In a row's URL
`$(project_id)s`, `$(tenant_id)s` and `$(user_id)s` stand for the caller's; nothing else is ever filled in.
"""

import re
from collections.abc import Mapping
from typing import Annotated, Any

from cumulet.identity import service
from cumulet.identity.entity import EXTRA, FLAG, Entity, View, new_id
from cumulet.identity.place import Place, lasting_id
from cumulet.identity.region import Region
from cumulet.model.context import Context
from cumulet.model.errors import Invalid
from cumulet.model.resource import Resource, Values, attribute, declare
from cumulet.model.types import Type, nullable, one_of, shown, text
from cumulet.store import tables
from cumulet.store.transaction import Tx

INTERFACES = ("public", "internal", "admin")
FILLED_IN = ("project_id", "tenant_id", "user_id")
"""What a URL may name, all of it the caller's own."""
_PLACE = re.compile(r"[$%]\((\w*)\)s")
_SCHEME = re.compile(r"[A-Za-z0-9+.-]+:.+")


def _parse_url(value: Any) -> str:
    url: str = text(225, 1).parse(value)
    if not _SCHEME.fullmatch(url):
        raise ValueError(f"{shown(url)} is no URL.")
    rest = _PLACE.sub(lambda found: "" if found[1] in FILLED_IN else found[0], url)
    if "%" in rest or "$(" in rest:
        raise ValueError(f"the URL {shown(url)} may name $(project_id)s, $(tenant_id)s and $(user_id)s only.")
    return url


URL = Type(_parse_url, "text", {"type": "string", "maxLength": 225})
_REGION = attribute(nullable(text(255, 1)), create=True, update=True, index=True)


class Endpoint(Resource, frozen=True, kw_only=True):
    """One interface of a service. `region` is the word of before v3.2 for `region_id`."""

    interface: Annotated[str, attribute(one_of(*INTERFACES), create=True, update=True, required=True)]
    service_id: Annotated[str, attribute(text(64, 1), create=True, update=True, required=True, index=True)]
    url: Annotated[str, attribute(URL, create=True, update=True, required=True, filters=False)]
    region_id: Annotated[str | None, _REGION] = None
    region: Annotated[str | None, attribute(nullable(text(255, 1)), create=True, update=True, stored=False)] = None
    enabled: Annotated[bool, attribute(FLAG, create=True, update=True)] = True
    extra: Annotated[dict[str, Any], attribute(EXTRA, filters=False)] = {}


ENDPOINT = tables.register(declare(Endpoint, "endpoint", "endpoints"), table="catalog_endpoints")


def create(tx: Tx, _context: Context, values: Values) -> Endpoint:
    """A new endpoint of a service that is there; a region named in the old way comes into being."""
    _check(tx, values)
    return tx.insert(Endpoint(id=new_id(), **values))


def update(tx: Tx, _context: Context, row: Endpoint, values: Values) -> Endpoint:
    """Change an endpoint."""
    _check(tx, values)
    return tx.update(row, values)


def delete(tx: Tx, _context: Context, row: Endpoint) -> None:
    """Remove an endpoint, and from the projects that it was given to."""
    from cumulet.identity import endpoint_filter, endpoint_policy

    endpoint_filter.forget(tx, "endpoint", row.id)
    endpoint_policy.forget(tx, endpoint_id=row.id)
    tx.delete(row)


def _check(tx: Tx, values: Values) -> None:
    old = values.pop("region", None)
    if values.get("region_id") is None and old is not None:
        values["region_id"] = old
        if tx.get(Region, old) is None:
            tx.insert(Region(id=old))
    elif values.get("region_id") is not None and tx.get(Region, values["region_id"]) is None:
        raise _unknown("region_id", values["region_id"])
    if "service_id" in values and not service.exists(tx, values["service_id"]):
        raise _unknown("service_id", values["service_id"])


def _unknown(name: str, id: str) -> Invalid:
    words = f"Expecting to find valid {name} in endpoint: there is no {name.removesuffix('_id')} {id[:80]}."
    return Invalid(words, type="ValidationError")


def view(row: Endpoint) -> View:
    """The endpoint as it is shown."""
    return {**row.extra, "id": row.id, "interface": row.interface, "region": row.region_id,
            "region_id": row.region_id, "service_id": row.service_id, "url": row.url,
            "enabled": row.enabled}  # fmt: skip


def reached(row: Endpoint, named: Mapping[str, str]) -> str | None:
    """The URL for a caller; None when it names what the caller has not (a project)."""
    if any(name not in named for name in _PLACE.findall(row.url)):
        return None
    return _PLACE.sub(lambda found: named[found[1]], row.url)


def own(place: Place) -> list[Endpoint]:
    """Every interface of the cloud's own services, all at one address each. The network's has no version in it, since
    the 2015 clients add theirs."""
    settings = place.settings
    urls = {
        "compute": place.at(settings.compute_port, "/v2.1"),
        "identity": place.at(settings.identity_port, "/v3"),
        "image": place.at(settings.image_port),
        "network": place.at(settings.network_port),
    }
    return [
        Endpoint(
            id=lasting_id(f"{type} {interface} {settings.region}"),
            interface=interface,
            service_id=lasting_id(type),
            url=url,
            region_id=settings.region,
        )
        for type, url in urls.items()
        for interface in INTERFACES
    ]


ENDPOINTS = Entity(declaration=ENDPOINT, create=create, update=update, delete=delete, view=view, fixed=own)
