"""openstacksdk: docs/how-to/openstacksdk.md as it stands, and what its proxies ask of Networking and Identity."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from .cloud import wait
from .guide import Guide, guided

PROGRAMS = Path(__file__).with_name("programs")


@pytest.fixture(scope="module")
def guide() -> Iterator[Guide]:
    with guided("openstacksdk", "today") as opened:
        yield opened


def test_the_page_is_true_to_its_end(guide: Guide) -> None:
    guide.tour.reach("Take it all down")
    wait(guide.leftovers, 10)


@pytest.mark.parametrize("name", sorted(path.stem for path in PROGRAMS.glob("sdk_*.py")))
def test_a_proxy_finds_what_openstack_answers(guide: Guide, name: str) -> None:
    """The programs hold their own assertions: they run in the client's environment, where we are not."""
    guide.tour.reach("Connect")
    done = guide.attempt(f"python {PROGRAMS / name}.py")
    assert done.status == 0, done
