"""The results as the table of the read-me."""

from collections.abc import Iterator

from proving.face import Size
from proving.found import named, names
from proving.tally import Record, Results

_HEAD = ("| proof | what is promised | gate | long |", "|---|---|---|---|")


def table(results: Results) -> str:
    """A line a proof: its name, its promise, and of how many cases how many held."""
    return "\n".join([*_HEAD, *_rows(results)])


def _rows(results: Results) -> Iterator[str]:
    for name in names():
        gate, long = (_held(results.read(name, size)) for size in (Size.GATE, Size.LONG))
        yield f"| `{name}` | {named(name).promise} | {gate} | {long} |"


def _held(record: Record) -> str:
    return f"{record.passed:,} of {record.cases:,}" if record.cases else "–"
