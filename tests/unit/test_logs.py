"""The log file: one JSON object per line, whoever speaks."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from cryptography.fernet import Fernet

from cumulet import logs
from cumulet.settings import Settings


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    settings = Settings(home=tmp_path)
    settings.log_file.parent.mkdir()
    before = logging.root.handlers[:], logging.root.level
    logs.configure(settings, terminal=False)
    yield settings.log_file
    structlog.reset_defaults()
    logging.root.handlers[:], logging.root.level = before[0], before[1]


def test_every_line_is_json(log: Path) -> None:
    structlog.get_logger().warning("ours", password="hidden")
    logging.getLogger("theirs").warning("of %s", "a library")
    logging.getLogger("theirs").info("not worth a line")
    try:
        raise ValueError("two\nlines")
    except ValueError:
        logging.getLogger("theirs").exception("a bug")
    ours, theirs, bug = (json.loads(line) for line in log.read_text().splitlines())
    assert (ours["event"], ours["password"], ours["level"]) == ("ours", "***", "warning")
    assert (theirs["event"], theirs["logger"], theirs["level"]) == ("of a library", "theirs", "warning")
    assert "two\nlines" in bug["exception"]


def lines(log: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in log.read_text().splitlines()]


def test_ossa_2019_003_ossa_2017_002_what_looks_like_a_secret_is_struck_out(log: Path) -> None:
    """By name at any depth, by the looks of a token, and in the words of an exception that quotes a request."""
    sealed = Fernet(Fernet.generate_key()).encrypt(b"x" * 60).decode().rstrip("=")
    body = {"server": {"adminPass": "hunter2", "user_data": "aHVudGVyMg==", "name": "vm"}, "headers": [sealed]}
    structlog.get_logger().error("refused", body=body, Authorization="Bearer hunter2", path=f"/v2.0/tokens/{sealed}")
    try:
        raise ValueError(f"can't read {json.dumps(body)} with password=hunter2 and {{'admin_password': 'hunter2'}}")
    except ValueError:
        structlog.get_logger().exception("a bug")
        logging.getLogger("theirs").exception("of %s", f"X-Auth-Token: {sealed}")
    text = log.read_text()
    for secret in ("hunter2", "aHVudGVyMg==", sealed, sealed[:60]):
        assert secret not in text
    assert "vm" in text
    assert "/v2.0/tokens/***" in text


def test_a_flood_of_complaints_fills_no_disk(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither many lines of one kind, nor many kinds."""
    for number in range(1000):
        logging.getLogger("uvicorn.error").warning("of %s", number)
    assert len(lines(log)) == logs.MAX_LINES
    monkeypatch.setattr(logs, "MAX_BYTES", 10_000)
    for number in range(1000):
        structlog.get_logger().warning(f"kind {number}", words="x" * 100)
    kept = sorted(log.parent.iterdir())
    assert [path.name for path in kept] == ["server.log", "server.log.1"]
    assert all(path.stat().st_size < 10_400 for path in kept)
    assert lines(log)[-1]["event"] == "kind 999"


def test_what_was_left_out_is_told() -> None:
    now = [0.0]
    thinner = logs.Thinner(lambda: now[0])

    def say(level: str = "warning") -> dict[str, object]:
        try:
            return dict(thinner(None, "", {"event": "again", "level": level}))
        except structlog.DropEvent:
            return {}

    said = [bool(say()) for _ in range(logs.MAX_LINES + 7)]
    assert said == [True] * logs.MAX_LINES + [False] * 7
    assert say("debug")
    now[0] += logs.SPAN
    assert say()["left_out"] == 7
    assert "left_out" not in say()
