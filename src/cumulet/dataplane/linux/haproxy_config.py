"""What HAProxy reads, rendered from a LoadBalancer: pure text.

Nothing of a user's is copied unchecked: addresses are parsed, ids and cookie names match a grammar, and the two free
strings (URL path and HTTP method of a health check) are both limited to what HTTP allows and quoted, inside which
HAProxy knows neither variables nor comments nor escapes. What a grammar does not allow is refused with a RealizeError.

Kept from Neutron's reference driver: balance, retries 3 and redispatch, timeouts 5/50/50 s, X-Forwarded-For, `check
inter DELAY fall RETRIES`, SRV cookie. Different on purpose: a refused connection is tried on another member at once
(redispatch 1), state and stick tables survive a reload, a PING monitor pings, an HTTPS monitor speaks TLS, and
application cookies use a stick table (`appsession` is gone since HAProxy 1.6).
Source: HAProxy 2.6 configuration manual.
"""

import ipaddress
import re
from collections.abc import Iterator
from pathlib import Path

from cumulet.dataplane.linux.applier import RealizeError
from cumulet.topology.model import HealthCheck, Listener, LoadBalancer, Member, Persistence, Pool

PEER_PORT = 10000  # on the loopback of the balancer's own namespace: the old process hands its stick tables over
_LEAST_CONNECTIONS = 4000
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_METHOD = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,31}")
_PATH = re.compile(r"/[\x21-\x7e]{0,1023}")
_COOKIE = re.compile(r"[A-Za-z0-9_.-]{1,64}")
_BALANCE = {"ROUND_ROBIN": "roundrobin", "LEAST_CONNECTIONS": "leastconn", "SOURCE_IP": "source"}


def render(part: LoadBalancer, directory: Path) -> str:
    """The whole configuration; sockets and state lie in `directory` (a path of our own). RealizeError."""
    pools = {listener.pool.id: listener.pool for listener in part.listeners if listener.pool is not None}
    backends = [line for pool in pools.values() for line in _backend(pool, part, directory)]
    lines = [*_global(part, directory, pools), *_defaults()]
    if any(" peers " in line for line in backends):
        lines += ["peers reload", f"    peer cumulet 127.0.0.1:{PEER_PORT}"]
    for listener in part.listeners:
        lines += _frontend(listener, part)
    return "\n".join([*lines, *backends, ""])


def _global(part: LoadBalancer, directory: Path, pools: dict[str, Pool]) -> list[str]:
    limits = [listener.connection_limit for listener in part.listeners if listener.connection_limit > 0]
    lines = [
        "global",
        f"    maxconn {max(_LEAST_CONNECTIONS, sum(limits))}",
        "    no strict-limits",  # fewer descriptors allowed than that: serve fewer, but serve
        "    nbthread 1",
        f"    stats socket {directory}/stats mode 600 level admin expose-fd listeners",
        "    stats timeout 30s",
        f"    server-state-file {directory}/state",
        f"    log {directory}/log len 1024 local0 notice",
        "    hard-stop-after 10m",
        "    localpeer cumulet",
    ]
    if any(pool.health is not None and pool.health.type == "PING" for pool in pools.values()):
        lines += ["    external-check", "    insecure-fork-wanted"]
    return lines


def _defaults() -> list[str]:
    return [
        "defaults",
        "    timeout connect 5s",
        "    timeout client 50s",
        "    timeout server 50s",
        "    retries 3",
        "    option redispatch 1",
        "    load-server-state-from-file global",
    ]


def _frontend(listener: Listener, part: LoadBalancer) -> Iterator[str]:
    yield f"frontend {_plain(_ID, listener.id, 'listener id')}"
    yield f"    mode {_mode(listener.protocol)}"
    yield f"    bind {_socket(part.address.partition('/')[0], listener.port)}"
    if listener.connection_limit > 0:
        yield f"    maxconn {int(listener.connection_limit)}"
    if listener.protocol == "HTTP":
        yield "    option forwardfor"
        yield "    option idle-close-on-response"  # a reload cuts no client off that is about to ask again
    if listener.pool is not None:
        yield f"    default_backend {_plain(_ID, listener.pool.id, 'pool id')}"


