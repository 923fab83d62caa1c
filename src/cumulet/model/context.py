"""Who is calling: established by the identity service from the token, passed to every rule."""

from collections.abc import Mapping
from typing import Any

import msgspec

from cumulet.model.policy import DEFAULTS, NOTHING, Policy, Scope, refused


class Context(msgspec.Struct, frozen=True, kw_only=True):
    """The caller: user, the project the token is scoped to (None: unscoped), and role names.

    `token_id` is the audit id of the token, safe to log. `delegated`: not by the user's own proof, but by what they
    made for others to act in their place (an application credential, a trust).
    `unrestricted`: they may make more of the kind. `access_rules` are the requests that the token is good for, as
    service, method and path; None: all. `policy` are the rules in force, `service` whose API is asked ("": none).
    `known` keeps what was found out of the caller by rules alone, whatever the object; it lives as long as this does.
    """

    user_id: str
    user_name: str = ""
    project_id: str | None = None
    project_name: str = ""
    roles: frozenset[str] = frozenset()
    domain_id: str | None = None
    user_domain_id: str | None = None
    project_domain_id: str | None = None
    system: bool = False
    token_id: str = ""
    request_id: str = ""
    delegated: bool = False
    unrestricted: bool = False
    access_rules: tuple[tuple[str, str, str], ...] | None = None
    policy: Policy = DEFAULTS
    service: str = ""
    known: dict[tuple[str, ...], Any] = msgspec.field(default_factory=dict)

    @property
    def is_admin(self) -> bool:
        """Whether the caller administers the service that is asked: by the role `admin`, unless the operator's rules
        say otherwise."""
        check = self.policy.administrators.get(self.service)
        return "admin" in self.roles if check is None else check(NOTHING, self)

    @property
    def scope(self) -> Scope:
        """What the token is good for; one without any scope is as one for no project."""
        return "system" if self.system else "domain" if self.domain_id is not None else "project"

    def owns(self, project_id: str | None) -> bool:
        """Whether an object of `project_id` is the caller's to change."""
        return self.is_admin or (project_id is not None and project_id == self.project_id)

    def allows(self, service: str, rule: str, target: Mapping[str, Any] = NOTHING) -> bool:
        """Whether a service's rule lets the caller do this with a target."""
        return self.policy.allows(service, rule, self, target)

    def could(self, service: str, rule: str) -> bool:
        """Whether there may be a target with which the rule lets the caller do this."""
        verdict: bool | None = self.known.get((service, rule))
        if verdict is None:
            verdict = self.known[service, rule] = self.policy.could(service, rule, self)
        return verdict

    def require(self, service: str, rule: str, target: Mapping[str, Any] = NOTHING, *, why: str = "") -> None:
        """Raise Forbidden, in the service's words, unless the rule lets the caller do this with a target."""
        if not self.policy.allows(service, rule, self, target):
            raise refused(service, rule, why)


SYSTEM = Context(user_id="system", user_name="cumulet", roles=frozenset({"admin"}))
"""The cloud itself, for what it does of its own accord."""
