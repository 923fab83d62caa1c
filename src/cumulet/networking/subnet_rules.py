"""What one subnet may be: its CIDR, gateway, pools, IPv6 modes and options, and what they are when nobody says.

The words of the errors are Neutron's.
"""

from collections.abc import Mapping, Sequence
from ipaddress import ip_address, ip_network
from itertools import pairwise
from typing import Any

from cumulet.model.errors import Conflict, Invalid
from cumulet.model.resource import Values
from cumulet.networking import ipam
from cumulet.networking.standard import invalid_input

MAX_DNS, MAX_ROUTES = 5, 20
_OWNERS = ("network:", "neutron:", *"compute:")
"""How a service type begins. Neutron means a device owner's first word, but takes "compute:" letter by letter, and so
what its clients made of it (`test:type_1`)."""
METADATA = ip_address("169.254.169.254")


def completed(values: Values) -> Values:
    """A creation's values, checked, with the gateway and the pools that follow from the CIDR."""
    network = ipam.network_of(values["cidr"])
    _check_version(values["ip_version"], values["cidr"], "cidr")
    gateway = values["gateway_ip"]
    if gateway == "":
        gateway = _first_host(network)
    pools = values["allocation_pools"]
    if pools is None:
        pools = ipam.default_pools(network, gateway)
    made = {**values, "gateway_ip": gateway, "allocation_pools": pools}
    check(made)
    return made


def check(values: Mapping[str, Any]) -> None:
    """Raise Invalid or Conflict unless a subnet's values fit together."""
    version: int = values["ip_version"]
    network = ipam.network_of(values["cidr"])
    _check_cidr(network, enable_dhcp=values["enable_dhcp"])
    _check_modes(values, network)
    _check_gateway(values["gateway_ip"], network)
    _check_pools(values["allocation_pools"], network)
    _check_gateway_outside(values["gateway_ip"], values["allocation_pools"])
    _check_options(values, version)


def _first_host(network: ipam.Network) -> str | None:
    """The first host address, None where the network has no place for a gateway beside a host."""
    if network.prefixlen == network.max_prefixlen:
        return None
    return str(network.network_address + 1)


def _check_version(version: int, address: str, name: str) -> None:
    if ip_network(address).version != version:
        raise invalid_input(f"'{name}' '{address}' does not match the ip_version '{version}'")


def _check_cidr(network: ipam.Network, *, enable_dhcp: bool) -> None:
    if network.prefixlen == 0:
        raise invalid_input("0 is not allowed as CIDR prefix length")
    for wrong, words in ((network.is_multicast, "Multicast"), (network.is_loopback, "Loopback")):
        if wrong:
            raise invalid_input(f"{words} IP subnet is not supported")
    if network.version == 4 and (network.network_address.packed[0] == 0 or METADATA in network):
        raise invalid_input(f"{network} holds addresses that no host may have (0.0.0.0/8, {METADATA})")
    if network.version == 6 and network.is_link_local:
        raise invalid_input("Link-local IPv6 subnet is not supported: every interface has such an address anyway")
    if enable_dhcp and network.max_prefixlen - network.prefixlen < 2:
        raise invalid_input("Subnet has a prefix length that is incompatible with DHCP service enabled")


def _check_modes(values: Mapping[str, Any], network: ipam.Network) -> None:
    ra_mode, address_mode = values["ipv6_ra_mode"], values["ipv6_address_mode"]
    if not ra_mode and not address_mode:
        return
    if values["ip_version"] == 4:
        name = "ipv6_ra_mode" if ra_mode else "ipv6_address_mode"
        raise invalid_input(f"{name} is not valid when ip_version is 4")
    if not values["enable_dhcp"]:
        raise invalid_input("ipv6_ra_mode or ipv6_address_mode cannot be set when enable_dhcp is set to False")
    if ra_mode and address_mode and ra_mode != address_mode:
        raise invalid_input(
            f"ipv6_ra_mode set to '{ra_mode}' with ipv6_address_mode set to '{address_mode}' is not valid. If both "
            "attributes are set, they must be the same value"
        )
    if address_mode in {"slaac", "dhcpv6-stateless"} and network.prefixlen != 64:
        raise invalid_input(
            f"Invalid CIDR {network} for IPv6 address mode. OpenStack uses the EUI-64 address format, which requires "
            "the prefix to be /64"
        )


def _check_gateway(gateway: str | None, network: ipam.Network) -> None:
    """A gateway may lie outside its subnet (hosts then reach it on the link), but may not be the network itself."""
    if gateway is None:
        return
    address = ip_address(gateway)
    if address.version != network.version:
        raise invalid_input(f"'gateway_ip' '{gateway}' does not match the ip_version '{network.version}'")
    if address.is_multicast or address.is_loopback or address.is_unspecified:
        raise invalid_input(f"Gateway {gateway} is not an address that a host may have")
    low, high = ipam.host_bounds(network)
    if network.version == 4 and address in network and not low <= int(address) <= high:
        raise invalid_input("Gateway is not valid on subnet")


def _words(pool: Mapping[str, str]) -> str:
    return f"{pool['start']}-{pool['end']}"


def _check_pools(pools: Sequence[Mapping[str, str]], network: ipam.Network) -> None:
    low, high = ipam.host_bounds(network)
    spans: list[tuple[int, int, Mapping[str, str]]] = []
    for pool in pools:
        start, end = ip_address(pool["start"]), ip_address(pool["end"])
        if start.version != network.version or end.version != network.version or int(start) > int(end):
            raise Invalid(f"The allocation pool {_words(pool)} is not valid.", type="InvalidAllocationPool")
        if int(start) < low or int(end) > high:
            raise Invalid(
                f"The allocation pool {_words(pool)} spans beyond the subnet cidr {network}.",
                type="OutOfBoundsAllocationPool",
            )
        spans.append((int(start), int(end), pool))
    spans.sort(key=lambda span: span[:2])
    for one, other in pairwise(spans):
        if other[0] <= one[1]:
            raise Conflict(
                f"Found overlapping allocation pools: {_words(one[2])} {_words(other[2])} for subnet {network}.",
                type="OverlappingAllocationPools",
            )


def _check_gateway_outside(gateway: str | None, pools: Sequence[Mapping[str, str]]) -> None:
    if gateway is None:
        return
    for pool in pools:
        if int(ip_address(pool["start"])) <= int(ip_address(gateway)) <= int(ip_address(pool["end"])):
            raise Conflict(
                f"Gateway ip {gateway} conflicts with allocation pool {_words(pool)}.",
                type="GatewayConflictWithAllocationPools",
            )


def _check_options(values: Mapping[str, Any], version: int) -> None:
    if len(values["dns_nameservers"]) > MAX_DNS:
        raise Invalid(
            f"Unable to complete operation for the subnet. The number of DNS nameservers exceeds the limit {MAX_DNS}.",
            type="DNSNameServersExhausted",
        )
    if len(values["host_routes"]) > MAX_ROUTES:
        raise Invalid(
            f"Unable to complete operation for the subnet. The number of host routes exceeds the limit {MAX_ROUTES}.",
            type="HostRoutesExhausted",
        )
    for route in values["host_routes"]:
        for name in ("destination", "nexthop"):
            _check_version(version, route[name], name)
    for server in values["dns_nameservers"]:
        address = ip_address(server)
        if address.is_multicast or address.is_unspecified:
            raise invalid_input(f"{server} is not the address of a DNS server")
    for kind in values["service_types"]:
        if not kind.startswith(_OWNERS):
            raise Invalid(
                f"Subnet service type {kind} does not correspond to a valid device owner.",
                type="InvalidSubnetServiceType",
            )
