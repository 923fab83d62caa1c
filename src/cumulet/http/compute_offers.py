"""What Compute offers everybody: flavors, the image proxy that old clients use, zones, the list of extensions."""

from collections.abc import Sequence
from typing import Any

from cumulet.compute import flavor
from cumulet.compute.server import Server
from cumulet.compute.server_view import HOST
from cumulet.http.cloud import Cloud
from cumulet.http.image_content import contents
from cumulet.http.request import Request, Response
from cumulet.http.server_list import cut
from cumulet.http.servers import base_of
from cumulet.image.image import IMAGES, Content, Image, view_compute
from cumulet.image.image import find as find_image
from cumulet.model.errors import Invalid, NotFound
from cumulet.model.types import shown

_EXTENSIONS = {
    "os-keypairs": "Keypairs", "os-console-output": "Console output", "os-floating-ips": "Floating IPs",
    "os-floating-ip-pools": "Floating IP pools", "os-attach-interfaces": "Attach interfaces",
    "os-quota-sets": "Quotas", "os-availability-zone": "Availability zone",
    "os-server-password": "Server password", "os-user-data": "User data", "os-extended-status": "Extended status",
    "os-disk-config": "Disk management", "os-flavor-access": "Flavor access", "os-server-start-stop": "Start and stop",
    "os-multiple-create": "Multiple create", "os-used-limits": "Used limits",
}  # fmt: skip


class Offers:
    """The handlers of flavors, images, zones and extensions."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud

    async def list_flavors(self, request: Request) -> Response:
        base, public = base_of(request), request.query_value("is_public")
        if public is not None and public.lower() not in {"none", "true", "false", "0", "1", "t", "f"}:
            raise Invalid(f"Invalid is_public filter {shown(public)}")
        least = [(name, _number(request, query)) for query, name in (("minRam", "ram"), ("minDisk", "disk"))]
        found = [f for f in flavor.FLAVORS.values() if all(getattr(f, name) >= number for name, number in least)]
        if public is not None and public.lower() in {"false", "0", "f"} and request.context.is_admin:
            found = []  # every flavor is public; who is no administrator sees the public ones whatever they ask
        page = cut(request, sorted(found, key=lambda f: f.id))
        if _detailed(request):
            return Response({"flavors": [flavor.view(f, base) for f in page]})
        return Response({"flavors": [{"id": f.id, "name": f.name, "links": flavor.links(f, base)} for f in page]})

    async def show_flavor(self, request: Request) -> Response:
        return Response({"flavor": flavor.view(flavor.find(request.param("id")), base_of(request))})

    async def extra_specs(self, request: Request) -> Response:
        flavor.find(request.param("id"))
        return Response({"extra_specs": {}})

    async def list_images(self, request: Request) -> Response:
        base, name, status = base_of(request), request.query_value("name"), request.query_value("status")
        found: Sequence[Image] = [i for i in IMAGES.values() if name in {None, i.name}]
        if status is not None and status.upper() != "ACTIVE":
            found = []
        page = cut(request, found)
        if _detailed(request):
            return Response({"images": [view_compute(i, contents(self.cloud, i), base) for i in page]})
        views = [view_compute(i, Content(), base) for i in page]
        return Response({"images": [{name: view[name] for name in ("id", "name", "links")} for view in views]})

    async def show_image(self, request: Request) -> Response:
        image = find_image(request.param("id"))
        return Response({"image": view_compute(image, contents(self.cloud, image), base_of(request))})

    async def image_metadata(self, request: Request) -> Response:
        return Response({"metadata": dict(find_image(request.param("id")).properties)})

    async def zones(self, _request: Request) -> Response:
        zone = {"zoneName": "nova", "zoneState": {"available": True}, "hosts": None}
        return Response({"availabilityZoneInfo": [zone]})

    async def zones_in_detail(self, _request: Request) -> Response:
        service = {"nova-compute": {"available": True, "active": True, "updated_at": None}}
        zone = {"zoneName": "nova", "zoneState": {"available": True}, "hosts": {HOST: service}}
        return Response({"availabilityZoneInfo": [zone]})

    async def hypervisors(self, request: Request) -> Response:
        """This host, where all servers are."""
        row: dict[str, Any] = {"id": 1, "hypervisor_hostname": HOST, "state": "up", "status": "enabled"}
        if _detailed(request):
            with self.cloud.store.read() as reader:
                running = reader.count(Server)
            service = {"id": 1, "host": HOST, "disabled_reason": None}
            row |= {"hypervisor_type": "container", "host_ip": "127.0.0.1", "running_vms": running, "service": service}
        return Response({"hypervisors": [row]})

    async def extensions(self, _request: Request) -> Response:
        return Response({"extensions": [_extension(alias) for alias in _EXTENSIONS]})

    async def extension(self, request: Request) -> Response:
        alias = request.param("alias")
        if alias not in _EXTENSIONS:
            raise NotFound(f"Extension {alias[:64]} could not be found.", type="ExtensionNotFound")
        return Response({"extension": _extension(alias)})


def _extension(alias: str) -> dict[str, Any]:
    name = _EXTENSIONS[alias]
    return {"alias": alias, "name": name, "description": f"{name}.", "links": [], "updated": "2014-12-03T00:00:00Z",
            "namespace": "http://docs.openstack.org/compute/ext/fake_xml"}  # fmt: skip


def _detailed(request: Request) -> bool:
    return request.path.removesuffix("/").removesuffix(".json").endswith("/detail")


def _number(request: Request, name: str) -> int:
    value = request.query_value(name, "0") or ""
    if not (value.isascii() and value.isdigit() and len(value) < 10):
        raise Invalid(f"Invalid {name} filter {shown(value)}")
    return int(value)
