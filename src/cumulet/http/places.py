"""FROM and TO of a question about packets: whatever users call a place, as the packet's source and its addresses.

A place is a server, port, router or VIP (by id or name), an address, or one of the words `outside` (the public
network's gateway), `internet` (the host behind it) and `metadata`. Of several public networks it is the one that the
other place is nearest to.
"""

from collections.abc import Sequence
from ipaddress import ip_address

import msgspec

from cumulet.compute.server import Server
from cumulet.loadbalancing.vip import Vip
from cumulet.model.context import Context
from cumulet.model.errors import CumuletError, Invalid, NotFound
from cumulet.model.types import IP_ADDRESS
from cumulet.networking import port as port_module
from cumulet.networking.floatingip import FloatingIp
from cumulet.networking.port import Port
from cumulet.networking.router import Router
from cumulet.store.transaction import Reader
from cumulet.topology.model import Edge, SwitchPort, namespace_of
from cumulet.topology.packet import Packet, ping, tcp, udp
from cumulet.topology.parsing import ip_interface
from cumulet.topology.world import METADATA_ADDRESS, World, networks_of, within

WORDS = "a server, port, router or VIP (its name or id), an address, or one of the words outside, internet, metadata"
_KINDS: Sequence[tuple[str, type[Server | Router | Vip | Port]]] = (
    ("servers", Server), ("ports", Port), ("routers", Router), ("VIPs", Vip),
)  # fmt: skip


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """`source` is what sends (Packet.source), empty where nothing does; `src` its address where that is no port's."""

    source: str = ""
    src: str | None = None
    addresses: tuple[str, ...] = ()


