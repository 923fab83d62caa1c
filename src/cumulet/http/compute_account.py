"""What belongs to the caller: key pairs, limits, quotas."""

import asyncio
from typing import Any

from cumulet.compute import keypair, quota
from cumulet.compute.server import usage
from cumulet.http.cloud import Cloud
from cumulet.http.request import Request, Response
from cumulet.http.server_list import cut
from cumulet.identity.turns import Turns
from cumulet.model.context import Context
from cumulet.model.errors import Invalid
from cumulet.networking import quota as network_quota
from cumulet.store.transaction import Reader


class Account:
    """The handlers of key pairs, limits and quotas."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud
        self._turns = Turns(1)

    async def list_keypairs(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            rows = reader.all(keypair.Keypair, user_id=request.context.user_id)
        page = cut(request, sorted(rows, key=lambda row: row.name), "name")
        return Response({"keypairs": [{"keypair": keypair.view(row)} for row in page]})

    async def create_keypair(self, request: Request) -> Response:
        context, new = request.context, keypair.parse(request.wrapped("keypair"))
        public, private = (new.public_key, None) if new.public_key else await self._generate(context, new.name)
        row = await self.cloud.write(lambda tx: keypair.create(tx, context, new.name, public))
        answer = {**keypair.view(row), "user_id": row.user_id}
        return Response({"keypair": answer if private is None else {**answer, "private_key": private}})

    async def _generate(self, context: Context, name: str) -> tuple[str, str]:
        """A new pair for who may keep it. It takes its time: outside the transaction, which others wait for."""
        async with self._turns.of(context.user_id):
            with self.cloud.store.read() as reader:
                keypair.check_room(reader, context, name)
            return await asyncio.to_thread(keypair.generate)

    async def show_keypair(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            row = keypair.find(reader, request.context, request.param("name"))
        more = {"user_id": row.user_id, "id": 1, "created_at": row.created_at.rstrip("Z"), "deleted": False,
                "deleted_at": None, "updated_at": None}  # fmt: skip
        return Response({"keypair": {**keypair.view(row), **more}})

    async def delete_keypair(self, request: Request) -> Response:
        context, name = request.context, request.param("name")
        await self.cloud.write(lambda tx: tx.delete(keypair.find(tx, context, name)))
        return Response(status=202)

    async def limits(self, request: Request) -> Response:
        project = request.context.project_id or ""
        with self.cloud.store.read() as reader:
            may, have = quota.limits(reader, project), usage(reader, project)
            network = network_quota.details(reader, project)
        absolute = {
            "maxTotalInstances": may["instances"], "totalInstancesUsed": have["instances"],
            "maxTotalCores": may["cores"], "totalCoresUsed": have["cores"],
            "maxTotalRAMSize": may["ram"], "totalRAMUsed": have["ram"],
            "maxTotalKeypairs": may["key_pairs"], "maxServerMeta": may["metadata_items"],
            "maxTotalFloatingIps": network["floatingip"]["limit"],
            "totalFloatingIpsUsed": network["floatingip"]["used"],
            "maxSecurityGroups": network["security_group"]["limit"],
            "totalSecurityGroupsUsed": network["security_group"]["used"],
            "maxSecurityGroupRules": network["security_group_rule"]["limit"],
            "maxImageMeta": 128, "maxPersonality": 0, "maxPersonalitySize": 0,
            "maxServerGroups": 0, "maxServerGroupMembers": 0, "totalServerGroupsUsed": 0,
        }  # fmt: skip
        return Response({"limits": {"rate": [], "absolute": absolute}})

    async def show_quota(self, request: Request) -> Response:
        project = _project(request, "show")
        with self.cloud.store.read() as reader:
            return Response({"quota_set": {"id": project, **quota.FIXED, **quota.limits(reader, project)}})

    async def quota_defaults(self, request: Request) -> Response:
        return Response({"quota_set": {"id": _project(request, "defaults"), **quota.FIXED, **quota.DEFAULTS}})

    async def quota_detail(self, request: Request) -> Response:
        project = _project(request, "detail")
        with self.cloud.store.read() as reader:
            return Response({"quota_set": {"id": project, **_detail(reader, project)}})

    async def update_quota(self, request: Request) -> Response:
        body, project = request.wrapped("quota_set"), _known(request)
        limits = await self.cloud.write(lambda tx: quota.change(tx, project, body))
        return Response({"quota_set": {**quota.FIXED, **limits}})

    async def reset_quota(self, request: Request) -> Response:
        project = _known(request)
        await self.cloud.write(lambda tx: quota.reset(tx, project))
        return Response(status=202)


def _detail(reader: Reader, project: str) -> dict[str, Any]:
    used = usage(reader, project)  # key pairs and metadata items are not counted by project
    return {
        name: {"limit": limit, "in_use": used.get(name, 0), "reserved": 0}
        for name, limit in {**quota.FIXED, **quota.limits(reader, project)}.items()
    }


def _known(request: Request) -> str:
    project = request.param("project")
    if len(project) > 64:
        raise Invalid("A project's id has at most 64 characters.")
    return project


def _project(request: Request, verb: str) -> str:
    """The project asked about; another one than the caller's is an administrator's business."""
    project = _known(request)
    if project != request.context.project_id:
        request.context.require("nova", f"os_compute_api:os-quota-sets:{verb}", {"project_id": project})
    return project
