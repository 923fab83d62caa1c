"""What a token is worth is kept in memory exactly as long as no row of Identity changes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from cumulet.identity import Identity
from cumulet.identity.authority import Authorization
from cumulet.identity.bootstrap import bootstrap
from cumulet.identity.user import User
from cumulet.model.errors import Unauthorized
from cumulet.settings import Settings
from cumulet.store.database import Store
from cumulet.store.schema import prepare
from cumulet.store.transaction import Reader, Tx

DEMO = {"admin": "a", "demo": "d"}


class Counting(Identity):
    """Counts judgements."""

    count = 0

    def judge(self, reader: Reader, payload: object, grace: int = 0) -> Authorization:
        self.count += 1
        return super().judge(reader, payload, grace)  # type: ignore[arg-type]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    prepare(tmp_path / "db")
    made = Store(tmp_path / "db")
    made.write_now(lambda tx: bootstrap(tx, Settings(home=tmp_path), DEMO))
    yield made
    made.close()


@pytest.fixture
def identity(tmp_path: Path) -> Counting:
    return Counting(Settings(home=tmp_path), [Fernet.generate_key()], clock=lambda: 1000.0)


def token_of(identity: Identity, store: Store, name: str) -> str:
    with store.read() as reader:
        user = reader.first(User, name=name)
        assert user
        return identity.issue(reader, user, ("password",), "none", "", None)[0]


def test_judged_once_until_identity_changes(identity: Counting, store: Store) -> None:
    token = token_of(identity, store, "demo")
    before = identity.count

    def ask() -> int:
        with store.read() as reader:
            assert identity.authenticate(reader, token).user_name == "demo"
        return identity.count - before

    assert [ask(), ask(), ask()] == [1, 1, 1]
    store.write_now(lambda tx: tx.update(tx.first(User, name="admin"), description="changed"))  # type: ignore[type-var]
    assert [ask(), ask()] == [2, 2]


def test_a_commit_is_seen_before_its_answer(identity: Counting, store: Store) -> None:
    token = token_of(identity, store, "demo")
    with store.read() as reader:
        identity.authenticate(reader, token)

    def disable(tx: Tx) -> None:
        user = tx.first(User, name="demo")
        assert user
        tx.update(user, enabled=False)

    store.write_now(disable)
    with store.read() as reader, pytest.raises(Unauthorized):
        identity.authenticate(reader, token)


def test_a_failed_rule_voids_nothing(identity: Counting, store: Store) -> None:
    token = token_of(identity, store, "demo")
    with store.read() as reader:
        identity.authenticate(reader, token)

    def fail(tx: Tx) -> None:
        tx.update(tx.first(User, name="demo"), enabled=False)  # type: ignore[type-var]
        raise RuntimeError

    before = identity.count
    with pytest.raises(RuntimeError):
        store.write_now(fail)
    with store.read() as reader:
        assert identity.authenticate(reader, token).user_name == "demo"
    assert identity.count == before


def test_memory_is_bounded(identity: Counting, store: Store) -> None:
    tokens = [token_of(identity, store, "demo") for _ in range(4200)]
    with store.read() as reader:
        for token in tokens:
            identity.authenticate(reader, token)
        for number in range(5000):
            with pytest.raises(Unauthorized):
                identity.authenticate(reader, f"forged {number}")
    assert len(identity._judged) == 512


def test_a_transaction_is_told_what_holds_in_it(identity: Counting, store: Store) -> None:
    """Neither from memory nor into it: what a transaction has changed may be undone."""
    token = token_of(identity, store, "demo")

    def disable(tx: Tx) -> None:
        assert identity.validate(tx, token).user.enabled
        user = tx.first(User, name="demo")
        assert user
        tx.update(user, enabled=False)
        with pytest.raises(Unauthorized):
            identity.validate(tx, token)
        raise ValueError("never mind")

    with pytest.raises(ValueError, match="never mind"):
        store.write_now(disable)
    with store.read() as reader:
        assert identity.validate(reader, token).user.enabled
