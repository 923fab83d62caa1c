"""What a token is worth now: the authority that issues tokens and that the other services ask about them.

A token is judged against the rows on every use: user, project and their domains enabled, generations as in the token,
not revoked, and a role left on its scope. The judgement is kept in memory for as long as no commit touches a row of
Identity, so it costs a hash and a look-up; any such commit makes all of them be judged anew.
"""

import hashlib
import time
from collections.abc import Callable, Sequence

import msgspec

from cumulet.identity import token
from cumulet.identity.access_rule import AccessRule
from cumulet.identity.application_credential import ApplicationCredential, delegation
from cumulet.identity.assignment import Assignment
from cumulet.identity.compliance import Compliance
from cumulet.identity.credential import Vault
from cumulet.identity.domain import Domain
from cumulet.identity.effective import roles_on, with_implied
from cumulet.identity.group import Membership
from cumulet.identity.implication import Implication
from cumulet.identity.password import Passwords
from cumulet.identity.project import Project
from cumulet.identity.receipt import Receipts
from cumulet.identity.role import Role
from cumulet.identity.token import Payload, Revocation, Scope, Seal
from cumulet.identity.trust import Trust
from cumulet.identity.trusting import trustors
from cumulet.identity.turns import Turns
from cumulet.identity.user import User
from cumulet.model.context import Context
from cumulet.model.errors import Unauthorized
from cumulet.model.policy import DEFAULTS, Policy
from cumulet.settings import Settings
from cumulet.store.transaction import Reader, Tx

_WATCHED = (User, Project, Domain, Role, Implication, Assignment, Membership, Trust, Revocation, ApplicationCredential,
            AccessRule)  # fmt: skip
_CACHED = 512
"""Tokens whose judgement is kept, 5 KB each. Every login makes another, and most are used for a moment."""
ALLOW_EXPIRED = 48 * 3600
"""Seconds, as Keystone's `allow_expired_window`; less than what revocations outlive their tokens by."""
WORDS = "The request you have made requires authentication."
"""Keystone's only words for every failed login and every bad token: they don't tell which part was wrong."""


def unauthorized() -> Unauthorized:
    """The one answer to whoever can't be let in."""
    return Unauthorized(WORDS, type="Unauthorized")


class Authorization(msgspec.Struct, frozen=True, kw_only=True):
    """What a token is worth: its payload with the rows it names. `domain` is set for a domain scope.

    With a `trust`, `user` is whom the token speaks for: the trustor where it impersonates. Such a token may not get
    its bearer anything that outlives it.
    """

    payload: Payload
    user: User
    user_domain: Domain
    application: ApplicationCredential | None = None
    project: Project | None = None
    project_domain: Domain | None = None
    domain: Domain | None = None
    roles: tuple[Role, ...] = ()
    trust: Trust | None = None
    context: Context


