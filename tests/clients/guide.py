"""A how-to page being carried out: a cloud of its own, a person's shell with one client, and the page."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from .cloud import PASSWORD, Cloud
from .conftest import a_place
from .environments import REPOSITORY, environment
from .place import Account, Done
from .shell import Shell
from .tour import Tour

DEMO = {"name": "demo", "domain": {"id": "default"}}
LOGIN = {
    "auth": {
        "identity": {"methods": ["password"], "password": {"user": {**DEMO, "password": PASSWORD}}},
        "scope": {"project": DEMO},
    }
}
FIRST_LOOK = f"""
TOKEN=$(curl -s -D - -o /dev/null -H 'Content-Type: application/json' -d '{json.dumps(LOGIN)}' \\
    http://127.0.0.1:5000/v3/auth/tokens | sed -n 's/^x-subject-token: *//Ip' | tr -d '\\r')
curl -sf -H "X-Auth-Token: $TOKEN" http://127.0.0.1:9696/v2.0/security-groups
"""
"""A project's group `default` begins with the first look at it, and never ends: it is no leftover."""


@dataclass(frozen=True)
class Guide:
    """One run of a page. `inventory` is what was in the cell before anything was made."""

    cloud: Cloud
    shell: Shell
    tour: Tour
    inventory: list[str]

    def run(self, command: str, timeout: float = 60) -> str:
        """What a command that is not in the page prints. It must succeed."""
        done = self.attempt(command, timeout)
        assert done.status == 0, done
        return done.stdout

    def attempt(self, command: str, timeout: float = 60) -> Done:
        """Run a command that is not in the page."""
        return self.shell.run(command, timeout)

    def python(self, program: str, name: str = "program.py") -> Any:
        """What a program prints, read as JSON; it runs in the page's directory with the client's Python."""
        (self.cloud.place.home / name).write_text(program)
        return json.loads(self.run(f"python {name}"))

    def leftovers(self) -> str:
        """How the cell differs from what it was at the beginning; empty when it does not."""
        return "\n".join(sorted(set(self.cloud.inventory()) ^ set(self.inventory)))


@contextmanager
def guided(page: str, client: str, account: Account = "root") -> Iterator[Guide]:
    """The page docs/how-to/PAGE.md in front of a new cloud, with the client's commands on the PATH."""
    commands = environment(client)
    place = a_place(account)
    try:
        cloud = Cloud.start(place)
        shell = cloud.shell(commands)
        looked = shell.run(FIRST_LOOK)
        assert '"default"' in looked.stdout, looked
        tour = Tour(REPOSITORY / "docs" / "how-to" / f"{page}.md", shell, place.home)
        yield Guide(cloud, shell, tour, cloud.inventory())
        shell.close()
        cloud.down()
    finally:
        place.close()
