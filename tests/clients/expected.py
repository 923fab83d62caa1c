"""What the 2015 tutorial shows for each of its commands: a record's rows or a list's columns, in its order.

The tutorial's tables were printed by two releases (`mtu` is in some and not in others). We return the attributes that
Networking has today, so the clients print more rows; each such row is named in EXTRA, and none but these may come.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Shown:
    """One table of the tutorial. `command` is the beginning of the command line that prints it."""

    command: str
    names: tuple[str, ...]
    record: bool = True
    extra: frozenset[str] = frozenset()

    def problem(self, printed: list[str]) -> str:
        """Why `printed` names are not the tutorial's in the tutorial's order; empty when they are."""
        left = [name for name in printed if name in self.names or name not in self.extra]
        if left == list(self.names):
            return ""
        missing = [name for name in self.names if name not in printed]
        unlisted = [name for name in left if name not in self.names]
        order = "" if missing or unlisted else f" the order is {left}, not {list(self.names)}"
        return f"{self.command}: missing {missing}, not the tutorial's nor ours {unlisted}{order}"


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_NETWORK = _names("admin_state_up id name router:external shared status subnets tenant_id")
_NETWORK_LATER = _names("admin_state_up id mtu name router:external shared status subnets tenant_id")
_SUBNET = _names(
    "allocation_pools cidr dns_nameservers enable_dhcp gateway_ip host_routes id ip_version ipv6_address_mode"
    " ipv6_ra_mode name network_id tenant_id"
)
_FLOATINGIP = _names("fixed_ip_address floating_ip_address floating_network_id id port_id router_id status tenant_id")
_ROUTER = _names("admin_state_up external_gateway_info id name routes status tenant_id")
_MEMBER = _names("address admin_state_up id pool_id protocol_port status status_description tenant_id weight")
_SERVER = _names(
    "OS-DCF:diskConfig OS-EXT-AZ:availability_zone OS-EXT-STS:power_state OS-EXT-STS:task_state OS-EXT-STS:vm_state"
    " OS-SRV-USG:launched_at OS-SRV-USG:terminated_at accessIPv4 accessIPv6 adminPass config_drive created flavor"
    " hostId id image key_name metadata name os-extended-volumes:volumes_attached progress security_groups status"
    " tenant_id updated user_id"
)
_MONITOR = _names(
    "admin_state_up delay expected_codes http_method id max_retries pools tenant_id timeout type url_path"
)
_VIP = _names(
    "address admin_state_up connection_limit description id name pool_id port_id protocol protocol_port"
    " session_persistence status status_description subnet_id tenant_id"
)

_STANDARD = "created_at description project_id revision_number tags updated_at"

EXTRA = {
    "network": frozenset(
        _names(
            f"{_STANDARD} availability_zone_hints availability_zones dns_domain ipv4_address_scope ipv6_address_scope "
            "mtu port_security_enabled qos_policy_id"
        )
    ),
    "subnet": frozenset(_names(f"{_STANDARD} router:external service_types subnetpool_id")),
    "floatingip": frozenset(
        _names(f"{_STANDARD} dns_domain dns_name port_details port_forwardings qos_network_policy_id qos_policy_id")
    ),
    "router": frozenset(
        _names(
            f"{_STANDARD} availability_zone_hints availability_zones conntrack_helpers enable_default_route_bfd "
            "enable_default_route_ecmp enable_ndp_proxy enable_snat external_gateways flavor_id"
        )
    ),
}

TUTORIAL = (
    Shown("neutron net-create worker_network", _NETWORK, extra=EXTRA["network"]),
    Shown("neutron net-create", _NETWORK_LATER, extra=EXTRA["network"]),
    Shown("neutron net-list", _names("id name subnets"), record=False),
    Shown("neutron subnet-create", _SUBNET, extra=EXTRA["subnet"]),
    Shown("neutron floatingip-create", _FLOATINGIP, extra=EXTRA["floatingip"]),
    Shown("neutron router-create", _ROUTER, extra=EXTRA["router"]),
    Shown("neutron router-show", _ROUTER, extra=EXTRA["router"]),
    Shown("nova boot", _SERVER),
    Shown("nova list", ("ID", "Name", "Status", "Task State", "Power State", "Networks"), record=False),
    Shown("neutron port-list", _names("id name mac_address fixed_ips"), record=False),
    Shown("neutron lb-member-create", _MEMBER),
    Shown("neutron lb-member-list", _names("id address protocol_port weight admin_state_up status"), record=False),
    Shown("neutron lb-healthmonitor-create", _MONITOR),
    Shown("neutron lb-vip-create", _VIP),
    Shown("neutron lb-vip-list", _names("id name address protocol admin_state_up status"), record=False),
)


def shown_for(command: str) -> Shown | None:
    """The tutorial's table for a command line, None where it shows none or another program gets it."""
    if " | " in command:
        return None
    return next((shown for shown in TUTORIAL if command.startswith(shown.command)), None)
