"""The rendered HAProxy configuration: what users say arrives as one value or is refused."""

import subprocess
import tempfile
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cumulet.dataplane.linux import haproxy_config
from cumulet.dataplane.linux.applier import RealizeError
from cumulet.topology.model import HealthCheck, Listener, LoadBalancer, Member, Persistence, Pool

MEMBERS = (
    Member(id="m-1", address="10.0.0.11", port=80),
    Member(id="m-2", address="2001:db8::12", port=8080, weight=0),
    Member(id="m-3", address="10.0.0.13", port=80, weight=256, admin_up=False),
)
HEALTH = HealthCheck(type="HTTP", delay=3, timeout=2, max_retries=4, expected_codes=(200, 204))
POOL = Pool(id="pool-1", protocol="HTTP", algorithm="ROUND_ROBIN", members=MEMBERS, health=HEALTH)


def balancer(pool: Pool | None = POOL, protocol: str = "HTTP", **more) -> LoadBalancer:
    listener = Listener(id="vip-1", protocol=protocol, port=80, pool=pool, **more)
    return LoadBalancer(id="lb-1", port="port-1", address="203.0.113.63/24", listeners=(listener,))


def render(part: LoadBalancer, directory: str = "/tmp/unused") -> str:
    return haproxy_config.render(part, Path(directory))


def accepted(text: str) -> str:
    """What `haproxy -c` says about a configuration, empty when it has nothing to say against it."""
    with tempfile.NamedTemporaryFile("w", suffix=".cfg") as file:
        file.write(text)
        file.flush()
        done = subprocess.run(["haproxy", "-c", "-q", "-f", file.name], capture_output=True, text=True, check=False)
    return done.stdout + done.stderr if done.returncode else ""


def test_the_behaviour_of_the_reference_driver() -> None:
    text = render(balancer(connection_limit=50))
    for line in (
        "    bind ipv4@203.0.113.63:80",
        "    maxconn 50",
        "    option forwardfor",
        "    balance roundrobin",
        "    retries 3",
        "    timeout check 2s",
        "    http-check send meth 'GET' uri '/'",
        "    http-check expect status 200,204",
        "    server m-1 ipv4@10.0.0.11:80 weight 1 check inter 3s fall 4 rise 1",
        "    server m-2 ipv6@[2001:db8::12]:8080 weight 0 check inter 3s fall 4 rise 1",
        "    server m-3 ipv4@10.0.0.13:80 weight 256 check inter 3s fall 4 rise 1 disabled",
    ):
        assert line in text.splitlines()
    assert accepted(text) == ""


@pytest.mark.parametrize("protocol", ["TCP", "HTTP", "HTTPS"])
@pytest.mark.parametrize("algorithm", ["ROUND_ROBIN", "LEAST_CONNECTIONS", "SOURCE_IP"])
@pytest.mark.parametrize("check", [None, "PING", "TCP", "HTTP", "HTTPS"])
def test_every_kind_of_pool_loads(protocol: str, algorithm: str, check: str | None) -> None:
    health = msgspec.structs.replace(HEALTH, type=check) if check else None
    pool = msgspec.structs.replace(
        POOL, protocol=protocol, algorithm=algorithm, health=health, persistence=Persistence(type="SOURCE_IP")
    )
    assert accepted(render(balancer(pool, protocol))) == ""


@pytest.mark.parametrize("kind", ["SOURCE_IP", "HTTP_COOKIE", "APP_COOKIE"])
def test_every_persistence_loads(kind: str) -> None:
    persistence = Persistence(type=kind, cookie_name="JSESSION.id_-1" if kind == "APP_COOKIE" else None)
    assert accepted(render(balancer(msgspec.structs.replace(POOL, persistence=persistence)))) == ""


def test_cookies_need_http() -> None:
    pool = Pool(id="p", protocol="TCP", algorithm="ROUND_ROBIN", persistence=Persistence(type="HTTP_COOKIE"))
    with pytest.raises(RealizeError, match="needs an HTTP pool"):
        render(balancer(pool, "TCP"))


