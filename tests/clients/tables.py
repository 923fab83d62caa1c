"""The tables that the clients print, read back.

Both generations of clients print with PrettyTable: a frame of `+---+`, a line of headings, then rows. A value of
several lines leaves the first cell of its further lines empty.
"""

import itertools
from dataclasses import dataclass, field


@dataclass
class Table:
    """A printed table: its headings, and its rows as cells of text."""

    columns: list[str]
    rows: list[list[str]] = field(default_factory=list)

    @property
    def is_record(self) -> bool:
        """Whether this is one object, a line per attribute (what create and show print)."""
        return self.columns in (["Field", "Value"], ["Property", "Value"])

    @property
    def fields(self) -> list[str]:
        """A record's attribute names, in the order printed."""
        assert self.is_record, f"a list, not a record: {self.columns}"
        return [row[0] for row in self.rows]

    def __getitem__(self, name: str) -> str:
        """A record's attribute."""
        for row in self.rows:
            if row[0] == name:
                return row[1]
        raise KeyError(f"no {name!r} among {[row[0] for row in self.rows]}")

    def column(self, name: str) -> list[str]:
        """A list's column, top to bottom."""
        place = self.columns.index(name)
        return [row[place] for row in self.rows]

    def where(self, name: str, value: str) -> dict[str, str]:
        """The one row of a list with this cell. Raises KeyError when there is none or more than one."""
        found = [row for row in self.rows if row[self.columns.index(name)] == value]
        if len(found) != 1:
            raise KeyError(f"{len(found)} rows with {name} {value!r} in {self.rows}")
        return dict(zip(self.columns, found[0], strict=True))


def tables_in(text: str) -> list[Table]:
    """Every table in a command's output."""
    found: list[Table] = []
    edges: list[int] = []
    borders = 0  # a table has three: above the headings, below them, at the end
    for raw in text.splitlines():
        line = raw.strip()
        if line.startswith("+") and set(line) <= {"+", "-"}:
            if borders % 3 == 0:
                edges = [place for place, char in enumerate(line) if char == "+"]
                found.append(Table([]))
            borders += 1
        elif line.startswith("|") and edges:
            _add(found[-1], [line[left + 1 : right].strip() for left, right in itertools.pairwise(edges)])
        else:
            edges, borders = [], 0
    return found


def table_in(text: str) -> Table:
    """The one table in a command's output. Fails, showing the text, when there is none or more than one."""
    found = tables_in(text)
    assert len(found) == 1, f"{len(found)} tables, expected one, in:\n{text}"
    return found[0]


def text_around(text: str) -> list[str]:
    """The lines of a command's output that belong to no table, without empty ones."""
    lines = (line.strip() for line in text.splitlines())
    return [line for line in lines if line and line[0] not in "+|"]


def _add(table: Table, cells: list[str]) -> None:
    if not table.columns:
        table.columns = cells
    elif not cells[0] and table.rows:
        table.rows[-1] = [f"{old}\n{new}" if new else old for old, new in zip(table.rows[-1], cells, strict=True)]
    else:
        table.rows.append(cells)
