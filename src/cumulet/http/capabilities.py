"""What this cloud does of each feature: *enforced* (packets or programs obey), *recorded* (only kept), or *absent*.

The README's table is made from this list (docs check it); a recorded feature is a debt.
"""

from typing import Literal

import msgspec

State = Literal["enforced", "recorded", "absent"]


class Capability(msgspec.Struct, frozen=True):
    """One feature and what becomes of it; `by_packets` False: the API alone sees to it, on any data plane."""

    feature: str
    state: State
    note: str = ""
    by_packets: bool = True

    def on(self, dataplane: str) -> dict[str, str]:
        """The row as this data plane keeps it: what only packets can obey is but recorded where none are carried."""
        if dataplane == "memory" and self.by_packets and self.state == "enforced":
            return {"feature": self.feature, "state": "recorded", "note": "the memory data plane carries no packets"}
        return {"feature": self.feature, "state": self.state, "note": self.note}


CAPABILITIES: tuple[Capability, ...] = (
    Capability("networks, subnets (IPv4)", "enforced", "a bridge per network, addresses by DHCP"),
    Capability("subnets (IPv6)", "enforced", "SLAAC and DHCPv6, advertised by the router; our guest takes SLAAC only"),
    Capability("network MTU", "enforced", "links and DHCP option 26"),
    Capability("admin_state_up of networks, ports and routers", "enforced"),
    Capability("security groups", "enforced", "stateful, sender's and receiver's rules each on their own"),
    Capability("stateless security groups", "enforced", "answers need rules of their own; nothing is tracked for them"),
    Capability("address groups in rules", "enforced", "what a group's change forbids ends at once"),
    Capability("default security group rules", "enforced", by_packets=False),
    Capability("port security, allowed address pairs", "enforced", "MAC, IPv4, IPv6, ARP and ND"),
    Capability("routers, extra routes, SNAT gateway", "enforced"),
    Capability("several gateways of a router", "enforced", "each with its SNAT and floating IPs"),
    Capability("ECMP and BFD of default routes", "recorded", "the first gateway's next hop is the default route"),
    Capability("conntrack helpers of routers", "enforced", "where the kernel has them (FTP, TFTP, SIP and others)"),
    Capability("NDP proxies", "enforced", "for hosts on the gateway's network; the edge routes its own subnets only"),
    Capability("floating IPs", "enforced", "one to one, with hairpin; the client's address is kept"),
    Capability("port forwarding", "enforced", "of TCP and UDP ports and ranges of a floating IP"),
    Capability(
        "QoS: bandwidth and packet rate limits, DSCP",
        "enforced",
        "of ports and networks; bandwidth of floating IPs and gateways too",
    ),
    Capability("QoS: minimum bandwidth and packet rate", "recorded", "told in resource_request; there is no scheduler"),
    Capability("DHCP options of a port", "enforced", "extra_dhcp_opts over IPv4 and stateful DHCPv6; a closed grammar"),
    Capability(
        "trunks", "enforced", "subports are VLANs of the card; a kernel without 802.1Q has them relayed, slower"
    ),
    Capability("DNS inside a network", "enforced", "names of ports; nothing is forwarded outside"),
    Capability("DNS names of floating IPs", "recorded", "kept; no name server outside is told"),
    Capability("load balancing v1", "enforced", "HAProxy in a namespace of its own; reloads lose no request"),
    Capability("security groups on a VIP's port", "recorded", "a VIP listens on its own port only"),
    Capability("subnet pools", "enforced", "default pools, shares, prefixes added and removed", by_packets=False),
    Capability("auto-allocated topologies", "enforced", "a network, subnets and a router for who has none"),
    Capability("DHCP and L3 agents' networks and routers", "enforced", "what an agent does not have is not served"),
    Capability("address scopes", "recorded", "pools of one scope never overlap; routers pay no heed to scopes"),
    Capability(
        "sharing by RBAC policies",
        "enforced",
        "networks, subnet pools, address scopes, groups, QoS policies",
        by_packets=False,
    ),
    Capability("quotas", "enforced", by_packets=False),
    Capability("catalog, EC2 and other credentials", "enforced", "rows beside the cloud's own", by_packets=False),
    Capability("application credentials, access rules", "enforced", "by every service", by_packets=False),
    Capability(
        "lock-out, password history, form, expiry and age, change upon first use, inactive users",
        "enforced",
        "off by default; see the settings",
        by_packets=False,
    ),
    Capability("several proofs of a user, passcodes by time (TOTP)", "enforced", "with receipts", by_packets=False),
    Capability("federation, OAuth1 and OAuth2 flows, EC2 signatures", "absent"),
    Capability("policy documents, OAuth1 consumers", "recorded", "kept and shown; nothing here follows them"),
    Capability("unified limits", "recorded", "for services that ask (oslo.limit); this cloud's own go by quotas"),
    Capability("servers", "enforced", "containers of our guest or of the machine's programs; no virtual machines yet"),
    Capability("cards plugged into running servers", "enforced", "os-interface; the guest brings them up by itself"),
    Capability(
        "memory, processes and CPU time of flavors",
        "enforced",
        "where control groups allow; else processes only",
    ),
    Capability("disk of flavors", "recorded", "a guest can fill the file system under the cloud's home"),
    Capability("user data, key pairs, metadata", "enforced", "scripts (#!) run once; EC2 and OpenStack forms"),
    Capability("adminPass of servers", "recorded", "answered as Nova does, not set in the guest"),
    Capability("config drive, personality, volumes", "absent", "asked for, they are refused in words"),
    Capability("resize, rebuild, suspend, snapshots, migration, VNC consoles, server groups", "absent"),
    Capability("image upload", "absent", "two images are built in"),
    Capability("configuration of domains", "recorded", "Keystone's options for a directory; none is asked"),
    Capability("availability zones", "recorded", "there is one: nova"),
    Capability("flavors of routers, service profiles", "recorded", "every driver carries routers out alike here"),
    Capability("logs of security groups", "enforced", "what they let begin and what they drop, in a file; bounded"),
    Capability("metering labels and rules", "enforced", "packets and bytes by label and project at /cumulet/metering"),
    Capability("segments of networks", "recorded", "nothing is on a cable, and the one host is on all of them"),
    Capability("provider attributes", "recorded", "numbers are given and kept apart; nothing is on a cable"),
    Capability("trusted ports", "recorded", "no port here is a physical card's virtual function"),
    Capability("distributed and highly available routers", "recorded", "there is one host"),
    Capability("Load balancing v2 (Octavia)", "absent"),
)
