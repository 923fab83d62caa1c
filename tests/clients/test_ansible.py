"""Ansible with the collection openstack.cloud: docs/how-to/ansible.md as it stands, and an administrator's playbook.

Whatever a playbook has made, its second run must find as it wants it.
"""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from .cloud import wait
from .guide import Guide, guided

PLAYBOOKS = Path(__file__).with_name("playbooks")

pytestmark = pytest.mark.timeout(900)
"""A dozen plays: some 70 seconds on an idle machine, several on a busy one."""


@pytest.fixture(scope="module")
def guide() -> Iterator[Guide]:
    with guided("ansible", "ansible") as opened:
        yield opened


def changed(output: str) -> int:
    """How many tasks changed something, by the play's recap. None may have failed."""
    (recap,) = re.findall(r"^localhost .*$", output, re.MULTILINE)
    assert " failed=0 " in recap, output
    return int(re.search(r"changed=(\d+)", recap)[1])  # type: ignore[index]


def test_the_page_is_true_to_its_end(guide: Guide) -> None:
    guide.tour.reach("Take it all down")
    wait(guide.leftovers, 10)


def test_an_administrators_playbook_changes_nothing_the_second_time(guide: Guide) -> None:
    guide.tour.reach("Get ready")
    for name in ("operator.yml", "operator_absent.yml"):
        shutil.copy(PLAYBOOKS / name, guide.cloud.place.home)  # a playbook's modules look beside it for clouds.yaml
        assert changed(guide.run(f"ansible-playbook {name}", 200)) > 8
        again = guide.run(f"ansible-playbook {name}", 200)
        assert changed(again) == 0, again
