"""An object as rules see it: its attributes by their API names, and those of what it belongs to.

    project_id, tenant_id, name ...    the object's own
    network:project_id                 of the object that `network_id` names
    ext_parent:project_id              of the object that it is a part of (itself, where the part has no row of its own)
    networks:shared                    a kind in the plural, as Neutron's `field` checks write it

Whatever a rule asks for is read when it asks.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from cumulet.model.context import Context
from cumulet.model.resource import Resource
from cumulet.store.transaction import Reader

if TYPE_CHECKING:
    from cumulet.store.collection import Collection

COLLECTIONS: dict[str, "Collection[Any]"] = {}
"""Every collection by the name of one of its objects, and by that of many."""


class ObjectTarget(dict[str, Any]):
    """See the module's docstring. `values` (by field name) go before what the `row` has: they are what is to be."""

    def __init__(
        self,
        reader: Reader,
        context: Context,
        collection: "Collection[Any]",
        values: Mapping[str, Any],
        row: Resource | None = None,
    ) -> None:
        super().__init__()
        self._reader, self._context, self._collection = reader, context, collection
        self._values, self._row = values, row

    def __missing__(self, key: str) -> Any:
        value = self[key] = self._read(key)
        return value

    def _read(self, key: str) -> Any:
        collection = self._collection
        declaration = collection.declaration
        if (field := declaration.fields.get(declaration.known_name(key))) is not None:
            if field in self._values:
                return self._values[field]
            if key in collection.derived and self._row is not None:
                return collection.derived[key](self._reader, self._context, self._row)
            if self._row is not None:
                return getattr(self._row, field)
            raise KeyError(key)
        kind, colon, attribute = key.partition(":")
        if not colon:
            raise KeyError(key)
        if kind == "ext_parent":
            kind = (collection.parent or collection).declaration.name
        other = COLLECTIONS.get(kind)
        if other is None:
            raise KeyError(key)
        return self[attribute] if other is collection else self._parent(other)[attribute]

    def _parent(self, other: "Collection[Any]") -> "ObjectTarget":
        """The object of another kind that this one names. Raises NotFound as for who asks for it by its id."""
        name = other.declaration.name
        known = self.get(f"parent {name}")
        if known is None:
            collection = self._collection
            id = self[collection.parent_field if other is collection.parent else f"{name}_id"]
            if id is None:
                raise KeyError(f"{name}_id")
            row = self._reader.get(other.declaration.resource, id)
            if row is None or getattr(row, "project_id", None) != self._context.project_id:
                row = other.find(self._reader, self._context, id)
            known = self[f"parent {name}"] = ObjectTarget(self._reader, self._context, other, {}, row)
        found: ObjectTarget = known
        return found


class OwnTarget(dict[str, Any]):
    """Stands for anything of the caller's own project: it and whatever it belongs to."""

    def __init__(self, project_id: str | None) -> None:
        super().__init__()
        self._project_id = project_id

    def __missing__(self, key: str) -> Any:
        if self._project_id is not None and key.endswith(("project_id", "tenant_id")):
            return self._project_id
        raise KeyError(key)
