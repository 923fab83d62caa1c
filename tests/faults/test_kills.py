"""kill -9 of server, agent or both at every fault point of a tenant's day, and at random instants under load.

Afterwards: what was acknowledged is there, the cell is what the rows say and has nothing to do, nothing is left over,
open flows go on, instances were not touched. `make test` takes samples, `make test-slow` all of it.
"""

import itertools

import pytest

from .campaign import Campaign, Victim
from .cloud import Cloud
from .crowd import Crowd

SAMPLES: dict[Victim, list[int]] = {"agent": [2, 9, 23], "server": [1, 3], "both": [5]}


@pytest.mark.parametrize("victim", SAMPLES)
def test_a_kill_at_some_points_of_every_step(cloud: Cloud, victim: Victim) -> None:
    campaign = Campaign(cloud)
    campaign.days(victim, SAMPLES[victim], every=3)
    print(campaign.told())
    assert campaign.kills > 5


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("victim", SAMPLES)
def test_a_kill_at_every_point_of_every_step(cloud: Cloud, victim: Victim) -> None:
    campaign = Campaign(cloud)
    campaign.days(victim, itertools.count(1))
    print(campaign.told())
    assert campaign.kills > 100


def _random_kills(cloud: Cloud, number: int, seed: int) -> None:
    crowd = Crowd(cloud, seed)
    try:
        for count in range(1, number + 1):
            try:
                victim = crowd.kill()
            except Exception as error:
                raise AssertionError(f"kill {count} of seed {seed}: {error}\n{cloud.logs()}") from error
            if count % 25 == 0:
                print(f"{count}: {victim} killed, {crowd.told()}", flush=True)
    finally:
        crowd.end()


def test_kills_at_some_random_instants(cloud: Cloud) -> None:
    _random_kills(cloud, 12, seed=1)


@pytest.mark.slow
@pytest.mark.timeout(5400)
def test_kills_at_a_thousand_random_instants(cloud: Cloud) -> None:
    _random_kills(cloud, 1000, seed=2)
