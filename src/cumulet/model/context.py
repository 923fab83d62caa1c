"""Who is calling: established by the identity service from the token, passed to every rule."""

import msgspec


class Context(msgspec.Struct, frozen=True, kw_only=True):
    """The caller: user, the project the token is scoped to (None: unscoped), and role names.

    `token_id` is the audit id of the token, safe to log. `delegated`: not by the user's own proof, but by what they
    made for others to act in their place (an application credential, a trust).
    `unrestricted`: they may make more of the kind. `access_rules` are the requests that the token is good for, as
    service, method and path; None: all.
    """

    user_id: str
    user_name: str = ""
    project_id: str | None = None
    project_name: str = ""
    roles: frozenset[str] = frozenset()
    domain_id: str | None = None
    system: bool = False
    token_id: str = ""
    request_id: str = ""
    delegated: bool = False
    unrestricted: bool = False
    access_rules: tuple[tuple[str, str, str], ...] | None = None

    @property
    def is_admin(self) -> bool:
        """Whether the caller administers the cloud."""
        return "admin" in self.roles

    def may(self, role: str) -> bool:
        """Whether the caller holds `role` or one that implies it (admin > manager > member > reader)."""
        implied = {"reader": ("reader", "member", "manager", "admin"), "member": ("member", "manager", "admin"),
                   "manager": ("manager", "admin"), "admin": ("admin",)}  # fmt: skip
        return any(r in self.roles for r in implied.get(role, (role,)))

    def owns(self, project_id: str | None) -> bool:
        """Whether an object of `project_id` is the caller's to change."""
        return self.is_admin or (project_id is not None and project_id == self.project_id)


SYSTEM = Context(user_id="system", user_name="cumulet", roles=frozenset({"admin"}))
"""The cloud itself, for what it does of its own accord."""
