"""A few fixed answers on identity's and Networking's ports: enough for `neutron net-list`, to try the harness on."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

ENDPOINT = dict.fromkeys(("publicURL", "internalURL", "adminURL"), "http://controller:9696") | {
    "region": "RegionOne",
    "id": "e",
}
ANSWERS: dict[str, Any] = {
    "GET /v2.0": {
        "version": {
            "id": "v2.0",
            "status": "stable",
            "links": [{"rel": "self", "href": "http://controller:5000/v2.0/"}],
        }
    },
    "POST /v2.0/tokens": {
        "access": {
            "token": {"id": "t", "expires": "2099-01-01T00:00:00Z", "tenant": {"id": "p", "name": "demo"}},
            "serviceCatalog": [{"type": "network", "name": "neutron", "endpoints": [ENDPOINT], "endpoints_links": []}],
            "user": {"id": "u", "name": "demo", "username": "demo", "roles": [{"name": "member"}], "roles_links": []},
            "metadata": {"is_admin": 0, "roles": []},
        }
    },
    "GET /v2.0/networks": {"networks": [{"id": "n1", "name": "public", "subnets": ["s1"]}]},
    "GET /v2.0/networks/n1": {"network": {"id": "n1", "name": "public", "subnets": ["s1"]}},
    "GET /v2.0/subnets": {"subnets": [{"id": "s1", "cidr": "203.0.113.0/24"}]},
}


class Answer(BaseHTTPRequestHandler):
    def _answer(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path = self.path.partition("?")[0].rstrip("/").removesuffix(".json")
        known = ANSWERS.get(f"{self.command} {path}")
        body = json.dumps(known if known is not None else {"NeutronError": {"message": "no such path"}}).encode()
        self.send_response(200 if known is not None else 404)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = _answer

    def log_message(self, format: str, *arguments: object) -> None:
        pass


if __name__ == "__main__":
    servers = [ThreadingHTTPServer(("127.0.0.1", port), Answer) for port in (5000, 9696)]
    for server in servers:
        threading.Thread(target=server.serve_forever).start()
    print("ready", flush=True)
