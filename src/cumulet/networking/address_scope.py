"""Address scopes: within one no two subnet pools overlap, so that its addresses mean one thing.

That is all a scope does here: routers connect and translate as they do without.
"""

from collections.abc import Sequence
from typing import Annotated, Any

from cumulet.model.context import Context
from cumulet.model.errors import InUse, Invalid
from cumulet.model.resource import Owned, Values, attribute, declare
from cumulet.model.types import BOOLEAN, one_of, text
from cumulet.networking import quota, sharing
from cumulet.networking.standard import born
from cumulet.store.collection import Collection, View, plain_view
from cumulet.store.query import Within
from cumulet.store.tables import register
from cumulet.store.transaction import Reader, Tx

KIND = "address_scope"


class AddressScope(Owned, frozen=True, kw_only=True):
    """An address scope of one IP version."""

    name: Annotated[str, attribute(text(255), create=True, update=True, index=True)] = ""
    ip_version: Annotated[int, attribute(one_of(4, 6, converted=True), create=True, required=True)]
    shared: Annotated[
        bool, attribute(BOOLEAN, create=True, update=True, set_by="admin", stored=False, filters=False)
    ] = False


ADDRESS_SCOPE = register(declare(AddressScope, KIND, "address_scopes", title="Address scope"))


def users(reader: Reader, id: str, _action: str = sharing.SHARED) -> set[str]:
    """The projects with subnet pools in the scope."""
    from cumulet.networking.subnetpool import SubnetPool

    return {project for (project,) in reader.columns(SubnetPool, ["project_id"], address_scope_id=id)}


def _create(tx: Tx, _context: Context, values: Values) -> AddressScope:
    quota.check(tx, values["project_id"], KIND)
    made = tx.insert(AddressScope(**values, id=born()["id"]))
    if made.shared:
        sharing.open_to_everybody(tx, KIND, made)
    return made


def _update(tx: Tx, context: Context, scope: AddressScope, values: Values) -> AddressScope:
    changes = dict(values)
    wanted = changes.pop("shared", None)
    if wanted is False and sharing.shared(tx, context, [scope.id]):
        raise Invalid(
            f"Unable to update address scope {scope.id} : Shared address scope can't be unshared.",
            type="AddressScopeUpdateError",
        )
    if wanted:
        sharing.open_to_everybody(tx, KIND, scope)
    return tx.update(scope, changes)


def _delete(tx: Tx, _context: Context, scope: AddressScope) -> None:
    if users(tx, scope.id):
        raise InUse(
            f"Unable to complete operation on address scope {scope.id}. There are one or more subnet pools in use on "
            "the address scope.",
            type="AddressScopeInUse",
        )
    sharing.forget(tx, scope.id)
    tx.delete(scope)


def _view(reader: Reader, context: Context, scopes: Sequence[AddressScope]) -> list[View]:
    return sharing.with_shared(reader, context, [plain_view(scope) for scope in scopes])


def _visible(_reader: Reader, context: Context) -> Sequence[Within]:
    return (sharing.opened(context, KIND),)


ADDRESS_SCOPES: Collection[AddressScope] = Collection(
    declaration=ADDRESS_SCOPE,
    path="address-scopes",
    error="AddressScope",
    create=_create,
    update=_update,
    delete=_delete,
    view=_view,
    visible=_visible,
    narrow={"shared": sharing.by_shared(KIND)},
    derived=sharing.DERIVED,
)
COLLECTIONS: Sequence[Collection[Any]] = (ADDRESS_SCOPES,)
