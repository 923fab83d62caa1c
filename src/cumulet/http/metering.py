"""`GET /cumulet/metering`: what metering labels counted, in Prometheus' words.

    cumulet_metering_bytes_total{label="...",name="outside",project="..."} 4242.0

It takes a token, unlike /metrics: how much a project sends is nobody else's business. An administrator is told all, a
project what its own routers carried, also by shared labels.
"""

from collections.abc import Iterable, Sequence

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.core import CounterMetricFamily, Metric
from prometheus_client.registry import Collector

from cumulet.dataplane.driver import DataPlaneError, Metered
from cumulet.http.cloud import Cloud
from cumulet.http.request import Request, Response
from cumulet.http.router import Router
from cumulet.model.errors import Unavailable
from cumulet.networking.metering import MeteringLabel


def add_metering(router: Router, cloud: Cloud) -> None:
    """Add the path to a service's router."""

    async def metering(request: Request) -> Response:
        request.context.require("cumulet", "cumulet:metering")
        try:
            counted = await cloud.dataplane.metered()
        except DataPlaneError as error:
            raise Unavailable(f"The labels can't be read: {error}", type="HTTPServiceUnavailable") from None
        if not request.context.is_admin:
            counted = [found for found in counted if found.project == request.context.project_id]
        with cloud.store.read() as reader:
            labels = reader.all(MeteringLabel, id=list({found.label for found in counted}))
        names = {label.id: label.name for label in labels}  # of one that was deleted nobody asks any more
        rows = _Rows([found for found in counted if found.label in names], names)
        return Response(generate_latest(rows), media=CONTENT_TYPE_LATEST)

    router.add("/cumulet/metering", "GET", metering, "cumulet:metering", service="cumulet")


class _Rows(Collector):
    """Both families, of one moment."""

    def __init__(self, counted: Sequence[Metered], names: dict[str, str]) -> None:
        self._counted, self._names = counted, names

    def collect(self) -> Iterable[Metric]:
        about = ["label", "name", "project"]
        packets = CounterMetricFamily("cumulet_metering_packets", "Packets that a metering label counted", labels=about)
        size = CounterMetricFamily("cumulet_metering_bytes", "Bytes of IP packets that it counted", labels=about)
        for found in self._counted:
            values = [found.label, self._names[found.label], found.project]
            packets.add_metric(values, found.packets)
            size.add_metric(values, found.bytes)
        return packets, size
