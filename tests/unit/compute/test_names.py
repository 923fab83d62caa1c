"""What a server's name becomes as a host name."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cumulet.compute.server import hostname_of


@pytest.mark.parametrize(
    ("name", "hostname"),
    [
        ("worker1", "worker1"),
        ("Web Server_1.example", "web-server-1-example"),
        ("-x-", "x"),
        ("...", "server"),
        ("Ünïcödé", "ncd"),
        ("日本", "server"),
        ("$(reboot)\n; rm", "reboot--rm"),
        ("a" * 100, "a" * 63),
        ("-" + "a" * 62 + "-b", "a" * 62),
    ],
)
def test_host_names(name: str, hostname: str) -> None:
    assert hostname_of(name) == hostname


@given(st.text(max_size=300))
def test_every_name_makes_a_host_name(name: str) -> None:
    assert re.fullmatch(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", hostname_of(name))
