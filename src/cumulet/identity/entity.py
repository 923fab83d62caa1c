"""What Identity offers over one resource: rules, who may read and write, and how it is shown.

Keystone's resources keep attributes that they don't know (`email` of a user): those live in the row's `extra`.
"""

import uuid
from collections.abc import Callable, Mapping, Sequence, Set
from typing import Any

import msgspec

from cumulet.identity.place import Place
from cumulet.model.context import Context
from cumulet.model.errors import Conflict, Forbidden, Invalid, NotFound
from cumulet.model.resource import Declaration, Values
from cumulet.model.types import BOOLEAN, Type, shown, text
from cumulet.store.query import Clause
from cumulet.store.transaction import Reader, Tx

View = dict[str, Any]
INDEXES = (("domain_id", "id"), ("enabled", "id"))
"""What lists of a domain's rows, or of those that are enabled or not, go by: in the order that pages have."""
MAX_EXTRA = 64
_MAX_EXTRA_BYTES = 16384


class Entity(msgspec.Struct, frozen=True, kw_only=True):
    """See the module's docstring.

    `domain_column` holds the domain that a row belongs to, as rules know it; with `managed` a creation without one is
    in the caller's. `unasked`: what a list is confined to unless it is asked for these attributes. `path` is where
    it is served below `/v3`, unless under its collection's name. `fixed` are rows that the cloud itself adds to those
    of the database, and that nobody changes. `also`: another entity whose rows are shown here too, and the flag that
    tells them; lists have either. `narrow`: conditions of a list by names that are no attributes. `details`: more of a
    row's own view, by the query's names. `once`: what the answer to a creation alone shows.
    """

    declaration: Declaration[Any]
    create: Callable[[Tx, Context, Values], Any]
    update: Callable[[Tx, Context, Any, Values], Any]
    delete: Callable[[Tx, Context, Any], None]
    view: Callable[[Any], View]
    domain_column: str | None = None
    managed: bool = False
    unasked: Mapping[str, str | None] = {}
    also: tuple[str, "Entity"] | None = None
    narrow: Mapping[str, Callable[[str], Sequence[Clause]]] = {}
    details: Callable[[Reader, Context, Any, Set[str]], View] | None = None
    path: str = ""
    fixed: Callable[[Place], Sequence[Any]] = lambda _place: ()
    once: Callable[[], View] = dict

    @property
    def served_at(self) -> str:
        """Where its rows are, below `/v3`."""
        return self.path or self.declaration.collection

    def domain(self, row: Any) -> str | None:
        """The domain that a row belongs to; None: the cloud."""
        found: str | None = getattr(row, self.domain_column) if self.domain_column else None
        return found

    def find(self, reader: Reader, id: str) -> Any:
        """The row with this id. Raises NotFound with Keystone's words."""
        row = reader.get(self.declaration.resource, id)
        if row is None:
            raise missing(self.declaration.name, id)
        return row

    def parse(self, body: Mapping[str, Any], context: Context, kept: Mapping[str, Any] | None = None) -> Values:
        """A body checked; `kept` is the row's present `extra` when this is an update (None: a creation)."""
        known = {n: v for n, v in body.items() if n in self.declaration.attributes and n not in _OURS}
        if kept is None and "id" in body and self.declaration.attributes["id"].create:
            known["id"] = body["id"]
        values = (
            self.declaration.parse_create(known, context)
            if kept is None
            else self.declaration.parse_update(known, context)
        )
        values["extra"] = self._extra(body, kept or {})
        return values

    def _extra(self, body: Mapping[str, Any], kept: Mapping[str, Any]) -> dict[str, Any]:
        extra = dict(kept)
        for name, value in body.items():
            if name in self.declaration.attributes or name in _OURS:
                continue
            if value is None:
                extra.pop(name, None)
            else:
                extra[name] = value
        try:
            size = len(msgspec.json.encode(extra))
        except UnicodeEncodeError:
            raise Invalid("An attribute holds a character that can't be stored.", type="ValidationError") from None
        if len(extra) > MAX_EXTRA or size > _MAX_EXTRA_BYTES:
            words = f"at most {MAX_EXTRA} further attributes and {_MAX_EXTRA_BYTES} bytes of them are kept."
            raise Invalid(f"Of a {self.declaration.name} {words}", type="ValidationError")
        return extra


_OURS = {"id", "links", "extra", "generation", "password_history", "password_expires_at", "password_set_at",
         "password_own", "last_active_day"}  # fmt: skip
"""What a client's body can't say: the row's identity and our own bookkeeping."""


def missing(name: str, id: str) -> NotFound:
    """Keystone's words for what is not there."""
    return NotFound(f"Could not find {name.replace('_', ' ')}: {id[:80]}.", type=f"{name.capitalize()}NotFound")


def taken(name: str, words: str) -> Conflict:
    """Keystone's words for a name that is taken."""
    return Conflict(f"Conflict occurred attempting to store {name} - {words}", type="Conflict")


def new_id() -> str:
    """An id in Keystone's form: 32 hexadecimal digits."""
    return uuid.uuid4().hex


def _strict_boolean(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"{shown(value)} is not of type 'boolean'.")
    return value


FLAG = Type(_strict_boolean, BOOLEAN.column, BOOLEAN.schema)
"""true or false and nothing else: Identity does not read words as Networking does."""


def _visible_name(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{shown(value)} is not of type 'string'.")
    if not value.strip():
        raise ValueError(f"{shown(value)} should be non-empty.")
    return value


def name(maximum: int) -> Type:
    """A name that shows: not only blanks, at most `maximum` characters, nothing that can't be stored."""
    inner = text(maximum, 1)
    return Type(lambda value: inner.parse(_visible_name(value)), "text", inner.schema)


def _options(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError(f"{shown(value)} is not of type 'object'.")
    for name, given in value.items():
        if name != "immutable":
            raise ValueError(f"there is no option {shown(name)} here, only immutable.")
        if given is not None:
            _strict_boolean(given)
    return dict(value)


OPTIONS = Type(_options, "json", {"type": "object", "properties": {"immutable": {"type": ["boolean", "null"]}},
                                  "additionalProperties": False})  # fmt: skip
"""Keystone's option of projects, domains and roles: an immutable one is neither changed nor deleted."""


def settle(values: Values, row: Any = None) -> Values:
    """The values with their options as the row will have them: what is not named stays, and null takes one away."""
    if "options" not in values:
        return values
    options = {**(row.options if row else {}), **values["options"]}
    return {**values, "options": {name: given for name, given in options.items() if given is not None}}


def mutable(kind: str, row: Any, values: Values | None = None) -> None:
    """Raise Forbidden when a row is immutable, unless the update takes that away and nothing else."""
    if not row.options.get("immutable"):
        return
    options = (values or {}).get("options", {})
    freed = "immutable" in options and not options["immutable"]
    if values and freed and values.keys() <= {"options", "extra"} and values["extra"] == row.extra:
        return
    verb, type_ = ("delete", "ResourceDeleteForbidden") if values is None else ("update", "ResourceUpdateForbidden")
    words = f'Unable to {verb} immutable {kind} resource: `{row.id}`. Set resource option "immutable" to false first.'
    raise Forbidden(words, type=type_)


EXTRA = Type(lambda value: value, "json", {"type": "object"})