class Identity:
    """See the module's docstring. One for the process; `clock` gives seconds since 1970. `turns` bounds how
    many passwords are hashed at once, so that a flood of logins leaves the machine to its instances.
    `credential_keys` seal what is kept in credentials; none: those that seal tokens do. `policy` are the rules in
    force, which every caller's context takes along."""

    def __init__(
        self,
        settings: Settings,
        keys: Sequence[bytes],
        *,
        credential_keys: Sequence[bytes] = (),
        policy: Policy = DEFAULTS,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.settings, self.clock, self.policy = settings, clock, policy
        self.passwords = Passwords()
        self.turns = Turns(2)
        self.compliance = Compliance(settings, clock)
        self.receipts = Receipts(keys)
        self.vault = Vault(credential_keys or keys)
        self._seal = Seal(keys)
        self._judged: dict[bytes, tuple[int, Authorization]] = {}

    def authenticate(self, reader: Reader, given: str) -> Context:
        """The caller behind a token. Raises Unauthorized: unknown, forged, expired, revoked or void by now."""
        return self.validate(reader, given).context

    def validate(self, reader: Reader, given: str) -> Authorization:
        """As `authenticate`, with all that the token stands for. Inside a transaction it is judged anew: what that has
        changed has no number yet, and may never get one."""
        if isinstance(reader, Tx):
            return self._opened(reader, given)
        key = hashlib.sha256(given.encode("utf-8", "surrogatepass")).digest()
        version = reader.version(*_WATCHED)
        known = self._judged.get(key)
        if known is not None and known[0] == version:
            if known[1].payload.expires <= self.clock():
                raise unauthorized()
            return known[1]
        judged = self._opened(reader, given)
        while len(self._judged) >= _CACHED:
            self._judged.pop(next(iter(self._judged)), None)
        self._judged[key] = (version, judged)
        return judged

    def validate_late(self, reader: Reader, given: str) -> Authorization:
        """As `validate`, and what expired no longer than ALLOW_EXPIRED seconds ago counts as living: for services whose
        work on a request takes longer than its token."""
        return self._opened(reader, given, ALLOW_EXPIRED)

    def _opened(self, reader: Reader, given: str, grace: int = 0) -> Authorization:
        payload = self._seal.open(given)
        if payload is None:
            raise unauthorized()
        return self.judge(reader, payload, grace)

    def issue(
        self,
        reader: Reader,
        user: User,
        methods: Sequence[str],
        scope: Scope,
        scope_id: str,
        parent: Payload | None,
        trust: Trust | None = None,
        application: ApplicationCredential | None = None,
    ) -> tuple[str, Authorization]:
        """A token for a user who proved to be one. Raises Unauthorized when the scope is not theirs.

        With a `parent` (login by token) the new one ends when the parent ends and names its login; with a `trust` it
        has what that gives, and ends with it; with an `application` credential it ends no later than that.
        """
        now, audit = self.clock(), token.new_audit()
        target: Project | Domain | None = reader.get(Project, scope_id) if scope == "project" else None
        if scope == "domain":
            target = reader.get(Domain, scope_id)
        expires = parent.expires if parent else int(now) + self.settings.token_lifetime
        if application and application.expires_at is not None:
            expires = min(expires, application.expires_at // 1_000_000)
        resting = (trustors(reader, trust, user.id, now) or ()) if trust else ()
        payload = Payload(
            user_id=token.pack_id(user.id),
            scope=scope,
            scope_id=token.pack_id(scope_id),
            methods=tuple(dict.fromkeys([*methods, *(parent.methods if parent else ())])),
            audit=audit,
            parent=parent.parent if parent else audit,
            issued=round(now, 6),
            expires=min(expires, int(trust.expires_at)) if trust and trust.expires_at else expires,
            user_generation=user.generation,
            scope_generation=(target.generation if target else 0) + sum(one.generation for one in resting),
            trust=token.pack_id(trust.id) if trust else b"",
            application=token.pack_id(application.id) if application else b"",
        )
        return self._seal.seal(payload), self.judge(reader, payload)

    def judge(self, reader: Reader, payload: Payload, grace: int = 0) -> Authorization:
        """What a payload is worth by the rows as they are, until `grace` seconds after its end. Raises Unauthorized
        when nothing."""
        user = reader.get(User, token.unpack_id(payload.user_id))
        if payload.expires + grace <= self.clock() or token.revoked(reader, payload):
            raise unauthorized()
        if user is None or not user.enabled or user.generation != payload.user_generation:
            raise unauthorized()
        if self.compliance.inactive(user):
            raise unauthorized()
        trust, resting = self._trust(reader, payload, user)
        scope_id = token.unpack_id(payload.scope_id)
        project = project_domain = domain = None
        if payload.scope == "project":
            project = reader.get(Project, scope_id)
            generation = sum(one.generation for one in (project, *resting) if one is not None)
            if project is None or not project.enabled or generation != payload.scope_generation:
                raise unauthorized()
            project_domain = _enabled_domain(reader, project.domain_id)
        elif payload.scope == "domain":
            domain = _enabled_domain(reader, scope_id)
            if domain.generation != payload.scope_generation:
                raise unauthorized()
        application = self._application(reader, payload, user, scope_id)
        roles: list[Role] = []
        if payload.scope != "none":
            given = trust.role_ids if trust else None
            roles = roles_on(reader, user.id, payload.scope, scope_id) if given is None else with_implied(reader, given)
            if application:
                roles = [role for role in roles if role.id in (application.roles or ())]
            if not roles:
                raise unauthorized()
        user_domain = _enabled_domain(reader, user.domain_id)
        if trust and trust.impersonation:
            user = resting[0]
            user_domain = _enabled_domain(reader, user.domain_id)
        context = Context(
            user_id=user.id,
            user_name=user.name,
            project_id=project.id if project else None,
            project_name=project.name if project else "",
            roles=frozenset(role.name for role in roles),
            domain_id=domain.id if domain else None,
            system=payload.scope == "system",
            user_domain_id=user.domain_id,
            project_domain_id=project.domain_id if project else None,
            policy=self.policy,
            token_id=token.audit_text(payload.audit),
            **(delegation(reader, application) if application else {"delegated": trust is not None}),
        )
        return Authorization(
            payload=payload, user=user, user_domain=user_domain, application=application, project=project,
            project_domain=project_domain, domain=domain, roles=tuple(roles), trust=trust, context=context,
        )  # fmt: skip

    def _trust(self, reader: Reader, payload: Payload, user: User) -> tuple[Trust | None, list[User]]:
        """The trust of a payload and those on whom it rests. Raises Unauthorized when it is worth nothing by now."""
        if not payload.trust:
            return None, []
        row = reader.get(Trust, token.unpack_id(payload.trust))
        resting = trustors(reader, row, user.id, self.clock()) if row else None
        if row is None or resting is None or row.project_id != token.unpack_id(payload.scope_id):
            raise unauthorized()
        return row, resting

    def _application(
        self, reader: Reader, payload: Payload, user: User, project_id: str
    ) -> ApplicationCredential | None:
        """The application credential that the token was got by. Raises Unauthorized when it is good no more."""
        if not payload.application:
            return None
        row = reader.get(ApplicationCredential, token.unpack_id(payload.application))
        if row is None or row.expired(self.clock()) or (row.user_id, row.project_id) != (user.id, project_id):
            raise unauthorized()
        return row


def _enabled_domain(reader: Reader, id: str | None) -> Domain:
    domain = reader.get(Domain, id)
    if domain is None or not domain.enabled:
        raise unauthorized()
    return domain
