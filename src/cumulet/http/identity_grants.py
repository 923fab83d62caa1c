"""v3's role grants on projects, domains and the system, and the list of all assignments."""

from typing import Any, get_args

from cumulet.http.cloud import Cloud
from cumulet.http.identity_links import base, links
from cumulet.http.request import Request, Response
from cumulet.http.router import Handler, Router
from cumulet.identity import assignment, policy
from cumulet.identity.assignment import SYSTEM, Assignment, Target
from cumulet.identity.domain import DOMAINS, Domain
from cumulet.identity.project import PROJECTS, Project
from cumulet.identity.role import ROLES, Role, with_implied
from cumulet.identity.user import USERS, User
from cumulet.model.context import Context
from cumulet.model.errors import Invalid
from cumulet.store.transaction import Reader

View = dict[str, Any]
_DOMAIN_MANAGED = {"manager", "member", "reader"}
"""The roles that a domain's managers may give and take; any other could lead out of the domain."""
_ENTITY = {"project": PROJECTS, "domain": DOMAINS}


def add_grants(router: Router, cloud: Cloud) -> None:
    """Serve `/v3/{projects,domains}/{target}/users/{user}/roles`, `/v3/system/users/...` and `/v3/role_assignments`."""
    for target in get_args(Target):
        grants = _Grants(cloud, target)
        prefix = "/v3/system" if target == "system" else f"/v3/{target}s/{{target}}"
        handlers: dict[str, Handler] = {"PUT": grants.put, "GET": grants.check, "DELETE": grants.delete}
        for method, handler in handlers.items():
            router.add(f"{prefix}/users/{{user}}/roles/{{role}}", method, handler)
        router.add(f"{prefix}/users/{{user}}/roles", "GET", grants.many)
    router.add("/v3/role_assignments", "GET", _Assignments(cloud).many)


