"""How long an instance takes to answer on its ssh port, beside a bare runc whose address is set beforehand.

`python -m tests.instances.measure HOME`; times in milliseconds from the call to the end of the ssh banner's line.
"""

import asyncio
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.instances.lab import Lab, in_a_cell, lab, sh

from cumulet.dataplane.linux import namespaces
from cumulet.instances import images


async def bare(place: Lab, n: int) -> float:
    """runc with dropbear as its only process over the same image, without overlay, limits, DHCP, metadata."""
    id = f"bare{n}"
    address = place.plug(id)
    with namespaces.entered(f"instance-{id}"):
        sh("ip", "address", "add", f"{address}/24", "dev", "eth0")
        sh("ip", "link", "set", "eth0", "up")
    bundle = Path(tempfile.mkdtemp())
    sh("runc", "spec", "--bundle", str(bundle))
    config = json.loads((bundle / "config.json").read_text())
    config["process"] |= {"terminal": False, "args": ["/bin/dropbear", "-F", "-R"]}
    config["root"] = {"path": str(place.home / images.ready(place.home, "guest").root), "readonly": True}
    for kind in config["linux"]["namespaces"]:
        if kind["type"] == "network":
            kind["path"] = str(namespaces.path(f"instance-{id}"))
    config["linux"].pop("resources", None)
    config["mounts"] = [mount for mount in config["mounts"] if mount["type"] != "cgroup"]
    for mount in config["mounts"]:
        mount["options"] = [option for option in mount.get("options", []) if option != "gid=5"]
    (bundle / "config.json").write_text(json.dumps(config))
    begin = time.monotonic()
    process = subprocess.Popen(
        ["runc", "--root", "/run/bare", "run", "--detach", "--bundle", str(bundle), id], stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    await place.banner(address)
    took = time.monotonic() - begin
    process.wait()
    sh("runc", "--root", "/run/bare", "delete", "--force", id)
    return took * 1000


async def ours(place: Lab, id: str, image: str = "guest") -> tuple[float, float]:
    address = place.plug(id)
    begin = time.monotonic()
    await place.boot(id, image=image)
    applied = time.monotonic()
    await place.banner(address)
    return (applied - begin) * 1000, (time.monotonic() - begin) * 1000


async def main(home: Path) -> None:
    async with lab(home) as place:
        begin = time.monotonic()
        images.ready(place.home, "guest")
        print(f"image guest made in {(time.monotonic() - begin) * 1000:.0f}")
        begin = time.monotonic()
        images.ready(place.home, "host")
        print(f"image host made in {(time.monotonic() - begin) * 1000:.0f}")
        baseline = [await bare(place, n) for n in range(5)]
        print(f"bare runc, banner: median {statistics.median(baseline):.0f} of {[round(t) for t in baseline]}")
        for image in ("guest", "host"):
            times = [await ours(place, f"{image}{n}", image) for n in range(5)]
            print(f"{image}, applied: {[round(t[0]) for t in times]}")
            print(
                f"{image}, banner: median {statistics.median(t[1] for t in times):.0f} of",
                [round(t[1]) for t in times],
            )
        begin = time.monotonic()
        times = await asyncio.gather(*(ours(place, f"many{n}") for n in range(10)))
        print(f"10 guests at once, banners: {sorted(round(t[1]) for t in times)}")
        begin = time.monotonic()
        for id in [part.id for part in place.containers.observe()]:
            await place.containers.remove(id)
        print(f"20 removed in {(time.monotonic() - begin) * 1000:.0f}")
        await place.containers.close()


if __name__ == "__main__":
    if sys.argv[1] != "inside":
        sys.exit(in_a_cell(Path(sys.argv[1]), "tests.instances.measure", "inside", sys.argv[1]))
    asyncio.run(main(Path(sys.argv[2])))
