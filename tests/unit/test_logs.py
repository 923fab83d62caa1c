"""The log file: one JSON object per line, whoever speaks."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

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
