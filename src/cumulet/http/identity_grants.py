"""v3's role grants: to users and groups, on projects, domains and the system, for themselves or for what is below."""

from typing import Any, get_args

from cumulet.http.cloud import Cloud
from cumulet.http.identity_links import base, links
from cumulet.http.request import Request, Response
from cumulet.http.router import Handler, Router
from cumulet.identity import assignment, policy
from cumulet.identity.assignment import SYSTEM, Actor, Holding, Target
from cumulet.identity.domain import DOMAINS
from cumulet.identity.group import GROUPS
from cumulet.identity.policy import About
from cumulet.identity.project import PROJECTS
from cumulet.identity.role import ROLES, Role
from cumulet.identity.user import USERS
from cumulet.model.context import Context
from cumulet.model.errors import Forbidden
from cumulet.store.transaction import Reader, Tx

DOMAIN_MANAGED = frozenset({"manager", "member", "reader"})
"""The roles that a domain's managers may give and take; any other could lead out of the domain."""
_TARGETS = {"project": PROJECTS, "domain": DOMAINS}
_ACTORS = {"user": USERS, "group": GROUPS}


def add_grants(router: Router, cloud: Cloud) -> None:
    """Serve `/v3/{projects,domains}/{target}/{users,groups}/{actor}/roles`, the same under `/v3/system` and, inherited,
    under `/v3/OS-INHERIT`."""
    for target in get_args(Target):
        where = "system" if target == "system" else f"{target}s/{{target}}"
        for actor in get_args(Actor):
            _Grants(cloud, target, actor, inherited=False).add(router, f"/v3/{where}/{actor}s/{{{actor}}}/roles", "")
            if target != "system":
                grants = _Grants(cloud, target, actor, inherited=True)
                grants.add(router, f"/v3/OS-INHERIT/{where}/{actor}s/{{{actor}}}/roles", "/inherited_to_projects")


class _Grants:
    """The handlers for one kind of target and of who is given roles."""

    def __init__(self, cloud: Cloud, target: Target, actor: Actor, *, inherited: bool) -> None:
        self.cloud, self.target, self.actor, self.inherited = cloud, target, actor, inherited

    def add(self, router: Router, prefix: str, suffix: str) -> None:
        handlers: dict[str, tuple[Handler, str]] = {
            "PUT": (self.put, "create"), "GET": (self.check, "check"), "DELETE": (self.delete, "revoke"),
        }  # fmt: skip
        for method, (handler, verb) in handlers.items():
            router.add(f"{prefix}/{{role}}{suffix}", method, handler, f"identity:{self._action(verb)}")
        router.add(f"{prefix}{suffix}", "GET", self.many, f"identity:{self._action('list')}")

    def _action(self, verb: str) -> str:
        """The name of the rule for a verb."""
        several = "s" if verb == "list" else ""
        if self.target == "system":
            return f"{verb}_system_grant{several}_for_{self.actor}"
        return f"{verb}_grant{several}"

    def _known(self, reader: Reader, context: Context, request: Request, verb: str) -> tuple[Holding, str]:
        """Who, where and which role, which exist; the caller may read or change grants in their domains."""
        target_id = SYSTEM if self.target == "system" else request.param("target")
        actor_id, role_id = request.param(self.actor), request.params.get("role", "")
        actors, targets = _ACTORS[self.actor], _TARGETS.get(self.target)
        actor = reader.get(actors.declaration.resource, actor_id)
        row = reader.get(targets.declaration.resource, target_id) if targets else None
        domain = targets.domain(row) if targets and row else None
        named = reader.get(Role, role_id) if role_id else None
        policy.require(
            context, self._action(verb), About(**{str(self.actor): actor, str(self.target): row, "role": named})
        )
        if targets:
            targets.find(reader, target_id)
        actors.find(reader, actor_id)
        if role_id:
            role: Role = ROLES.find(reader, role_id)
            if verb == "create":
                _fits(role, self.target, target_id, domain)
        holding = Holding(actor=self.actor, actor_id=actor_id, target=self.target, target_id=target_id,
                          inherited=self.inherited)  # fmt: skip
        return holding, role_id

    async def put(self, request: Request) -> Response:
        def grant(tx: Tx) -> None:
            assignment.grant(tx, *self._known(tx, request.context, request, "create"))

        await self.cloud.write(grant)
        return Response(status=204)

    async def delete(self, request: Request) -> Response:
        def revoke(tx: Tx) -> None:
            assignment.revoke(tx, *self._known(tx, request.context, request, "revoke"))

        await self.cloud.write(revoke)
        return Response(status=204)

    async def check(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            holding, role_id = self._known(reader, request.context, request, "check")
            if not assignment.granted(reader, holding, role_id):
                raise assignment.not_granted(holding, role_id)
        return Response(status=204)

    async def many(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            holding, _ = self._known(reader, request.context, request, "list")
            rows = reader.all(Role, id=assignment.role_ids(reader, holding))
        at = base(self.cloud, request)
        views: list[dict[str, Any]] = [
            {**ROLES.view(row), "links": {"self": f"{at}/v3/roles/{row.id}"}} for row in rows
        ]
        return Response({"roles": views, "links": links(self.cloud, request)})


def _fits(role: Role, target: Target, target_id: str, domain_id: str | None) -> None:
    """A role of one domain is given in that domain only. Raises Forbidden."""
    if role.domain_id is not None and role.domain_id != domain_id:
        where = "the system" if target == "system" else f"{target} {target_id}"
        words = f"Role {role.id} is of domain {role.domain_id}, and {where} is not in it: it can't be given there."
        raise Forbidden(words, type="DomainSpecificRoleMismatch")
