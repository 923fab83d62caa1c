"""v3's configuration of domains."""

from typing import Any

from cumulet.http.cloud import Cloud
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.identity import domain_config, policy
from cumulet.identity.domain import DOMAINS
from cumulet.identity.domain_config import DEFAULTS, Config, part, supported
from cumulet.store.transaction import Tx

_PARTS = ("", "/{section}", "/{section}/{option}")


def add_domain_config(router: Router, cloud: Cloud) -> None:
    """Serve `/v3/domains/{id}/config` with its groups and options, and `/v3/domains/config/default`."""
    handlers = _Configs(cloud)
    router.add("/v3/domains/{id}/config", "PUT", handlers.put, "identity:create_domain_config")
    for one in _PARTS:
        router.add(f"/v3/domains/{{id}}/config{one}", "GET", handlers.show, "identity:get_domain_config")
        router.add(f"/v3/domains/{{id}}/config{one}", "PATCH", handlers.patch, "identity:update_domain_config")
        router.add(f"/v3/domains/{{id}}/config{one}", "DELETE", handlers.delete, "identity:delete_domain_config")
        router.add(f"/v3/domains/config{one}/default", "GET", handlers.default, "identity:get_domain_config_default")


def _named(request: Request) -> tuple[str, str]:
    return request.params.get("section", ""), request.params.get("option", "")


class _Configs:
    """The handlers."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud

    async def default(self, request: Request) -> Response:
        policy.require(request.context, "get_domain_config_default")
        group, option = _named(request)
        if group:
            supported(group, option)
        return Response({"config": part(DEFAULTS, "default", group, option)})

    async def show(self, request: Request) -> Response:
        policy.require(request.context, "get_domain_config")
        group, option = _named(request)
        with self.cloud.store.read() as reader:
            domain = DOMAINS.find(reader, request.param("id"))
            if group:
                supported(group, option)
            found = part(domain_config.config_of(reader, domain.id), domain.id, group, option)
        return Response({"config": found})

    async def put(self, request: Request) -> Response:
        policy.require(request.context, "create_domain_config")
        config = domain_config.checked(request.wrapped("config"))

        def put(tx: Tx) -> bool:
            return domain_config.keep(tx, DOMAINS.find(tx, request.param("id")).id, config)

        return Response({"config": config}, 201 if await self.cloud.write(put) else 200)

    async def patch(self, request: Request) -> Response:
        policy.require(request.context, "update_domain_config")
        group, option = _named(request)
        changes = domain_config.checked(request.wrapped("config"), group, option)

        def patch(tx: Tx) -> Config:
            id = DOMAINS.find(tx, request.param("id")).id
            config = domain_config.config_of(tx, id)
            part(config, id, group, option)
            for name, options in changes.items():
                config = {**config, name: {**config.get(name, {}), **options}}
            domain_config.keep(tx, id, config)
            return config

        return Response({"config": await self.cloud.write(patch)})

    async def delete(self, request: Request) -> Response:
        policy.require(request.context, "delete_domain_config")
        group, option = _named(request)

        def delete(tx: Tx) -> None:
            id = DOMAINS.find(tx, request.param("id")).id
            config = domain_config.config_of(tx, id)
            part(config, id, group, option)
            left: dict[str, Any] = {name: options for name, options in config.items() if group and name != group}
            if option and (others := {n: v for n, v in config[group].items() if n != option}):
                left[group] = others
            domain_config.keep(tx, id, left)

        await self.cloud.write(delete)
        return Response(status=204)
