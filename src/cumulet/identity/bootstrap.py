"""What a new cloud holds: the Default domain, projects and users admin and demo, and the roles.

The composition root asks for the passwords first and keeps them (0600) before the rows are written, so that no crash
can leave users whose passwords nobody knows:

    passwords = bootstrap.passwords(settings, kept)
    keep(passwords)
    store.write_now(lambda tx: bootstrap.bootstrap(tx, settings, passwords))
"""

import secrets
from collections.abc import Mapping

from cumulet.identity import assignment, implication
from cumulet.identity.assignment import of_user
from cumulet.identity.domain import DEFAULT, Domain
from cumulet.identity.entity import new_id
from cumulet.identity.password import Passwords, hashed
from cumulet.identity.project import Project
from cumulet.identity.region import Region
from cumulet.identity.role import FIRST, IMPLIED, Role
from cumulet.identity.user import User, set_password
from cumulet.settings import Settings
from cumulet.store.transaction import Tx

NAMES = ("admin", "demo")
"""The first users; each has a project of the same name."""


def passwords(settings: Settings, kept: Mapping[str, str]) -> dict[str, str]:
    """The first users' passwords: as the settings say, else as kept from an earlier start, else new ones: hexadecimal
    digits, of which no shell or option parser makes anything else."""
    given = {"admin": settings.admin_password, "demo": settings.demo_password}
    return {name: given[name] or kept.get(name) or secrets.token_hex(16) for name in NAMES}


def bootstrap(tx: Tx, settings: Settings, chosen: Mapping[str, str]) -> None:
    """Write what is missing; doing it again changes nothing.

    Of what is there only a password is changed, and only when the settings name another one than the row has.
    """
    if tx.get(Domain, DEFAULT) is None:
        tx.insert(Domain(id=DEFAULT, name="Default", description="The default domain"))
    new = {name for name in FIRST if not tx.exists(Role, name=name, domain_id=None)}
    if tx.get(Region, settings.region) is None:
        tx.insert(Region(id=settings.region))
    roles = {name: _role(tx, name) for name in FIRST}
    for prior, implied in IMPLIED.items():
        if prior in new or implied in new:
            implication.imply(tx, roles[prior].id, roles[implied].id)
    given = {"admin": settings.admin_password, "demo": settings.demo_password}
    fresh = [name for name in NAMES if tx.first(User, domain_id=DEFAULT, name=name) is None]
    projects = {name: _project(tx, name) for name in NAMES}
    users = {name: _user(tx, name, chosen[name], given[name]) for name in NAMES}
    if "admin" in fresh:
        for project in projects.values():
            assignment.grant(tx, of_user(users["admin"].id, "project", project.id), roles["admin"].id)
        assignment.grant(tx, of_user(users["admin"].id, "domain", DEFAULT), roles["admin"].id)
        assignment.grant(tx, of_user(users["admin"].id, "system", assignment.SYSTEM), roles["admin"].id)
    if "demo" in fresh:
        assignment.grant(tx, of_user(users["demo"].id, "project", projects["demo"].id), roles["member"].id)


def _role(tx: Tx, name: str) -> Role:
    return tx.first(Role, name=name, domain_id=None) or tx.insert(Role(id=new_id(), name=name))


def _project(tx: Tx, name: str) -> Project:
    words = {"admin": "The cloud's administrators", "demo": "The first tenant"}[name]
    found = tx.first(Project, domain_id=DEFAULT, name=name)
    return found or tx.insert(Project(id=new_id(), name=name, domain_id=DEFAULT, parent_id=DEFAULT, description=words))


def _user(tx: Tx, name: str, password: str, given: str | None) -> User:
    found = tx.first(User, domain_id=DEFAULT, name=name)
    if found is None:
        kept = hashed(password)
        return tx.insert(User(id=new_id(), name=name, domain_id=DEFAULT, password_hash=kept))
    if given is not None and not Passwords(rounds=4).check(found.password_hash, given):
        return set_password(tx, found, hashed(given))
    return found
