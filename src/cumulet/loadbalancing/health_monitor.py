"""Health monitors: how the members of the pools they are associated with are watched.

A monitor has no status of its own; its association with a pool has one. What a tenant writes for the HTTP check
(method, path, codes) reaches the balancer's configuration, so its grammar is narrow: no quote, backslash, space or line
end can be in it (the class of CVE-2021-40085).
"""

import re
from collections.abc import Iterable, Sequence
from typing import Annotated, Any, cast

from cumulet.loadbalancing.status import CheckType, begin, new_id, rest, view_of
from cumulet.model.clock import now_exact
from cumulet.model.context import Context
from cumulet.model.errors import Conflict, InUse, Invalid, NotFound
from cumulet.model.resource import Owned, Resource, Values, attribute, declare
from cumulet.model.types import BOOLEAN, JSON, UUID, Type, integer, nullable, one_of, pattern, shown, text
from cumulet.networking import quota
from cumulet.store.collection import Collection, View
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx
from cumulet.topology.model import HealthCheck

MAX_SECONDS = 86_400
METHOD = pattern("[A-Za-z][A-Za-z0-9-]{0,31}", "an HTTP method (letters, digits and hyphens)", 32)
PATH = pattern(
    r"/[A-Za-z0-9._~!&()*+,;=:@%/?-]*",
    "a URL path: it starts with '/', and what is not a letter, digit or one of ._~!&()*+,;=:@/?- is percent-encoded",
    1024,
)
_CODES = re.compile(r"\d{3}(?:\s*,\s*\d{3})*|\d{3}-\d{3}", re.ASCII)


def codes_of(words: str) -> tuple[int, ...]:
    """The status codes that `200`, `200, 202` or `200-204` mean. Raises ValueError."""
    if not _CODES.fullmatch(words):
        raise ValueError("expected are codes like '200', '200,202' or '200-204'.")
    if "-" in words:
        low, high = (int(code) for code in words.split("-"))
        found = tuple(range(low, high + 1))
    else:
        found = tuple(dict.fromkeys(int(code) for code in words.split(",")))
    if not found or min(found) < 100 or max(found) > 599:
        raise ValueError("HTTP status codes are 100 to 599, a range goes upwards.")
    return found


def _parse_codes(value: Any) -> str:
    words = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if not isinstance(words, str) or len(words) > 64 or any(c in words for c in "\r\n\t\v\f"):
        raise ValueError(f"{shown(value)} is not a list or range of HTTP status codes.")
    try:
        codes_of(words)
    except ValueError as error:
        raise ValueError(f"{shown(value)} is not a list or range of HTTP status codes: {error}") from None
    return words


CODES = Type(_parse_codes, "text", {"type": "string"})


class HealthMonitor(Owned, frozen=True, kw_only=True):
    """A health monitor; `delay` and `timeout` in seconds."""

    type: Annotated[str, attribute(one_of("PING", "TCP", "HTTP", "HTTPS"), create=True, required=True)]
    delay: Annotated[int, attribute(integer(0, MAX_SECONDS), create=True, update=True, required=True)]
    timeout: Annotated[int, attribute(integer(0, MAX_SECONDS), create=True, update=True, required=True)]
    max_retries: Annotated[int, attribute(integer(1, 10), create=True, update=True, required=True)]
    http_method: Annotated[str, attribute(METHOD, create=True, update=True)] = "GET"
    url_path: Annotated[str, attribute(PATH, create=True, update=True)] = "/"
    expected_codes: Annotated[str, attribute(CODES, create=True, update=True)] = "200"
    admin_state_up: Annotated[bool, attribute(BOOLEAN, create=True, update=True)] = True
    pools: Annotated[list[Any], attribute(JSON, stored=False, filters=False)] = []


HEALTH_MONITOR = register(
    declare(HealthMonitor, "health_monitor", "health_monitors", title="Health monitor"), table="lb_health_monitors"
)


class Association(Resource, frozen=True, kw_only=True):
    """A pool watched by a monitor. The id is `pool_id/monitor_id`; `since` orders the monitors of a pool."""

    pool_id: Annotated[str, attribute(UUID, index=True)]
    monitor_id: Annotated[str, attribute(UUID, index=True)]
    since: Annotated[str, attribute(text(32))]
    status: Annotated[str, attribute(text(16))] = "PENDING_CREATE"
    status_description: Annotated[str | None, attribute(nullable(text(1024)))] = None


ASSOCIATION = register(declare(Association, "pool_monitor", "pool_monitors"), table="lb_pool_monitors")


def of_pools(reader: Reader, pool_ids: Iterable[str]) -> dict[str, list[Association]]:
    """The associations of pools, by pool id, in the order they were made."""
    found: dict[str, list[Association]] = {id: [] for id in pool_ids}
    for association in sorted(reader.all(Association, pool_id=list(found)), key=lambda a: (a.since, a.id)):
        found[association.pool_id].append(association)
    return found


