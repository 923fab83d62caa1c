"""The rules of Compute (port 8774), as Nova declares them by default, for what is served here.

A rule is judged with the server as its target where the path names one (`project_id`, `user_id`), else with the
caller's own project and user.
"""

from cumulet.model.policy import ANYWHERE, declare

READER = "rule:project_reader_or_admin"
MEMBER = "rule:project_member_or_admin"
ADMIN = "rule:context_is_admin"
OWN = "rule:context_is_admin or user_id:%(user_id)s"

declare("nova", {
    "project_reader_api": "role:reader and project_id:%(project_id)s",
    "project_member_api": "role:member and project_id:%(project_id)s",
    "project_manager_api": "role:manager and project_id:%(project_id)s",
    "project_reader_or_admin": "rule:project_reader_api or rule:context_is_admin",
    "project_member_or_admin": "rule:project_member_api or rule:context_is_admin",
    "project_manager_or_admin": "rule:project_manager_api or rule:context_is_admin",
    "admin_or_owner": "is_admin:True or project_id:%(project_id)s",
    "admin_api": "is_admin:True",
}, *ANYWHERE)  # fmt: skip


def _named(check: str, *names: str) -> dict[str, str]:
    return {f"os_compute_api:{name}": check for name in names}


declare("nova", {
    # servers
    **_named(READER, "servers:index", "servers:detail", "servers:show"),
    **_named(ADMIN, "servers:index:get_all_tenants", "servers:detail:get_all_tenants"),
    **_named(MEMBER, "servers:create", "servers:update", "servers:delete", "servers:reboot", "servers:start",
             "servers:stop", "os-deferred-delete:force", "os-console-output"),
    **_named(READER, "ips:index", "ips:show", "os-security-groups:list", "os-volumes-attachments:index",
             "os-server-password:show", "server-metadata:index", "server-metadata:show", "os-attach-interfaces:list",
             "os-attach-interfaces:show"),
    **_named(MEMBER, "os-security-groups:add", "os-security-groups:remove", "os-server-password:clear",
             "server-metadata:create", "server-metadata:update", "server-metadata:update_all", "server-metadata:delete",
             "os-attach-interfaces:create", "os-attach-interfaces:delete"),
    # key pairs, limits, quotas
    **_named(OWN, "os-keypairs:index", "os-keypairs:create", "os-keypairs:show", "os-keypairs:delete"),
    **_named("@", "limits", "os-quota-sets:defaults"),
    **_named(READER, "os-quota-sets:show", "os-quota-sets:detail"),
    **_named(ADMIN, "os-quota-sets:update", "os-quota-sets:delete"),
    # floating IPs
    **_named("@", "os-floating-ip-pools"),
    **_named(READER, "os-floating-ips:list", "os-floating-ips:show"),
    **_named(MEMBER, "os-floating-ips:create", "os-floating-ips:delete", "os-floating-ips:add",
             "os-floating-ips:remove"),
    # what is offered; flavors and images have no rule in Nova
    **_named("@", "extensions", "os-availability-zone:list", "flavors", "images"),
    **_named(ADMIN, "os-availability-zone:detail", "os-hypervisors:list", "os-hypervisors:list-detail"),
    **_named(READER, "os-flavor-extra-specs:index"),
})  # fmt: skip
