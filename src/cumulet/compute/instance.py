"""What servers mean for the data plane: an instance each, and what becomes of their rows when it is there or gone."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from cumulet.compute import interfaces, states
from cumulet.compute.flavor import FLAVORS
from cumulet.compute.server import Server
from cumulet.image.image import IMAGES
from cumulet.networking import switch, trunk
from cumulet.networking.port import Port
from cumulet.reconcile.source import Outcome, Source
from cumulet.store.transaction import Reader, Tx
from cumulet.topology.model import Instance


def _ids(reader: Reader) -> Iterable[str]:
    return [id for (id,) in reader.columns(Server, ("id",))]


def _parts(reader: Reader, ids: Sequence[str]) -> Mapping[str, Instance]:
    return {
        row.id: Instance(
            id=row.id,
            hostname=row.hostname,
            image=IMAGES[row.image_id].root,
            memory=FLAVORS[row.flavor_id].ram,
            vcpus=FLAVORS[row.flavor_id].vcpus,
            running=row.running,
            boot=row.boot,
        )
        for row in reader.all(Server, id=list(ids))
        if row.task_state != "deleting"
    }


def _realized(tx: Tx, outcome: Outcome, removed: Sequence[str]) -> None:
    for row in tx.all(Server, id=[*outcome, *removed]):
        if row.task_state != "deleting":
            if row.id in outcome:
                states.realized(tx, row, outcome[row.id])
                if outcome[row.id] is None:
                    _show_on_ports(tx, tx.all(Port, device_id=row.id, plug="instance"), running=row.running)
        elif row.id in removed:
            for entry in row.ports:
                interfaces.unplug(tx, entry)
            tx.delete(row)


def _ports_realized(tx: Tx, outcome: Outcome, removed: Sequence[str]) -> None:
    """As networking has it; but a port whose server is stopped is DOWN, as the agents of Neutron report it."""
    switch.port_realized(tx, outcome, removed)
    ports = tx.all(Port, id=list(outcome), plug="instance")
    parents = trunk.parents(tx, ports)
    devices = {port.id: parents.get(port.id, port).device_id for port in ports}
    stopped = {row.id for row in tx.all(Server, id=list(set(devices.values())), vm_state="stopped")} if ports else set()
    _show_on_ports(tx, [port for port in ports if devices[port.id] in stopped], running=False)


def _show_on_ports(tx: Tx, cards: Sequence[Port], *, running: bool) -> None:
    """A port is ACTIVE while somebody is at its other end; a trunk's subports are at the end of their parent."""
    below = [
        subport for card in cards if card.trunk_id and not card.tag for subport in trunk.subports(tx, card.trunk_id)
    ]
    for port in (*cards, *below):
        if running and port.status == "DOWN" and port.admin_state_up:
            tx.update(port, status="ACTIVE")
        elif not running and port.status == "ACTIVE":
            tx.update(port, status="DOWN")
    trunk.realized(tx, cards)


PORT_SOURCE = msgspec.structs.replace(switch.PORT_SOURCE, realized=_ports_realized)
SOURCE = Source(kind="instance", ids=_ids, parts=_parts, realized=_realized)
