"""Which endpoints a project's catalog names: those given to it, alone or in groups; all of them while none is given."""

from typing import Annotated, Literal

from cumulet.identity.entity import new_id
from cumulet.model.errors import Conflict, NotFound
from cumulet.model.resource import Resource, attribute, declare
from cumulet.model.types import text
from cumulet.store import tables
from cumulet.store.transaction import Reader, Tx

Kind = Literal["endpoint", "endpoint_group"]


class ProjectEndpoint(Resource, frozen=True, kw_only=True):
    """An endpoint or a group of them, given to a project."""

    kind: Annotated[str, attribute(text(16))]
    given_id: Annotated[str, attribute(text(64))]
    project_id: Annotated[str, attribute(text(64), index=True)]


tables.register(
    declare(ProjectEndpoint, "project_endpoint", "project_endpoints"), unique=[["kind", "given_id", "project_id"]]
)


def give(tx: Tx, kind: Kind, given_id: str, project_id: str) -> None:
    """Give it to a project. That both exist is the caller's affair. Raises Conflict when it was given before."""
    if is_given(tx, kind, given_id, project_id):
        words = f"Conflict occurred attempting to store project_{kind} - Duplicate entry."
        raise Conflict(words, type="Conflict")
    tx.insert(ProjectEndpoint(id=new_id(), kind=kind, given_id=given_id, project_id=project_id))


def is_given(reader: Reader, kind: Kind, given_id: str, project_id: str) -> bool:
    """Whether the project has it."""
    return reader.exists(ProjectEndpoint, kind=kind, given_id=given_id, project_id=project_id)


def require_given(reader: Reader, kind: Kind, given_id: str, project_id: str) -> None:
    """Raise NotFound, in Keystone's words, unless the project has it."""
    if not is_given(reader, kind, given_id, project_id):
        words = {
            "endpoint": f"Endpoint {given_id[:80]} not found in project {project_id[:80]}",
            "endpoint_group": "Endpoint Group Project Association not found",
        }
        raise NotFound(words[kind], type="NotFound")


def take(tx: Tx, kind: Kind, given_id: str, project_id: str) -> None:
    """Take it from a project. Raises NotFound."""
    require_given(tx, kind, given_id, project_id)
    tx.delete_all(ProjectEndpoint, kind=kind, given_id=given_id, project_id=project_id)


def projects_with(reader: Reader, kind: Kind, given_id: str) -> list[str]:
    """The projects that have it."""
    return sorted(id for (id,) in reader.columns(ProjectEndpoint, ["project_id"], kind=kind, given_id=given_id))


def given_to(reader: Reader, kind: Kind, project_id: str) -> list[str]:
    """What a project has of a kind."""
    return sorted(id for (id,) in reader.columns(ProjectEndpoint, ["given_id"], kind=kind, project_id=project_id))


def forget(tx: Tx, kind: Kind, given_id: str) -> None:
    """Take it from every project: it goes away."""
    tx.delete_all(ProjectEndpoint, kind=kind, given_id=given_id)


def forget_project(tx: Tx, project_id: str) -> None:
    """A project goes away."""
    tx.delete_all(ProjectEndpoint, project_id=project_id)
