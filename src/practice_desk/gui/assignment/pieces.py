"""What lies in the drawer, in words and as rows."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from practice_desk.domain.assignment import Aside, Assignment, minutes_words, often_words
from practice_desk.domain.days import clock_words, near_day
from practice_desk.gui.widgets.client_delegate import Row
from practice_desk.services.drawer import Piece

Index = QModelIndex | QPersistentModelIndex
_ICONS = {Aside.PARKED: "split", Aside.HELD: "moon", Aside.PUT_AWAY: "archive"}


class PiecesModel(QAbstractListModel):
    """Answers the roles of :class:`Row`: what it is and since when, then its words."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: Sequence[Piece] = ()
        self._today = date.min

    def show_pieces(self, pieces: Sequence[Piece], today: date) -> None:
        self.beginResetModel()
        self._pieces, self._today = tuple(pieces), today
        self.endResetModel()

    def piece(self, row: int) -> Piece | None:
        return self._pieces[row] if 0 <= row < len(self._pieces) else None

    def row_of(self, piece_id: str) -> int:
        """Where a piece stands; -1 when it is gone."""
        return next((row for row, one in enumerate(self._pieces) if one.id == piece_id), -1)

    def rowCount(self, parent: Index | None = None, /) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._pieces)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        piece = self.piece(index.row())
        if piece is None:
            return None
        detail, words = self.detail(piece), self.words(piece)
        answers: dict[int, object] = {
            Row.NAME: words,
            Row.DETAIL: detail,
            Row.ICON: _ICONS[piece.aside] if piece.aside else "history",
            Row.ICON_TOKEN: "hold" if piece.aside is Aside.HELD else "text2",
            Qt.ItemDataRole.AccessibleTextRole: f"{self.spoken(piece)}: {words}",
        }
        return answers.get(role)

    def detail(self, piece: Piece) -> str:
        """What it is, and since when it is here."""
        when = _when(piece.since, self._today)
        if piece.kept:
            return f"{piece.kept.value[:1].upper()}{piece.kept.value[1:]} · {when}"
        what = {
            Aside.PARKED: self.tr("Parked for later"),
            Aside.HELD: self.tr("From a week left free"),
            Aside.PUT_AWAY: self.tr("Draft laid aside"),
        }[piece.aside or Aside.PUT_AWAY]
        return self.tr("{what} · since {day}").format(what=what, day=when)

    def spoken(self, piece: Piece) -> str:
        """The same for ears, to whom no icon tells a version from a draft."""
        detail = self.detail(piece)
        return self.tr("Older version, {detail}").format(detail=detail) if piece.kept else detail

    def words(self, piece: Piece) -> str:
        return " ".join(piece.stood.what.split()) or self.tr("No words for it yet")


def beside_words(assignment: Assignment) -> str:
    """When, how long and how often, as far as it is said."""
    minutes, often = assignment.minutes, often_words(assignment.times_per_week)
    parts = (assignment.cue, minutes_words(minutes) if minutes else "", often)
    return " · ".join(part for part in parts if part)


def _when(moment: datetime, today: date) -> str:
    """The day, and of today the time as well: versions follow each other fast."""
    day = near_day(moment.date(), today)
    return f"{day}, {clock_words(moment.time())}" if moment.date() == today else day
