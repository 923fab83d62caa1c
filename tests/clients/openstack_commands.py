"""Runs many command lines of `openstack` in one process, each by the client's own entry point: for the client's Python.

    python openstack_commands.py FILE

Each line of FILE is a command without the word `openstack`; `NAME = command` keeps what it prints, and `$NAME` stands
for that in later lines. Of each a JSON line is written: [status, standard output, errors].
"""

import contextlib
import io
import json
import re
import shlex
import sys
from pathlib import Path
from string import Template

from openstackclient.shell import main

kept: dict[str, str] = {}
for line in Path(sys.argv[1]).read_text().splitlines():
    named = re.match(r"([A-Z]\w*) = ", line)
    command = Template(line[named.end() :] if named else line).substitute(kept)
    output, errors = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(errors):
        try:
            status = main(shlex.split(command))
        except SystemExit as ended:
            status = ended.code
    if named:
        kept[named[1]] = output.getvalue().strip()
    print(json.dumps([status, output.getvalue(), errors.getvalue()]), flush=True)
