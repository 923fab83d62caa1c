"""Turns: so many at once, and of each party one."""

import asyncio
import gc

from cumulet.identity.turns import Turns


def test_whoever_asks_for_many_waits_behind_themselves() -> None:
    done: list[str] = []
    at_work, most = 0, 0

    async def work(turns: Turns, party: str, held: asyncio.Event) -> None:
        nonlocal at_work, most
        async with turns.of(party):
            at_work += 1
            most = max(most, at_work)
            await held.wait()
            at_work -= 1
            done.append(party)

    async def scene() -> None:
        turns, held = Turns(2), asyncio.Event()
        tasks = [asyncio.ensure_future(work(turns, "many", held)) for _ in range(50)]
        await asyncio.sleep(0)
        tasks += [asyncio.ensure_future(work(turns, party, held)) for party in ("one", "other", "third")]
        await asyncio.sleep(0)
        held.set()
        await asyncio.gather(*tasks)
        del tasks
        gc.collect()
        assert not turns._own, "who has had their turn is forgotten"

    asyncio.run(scene())
    assert most == 2
    assert set(done[:5]) == {"many", "one", "other", "third"}


def test_who_gives_up_waiting_leaves_their_turn_to_others() -> None:
    async def scene() -> None:
        turns = Turns(1)
        async with turns.of("a"):
            waiting = asyncio.ensure_future(_take(turns, "a"))
            await asyncio.sleep(0)
            waiting.cancel()
            await asyncio.wait({waiting})
        await asyncio.wait_for(_take(turns, "a"), 5)
        await asyncio.wait_for(_take(turns, "b"), 5)

    asyncio.run(scene())


async def _take(turns: Turns, party: str) -> None:
    async with turns.of(party):
        pass
