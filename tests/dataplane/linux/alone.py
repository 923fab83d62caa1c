"""Work in network namespaces of its own, beside any cell."""

import json
import os
from collections.abc import Callable
from typing import Any

import pytest

from cumulet.dataplane.linux import syscalls
from dataplane.conftest import lacks_namespaces

_CLONE_NEWUSER = 0x10000000


def in_a_namespace(work: Callable[[], Any]) -> Any:
    """The outcome of work in a child that has a network namespace of its own (JSON)."""
    lacking = lacks_namespaces()
    if lacking:
        pytest.skip(lacking)
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        outcome: Any
        try:
            syscalls.unshare(syscalls.CLONE_NEWNET | (0 if os.geteuid() == 0 else _CLONE_NEWUSER))
            outcome = work()
        except BaseException as error:
            outcome = f"{type(error).__name__}: {error}"
        os.write(writer, json.dumps(outcome).encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        text = pipe.read()
    os.waitpid(child, 0)
    return json.loads(text)
