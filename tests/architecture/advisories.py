"""What went wrong in OpenStack and in younger clouds of this kind, and must not go wrong here.

Each row is one advisory or published bug: its ids in the form that tests carry in their names (one of them is enough),
what it was about, and, where it can't happen here, why not. `test_advisories` holds the tests to it.
"""

from typing import NamedTuple


class Advisory(NamedTuple):
    """One row; `absent` says why no test is needed."""

    ids: tuple[str, ...]
    about: str
    absent: str = ""


def _row(ids: str, about: str, absent: str = "") -> Advisory:
    return Advisory(tuple(ids.split()), about, absent)


ADVISORIES: tuple[Advisory, ...] = (
    # The filters and what reaches them
    _row("ossa_2021_001 cve_2021_20267", "neighbour discovery claimed others' addresses past the IPv6 anti-spoofing"),
    _row("ossa_2021_004 cve_2021_38598", "ARP went past filters that another version of ebtables had taken in silence"),
    _row("ossa_2016_009 cve_2016_5362 cve_2016_5363 cve_2015_8914",
         "DHCP, ARP and ICMPv6 were let pass before the anti-spoofing was asked"),
    _row("ossa_2015_018 cve_2015_5240", "a port whose device_owner was changed right after its creation had no filter"),
    _row("ossa_2014_008 cve_2014_0056", "a port that names another tenant's router as its device led into its network"),
    _row("ossa_2014_014 cve_2014_0187", "an invalid CIDR in one rule stopped the filters of everybody"),
    _row("ossa_2015_012 cve_2015_3221", "an address pair that ipset refuses stopped the filters of everybody"),
    _row("ossa_2019_001 cve_2019_9735", "a port range with a protocol that has none stopped the filters of everybody"),
    _row("ossa_2019_002 cve_2019_10876", "overlapping port ranges broke a node's filters"),
    _row("ossa_2014_025 cve_2014_3555", "any number of address pairs could be given to a port"),
    _row("ossa_2012_005 cve_2012_2101", "no quota held for the rules of security groups"),
    _row("ossa_2012_007", "security groups were not set as asked for"),
    _row("ossa_2013_030", "security groups were lost when an instance moved"),
    _row("ossa_2015_021", "changes of security groups did not reach instances that ran"),
    _row("cve_2018_14635", "tenants took addresses outside of the pools, the gateway's among them"),
    _row("cve_2018_14636", "a port's traffic flowed before its filter was there"),
    _row("cve_2022_3277", "asking for groups of projects that don't exist made groups without end"),
    _row("fakecloud_2525", "one chain for what is sent and what is received: the sender's rule let it in"),
    _row("fakecloud_2101", "bridged packets never met the filter of routed ones"),
    _row("fakecloud_1756", "where the filters could not be made, everything went on without them"),
    _row("fakecloud_1765", "nothing told that the filters were not enforced"),
    _row("feint_readme", "bridges of one host routed to one another whatever the rules said"),
    _row("incus_3596", "an address that was a balancer's and a router's at once broke the translation"),
    _row("neutron_ovn_dhcp", "whether DHCP needs a rule depended on the engine behind the same API"),
    # One object that is wrong must not stop the others; what is served must stay so
    _row("ossa_2014_019 cve_2014_4167", "a router's IPv6 subnet kept the agent from all its other work"),
    _row("ossa_2015_001 cve_2014_8153", "one router's radvd kept the agent from all its other work"),
    _row("ossa_2014_039 cve_2014_7821", "crafted name servers of a subnet kept the API's workers busy"),
    _row("feint_315", "a virtual IP answered for a minute and was dark after three"),
    _row("ovh_1215", "for days a balancer lost connections that no check had tried"),
    _row("feint_562", "a boot took 22 s for what was begun anew each time",
         "a matter of speed: bench/RESULTS.md measures each boot beside a bare container"),
    # Configuration, metadata, consoles
    _row("ossa_2021_005 cve_2021_40085", "a newline in extra_dhcp_opts became a line of dnsmasq's configuration"),
    _row("ossa_2013_033 cve_2013_6419", "metadata of any instance for whoever guessed its id"),
    _row("ossa_2015_005 cve_2015_0259", "a page of another site could open a console by websocket"),
    _row("ossa_2026_006 cve_2026_40212", "what an instance wrote to its console ran as script in who looked at it"),
    _row("ossa_2019_005 cve_2019_17134", "the balancers' agent took orders without asking for a certificate"),
    # Who may what
    _row("ossa_2024_005 cve_2024_53916", "the tags of objects were changed without asking the policy"),
    _row("ossa_2014_031 cve_2014_6414", "administrators' attributes could be reset by naming their default"),
    _row("ossa_2013_008", "fixed addresses were not counted by any quota"),
    _row("ossa_2019_006 cve_2019_19687", "any role could list everybody's credentials"),
    _row("ossa_2020_004", "credentials could be changed to be another's"),
    _row("ossa_2026_005", "a restricted application credential could make an unrestricted credential"),
    _row("ossa_2014_006 cve_2014_2237", "a trustee's token lived on when the trust's tokens were revoked"),
    _row("ossa_2014_018 cve_2014_3476", "a trust's token made a trust that gave more than it had itself"),
    _row("ossa_2014_022 cve_2014_3520", "a trust's token was changed for one of any project of the trustor's"),
    _row("ossa_2025_002 cve_2025_65073", "ec2tokens and s3tokens gave a token to who had no credential of the cloud"),
    _row("waldur", "an unknown user was taken for the administrator, and a token without roles for admin's"),
    # Tokens
    _row("ossa_2012_014 cve_2012_4413", "a role that was taken away stayed in tokens"),
    _row("ossa_2012_016 cve_2012_4457", "tokens were given for disabled tenants"),
    _row("ossa_2013_005 cve_2013_0282", "another way of logging in did not ask whether user and tenant are enabled"),
    _row("ossa_2013_009 cve_2013_1865", "a revoked token was good where tokens are looked at"),
    _row("ossa_2013_011 cve_2013_2059", "tokens outlived their user"),
    _row("ossa_2013_014 cve_2013_2104", "expired tokens were good"),
    _row("ossa_2013_025 cve_2013_4294", "revoking a token did nothing with some stores"),
    _row("ossa_2016_005 cve_2015_7546", "a revoked token with a bit changed was good again"),
    _row("ossa_2016_008 cve_2016_4911", "tokens made from tokens named a wrong ancestor and were missed by revocation"),
    _row("ossa_2021_003 cve_2021_38155", "the lock of an account told who has one"),
    _row("ossa_2014_024 cve_2014_3517", "secrets were compared in a time that tells how much is right"),
    # Floods
    _row("ossa_2012_002 cve_2012_1572", "passwords of any length were hashed"),
    _row("ossa_2013_003 cve_2013_0247", "invalid tokens were written down, each of them"),
    _row("ossa_2014_013 cve_2014_2828", "naming a method of authentication a thousand times ran it as often"),
    _row("ossn_0002", "bodies of any length were held in memory"),
    _row("ossa_2021_006 cve_2021_40797", "each unknown path was remembered for good"),
    # Parsers, templates, words
    _row("ossa_2013_004", "entities of an XML document read files and filled the memory"),
    _row("ossa_2013_023", "and once more in another parser"),
    _row("ossa_2014_029 cve_2014_3621", "a catalog's URL with %(admin_token)s showed the configuration"),
    _row("ossa_2014_036 cve_2014_7230", "passwords were written to the log with the command line"),
    _row("ossa_2017_002 cve_2017_7214", "an exception's report wrote the whole request to the log, secrets and all"),
    _row("ossa_2019_003 cve_2019_14433", "a server's fault told its tenant of the host's inside"),
    # Images and volumes
    _row("ossa_2026_004 cve_2026_34881", "an image fetched by URL came from inside the provider's network"),
    _row("ossa_2024_001 cve_2024_32498", "a disk image named a file of the host as its data"),
    _row("ossa_2024_002 cve_2024_40767", "a disk image of another format than it said named a file of the host"),
    _row("ossa_2026_002", "a snapshot was read in whatever format its bytes asked for"),
    _row("ossa_2015_014", "an image was converted from whatever format its bytes asked for"),
)  # fmt: skip
