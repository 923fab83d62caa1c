"""Eight tenants at work at once, whose cloud is killed at random instants."""

import random
import threading
import time
from collections.abc import Callable
from typing import Any

from .campaign import told
from .cloud import Cloud
from .scenario import Standing, Tenant, day

SIZE = 8


class Crowd:
    """See the module's docstring. The tenants go from step to step of their days until `end`; `still` holds them."""

    def __init__(self, cloud: Cloud, seed: int) -> None:
        self.cloud, self.random = cloud, random.Random(seed)
        owner = Tenant(cloud)
        self._lift_quotas(owner)
        self.standing = Standing(owner)
        self.recoveries: list[float] = []
        self._owner = owner
        self._open = threading.Event()
        self._over = False
        self._within = 0
        self._changed = threading.Condition()
        self._failures: list[BaseException] = []
        self.tenants = [_Held(cloud, self) for _ in range(SIZE)]
        self._threads = [
            threading.Thread(target=self._live, args=(tenant, f"t{n}"), daemon=True)
            for n, tenant in enumerate(self.tenants)
        ]
        for thread in self._threads:
            thread.start()

    def _lift_quotas(self, owner: Tenant) -> None:
        project = self.cloud.project
        many = dict.fromkeys(("network", "subnet", "port", "router", "floatingip", "security_group"), -1)
        owner.sure(lambda: self.cloud.ask("PUT", "network", f"/quotas/{project}", {"quota": many}))

    # ---- the tenants' threads

    def _live(self, tenant: Tenant, name: str) -> None:
        turn = 0
        try:
            while not self._over:
                turn += 1
                for _, work in day(tenant, f"{name}-{turn}"):
                    work()
        except _OverError:
            pass
        except BaseException as error:
            self._failures.append(error)

    def enter(self) -> None:
        """A tenant is about to call."""
        with self._changed:
            self._changed.wait_for(lambda: self._open.is_set() or self._over)
            if self._over:
                raise _OverError
            self._within += 1

    def leave(self) -> None:
        """The call is answered, or lost."""
        with self._changed:
            self._within -= 1
            self._changed.notify_all()

    def work(self, seconds: float) -> None:
        """Let them work for a moment."""
        with self._changed:
            self._open.set()
            self._changed.notify_all()
        time.sleep(seconds)  # a random instant is what the test is about

    def still(self) -> None:
        """Hold them, once their calls are answered."""
        with self._changed:
            self._open.clear()
            assert self._changed.wait_for(lambda: self._within == 0, 60), "a call is never answered"

    def end(self) -> None:
        """Send them home."""
        with self._changed:
            self._over = True
            self._changed.notify_all()
        for thread in self._threads:
            thread.join(60)

    # ---- kills

    def kill(self) -> str:
        """Kill somebody at a random instant, and look that nothing was harmed: who it was."""
        victim = self.random.choice(["agent", "server", "both"])
        self.work(self.random.uniform(0.02, 0.4))
        began = time.monotonic()
        if victim != "server":
            self.cloud.kill_agent()
        if victim != "agent":
            self.cloud.kill_server()
            self.cloud.serve()
        self.still()
        self.cloud.converges()
        self.recoveries.append(time.monotonic() - began)
        for tenant in self.tenants:
            tenant.journal.holds(self.cloud)
        self.cloud.check(self._owner.journal)
        self.standing.still_lives(self.cloud)
        if self._failures:
            raise self._failures[0]
        return victim

    def told(self) -> str:
        """The figures."""
        return told(self.recoveries)


class _OverError(Exception):
    """The test is over."""


class _Held(Tenant):
    """A tenant who can be held between two calls; the server is brought back by others."""

    def __init__(self, cloud: Cloud, crowd: Crowd) -> None:
        super().__init__(cloud, again=lambda: time.sleep(0.02))
        self._crowd = crowd

    def sure(self, work: Callable[[], Any]) -> Any:
        def held() -> Any:
            self._crowd.enter()
            try:
                return work()
            finally:
                self._crowd.leave()

        return super().sure(held)
