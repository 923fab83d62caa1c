"""The harness's own pieces, without a cloud."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from . import tour as document
from .cloud import OPENRC
from .environments import environment, interpreter
from .expected import TUTORIAL, Shown, shown_for
from .place import Place
from .shell import Shell, ShellHung
from .tables import table_in, tables_in, text_around

RECORD = """\
Created a new network:
+-----------------+--------------------------------------+
| Field           | Value                                |
+-----------------+--------------------------------------+
| admin_state_up  | True                                 |
| id              | 953224c6-c510-45c5-8a29-37deffd3d78e |
| subnets         | one                                  |
|                 | two                                  |
| a|b             |                                      |
+-----------------+--------------------------------------+
"""

LIST = """\
+------+--------+
| id   | name   |
+------+--------+
| 1    | public |
+------+--------+
+----+
| ID |
+----+
+----+
"""


def test_a_record_is_read_with_its_long_values_and_odd_names() -> None:
    record = table_in(RECORD)
    assert record.fields == ["admin_state_up", "id", "subnets", "a|b"]
    assert record["subnets"] == "one\ntwo"
    assert record["a|b"] == ""
    assert text_around(RECORD) == ["Created a new network:"]
    with pytest.raises(KeyError):
        record["nothing"]


def test_lists_are_read_even_empty_and_side_by_side() -> None:
    full, empty = tables_in(LIST)
    assert full.columns == ["id", "name"]
    assert full.where("name", "public") == {"id": "1", "name": "public"}
    assert (empty.columns, empty.rows) == (["ID"], [])
    with pytest.raises(AssertionError, match="2 tables"):
        table_in(LIST)


def test_rows_must_be_the_tutorials_in_its_order_and_ours_must_be_listed() -> None:
    shown = Shown("x", ("a", "b"), extra=frozenset({"ours"}))
    assert shown.problem(["a", "ours", "b"]) == ""
    assert "missing ['b']" in shown.problem(["a"])
    assert "the order is" in shown.problem(["b", "a"])
    assert "['foreign']" in shown.problem(["a", "b", "foreign"])


def test_the_first_network_is_shown_without_mtu_and_the_others_with() -> None:
    first, later = shown_for("neutron net-create worker_network"), shown_for("neutron net-create api_network")
    assert first and later
    assert set(later.names) - set(first.names) == {"mtu"}
    assert len(next(shown for shown in TUTORIAL if shown.command == "nova boot").names) == 26


DOCUMENT = """\
## One

```sh file.sh
echo from the file
```

```console
$ X=$(sh file.sh)
$ echo "$X" \\
    again
from the file again
```

## Two

<!-- until: three -->
```console
$ echo . >> count; wc -l < count | sed 's/3/three/'
```

<!-- fails -->
```console
$ ls /nowhere
ls: cannot access '/nowhere': No such file or directory
```

<!-- not run: it would end us -->
```console
$ exit 1
```

```console
$ echo 953224c6-c510-45c5-8a29-37deffd3d78e at 2015-03-30T05:26:04Z
00000000-0000-0000-0000-000000000000 at 2026-01-01T00:00:00Z
```

## Three

```console
$ echo one
two
$ echo never
```
"""


@pytest.fixture
def shell(place: Place) -> Iterator[Shell]:
    opened = Shell(place, {})
    yield opened
    opened.close()


def test_a_document_is_played_compared_and_rewritten(place: Place, shell: Shell) -> None:
    text = place.directory / "document.md"
    text.write_text(DOCUMENT)
    tour = document.Tour(text, shell, place.home)
    assert tour.reach("One").printed("echo") == "from the file again\n"
    two = tour.reach("Two")
    assert two.step("exit").done is None
    assert two.printed("echo .").strip() == "three"
    with pytest.raises(document.TourBroken, match=r"document.md:40: said \['one'\]"):
        tour.reach("Three")
    with pytest.raises(document.TourBroken, match="not reached"):
        tour.reach("Three")
    tour.rewrite()
    assert "$ echo one\none\n$ echo never\n" in text.read_text()
    assert "953224c6-c510-45c5-8a29-37deffd3d78e at 2015-03-30T05:26:04Z\n```" in text.read_text()


def test_a_block_that_is_not_understood_is_refused(tmp_path: Path) -> None:
    for wrong in ("output first\n", "$ a\n```\n<!-- fails -->\ntext\n```console\n$ b\n"):
        (tmp_path / "wrong.md").write_text(f"## C\n```console\n{wrong}```\n")
        with pytest.raises(ValueError, match=r"line \d|wrong.md:\d"):
            document.read(tmp_path / "wrong.md")


def test_a_shell_keeps_its_variables_and_tells_of_hanging(shell: Shell) -> None:
    assert shell.run("A=1; cd /; false").status == 1
    assert shell.run("echo $A $PWD; echo oops >&2; cat").stdout == "1 /\n"
    with pytest.raises(ShellHung, match="still runs"):
        shell.run("echo begun; sleep 100", timeout=0.3)


def test_a_place_is_private_and_knows_the_controller(place: Place) -> None:
    assert place.run(["getent", "hosts", "controller"]).stdout.split()[0] == "127.0.0.1"
    assert "controller" not in Path("/etc/hosts").read_text().split()
    interfaces = place.run(["ip", "-br", "link"]).stdout.splitlines()
    assert [line.split()[0] for line in interfaces] == ["lo"]
    uid = place.run(["id", "-u"]).stdout.strip()
    assert (uid == "0") == (place.account == "root")
    if place.account == "user":
        assert "CapEff:\t0000000000000000" in place.run(["cat", "/proc/self/status"]).stdout
        assert place.run(["unshare", "-Urnm", "true"]).status == 0


def test_a_place_leaves_nothing_behind() -> None:
    if shutil.which("unshare") is None:
        pytest.skip("no unshare")
    from .conftest import a_place

    place = a_place("user")
    directory, holders = place.directory, list(place._holders)
    place.close()
    assert not directory.exists()
    assert all(holder.returncode is not None for holder in holders)


@pytest.mark.parametrize(("name", "neutron", "nova"), [("era", "2.3.11", "2.22.0"), ("modern", "9.0.0", "18.13.1")])
def test_the_real_clients_speak_with_the_tutorials_openrc(place: Place, name: str, neutron: str, nova: str) -> None:
    env = environment(name)
    shell = Shell(place, {"PATH": f"{env.commands}:{place.environment()['PATH']}"})
    (place.home / "openrc.sh").write_text(OPENRC)
    pretender = subprocess.Popen(
        place.argv([str(interpreter()), str(Path(__file__).with_name("pretender.py"))]),
        env=place.environment(),
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert pretender.stdout
        assert pretender.stdout.readline() == "ready\n"
        for command, version in (("neutron", neutron), ("nova", nova)):
            done = shell.run(f"{command} --version")
            assert version in (done.stdout + done.stderr).splitlines(), done
        assert shell.run("source openrc.sh").status == 0
        done = shell.run("neutron net-list")
        assert done.status == 0, done
        row = table_in(done.stdout).where("name", "public")
        assert row == {"id": "n1", "name": "public", "subnets": "s1 203.0.113.0/24"}
        assert shell.run("echo $(neutron net-show public -f value -c id)").stdout == "n1\n"
        assert shell.run("neutron router-list").status == 1
    finally:
        shell.close()
        pretender.kill()
        pretender.wait()
        pretender.stdout.close() if pretender.stdout else None
