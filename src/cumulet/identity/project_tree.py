"""What a project's view says of the tree that it is in, where the query asks for it."""

from collections.abc import Set

from cumulet.identity.effective import projects_of
from cumulet.identity.entity import View
from cumulet.identity.project import Project, above, below, view
from cumulet.model.context import Context
from cumulet.model.errors import Invalid
from cumulet.store.transaction import Reader


def kin(reader: Reader, context: Context, row: Project, asked: Set[str]) -> View:
    """The parts of a project's view that a query asks for: `parents_as_ids`, `subtree_as_list` and their like.

    A list has those projects only on which the caller has a role; ids are all. Raises Invalid for both at once.
    """
    found: View = {}
    for part, rows in (("parents", above), ("subtree", below)):
        as_list, as_ids = f"{part}_as_list" in asked, f"{part}_as_ids" in asked
        if as_list and as_ids:
            words = f"Cannot use {part}_as_list and {part}_as_ids query params at the same time."
            raise Invalid(words, type="ValidationError")
        if as_list:
            own = {project.id for project in projects_of(reader, context.user_id)}
            found[part] = [{"project": view(one)} for one in rows(reader, row) if one.id in own]
        elif as_ids:
            found[part] = _lineage(reader, row) if part == "parents" else _offspring(row.id, below(reader, row))
    return found


def _lineage(reader: Reader, row: Project) -> View | None:
    """The ids above, each holding the next, the domain last."""
    found: View | None = None
    for id in reversed([*(one.id for one in above(reader, row)), row.domain_id or ""]):
        found = {id: found}
    return found


def _offspring(id: str, rows: list[Project]) -> View | None:
    """The ids below, each holding those below it."""
    return {row.id: _offspring(row.id, rows) for row in rows if row.parent_id == id} or None
