"""Addresses of Identity's own documents and lists, as the client reached us."""

import re
from typing import Any

from cumulet.http.cloud import Cloud
from cumulet.http.request import Request
from cumulet.identity.place import Place, host_of

_PORT = re.compile(r":([0-9]{1,5})$")


def base(cloud: Cloud, request: Request) -> str:
    """`http://host:port` by the Host header; what is no host is answered with our own address."""
    header = request.headers.get("host", "")
    host = host_of(cloud.settings, header)
    port = _PORT.search(header.removeprefix(host)) if header.startswith(host) else None
    if port is None and not header.startswith(host):
        return f"{request.scheme}://{host}:{cloud.settings.identity_port}"
    return f"{request.scheme}://{host}{port.group(0) if port else ''}"


def place_of(cloud: Cloud, request: Request) -> Place:
    """How the client reached us."""
    return Place(cloud.settings, host_of(cloud.settings, request.headers.get("host", "")), request.scheme)


def links(cloud: Cloud, request: Request) -> dict[str, Any]:
    """A list's links: the list itself, whole."""
    query = f"?{request.query_string}" if request.query_string else ""
    return {"self": f"{base(cloud, request)}{request.path}{query}", "previous": None, "next": None}
