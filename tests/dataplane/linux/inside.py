"""Run a command inside a home's cell: `inside.py HOME NAMESPACE ARGV...` ("-" for the cell's own namespace)."""

import sys
from pathlib import Path

from cumulet.dataplane.linux import cell

home, namespace, *argv = sys.argv[1:]
found = cell.find(Path(home))
assert found is not None, "no cell"
sys.exit(cell.run_inside(found, argv, None if namespace == "-" else namespace))
