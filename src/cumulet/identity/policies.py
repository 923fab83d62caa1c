"""The rules of Identity (port 5000), as Keystone 30 declares them by default: who may do what, by which scope.

Administrators everywhere; readers on the system see everything; readers and managers on a domain see and change what
belongs to it. A project's roles give no say over Identity.
"""

from collections.abc import Mapping

from cumulet.model.policy import ANYWHERE, Scope, declare

ADMIN = "rule:admin_required"
SEES_ALL = "rule:admin_required or (role:reader and system_scope:all)"
_WIDE: tuple[Scope, ...] = ("system", "project")


def _named(check: str, *names: str) -> dict[str, str]:
    return {f"identity:{name}": check for name in names}


def _usual(kind: str, kinds: str) -> dict[str, str]:
    """The rules of what administrators change and readers on the system see."""
    writes = _named(ADMIN, *(f"{verb}_{kind}" for verb in ("create", "update", "delete")))
    return {**_named(SEES_ALL, f"get_{kind}", f"list_{kinds}"), **writes}


def _domain(role: str, *ids: str) -> str:
    """Who holds a role on the domain that the target's attributes all name."""
    return f"(role:{role} and {' and '.join(f'domain_id:%(target.{id})s' for id in ids)})"


def _pairs(role: str) -> str:
    """Who holds a role on the domain of both parties of a grant."""
    pairs = [(actor, target) for actor in ("user", "group") for target in ("project.domain_id", "domain.id")]
    return "(" + " or ".join(_domain(role, f"{actor}.domain_id", target) for actor, target in pairs) + ")"


def _some(*checks: str) -> str:
    return " or ".join(checks)


_PROJECTS_DOMAIN = "not None:%(target.project.domain_id)s"
_PROJECT_READER = f"(role:reader and domain_id:%(target.project.domain_id)s and {_PROJECTS_DOMAIN})"
_PROJECT_MANAGER = f"(role:manager and domain_id:%(target.project.domain_id)s and {_PROJECTS_DOMAIN})"
_OWN_ROLE = "(domain_id:%(target.role.domain_id)s or None:%(target.role.domain_id)s)"
_DOMAIN_LIST = "(role:reader and domain_id:%(target.domain_id)s)"
_CREDENTIAL = "user_id:%(target.credential.user_id)s"
_TRUSTOR, _TRUSTEE = "user_id:%(target.trust.trustor_user_id)s", "user_id:%(target.trust.trustee_user_id)s"

declare("keystone", {
    "service_role": "role:service",
    "service_or_admin": "rule:admin_required or rule:service_role",
    "owner": "user_id:%(user_id)s",
    "admin_or_owner": "rule:admin_required or rule:owner",
    "token_subject": "user_id:%(target.token.user_id)s",
    "admin_or_token_subject": "rule:admin_required or rule:token_subject",
    "service_admin_or_token_subject": "rule:service_or_admin or rule:token_subject",
    "domain_managed_target_role":
        "'manager':%(target.role.name)s or 'member':%(target.role.name)s or 'reader':%(target.role.name)s",
}, *ANYWHERE)  # fmt: skip

_ANY_SCOPE: Mapping[str, str] = {
    # tokens
    **_named("", "get_auth_catalog", "get_auth_projects", "get_auth_domains", "get_auth_system"),
    **_named(_some(SEES_ALL, "rule:token_subject"), "check_token"),
    **_named(_some(SEES_ALL, "rule:service_role", "rule:token_subject"), "validate_token"),
    **_named(_some(ADMIN, "rule:token_subject"), "revoke_token"),
    **_named("rule:admin_or_owner", "revoke_tokens_for_user"),
    # users and groups
    **_named(_some(SEES_ALL, "(role:reader and token.domain.id:%(target.user.domain_id)s)",
                   "user_id:%(target.user.id)s"), "get_user"),
    **_named(_some(SEES_ALL, _DOMAIN_LIST), "list_users"),
    **_named(_some(ADMIN, "(role:manager and token.domain.id:%(target.user.domain_id)s)"),
             "create_user", "update_user", "delete_user"),
    **_named(_some(SEES_ALL, _domain("reader", "group.domain_id")), "get_group", "list_groups", "list_users_in_group"),
    **_named(_some(ADMIN, _domain("manager", "group.domain_id")), "create_group", "update_group", "delete_group"),
    **_named(_some(SEES_ALL, _domain("reader", "user.domain_id"), "user_id:%(user_id)s"), "list_groups_for_user"),
    **_named(_some(SEES_ALL, _domain("reader", "group.domain_id", "user.domain_id")), "check_user_in_group"),
    **_named(_some(ADMIN, _domain("manager", "group.domain_id", "user.domain_id")),
             "add_user_to_group", "remove_user_from_group"),
    # domains and projects
    **_named(_some(SEES_ALL, "token.domain.id:%(target.domain.id)s", "token.project.domain.id:%(target.domain.id)s"),
             "get_domain"),
    **_named(_some(SEES_ALL, _domain("reader", "domain.id")), "list_domains"),
    **_named(_some(SEES_ALL, _PROJECT_READER, "project_id:%(target.project.id)s"),
             "get_project", "list_project_tags", "get_project_tag"),
    **_named(_some(SEES_ALL, _DOMAIN_LIST), "list_projects"),
    **_named(_some(SEES_ALL, _domain("reader", "user.domain_id"), "user_id:%(target.user.id)s"), "list_user_projects"),
    **_named(_some(ADMIN, _PROJECT_MANAGER), "create_project", "update_project", "delete_project",
             "update_project_tags", "create_project_tag", "delete_project_tags", "delete_project_tag"),
    # roles and grants
    **_named(_some(SEES_ALL, "(role:manager and rule:domain_managed_target_role)"), "get_role"),
    **_named(_some(SEES_ALL, "(role:manager and not domain_id:None)"), "list_roles"),
    **_named(_some(SEES_ALL, _pairs("reader")), "list_grants"),
    **_named(f"{SEES_ALL} or ({_pairs('reader')} and {_OWN_ROLE})", "check_grant"),
    **_named(f"{ADMIN} or ({_pairs('admin')} and {_OWN_ROLE}) or "
             f"({_pairs('manager')} and rule:domain_managed_target_role)", "create_grant", "revoke_grant"),
    **_named(_some(SEES_ALL, "(role:reader and domain_id:%(target.domain_id)s and not None:%(target.domain_id)s)"),
             "list_role_assignments", "list_role_assignments_for_tree"),
    # credentials
    **_named(_some(SEES_ALL, _CREDENTIAL), "get_credential", "list_credentials"),
    **_named(_some(ADMIN, _CREDENTIAL), "create_credential", "update_credential", "delete_credential"),
    # regions and limits
    **_named("", "get_region", "list_regions", "get_limit_model", "list_limits", "get_registered_limit",
             "list_registered_limits"),
    **_named(_some(SEES_ALL, "domain_id:%(target.limit.domain.id)s", "domain_id:%(target.limit.project.domain_id)s",
                   "(project_id:%(target.limit.project_id)s and not None:%(target.limit.project_id)s)"), "get_limit"),
}  # fmt: skip
declare("keystone", _ANY_SCOPE, *ANYWHERE)

