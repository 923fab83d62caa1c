"""Pages, whatever the rows and the order, are together the whole list: no row twice, none left out."""

import itertools
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cumulet.store.database import Store
from cumulet.store.query import AnyOf, Condition, Page, Where, where
from cumulet.store.transaction import Tx

from .things import Thing, add, open_store

COLOURS = st.sampled_from([None, "", "blue", "Blue", "100%", "a_b", "\\", "ü"])
THINGS = st.dictionaries(st.text("abc", min_size=1, max_size=3), COLOURS, max_size=12)
COLUMNS = st.sampled_from(["colour", "name", "id"])
ORDER = st.lists(st.tuples(COLUMNS, st.booleans()), max_size=3, unique_by=lambda pair: pair[0])


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with tempfile.TemporaryDirectory() as directory:
        opened = open_store(Path(directory) / "things.db")
        yield opened
        opened.close()


def fill(store: Store, things: dict[str, str | None]) -> None:
    def rule(tx: Tx) -> None:
        tx.delete_all(Thing)
        for name, colour in things.items():
            add(tx, name, colour)

    store.write_now(rule)


def pages(store: Store, page: Page, conditions: Where = ()) -> Iterator[list[Thing]]:
    after = None
    with store.read() as reader:
        while found := reader.select(
            Thing, conditions, Page(order=page.order, limit=page.limit, reverse=page.reverse, after=after)
        ):
            yield found
            last = found[0] if page.reverse else found[-1]
            after = {name: getattr(last, name) for name in ("id", "name", "colour")}


@given(things=THINGS, order=ORDER, limit=st.integers(1, 5), reverse=st.booleans())
@example(things={"a": None, "b": "blue", "c": None}, order=[("colour", True)], limit=1, reverse=False)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_pages_are_the_whole_list(
    store: Store, things: dict[str, str | None], order: list[tuple[str, bool]], limit: int, reverse: bool
) -> None:
    fill(store, things)
    ordered = tuple(order)
    with store.read() as reader:
        whole = reader.select(Thing, (), Page(order=ordered))
    assert sorted(thing.id for thing in whole) == sorted(things)
    paged = list(itertools.islice(pages(store, Page(order=ordered, limit=limit, reverse=reverse)), 30))
    if reverse:
        paged.reverse()
    assert [thing for page in paged for thing in page] == whole


def holds(condition: Condition, thing: Thing) -> bool:
    """What a condition means, said in Python."""
    value = getattr(thing, condition.column)
    match condition.op:
        case "eq":
            return bool(value is not None and value == condition.value)
        case "in":
            return value in condition.value
        case "null":
            return value is None
        case "not":
            return bool(value != condition.value)
        case "like":
            return value is not None and condition.value.lower() in value.lower()
        case "unlike":
            return value is None or condition.value.lower() not in value.lower()
        case _:
            raise AssertionError(condition.op)


WORDS = st.sampled_from(["", "blue", "100%", "%", "_", "\\", "a_b", "b"])
CONDITIONS = st.one_of(
    st.builds(Condition, st.sampled_from(["name", "colour"]), WORDS, st.sampled_from(["eq", "not", "like", "unlike"])),
    st.builds(Condition, st.sampled_from(["name", "colour"]), st.lists(WORDS, max_size=4), st.just("in")),
    st.builds(Condition, st.just("colour"), st.none(), st.just("null")),
)


@given(things=THINGS, conditions=st.lists(CONDITIONS, max_size=2), either=st.lists(CONDITIONS, min_size=1, max_size=2))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_conditions_mean_what_they_say(
    store: Store, things: dict[str, str | None], conditions: list[Condition], either: list[Condition]
) -> None:
    fill(store, things)
    asked = [*conditions, AnyOf(tuple(either))]
    with store.read() as reader:
        found = {thing.id for thing in reader.select(Thing, asked)}
        assert reader.count(Thing, asked) == len(found)
        everything = reader.all(Thing)
    wanted = {
        thing.id
        for thing in everything
        if all(holds(condition, thing) for condition in conditions) and any(holds(one, thing) for one in either)
    }
    assert found == wanted


def test_any_number_of_values_may_be_asked_for(store: Store) -> None:
    fill(store, {f"{n:05}": None for n in range(1200)})
    with store.read() as reader:
        found = reader.select(Thing, where(id=[f"{n:05}" for n in range(0, 40_000, 2)]))
    assert [thing.id for thing in found] == [f"{n:05}" for n in range(0, 1200, 2)]
