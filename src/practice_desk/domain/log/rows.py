"""A file of separated values as rows of text, whatever it was saved with."""

import csv
from dataclasses import dataclass
from io import StringIO

from practice_desk.domain.refused import Refused

MOST_BYTES = 5_000_000
MOST_ROWS = 20_000
SEPARATORS = (";", "\t", ",")
_SAMPLE = 30
"""Lines looked at to find the separator."""
_NOT_A_TABLE = (
    "This is not a table of text. In the program it comes from, save it as CSV, then drop that file here."
)
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)


@dataclass(frozen=True)
class Row:
    """``number`` counts as a table program does: the first line is 1."""

    number: int
    cells: tuple[str, ...]

    def cell(self, place: int) -> str:
        return self.cells[place] if place < len(self.cells) else ""


def read_rows(data: bytes) -> tuple[Row, ...]:
    """The rows that hold anything.

    Raises:
        Refused: in plain words, for what is no table, is empty, or is far too long.
    """
    if len(data) > MOST_BYTES:
        raise Refused("This file is far larger than a log. Keep the days that matter and save it again.")
    text = decoded(data)
    told = text.lower().startswith("sep=")
    body = text.partition("\n")[2] if told else text
    rows = _split(body, separator_of(body), int(told))
    if not rows:
        raise Refused("There is nothing in this file. Look at it in the program it comes from.")
    if len(rows) > MOST_ROWS:
        raise Refused(
            f"This table has more than {MOST_ROWS:,} rows. Keep the days that matter and try again."
        )
    return rows


def decoded(data: bytes) -> str:
    """The text of a file: by its mark, else UTF-8, else UTF-16 where every other byte is nothing, else cp1252."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(data[len(mark) :], encoding)
    if data[1:200:2].count(0) > len(data[1:200:2]) // 2:
        return _checked(data, "utf-16-le")
    if data[0:200:2].count(0) > len(data[0:200:2]) // 2:
        return _checked(data, "utf-16-be")
    try:
        return _checked(data, "utf-8")
    except Refused:
        return _checked(data, "cp1252")


def _checked(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as fault:
        raise Refused(_NOT_A_TABLE) from fault
    odd = sum(not letter.isprintable() and letter not in "\r\n\t\ufeff\u00ad" for letter in text[:4000])
    if "\0" in text or odd * 20 > len(text[:4000]):
        raise Refused(_NOT_A_TABLE)
    return text


def separator_of(text: str) -> str:
    """The separator that parts most lines into equally many cells; a comma when none does."""
    lines = [line for line in text.splitlines()[:_SAMPLE] if line.strip()]

    def worth(separator: str) -> tuple[int, int]:
        counts = [line.count(separator) for line in lines]
        usual = max(set(counts), key=lambda count: (counts.count(count), count), default=0)
        return (counts.count(usual) if usual else 0, usual)

    best = max(SEPARATORS, key=worth)
    return best if worth(best)[0] else ","


def _split(text: str, separator: str, before: int) -> tuple[Row, ...]:
    found: list[Row] = []
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, skipinitialspace=True)
    try:
        for cells in reader:
            plain = tuple(cell.strip() for cell in cells)
            if any(plain):
                found.append(Row(reader.line_num + before, plain))
            if len(found) > MOST_ROWS:
                break
    except csv.Error as fault:
        raise Refused(_NOT_A_TABLE) from fault
    return tuple(found)
