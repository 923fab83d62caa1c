"""What the size of the cloud costs: the same operations in an almost empty cloud and in one of 1,000 plugged ports.

Every port that is counted is in the data plane: legs and gateways of routers, DHCP servers, cards of running instances.
Aims: creating a port takes at most 1.2 times as long, a rule is enforced within 50 ms (99 of 100), server and agent
come back within 3 s, and use less than 1 % of a core when nothing happens.
"""

import os
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from bench.client import Client, each
from bench.cloud import LIMIT, Cloud, running, wait
from bench.echo import Echo, enforced
from bench.table import Aim, Table, median
from bench.usage import counted, cpu, family, memory
from cumulet.dataplane.linux import cell

NETWORKS, ROUTERS, FLOATING_IPS, GROUPS, RULES_EACH, SERVERS, CARDS = 100, 50, 200, 100, 10, 75, 10
CLIENTS = 8
IDLE = float(os.environ.get("CUMULET_BENCH_IDLE", "20"))
_IMAGE = "53ff0943-99ba-42d2-a10d-f66656372f87"


@dataclass
class Figures:
    """What one operation took: p50 and p95 in ms, CPU ms of server and agent, each for one operation."""

    p50: float
    p95: float
    server: float
    agent: float


@dataclass
class Place:
    """Where operations are tried: objects that are there before the cloud is filled."""

    network: str
    subnet: str
    router: str
    group: str
    server: str
    port: str
    floating: str
    spare: list[tuple[str, str]] = field(default_factory=list)  # networks with a subnet, on no router


def measure() -> list[Table]:
    """Try the operations, fill the cloud, try them again; then end server, agent and cell."""
    with running() as cloud:
        place = _place(cloud)
        before = dict(_operations(cloud, place))
        enforcement = {"almost empty": _enforcement(cloud, place)}
        idle = {"almost empty": _idle(cloud)}
        built = _fill(cloud)
        after = dict(_operations(cloud, place))
        enforcement["full"] = _enforcement(cloud, place)
        idle["full"] = _idle(cloud)
        back = _recoveries(cloud)
        counts = _counts(cloud)
    return [_operations_table(before, after, counts), _enforcement_table(enforcement), _whole_table(idle, back, built)]


# ---- what there is


def _place(cloud: Cloud) -> Place:
    network, subnet = cloud.network("place", "10.200.0.0/24")
    router = str(cloud.make("/routers", "router", name="place")["id"])
    public = cloud.public()
    cloud.call("PUT", f"/routers/{router}", {"router": {"external_gateway_info": {"network_id": public}}})
    cloud.call("PUT", f"/routers/{router}/add_router_interface", {"subnet_id": subnet})
    group = str(cloud.make("/security-groups", "security_group", name="place")["id"])
    body = {"name": "place", "flavorRef": "42", "imageRef": _IMAGE, "networks": [{"uuid": network}],
            "security_groups": [{"name": "place"}]}  # fmt: skip
    server = str(cloud.call("POST", "/servers", {"server": body}, "compute")["server"]["id"])
    cloud.active(server)
    floating = str(cloud.make("/floatingips", "floatingip", floating_network_id=public)["id"])
    spare = [cloud.network(f"spare{n}", f"10.201.{n}.0/24") for n in range(10)]
    return Place(network, subnet, router, group, server, str(cloud.port_of(server)["id"]), floating, spare)