def of_pool(reader: Reader, pool_id: str) -> list[Association]:
    """The associations of a pool, in the order they were made."""
    return of_pools(reader, [pool_id])[pool_id]


def associate(tx: Tx, context: Context, pool_id: str, monitor_id: str, balancer: str | None) -> None:
    """Watch a pool by a monitor of the caller's. Raises NotFound, Conflict (PoolMonitorAssociationExists)."""
    monitor = HEALTH_MONITORS.find_own(tx, context, monitor_id, "create_pool_health_monitor")
    if tx.exists(Association, pool_id=pool_id, monitor_id=monitor.id):
        raise Conflict(
            f"health_monitor {monitor.id} is already associated with pool {pool_id}",
            type="PoolMonitorAssociationExists",
        )
    made = Association(id=f"{pool_id}/{monitor.id}", pool_id=pool_id, monitor_id=monitor.id, since=now_exact())
    begin(tx, tx.insert(made), "PENDING_CREATE", balancer)


def association(reader: Reader, pool_id: str, monitor_id: str) -> Association:
    """The association of a pool and a monitor. Raises NotFound."""
    found = reader.first(Association, pool_id=pool_id, monitor_id=monitor_id)
    if found is None:
        raise NotFound(
            f"Monitor {monitor_id[:80]} is not associated with Pool {pool_id}", type="PoolMonitorAssociationNotFound"
        )
    return found


def dissociate(tx: Tx, pool_id: str, monitor_id: str, balancer: str | None) -> None:
    """The monitor watches the pool no more. Raises NotFound."""
    tx.delete(association(tx, pool_id, monitor_id))
    if balancer is not None:
        tx.touch("balancer", balancer)


def forget_pool(tx: Tx, pool_id: str) -> None:
    """A pool ceases to be: nothing watches it."""
    tx.delete_all(Association, pool_id=pool_id)


def settle_pool(tx: Tx, pool_id: str) -> None:
    """No balancer serves the pool any more."""
    for found in of_pool(tx, pool_id):
        rest(tx, found)


def _create(tx: Tx, _context: Context, values: Values) -> HealthMonitor:
    _check_times(values["delay"], values["timeout"])
    quota.check(tx, values["project_id"], "health_monitor")
    return tx.insert(HealthMonitor(id=new_id(), **values))


def _update(tx: Tx, _context: Context, monitor: HealthMonitor, values: Values) -> HealthMonitor:
    from cumulet.loadbalancing.pool import Pool  # pools know their monitors: a cycle at import time

    monitor = tx.update(monitor, values)
    _check_times(monitor.delay, monitor.timeout)
    for found in tx.all(Association, monitor_id=monitor.id):
        pool = tx.get(Pool, found.pool_id)
        assert pool is not None
        begin(tx, found, "PENDING_UPDATE", pool.vip_id)
    return monitor


def _check_times(delay: int, timeout: int) -> None:
    if delay < timeout:
        raise Invalid(
            f"The delay ({delay} s) must be greater than or equal to the timeout ({timeout} s).",
            type="DelayOrTimeoutInvalid",
        )


def _delete(tx: Tx, _context: Context, monitor: HealthMonitor) -> None:
    if tx.exists(Association, monitor_id=monitor.id):
        raise InUse(
            f"Health monitor {monitor.id} still has associations with pools. Disassociate it first.",
            type="HealthMonitorInUse",
        )
    tx.delete(monitor)


def _view(reader: Reader, _context: Context, monitors: Sequence[HealthMonitor]) -> list[View]:
    pools: dict[str, list[View]] = {monitor.id: [] for monitor in monitors}
    for found in reader.all(Association, monitor_id=list(pools)):
        shown_pool = {
            "pool_id": found.pool_id,
            "status": found.status,
            "status_description": found.status_description,
        }
        pools[found.monitor_id].append(shown_pool)
    views = []
    for monitor in monitors:
        view = {**view_of(monitor), "pools": pools[monitor.id]}
        if monitor.type in {"PING", "TCP"}:
            for name in ("http_method", "url_path", "expected_codes"):
                del view[name]
        views.append(view)
    return views


def part_of(monitor: HealthMonitor) -> HealthCheck:
    """The monitor as the topology has it. A balancer can't check every 0 seconds: the least is 1."""
    return HealthCheck(
        type=cast(CheckType, monitor.type),
        delay=max(1, monitor.delay),
        timeout=max(1, monitor.timeout),
        max_retries=monitor.max_retries,
        http_method=monitor.http_method.upper(),
        url_path=monitor.url_path,
        expected_codes=codes_of(monitor.expected_codes),
    )


HEALTH_MONITORS: Collection[HealthMonitor] = Collection(
    declaration=HEALTH_MONITOR,
    path="lb/health_monitors",
    error="HealthMonitor",
    create=_create,
    update=_update,
    delete=_delete,
    view=_view,
    view_hides=("http_method", "url_path", "expected_codes"),
)
