"""Trying what a cell needs, in namespaces that end with this process: `python -m cumulet.cli.trials HOME`.

Reading settings proves little: a sandbox, a security module or a missing kernel module shows only when it is tried. A
line of JSON for each trial: its name, and what went wrong (nothing: it worked). The host's own is never touched.
"""

import contextlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from cumulet.dataplane.linux import cell, loggers, namespaces, router_rules, syscalls
from cumulet.dataplane.linux.filters import BASE
from cumulet.dataplane.linux.netlink import Netlink
from cumulet.dataplane.linux.nflog import NfLog
from cumulet.dataplane.linux.nftables import Nft
from cumulet.topology.model import LogicalRouter, RouterPort

_FLAGS = (
    syscalls.CLONE_NEWNS | syscalls.CLONE_NEWPID | syscalls.CLONE_NEWNET | syscalls.CLONE_NEWIPC | syscalls.CLONE_NEWUTS
)
_ROUTER = LogicalRouter(
    id="0" * 8, ports=(RouterPort(port="0" * 8, networks=("192.0.2.2/24",), gateway=True),), snat="192.0.2.2"
)


def _say(name: str, error: str = "") -> None:
    os.write(1, json.dumps({"name": name, "error": error}).encode() + b"\n")


@contextlib.contextmanager
def _told(name: str) -> Iterator[None]:
    try:
        yield
    except Exception as error:
        _say(name, str(error) or type(error).__name__)
    else:
        _say(name)


def _inside(place: Path) -> None:
    """Root of the namespaces' user: all trials that need a cell."""
    with _told("namespaces"):
        syscalls.unshare(_FLAGS)
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        return
    try:
        with _told("mounts"):
            _mounts()
        for name, trial in (("links", _links), ("bridge filtering", _bridge_filtering), ("packet filters", _filters),
                            ("translation", _translation)):  # fmt: skip
            with _told(name):
                trial()
        for name, trial in (("VLAN devices", _vlan), ("packet logs", _packet_logs)):
            with _told(name):
                trial()
        with _told("overlay"):
            _overlay(place)
    finally:
        os._exit(0)


def _mounts() -> None:
    syscalls.mount("none", "/", flags=syscalls.MS_REC | syscalls.MS_PRIVATE)
    syscalls.mount("tmpfs", "/run", "tmpfs", syscalls.MS_NOSUID | syscalls.MS_NODEV, "mode=0755")
    syscalls.mount("proc", "/proc", "proc", syscalls.MS_NOSUID | syscalls.MS_NODEV | syscalls.MS_NOEXEC)


def _links() -> None:
    namespaces.ensure("trial", {"net/ipv4/ip_forward": "1"})
    namespaces.ensure("guest", guest=True)
    with Netlink() as netlink:
        netlink.add_bridge("trial")
        bridge = netlink.link("trial")
        assert bridge is not None
        descriptor = os.open(namespaces.path("trial"), os.O_RDONLY | os.O_CLOEXEC)
        try:
            netlink.add_veth("tap", "eth0", namespace=descriptor, master=bridge.index)
        finally:
            os.close(descriptor)
        netlink.set_bridge_port("tap", learning=False, flood=False)
        netlink.set_link("tap", up=True, alias="trial")


def _vlan() -> None:
    with Netlink() as netlink:
        tap = netlink.link("tap")
        assert tap is not None
        netlink.add_vlan("tap.1", tap.index, 1, mtu=tap.mtu)


def _packet_logs() -> None:
    with contextlib.closing(NfLog(loggers.GROUP)), Nft() as nft:
        nft.run(f"add rule bridge cumulet untagged log group {loggers.GROUP} snaplen {loggers.SNAPLEN}")


def _bridge_filtering() -> None:
    if not Path("/proc/sys/net/bridge/bridge-nf-call-iptables").exists():
        raise OSError("the kernel module br_netfilter is not loaded")
    namespaces.write_sysctls({"net/bridge/bridge-nf-call-iptables": "1", "net/bridge/bridge-nf-call-ip6tables": "1"})


def _filters() -> None:
    with Nft() as nft:
        nft.run(BASE)


def _translation() -> None:
    with namespaces.entered("trial"), Nft() as nft:
        nft.run(router_rules.base(_ROUTER))


def _overlay(place: Path) -> None:
    os.chdir(place)  # relative names: a home's own may hold commas and colons
    for name in ("lower", "upper", "work", "target"):
        Path(name).mkdir()
    data = "userxattr,lowerdir=lower,upperdir=upper,workdir=work"
    syscalls.mount("trial", "target", "overlay", syscalls.MS_NOSUID, data)
    Path("target/file").write_text("written")
    os.chdir("/")
    syscalls.umount(str(place / "target"))


def main() -> None:
    """See the module's docstring."""
    home = Path(sys.argv[1])
    base = next(path for path in (home, *home.parents) if path.is_dir())
    place = Path(tempfile.mkdtemp(prefix=".cumulet-trial-", dir=base if os.access(base, os.W_OK) else None))
    try:
        cell.as_cells_root(lambda: _inside(place))
        _say("user namespaces")
    except (cell.CellError, OSError) as error:
        _say("user namespaces", str(error))
    finally:
        with contextlib.suppress(cell.CellError):
            cell.as_cells_root(lambda: shutil.rmtree(place, ignore_errors=True))
        shutil.rmtree(place, ignore_errors=True)


if __name__ == "__main__":
    main()