_SYSTEM_OR_PROJECT: Mapping[str, str] = {
    **_named(ADMIN, "create_domain", "update_domain", "delete_domain", "create_role", "update_role", "delete_role",
             "create_region", "update_region", "delete_region"),
    **_usual("domain_role", "domain_roles"),
    **_usual("service", "services"),
    **_usual("endpoint", "endpoints"),
    **_usual("policy", "policies"),
    **_usual("consumer", "consumers"),
    **_usual("endpoint_group", "endpoint_groups"),
    # roles that bring others, grants on the system
    **_named(SEES_ALL, "get_implied_role", "list_implied_roles", "list_role_inference_rules", "check_implied_role"),
    **_named(ADMIN, "create_implied_role", "delete_implied_role"),
    **{f"identity:{verb}_system_grant{s}_for_{who}": check
       for who in ("user", "group")
       for verb, s, check in (("list", "s", SEES_ALL), ("check", "", SEES_ALL), ("create", "", ADMIN),
                              ("revoke", "", ADMIN))},
    # domains' configurations
    **_named(SEES_ALL, "get_domain_config", "get_domain_config_default"),
    **_named(ADMIN, "create_domain_config", "update_domain_config", "delete_domain_config"),
    # endpoints for projects, policies for endpoints
    **_named(SEES_ALL, "list_projects_for_endpoint", "check_endpoint_in_project", "list_endpoints_for_project",
             "list_projects_associated_with_endpoint_group", "list_endpoints_associated_with_endpoint_group",
             "get_endpoint_group_in_project", "list_endpoint_groups_for_project", "get_policy_for_endpoint",
             "list_endpoints_for_policy"),
    **_named(ADMIN, "add_endpoint_to_project", "remove_endpoint_from_project", "add_endpoint_group_to_project",
             "remove_endpoint_group_from_project"),
    **{f"identity:{verb}_policy_association_for_{where}": SEES_ALL if verb == "check" else ADMIN
       for verb in ("create", "check", "delete") for where in ("endpoint", "service", "region_and_service")},
    # limits
    **_named(ADMIN, "create_limits", "update_limit", "delete_limit", "create_registered_limits",
             "update_registered_limit", "delete_registered_limit"),
    # what users make for themselves
    **_named(_some(SEES_ALL, "rule:owner"), "get_application_credential", "list_application_credentials",
             "ec2_list_credentials"),
    **_named("rule:admin_or_owner", "delete_application_credential"),
    **_named("(role:reader and system_scope:all) or user_id:%(target.user.id)s",
             "get_access_rule", "list_access_rules"),
    **_named("(role:admin and system_scope:all) or user_id:%(target.user.id)s", "delete_access_rule"),
    **_named(_some(SEES_ALL, _CREDENTIAL), "ec2_get_credential"),
    **_named("rule:service_or_admin", "list_revoke_events"),
    **_named(f"{ADMIN} or (role:member and {_CREDENTIAL})", "ec2_create_credential", "ec2_delete_credential"),
    **_named(SEES_ALL, "list_trusts"),
    **_named(_some(SEES_ALL, _TRUSTOR), "list_trusts_for_trustor"),
    **_named(_some(SEES_ALL, _TRUSTEE), "list_trusts_for_trustee"),
    **_named(_some(SEES_ALL, _TRUSTOR, _TRUSTEE), "get_trust", "list_roles_for_trust", "get_role_for_trust"),
    **_named(_some(ADMIN, _TRUSTOR), "delete_trust"),
}  # fmt: skip
declare("keystone", _SYSTEM_OR_PROJECT, *_WIDE)
declare("keystone", {
    "identity:create_application_credential": "rule:owner",
    "identity:create_trust": _TRUSTOR,
})  # fmt: skip
