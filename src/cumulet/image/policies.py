"""The rules of Image (port 9292), as Glance declares them by default, for what is served here.

The images are built in: who might upload, change or delete one is told so.
"""

from cumulet.model.policy import declare

ADMIN = "rule:context_is_admin"
MEMBER = f"{ADMIN} or (role:member and project_id:%(project_id)s)"
_READS = ("(project_id:%(project_id)s or project_id:%(member_id)s or 'community':%(visibility)s or "
          "'public':%(visibility)s or 'shared':%(visibility)s)")  # fmt: skip

declare("glance", {
    "get_images": f"{ADMIN} or (role:reader and project_id:%(project_id)s)",
    "get_image": f"{ADMIN} or (role:reader and {_READS})",
    "download_image": f"{ADMIN} or (role:member and {_READS})",
    "get_members": f"{ADMIN} or (role:reader and {_READS})",
    "get_schema": "@",
    "add_image": f"{ADMIN} or (role:member and project_id:%(project_id)s and project_id:%(owner)s)",
    "upload_image": MEMBER,
    "modify_image": MEMBER,
    "delete_image": MEMBER,
    "import_image": MEMBER,
})  # fmt: skip
