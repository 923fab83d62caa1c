"""What a client can grow, how far, and how that is tried: the table of docs/reference/limits.md and its test.

`just` is the most that is taken, `over` the least that is not; both are bodies or questions for `ask`.
"""

import base64
from collections.abc import Callable
from typing import Any

import httpx
import msgspec
from tests.api.whole_room import WholeRoom

from cumulet import logs
from cumulet.compute import keypair, quota, server_body
from cumulet.dataplane.linux import loggers, packet_log
from cumulet.http import (
    connection,
    identity_lists,
    listing,
    metadata,
    request,
    rest,
    server_list,
)
from cumulet.identity import entity, login, password, revocation_event, token
from cumulet.instances import console
from cumulet.loadbalancing import health_monitor
from cumulet.model.types import MAX_LIST
from cumulet.networking import (
    address_group,
    conntrack_helper,
    log,
    ndp_proxy,
    port,
    port_forwarding,
    port_rules,
    router_gateways,
    router_ports,
    subnet,
    subnet_rules,
    subnetpool,
)
from cumulet.networking import quota as network_quota

Ask = Callable[[WholeRoom, int], httpx.Response]
"""Ask for so many."""


class Limit(msgspec.Struct, frozen=True):
    """A row. `ask` None: tried by a test of its own, named in `by`. `over` is what more is answered; so many are taken,
    or refused for another reason with `under`. `changed` says how an operator changes it."""

    what: str
    value: int
    unit: str = ""
    ask: Ask | None = None
    over: int = 400
    under: int = 0
    by: str = ""
    changed: str = ""

    @property
    def shown(self) -> str:
        """The value as the table has it."""
        number, unit = self.value, self.unit
        if unit == "bytes":
            for size, name in ((1 << 20, "MiB"), (1 << 10, "KiB")):
                if number >= size and number % size == 0:
                    return f"{number // size} {name}"
        return f"{number} {unit}".strip()


def _plural(name: str) -> str:
    return name.removesuffix("y") + "ies" if name.endswith("y") else name + "s"


def _create(path: str, make: Callable[[WholeRoom, int], dict[str, Any]], who: str = "member") -> Ask:
    wrapper = path.split("/")[-1].replace("-", "_").removesuffix("s")

    def ask(room: WholeRoom, count: int) -> httpx.Response:
        return room.ask("network", "POST", f"/v2.0/{path}", {wrapper: make(room, count)}, who)

    return ask


def _update(path: str, make: Callable[[WholeRoom, int], dict[str, Any]], who: str = "member") -> Ask:
    wrapper = path.removesuffix("s")

    def ask(room: WholeRoom, count: int) -> httpx.Response:
        return room.ask("network", "PUT", f"/v2.0/{path}/{room.ids[path]}", {wrapper: make(room, count)}, who)

    return ask


def _server(make: Callable[[WholeRoom, int], dict[str, Any]]) -> Ask:
    def ask(room: WholeRoom, count: int) -> httpx.Response:
        body = room.server(**{"networks": "none", **make(room, count)})
        return room.ask("compute", "POST", "/v2.1/servers", {"server": body})

    return ask


def _question(service: str, path: str, query: Callable[[int], str], who: str = "member") -> Ask:
    return lambda room, count: room.ask(service, "GET", f"{path}?{query(count)}", who=who)


def _login(make: Callable[[int], dict[str, Any]]) -> Ask:
    return lambda room, count: room.ask("identity", "POST", "/v3/auth/tokens", make(count), "none")


def _user(make: Callable[[int], dict[str, Any]]) -> Ask:
    def ask(room: WholeRoom, count: int) -> httpx.Response:
        return room.ask("identity", "PATCH", f"/v3/users/{room.users['reader']}", {"user": make(count)}, "admin")

    return ask


def _subnet(make: Callable[[int], dict[str, Any]], who: str = "member") -> Ask:
    """Of a network of its own."""
    fixed = {"cidr": "10.77.0.0/16", "ip_version": 4}
    return _create("subnets", lambda room, n: {"network_id": room.make("networks")["id"], **fixed, **make(n)}, who)


def _of_network(room: WholeRoom, **more: Any) -> dict[str, Any]:
    return {"network_id": room.ids["networks"], **more}


def _addresses(count: int) -> list[str]:
    return [f"10.77.{n // 200}.{n % 200 + 10}" for n in range(count)]


