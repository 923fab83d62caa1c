"""Logging in: what a client offers as proof and asks for as scope, in v3's and v2.0's words, and the token for it.

Shapes that are wrong are told (400); everything that depends on what we know - users, passwords, projects, roles - has
one answer in words and in time, so that nobody learns who exists.
"""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

import msgspec

from cumulet.identity import totp, trusting
from cumulet.identity.application_credential import ApplicationCredential
from cumulet.identity.assignment import SYSTEM
from cumulet.identity.authority import Authorization, Identity, unauthorized
from cumulet.identity.domain import DEFAULT, Domain
from cumulet.identity.effective import roles_on
from cumulet.identity.password import MAX_LENGTH
from cumulet.identity.project import Project
from cumulet.identity.receipt import MoreProofsNeeded
from cumulet.identity.token import Payload, Scope
from cumulet.identity.user import User
from cumulet.identity.user_options import METHODS, proven_enough
from cumulet.model.errors import Forbidden, Invalid, NotFound, Unauthorized
from cumulet.store.database import Store
from cumulet.store.transaction import Reader, Tx

_MAX_NAME = 255
_MAX_TOKEN = 8192
_MAX_PASSCODE = 64
MAX_METHODS = len(METHODS)
_TRUST = "OS-TRUST:trust"


class DomainRef(msgspec.Struct, frozen=True, kw_only=True):
    """A domain by id or name; neither means Default: 2015's variables name none, and are sent to v3 all the same."""

    id: str | None = None
    name: str | None = None


class UserRef(msgspec.Struct, frozen=True, kw_only=True):
    """A user by id, or by name in a domain."""

    id: str | None = None
    name: str | None = None
    domain: DomainRef = DomainRef()


class ByPassword(UserRef, frozen=True, kw_only=True):
    """A user and the password."""

    password: str


class ByPasscode(UserRef, frozen=True, kw_only=True):
    """A user and a one-time passcode (TOTP)."""

    passcode: str


class ByApplication(msgspec.Struct, frozen=True, kw_only=True):
    """An application credential by id, or by name with its user, and the secret."""

    id: str | None = None
    name: str | None = None
    user: UserRef | None = None
    secret: str


class WantedScope(msgspec.Struct, frozen=True, kw_only=True):
    """What the token is to be for; `kind` None: the user's default project, or nothing. `trust`: the id of one."""

    kind: Scope | None = None
    id: str | None = None
    name: str | None = None
    domain: DomainRef = DomainRef()
    trust: str | None = None


class Login(msgspec.Struct, frozen=True, kw_only=True):
    """A request for a token; `old` when it came by v2.0. `receipt`: what tells of proofs that were given before."""

    methods: tuple[str, ...]
    password: ByPassword | None = None
    passcode: ByPasscode | None = None
    receipt: str | None = None
    token: str | None = None
    application: ByApplication | None = None
    scope: WantedScope = WantedScope()
    old: bool = False


async def login(identity: Identity, store: Store, wanted: Login) -> tuple[str, Authorization]:
    """The token and what it is worth. Raises Unauthorized when anything does not fit.

    A token that is no proof is NotFound in v3 and Unauthorized in v2.0, as Keystone has it (Tempest asks for it).
    """
    if wanted.application:
        return await _login_application(identity, store, wanted.application)
    proven = [await _prove_password(identity, store, wanted.password)] if wanted.password else []
    if wanted.passcode:
        proven.append(await _prove_passcode(identity, store, wanted.passcode))
    with store.read() as reader:
        parent = _parent(identity, reader, wanted) if wanted.token is not None else None
        users = [*proven, *([parent.user] if parent else ())]
        if len({user.id for user in users}) != 1:
            raise unauthorized()
        user, methods = users[0], list(wanted.methods)
        if wanted.receipt is not None:
            methods += identity.receipts.open(wanted.receipt, user, identity.clock())
        _require_enough(identity, reader, user, [*methods, *(parent.payload.methods if parent else ())])
        found = parent.payload if parent else None
        if wanted.scope.trust is None:
            kind, id = _scope(identity, reader, user, wanted.scope)
            made = identity.issue(reader, user, methods, kind, id, found)
    if wanted.scope.trust is not None:
        made = await _login_trust(identity, store, user, methods, wanted.scope.trust, found)
    if proven:
        await _note(identity, store, user)
    return made


def _require_enough(identity: Identity, reader: Reader, user: User, methods: Sequence[str]) -> None:
    """Raise unless a user who has proven to be one may come in by these methods; MoreProofsNeeded says what else."""
    if not user.enabled or identity.compliance.inactive(user):
        raise unauthorized()
    if not proven_enough(user.options, methods):
        domain = reader.get(Domain, user.domain_id)
        text, receipt = identity.receipts.make(user, methods, identity.clock())
        raise MoreProofsNeeded(text, receipt, user, domain.name if domain else "")


