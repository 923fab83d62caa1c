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
    },
}
