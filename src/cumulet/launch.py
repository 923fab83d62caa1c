"""How the server's process begins: what only one can have is claimed and the agent started, then the rest is imported.

`python -m cumulet.launch SETTINGS DESCRIPTOR` is the detached server: settings as JSON, and where to report readiness.
"""

import contextlib
import json
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

from cumulet import claims
from cumulet.claims import Told
from cumulet.settings import Settings, SettingsError, load


def run_forever(settings: Settings, report: Callable[[dict[str, Any]], None], *, terminal: bool) -> int:
    """Run a cloud in this process until it is told to end; `report` hears {"ready": seconds} or {"error": why}."""
    os.umask(0o077)  # rows, logs and keys are for the owner of the cloud
    told = Told()
    claimed = None
    with contextlib.suppress(OSError, claims.StartError):  # the application tries again, and says why
        claimed = claims.claim(settings)
    from cumulet import app

    if told.to_end:
        if claimed is not None:
            claimed.abandon(settings.home)
        report({"error": claims.INTERRUPTED})
        return 1
    return app.run_forever(settings, report, claimed, told, terminal=terminal)


def main(arguments: Sequence[str] = tuple(sys.argv[1:])) -> int:
    """See the module's docstring."""
    flags = json.loads(arguments[0])
    descriptor = int(arguments[1])
    os.set_inheritable(descriptor, False)  # the agent must not keep it open

    def report(message: dict[str, Any]) -> None:
        with os.fdopen(descriptor, "w") as pipe:
            json.dump(message, pipe)

    try:
        settings = load(flags)
    except SettingsError as error:
        report({"error": str(error)})
        return 1
    return run_forever(settings, report, terminal=False)


if __name__ == "__main__":
    sys.exit(main())