def _fill(cloud: Cloud) -> dict[str, float]:
    """Build the rest through the API by several clients at once: how long each part took, in s."""
    took: dict[str, float] = {}

    def timed(name: str, work: list[Callable[[Client], Any]]) -> list[Any]:
        began = time.monotonic()
        results, _ = each(cloud, work, CLIENTS)
        took[name] = time.monotonic() - began
        return results

    networks = timed("networks with a subnet", [partial(_network, number=n) for n in range(NETWORKS)])
    public = cloud.public()
    timed("routers with a gateway and two legs", [
        partial(_router, public=public, subnets=[networks[2 * n][1], networks[2 * n + 1][1]], number=n)
        for n in range(ROUTERS)
    ])  # fmt: skip
    timed("security groups with their rules", [partial(_group, number=n) for n in range(GROUPS)])
    began = time.monotonic()
    servers = timed("instances with ten cards", [
        partial(_server, number=n, networks=[networks[(CARDS * n + k) % NETWORKS][0] for k in range(CARDS)])
        for n in range(SERVERS)
    ])  # fmt: skip
    cloud.active(*servers)
    took["instances with ten cards"] = time.monotonic() - began
    ports = [cloud.call("GET", f"/ports?device_id={id}&fields=id")["ports"] for id in servers]
    chosen = [item["id"] for found in ports for item in found[:3]][:FLOATING_IPS]
    timed("floating IPs", [partial(_floating, public=public, port=id) for id in chosen])
    return took


def _network(client: Client, *, number: int) -> tuple[str, str]:
    network = str(client.make("/networks", "network", name=f"net{number}")["id"])
    subnet = client.make("/subnets", "subnet", network_id=network, cidr=f"10.{number}.0.0/24", ip_version=4)
    return network, str(subnet["id"])


def _router(client: Client, *, public: str, subnets: list[str], number: int) -> None:
    gateway = {"network_id": public}
    router = client.make("/routers", "router", name=f"router{number}", external_gateway_info=gateway)["id"]
    for subnet in subnets:
        client.call("PUT", f"/routers/{router}/add_router_interface", {"subnet_id": subnet})


def _group(client: Client, *, number: int) -> str:
    group = str(client.make("/security-groups", "security_group", name=f"group{number}")["id"])
    for n in range(RULES_EACH):
        rule: dict[str, Any] = {"security_group_id": group, "direction": "ingress", "protocol": "tcp",
                                "port_range_min": 1000 + n, "port_range_max": 1000 + n}  # fmt: skip
        rule |= {"remote_group_id": group} if n % 2 else {"remote_ip_prefix": f"10.{n}.0.0/16"}
        client.make("/security-group-rules", "security_group_rule", **rule)
    return group


def _server(client: Client, *, number: int, networks: list[str]) -> str:
    body = {"name": f"server{number}", "flavorRef": "42", "imageRef": _IMAGE,
            "networks": [{"uuid": network} for network in networks],
            "security_groups": [{"name": f"group{number}"}]}  # fmt: skip
    return str(client.call("POST", "/servers", {"server": body}, "compute")["server"]["id"])


def _floating(client: Client, *, public: str, port: str) -> None:
    client.make("/floatingips", "floatingip", floating_network_id=public, port_id=port)


def _counts(cloud: Cloud) -> dict[str, int]:
    found = {}
    for path, name in (("networks", "networks"), ("routers", "routers"), ("floatingips", "floating IPs"),
                       ("security-group-rules", "rules")):  # fmt: skip
        key = path.replace("-", "_")
        found[name] = len(cloud.call("GET", f"/{path}?fields=id")[key])
    ports = cloud.call("GET", "/ports?fields=id&fields=binding:vif_type&fields=status")["ports"]
    found["plugged ports"] = sum(
        1 for port in ports if port["binding:vif_type"] != "unbound" and port["status"] == "ACTIVE"
    )
    found["ports"] = len(ports)
    return found


# ---- operations


