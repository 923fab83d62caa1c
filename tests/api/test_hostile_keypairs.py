"""Key pairs that the cloud makes cost time: nobody gets one made whom it would not be kept for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.api.compute_room import ComputeRoom

from cumulet.compute import keypair


@pytest.fixture
def room(tmp_path: Path) -> Iterator[ComputeRoom]:
    made = ComputeRoom(tmp_path)
    yield made
    made.close()


def test_no_key_is_made_for_nothing(room: ComputeRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[tuple[str, str]] = []
    generate = keypair.generate

    def counted() -> tuple[str, str]:
        made.append(generate())
        return made[-1]

    monkeypatch.setattr(keypair, "generate", counted)
    room.nova("PUT", "os-quota-sets/demo", {"quota_set": {"key_pairs": 1}}, "admin:admin")
    assert room.nova("POST", "os-keypairs", {"keypair": {"name": "one"}}).status_code == 200
    room.faulty(room.nova("POST", "os-keypairs", {"keypair": {"name": "one"}}), 409, "conflictingRequest")
    room.faulty(room.nova("POST", "os-keypairs", {"keypair": {"name": "two"}}), 403, "forbidden")
    assert len(made) == 1
