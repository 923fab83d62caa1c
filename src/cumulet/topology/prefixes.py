"""Which addresses a topology can tell apart: two of the same kind lie in the same prefixes of all rules and routes."""

from collections.abc import Iterable, Iterator

from cumulet.topology.parsing import ip_address, ip_network
from cumulet.topology.world import Network, World, networks_of

Kind = frozenset[str]


class Prefixes:
    """See the module's docstring. Groups that a rule names are prefixes, too: those of their members' addresses."""

    def __init__(self, world: World) -> None:
        self._found: dict[tuple[int, int], dict[int, str]] = {}
        for network in _rules_and_routes(world):
            self._add(network, str(network))
        named = {acl.remote_group for group in world.groups.values() for acl in group.acls if acl.remote_group}
        self._members: dict[Network, Kind] = {}
        for group in sorted(named):
            for network in world.address_set(group):
                if network.prefixlen < network.max_prefixlen:
                    self._add(network, str(network))
                self._members[network] = self._members.get(network, frozenset()) | {group}
        self._known: dict[str, Kind] = {}

    def kind(self, address: str) -> Kind:
        """Equal for addresses that nothing tells apart."""
        if address not in self._known:
            self._known[address] = frozenset(self._of(address))
        return self._known[address]

    def _of(self, address: str) -> Iterator[str]:
        parsed = ip_address(address)
        number, bits = int(parsed), parsed.max_prefixlen
        for (version, length), networks in self._found.items():
            if version == parsed.version and (name := networks.get(number >> (bits - length))) is not None:
                yield name
                yield from self._members.get(ip_network(name), ())
        yield f"IPv{parsed.version}"
        yield from self._members.get(ip_network(address), ())

    def _add(self, network: Network, name: str) -> None:
        known = self._found.setdefault((network.version, network.prefixlen), {})
        known[int(network.network_address) >> (network.max_prefixlen - network.prefixlen)] = name


def _rules_and_routes(world: World) -> Iterable[Network]:
    texts = [acl.remote_cidr for group in world.groups.values() for acl in group.acls if acl.remote_cidr]
    texts += [subnet.cidr for switch in world.switches.values() for subnet in switch.subnets]
    texts += [route.destination for switch in world.switches.values() for net in switch.subnets for route in net.routes]
    texts += [route.destination for router in world.routers.values() for route in router.routes]
    found = {ip_network(text, strict=False) for text in texts}
    found |= set(networks_of(net for router in world.routers.values() for leg in router.ports for net in leg.networks))
    found |= set(networks_of(address for edge in world.edges.values() for address in edge.addresses))
    return found
