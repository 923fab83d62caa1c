"""From POST /servers to the banner of the instance's ssh server, beside a bare runc whose address is set beforehand.

Budget: 200 ms beside bare runc.
"""

import json
import subprocess
import tempfile
import threading
import time
from functools import partial
from pathlib import Path
from typing import Any

from bench.cloud import Cloud, banner, greeted, running
from bench.table import Aim, Table, median, spread
from cumulet.dataplane.linux import namespaces
from cumulet.instances import images

ROUNDS = 7
MANY = 10
_CIDR = "10.40.0.0/24"


def measure() -> Table:
    """One after the other, and ten at once."""
    table = Table("POST /servers to ssh banner (ms)", ["", "median", "range", "beside bare runc"])
    with running() as cloud:
        network, _subnet = cloud.network("bench", _CIDR)
        ready = cloud.boot("first", network)  # makes DHCP, metadata and the image; not measured
        cloud.active(ready)
        cloud.open_default_group()
        bare, answered, greeted = [], [], []
        for n in range(ROUNDS):  # by turns, so that the machine's other load meets both
            bare.append(_bare(cloud, n))
            times = _ours(cloud, network, [f"10.40.0.{50 + n}"])
            answered.append(times[0][0])
            greeted.append(times[0][1])
        together = bare_together(cloud, MANY)
        many = _ours(cloud, network, [f"10.40.0.{100 + n}" for n in range(MANY)])
    base = median(bare)
    table.rows = [
        ["bare runc: banner", base, spread(bare), None],
        ["POST /servers: answered", median(answered), spread(answered), None],
        ["POST /servers: banner", median(greeted), spread(greeted), f"+{median(greeted) - base:.0f} ms"],
        [f"bare runc, {MANY} at once: banner", median(together), spread(together), None],
        [f"POST /servers, {MANY} at once: banner", median([t[1] for t in many]), spread([t[1] for t in many]),
         f"+{median([t[1] for t in many]) - median(together):.0f} ms"],
    ]  # fmt: skip
    table.aims = [Aim("POST /servers to ssh banner, over bare runc", median(greeted) - base, 200, "ms")]
    table.remarks = [
        "Bare runc runs only dropbear, over the same file system, read-only, in a network namespace whose "
        "interface and address are there beforehand: no overlay, limits, DHCP, metadata, keys or console log.",
        "Ours begins with the request: rows, port, filters, plugging, overlay, runc, init, DHCP lease, metadata, ssh.",
    ]
    return table


def _ours(cloud: Cloud, network: str, addresses: list[str]) -> list[tuple[float, float]]:
    """For each address the ms until the answer and until the banner, from the request of each."""
    dhcp = f"dhcp-{network}"
    probes = [cloud.inside(partial(banner, address), dhcp) for address in addresses]
    begun: dict[str, float] = {}
    ended: dict[str, float] = {}
    made: list[str] = []

    def boot(address: str) -> None:
        begun[address] = time.monotonic()
        made.append(cloud.boot(f"at-{address}", network, address))
        ended[address] = time.monotonic()

    threads = [threading.Thread(target=boot, args=[address]) for address in addresses]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    greetings = [probe.result() for probe in probes]
    for id in made:
        cloud.destroy(id)
    return [
        ((ended[address] - begun[address]) * 1000, (greeted - begun[address]) * 1000)
        for address, greeted in zip(addresses, greetings, strict=True)
    ]


def _bare(cloud: Cloud, n: int) -> float:
    root = str(cloud.home / images.ready(cloud.home, "guest").root)
    return float(cloud.inside(lambda: _run_bare(root, [n])[0]).result())


def bare_together(cloud: Cloud, count: int) -> list[float]:
    """ms until the banner of each of many containers that bare runc starts at once."""
    root = str(cloud.home / images.ready(cloud.home, "guest").root)
    return list(cloud.inside(lambda: _run_bare(root, list(range(100, 100 + count)))).result())


def _run_bare(root: str, numbers: list[int]) -> list[float]:
    """Inside the cell: a pair of interfaces and a bundle for each, then all of them at once; ms until each banner."""
    bundles = {n: _prepare(root, n) for n in numbers}
    begin = time.monotonic()
    processes = [
        subprocess.Popen(
            ["runc", "--root", "/run/bare", "run", "--detach", "--bundle", str(bundles[n]), f"bare{n}"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        for n in numbers
    ]  # fmt: skip
    with namespaces.entered("bare-client"):
        times = [banner(_address(numbers[0], 2))] if len(numbers) == 1 else greeted([_address(n, 2) for n in numbers])
    for process in processes:
        process.wait()
    for n in numbers:
        subprocess.run(
            ["runc", "--root", "/run/bare", "delete", "--force", f"bare{n}"], check=True, capture_output=True
        )
        namespaces.remove(f"bare{n}")
    return [(when - begin) * 1000 for when in times]


def _address(n: int, host: int) -> str:
    return f"10.41.{n}.{host}"


def _prepare(root: str, n: int) -> Path:
    namespaces.ensure("bare-client")
    namespaces.ensure(f"bare{n}")
    near = ["ip", "-n", "bare-client"]
    far = ["ip", "-n", f"bare{n}"]
    for command in (
        [*near, "link", "add", f"v{n}", "type", "veth", "peer", "name", "eth0", "netns", f"bare{n}"],
        [*near, "address", "add", f"{_address(n, 1)}/24", "dev", f"v{n}"],
        [*near, "link", "set", f"v{n}", "up"],
        [*far, "address", "add", f"{_address(n, 2)}/24", "dev", "eth0"],
        [*far, "link", "set", "eth0", "up"],
    ):
        subprocess.run(command, check=True, capture_output=True)
    bundle = Path(tempfile.mkdtemp(dir="/run"))
    subprocess.run(["runc", "spec", "--bundle", str(bundle)], check=True)
    config: dict[str, Any] = json.loads((bundle / "config.json").read_text())
    config["process"] |= {"terminal": False, "args": ["/bin/dropbear", "-F", "-R"]}
    config["root"] = {"path": root, "readonly": True}
    for kind in config["linux"]["namespaces"]:
        if kind["type"] == "network":
            kind["path"] = str(namespaces.path(f"bare{n}"))
    config["linux"].pop("resources", None)
    config["mounts"] = [mount for mount in config["mounts"] if mount["type"] != "cgroup"]
    for mount in config["mounts"]:
        mount["options"] = [option for option in mount.get("options", []) if option != "gid=5"]
    (bundle / "config.json").write_text(json.dumps(config))
    return bundle
