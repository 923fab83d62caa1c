"""Days of a tenant in which a process is killed at a chosen fault point of every step."""

import threading
import time
from collections.abc import Iterable
from typing import Literal

from .cloud import Cloud
from .injection.fault_plan import KILL, Plan
from .scenario import Standing, Tenant, day

Victim = Literal["agent", "server", "both"]


class Campaign:
    """See the module's docstring. `recoveries` are the seconds that the cell took to be what the rows say again."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud
        self.tenant = Tenant(cloud)
        self.standing = Standing(self.tenant)
        self.recoveries: list[float] = []
        self.kills = 0
        cloud.check(self.tenant.journal)

    def day(self, victim: Victim, offset: int, name: str = "day", every: int = 1) -> int:
        """One day; in each step (or one of `every`) the victim dies at the `offset`-th point, if there are as many. How
        often it did."""
        plan = self.cloud.server if victim == "server" else self.cloud.agent
        kills = 0
        for number, (step, work) in enumerate(day(self.tenant, name)):
            plan.disarm()
            if (number + offset) % every == 0:
                plan.arm(KILL, offset)
            try:
                if victim == "both":
                    with _Accomplice(self.cloud, plan):
                        work()
                else:
                    work()
                if (plan.armed and plan.hits) or not self.cloud.lives:
                    kills += 1
                    self._recovered(plan)
            except Exception as error:
                where = f"{victim} at point {offset} of {step!r}, {plan.last_hit if plan.hits else 'not hit'}"
                raise AssertionError(f"{where}: {error}\n{self.cloud.logs()}") from error
        plan.disarm()
        self.cloud.check(self.tenant.journal)
        self.kills += kills
        return kills

    def _recovered(self, plan: Plan) -> None:
        if plan is self.cloud.server and plan.hits:
            self.cloud.kill_server()  # it is at it already; now it is over
        self.cloud.serve()
        self.cloud.converges()
        if plan.hits:
            self.recoveries.append(time.monotonic() - plan.when)
        self.cloud.check(self.tenant.journal)
        self.standing.still_lives(self.cloud)

    def days(self, victim: Victim, offsets: Iterable[int], every: int = 1) -> None:
        """Days at these offsets, until a day has no step with so many points."""
        for offset in offsets:
            if self.day(victim, offset, every=every) == 0:
                return

    def told(self) -> str:
        """The figures."""
        return told(self.recoveries)


def told(recoveries: list[float]) -> str:
    """How long it took after kills, in words."""
    times = sorted(recoveries) or [0.0]
    middle, late = times[len(times) // 2], times[int(len(times) * 0.99)]
    return (
        f"{len(recoveries)} kills; as the rows say after {middle:.2f} s (median), {late:.2f} s (p99), {times[-1]:.2f} s"
    )


class _Accomplice:
    """Kills the server as soon as the agent has been hit."""

    def __init__(self, cloud: Cloud, plan: Plan) -> None:
        self._cloud, self._plan = cloud, plan
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(0.0005):
            if self._plan.hits:
                self._cloud.kill_server()
                return