def _operations(cloud: Cloud, place: Place) -> Iterator[tuple[str, Figures]]:
    yield from _ports(cloud, place)
    yield from _cycle(cloud, _PLUG, "unplug it", 12, 1,
                      partial(_attach, place=place), partial(_detach, place=place))  # fmt: skip
    spare = iter([subnet for _, subnet in place.spare] * 3)
    yield from _cycle(cloud, "add router interface", "remove it", len(place.spare), 1,
                      lambda client: _add_leg(client, place, next(spare)),
                      partial(_remove_leg, place=place))  # fmt: skip
    yield from _cycle(cloud, "associate floating IP", "disassociate it", 1, 20,
                      lambda client: _associate(client, place, place.port),
                      lambda client, made: _associate(client, place, made))  # fmt: skip
    yield from _cycle(cloud, "create network", "delete it", 40, 1, _new_network, _gone("/networks"))
    yield from _cycle(cloud, "create router", "delete it", 20, 1, _new_router, _gone("/routers"))
    yield from _cycle(cloud, "create security group", "delete it", 40, 1, _new_group, _gone("/security-groups"))
    yield from _cycle(cloud, "create security group rule", "delete it", 40, 1,
                      partial(_new_rule, place=place), _gone("/security-group-rules"))  # fmt: skip
    for name, path, service, count in (
        ("show port", f"/ports/{place.port}", "network", 100),
        ("list ports of one network", f"/ports?network_id={place.network}", "network", 50),
        ("list ports, limit=100", "/ports?limit=100", "network", 20),
        ("list ports, all", "/ports", "network", 5),
        ("list floating IPs, all", "/floatingips", "network", 10),
        ("list servers, details of all", "/servers/detail", "compute", 10),
    ):  # fmt: skip
        asking = partial(_ask, path=path, service=service)
        yield name, _tried(cloud, [asking] * count, 1)[1]


def _ports(cloud: Cloud, place: Place) -> Iterator[tuple[str, Figures]]:
    for clients in (1, CLIENTS):
        with_clients = f", {clients} clients" if clients > 1 else ""
        made, figures = _tried(cloud, [partial(_new_port, network=place.network)] * 100, clients)
        yield f"create port (no device){with_clients}", figures
        _, figures = _tried(cloud, [partial(_gone("/ports"), made=id) for id in made], clients)
        yield f"delete port (no device){with_clients}", figures


def _cycle(
    cloud: Cloud,
    forth: str,
    back: str,
    many: int,
    times: int,
    make: Callable[[Client], Any],
    undo: Callable[..., None],
) -> Iterator[tuple[str, Figures]]:
    """`many` one after the other, and all undone; so many times."""
    there: list[Figures] = []
    gone: list[Figures] = []
    for _ in range(times):
        made, figures = _tried(cloud, [make] * many, 1)
        there.append(figures)
        gone.append(_tried(cloud, [partial(undo, made=one) for one in made], 1)[1])
    yield forth, _middle(there)
    yield f"{forth}: {back}", _middle(gone)


def _middle(found: list[Figures]) -> Figures:
    return Figures(*(median([getattr(one, name) for one in found]) for name in ("p50", "p95", "server", "agent")))


def _tried(cloud: Cloud, work: list[Callable[[Client], Any]], clients: int) -> tuple[list[Any], Figures]:
    with counted(cloud.pids) as used:
        results, times = each(cloud, work, clients)
    ordered, count = sorted(times), len(times)
    p95 = ordered[min(count - 1, int(count * 0.95))]
    return results, Figures(median(times), p95, used.cpu["server"] / count, used.cpu["agent"] / count)


def _new_port(client: Client, *, network: str) -> str:
    return str(client.make("/ports", "port", network_id=network)["id"])


def _new_network(client: Client) -> str:
    return str(client.make("/networks", "network", name="one")["id"])


def _new_router(client: Client) -> str:
    return str(client.make("/routers", "router", name="one")["id"])


def _new_group(client: Client) -> str:
    return str(client.make("/security-groups", "security_group", name="one")["id"])


def _new_rule(client: Client, *, place: Place) -> str:
    client_rule = {"security_group_id": place.group, "direction": "ingress", "protocol": "tcp",
                   "port_range_min": next(_NUMBERS)}  # fmt: skip
    client_rule["port_range_max"] = client_rule["port_range_min"]
    return str(client.make("/security-group-rules", "security_group_rule", **client_rule)["id"])


_PLUG = "plug a port (a card of a running instance)"
_NUMBERS = iter(range(2000, 60000))


def _gone(path: str) -> Callable[..., None]:
    def delete(client: Client, made: str) -> None:
        client.call("DELETE", f"{path}/{made}")

    return delete


