"""Tokens as v3 and v2.0 show them."""

from typing import Any

from cumulet.identity.authority import Authorization
from cumulet.identity.moments import written
from cumulet.identity.user import expiry


def token_v3(found: Authorization, catalog: list[dict[str, Any]] | None) -> dict[str, Any]:
    """`{"token": ...}`; without scope there are neither roles nor catalog. `catalog` None: not asked for."""
    payload, user, domain = found.payload, found.user, found.user_domain
    body: dict[str, Any] = {
        "methods": list(payload.methods),
        "user": {
            "domain": {"id": domain.id, "name": domain.name},
            "id": user.id,
            "name": user.name,
            "password_expires_at": expiry(user),
        },
        "audit_ids": payload.audit_ids,
        "expires_at": written(payload.expires),
        "issued_at": written(payload.issued),
    }
    if found.project and found.project_domain:
        owner = found.project_domain
        body["project"] = {
            "domain": {"id": owner.id, "name": owner.name},
            "id": found.project.id,
            "name": found.project.name,
        }
        body["is_domain"] = False
    elif found.domain:
        body["domain"] = {"id": found.domain.id, "name": found.domain.name}
    elif payload.scope == "system":
        body["system"] = {"all": True}
    if found.trust:
        trust = found.trust
        body["OS-TRUST:trust"] = {
            "id": trust.id,
            "impersonation": trust.impersonation,
            "trustor_user": {"id": trust.trustor_user_id},
            "trustee_user": {"id": trust.trustee_user_id},
            "redelegated_trust_id": trust.redelegated_trust_id,
            "redelegation_count": trust.redelegation_count,
        }
    if made := found.application:
        body["application_credential"] = {"id": made.id, "name": made.name, "restricted": not made.unrestricted}
        if (rules := found.context.access_rules) is not None:
            shown = [{"service": service, "method": method, "path": path} for service, method, path in rules]
            body["application_credential"]["access_rules"] = shown
    if payload.scope != "none":
        body["roles"] = [{"id": role.id, "name": role.name} for role in found.roles]
        if catalog is not None:
            body["catalog"] = catalog
    return {"token": body}


def token_v2(text: str, found: Authorization, catalog: list[dict[str, Any]]) -> dict[str, Any]:
    """`{"access": ...}`; without a tenant the catalog is empty."""
    payload, user, project = found.payload, found.user, found.project
    token: dict[str, Any] = {
        "id": text,
        "issued_at": written(payload.issued),
        "expires": written(payload.expires)[:-8] + "Z",
        "audit_ids": payload.audit_ids,
    }
    if project:
        token["tenant"] = {
            "id": project.id,
            "name": project.name,
            "description": project.description,
            "enabled": project.enabled,
        }
    return {
        "access": {
            "token": token,
            "serviceCatalog": catalog if project else [],
            "user": {
                "id": user.id,
                "name": user.name,
                "username": user.name,
                "roles": [{"name": role.name} for role in found.roles],
                "roles_links": [],
            },
            "metadata": {"is_admin": 0, "roles": [role.id for role in found.roles]},
        }
    }
