"""A cloud's life by the command: up, used, killed, up again, down; and nothing left."""

import os

import pytest

from clients.cloud import wait

from .command import Command, Person


def test_a_cloud_lives_and_ends(command: Command) -> None:
    command.up()
    person = Person(command)
    server = person.boots("one")
    pids = command.pids()
    assert set(pids) > {"server", "pause", "agent", f"instance {server}"}
    assert any(name.startswith("dnsmasq ") for name in pids)
    status = command.status()
    assert status["running"]
    assert status["health"] == {}
    assert status["endpoints"]["identity"] == "http://127.0.0.1:5000"
    assert all(process["memory_kib"] > 0 for process in status["processes"])

    inside = command.run("exec", "one", "--", "sh", "-c", "id -u; exit 7")
    assert (inside.status, inside.stdout) == (7, "0\n")
    wait(lambda: "" if "login:" in command.run("console", "one").stdout else "no login on the console")
    assert command.run("exec", "two", "--", "true").status == 125

    command.run("down")
    assert command.place.processes() == []
    down = command.run("status")
    assert (down.status, "not running" in down.stdout) == (3, True)
    assert command.run("down").status == 0
    command.up()
    wait(lambda: "" if Person(command).state(server) == "ACTIVE" else "the server does not come back")
    assert command.run("exec", "one", "--", "true").status == 0


def test_the_proxy_leads_onto_the_public_network(command: Command) -> None:
    command.up()
    with command.running("proxy", "--listen", "127.0.0.1:1081") as proxy:
        assert proxy.stdout
        assert "1081" in proxy.stdout.readline()
        seen = command.place.run(["curl", "-sS", "-m", "5", "-x", "socks5h://127.0.0.1:1081", "http://198.51.100.10/"])
    assert seen.stdout.strip() == "198.51.100.1"


def test_a_proxy_left_open_neither_holds_nor_revives_a_cloud(command: Command) -> None:
    command.up()
    curl = ["curl", "-sS", "-m", "5", "-x", "socks5h://127.0.0.1:1081", "http://198.51.100.10/"]
    with command.running("proxy", "--listen", "127.0.0.1:1081") as proxy:
        assert proxy.stdout
        proxy.stdout.readline()
        assert command.run("down").status == 0
        assert command.place.run(curl).status != 0
        assert command.pids() == {}
        command.up()
        assert command.place.run(curl).stdout.strip() == "198.51.100.1", "the same proxy serves the next cloud"
        assert command.run("down").status == 0
    assert command.place.processes() == []


def test_a_killed_server_finds_its_living_cell(command: Command) -> None:
    command.up()
    server = Person(command).boots("one")
    before = command.pids()
    command.kill("server")
    alone = command.status()
    assert not alone["running"]
    assert "its cell goes on" in command.run("status").stdout
    assert command.pids() == {name: pid for name, pid in before.items() if name != "server"}
    command.up()
    after = command.pids()
    assert after.pop("server") != before.pop("server")
    assert after == before
    assert Person(command).state(server) == "ACTIVE"


def test_down_ends_what_a_killed_server_left(command: Command) -> None:
    command.up()
    Person(command).boots("one")
    command.kill("server")
    done = command.run("down")
    assert done.status == 0, done
    assert command.place.processes() == []


def test_purge_deletes_what_instances_left(command: Command) -> None:
    """Files of any owner and without permissions, from an instance with ids of its own."""
    command.up()
    Person(command).boots("one")
    mess = "mkdir -p /x/y; echo z >/x/y/z; chown -R 1000:1000 /x; chmod 0 /x/y /x"
    done = command.run("exec", "one", "--", "sh", "-c", mess)
    assert done.status == 0 or "Invalid argument" in done.stderr, done  # chown: with a single id there are no others
    assert command.run("down").status == 0
    done = command.run("down", "--purge")
    assert done.status == 0, done
    assert not command.home.exists()


def test_purge_leaves_other_directories_alone(roots_command: Command) -> None:
    roots_command.home.mkdir()
    (roots_command.home / "letter").write_text("mine")
    done = roots_command.run("down", "--purge")
    assert (done.status, "left alone" in done.stderr) == (1, True)
    (roots_command.home / "letter").unlink()
    roots_command.home.rmdir()


def test_two_clouds_side_by_side(command: Command) -> None:
    other = Command(command.place, "other")
    command.up()
    other.up("--port-base", "7000")
    assert other.status()["endpoints"]["image"] == "http://127.0.0.1:7003"
    one, two = Person(command), Person(other, identity=7000)
    one.boots("one")
    two.boots("two")  # with the same addresses
    assert [s["name"] for s in one.ask("compute", "/servers")["servers"]] == ["one"]
    assert not set(command.pids().values()) & set(other.pids().values())
    assert other.run("down", "--purge").status == 0
    assert command.run("exec", "one", "--", "true").status == 0


def test_the_home_is_its_owners(command: Command) -> None:
    command.up()
    assert command.home.stat().st_mode & 0o777 == 0o700
    for name in ("cumulet.db", "passwords.json", "fernet.keys", "log/server.log"):
        assert (command.home / name).stat().st_mode & 0o077 == 0, name


def test_in_the_foreground(command: Command) -> None:
    """Ctrl-C ends the server with success; the cell goes on until `down`."""
    with command.running("up") as process:
        assert process.stdout
        assert process.stdout.readline().startswith("cumulet is up after ")
        assert command.status()["running"]
    assert process.returncode == 0
    assert set(command.pids()) == {"pause", "agent"}


def test_an_account_without_subordinate_ids(users_command: Command) -> None:
    """Then the cell has one user id and no more: everything but other users inside an instance works."""
    if os.geteuid() != 0:
        pytest.skip("only root can take the subordinate ids of an account away")
    for name in ("subuid", "subgid"):
        (users_command.place.directory / "etc" / name).write_text("")
    users_command.up()
    server = Person(users_command).boots("one")
    pause = users_command.pids()["pause"]
    assert users_command.place.run(["cat", f"/proc/{pause}/uid_map"]).stdout.split()[2] == "1"
    assert users_command.run("exec", server, "--", "id", "-u").stdout == "0\n"
    assert users_command.run("down").status == 0
    assert users_command.place.processes() == []