def _attach(client: Client, *, place: Place) -> str:
    body = {"interfaceAttachment": {"net_id": place.network}}
    path = f"/servers/{place.server}/os-interface"
    return str(client.call("POST", path, body, "compute")["interfaceAttachment"]["port_id"])


def _detach(client: Client, made: str, *, place: Place) -> None:
    client.call("DELETE", f"/servers/{place.server}/os-interface/{made}", service="compute")


def _add_leg(client: Client, place: Place, subnet: str) -> str:
    client.call("PUT", f"/routers/{place.router}/add_router_interface", {"subnet_id": subnet})
    return subnet


def _remove_leg(client: Client, made: str, *, place: Place) -> None:
    client.call("PUT", f"/routers/{place.router}/remove_router_interface", {"subnet_id": made})


def _associate(client: Client, place: Place, port: str | None) -> None:
    client.call("PUT", f"/floatingips/{place.floating}", {"floatingip": {"port_id": port}})


def _ask(client: Client, *, path: str, service: str) -> None:
    client.call("GET", path, service=service)


# ---- rules


def _enforcement(cloud: Cloud, place: Place) -> dict[str, list[float]]:
    """ms from the request's first byte until the first echo passed (or the last one did)."""
    address = str(cloud.port_of(place.server)["fixed_ips"][0]["ip_address"])
    client = Client(cloud)
    rule = {"security_group_id": place.group, "direction": "ingress", "protocol": "icmp"}
    opened: list[tuple[float, float]] = []
    closed: list[tuple[float, float]] = []
    with Echo(cloud, f"dhcp-{place.network}", address) as echo:
        for _ in range(100):
            began = time.monotonic()
            id = client.make("/security-group-rules", "security_group_rule", **rule)["id"]
            opened.append((began, time.monotonic()))
            time.sleep(0.03)
            began = time.monotonic()
            client.call("DELETE", f"/security-group-rules/{id}")
            closed.append((began, time.monotonic()))
            time.sleep(0.03)
    client.close()
    return enforced(opened, closed, echo)


# ---- the whole


def _idle(cloud: Cloud) -> dict[str, float]:
    """CPU in % of a core while nothing is asked, and memory in MB."""
    found = cell.find(cloud.home)
    assert found is not None
    time.sleep(3)  # what was begun in the background ends
    inside = family(found.pause)
    with counted(cloud.pids) as used:
        before = sum(map(cpu, inside))
        time.sleep(IDLE)
        all_of_them = sum(map(cpu, inside)) - before
    shares = {name: 100 * value / used.wall for name, value in used.cpu.items()}
    shares["instances and daemons"] = 100 * all_of_them / used.wall - shares["agent"]
    sizes = {f"{name}, MB": memory([pid]) for name, pid in cloud.pids.items()}
    return {**shares, **sizes, "all processes of the cell, MB": memory(inside)}


def _recoveries(cloud: Cloud) -> dict[str, float]:
    """s from kill -9 until everything is reconciled."""
    return {
        "server killed and started again": _after(cloud, "server"),
        "agent killed": _after(cloud, "agent"),
        "cell ended (power loss) with server killed": _after(cloud, "cell"),
    }


def _after(cloud: Cloud, victim: str) -> float:
    log = cloud.home / "log" / "server.log"
    before = _reconciled(log)
    began = time.monotonic()
    found = cell.find(cloud.home)
    assert found is not None
    if victim == "agent":
        os.kill(cloud.pids["agent"], signal.SIGKILL)
    else:
        os.kill(cloud.pids["server"], signal.SIGKILL)
        if victim == "cell":
            os.kill(found.pause, signal.SIGKILL)
            wait(lambda: cell.find(cloud.home) is None, "the cell to end", 0.005)
        cloud.up()
        if victim == "cell":
            wait(partial(_all_run, cloud), "all servers to run", 0.2)
    wait(lambda: _reconciled(log) > before, "everything to be reconciled", 0.005)
    return time.monotonic() - began


