"""The agent's log: one file of bounded size, whatever the agent has to say."""

import logging
import os
from pathlib import Path

import pytest

from cumulet.dataplane.linux import starter


def test_a_full_log_is_exchanged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(starter, "MAX_LOG", 10_000)
    path = tmp_path / "agent.log"
    if os.fork() == 0:  # it takes the place of the process's own output
        try:
            log = starter._Log(path)
            for number in range(1000):
                log.emit(logging.LogRecord("agent", logging.WARNING, "", 0, "%s " + "x" * 100, (number,), None))
            os.write(1, b"and what others print\n")
        finally:
            os._exit(0)
    os.wait()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["agent.log", "agent.log.1"]
    assert all(each.stat().st_size < 10_300 for each in tmp_path.iterdir())
    assert path.read_text().endswith("and what others print\n")
    assert "999 x" in path.read_text()
