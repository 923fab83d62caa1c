"""Tokens: what they hold, how long they are, that nothing forged opens, and that keys rotate."""

import string

import pytest
from cryptography.fernet import Fernet
from hypothesis import given
from hypothesis import strategies as st

from cumulet.identity.token import MAX_LENGTH, Payload, Seal, new_audit, pack_id, unpack_id


def payload(parent: bytes | None = None) -> Payload:
    audit = new_audit()
    return Payload(
        user_id=pack_id("0" * 32),
        scope="project",
        scope_id=pack_id("f" * 32),
        methods=("token", "password"),
        audit=audit,
        parent=parent or audit,
        issued=1.5,
        expires=2_000_000_000,
        user_generation=3,
        scope_generation=70_000,
    )


def test_a_token_tells_what_was_sealed() -> None:
    seal, said = Seal([Fernet.generate_key()]), payload(new_audit())
    token = seal.seal(said)
    assert seal.open(token) == said
    assert len(token) <= 255, "clients and logs expect Keystone's sizes"
    assert set(token) <= set(string.ascii_letters + string.digits + "-_"), "it must fit into a path"
    assert len(said.audit_ids) == 2
    assert len(payload().audit_ids) == 1


@given(st.text(max_size=MAX_LENGTH + 10))
def test_nothing_forged_opens(text: str) -> None:
    assert Seal([Fernet.generate_key()]).open(text) is None


def test_a_single_changed_character_is_noticed() -> None:
    seal = Seal([Fernet.generate_key()])
    token = seal.seal(payload())
    for index in range(0, len(token) - 1, 7):
        changed = "A" if token[index] != "A" else "B"
        assert seal.open(token[:index] + changed + token[index + 1 :]) is None


def test_keys_rotate() -> None:
    old, new = Fernet.generate_key(), Fernet.generate_key()
    token = Seal([old]).seal(payload())
    assert Seal([new, old]).open(token) is not None
    assert Seal([new]).open(token) is None
    assert Seal([old]).open(Seal([new, old]).seal(payload())) is None


def test_sealed_rubbish_does_not_open() -> None:
    """Something sealed by our own key that is no payload of ours, as a later version might make it."""
    key = Fernet.generate_key()
    assert Seal([key]).open(Fernet(key).encrypt(b"\x93\x01\x02\x03").rstrip(b"=").decode()) is None


@pytest.mark.parametrize("id", ["default", "all", "", "0" * 32, "F" * 32, "é", "0" * 31, "a b" * 10 + "00"])
def test_ids_are_packed_and_unpacked(id: str) -> None:
    assert unpack_id(pack_id(id)) == id


@given(st.text(st.characters(codec="utf-8"), max_size=64))
def test_any_id_survives(id: str) -> None:
    assert unpack_id(pack_id(id)) == id
