"""`make conformance`: run the field's suites against a cloud of ours, and write docs/reference/conformance.md.

    python -m tests.conformance [--only REGEX]

With --only the page is not written. Exit status 1 if a test without a reason in missing.py did not pass.
"""

import argparse
import re
import sys

from tests.clients.environments import environment
from tests.clients.place import Impossible, Place
from tests.conformance import report
from tests.conformance.missing import MISSING
from tests.conformance.suite import LISTS, Outcome, open_cloud, run


def main() -> None:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", metavar="REGEX", help="run the tests whose names match")
    only = parser.parse_args().only
    print("making the suites' environment (a minute, the first time)", flush=True)
    client = environment("conformance")
    try:
        place = Place("root")
    except Impossible as error:
        sys.exit(f"no private place for a cloud: {error}")
    outcomes = []
    try:
        cloud = open_cloud(place)
        for name in LISTS:
            print(f"{name} ...", end=" ", flush=True)
            outcomes.append(run(name, place, cloud, client, only))
            print(f"passed {len(outcomes[-1].passed)} of {len(outcomes[-1].wanted)} in {outcomes[-1].seconds:.0f} s")
        cloud.down()
    finally:
        place.close()
    unexplained = [line for outcome in outcomes for line in _unexplained(outcome)]
    print("".join(f"not passed: {line}\n" for line in unexplained), end="")
    if not only:
        report.PAGE.write_text(report.page(outcomes))
        print(f"wrote {report.PAGE}")
    sys.exit(bool(unexplained))


def _unexplained(outcome: Outcome) -> list[str]:
    return [
        f"{test} | {outcome.words.get(test, 'did not run')}"
        for test in outcome.missed
        if not any(re.match(pattern, test) for pattern in MISSING[outcome.name])
    ]


main()