def _all_run(cloud: Cloud) -> bool:
    found = cloud.call("GET", "/servers/detail", service="compute")["servers"]
    return all(server["status"] == "ACTIVE" for server in found)


def _reconciled(log: Path) -> int:
    return sum(1 for line in log.read_text().splitlines() if '"data plane reconciled"' in line)


# ---- tables


def _operations_table(before: dict[str, Figures], after: dict[str, Figures], counts: dict[str, int]) -> Table:
    table = Table(
        "The same operations in an almost empty and in a full cloud (p50 and CPU, ms)",
        ["", "p50 empty", "p50 full", "ratio", "p95 full", "server CPU empty", "server CPU full", "agent CPU empty",
         "agent CPU full", "CPU ratio"],
    )  # fmt: skip
    for name, old in before.items():
        new = after[name]
        table.rows.append([
            name, old.p50, new.p50, f"{new.p50 / old.p50:.2f} x", new.p95, old.server, new.server, old.agent, new.agent,
            f"{(new.server + new.agent) / (old.server + old.agent):.2f} x",
        ])  # fmt: skip
    for name in ("create port (no device)", f"create port (no device), {CLIENTS} clients", _PLUG):
        old, new = before[name], after[name]
        cpu_ratio = (new.server + new.agent) / (old.server + old.agent)
        table.aims += [
            Aim(f"{name}: p50 among {counts['plugged ports']} plugged ports / among few", new.p50 / old.p50, 1.2, "x"),
            Aim(f"{name}: CPU, the same", cpu_ratio, 1.2, "x"),
        ]
    table.remarks = [
        "Full: " + ", ".join(f"{number} {name}" for name, number in counts.items()) + ", all built through the API by "
        f"{CLIENTS} clients. A plugged port is in the data plane and ACTIVE: a card of one of {SERVERS} running "
        "instances, a DHCP server's, a router's leg or gateway. The others hold floating IPs.",
        "Empty: one network, router, instance and floating IP to try on, and ten networks with nothing on them.",
    ]
    return table


def _enforcement_table(found: dict[str, dict[str, list[float]]]) -> Table:
    table = Table(
        "A security group's rule enforced (ms from the request)", ["", "p50", "p99", "longest", "never enforced"]
    )
    for size, kinds in found.items():
        for kind, values in kinds.items():
            known = sorted(value for value in values if value < LIMIT * 1000)
            p99 = known[min(len(known) - 1, int(len(known) * 0.99))]
            table.rows.append([f"{kind}, {size}", median(known), p99, known[-1], len(values) - len(known)])
            if size == "full":
                table.aims.append(Aim(f"{kind}, enforced in a full cloud, 99 of 100", p99, 50, "ms"))
    table.remarks = ["Somebody sends an echo request every half millisecond all the while. Aim: 50 ms, 99 of 100."]
    return table


def _whole_table(idle: dict[str, dict[str, float]], back: dict[str, float], built: dict[str, float]) -> Table:
    table = Table("The whole cloud, almost empty and full", ["", "empty", "full"])
    for name in idle["full"]:
        unit = name if "MB" in name else f"CPU of {name} when idle, % of a core"
        table.rows.append([unit, idle["almost empty"][name], idle["full"][name]])
    table.rows += [[f"{name}: until all is reconciled, s", None, value] for name, value in back.items()]
    table.rows += [[f"building {name}, s", None, value] for name, value in built.items()]
    full = idle["full"]
    table.aims = [
        Aim("CPU of server and agent when idle, full cloud", full["server"] + full["agent"], 1, "% of a core")
    ]
    table.aims += [Aim(f"{name}, full cloud: until all is reconciled", s, 3, "s") for name, s in list(back.items())[:2]]
    table.remarks = [f"Idle: over {IDLE:.0f} s. After the cell's end the time includes booting all instances again."]
    return table


if __name__ == "__main__":
    for made in measure():
        print(made.markdown(), flush=True)
        print()
