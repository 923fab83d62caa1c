"""Flavors of networking's services, and the service profiles that they offer: which driver carries a service out.

Administrators make them. Routers may be of a flavor; on one host every driver carries them out alike.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Annotated, Any

from cumulet.model.context import Context
from cumulet.model.errors import Conflict, InUse, Invalid, NotFound, Unavailable
from cumulet.model.resource import Resource, Values, attribute, declare
from cumulet.model.types import BOOLEAN, JSON, UUID, list_of, nullable, one_of, shown, text
from cumulet.networking.standard import born
from cumulet.store.collection import ADMIN_WRITES, Action, Collection, View, plain_view
from cumulet.store.query import Condition
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx

L3, BALANCER = "L3_ROUTER_NAT", "LOADBALANCER"
SERVICE_TYPES = (L3, BALANCER, "FLAVORS", "METERING", "QOS")
_L3_DRIVERS = "neutron.services.l3_router.service_providers"
PROVIDERS: Sequence[Mapping[str, Any]] = (
    {"service_type": L3, "name": "single_node", "default": True},
    {"service_type": L3, "name": "dvr", "default": False},
    {"service_type": L3, "name": "ha", "default": False},
    {"service_type": L3, "name": "dvrha", "default": False},
    {"service_type": BALANCER, "name": "haproxy", "default": True},
)
"""What `service-type` lists."""
DRIVERS: Mapping[str, str] = MappingProxyType(
    {
        f"{_L3_DRIVERS}.single_node.SingleNodeDriver": "single_node",
        f"{_L3_DRIVERS}.dvr.DvrDriver": "dvr",
        f"{_L3_DRIVERS}.ha.HaDriver": "ha",
        f"{_L3_DRIVERS}.dvrha.DvrHaDriver": "dvrha",
        "neutron_lbaas.drivers.haproxy.plugin_driver.HaproxyOnHostPluginDriver": "haproxy",
    }
)
"""The providers' names by Neutron's names of their drivers."""
MAX_PROFILES = 20
ADMINS: Mapping[str, str] = MappingProxyType(dict.fromkeys(("create", "list", "show", "update", "delete"), "admin"))
_TEXT = nullable(text(1024))


class Flavor(Resource, frozen=True, kw_only=True):
    """A flavor. Of its `service_profiles` the first one's driver is used."""

    name: Annotated[str, attribute(text(255), create=True, update=True)] = ""
    description: Annotated[str | None, attribute(_TEXT, create=True, update=True)] = ""
    service_type: Annotated[str, attribute(one_of(*SERVICE_TYPES), create=True, required=True)]
    service_profiles: Annotated[
        list[str], attribute(list_of(UUID, maximum=MAX_PROFILES), create=True, update=True, filters=False)
    ] = []
    enabled: Annotated[bool, attribute(BOOLEAN, create=True, update=True)] = True


class ServiceProfile(Resource, frozen=True, kw_only=True):
    """A driver, or words for one (`metainfo`), or both."""

    description: Annotated[str | None, attribute(_TEXT, create=True, update=True)] = ""
    driver: Annotated[str, attribute(text(1024), create=True, update=True)] = ""
    metainfo: Annotated[str, attribute(text(4096), create=True, update=True, filters=False)] = ""
    enabled: Annotated[bool, attribute(BOOLEAN, create=True, update=True)] = True
    flavors: Annotated[list[str], attribute(JSON, stored=False, filters=False)] = []


FLAVOR = register(declare(Flavor, "flavor", "flavors", title="Flavor"))
SERVICE_PROFILE = register(declare(ServiceProfile, "service_profile", "service_profiles", title="Service Profile"))


def provider_of_router(reader: Reader, flavor_id: str) -> str:
    """The provider of a router of this flavor. Raises NotFound, Invalid or Unavailable unless one may be of it now."""
    flavor = reader.get(Flavor, flavor_id)
    if flavor is None:
        raise NotFound(f"Flavor {flavor_id} could not be found.", type="FlavorNotFound")
    if flavor.service_type != L3:
        raise Invalid(f"Invalid service type {flavor.service_type}.", type="InvalidServiceType")
    if not flavor.enabled:
        raise Unavailable("Flavor is not enabled.", type="FlavorDisabled")
    return str(_provider(reader, flavor)["provider"])


def _provider(reader: Reader, flavor: Flavor) -> View:
    """What carries out services of this flavor."""
    if not flavor.service_profiles:
        raise _unbound("", flavor.id)
    profile = reader.get(ServiceProfile, flavor.service_profiles[0])
    assert profile is not None  # one in use is not deleted
    if not profile.enabled:
        raise Unavailable("Service Profile is not enabled.", type="ServiceProfileDisabled")
    _check_driver(profile.driver)
    return {"provider": DRIVERS[profile.driver], "driver": profile.driver, "metainfo": profile.metainfo}


def _create(tx: Tx, _context: Context, values: Values) -> Flavor:
    _check_profiles(tx, values["service_profiles"])
    return tx.insert(Flavor(id=born()["id"], **values))


def _update(tx: Tx, _context: Context, flavor: Flavor, values: Values) -> Flavor:
    _check_profiles(tx, values.get("service_profiles", []))
    return tx.update(flavor, values)


def _delete(tx: Tx, _context: Context, flavor: Flavor) -> None:
    from cumulet.networking.router import Router

    if tx.exists(Router, flavor_id=flavor.id):
        raise InUse(f"Flavor {flavor.id} is used by some service instance.", type="FlavorInUse")
    tx.delete(flavor)


