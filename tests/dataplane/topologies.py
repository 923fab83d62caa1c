"""Small topologies in few words, for every data plane and for the tests of the trace.

A `Cloud` collects parts under short names; ids come from the names, so that they are the same in every run and their
first eleven characters (an interface's name on Linux) differ.
"""

import hashlib
import uuid
from collections.abc import Sequence
from ipaddress import ip_address, ip_interface, ip_network

import msgspec

from cumulet.topology.model import (
    Acl,
    AnyPart,
    DhcpOptions,
    Edge,
    Key,
    Kind,
    Listener,
    LoadBalancer,
    LogicalRouter,
    LogicalSwitch,
    Nat,
    PortGroup,
    PortKind,
    Route,
    RouterPort,
    SwitchPort,
)

INTERNET = "198.51.100.10"


_NAMES: dict[str, str] = {}


def uid(name: str) -> str:
    """An id that a name always gets."""
    id = str(uuid.uuid5(uuid.NAMESPACE_URL, f"cumulet-test:{name}"))
    _NAMES[id] = name.partition(":")[2]
    return id


def name_of(key: Key) -> str:
    """What a test calls a part."""
    return f"{key.kind} {_NAMES.get(key.id, key.id)}"


def mac_of(name: str) -> str:
    digest = hashlib.sha256(name.encode()).digest()
    return "fa:16:3e:" + ":".join(f"{octet:02x}" for octet in digest[:3])


def allow(
    direction: str = "ingress",
    protocol: int | None = None,
    low: int | None = None,
    high: int | None = None,
    *,
    cidr: str | None = None,
    group: str | None = None,
    family: int = 4,
) -> Acl:
    """One rule; `group` by its short name."""
    remote = uid(f"group:{group}") if group else None
    return msgspec.convert(
        {"direction": direction, "family": family, "protocol": protocol, "port_min": low, "port_max": high,
         "remote_cidr": cidr, "remote_group": remote},
        Acl,
    )  # fmt: skip


EGRESS = (allow("egress"), allow("egress", family=6))
ANYTHING = (*EGRESS, allow(), allow(family=6))


