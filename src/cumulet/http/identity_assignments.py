"""v3's list of all role assignments, as they were given or, with `effective`, as what they come to."""

from typing import Any

from cumulet.http.cloud import Cloud
from cumulet.http.identity_links import base, links
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.identity import policy
from cumulet.identity.assignment import SYSTEM, Assignment
from cumulet.identity.domain import Domain
from cumulet.identity.effective import Effect, as_given, expand, relevant
from cumulet.identity.group import Group
from cumulet.identity.project import Project, below
from cumulet.identity.role import Role
from cumulet.identity.user import User
from cumulet.model.context import Context
from cumulet.model.errors import Invalid
from cumulet.store.query import AnyOf, Clause, Condition, Within, where
from cumulet.store.transaction import Reader

View = dict[str, Any]
_NAMED: dict[str, type[User | Group | Project | Role]] = {
    "user": User, "group": Group, "project": Project, "role": Role,
}  # fmt: skip
_INHERITED = "scope.OS-INHERIT:inherited_to"


def add_assignments(router: Router, cloud: Cloud) -> None:
    """Serve `/v3/role_assignments`."""

    async def many(request: Request) -> Response:
        wanted = _Wanted(request)
        with cloud.store.read() as reader:
            sees_all = _allow(request.context, tree=wanted.tree)
            targets = wanted.targets(reader)
            found = wanted.effects(reader, request.context, targets, sees_all=sees_all)
            names = _Names(reader, found) if wanted.include_names else None
            at = base(cloud, request)
            views = [_view(effect, names, at, given=not wanted.effective) for effect in found]
        return Response({"role_assignments": views, "links": links(cloud, request)})

    router.add(
        "/v3/role_assignments", "GET", many, "identity:list_role_assignments", "identity:list_role_assignments_for_tree"
    )


class _Wanted:
    """What the query asks for. Raises Invalid for what can't be asked together."""

    def __init__(self, request: Request) -> None:
        self.effective, self.include_names = _flag(request, "effective"), _flag(request, "include_names")
        self.user_id, self.group_id = request.query_value("user.id"), request.query_value("group.id")
        self.role_id, self.tree = request.query_value("role.id"), _flag(request, "include_subtree")
        scopes = {t: v for t in ("project", "domain") if (v := request.query_value(f"scope.{t}.id")) is not None}
        if request.query_value("scope.system") is not None:
            scopes["system"] = SYSTEM
        inherited = request.query_value(_INHERITED)
        self._scopes, self._inherited = scopes, inherited is not None
        if len(scopes) > 1:
            _refuse("Specify a domain, a project or the system as the scope, not several")
        if self.user_id is not None and self.group_id is not None:
            _refuse("Specify a user or group, not both")
        if self.effective and self.group_id is not None:
            _refuse("Combining effective and group filter will always result in an empty list")
        if self.effective and self._inherited and "domain" in scopes:
            _refuse("Combining effective, domain and inherited filters will always result in an empty list")
        if inherited not in {None, "projects"}:
            _refuse(f"{_INHERITED} takes 'projects' only")
        if self.tree and "project" not in scopes:
            _refuse("scope.project.id must be specified if include_subtree is also specified")

    def targets(self, reader: Reader) -> set[tuple[str, str]] | None:
        """The targets asked for; None: all."""
        if not self._scopes:
            return None
        found = set(self._scopes.items())
        project = reader.get(Project, self._scopes["project"]) if self.tree else None
        return found | {("project", row.id) for row in below(reader, project)} if project else found

    def effects(
        self, reader: Reader, context: Context, targets: set[tuple[str, str]] | None, *, sees_all: bool
    ) -> list[Effect]:
        """What is asked for, of what the caller may see."""
        if not self.effective:
            return [
                as_given(row) for row in reader.select(Assignment, self._given(context, targets, sees_all=sees_all))
            ]
        rows = relevant(reader, targets, user_id=self.user_id, group_id=self.group_id, role_id=self.role_id)
        found = [e for e in expand(reader, rows) if self._fits(e, targets)]
        return found if sees_all else _visible(reader, context, found)

    def _given(self, context: Context, targets: set[tuple[str, str]] | None, *, sees_all: bool) -> list[Clause]:
        """The conditions of assignments as they were made."""
        equal: dict[str, Any] = {} if self.role_id is None else {"role_id": self.role_id}
        for kind, id in (("user", self.user_id), ("group", self.group_id)):
            if id is not None:
                equal |= {"actor": kind, "actor_id": id}
        if self._inherited:
            equal["inherited"] = True
        if targets is not None:
            equal |= {"target": sorted({kind for kind, _ in targets}), "target_id": sorted({id for _, id in targets})}
        if sees_all:
            return where(**equal)
        own = Condition("domain_id", context.domain_id)
        inside = (Condition("target_id", context.domain_id), Within("target_id", Project, "id", (own,)))
        return [*where(**equal), AnyOf(inside)]

    def _fits(self, effect: Effect, targets: set[tuple[str, str]] | None) -> bool:
        """Whether this is one of those asked for."""
        actors = {"user": self.user_id, "group": self.group_id}
        return (
            all(id is None or (effect.actor, effect.actor_id) == (kind, id) for kind, id in actors.items())
            and self.role_id in {None, effect.role_id}
            and (targets is None or (effect.target, effect.target_id) in targets)
            and (effect.source.inherited or not self._inherited)
        )


