"""`cumulet snapshot` and `restore`: good copies of the database, and the way back to one."""

from pathlib import Path

import click

from cumulet import claims, durable
from cumulet.claims import StartError
from cumulet.settings import Settings
from cumulet.store import snapshots
from cumulet.store.integrity import StoreError


def snapshot(home: Path) -> int:
    """Take one; answers the exit status."""
    database = Settings(home=home).database
    if not database.exists():
        return _said(f"there is no cloud in {home}")
    try:
        taken = snapshots.take(database)
    except snapshots.Damaged as error:
        return _said(f"{database} is damaged ({error}): `cumulet down`, then `cumulet restore`")
    except StoreError as error:
        return _said(str(error))
    click.echo(_line(taken))
    return 0


def listing(home: Path) -> int:
    """Print them, the last one at the end."""
    for each in snapshots.listed(Settings(home=home).database):
        click.echo(_line(each))
    return 0


def restore(home: Path, name: str) -> int:
    """Put one back while no server runs; answers the exit status."""
    settings = Settings(home=home)
    if not home.is_dir():
        return _said(f"there is no cloud in {home}")
    try:
        with claims.lock_home(settings):
            chosen = snapshots.named(settings.database, name)
            # Tokens that were revoked since, by rows that go now, must not come back to life.
            if settings.keys.exists():
                settings.keys.unlink()
                durable.sync(home)
            aside = snapshots.restore(settings.database, chosen)
    except (StoreError, StartError) as error:
        return _said(str(error))
    except OSError as error:
        return _said(claims.words(error, settings))
    click.echo(f"restored {_line(chosen)}")
    if aside is not None:
        click.echo(f"what was there before is in {aside}")
    click.echo("start it with `cumulet up`; everybody has to log in again")
    return 0


def _line(each: snapshots.Snapshot) -> str:
    return f"{each.number}  {each.when}  {each.size >> 10} KiB  {each.path}"


def _said(words: str) -> int:
    click.echo(f"cumulet: {words}", err=True)
    return 1
