"""The tests of the lists that this cloud does not pass, each with its reason; docs/reference/conformance.md shows it.

A pattern is a regular expression for the beginning of a test's name. The test run fails if a test that no pattern
names is missed, and if a named one passes: the reasons are true or gone.
"""

NTP = r"neutron_tempest_plugin\.api\."

MISSING: dict[str, dict[str, str]] = {
    "tempest-identity-v3": {},
    "tempest-network": {},
    "neutron-tempest-api": {
        NTP + r"test_pvlan_extension": "`pvlan` is absent: private VLANs are not built.",
        NTP + r"test_evpn": "`evpn` is absent: there is no BGP speaker to announce a type 5 route.",
        NTP + r"test_ovn_bgp": "`ovn-bgp` is absent: there is no BGP speaker to leak a route to.",
        NTP + r"test_local_ip\.": "`local_ip` is absent: one host has no addresses of its own to hand out per host.",
        NTP + r"admin\.test_network_segment_range\.\w+\.test_create_network_with_default_network_segment_range": (
            "Networks that nobody gives a type are `local` and have no segmentation id to come from a range."
        ),
        NTP + r"admin\.test_networks\.NetworksTestAdmin\.test_list_network_filter_provider_attributes": (
            "A tenant who can't see `provider:*` can't filter by it either: the list would tell what the view hides."
        ),
    },
}
