"""v3's JSON home: where everything is, by names that stay (`Accept: application/json-home` on `/` and `/v3`)."""

import re
from typing import Any

from cumulet.http.request import Request, Response

_MEDIA = "application/json-home"
_REL = "https://docs.openstack.org/api/openstack-identity/3"
_RESOURCES = """
auth_catalog /auth/catalog
auth_domains /auth/domains
auth_projects /auth/projects
auth_system /auth/system
auth_tokens /auth/tokens
credential /credentials/{credential_id}
credentials /credentials
domain /domains/{domain_id}
domain_config /domains/{domain_id}/config
domain_config_default /domains/config/default
domain_config_default_group /domains/config/{group}/default
domain_config_default_option /domains/config/{group}/{option}/default
domain_config_group /domains/{domain_id}/config/{group}
domain_config_option /domains/{domain_id}/config/{group}/{option}
domain_group_role /domains/{domain_id}/groups/{group_id}/roles/{role_id}
domain_group_roles /domains/{domain_id}/groups/{group_id}/roles
domain_user_role /domains/{domain_id}/users/{user_id}/roles/{role_id}
domain_user_roles /domains/{domain_id}/users/{user_id}/roles
domains /domains
endpoint /endpoints/{endpoint_id}
endpoints /endpoints
group /groups/{group_id}
group_user /groups/{group_id}/users/{user_id}
group_users /groups/{group_id}/users
groups /groups
implied_role /roles/{prior_role_id}/implies/{implied_role_id}
implied_roles /roles/{prior_role_id}/implies
limit /limits/{limit_id} experimental
limit_model /limits/model experimental
limits /limits experimental
policies /policies
policy /policies/{policy_id}
project /projects/{project_id}
project_group_role /projects/{project_id}/groups/{group_id}/roles/{role_id}
project_group_roles /projects/{project_id}/groups/{group_id}/roles
project_tags /projects/{project_id}/tags/{value}
project_user_role /projects/{project_id}/users/{user_id}/roles/{role_id}
project_user_roles /projects/{project_id}/users/{user_id}/roles
projects /projects
region /regions/{region_id}
regions /regions
registered_limit /registered_limits/{registered_limit_id} experimental
registered_limits /registered_limits experimental
role /roles/{role_id}
role_assignments /role_assignments
role_inferences /role_inferences
roles /roles
service /services/{service_id}
services /services
system_group_role /system/groups/{group_id}/roles/{role_id}
system_group_roles /system/groups/{group_id}/roles
system_user_role /system/users/{user_id}/roles/{role_id}
system_user_roles /system/users/{user_id}/roles
user /users/{user_id}
user_change_password /users/{user_id}/password
user_groups /users/{user_id}/groups
user_projects /users/{user_id}/projects
user_tokens /users/{user_id}/tokens
users /users
access_rule /users/{user_id}/access_rules/{access_rule_id}
access_rules /users/{user_id}/access_rules
application_credential /users/{user_id}/application_credentials/{application_credential_id}
application_credentials /users/{user_id}/application_credentials
OS-EC2:user_credential /users/{user_id}/credentials/OS-EC2/{credential_id}
OS-EC2:user_credentials /users/{user_id}/credentials/OS-EC2
OS-ENDPOINT-POLICY:endpoint_policy /endpoints/{endpoint_id}/OS-ENDPOINT-POLICY/policy
OS-ENDPOINT-POLICY:endpoint_policy_association /policies/{policy_id}/OS-ENDPOINT-POLICY/endpoints/{endpoint_id}
OS-ENDPOINT-POLICY:policy_endpoints /policies/{policy_id}/OS-ENDPOINT-POLICY/endpoints
OS-ENDPOINT-POLICY:region_and_service_policy_association /policies/{policy_id}/OS-ENDPOINT-POLICY/services/{service_id}\
/regions/{region_id}
OS-ENDPOINT-POLICY:service_policy_association /policies/{policy_id}/OS-ENDPOINT-POLICY/services/{service_id}
OS-EP-FILTER:endpoint_group /OS-EP-FILTER/endpoint_groups/{endpoint_group_id}
OS-EP-FILTER:endpoint_group_to_project_association /OS-EP-FILTER/endpoint_groups/{endpoint_group_id}/projects/\
{project_id}
OS-EP-FILTER:endpoint_groups /OS-EP-FILTER/endpoint_groups
OS-EP-FILTER:endpoint_projects /OS-EP-FILTER/endpoints/{endpoint_id}/projects
OS-EP-FILTER:endpoints_in_endpoint_group /OS-EP-FILTER/endpoint_groups/{endpoint_group_id}/endpoints
OS-EP-FILTER:project_endpoint /OS-EP-FILTER/projects/{project_id}/endpoints/{endpoint_id}
OS-EP-FILTER:project_endpoint_groups /OS-EP-FILTER/projects/{project_id}/endpoint_groups
OS-EP-FILTER:project_endpoints /OS-EP-FILTER/projects/{project_id}/endpoints
OS-EP-FILTER:projects_associated_with_endpoint_group /OS-EP-FILTER/endpoint_groups/{endpoint_group_id}/projects
OS-INHERIT:domain_group_role_inherited_to_projects /OS-INHERIT/domains/{domain_id}/groups/{group_id}/roles/{role_id}\
/inherited_to_projects
OS-INHERIT:domain_group_roles_inherited_to_projects /OS-INHERIT/domains/{domain_id}/groups/{group_id}/roles\
/inherited_to_projects
OS-INHERIT:domain_user_role_inherited_to_projects /OS-INHERIT/domains/{domain_id}/users/{user_id}/roles/{role_id}\
/inherited_to_projects
OS-INHERIT:domain_user_roles_inherited_to_projects /OS-INHERIT/domains/{domain_id}/users/{user_id}/roles\
/inherited_to_projects
OS-INHERIT:project_group_role_inherited_to_projects /OS-INHERIT/projects/{project_id}/groups/{group_id}/roles/{role_id}\
/inherited_to_projects
OS-INHERIT:project_user_role_inherited_to_projects /OS-INHERIT/projects/{project_id}/users/{user_id}/roles/{role_id}\
/inherited_to_projects
OS-OAUTH1:consumer /OS-OAUTH1/consumers/{consumer_id}
OS-OAUTH1:consumers /OS-OAUTH1/consumers
OS-PKI:revocations /auth/tokens/OS-PKI/revoked
OS-REVOKE:events /OS-REVOKE/events
OS-SIMPLE-CERT:ca_certificate /OS-SIMPLE-CERT/ca
OS-SIMPLE-CERT:certificates /OS-SIMPLE-CERT/certificates
OS-TRUST:trust /OS-TRUST/trusts/{trust_id}
OS-TRUST:trust_role /OS-TRUST/trusts/{trust_id}/roles/{role_id}
OS-TRUST:trust_roles /OS-TRUST/trusts/{trust_id}/roles
OS-TRUST:trusts /OS-TRUST/trusts
"""
"""Keystone's names for what is served: the extension before a colon, the path below `/v3`, perhaps how stable it is."""
_MEANT = {"prior_role_id": "role_id", "implied_role_id": "role_id", "value": "tag_value", "group": "config_group",
          "option": "config_option"}  # fmt: skip
