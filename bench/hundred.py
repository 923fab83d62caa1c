"""A hundred instances by one request, as `nova boot --min-count 100` sends it, beside a hundred bare runc at once.

All of them must greet over ssh. What each takes is counted over all: time, CPU of the agent, memory when they have
settled, and how near the machine's limits they come.
"""

import time
from functools import partial
from pathlib import Path
from typing import Any

from bench.cloud import Cloud, greeted, running, wait
from bench.servers import bare_together
from bench.table import Table, median
from bench.usage import counted, family, memory
from cumulet.dataplane.linux import cell

COUNT = 100
_IMAGE = "53ff0943-99ba-42d2-a10d-f66656372f87"


def measure() -> Table:
    """One request, and everyone's greeting."""
    table = Table(
        f"{COUNT} instances by one request (s from the request)",
        ["", "first", "median", "last", "each, ms", "memory each, MB"],
    )
    with running() as cloud:
        network, _subnet = cloud.network("bench", "10.42.0.0/16")
        ready = cloud.boot("first", network)  # makes DHCP, metadata and the image; not measured
        cloud.active(ready)
        cloud.open_default_group()
        bare = sorted(when / 1000 for when in bare_together(cloud, COUNT))
        table.rows.append(["bare runc: banner", *_when(bare), None])
        before = memory(_members(cloud))
        began = time.monotonic()
        with counted(cloud.pids) as used:
            answered, addresses = _boot(cloud, network)
            times = cloud.inside(partial(greeted, addresses), f"dhcp-{network}").result()
            ours = sorted(when - began for when in times)
            wait(partial(_all_active, cloud), "all instances to be ACTIVE")
        table.rows.append(["POST /servers answered", None, None, answered - began, None, None])
        table.rows.append(["ours: banner", *_when(ours), (memory(_members(cloud)) - before) / COUNT])
        limits = _limits(cloud)
    table.remarks = [
        f"CPU: server {used.cpu['server'] / COUNT:.1f} ms, agent {used.cpu['agent'] / COUNT:.1f} ms for each; "
        f"the rest of {used.wall / COUNT:.1f} ms a machine of two cores has for each is runc's and the guests'.",
        "Bare runc: all at once, only dropbear, no overlay, limits, DHCP, metadata, keys or console log; its "
        "interfaces are made beforehand.",
        "Of the machine's limits they use: " + ", ".join(limits) + ".",
    ]
    return table


def _boot(cloud: Cloud, network: str) -> tuple[float, list[str]]:
    """Ask for all at once: when it was answered, and the addresses."""
    body = {"name": "many", "flavorRef": "42", "imageRef": _IMAGE, "networks": [{"uuid": network}],
            "min_count": COUNT, "max_count": COUNT}  # fmt: skip
    cloud.call("POST", "/servers", {"server": body}, "compute")
    answered = time.monotonic()
    ports = cloud.call("GET", f"/ports?network_id={network}&device_owner=compute:nova")["ports"]
    return answered, [str(port["fixed_ips"][0]["ip_address"]) for port in ports]


def _when(times: list[float]) -> list[float | None]:
    return [times[0], median(times), times[-1], times[-1] * 1000 / len(times)]


def _all_active(cloud: Cloud) -> bool:
    servers: list[dict[str, Any]] = cloud.call("GET", "/servers/detail", service="compute")["servers"]
    return all(server["status"] == "ACTIVE" for server in servers)


def _members(cloud: Cloud) -> list[int]:
    found = cell.find(cloud.home)
    assert found is not None
    return family(found.pause)


def _limits(cloud: Cloud) -> list[str]:
    """What the whole cloud uses of what the machine has, as words."""
    pids, agent = _members(cloud), cloud.pids["agent"]
    descriptors = len(list(Path(f"/proc/{agent}/fd").iterdir()))
    watchers = sum(1 for pid in pids for fd in _links(pid) if "inotify" in fd)
    most = Path("/proc/sys/fs/inotify/max_user_instances").read_text().strip()
    limits = Path(f"/proc/{agent}/limits").read_text().splitlines()
    soft = next(line.split()[3] for line in limits if line.startswith("Max open files"))
    highest = Path("/proc/sys/kernel/pid_max").read_text().strip()
    return [
        f"{len(pids)} processes (of {highest})",
        f"{descriptors} descriptors of the agent (of {soft})",
        f"{watchers} inotify instances (of {most} for a user)",
    ]


def _links(pid: int) -> list[str]:
    try:
        return [str(link.readlink()) for link in Path(f"/proc/{pid}/fd").iterdir()]
    except (FileNotFoundError, ProcessLookupError):
        return []


if __name__ == "__main__":
    print(measure().markdown())
