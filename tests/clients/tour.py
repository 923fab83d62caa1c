"""Documents as programs (docs/tutorial.md, the clients' pages in docs/how-to): commands in one shell, by chapters.

The document is what a newcomer reads, and the test runs the very same text. What is read of it:

- `## Heading` begins a chapter;
- a fenced block with the language `console` holds commands (lines that begin with `$ `; a line that ends with a
  backslash goes on in the next) and under each what it prints;
- a fenced block with a language and a file name (```sh worker.sh) is that file;
- a comment directly above a block says how its commands are run: `<!-- until: PATTERN -->` again and again until the
  regular expression is found in what they print; `<!-- fails -->` to an exit status other than 0;
  `<!-- not run: WHY -->` not at all.

What the document shows is compared with what was printed: a table by its headings and a record's attribute names,
other lines word by word once ids, times and the like are masked. A block may show nothing: nothing is compared then.
"""

import re
import time
from dataclasses import dataclass, field
from pathlib import Path

from .place import Done
from .shell import Shell, ShellHung
from .tables import tables_in, text_around

DEADLINE = 60.0
"""Seconds within which an `until` must come true."""

PATIENCE = 200.0
"""Seconds that one command may take: a playbook on a busy machine takes its time."""

_FENCE = re.compile(r"^```(\w*)(?: (\S+))?$")
_COMMENT = re.compile(r"^<!-- (until|fails|not run)(?:: (.*?))? -->$")
_ASSIGNMENT = re.compile(r"^([A-Z]\w*)=\$\(")
_MASKS = (
    (re.compile(r"\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b"), "UUID"),
    (re.compile(r"\b[0-9a-f]{32}\b"), "HEX"),
    (re.compile(r"\b(?:[0-9a-f]{2}:){5}[0-9a-f]{2}\b"), "MAC"),
    (re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\dZ?"), "TIME"),
    (re.compile(r"\d+ milliseconds"), "SOON"),
)


class TourBroken(Exception):
    """A command of the tutorial did not do what the tutorial says."""


@dataclass
class Step:
    """A command of the document. `shown` is the output under it there, `at` its lines (from 0, end excluded)."""

    command: str
    shown: str
    line: int
    at: tuple[int, int]
    until: str | None = None
    fails: bool = False
    runs: bool = True
    done: Done | None = None
    began: float = 0.0
    """When the command was begun (the last time it was, with `until`), on the monotonic clock."""
    ended: float = 0.0


@dataclass
class Chapter:
    """A chapter of the document: the files it asks to save and the commands it asks to type."""

    title: str
    files: dict[str, str] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)

    def step(self, start: str, which: int = 0) -> Step:
        """The command that begins with `start`; of several, the one at place `which`."""
        found = [step for step in self.steps if step.command.startswith(start)]
        assert len(found) > which, f"{len(found)} commands begin with {start!r} in chapter {self.title!r}"
        return found[which]

    def printed(self, start: str, which: int = 0) -> str:
        """What the command that begins with `start` printed."""
        done = self.step(start, which).done
        assert done, f"{start!r} was not run"
        return done.stdout


def read(document: Path) -> list[Chapter]:
    """The chapters of a document. Raises ValueError for a block that is not understood."""
    chapters: list[Chapter] = []
    comment: tuple[str, str] | None = None
    lines = document.read_text().splitlines()
    number = 0
    while number < len(lines):
        line = lines[number]
        number += 1
        if line.startswith("## "):
            chapters.append(Chapter(line[3:].strip()))
        elif found := _COMMENT.match(line):
            comment = (found[1], found[2] or "")
        elif fence := _FENCE.match(line):
            end = lines.index("```", number)
            language, name = fence[1], fence[2]
            if language == "console":
                chapters[-1].steps += _steps(lines, number, end, comment)
            elif name:
                chapters[-1].files[name] = "\n".join(lines[number:end]) + "\n"
            elif comment:
                raise ValueError(f"{document.name}:{number}: a comment for no command")
            number, comment = end + 1, None
        elif line.strip() and comment:
            raise ValueError(f"{document.name}:{number}: a comment must stand directly above its block")
    return chapters


def _steps(lines: list[str], start: int, end: int, comment: tuple[str, str] | None) -> list[Step]:
    kind, value = comment or ("", "")
    steps = []
    number = start
    while number < end:
        if not lines[number].startswith("$ "):
            raise ValueError(f"line {number + 1}: output before any command")
        first = number
        command = lines[number][2:]
        while command.endswith("\\"):
            number += 1
            command = f"{command}\n{lines[number]}"
        number += 1
        output = number
        while number < end and not lines[number].startswith("$ "):
            number += 1
        step = Step(command, "\n".join(lines[output:number]), first + 1, (output, number))
        step.until, step.fails, step.runs = value if kind == "until" else None, kind == "fails", kind != "not run"
        steps.append(step)
    return steps


