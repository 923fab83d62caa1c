"""What assignments come to: a user's roles on a target by their own, by their groups' and by inheritance from above.

Roles of one domain are never in an answer here: they are names for what they imply.
"""

from collections.abc import Collection, Iterable, Iterator

import msgspec

from cumulet.identity import implication
from cumulet.identity.assignment import Actor, Assignment, Target
from cumulet.identity.domain import Domain
from cumulet.identity.group import groups_of, members_of
from cumulet.identity.project import Project, above, below
from cumulet.identity.role import Role
from cumulet.store.transaction import Reader


class Effect(msgspec.Struct, frozen=True, kw_only=True):
    """A role that somebody has on something, and the assignment that it comes from; `prior` is what implies it."""

    actor: Actor
    actor_id: str
    role_id: str
    target: Target
    target_id: str
    source: Assignment
    prior: str | None = None


def roles_on(reader: Reader, user_id: str, target: Target, target_id: str) -> list[Role]:
    """All roles that a user has on a target, implied ones too, each once, by id."""
    places = _places(reader, [(target, target_id)])
    actors = {("user", user_id)} | {("group", id) for id in groups_of(reader, user_id)}
    found = reader.all(
        Assignment, actor_id=sorted({id for _, id in actors}), target_id=sorted({id for _, id in places})
    )
    given = set()
    for row in found:
        place = (row.target, row.target_id)
        if (row.actor, row.actor_id) in actors and place in places and row.inherited == (place != (target, target_id)):
            given.add(row.role_id)
    return with_implied(reader, given)


def with_implied(reader: Reader, role_ids: Iterable[str]) -> list[Role]:
    """The roles with all that they bring, each once, by id; without roles of one domain."""
    return [r for r in reader.all(Role, id=sorted(implication.closure(reader, role_ids))) if r.domain_id is None]


def projects_of(reader: Reader, user_id: str) -> list[Project]:
    """The projects on which a user has any role, by id."""
    rows = _rows(reader, user_id)
    ids = {row.target_id for row in rows if row.target == "project" and not row.inherited}
    found = {row.id: row for row in reader.all(Project, id=sorted(ids))}
    for row in (row for row in rows if row.inherited):
        found |= {project.id: project for project in _heirs(reader, row)}
    return [found[id] for id in sorted(found)]


def domains_of(reader: Reader, user_id: str) -> list[Domain]:
    """The domains on which a user has any role, by id."""
    rows = _rows(reader, user_id)
    return reader.all(Domain, id=sorted({r.target_id for r in rows if r.target == "domain" and not r.inherited}))


def expand(reader: Reader, given: Iterable[Assignment]) -> Iterator[Effect]:
    """What assignments come to: groups as their members, inheritance as the projects below, roles with implied ones."""
    rows = list(given)
    brought = {id: implication.closure(reader, [id]) for id in sorted({row.role_id for row in rows})}
    every = sorted({id for roles in brought.values() for id in roles})
    shown = {role.id for role in reader.all(Role, id=every) if role.domain_id is None}
    members = {id: members_of(reader, id) for id in sorted({row.actor_id for row in rows if row.actor == "group"})}
    for row in rows:
        targets = [(row.target, row.target_id)]
        if row.inherited:
            targets = [("project", project.id) for project in _heirs(reader, row)]
        for user_id in [row.actor_id] if row.actor == "user" else members[row.actor_id]:
            for target, target_id in targets:
                for role_id, prior in brought[row.role_id].items():
                    if role_id in shown:
                        yield Effect(actor="user", actor_id=user_id, role_id=role_id, target=target,
                                     target_id=target_id, source=row, prior=prior)  # fmt: skip


def as_given(row: Assignment) -> Effect:
    """An assignment as it was made."""
    return Effect(actor=row.actor, actor_id=row.actor_id, role_id=row.role_id, target=row.target,
                  target_id=row.target_id, source=row)  # fmt: skip


def relevant(
    reader: Reader,
    targets: Collection[tuple[str, str]] | None,
    *,
    user_id: str | None = None,
    group_id: str | None = None,
    role_id: str | None = None,
) -> list[Assignment]:
    """The assignments that may come to something for a user, a group, a role (None: any) and targets (None: any)."""
    roles = None if role_id is None else implication.priors(reader, role_id)
    places = None if targets is None else _places(reader, targets)
    if user_id is not None:
        rows = _rows(reader, user_id)
    elif group_id is not None:
        rows = reader.all(Assignment, actor="group", actor_id=group_id)
    elif places is not None:
        rows = reader.all(Assignment, target_id=sorted({id for _, id in places}))
    else:
        rows = reader.all(Assignment) if roles is None else reader.all(Assignment, role_id=sorted(roles))
    return [
        row
        for row in rows
        if (places is None or (row.target, row.target_id) in places) and (roles is None or row.role_id in roles)
    ]


def _places(reader: Reader, targets: Collection[tuple[str, str]]) -> set[tuple[str, str]]:
    """Targets with all from which they may inherit."""
    found = set(targets)
    for project in reader.all(Project, id=sorted(id for kind, id in targets if kind == "project")):
        found |= {("project", row.id) for row in above(reader, project)}
        found.add(("domain", project.domain_id or ""))
    return found


def _rows(reader: Reader, user_id: str) -> list[Assignment]:
    """All assignments that concern a user: their own and their groups'."""
    own = reader.all(Assignment, actor="user", actor_id=user_id)
    groups = groups_of(reader, user_id)
    return [*own, *reader.all(Assignment, actor="group", actor_id=groups)] if groups else own


def _heirs(reader: Reader, row: Assignment) -> list[Project]:
    """The projects that an inherited assignment is for."""
    if row.target == "domain":
        return reader.all(Project, domain_id=row.target_id)
    project = reader.get(Project, row.target_id)
    return below(reader, project) if project else []