def _backend(pool: Pool, part: LoadBalancer, directory: Path) -> Iterator[str]:
    yield f"backend {_plain(_ID, pool.id, 'pool id')}"
    yield f"    mode {_mode(pool.protocol)}"
    yield "    log global"
    yield f"    balance {_BALANCE[pool.algorithm]}"
    if pool.protocol == "HTTP":
        # A member that dies with the request in its hands: what may be asked twice is asked of another one.
        yield "    retry-on conn-failure empty-response"
        yield "    http-request disable-l7-retry unless METH_GET"
    if pool.persistence is not None:
        yield from _persistence(pool.persistence, pool, ":" in part.address)
    if pool.health is not None:
        yield from _health(pool.health, directory)
    for member in pool.members:
        yield _server(member, pool)


def _persistence(persistence: Persistence, pool: Pool, ipv6: bool) -> Iterator[str]:
    if persistence.type == "SOURCE_IP":
        yield f"    stick-table type {'ipv6' if ipv6 else 'ip'} size 10k peers reload"
        yield "    stick on src"
        return
    if pool.protocol != "HTTP":
        raise RealizeError(f"{persistence.type} persistence needs an HTTP pool, this one is {pool.protocol}")
    if persistence.type == "HTTP_COOKIE":
        yield "    cookie SRV insert indirect nocache"
        return
    name = _plain(_COOKIE, persistence.cookie_name or "", "cookie name")
    yield "    stick-table type string len 64 size 10k expire 3h peers reload"
    yield f"    stick store-response res.cook({name})"
    yield f"    stick match req.cook({name})"


def _health(health: HealthCheck, directory: Path) -> Iterator[str]:
    yield f"    timeout check {max(1, int(health.timeout))}s"
    if health.type == "PING":
        yield "    option external-check"
        yield '    external-check path "/usr/sbin:/usr/bin:/sbin:/bin"'
        yield f"    external-check command {directory}/ping"
    elif health.type in ("HTTP", "HTTPS"):
        codes = ",".join(str(int(code)) for code in health.expected_codes)
        if not codes or not all(100 <= code <= 599 for code in health.expected_codes):
            raise RealizeError(f"a health check can't expect the status codes {codes or 'none'!r}")
        method = quoted(_plain(_METHOD, health.http_method, "HTTP method"))
        yield "    option httpchk"
        yield f"    http-check send meth {method} uri {quoted(_plain(_PATH, health.url_path, 'URL path'))}"
        yield f"    http-check expect status {codes}"


def _server(member: Member, pool: Pool) -> str:
    id = _plain(_ID, member.id, "member id")
    words = [f"    server {id} {_socket(member.address, member.port)} weight {min(256, max(0, int(member.weight)))}"]
    if pool.health is not None:
        words.append(
            f"check inter {max(1, int(pool.health.delay))}s fall {max(1, int(pool.health.max_retries))} rise 1"
        )
        if pool.health.type == "HTTPS":
            words.append("check-ssl verify none")
    if pool.persistence is not None and pool.persistence.type == "HTTP_COOKIE":
        words.append(f"cookie {id}")
    if not (member.admin_up and pool.admin_up):
        words.append("disabled")
    return " ".join(words)


def quoted(text: str) -> str:
    """A word that HAProxy takes literally. Only for printable ASCII without spaces, which the grammars see to."""
    return "'" + text.replace("'", "'\\''") + "'"


def _mode(protocol: str) -> str:
    return "http" if protocol == "HTTP" else "tcp"


def _socket(address: str, port: int) -> str:
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError as error:
        raise RealizeError(f"not an address: {error}") from error
    if isinstance(parsed, ipaddress.IPv6Address) and parsed.scope_id is not None:
        raise RealizeError(f"an address with a scope can't be balanced: {address!r}")
    if not 1 <= port <= 65535:
        raise RealizeError(f"port {port} can't be served")
    return f"ipv{parsed.version}@{f'[{parsed}]' if parsed.version == 6 else parsed}:{int(port)}"


def _plain(grammar: re.Pattern[str], text: str, what: str) -> str:
    if not grammar.fullmatch(text):
        raise RealizeError(f"not a usable {what}: {text!r}")
    return text