async def _note(identity: Identity, store: Store, user: User) -> None:
    """Write down that somebody logged in, where the settings ask for it: once a day."""
    if changes := identity.compliance.entered(user):
        await store.write(lambda tx: tx.update(user, changes))


async def _login_trust(
    identity: Identity, store: Store, user: User, methods: Sequence[str], trust_id: str, parent: Payload | None
) -> tuple[str, Authorization]:
    """A token of a trust, which is used once more by this."""

    def use(tx: Tx) -> tuple[str, Authorization]:
        row = trusting.use(tx, trust_id, user.id, identity.clock())
        return identity.issue(tx, user, methods, "project", row.project_id, parent, row)

    return (await store.write(use))[0]


def _parent(identity: Identity, reader: Reader, wanted: Login) -> Authorization:
    """The token that is offered as proof. Raises Forbidden for one that is no way to another."""
    try:
        found = identity.validate(reader, wanted.token or "")
    except Unauthorized:
        if wanted.old:
            raise
        raise NotFound("Could not find token.", type="TokenNotFound") from None
    if found.application:
        words = "A token of an application credential can't be used for another scope."
        raise Forbidden(words, type="Forbidden")
    if found.trust is not None:
        words = "A token of a trust can't be used to get another: log in for the trust again."
        raise Forbidden(words, type="Forbidden")
    if found.payload.scope == "system" and wanted.scope.kind in {"project", "domain"}:
        words = "A token of the system can't be used to get one of a project or a domain."
        raise Forbidden(words, type="Forbidden")
    return found


async def _login_application(identity: Identity, store: Store, proof: ByApplication) -> tuple[str, Authorization]:
    """The token that an application credential is good for: its user's, on its project."""
    with store.read() as reader:
        row = _application(reader, proof)
        user = reader.get(User, row.user_id) if row else None
    async with identity.turns.of(proof.id or proof.name or ""):
        stored = row.secret_hash if row else None
        right = await asyncio.to_thread(identity.passwords.check, stored, proof.secret)
    if row is None or user is None or not right:
        raise unauthorized()
    methods = ("application_credential",)
    with store.read() as reader:
        _require_enough(identity, reader, user, methods)
        made = identity.issue(reader, user, methods, "project", row.project_id, None, application=row)
    await _note(identity, store, user)
    return made


def _application(reader: Reader, proof: ByApplication) -> ApplicationCredential | None:
    if proof.id is not None:
        return reader.get(ApplicationCredential, proof.id)
    user = _user(reader, proof.user) if proof.user else None
    return reader.first(ApplicationCredential, user_id=user.id, name=proof.name) if user else None


async def _prove_password(identity: Identity, store: Store, proof: ByPassword) -> User:
    with store.read() as reader:
        user = _user(reader, proof)
    right = await check(identity, user, proof.password, proof.id or proof.name or "")
    if user is None or not right:
        raise unauthorized()
    if identity.compliance.expired(user):
        words = f"The password is expired and needs to be changed for user: {user.id}."
        raise Unauthorized(words, type="PasswordExpired")
    return user


async def _prove_passcode(identity: Identity, store: Store, proof: ByPasscode) -> User:
    lockout = identity.compliance.lockout
    async with identity.turns.of(proof.id or proof.name or ""):
        with store.read() as reader:
            user = _user(reader, proof)
            right = totp.right(reader, identity.vault, user.id if user else "", proof.passcode, identity.clock())
    if user is None or lockout.holds(user):
        raise unauthorized()
    lockout.tried(user, right=right)
    if not right:
        raise unauthorized()
    return user


async def check(identity: Identity, user: User | None, password: str, given: str) -> bool:
    """Whether the password is the user's. What is not remembered is hashed beside the loop, two at a time; those who
    are `given` the same name or id wait for one another, whether there is such a user or not."""
    stored = user.password_hash if user else None
    right = identity.passwords.remembers(stored, password)
    if not right:
        async with identity.turns.of(given):
            right = await asyncio.to_thread(identity.passwords.check, stored, password)
    if user is None or identity.compliance.lockout.holds(user):
        return False
    identity.compliance.lockout.tried(user, right=right)
    return right


def _user(reader: Reader, proof: UserRef) -> User | None:
    if proof.id is not None:
        return reader.get(User, proof.id)
    domain = _domain(reader, proof.domain)
    return reader.first(User, domain_id=domain.id, name=proof.name) if domain else None