class Places:
    """The places that a caller may name. `internet` is the address of the host beyond the public network."""

    def __init__(self, reader: Reader, context: Context, world: World, internet: str) -> None:
        self._reader, self._context, self._world, self._internet = reader, context, world, internet

    def packet(self, source: str, target: str, protocol: str, port: int | None, version: int | None) -> Packet:
        """The first packet from one place to another. Raises NotFound, Invalid."""
        sender = self._sender(source, target)
        address = self._address(sender, source, target, version)
        if protocol == "icmp":
            return ping(sender.source, address, src=sender.src)
        return (tcp if protocol == "tcp" else udp)(sender.source, address, port or 0, src=sender.src)

    def _sender(self, given: str, target: str) -> Place:
        found = self._word(given, self._other(target)) or self._own(given) or self._at_own_address(given)
        if found is None:
            raise NotFound(f"Nothing of yours is called '{given[:80]}'. FROM is {WORDS}.", type="PlaceNotFound")
        if not found.source:
            raise Invalid(
                f"Nothing is sent from '{given[:80]}': it is not plugged into anything.", type="HTTPBadRequest"
            )
        return found

    def _address(self, sender: Place, source: str, given: str, version: int | None) -> str:
        try:
            addresses: tuple[str, ...] = (str(IP_ADDRESS.parse(given)),)
        except ValueError:
            addresses = self._target(given, sender).addresses
        if not addresses:
            raise Invalid(f"'{given[:80]}' has no address.", type="HTTPBadRequest")
        own = {ip_address(address).version for address in self._addresses_of(sender)}
        wanted = {version} if version else own & {ip_address(address).version for address in addresses} or own
        fit = [address for address in addresses if ip_address(address).version in wanted]
        if not fit and version:
            raise Invalid(f"'{given[:80]}' has no IPv{version} address.", type="HTTPBadRequest")
        if version and version not in own:
            raise Invalid(f"'{source[:80]}' has no IPv{version} address to send from.", type="HTTPBadRequest")
        return (fit or addresses)[0]

    def _addresses_of(self, sender: Place) -> tuple[str, ...]:
        return sender.addresses or (sender.src or "0.0.0.0",)  # noqa: S104 - of what has none, IPv4

    def _other(self, target: str) -> Place:
        """Where a word's packets are to go, as far as that tells which public network is meant."""
        try:
            return Place(addresses=(str(IP_ADDRESS.parse(target)),))
        except ValueError:
            return self._own(target) or Place()

    def _target(self, given: str, sender: Place) -> Place:
        found = self._word(given, sender) or self._own(given)
        if found is not None:
            return found
        try:
            row = port_module.find(self._reader, self._context, given)  # another's on a network of the caller's
        except CumuletError:
            words = f"There is nothing called '{given[:80]}' that you may see. TO is {WORDS}."
            raise NotFound(words, type="PlaceNotFound") from None
        return Place(addresses=tuple(fixed["ip_address"] for fixed in row.fixed_ips))

    def _word(self, given: str, other: Place) -> Place | None:
        if given == "metadata":
            return Place(addresses=(METADATA_ADDRESS,))
        if given not in {"outside", "internet"}:
            return None
        near = self._switches_near(other)
        edges = [edge for edge in self._world.edges.values() if edge.port in self._world.ports]
        edge = max(edges, key=lambda one: self._nearness(one, other, near), default=None)
        if edge is None:
            raise NotFound("This cloud has no external network with a gateway.", type="NetworkNotFound")
        if given == "internet":
            return Place(source=namespace_of("edge", edge.id), src=self._internet, addresses=(self._internet,))
        return Place(
            source=namespace_of("edge", edge.id), addresses=self._world.own_addresses(self._world.ports[edge.port])
        )

    def _switches_near(self, place: Place) -> set[str]:
        """The switches that a place is on, and those that the routers there have gateways on."""
        source = self._world.ports.get(place.source)
        plugs = [source] if source else self._world.plugs(place.source)
        own = {port.switch for port in plugs}
        near = set(own)
        for router in self._world.routers.values():
            ports = [leg.port for leg in self._world.legs(router) if leg.port]
            if own & {port.switch for port in ports if port.type == "router"}:
                near |= {port.switch for port in ports if port.type == "gateway"}
        return near

    def _nearness(self, edge: Edge, other: Place, near: set[str]) -> tuple[bool, bool, bool]:
        networks = networks_of(edge.addresses)
        families = {ip_interface(address).version for address in edge.addresses}
        return (
            any(within(address, network) for address in other.addresses for network in networks),
            self._world.ports[edge.port].switch in near,
            ip_address(self._internet).version in families,
        )

    def _own(self, given: str) -> Place | None:
        """What the caller has by this id or name; an administrator's question may mean anyone's."""
        own = {} if self._context.is_admin else {"project_id": self._context.project_id or ""}
        for by in ("id", "name"):
            for kind, resource in _KINDS:
                rows = self._reader.all(resource, **{by: given, **own})
                if len(rows) > 1:
                    ids = ", ".join(row.id for row in rows[:4])
                    raise Invalid(
                        f"Several {kind} are called '{given[:80]}'; give an id: {ids}.", type="HTTPBadRequest"
                    )
                if rows:
                    return self._place(rows[0])
        return None

    def _place(self, row: Server | Router | Vip | Port) -> Place:
        if isinstance(row, Port):
            plugged = self._world.ports.get(row.id)
            return Place(source=row.id if plugged else "", addresses=tuple(f["ip_address"] for f in row.fixed_ips))
        if isinstance(row, Vip):
            return Place(source=row.port_id if row.port_id in self._world.ports else "", addresses=(str(row.address),))
        if isinstance(row, Router):
            return self._router(row.id)
        ports = port_module.of_device(self._reader, row.id)
        namespace = namespace_of("instance", row.id)
        addresses = tuple(fixed["ip_address"] for port in ports for fixed in port.fixed_ips)
        return Place(source=namespace if self._world.plugs(namespace) else "", addresses=addresses)

    def _router(self, id: str) -> Place:
        router = self._world.routers.get(id)
        legs = [leg.port for leg in self._world.legs(router) if leg.port] if router else []
        addresses = tuple(address for leg in legs for address in self._world.own_addresses(leg))
        return Place(source=namespace_of("router", id) if legs else "", addresses=addresses)

    def _at_own_address(self, given: str) -> Place | None:
        """What of the caller's has this address, also as a floating IP."""
        try:
            address = str(IP_ADDRESS.parse(given))
        except ValueError:
            return None
        floating = self._reader.all(FloatingIp, floating_ip_address=address)
        inside = {row.port_id for row in floating if row.port_id}
        held = [port for port in self._world.ports.values() if address in self._world.own_addresses(port)]
        ports = [port for port in self._world.ports.values() if port.id in inside] or held
        mine = [port for port in ports if self._owns(port)]
        if len(mine) > 1:
            ids = ", ".join(port.id for port in mine[:4])
            raise Invalid(f"Several ports have the address {address}; give a port's id: {ids}.", type="HTTPBadRequest")
        return Place(source=mine[0].id, addresses=self._world.own_addresses(mine[0])) if mine else None

    def _owns(self, port: SwitchPort) -> bool:
        if port.type in {"router", "gateway"}:
            router = self._reader.get(Router, port.device)
            return router is not None and self._context.owns(router.project_id)
        row = self._reader.get(Port, port.id)
        return row is not None and self._context.owns(row.project_id)
