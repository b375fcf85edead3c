"""The rows under the field: headings, clients, commands, and the way to a new client."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum, auto

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from practice_desk.gui.palette.search import Command, Found
from practice_desk.gui.palette.written import Written

Index = QModelIndex | QPersistentModelIndex


class Kind(Enum):
    HEADING = auto()
    NOTE = auto()
    CLIENT = auto()
    COMMAND = auto()
    NEW_CLIENT = auto()
    WRITTEN = auto()


class Role(IntEnum):
    """What the model answers for a row beside its words."""

    KIND = Qt.ItemDataRole.UserRole
    DETAIL = Qt.ItemDataRole.UserRole + 1
    KEYS = Qt.ItemDataRole.UserRole + 2
    MARK = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True)
class Line:
    """One row. ``key`` is a client's id, a command's code, a new client's name, or the number of a hit.

    ``mark`` is where in its words that stands which was sought.
    """

    kind: Kind
    words: str
    key: str = ""
    detail: str = ""
    keys: str = ""
    mark: tuple[int, int] = (0, 0)

    @property
    def chooses(self) -> bool:
        return self.kind not in (Kind.HEADING, Kind.NOTE)


@dataclass(frozen=True)
class Person:
    """A client as shown here: initials while others can see the screen."""

    id: str
    name: str
    detail: str


class ResultsModel(QAbstractListModel):
    """A short list, laid out anew with every key."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Line] = []

    def lay_out(self, found: Found, people: Sequence[Person], written: Sequence[Written] = ()) -> None:
        self.beginResetModel()
        self._lines = [
            *self._arranged(found, people, nothing_else=not written),
            *self._grouped_written(written),
        ]
        self.endResetModel()

    def clear(self) -> None:
        """Forget every name."""
        self.beginResetModel()
        self._lines = []
        self.endResetModel()

    def line(self, row: int) -> Line | None:
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def next_choice(self, row: int, step: int) -> int:
        """The next row that can be chosen, going round; -1 when there is none."""
        count = len(self._lines)
        for away in range(1, count + 1):
            at = (row + step * away) % count
            if self._lines[at].chooses:
                return at
        return -1

    def first_written(self) -> int:
        """The first row of what was written; -1 when there is none."""
        return next((row for row, line in enumerate(self._lines) if line.kind is Kind.WRITTEN), -1)

    def rowCount(self, parent: Index | None = None, /) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        line = self.line(index.row())
        if line is None:
            return None
        answers = {
            Qt.ItemDataRole.DisplayRole: line.words,
            Qt.ItemDataRole.AccessibleTextRole: " ".join(part for part in (line.words, line.detail) if part),
            Role.KIND: line.kind,
            Role.DETAIL: line.detail,
            Role.KEYS: line.keys,
            Role.MARK: line.mark,
        }
        return answers.get(role)

    def flags(self, index: Index, /) -> Qt.ItemFlag:
        line = self.line(index.row())
        if line is None or not line.chooses:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _arranged(self, found: Found, people: Sequence[Person], *, nothing_else: bool) -> Iterator[Line]:
        if found.ahead:
            yield from _grouped(found.near)
        if people:
            heading = self.tr("Clients") if found.name else self.tr("Today")
            yield Line(Kind.HEADING, heading)
            yield from (Line(Kind.CLIENT, one.name, one.id, one.detail) for one in people)
        if not found.ahead:
            yield from _grouped(found.near)
        if not people and found.name:
            yield Line(Kind.NOTE, self.tr("No one called “{name}”.").format(name=found.name))
            words = self.tr("New client “{name}”").format(name=found.name)
            yield Line(Kind.NEW_CLIENT, words, found.name)
        yield from _grouped(found.far)
        if nothing_else and not (people or found.near or found.far or found.name):
            yield Line(Kind.NOTE, self.tr("Nothing to do by that name."))

    def _grouped_written(self, written: Sequence[Written]) -> Iterator[Line]:
        if written:
            yield Line(Kind.HEADING, self.tr("In what was written"))
        for number, one in enumerate(written):
            mark = one.excerpt.start, one.excerpt.end
            yield Line(Kind.WRITTEN, one.excerpt.words, str(number), one.detail, mark=mark)


def _grouped(commands: Sequence[Command]) -> Iterator[Line]:
    """Commands under their headings, groups in the order they first appear."""
    for group in dict.fromkeys(command.group for command in commands):
        if group:
            yield Line(Kind.HEADING, group)
        for command in commands:
            if command.group == group:
                yield Line(Kind.COMMAND, command.label, command.code, keys=command.keys)