def _domain(reader: Reader, ref: DomainRef) -> Domain | None:
    if ref.id is None and ref.name is not None:
        return reader.first(Domain, name=ref.name)
    found = reader.get(Domain, ref.id or DEFAULT)
    if found is None and ref.id is not None and ref.id.lower() == DEFAULT:
        found = reader.get(Domain, DEFAULT)  # clients that mix up id and name say {"id": "Default"}
    return found


def _scope(identity: Identity, reader: Reader, user: User, wanted: WantedScope) -> tuple[Scope, str]:
    if wanted.kind is None:
        default = user.default_project_id
        return ("project", default) if default and _usable(identity, reader, user, default) else ("none", "")
    if wanted.kind == "project":
        project = _project(reader, wanted)
        if project is None:
            raise unauthorized()
        return "project", project.id
    if wanted.kind == "domain":
        domain = _domain(reader, DomainRef(id=wanted.id, name=wanted.name))
        if domain is None:
            raise unauthorized()
        return "domain", domain.id
    return (wanted.kind, SYSTEM) if wanted.kind == "system" else ("none", "")


def _project(reader: Reader, wanted: WantedScope) -> Project | None:
    if wanted.id is not None:
        return reader.get(Project, wanted.id)
    domain = _domain(reader, wanted.domain)
    return reader.first(Project, domain_id=domain.id, name=wanted.name) if domain else None


def _usable(identity: Identity, reader: Reader, user: User, project_id: str) -> bool:
    """Whether the user gets into a project: a default project that is closed to them is passed over."""
    if not roles_on(reader, user.id, "project", project_id):
        return False
    try:
        identity.issue(reader, user, ("password",), "project", project_id, None)
    except Unauthorized:
        return False
    return True


# -- v3's words ---------------------------------------------------------------------------------------------------


def parse_v3(body: Mapping[str, Any], receipt: str | None = None) -> Login:
    """`{"auth": {"identity": {...}, "scope": ...}}`. Unknown keys are ignored. Raises Invalid."""
    auth = _object(body, "auth")
    proof = _object(auth, "identity")
    methods = proof.get("methods")
    if not isinstance(methods, list) or not methods or not all(isinstance(m, str) for m in methods):
        _wrong("identity.methods must be a list of one or more names")
    if len(methods) > MAX_METHODS:
        _wrong(f"identity.methods may hold at most {MAX_METHODS} names")
    if any(method not in METHODS for method in methods):
        raise Unauthorized("Attempted to authenticate with an unsupported method.", type="AuthMethodNotSupported")
    password = _password_v3(_object(proof, "password")) if "password" in methods else None
    passcode = _passcode_v3(_object(proof, "totp")) if "totp" in methods else None
    token = _text(_object(proof, "token"), "id", _MAX_TOKEN) if "token" in methods else None
    if "token" in methods and token is None:
        _wrong("'id' is a required property of identity.token")
    if "application_credential" in methods:
        return _application_v3(auth, methods)
    scope = _scope_v3(auth["scope"]) if auth.get("scope") is not None else WantedScope()
    return Login(methods=tuple(dict.fromkeys(methods)), password=password, passcode=passcode, token=token,
                 scope=scope, receipt=receipt)  # fmt: skip


def _application_v3(auth: Mapping[str, Any], methods: list[str]) -> Login:
    if set(methods) != {"application_credential"}:
        _wrong("the method application_credential can't be combined with others")
    if auth.get("scope") is not None:
        words = "Error authenticating with application credential: Application credentials cannot request a scope."
        raise Forbidden(words, type="ApplicationCredentialAuthError")
    given = _object(_object(auth, "identity"), "application_credential")
    secret, id, name = _text(given, "secret", MAX_LENGTH), _text(given, "id", 64), _text(given, "name", _MAX_NAME)
    if secret is None:
        _wrong("'secret' is a required property of application_credential")
    if id is None and name is None:
        _wrong("'id' or 'name' is a required property of application_credential")
    user = _user_ref(_object(given, "user")) if id is None else None
    proof = ByApplication(id=id, name=name, user=user, secret=secret)
    return Login(methods=("application_credential",), application=proof)


def _password_v3(given: Mapping[str, Any]) -> ByPassword:
    user = _object(given, "user")
    password = _text(user, "password", MAX_LENGTH)
    if password is None:
        _wrong("'password' is a required property of user")
    ref = _user_ref(user)
    return ByPassword(id=ref.id, name=ref.name, domain=ref.domain, password=password)


