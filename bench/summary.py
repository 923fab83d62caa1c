"""One table over all measurements: what was to be reached, what was measured, and whether that is enough."""

from collections.abc import Iterator, Sequence

from bench.table import Aim, Table, median

_RATIOS = {"ours / no filter": "without a filter", "ours / stateful": "with a stateful filter"}
_VIP = "VIP, by hand, "


def summary(tables: Sequence[Table]) -> Table:
    """The aims of all tables, and those that follow from the ratios to paths built by hand."""
    table = Table("Summary", ["", "aim", "measured", ""])
    for aim in [aim for one in tables for aim in (*one.aims, *_by_hand(one))]:
        sign = "at least" if aim.at_least else "at most"
        unit = f" {aim.unit}" if aim.unit else ""
        detail = f" ({aim.detail})" if aim.detail else ""
        kept = "kept" if aim.kept else "**missed**"
        table.rows.append([aim.what, f"{sign} {aim.limit:g}{unit}", f"{aim.measured:.3g}{unit}{detail}", kept])
    return table


def _by_hand(table: Table) -> Iterator[Aim]:
    """Throughput beside a path built by hand: at least 0.95 of it."""
    for column, words in _RATIOS.items():
        if column in table.columns:
            at = list(table.columns).index(column)
            for row in table.rows:
                yield Aim(f"throughput, {row[0]}, ours / by hand {words}", _number(row[at]), 0.95, at_least=True)
    if "ours / this one" in table.columns:
        at = list(table.columns).index("ours / this one")
        found = [_number(row[at]) for row in table.rows if str(row[0]).startswith(_VIP)]
        yield Aim("requests per second through a VIP, ours / by hand", median(found), 0.95, at_least=True)


def _number(cell: object) -> float:
    return float(str(cell).split()[0])
