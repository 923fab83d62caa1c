"""How long OpenStack's own test suites take here, beside what they took against the real services (another run)."""

import sys
from pathlib import Path

from bench.table import Table

REAL = {"tempest-identity-v3": ("Keystone 30", 138, 94), "tempest-network": ("Neutron 29", 251, 607),
        "neutron-tempest-api": ("Neutron 29", 711, 569)}  # fmt: skip
"""By list: the service, how many one installation passed, and the seconds that took on a like machine."""


def measure() -> list[Table]:
    """Run the three lists once, by two workers, against a cloud with packets."""
    repository = Path(__file__).resolve().parents[1]
    sys.path += [str(repository), str(repository / "tests")]
    from tests.clients.environments import environment
    from tests.clients.place import Place
    from tests.conformance.suite import LISTS, open_cloud, run

    client, place = environment("conformance"), Place("root")
    try:
        cloud = open_cloud(place)
        outcomes = [run(name, place, cloud, client) for name in LISTS]
        cloud.down()
    finally:
        place.close()
    table = Table(
        "OpenStack's own test suites",
        ["list", "tests", "passed here", "seconds here", "passed by the real service", "its seconds", "times as long"],
    )
    for outcome in outcomes:
        service, passed, seconds = REAL[outcome.name]
        table.rows.append([outcome.name, len(outcome.wanted), len(outcome.passed), outcome.seconds,
                           f"{passed} ({service})", seconds, f"{seconds / outcome.seconds:.0f} x"])  # fmt: skip
    table.remarks = [
        "Tempest 47.0.0 and neutron-tempest-plugin 3.3.0 with two workers; the seconds include their own start. The "
        "real services were measured in another run on a machine of the same kind, and without a data plane.",
    ]
    return [table]
