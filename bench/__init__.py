"""Measurements of a whole cloud, each beside a peer or a limit measured in the same run. `python -m bench --help`."""