class Tour:
    """A document being carried out. A chapter is played once; after a failure nothing more is played.

    `compares` says whether what is printed must be what the document shows. A variable set from a command must not be
    left empty.
    """

    def __init__(self, document: Path, shell: Shell, directory: Path, *, compares: bool = True) -> None:
        self._compares = compares
        self.document = document
        self.chapters = read(document)
        self._shell = shell
        self._directory = directory
        self._played = 0
        self.failure: TourBroken | None = None

    def reach(self, title: str) -> Chapter:
        """Play every chapter up to and including `title` that was not played yet. Raises TourBroken."""
        titles = [chapter.title for chapter in self.chapters]
        wanted = titles.index(title)
        while self._played <= wanted:
            if self.failure:
                raise TourBroken(f"not reached: {self.failure}")
            self._attempt(self.chapters[self._played])
            self._played += 1
        return self.chapters[wanted]

    def shell(self, command: str, timeout: float = 60) -> Done:
        """Run a command in the tour's shell that is not in the document."""
        return self._shell.run(command, timeout)

    def rewrite(self) -> None:
        """Put what was really printed in the place of what the document shows, wherever it shows something."""
        lines = self.document.read_text().splitlines()
        steps = [step for chapter in self.chapters for step in chapter.steps if step.done and step.shown]
        for step in reversed(steps):
            assert step.done
            lines[slice(*step.at)] = _printed(step).splitlines()
        self.document.write_text("\n".join(lines) + "\n")

    def _attempt(self, chapter: Chapter) -> None:
        try:
            self._play(chapter)
        except TourBroken as broken:
            self.failure = broken
            raise
        except ShellHung as hung:
            self.failure = TourBroken(f"{self.document.name}, {chapter.title!r}: {hung}")
            raise self.failure from hung

    def _play(self, chapter: Chapter) -> None:
        for name, text in chapter.files.items():
            (self._directory / name).write_text(text)
        for step in chapter.steps:
            if step.runs:
                self._run(step)
                self._check(step)

    def _run(self, step: Step) -> None:
        deadline = time.monotonic() + DEADLINE
        while True:
            step.began = time.monotonic()
            step.done = self._shell.run(step.command, PATIENCE)
            step.ended = time.monotonic()
            if step.until is None or re.search(step.until, step.done.stdout):
                return
            if time.monotonic() > deadline:
                raise TourBroken(f"{self._place(step)}: never came to {step.until!r}; at last:\n{step.done}")

    def _check(self, step: Step) -> None:
        assert step.done
        if (step.done.status != 0) != step.fails:
            wanted = "fail" if step.fails else "succeed"
            raise TourBroken(f"{self._place(step)} was to {wanted}:\n{step.done}")
        if found := _ASSIGNMENT.match(step.command):
            self._check_set(step, found[1])
        if self._compares and step.shown.strip() and (wrong := differences(step.shown, _printed(step))):
            raise TourBroken(f"{self._place(step)}: {wrong}\n{step.done}")

    def _check_set(self, step: Step, variable: str) -> None:
        if not self._shell.run(f'echo "${variable}"').stdout.strip():
            raise TourBroken(f"{self._place(step)} left {variable} empty:\n{step.done}")

    def _place(self, step: Step) -> str:
        return f"{self.document.name}:{step.line}"


def differences(shown: str, printed: str) -> str:
    """How an output differs in form from the one shown; empty when it does not."""
    for wanted, got in zip(tables_in(shown), tables_in(printed), strict=False):
        if wanted.columns != got.columns:
            return f"the columns are {got.columns}, the document shows {wanted.columns}"
        if wanted.is_record and wanted.fields != got.fields:
            return f"the rows are {got.fields}, the document shows {wanted.fields}"
    if len(tables_in(shown)) != len(tables_in(printed)):
        return "another number of tables than the document shows"
    if (told := masked(shown)) != (said := masked(printed)):
        return f"said {said}, the document shows {told}"
    return ""


def masked(output: str) -> list[str]:
    """The lines outside tables, with what differs from run to run masked."""
    lines = text_around(output)
    for pattern, word in _MASKS:
        lines = [pattern.sub(word, line) for line in lines]
    return lines


def _printed(step: Step) -> str:
    """What a reader would see: an expected failure is told on standard error."""
    assert step.done
    text = step.done.stderr if step.fails and not step.done.stdout.strip() else step.done.stdout
    return "\n".join(line.rstrip() for line in text.strip("\n").splitlines())