"""What a wildcard is, where its name doesn't say."""
_OF_EXTENSIONS = {"trust_id": "OS-TRUST", "endpoint_group_id": "OS-EP-FILTER", "consumer_id": "OS-OAUTH1"}
_WILDCARD = re.compile(r"\{(\w+)\}")


def json_home(prefix: str) -> Response:
    """The document; `prefix` comes before each path."""
    return Response({"resources": dict(_entry(line, prefix) for line in _RESOURCES.split("\n") if line)}, media=_MEDIA)


def _entry(line: str, prefix: str) -> tuple[str, dict[str, Any]]:
    named, path, *status = line.split(" ")
    extension, _, name = named.rpartition(":")
    names = _WILDCARD.findall(path)
    found: dict[str, Any] = {"href": prefix + path}
    if names:
        found = {"href-template": prefix + path, "href-vars": {each: _parameter(each) for each in names}}
    if status:
        found["hints"] = {"status": status[0]}
    return _relation(extension, "rel", name), found


def _parameter(name: str) -> str:
    return _relation(_OF_EXTENSIONS.get(name, ""), "param", _MEANT.get(name, name))


def _relation(extension: str, kind: str, name: str) -> str:
    return f"{_REL}/ext/{extension}/1.0/{kind}/{name}" if extension else f"{_REL}/{kind}/{name}"


def wants_home(request: Request) -> bool:
    """Whether the client would rather have the JSON home than plain JSON."""
    accepted = request.headers.get("accept", "")
    return _weight(accepted, _MEDIA) > _weight(accepted, "application/json")


def _weight(accepted: str, media: str) -> float:
    """How much a media type is wanted by an Accept header: by its own name, else by what stands for many."""
    weights: dict[str, float] = {}
    for each in accepted.split(","):
        kind, *parameters = (part.strip() for part in each.split(";"))
        given = next((p[2:] for p in parameters if p.startswith("q=")), "1")
        weights[kind.lower()] = float(given) if re.fullmatch(r"[01](\.[0-9]{0,3})?", given) else 0.0
    return next((weights[kind] for kind in (media, "application/*", "*/*") if kind in weights), 0.0)
