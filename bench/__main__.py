"""`python -m bench [NAME ...]`: measure, and print the tables of RESULTS.md.

Everything happens in a network namespace of the run's own and in the cells of its clouds: the machine's network is not
touched, and no load leaves it.
"""

import argparse
import importlib
import os
import signal
import subprocess
import sys
import traceback
from pathlib import Path

from bench.summary import summary
from bench.table import Table, machine

MEASUREMENTS = {"start": 120, "memory": 120, "api": 1200, "servers": 180, "hundred": 240, "floating": 120, "scale": 600,
                "growth": 600, "suites": 600, "throughput": 300, "balancing": 180}  # fmt: skip
"""Each measurement is a module of this package; it may take so many seconds."""
_INSIDE = "CUMULET_BENCH_INSIDE"


def main() -> int:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of {', '.join(MEASUREMENTS)} (default: all)")
    parser.add_argument("--out", type=Path, help="also write the tables to this file")
    options = parser.parse_args()
    unknown = set(options.names) - MEASUREMENTS.keys()
    if unknown:
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    os.environ["PATH"] = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    if _INSIDE not in os.environ:
        return _again_in_a_namespace()
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    texts, tables, failures = [f"Measured: {machine()}."], list[Table](), 0
    print(texts[0], flush=True)
    for name in options.names or MEASUREMENTS:
        try:
            tables += (found := _measured(name))
            new = [table.markdown() for table in found]
        except Exception as error:
            traceback.print_exc()
            new = [f"## {name}\n\nIt could not be measured: {error}"]
            failures += 1
        texts += new
        print("\n" + "\n\n".join(new), flush=True)
    texts.insert(1, summary(tables).markdown())
    print(f"\n{texts[1]}", flush=True)
    if options.out:
        options.out.write_text("\n\n".join(texts) + "\n")
    return min(failures, 1)


def _again_in_a_namespace() -> int:
    unshare = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--user", "--map-root-user", "--net"]
    os.environ[_INSIDE] = "1"
    return subprocess.run([*unshare, sys.executable, "-m", "bench", *sys.argv[1:]], check=False).returncode


def _measured(name: str) -> list[Table]:
    def over(_signal: int, _frame: object) -> None:
        raise TimeoutError(f"{name} took longer than {MEASUREMENTS[name]} s")

    signal.signal(signal.SIGALRM, over)
    signal.alarm(MEASUREMENTS[name])
    try:
        found = importlib.import_module(f"bench.{name}").measure()
    finally:
        signal.alarm(0)
    return found if isinstance(found, list) else [found]


if __name__ == "__main__":
    sys.exit(main())
