"""Nova's paths for floating IPs, which clients of 2015 use: thin on top of Networking's."""

from cumulet.compute import floating_ip
from cumulet.http.cloud import Cloud
from cumulet.http.request import Request, Response
from cumulet.model.errors import Invalid
from cumulet.store.transaction import Tx


class FloatingIps:
    """The handlers of `/os-floating-ips` and `/os-floating-ip-pools`."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud

    async def pools(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            return Response(
                {"floating_ip_pools": [{"name": n.name or n.id} for n in floating_ip.pools(reader, request.context)]}
            )

    async def index(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            rows = floating_ip.mine(reader, request.context)
            return Response({"floating_ips": floating_ip.views(reader, rows)})

    async def show(self, request: Request) -> Response:
        with self.cloud.store.read() as reader:
            row = floating_ip.find(reader, request.context, request.param("id"))
            return Response({"floating_ip": floating_ip.views(reader, [row])[0]})

    async def create(self, request: Request) -> Response:
        context = request.context
        pool = request.json().get("pool") if request.body and request.body != b"null" else None
        if pool is not None and not isinstance(pool, str):
            raise Invalid("Invalid input for field/attribute pool. It must be a name.")

        def create(tx: Tx) -> Response:
            return Response({"floating_ip": floating_ip.views(tx, [floating_ip.create(tx, context, pool)])[0]})

        return await self.cloud.write(create)

    async def delete(self, request: Request) -> Response:
        context, id = request.context, request.param("id")
        await self.cloud.write(lambda tx: floating_ip.delete(tx, context, id))
        return Response(status=202)