class Cloud:
    """Parts under short names. Every method returns the id of what it added (ports: the part)."""

    def __init__(self) -> None:
        self.parts: dict[Key, AnyPart] = {}
        self._zones = 0

    def add(self, part: AnyPart) -> None:
        self.parts[part.key] = part

    def remove(self, kind: Kind, name: str) -> None:
        del self.parts[Key(kind, uid(f"{kind}:{name}"))]

    def change(self, kind: Kind, name: str, **values: object) -> None:
        """Replace fields of a part."""
        key = Key(kind, uid(f"{kind}:{name}"))
        self.parts[key] = msgspec.structs.replace(self.parts[key], **values)

    def switch(self, name: str, *cidrs: str, gateways: Sequence[str | None] | None = None, external: bool = False,
               admin_up: bool = True) -> str:  # fmt: skip
        """A network; each subnet's gateway is its first address unless `gateways` says otherwise."""
        self._zones += 1
        firsts = [str(ip_network(cidr)[1]) for cidr in cidrs]
        subnets = tuple(
            DhcpOptions(subnet=uid(f"subnet:{name}:{cidr}"), cidr=cidr, gateway=gateway, dhcp=False)
            for cidr, gateway in zip(cidrs, gateways or firsts, strict=True)
        )
        id = uid(f"switch:{name}")
        self.add(LogicalSwitch(id=id, zone=self._zones, subnets=subnets, external=external, admin_up=admin_up))
        return id

    def group(self, name: str, *acls: Acl) -> str:
        id = uid(f"group:{name}")
        self.add(PortGroup(id=id, acls=acls))
        return id

    def default_group(self, name: str = "default") -> str:
        """Neutron's default group: everything out, in from its own members."""
        return self.group(name, *EGRESS, allow(group=name), allow(group=name, family=6))

    def port(self, name: str, switch: str, addresses: Sequence[str], *, type: PortKind = "instance",
             device: str | None = None, groups: Sequence[str] = (), secure: bool | None = None, admin_up: bool = True,
             index: int = 0, pairs: Sequence[tuple[str, str]] = (), stateful: bool = True) -> SwitchPort:  # fmt: skip
        part = SwitchPort(
            id=uid(f"port:{name}"),
            switch=uid(f"switch:{switch}"),
            type=type,
            device=device or name,
            mac=mac_of(f"{name}"),
            addresses=tuple(addresses),
            groups=tuple(uid(f"group:{group}") for group in groups),
            secure=type == "instance" if secure is None else secure,
            admin_up=admin_up,
            index=index,
            allowed_pairs=tuple(pairs),
            stateful=stateful,
        )
        self.add(part)
        return part

    def host(self, name: str, switch: str, *addresses: str, groups: Sequence[str] = ("default",), secure: bool = True,
             admin_up: bool = True, pairs: Sequence[tuple[str, str]] = (), stateful: bool = True,
             ) -> SwitchPort:  # fmt: skip
        """An instance's only port; the instance is `name`, its namespace `instance-name`."""
        return self.port(name, switch, addresses, groups=groups, secure=secure, admin_up=admin_up, pairs=pairs,
                         stateful=stateful)  # fmt: skip

    def subport(self, name: str, switch: str, parent: str, tag: int, *addresses: str,
                groups: Sequence[str] = ("default",), secure: bool = True) -> SwitchPort:  # fmt: skip
        """VLAN `tag` of a host's port."""
        above = self.parts[Key("port", uid(f"port:{parent}"))]
        assert isinstance(above, SwitchPort)
        port = self.port(name, switch, addresses, device=above.device, groups=groups, secure=secure, index=above.index)
        part = msgspec.structs.replace(port, parent_name=above.id, tag=tag)
        self.add(part)
        return part

    def router(self, name: str, *legs: tuple[str, str], gateway: tuple[str, str] | None = None, snat: bool = True,
               routes: Sequence[tuple[str, str]] = (), admin_up: bool = True,
               more: Sequence[tuple[str, str]] = ()) -> str:  # fmt: skip
        """A router with legs (switch, address with prefix); its default route is its network's first address. `more`
        are further gateways."""
        id = uid(f"router:{name}")
        gateways = [*([gateway] if gateway else []), *more]
        ports = []
        for switch, address in [*legs, *gateways]:
            outside = (switch, address) in gateways
            port = self.port(f"{name}:{switch}:{address}", switch, [str(ip_interface(address).ip)],
                             type="gateway" if outside else "router", device=id)  # fmt: skip
            ports.append(RouterPort(port=port.id, networks=(address,), gateway=outside))
        self.add(
            LogicalRouter(
                id=id,
                ports=tuple(ports),
                default_routes=(str(ip_interface(gateway[1]).network[1]),) if gateway else (),
                routes=tuple(Route(*route) for route in routes),
                snat=str(ip_interface(gateway[1]).ip) if gateway and snat else None,
                admin_up=admin_up,
            )
        )
        return id

    def floating(self, external: str, logical: str, router: str) -> str:
        """A floating IP, named by its address."""
        id = uid(f"nat:{external}")
        self.add(Nat(id=id, router=uid(f"router:{router}"), external=external, logical=logical))
        return id

    def forward(
        self, external: str, ports: tuple[int, int], logical: str, inner: tuple[int, int], router: str,
        protocol: int = 6,
    ) -> str:  # fmt: skip
        """A port forwarding, named by its address and first port."""
        id = uid(f"nat:{external}:{ports[0]}")
        self.add(Nat(id=id, router=uid(f"router:{router}"), external=external, logical=logical, protocol=protocol,
                     external_ports=ports, logical_ports=inner))  # fmt: skip
        return id

    def outside(self, name: str = "public", cidr: str = "203.0.113.0/24", hosts: Sequence[str] = (INTERNET,)) -> str:
        """An external network with the provider's edge, whose namespace is `edge-<switch id>`."""
        id = self.switch(name, cidr, external=True)
        first = str(ip_network(cidr)[1])
        port = self.port(f"{name}:edge", name, [first], type="edge", device=id)
        address = f"{first}/{ip_network(cidr).prefixlen}"
        self.add(Edge(id=id, port=port.id, addresses=(address,), hosts=tuple(hosts)))
        return f"edge-{id}"

    def balancer(self, name: str, switch: str, address: str, *listeners: Listener, admin_up: bool = True) -> str:
        """A balancer on a switch, its gateway the first address of the network."""
        id = uid(f"balancer:{name}")
        network = ip_interface(address).network
        port = self.port(f"{name}:vip", switch, [str(ip_interface(address).ip)], type="balancer", device=id)
        self.add(LoadBalancer(id=id, port=port.id, address=address, gateway=str(network[1]), listeners=listeners,
                              admin_up=admin_up))  # fmt: skip
        return id


def family_of(address: str) -> int:
    return ip_address(address).version


def two_tiers(*, snat: bool = True) -> tuple[Cloud, str]:
    """Two networks on one router with a gateway: `web` 10.0.1.10 and `app` 10.0.2.10, both in the default group, and
    `lone` 10.0.1.20 in a group of its own that allows only what goes out. Returns the edge's namespace too."""
    cloud = Cloud()
    edge = cloud.outside()
    cloud.switch("front", "10.0.1.0/24")
    cloud.switch("back", "10.0.2.0/24")
    cloud.default_group()
    cloud.group("out", *EGRESS)
    cloud.host("web", "front", "10.0.1.10")
    cloud.host("lone", "front", "10.0.1.20", groups=["out"])
    cloud.host("app", "back", "10.0.2.10")
    cloud.router(
        "r", ("front", "10.0.1.1/24"), ("back", "10.0.2.1/24"), gateway=("public", "203.0.113.60/24"), snat=snat
    )
    return cloud, edge