def _refuse(words: str) -> None:
    raise Invalid(f"{words}.", type="ValidationError")


def _flag(request: Request, name: str) -> bool:
    value = request.query_value(name)
    return value is not None and value.lower() not in {"0", "false", "no"}


def _allow(context: Context, *, tree: bool) -> bool:
    """Whether the caller sees all assignments, and not only their domain's. Raises Forbidden."""
    action = "list_role_assignments_for_tree" if tree else "list_role_assignments"
    if policy.allows(context, action):
        return True
    policy.require(context, action, {"target.domain_id": context.domain_id})
    return False


def _visible(reader: Reader, context: Context, found: list[Effect]) -> list[Effect]:
    """Those in the caller's domain."""
    mentioned = sorted({effect.target_id for effect in found if effect.target == "project"})
    own = {("project", row.id) for row in reader.all(Project, id=mentioned) if row.domain_id == context.domain_id}
    own |= {("domain", context.domain_id or "")}
    return [effect for effect in found if (effect.target, effect.target_id) in own]


class _Names:
    """Names of everything that these effects mention, read once."""

    def __init__(self, reader: Reader, found: list[Effect]) -> None:
        ids: dict[str, set[str]] = {}
        for each in found:
            for kind, id in ((each.actor, each.actor_id), (each.target, each.target_id), ("role", each.role_id)):
                ids.setdefault(kind, set()).add(id)
        self._rows: dict[str, dict[str, User | Group | Project | Role]] = {
            kind: {row.id: row for row in reader.all(resource, id=sorted(ids.get(kind, ())))}
            for kind, resource in _NAMED.items()
        }
        domains = {row.domain_id or "" for rows in self._rows.values() for row in rows.values()}
        known = reader.all(Domain, id=sorted(domains | ids.get("domain", set())))
        self._domains = {row.id: row.name for row in known}

    def of(self, kind: str, id: str) -> View:
        """The name of an object, with its domain where it has one."""
        if kind == "domain":
            return {"name": self._domains.get(id, "")}
        row = self._rows[kind].get(id)
        if row is None:
            return {"name": ""}
        if row.domain_id is None:
            return {"name": row.name}
        return {"name": row.name, "domain": {"id": row.domain_id, "name": self._domains.get(row.domain_id, "")}}


def _view(effect: Effect, names: _Names | None, at: str, *, given: bool) -> View:
    def named(kind: str, id: str) -> View:
        return {"id": id, **(names.of(kind, id) if names else {})}

    row = effect.source
    where = "system" if row.target == "system" else f"{row.target}s/{row.target_id}"
    path = f"{where}/{row.actor}s/{row.actor_id}/roles/{row.role_id}"
    path = f"OS-INHERIT/{path}/inherited_to_projects" if row.inherited else path
    found_links = {"assignment": f"{at}/v3/{path}"}
    if row.actor == "group" and not given:
        found_links["membership"] = f"{at}/v3/groups/{row.actor_id}/users/{effect.actor_id}"
    if effect.prior is not None:
        found_links["prior_role"] = f"{at}/v3/prior_roles/{effect.prior}/implies/{effect.role_id}"
    scope: View = {"system": {"all": True}}
    if effect.target != "system":
        scope = {effect.target: named(effect.target, effect.target_id)}
    if row.inherited:
        scope["OS-INHERIT:inherited_to"] = "projects"
    return {"role": named("role", effect.role_id), effect.actor: named(effect.actor, effect.actor_id), "scope": scope,
            "links": found_links}  # fmt: skip
