"""Whether a database file is one of ours and whole; and what a failure of SQLite's means and what to do about it.

Nobody may open the file but by SQLite while this process has a connection to it: closing any other descriptor of the
file gives up the locks that SQLite holds on it (POSIX has them belong to process and file).
"""

import sqlite3
import struct
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

APPLICATION_ID = int.from_bytes(b"CUMU", "big")
"""What `PRAGMA application_id` says of our files."""
_LOG_MAGIC = {0x377F0682: "<", 0x377F0683: ">"}
_LOG_HEADER = 32
_LEAST = 512
_WORDS_SHOWN = 3

_CORRUPT = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_SHARING = {sqlite3.SQLITE_IOERR_LOCK, sqlite3.SQLITE_IOERR_UNLOCK, sqlite3.SQLITE_IOERR_RDLOCK,
          sqlite3.SQLITE_IOERR_CHECKRESERVEDLOCK, sqlite3.SQLITE_IOERR_SHMLOCK, sqlite3.SQLITE_IOERR_SHMMAP,
          sqlite3.SQLITE_IOERR_SHMOPEN}  # fmt: skip
DAMAGED = "it is damaged; `cumulet restore` puts the last good snapshot back"
LOCAL = "its file system has no locks or shared memory for it; choose a directory on a local disk with --home"


class StoreError(Exception):
    """The database can't be used; the message says why and what to do."""


def check(path: Path, *, thorough: bool = True) -> list[str]:
    """What is wrong with the database at `path`, in words; nothing: it is whole. Safe beside a running server.

    Not `thorough`: without comparing indexes with rows, a fifth of the time (8 ms for 10,000 ports).
    """
    if not path.exists():
        return ["it is missing"]
    if words := outside(path):
        return [words]
    try:
        # Without a log nobody has it open; then leave no log and lock file there either, perhaps as another user.
        mode = "ro" if Path(f"{path}-wal").exists() else "ro&immutable=1"
        with closing(connect(path, mode)) as connection:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            if application != APPLICATION_ID:
                return ["it is no database of cumulet's"]
            return findings(connection, thorough=thorough)
    except sqlite3.Error as error:
        return [str(error)]


def findings(connection: sqlite3.Connection, *, thorough: bool) -> list[str]:
    """As `check`, on an open connection. Raises sqlite3.Error where the damage stops the check itself."""
    pragma = "integrity_check" if thorough else "quick_check"
    found = [str(line) for (line,) in connection.execute(f"PRAGMA {pragma}(100)")]
    return [] if found == ["ok"] else [" ".join(words.split()) for words in found]


def shown(found: list[str]) -> str:
    """Findings in one line."""
    more = f" and {len(found) - _WORDS_SHOWN} more" if len(found) > _WORDS_SHOWN else ""
    return "; ".join(found[:_WORDS_SHOWN]) + more


def outside(path: Path) -> str | None:
    """What is wrong with a database's files that SQLite would say nothing of; None: nothing is."""
    if (size := path.stat().st_size) < _LEAST:  # for SQLite a new database
        return "it is cut off" if size else "it is empty"
    return _log_damage(path)


def _log_damage(path: Path) -> str | None:
    """SQLite takes a log whose header it can't read for an empty one, and would lose what is in it without a word.

    No crash leaves such a header: it is within one sector, so it is the old one, the new one, or was never written.
    """
    try:
        with Path(f"{path}-wal").open("rb") as file:
            header = file.read(_LOG_HEADER)
    except OSError:
        return None
    if len(header) < _LOG_HEADER or not any(header):
        return None
    order = _LOG_MAGIC.get(int.from_bytes(header[:4], "big"))
    if order is None:
        return f"its log {path.name}-wal holds something else"
    first = second = 0
    words = struct.unpack(f"{order}6I", header[:24])
    for one, two in zip(words[::2], words[1::2], strict=True):  # https://sqlite.org/fileformat2.html#checksum_algorithm
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + two + first) & 0xFFFFFFFF
    if struct.unpack(">2I", header[24:]) != (first, second):
        return f"the head of its log {path.name}-wal is damaged"
    return None


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection to a file that is there; `mode` is SQLite's, "ro" or "rw". Raises sqlite3.Error."""
    return sqlite3.connect(f"file:{quote(str(path))}?mode={mode}", uri=True, timeout=10)


def is_damage(error: BaseException | None) -> bool:
    """Whether an error says that the content of the file is damaged, rather than the disk or the statement."""
    return _code(error) & 0xFF in _CORRUPT


def is_mistake(error: BaseException | None) -> bool:
    """Whether an error says that the statement is wrong: it is its author's affair, and no other's."""
    return _code(error) & 0xFF == sqlite3.SQLITE_ERROR


def hint(error: BaseException | None) -> str | None:
    """What to do about a database that fails for its disk or its content; None for other failures."""
    code = _code(error)
    if is_damage(error):
        return DAMAGED
    if code in _SHARING or code & 0xFF == sqlite3.SQLITE_PROTOCOL:
        return LOCAL
    if code & 0xFF == sqlite3.SQLITE_BUSY:  # also what SQLite makes of ENOLCK
        return "another program holds it: end that; or its file system has no locks: choose a local disk with --home"
    if code & 0xFF == sqlite3.SQLITE_FULL:
        return "the disk is full; free space and try again"
    if code & 0xFF == sqlite3.SQLITE_IOERR:  # also what a full disk gives where SQLite maps a file
        return "the disk is full or fails; free space and try again"
    if code & 0xFF == sqlite3.SQLITE_READONLY:
        return "it can't be written; see who owns it and whether its disk is mounted read-only"
    return None


def _code(error: BaseException | None) -> int:
    """SQLite's extended code of an error, also when SQLAlchemy wraps it; 0 for what is none."""
    return int(getattr(getattr(error, "orig", error), "sqlite_errorcode", 0) or 0)
