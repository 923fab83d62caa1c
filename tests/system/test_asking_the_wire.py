"""`cumulet explain --verify` and `cumulet isolation` on a cloud that runs, as root and as an ordinary user."""

from .command import Command
from .tenant import Guest, Tenant

DROP = "add table bridge other; add chain bridge other f { type filter hook forward priority 50; policy drop; }"


def explained(command: Command, *arguments: str) -> tuple[int, str]:
    """The exit status and the last words of `cumulet explain --verify`."""
    done = command.run("explain", *arguments, "--verify")
    return done.status, "\n".join(line for line in done.stdout.splitlines() if "wire" in line) or done.stderr


def in_the_cell(command: Command, *program: str) -> None:
    """Run a program in the cell's own namespaces."""
    pause = str(command.pids()["pause"])
    enter = ["nsenter", "-t", pause, "-m", "-n"]
    if command.place.run(["id", "-u"]).stdout.strip() != "0":
        enter += ["-U", "--preserve-credentials"]
    done = command.place.run([*enter, *program])
    assert done.status == 0, done


def test_the_wire_is_asked_and_tells_the_truth(command: Command) -> None:
    command.up()
    demo = Tenant(command)
    net = demo.network("one", "10.0.0.0/24")
    router = demo.make("router", name="r", external_gateway_info={"network_id": demo.external()})["id"]
    demo.leg(router, net["subnet"])
    one, two = Guest(demo, "one", net["id"]), Guest(demo, "two", net["id"])
    one.serves()
    assert explained(command, "two", "one", "--tcp", "80") == (
        0, f"The wire agrees: it reached one ({one.address}) from {two.address}, and the answer came back."
    )  # fmt: skip
    assert "nothing takes TCP port 81 there" in explained(command, "two", "one", "--tcp", "81")[1]
    assert explained(command, "one", "internet", "--tcp", "80")[0] == 0
    assert explained(command, "one", "metadata", "--tcp", "80")[0] == 0
    assert command.run("isolation").status == 0
    floating = demo.make("floatingip", floating_network_id=demo.external(), port_id=one.port)["floating_ip_address"]
    status, words = explained(command, "outside", floating, "--tcp", "80")
    assert (status, words.startswith("The wire agrees: the real packet got out of the router's leg")) == (0, True)
    demo.allow(protocol="tcp", port_range_min=80, port_range_max=80)
    assert explained(command, "outside", floating, "--tcp", "80")[0] == 0
    assert explained(command, floating, "two")[0] == 0
    listed = command.run("isolation").stdout
    assert f"floating IP {floating}  TCP port 80  group default: TCP port 80 from anyone" in listed

    in_the_cell(command, "nft", DROP)
    status, words = explained(command, "two", "one", "--tcp", "80")
    assert (status, words) == (
        3, f"The wire DISAGREES: the packet should have reached one ({one.address}), but got only out of two "
        f"({two.address})."
    )  # fmt: skip
    in_the_cell(command, "nft", "delete table bridge other")

    two.act(os_stop=None)
    two.becomes("SHUTOFF")
    status, words = explained(command, "two", "one")
    assert (status, words) == (
        4,
        "The wire could not be asked: server two stops it: it is not running, so it sends nothing.",
    )
    assert explained(command, "one", "two")[0] == 0