def test_without_a_pool_it_still_answers() -> None:
    text = render(balancer(None))
    assert "default_backend" not in text
    assert accepted(text) == ""


def test_a_pool_that_is_down_has_only_disabled_members() -> None:
    text = render(balancer(msgspec.structs.replace(POOL, admin_up=False)))
    assert text.count(" disabled\n") == len(MEMBERS)


EVIL = [
    "", "x", "/\n    server evil 1.2.3.4:80", "/ HTTP/1.1\r\nX: y", "/a b", "/ü", "/\0", "/" + "a" * 2000, "/\t",
]  # fmt: skip
GOOD = [
    "/", "/a?b=c&d=%20", "/%[env(HOME)]", "/${HOME}", '/"quotes"', "/it's", "/a\\", "/#x", "/{}", "/'", "/''", "/\\'",
    "/a,b;c", "/~!@$%^&*()_+|", "/" + "a" * 1000,
]  # fmt: skip


@pytest.mark.parametrize("path", EVIL)
def test_a_path_that_is_none_is_refused(path: str) -> None:
    with pytest.raises(RealizeError, match="URL path"):
        render(balancer(msgspec.structs.replace(POOL, health=msgspec.structs.replace(HEALTH, url_path=path))))


@pytest.mark.parametrize("path", GOOD)
def test_a_strange_path_is_one_value(path: str) -> None:
    text = render(balancer(msgspec.structs.replace(POOL, health=msgspec.structs.replace(HEALTH, url_path=path))))
    assert accepted(text) == ""
    assert len(text.splitlines()) == len(render(balancer()).splitlines())


@pytest.mark.parametrize("name", [None, "", "a b", "a\nb", "x)", "x,y", "a'b", '"', "%[x]", "${X}", "a" * 65, "ä"])
def test_a_cookie_name_that_is_none_is_refused(name: str | None) -> None:
    with pytest.raises(RealizeError, match="cookie name"):
        render(balancer(msgspec.structs.replace(POOL, persistence=Persistence(type="APP_COOKIE", cookie_name=name))))


@pytest.mark.parametrize("method", ["", "GET /", "GET\n", "G'T", "%[x]", "a" * 40])
def test_a_method_that_is_none_is_refused(method: str) -> None:
    with pytest.raises(RealizeError, match="HTTP method"):
        render(balancer(msgspec.structs.replace(POOL, health=msgspec.structs.replace(HEALTH, http_method=method))))


def test_other_values_are_checked_too() -> None:
    for member in (
        Member(id="m\n1", address="10.0.0.1", port=80),
        Member(id="m", address="10.0.0.1 backup", port=80),
        Member(id="m", address="fe80::1%eth0", port=80),
        Member(id="m", address="10.0.0.1", port=0),
    ):
        with pytest.raises(RealizeError):
            render(balancer(msgspec.structs.replace(POOL, members=(member,))))
    with pytest.raises(RealizeError, match="status codes"):
        render(balancer(msgspec.structs.replace(POOL, health=msgspec.structs.replace(HEALTH, expected_codes=()))))


hostile = st.text(st.characters(), max_size=40) | st.text("/a'\"\\ \n\r\t\0%[]{}$#(),;", max_size=20).map("/".__add__)


@settings(max_examples=60, deadline=None)
@given(path=hostile, method=hostile, cookie=hostile)
def test_arbitrary_strings_are_one_value_or_refused(path: str, method: str, cookie: str) -> None:
    for health, persistence in (
        (msgspec.structs.replace(HEALTH, url_path=path), None),
        (msgspec.structs.replace(HEALTH, http_method=method), None),
        (HEALTH, Persistence(type="APP_COOKIE", cookie_name=cookie)),
    ):
        plain = Persistence(type="APP_COOKIE", cookie_name="x") if persistence else None
        try:
            text = render(balancer(msgspec.structs.replace(POOL, health=health, persistence=persistence)))
        except RealizeError:
            continue
        expected = render(balancer(msgspec.structs.replace(POOL, persistence=plain)))
        assert len(text.splitlines()) == len(expected.splitlines())
        assert accepted(text) == ""
