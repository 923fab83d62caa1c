"""What is kept as a domain's own configuration: Keystone's options for a directory behind it. No directory is asked
here, whatever it says: it is recorded, and without the directory's password."""

from collections.abc import Mapping
from typing import Annotated, Any

import msgspec

from cumulet.identity.entity import EXTRA
from cumulet.model.errors import Forbidden, NotFound
from cumulet.model.resource import Resource, attribute, declare
from cumulet.store import tables
from cumulet.store.transaction import Reader, Tx

Config = dict[str, dict[str, Any]]
_MAX_BYTES = 16384


class DomainConfig(Resource, frozen=True, kw_only=True):
    """The options of the domain with this id, by group."""

    groups: Annotated[Config, attribute(EXTRA, filters=False)]


tables.register(declare(DomainConfig, "domain_config", "domain_configs"))

DEFAULTS: Mapping[str, Mapping[str, Any]] = {
    "identity": {"driver": "sql", "list_limit": None},
    "ldap": {
        "url": "ldap://localhost",
        "user": None,
        "suffix": "cn=example,cn=com",
        "query_scope": "one",
        "page_size": 0,
        "alias_dereferencing": "default",
        "debug_level": None,
        "chase_referrals": None,
        **{f"user_{name}": None for name in ("tree_dn", "filter", "default_project_id_attribute")},
        "user_objectclass": "inetOrgPerson",
        "user_id_attribute": "cn",
        "user_name_attribute": "sn",
        "user_mail_attribute": "mail",
        "user_description_attribute": "description",
        "user_pass_attribute": "userPassword",
        "user_enabled_attribute": "enabled",
        "user_enabled_invert": False,
        "user_enabled_mask": 0,
        "user_enabled_default": "True",
        "user_attribute_ignore": ["default_project_id"],
        "user_enabled_emulation": False,
        "user_enabled_emulation_dn": None,
        "user_enabled_emulation_use_group_config": False,
        "user_additional_attribute_mapping": [],
        **{f"group_{name}": None for name in ("tree_dn", "filter")},
        "group_objectclass": "groupOfNames",
        "group_id_attribute": "cn",
        "group_name_attribute": "ou",
        "group_member_attribute": "member",
        "group_members_are_ids": False,
        "group_desc_attribute": "description",
        "group_attribute_ignore": [],
        "group_additional_attribute_mapping": [],
        "tls_cacertfile": None,
        "tls_cacertdir": None,
        "use_tls": False,
        "tls_req_cert": "demand",
        "use_pool": True,
        "pool_size": 10,
        "pool_retry_max": 3,
        "pool_retry_delay": 0.1,
        "pool_connection_timeout": -1,
        "pool_connection_lifetime": 600,
        "use_auth_pool": True,
        "auth_pool_size": 100,
        "auth_pool_connection_lifetime": 60,
    },
}
"""The options that a domain may have, with what Keystone takes where none is given."""


def part(config: Mapping[str, Mapping[str, Any]], whose: str, group: str = "", option: str = "") -> dict[str, Any]:
    """A configuration, or a group of it, or one option, in the shape of an answer. Raises NotFound."""
    found: dict[str, Any] = {name: dict(options) for name, options in config.items()}
    if group:
        found = {group: found[group]} if group in found else {}
    if option:
        options = found.get(group, {})
        found = {option: options[option]} if option in options else {}
    if not found:
        what = (
            f"option {option[:80]} in group {group[:80]}"
            if option
            else f"group {group[:80]}"
            if group
            else "any options"
        )
        words = f"Could not find {what} in domain configuration for domain {whose[:80]}."
        raise NotFound(words, type="DomainConfigNotFound")
    return found


def config_of(reader: Reader, domain_id: str) -> Config:
    """What is kept for a domain."""
    row = reader.get(DomainConfig, domain_id)
    return row.groups if row else {}


def supported(group: str, option: str = "") -> None:
    """Raise Forbidden, as Keystone does, for a group or an option that domains don't have."""
    if group not in DEFAULTS:
        raise _invalid(f"Group {group[:80]} is not supported for domain specific configurations")
    if option == "password" and group == "ldap":
        raise _invalid("Option password in group ldap is not kept: no directory is asked here")
    if option and option not in DEFAULTS[group]:
        what = f"Option {option[:80]} in group {group[:80]}"
        raise _invalid(f"{what} is not supported for domain specific configurations")


def checked(given: dict[str, Any], group: str = "", option: str = "") -> Config:
    """A body's `config`, which for a group or an option must hold that alone, as groups. Raises Forbidden."""
    if group:
        supported(group, option)
    if option:
        if set(given) != {option}:
            raise _invalid(f"Trying to update option {option} in group {group}: that alone must be in the config")
        given = {group: given}
    elif group and set(given) != {group}:
        raise _invalid(f"Trying to update group {group}: that group alone must be in the config")
    if not given:
        raise _invalid("No options specified")
    for name, options in given.items():
        supported(name)
        if not isinstance(options, dict) or not options:
            raise _invalid(f"Options of group {name} must be an object with at least one of them")
        for each in options:
            supported(name, each)
    return given


def keep(tx: Tx, domain_id: str, config: Config) -> bool:
    """Keep a domain's configuration in the place of what there was; whether there was none. {} removes it."""
    try:
        size = len(msgspec.json.encode(config))
    except UnicodeEncodeError:
        raise _invalid("An option holds a character that can't be stored") from None
    if size > _MAX_BYTES:
        raise _invalid(f"It has {size} bytes; at most {_MAX_BYTES} are kept")
    row = tx.get(DomainConfig, domain_id)
    if row is not None and config:
        tx.update(row, groups=config)
    elif row is not None:
        tx.delete(row)
    elif config:
        tx.insert(DomainConfig(id=domain_id, groups=config))
    return row is None


def _invalid(reason: str) -> Forbidden:
    return Forbidden(f"Invalid domain specific configuration: {reason}.", type="InvalidDomainConfig")
