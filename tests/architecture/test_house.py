"""The house rules that no linter knows: sizes, and documents that say what the code says."""

import re
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from cumulet.cli.main import main
from cumulet.http.capabilities import CAPABILITIES

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "src").rglob("*.py"))
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


WRITTEN = [path for path in SOURCES if path.parent.name != "versions"]
"""The sources that people write: a migration is as long as the schema."""


@pytest.mark.parametrize("path", WRITTEN, ids=lambda p: str(p.relative_to(ROOT)))
def test_files_stay_small(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= 520, "split it by what it is about"


def capability_table() -> str:
    rows = [f"| {c.feature} | {c.state} | {c.note} |" for c in CAPABILITIES]
    return "\n".join(["| feature | state | note |", "|---|---|---|", *rows])


def test_the_readme_shows_the_capabilities_as_served() -> None:
    table = capability_table()
    assert table in (ROOT / "README.md").read_text(), "the README's table should be:\n" + table


def test_every_command_is_in_the_reference() -> None:
    reference = (ROOT / "docs/reference/command-line.md").read_text()
    for name, command in main.commands.items():
        assert f"## cumulet {name}" in reference
        help_text = CliRunner().invoke(main, [name, "--help"]).output
        for option in re.findall(r"--[a-z][a-z0-9-]+", help_text):
            if option != "--help":
                assert f"`{option}`" in reference, f"cumulet {name} {option} is not in docs/reference/command-line.md"
        assert command.help


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda p: str(p.relative_to(ROOT)))
def test_links_between_documents_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text()):
        assert (path.parent / target).exists(), f"{path.relative_to(ROOT)} links to {target}"


def test_no_todo_is_left_behind() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    words = ("TO" + "DO", "FIX" + "ME", "X" * 3)
    for name in tracked:
        if name.endswith((".py", ".md", ".sh", "Makefile")):
            lines = (ROOT / name).read_text().splitlines()
            found = [n for n, line in enumerate(lines, 1) if re.search(rf"\b({'|'.join(words)})\b", line)]
            assert not found, f"{name}: {found}"
