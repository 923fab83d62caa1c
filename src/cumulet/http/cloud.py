"""What handlers work with: the store, the reconciler and who is calling. Built once by the composition root."""

from collections.abc import Callable
from typing import TypeVar

import msgspec

from cumulet.dataplane.driver import DataPlane
from cumulet.model.context import Context
from cumulet.reconcile.loop import Reconciler
from cumulet.settings import Settings
from cumulet.store.database import Store
from cumulet.store.transaction import Reader, Tx

T = TypeVar("T")


class Cloud(msgspec.Struct, frozen=True, kw_only=True):
    """See the module's docstring. `authenticate` turns a token into the caller, or raises Unauthorized."""

    settings: Settings
    store: Store
    reconciler: Reconciler
    dataplane: DataPlane
    authenticate: Callable[[Reader, str], Context]

    async def write(self, rule: Callable[[Tx], T]) -> T:
        """Run a rule in a transaction; answers when it is durable and the packets obey it (or time is up)."""
        result, touched = await self.store.write(rule)
        await self.reconciler.wait(touched, self.settings.realize_timeout)
        return result