def _passcode_v3(given: Mapping[str, Any]) -> ByPasscode:
    user = _object(given, "user")
    passcode = _text(user, "passcode", _MAX_PASSCODE)
    if passcode is None:
        _wrong("'passcode' is a required property of user")
    ref = _user_ref(user)
    return ByPasscode(id=ref.id, name=ref.name, domain=ref.domain, passcode=passcode)


def _user_ref(user: Mapping[str, Any]) -> UserRef:
    id, name = _text(user, "id", 64), _text(user, "name", _MAX_NAME)
    if id is None and name is None:
        _wrong("'id' or 'name' is a required property of user")
    return UserRef(id=id, name=name, domain=_domain_ref(user))


def _scope_v3(given: Any) -> WantedScope:
    if given == "unscoped":
        return WantedScope(kind="none")
    if not isinstance(given, dict):
        _wrong("'scope' must be an object or \"unscoped\"")
    named = [name for name in ("project", "domain", "system", "unscoped", _TRUST) if name in given]
    if len(named) != 1:
        _wrong("'scope' must name exactly one of project, domain, system, unscoped and OS-TRUST:trust")
    inner = _object(given, named[0])
    if named[0] == "unscoped":
        return WantedScope(kind="none")
    if named[0] == _TRUST:
        trust_id = _text(inner, "id", 64)
        if trust_id is None:
            _wrong(f"'id' is a required property of {_TRUST}")
        return WantedScope(trust=trust_id)
    if named[0] == "system":
        if inner.get("all") is not True:
            _wrong('scope.system must be {"all": true}')
        return WantedScope(kind="system")
    id, name = _text(inner, "id", 64), _text(inner, "name", _MAX_NAME)
    if id is None and name is None:
        _wrong(f"'id' or 'name' is a required property of {named[0]}")
    if named[0] == "domain":
        return WantedScope(kind="domain", id=id, name=name)
    return WantedScope(kind="project", id=id, name=name, domain=_domain_ref(inner))


def _domain_ref(given: Mapping[str, Any]) -> DomainRef:
    domain = _object(given, "domain") if given.get("domain") is not None else {}
    return DomainRef(id=_text(domain, "id", 64), name=_text(domain, "name", _MAX_NAME))


# -- v2.0's words -------------------------------------------------------------------------------------------------


def parse_v2(body: Mapping[str, Any]) -> Login:
    """`{"auth": {"passwordCredentials": {...} or "token": {...}, "tenantName" or "tenantId": ...}}`. Raises Invalid."""
    auth = _object(body, "auth")
    id, name = _text(auth, "tenantId", 64) or None, _text(auth, "tenantName", _MAX_NAME) or None
    scope = WantedScope(kind="project", id=id, name=name) if id or name else WantedScope()
    if auth.get("token") is not None:
        token = _text(_object(auth, "token"), "id", _MAX_TOKEN)
        if token is None:
            _wrong("Expecting to find id in token")
        scope = scope if scope.kind else WantedScope(kind="none")
        return Login(methods=("token",), token=token, scope=scope, old=True)
    if auth.get("passwordCredentials") is None:
        _wrong("Expecting to find passwordCredentials or token in auth")
    given = _object(auth, "passwordCredentials")
    password = _text(given, "password", MAX_LENGTH)
    user_id, user = _text(given, "userId", 64) or None, _text(given, "username", _MAX_NAME) or None
    if password is None:
        _wrong("Expecting to find password in passwordCredentials")
    if user_id is None and user is None:
        _wrong("Expecting to find username or userId in passwordCredentials")
    if user_id is not None and user is not None:
        _wrong("Expecting either username or userId in passwordCredentials, not both")
    proof = ByPassword(id=user_id, name=user, password=password)
    return Login(methods=("password",), password=proof, scope=scope, old=True)


# -- shapes -------------------------------------------------------------------------------------------------------


def _object(given: Mapping[str, Any], name: str) -> dict[str, Any]:
    value = given.get(name)
    if value is None:
        _wrong(f"Expecting to find {name} in the request body")
    if not isinstance(value, dict):
        _wrong(f"'{name}' must be an object")
    return value


def _text(given: Mapping[str, Any], name: str, maximum: int) -> str | None:
    value = given.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        _wrong(f"'{name}' must be a string")
    if len(value) > maximum:
        _wrong(f"'{name}' must have at most {maximum} characters")
    if name != "password" and any(0xD800 <= ord(c) <= 0xDFFF for c in value):
        _wrong(f"'{name}' holds a character that is none")
    return value


def _wrong(words: str) -> NoReturn:
    hint = "The server could not comply with the request since it is either malformed or otherwise incorrect."
    raise Invalid(f"{words}. {hint}", type="ValidationError")