def _check_profiles(reader: Reader, ids: Sequence[str]) -> None:
    known = {id for (id,) in reader.columns(ServiceProfile, ["id"], id=list(ids))} if ids else set()
    for id in ids:
        if id not in known:
            raise NotFound(f"Service Profile {id} could not be found.", type="ServiceProfileNotFound")


def _bind(tx: Tx, context: Context, flavor: Flavor, body: Mapping[str, Any], _sub: str) -> Any:
    given = body.get("service_profile")
    try:
        id = UUID.parse(given.get("id") if isinstance(given, dict) else None)
    except ValueError as error:
        raise Invalid(f"Invalid input for id. Reason: {error}", type="HTTPBadRequest") from None
    _check_profiles(tx, [id])
    if id in flavor.service_profiles:
        raise Conflict(
            f"Service Profile {id} is already associated with flavor {flavor.id}.",
            type="FlavorServiceProfileBindingExists",
        )
    if len(flavor.service_profiles) >= MAX_PROFILES:
        raise Invalid(f"Invalid input for id. Reason: a flavor has at most {MAX_PROFILES}.", type="HTTPBadRequest")
    bound = tx.update(flavor, service_profiles=[*flavor.service_profiles, id])
    return {"service_profile": FLAVORS.views(tx, context, [bound])[0]}


def _show_bound(_reader: Reader, _context: Context, flavor: Flavor, _body: Mapping[str, Any], sub: str) -> Any:
    _require_bound(flavor, sub)
    return {"service_profile": {"service_profile_id": sub, "flavor_id": flavor.id}}


def _unbind(tx: Tx, _context: Context, flavor: Flavor, _body: Mapping[str, Any], sub: str) -> None:
    _require_bound(flavor, sub)
    tx.update(flavor, service_profiles=[id for id in flavor.service_profiles if id != sub])


def _require_bound(flavor: Flavor, profile: str) -> None:
    if profile not in flavor.service_profiles:
        raise _unbound(profile, flavor.id)


def _unbound(profile: str, flavor: str) -> NotFound:
    return NotFound(
        f"Service Profile {profile[:80]} is not associated with flavor {flavor}.",
        type="FlavorServiceProfileBindingNotFound",
    )


def _next_provider(reader: Reader, _context: Context, flavor: Flavor, _body: Mapping[str, Any], _sub: str) -> Any:
    return {"next_providers": [_provider(reader, flavor)]}


def _create_profile(tx: Tx, _context: Context, values: Values) -> ServiceProfile:
    _check_profile(values["driver"], values["metainfo"])
    return tx.insert(ServiceProfile(id=born()["id"], **values))


def _update_profile(tx: Tx, _context: Context, profile: ServiceProfile, values: Values) -> ServiceProfile:
    _check_profile_unused(tx, profile)
    changed = tx.update(profile, values)
    _check_profile(changed.driver, changed.metainfo)
    return changed


def _delete_profile(tx: Tx, _context: Context, profile: ServiceProfile) -> None:
    _check_profile_unused(tx, profile)
    tx.delete(profile)


def _check_profile(driver: str, metainfo: str) -> None:
    if driver:
        _check_driver(driver)
    elif not metainfo:
        raise Invalid("Service Profile needs either a driver or metainfo.", type="ServiceProfileEmpty")


def _check_driver(driver: str) -> None:
    if driver not in DRIVERS:
        raise NotFound(
            f"Service Profile driver {shown(driver)[1:-1]} could not be found.", type="ServiceProfileDriverNotFound"
        )


def _check_profile_unused(reader: Reader, profile: ServiceProfile) -> None:
    if _offering(reader, profile.id):
        raise InUse(f"Service Profile {profile.id} is used by some service instance.", type="ServiceProfileInUse")


def _offering(reader: Reader, profile: str) -> list[str]:
    """The flavors that offer a profile."""
    return [found.id for found in reader.select(Flavor, [Condition("service_profiles", f'"{profile}"', "like")])]


def _view_profiles(reader: Reader, _context: Context, profiles: Sequence[ServiceProfile]) -> list[View]:
    return [{**plain_view(profile), "flavors": _offering(reader, profile.id)} for profile in profiles]


FLAVORS: Collection[Flavor] = Collection(
    declaration=FLAVOR,
    path="flavors",
    error="Flavor",
    create=_create,
    update=_update,
    delete=_delete,
    policy=ADMIN_WRITES,
    actions=(
        Action(method="POST", name="service_profiles", run=_bind, role="admin", status=201),
        Action(method="GET", name="service_profiles", run=_show_bound, role="reader", with_sub=True, writes=False),
        Action(method="DELETE", name="service_profiles", run=_unbind, role="admin", status=204, with_sub=True),
        Action(method="GET", name="next_providers", run=_next_provider, role="reader", writes=False),
    ),
)
SERVICE_PROFILES: Collection[ServiceProfile] = Collection(
    declaration=SERVICE_PROFILE,
    path="service_profiles",
    error="ServiceProfile",
    create=_create_profile,
    update=_update_profile,
    delete=_delete_profile,
    view=_view_profiles,
    policy=ADMINS,
)
COLLECTIONS: Sequence[Collection[Any]] = (FLAVORS, SERVICE_PROFILES)
