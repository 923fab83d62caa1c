"""What a service offers over one resource: its rules, who may use them, and how it is shown.

A service is a list of `Collection`s; `http` turns each into paths. Rules are plain functions on a transaction.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from operator import attrgetter
from types import MappingProxyType
from typing import Any, Generic, Literal, TypeVar

import msgspec

from cumulet.model.context import Context
from cumulet.model.errors import Forbidden, NotFound
from cumulet.model.resource import Declaration, Resource, Values
from cumulet.store.query import AnyOf, Clause, Condition, Where, Within
from cumulet.store.tables import declaration_of
from cumulet.store.transaction import Reader, Tx

R = TypeVar("R", bound=Resource)
Operation = Literal["create", "list", "show", "update", "delete"]
View = dict[str, Any]

NO_PROJECT = "-"
"""Stands for the project of a caller who has none: no row's project, not even that of rows without one ("")."""

OPEN: Mapping[str, str] = MappingProxyType(
    {"create": "member", "list": "reader", "show": "reader", "update": "member", "delete": "member"}
)
"""The usual policy: members of a project change what is theirs, readers see it."""
ADMIN_WRITES: Mapping[str, str] = MappingProxyType(
    {"create": "admin", "list": "reader", "show": "reader", "update": "admin", "delete": "admin"}
)


class Action(msgspec.Struct, frozen=True, kw_only=True):
    """A verb on one object beyond create, show, update and delete: `METHOD {collection}/{id}/{name}[/{sub}]`.

    `run(tx, context, row, body, sub)` answers the response's body (None: an empty one). `role` is who may.
    `writes` False: it only reads, and gets a Reader. `reads_body` False: whatever is in the request's body is not read.
    """

    method: str
    name: str
    run: Callable[..., Any]
    role: str = "member"
    status: int = 200
    with_sub: bool = False
    writes: bool = True
    reads_body: bool = True


class Collection(msgspec.Struct, Generic[R], frozen=True, kw_only=True):
    """See the module's docstring.

    `path` is under the version (`networks`, `lb/pools`). A missing rule means the operation does not exist (405).
    `view` makes bodies of many rows at once, so that derived attributes cost one question for all; stored ones it shows
    as they are (but for those in `view_hides`, which it leaves out or shows otherwise). `visible` says which
    rows beside their project's own ones a caller sees. `narrow` turns filters on derived attributes into conditions.
    `prepare` answers the rule that must run before a list is true that the caller asks for, of the projects named
    (None: nothing is missing).
    `policy` names the role each operation needs; what is not named is denied. `error` is the field's prefix of error
    types ("Network" in NetworkNotFound). `parent` is the collection that a nested one is inside: `{parent}` in its path
    is an object of that one, whose id its rows have in `parent_field`, and whose project they are of; who may not see
    or change that one doesn't reach them. `secret`: who may only see a row is told that there is none when they would
    change it, as Neutron does for some. `others` says whether the caller may do something ("delete") with a row that
    they see and that is another project's, `quota` the name under which objects are counted.
    """

    declaration: Declaration[R]
    path: str
    error: str
    create: Callable[[Tx, Context, Values], R] | None = None
    update: Callable[[Tx, Context, R, Values], R] | None = None
    delete: Callable[[Tx, Context, R], None] | None = None
    view: Callable[[Reader, Context, Sequence[R]], list[View]] | None = None
    view_hides: Sequence[str] = ()
    visible: Callable[[Reader, Context], Sequence[Condition | Within]] | None = None
    narrow: Mapping[str, Callable[[Reader, Context, list[str]], Where]] = {}
    prepare: Callable[[Reader, Context, Sequence[str]], Callable[[Tx], Any] | None] | None = None
    policy: Mapping[str, str] = OPEN
    actions: Sequence[Action] = ()
    others: Callable[[Context, R, str], bool] | None = None
    searchable: Sequence[str] = ()
    parent: "Collection[Any] | None" = None
    parent_field: str = ""
    secret: bool = False

    def views(self, reader: Reader, context: Context, rows: Sequence[R]) -> list[View]:
        """The bodies of rows, with what the caller may not see left out."""
        made = self.view(reader, context, rows) if self.view else [plain_view(row) for row in rows]
        if not context.is_admin:
            hidden = [n for n, a in self.declaration.attributes.items() if a.seen_by == "admin"]
            for view in made:
                for name in hidden:
                    view.pop(name, None)
        return made

    def seen(self, reader: Reader, context: Context) -> list[Clause]:
        """The conditions a row meets when the caller may see it."""
        if context.is_admin or "project_id" not in self.declaration.attributes:
            return []
        also = self.visible(reader, context) if self.visible else ()
        return [AnyOf((Condition("project_id", context.project_id or NO_PROJECT), *also))]

    def find(self, reader: Reader, context: Context, id: str, within: Where = ()) -> R:
        """The row with this id (that also meets `within`). Raises NotFound also when the caller may not see it."""
        conditions = [Condition("id", id), *within, *self.seen(reader, context)]
        rows = reader.select(self.declaration.resource, conditions)
        if not rows:
            raise not_found(self.error, self.declaration.title, id)
        return rows[0]

    def find_own(self, reader: Reader, context: Context, id: str, verb: str, within: Where = ()) -> R:
        """As `find`, and the row must be the caller's to change. Raises Forbidden when it is only shown to them."""
        row = self.find(reader, context, id, within)
        project: str | None = getattr(row, "project_id", context.project_id)
        if not context.owns(project) and not (self.others and self.others(context, row, verb)):
            if self.secret:
                raise not_found(self.error, self.declaration.title, id)
            raise Forbidden(
                f"rule:{verb}_{self.declaration.name} is disallowed by policy: "
                f"{self.declaration.title} {id} belongs to another project.",
                type="PolicyNotAuthorized",
            )
        return row

    def allow(self, context: Context, operation: str) -> None:
        """Raise Forbidden unless the caller's roles allow the operation."""
        require(context, self.policy.get(operation), f"{operation}_{self.declaration.name}")


def require(context: Context, role: str | None, rule: str) -> None:
    """Raise Forbidden unless the caller holds `role`; no role named means nobody may."""
    if role is None or not context.may(role):
        need = f"it needs the role '{role}'" if role else "nobody may"
        raise Forbidden(f"rule:{rule} is disallowed by policy: {need}.", type="PolicyNotAuthorized")


def not_found(error: str, title: str, id: str) -> NotFound:
    """The field's NotFound for an object."""
    return NotFound(f"{title} {id[:80]} could not be found.", type=f"{error}NotFound")


@lru_cache(maxsize=256)
def _shown(resource: type[Resource]) -> tuple[tuple[str, ...], Callable[[Resource], tuple[Any, ...]]]:
    """The API names of all attributes that anybody may see, and what reads their values from a row."""
    known = declaration_of(resource)
    names = tuple(name for name, attr in known.attributes.items() if attr.seen_by != "nobody")
    return names, attrgetter("id", *(known.fields[name] for name in names))


def plain_view(row: Resource) -> View:
    """A row as it is shown: its attributes, and the project under its old name too."""
    names, read = _shown(type(row))
    view: View = dict(zip(("id", *names), read(row), strict=True))  # "id" first: attrgetter of one name gives no tuple
    if "project_id" in view:
        view["tenant_id"] = view["project_id"]
    return view
