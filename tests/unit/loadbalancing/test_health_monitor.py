"""The grammar of what a health check asks and expects."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cumulet.loadbalancing.health_monitor import CODES, METHOD, PATH, codes_of


@pytest.mark.parametrize(
    ("words", "codes"),
    [("200", (200,)), ("200,202", (200, 202)), ("200 , 202,200", (200, 202)), ("299-301", (299, 300, 301))],
)
def test_codes(words: str, codes: tuple[int, ...]) -> None:
    assert codes_of(CODES.parse(words)) == codes


def test_a_number_is_a_code() -> None:
    assert CODES.parse(204) == "204"


@given(st.one_of(st.text(), st.from_regex(r"/[ -~]*", fullmatch=True), st.from_regex(r"[0-9, -]{1,12}")))
def test_what_passes_holds_nothing_that_a_configuration_reads_otherwise(words: str) -> None:
    for kind in (METHOD, PATH, CODES):
        try:
            passed = kind.parse(words)
        except ValueError:
            continue
        assert re.fullmatch(r"[!-~]+", passed.replace(" ", ""))
        assert not set(passed) & set("\"'\\#${}`\n\r\t")
        assert kind is CODES or " " not in passed