def _groups(room: WholeRoom, count: int) -> list[str]:
    have = [g["id"] for g in room.ask("network", "GET", "/v2.0/security-groups").json()["security_groups"]]
    while len(have) < count:
        have.append(room.make("security-groups", name="one more")["id"])
    return have[:count]


def _monitors(room: WholeRoom, count: int) -> list[str]:
    have = [m["id"] for m in room.ask("network", "GET", "/v2.0/lb/health_monitors").json()["health_monitors"]]
    while len(have) < count:
        have.append(room.make("lb/health_monitors", type="TCP", delay=3, timeout=3, max_retries=3)["id"])
    return have[:count]


def _body_of(size: int) -> bytes:
    head, tail = b'{"auth": "', b'"}'
    return head + b"x" * (size - len(head) - len(tail)) + tail


def nested(depth: int) -> bytes:
    """A body of so many levels."""
    inner = depth - 2  # two levels are the resource's own
    return b'{"network": {"name": ' + b"[" * inner + b"]" * inner + b"}}"


LIMITS: tuple[tuple[str, tuple[Limit, ...]], ...] = (
    ("Connections and requests", (
        Limit("connections to one API", connection.MAX_CONNECTIONS,
              by="test_hostile_transport: too_many",
              changed="an eighth of `ulimit -n`, where that is less"),
        Limit("connections of all instances for metadata", metadata.MAX_CONNECTIONS,
              by="test_hostile_floods", changed="as above"),
        Limit("requests that wait on a connection for answers", connection.MAX_WAITING,
              by="test_hostile_transport: few_requests_wait"),
        Limit("time for a request to arrive", int(connection.ARRIVAL), "s",
              by="test_hostile_transport: who_never_finishes"),
        Limit("silence between requests", connection.KEEP_ALIVE, "s", by="test_hostile_readers"),
        Limit("span in which an answer must be taken, or 64 KiB of it", int(connection.PACE), "s",
              by="test_hostile_readers"),
        Limit("answers that wait for all readers together", connection.MAX_UNREAD, "bytes",
              by="test_hostile_readers"),
        Limit("line and headers of a request", connection.MAX_HEAD, "bytes", by="test_hostile_transport: heads"),
        Limit("headers", connection.MAX_HEADERS, by="test_hostile_transport: heads"),
        Limit("body with a token", request.MAX_BODY, "bytes", over=413, under=400,
              ask=lambda room, n: room.ask("network", "POST", "/v2.0/networks", _body_of(n))),
        Limit("body without one", request.MAX_OPEN_BODY, "bytes", over=413, under=400,
              ask=lambda room, n: room.ask("identity", "POST", "/v3/auth/tokens", _body_of(n), "none")),
        Limit("bodies of one user under way, without those up to 16 KiB", request.MAX_HELD, "bytes",
              by="test_hostile_limits"),
        Limit("levels of JSON", request.MAX_DEPTH, by="test_hostile_limits"),
        Limit("objects in one request (bulk)", rest.MAX_BULK,
              ask=lambda room, n: room.ask("network", "POST", "/v2.0/networks", {"networks": [{}] * n})),
        Limit("names in a query", request.MAX_QUERY,
              ask=_question("network", "/v2.0/networks", lambda n: "&".join(["name=x"] * n))),
        Limit("tags in a query", listing.MAX_TAGS,
              ask=_question("network", "/v2.0/networks", lambda n: "tags=" + ",".join(map(str, range(n))))),
        Limit("parts of addresses in a query", port_rules.MAX_PARTS, ask=_question(
            "network", "/v2.0/ports", lambda n: "&".join(f"fixed_ips=ip_address_substr={i}" for i in range(n)))),
        Limit("names, addresses or times in a query for servers", server_list.MAX_PARTS,
              ask=_question("compute", "/v2.1/servers", lambda n: "&".join(["name=x"] * n))),
        Limit("filters in a query of Identity", identity_lists.MAX_FILTERS,
              ask=_question("identity", "/v3/users", lambda n: "&".join(f"name={i}" for i in range(n)), "admin")),
        Limit("limits, or registered limits, made by one request", rest.MAX_BULK, under=400,
              ask=lambda room, n: room.ask("identity", "POST", "/v3/limits", {"limits": [{}] * n}, "admin")),
        Limit("objects in a page of Identity", identity_lists.MAX_LIMIT, by="a larger `limit` counts as this"),
        Limit("objects in a page of Networking", listing.MAX_LIMIT, by="a larger `limit` counts as this"),
        Limit("objects in a page of Compute", server_list.MAX_LIMIT, by="a larger `limit` counts as this"),
    )),
    ("Networking", (
        Limit("characters of names and descriptions", 255,
              ask=_update("networks", lambda _, n: {"description": "x" * n})),
        Limit("items of a list for which nothing else is said", MAX_LIST, by="test_hostile_limits"),
        Limit("tags of an object", 50, ask=lambda room, n: room.ask(
            "network", "PUT", f"/v2.0/networks/{room.ids['networks']}/tags", {"tags": [str(i) for i in range(n)]})),
        Limit("name servers of a subnet", subnet_rules.MAX_DNS,
              ask=_subnet(lambda n: {"dns_nameservers": _addresses(n)})),
        Limit("host routes of a subnet", subnet_rules.MAX_ROUTES, ask=_subnet(lambda n: {"host_routes": [
            {"destination": f"10.{i}.0.0/16", "nexthop": "10.77.0.9"} for i in range(n)]})),
        Limit("allocation pools of a subnet", subnet.MAX_POOLS, ask=_subnet(lambda n: {"allocation_pools": [
            {"start": address, "end": address} for address in _addresses(n)]})),
        Limit("service types of a subnet", subnet.MAX_SERVICE_TYPES,
              ask=_subnet(lambda n: {"service_types": [f"compute:{i}" for i in range(n)]}, "admin")),
        Limit("prefixes of a subnet pool", subnetpool.MAX_PREFIXES, ask=_create("subnetpools", lambda _, n: {
            "name": "pool", "prefixes": [f"10.{i}.0.0/17" for i in range(n)]})),
        Limit("addresses of an address group", address_group.MAX_ADDRESSES, ask=_create("address-groups", lambda _, n: {
            "addresses": [f"{address}/32" for address in _addresses(n)]})),
        Limit("fixed addresses of a port", port.MAX_FIXED_IPS, ask=_create("ports", lambda room, n: _of_network(
            room, fixed_ips=[{"ip_address": f"10.0.0.{i + 150}"} for i in range(n)]))),
        Limit("allowed address pairs of a port", port.MAX_PAIRS, ask=_create("ports", lambda room, n: _of_network(
            room, allowed_address_pairs=[{"ip_address": a} for a in _addresses(n)]))),
        Limit("security groups of a port", port.MAX_GROUPS, ask=_update(
            "ports", lambda room, n: {"security_groups": _groups(room, n)})),
        Limit("extra routes of a router", router_ports.MAX_ROUTES, ask=_update("routers", lambda _, n: {"routes": [
            {"destination": f"10.{i}.0.0/16", "nexthop": "10.0.0.9"} for i in range(100, n + 100)]})),
        Limit("conntrack helpers of a router", conntrack_helper.MAX_HELPERS, by="test_conntrack_helpers"),
        Limit("NDP proxies of a router", ndp_proxy.MAX_PROXIES, by="test_ndp_proxies"),
        Limit("logs of a project", log.MAX_LOGS, by="test_log"),
        Limit("gateways of a router", router_gateways.MAX_GATEWAYS, by="test_gateways"),
        Limit("ports of a port forwarding", port_forwarding.MAX_PORTS, under=400, ask=lambda room, n: room.ask(
            "network", "POST", "/v2.0/" + room.within("floatingips/{parent}/port_forwardings"), {"port_forwarding": {
                "internal_port_id": room.ids["ports"], "protocol": "udp", "internal_port": 1,
                "external_port_range": f"1:{n}"}})),
        Limit("port forwardings of a floating IP", port_forwarding.MAX_FORWARDINGS, by="test_port_forwardings"),
        Limit("health monitors of a pool", 10, ask=lambda room, n: room.ask(
            "network", "PUT", f"/v2.0/lb/pools/{room.ids['lb/pools']}",
            {"pool": {"health_monitors": _monitors(room, n)}})),
        Limit("seconds of a monitor's delay", health_monitor.MAX_SECONDS, ask=_create(
            "lb/health_monitors", lambda _, n: {"type": "TCP", "delay": n, "timeout": 1, "max_retries": 1})),
        Limit("characters of a monitor's path", 1024, ask=_create("lb/health_monitors", lambda _, n: {
            "type": "HTTP", "delay": 1, "timeout": 1, "max_retries": 1, "url_path": "/" * n})),
        *(Limit(f"{_plural(name.replace('_', ' '))} of a project", count, by="test_quotas",
                changed="its quota (`neutron quota-update`)") for name, count in network_quota.DEFAULTS.items()),
    )),
    ("Compute", (
        Limit("characters of a server's name", 255, ask=_server(lambda _, n: {"name": "x" * n})),
        Limit("user data, in base64", server_body.MAX_USER_DATA, "bytes",
              ask=_server(lambda _, n: {"user_data": _in_base64(n)})),
        Limit("metadata items of a server", quota.DEFAULTS["metadata_items"],
              ask=_server(lambda _, n: {"metadata": {str(i): "x" for i in range(n)}}),
              changed="its quota (`nova quota-update`), down only"),
        Limit("characters of an item and of its name", 255, ask=_server(lambda _, n: {"metadata": {"k": "x" * n}})),
        Limit("network cards of a server", server_body.MAX_NICS,
              ask=_server(lambda room, n: {"networks": [{"uuid": room.ids["networks"]}] * n})),
        Limit("security groups in a request", server_body.MAX_GROUPS,
              ask=_server(lambda room, n: {"security_groups": [{"name": g} for g in _groups(room, n)]})),
        Limit("servers in a request", server_body.MAX_COUNT,
              ask=_server(lambda _, n: {"min_count": 1, "max_count": n})),
        Limit("characters of a public key", keypair.MAX_KEY, ask=lambda room, n: room.ask(
            "compute", "POST", "/v2.1/os-keypairs", {"keypair": {"name": f"key{n}", "public_key": _key_of(n)}})),
        *(Limit({"ram": "MiB of memory of a project", "key_pairs": "key pairs of a user"}.get(
            name, f"{name} of a project"), count, by="test_compute_servers",
            changed="its quota (`nova quota-update`)")
          for name, count in quota.DEFAULTS.items() if name != "metadata_items"),
        Limit("password that an instance leaves", metadata.MAX_PASSWORD, "bytes", by="test_metadata"),
        Limit("console of an instance that is kept", console.KEPT, "bytes", by="tests/instances"),
    )),
    ("Identity", (
        Limit("characters of a password", password.MAX_LENGTH, ask=_user(lambda n: {"password": "x" * n})),
        Limit("characters of a name of a user or a domain", 255, ask=_user(lambda n: {"name": "x" * n})),
        Limit("further attributes of an object", entity.MAX_EXTRA,
              ask=_user(lambda n: {f"extra{i}": 1 for i in range(n)})),
        Limit("methods of a login", login.MAX_METHODS, under=404, ask=_login(lambda n: {"auth": {"identity": {
            "methods": ["token"] * n, "token": {"id": "x"}}}})),
        Limit("revoked tokens of a user that are remembered one by one", token.MAX_REVOCATIONS,
              by="test_hostile_identity: beyond it all of the user's end"),
        Limit("revocation events that are told", revocation_event.MAX_EVENTS, by="test_identity_revocation"),
    )),
    ("Logs", (
        Limit("server.log, and as many of before", logs.MAX_BYTES, "bytes", by="test_logs"),
        Limit("security-groups.log, and as many of before", packet_log.MAX_BYTES, "bytes", by="test_packet_log"),
        Limit("packets a second that are logged of a port, for each verdict and direction", loggers.RATE,
              by="test_packet_log"),
        Limit("packets a second that are logged of all ports", packet_log.MAX_PACKETS, by="test_packet_log"),
        Limit("lines of one kind in ten seconds", logs.MAX_LINES, by="test_logs",
              changed="`log_level = \"debug\"` for lines of that level"),
    )),
)  # fmt: skip


def _in_base64(size: int) -> str:
    """Base64 of exactly this size; spaces count, since clients break the lines."""
    whole = base64.b64encode(b"x" * (size // 4 * 3)).decode()
    return whole + " " * (size - len(whole))


def _key_of(size: int) -> str:
    """A public key with a comment, of this size."""
    key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIG6oQMfHLfmP+8kN3+ujtZLNi4aXva0py08Fnh2oj0/E "
    return key + "x" * (size - len(key))


def table() -> str:
    """The tables of the document."""
    parts = []
    for title, rows in LIMITS:
        lines = [f"| {row.what} | {row.shown} | {row.changed} |" for row in rows]
        parts.append("\n".join([f"## {title}", "", "| what | at most | changed by |", "|---|---|---|", *lines]))
    return "\n\n".join(parts)