class _Grants:
    """The handlers for one kind of target."""

    def __init__(self, cloud: Cloud, target: Target) -> None:
        self.cloud, self.target = cloud, target

    def _named(self, request: Request) -> tuple[str, str, str]:
        target_id = SYSTEM if self.target == "system" else request.param("target")
        return request.param("user"), target_id, request.params.get("role", "")

    def _known(self, reader: Reader, context: Context, request: Request, verb: str) -> tuple[str, str, str]:
        """User, target and role, which exist; the caller may read or change grants in their domains."""
        user_id, target_id, role_id = self._named(request)
        user, entity = reader.get(User, user_id), _ENTITY.get(self.target)
        row = reader.get(entity.declaration.resource, target_id) if entity else None
        domains = [getattr(user, "domain_id", None), entity.domain(row) if entity and row else None]
        judge = policy.reads if verb in {"list", "check"} else policy.writes
        allowed = judge(context, domains[0] if domains[0] == domains[1] else None)
        policy.require(allowed, f"{verb}_grant{'s' if verb == 'list' else ''}")
        if entity:
            entity.find(reader, target_id)
        USERS.find(reader, user_id)
        if role_id:
            role: Role = ROLES.find(reader, role_id)
            if verb in {"create", "revoke"} and not context.is_admin and role.name not in _DOMAIN_MANAGED:
                policy.require(False, f"{verb}_grant")
        return user_id, target_id, role_id

    async def put(self, request: Request) -> Response:
        def grant(tx: Any) -> None:
            user_id, target_id, role_id = self._known(tx, request.context, request, "create")
            assignment.grant(tx, user_id, self.target, target_id, role_id)

        await self.cloud.write(grant)
        return Response(status=204)

    async def delete(self, request: Request) -> Response:
        def revoke(tx: Any) -> None:
            user_id, target_id, role_id = self._known(tx, request.context, request, "revoke")
            assignment.revoke(tx, user_id, self.target, target_id, role_id)

        await self.cloud.write(revoke)
        return Response(status=204)

    async def check(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            user_id, target_id, role_id = self._known(reader, request.context, request, "check")
            if not assignment.granted(reader, user_id, self.target, target_id, role_id):
                raise assignment.not_granted(user_id, self.target, target_id, role_id)
        return Response(status=204)

    async def many(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            user_id, target_id, _ = self._known(reader, request.context, request, "list")
            rows = reader.all(Role, id=assignment.role_ids(reader, user_id, self.target, target_id))
        at = base(self.cloud, request)
        views = [{**ROLES.view(row), "links": {"self": f"{at}/v3/roles/{row.id}"}} for row in rows]
        return Response({"roles": views, "links": links(self.cloud, request)})


class _Assignments:
    """The list of who has what."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud

    async def many(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            rows = reader.all(Assignment, **_wanted(request))
            rows = self._visible(reader, request.context, rows)
            effective = _flag(request, "effective")
            roles = _roles(reader, {row.role_id for row in rows}, effective)
            pairs = [(row, role) for row in rows for role in roles[row.role_id]]
            wanted_role = request.query_value("role.id")
            names = _Names(reader) if _flag(request, "include_names") else None
            at = base(self.cloud, request)
            views = [_view(row, role, names, at) for row, role in pairs if wanted_role in {None, role}]
        return Response({"role_assignments": views, "links": links(self.cloud, request)})

    def _visible(self, reader: Reader, context: Context, rows: list[Assignment]) -> list[Assignment]:
        if policy.sees_all(context):
            return rows
        policy.require(policy.reads(context, context.domain_id), "list_role_assignments")
        own = {id for (id,) in reader.columns(Project, ["id"], domain_id=context.domain_id)} | {context.domain_id}
        return [row for row in rows if row.target_id in own]


def _wanted(request: Request) -> dict[str, Any]:
    """The conditions on rows that the query asks for. The role is compared after implied ones are added."""
    wanted: dict[str, Any] = {}
    if user := request.query_value("user.id"):
        wanted["user_id"] = user
    scopes = {t: v for t in ("project", "domain") if (v := request.query_value(f"scope.{t}.id")) is not None}
    if request.query_value("scope.system") is not None:
        scopes["system"] = SYSTEM
    if len(scopes) > 1:
        words = "Specify a domain, a project or the system as the scope, not several."
        raise Invalid(words, type="ValidationError")
    for target, target_id in scopes.items():
        wanted |= {"target": target, "target_id": target_id}
    if request.query_value("group.id") is not None:
        wanted["user_id"] = ""  # there are no groups, so they have no roles
    return wanted


def _flag(request: Request, name: str) -> bool:
    value = request.query_value(name)
    return value is not None and value.lower() not in {"0", "false", "no"}


def _roles(reader: Reader, ids: set[str], effective: bool) -> dict[str, list[str]]:
    """What each role stands for: itself, and effectively all that it brings."""
    return {id: [role.id for role in with_implied(reader, [id])] if effective else [id] for id in ids}


class _Names:
    """Names of everything that assignments mention, read once."""

    def __init__(self, reader: Reader) -> None:
        self._domains = {row.id: row.name for row in reader.all(Domain)}
        self._users = {row.id: row for row in reader.all(User)}
        self._projects = {row.id: row for row in reader.all(Project)}
        self._roles = {row.id: row.name for row in reader.all(Role)}

    def user(self, id: str) -> View:
        return self._in_domain(self._users.get(id))

    def project(self, id: str) -> View:
        return self._in_domain(self._projects.get(id))

    def domain(self, id: str) -> View:
        return {"name": self._domains.get(id, "")}

    def role(self, id: str) -> View:
        return {"name": self._roles.get(id, "")}

    def _in_domain(self, row: User | Project | None) -> View:
        if row is None:
            return {"name": "", "domain": {"id": "", "name": ""}}
        return {"name": row.name, "domain": {"id": row.domain_id, "name": self._domains.get(row.domain_id or "", "")}}


def _view(row: Assignment, role_id: str, names: _Names | None, at: str) -> View:
    where = "system" if row.target == "system" else f"{row.target}s/{row.target_id}"
    found: View = {
        "role": {"id": role_id, **(names.role(role_id) if names else {})},
        "user": {"id": row.user_id, **(names.user(row.user_id) if names else {})},
        "links": {"assignment": f"{at}/v3/{where}/users/{row.user_id}/roles/{row.role_id}"},
    }
    if role_id != row.role_id:
        found["links"]["prior_role"] = f"{at}/v3/roles/{row.role_id}"
    if row.target == "system":
        found["scope"] = {"system": {"all": True}}
    else:
        named = names and (names.project if row.target == "project" else names.domain)
        found["scope"] = {row.target: {"id": row.target_id, **(named(row.target_id) if named else {})}}
    return found
