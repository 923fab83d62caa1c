"""v3's memberships: who is in a group, and in which groups somebody is."""

from typing import Any

from cumulet.http.cloud import Cloud
from cumulet.http.identity_grants import DOMAIN_MANAGED
from cumulet.http.identity_links import base
from cumulet.http.identity_lists import filters, listed, page_of
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.identity import group, policy
from cumulet.identity.assignment import Assignment
from cumulet.identity.entity import Entity
from cumulet.identity.group import GROUPS, Group, Membership
from cumulet.identity.policy import About
from cumulet.identity.project import Project
from cumulet.identity.role import Role
from cumulet.identity.user import USERS, User
from cumulet.model.context import Context
from cumulet.model.policy import refused
from cumulet.store.query import Condition, Within
from cumulet.store.transaction import Reader, Tx


def add_groups(router: Router, cloud: Cloud, users: Entity) -> None:
    """Serve `/v3/groups/{id}/users` and `/v3/users/{id}/groups`."""
    handlers = _Members(cloud, users)
    router.add("/v3/groups/{id}/users", "GET", handlers.members, "identity:list_users_in_group")
    router.add("/v3/users/{id}/groups", "GET", handlers.groups, "identity:list_groups_for_user")
    one = "/v3/groups/{id}/users/{user}"
    router.add(one, "GET", handlers.check, "identity:check_user_in_group")
    router.add(one, "PUT", handlers.join, "identity:add_user_to_group")
    router.add(one, "DELETE", handlers.leave, "identity:remove_user_from_group")


class _Members:
    """The handlers."""

    def __init__(self, cloud: Cloud, users: Entity) -> None:
        self.cloud, self.users = cloud, users

    async def members(self, request: Request) -> Response:
        id = request.param("id")
        with self.cloud.store.read() as reader:
            row = reader.get(Group, id)
            policy.require(request.context, "list_users_in_group", About(group=row))
            GROUPS.find(reader, id)
            members = Within("id", Membership, "user_id", (Condition("group_id", id),))
            asked = filters(USERS.declaration, request, USERS.narrow)
            rows = reader.select(User, [members, *asked], page_of(reader, User, request, [members]))
        return self._list(request, self.users, rows)

    async def groups(self, request: Request) -> Response:
        context, id = request.context, request.param("id")
        with self.cloud.store.read() as reader:
            row = reader.get(User, id)
            policy.require(context, "list_groups_for_user", About({"user_id": id}, user=row))
            USERS.find(reader, id)
            joined = Within("id", Membership, "group_id", (Condition("user_id", id),))
            asked = filters(GROUPS.declaration, request, GROUPS.narrow)
            rows = reader.select(Group, [joined, *asked], page_of(reader, Group, request, [joined]))
        return self._list(request, GROUPS, rows)

    async def check(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            group_id, user_id = self._known(reader, request, "check_user_in_group")
            if not group.is_member(reader, group_id, user_id):
                raise group.not_member(group_id, user_id)
        return Response(status=204)

    async def join(self, request: Request) -> Response:
        await self.cloud.write(lambda tx: group.join(tx, *self._known(tx, request, "add_user_to_group")))
        return Response(status=204)

    async def leave(self, request: Request) -> Response:
        def leave(tx: Tx) -> None:
            group.leave(tx, *self._known(tx, request, "remove_user_from_group"))

        await self.cloud.write(leave)
        return Response(status=204)

    def _known(self, reader: Reader, request: Request, action: str) -> tuple[str, str]:
        """Group and user, which exist and are the caller's to look at or to bring together."""
        context, group_id, user_id = request.context, request.param("id"), request.param("user")
        row, user = reader.get(Group, group_id), reader.get(User, user_id)
        policy.require(context, action, About(group=row, user=user))
        if not action.startswith("check") and not _harmless(reader, context, group_id):
            raise refused("keystone", f"identity:{action}")
        GROUPS.find(reader, group_id)
        USERS.find(reader, user_id)
        return group_id, user_id

    def _list(self, request: Request, entity: Entity, rows: list[Any]) -> Response:
        name, prefix = entity.declaration.collection, f"{base(self.cloud, request)}/v3"
        wanted = request.query_value("name")
        views = [{**entity.view(row), "links": {"self": f"{prefix}/{name}/{row.id}"}} for row in rows
                 if wanted in {None, row.name}]  # fmt: skip
        return Response(listed(self.cloud, request, name, views))


def _harmless(reader: Reader, context: Context, group_id: str) -> bool:
    """Whether the caller could give all that the group has: who manages a domain gives no way out of it."""
    if context.is_admin:
        return True
    rows = reader.all(Assignment, actor="group", actor_id=group_id)
    inside = {("project", id) for (id,) in reader.columns(Project, ["id"], domain_id=context.domain_id)}
    inside |= {("domain", context.domain_id or "")}
    roles = {row.id for row in reader.all(Role, domain_id=None) if row.name in DOMAIN_MANAGED}
    return all((row.target, row.target_id) in inside and row.role_id in roles for row in rows)
