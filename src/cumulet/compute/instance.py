"""What servers mean for the data plane: an instance each, and what becomes of their rows when it is there or gone."""

from collections.abc import Iterable, Mapping, Sequence

from cumulet.compute import interfaces, states
from cumulet.compute.flavor import FLAVORS
from cumulet.compute.server import Server
from cumulet.image.image import IMAGES
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
        elif row.id in removed:
            for entry in row.ports:
                interfaces.unplug(tx, entry)
            tx.delete(row)


SOURCE = Source(kind="instance", ids=_ids, parts=_parts, realized=_realized)
