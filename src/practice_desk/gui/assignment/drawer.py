"""The drawer: what was parked, laid aside or written before, each with its words and what taking it up would change."""

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from practice_desk.domain.assignment import Assignment
from practice_desk.domain.difference import Fate, Run, difference_words, word_difference
from practice_desk.domain.refused import Refused
from practice_desk.gui.assignment.pieces import PiecesModel, beside_words
from practice_desk.gui.client.pen import Pen
from practice_desk.gui.forms.ui_drawer import Ui_DrawerDialog
from practice_desk.gui.parting import part_with
from practice_desk.gui.size import dress
from practice_desk.gui.widgets.passage_delegate import PassageDelegate
from practice_desk.gui.workplace import Workplace
from practice_desk.services.drawer import Piece

_WIDTH, _HEIGHT = 62, 42
"""In em of the font; never more than the screen has."""


def open_drawer(workplace: Workplace, client_id: str, present: Assignment | None) -> bool:
    """Show the drawer of a client, and do what is chosen in it; whether a piece was taken up.

    What is being typed is committed before.
    """
    dialog = DrawerDialog(workplace, client_id, present, QApplication.activeWindow())
    try:
        workplace.ask.form(dialog)
        return _carry_out(workplace, client_id, dialog)
    finally:
        part_with(dialog)


def _carry_out(workplace: Workplace, client_id: str, dialog: "DrawerDialog") -> bool:
    """Done after it closed, so that the window says it and offers the way back."""
    desk, wanted, away = workplace.desk, dialog.wanted, dialog.put_away
    if away:
        workplace.attempt(lambda: desk.assignments.set_aside(away))
        return False
    if wanted and wanted.kept:
        return workplace.attempt(lambda: desk.drawer.use_version(client_id, wanted.id)) is not None
    if wanted:
        return workplace.attempt(lambda: desk.assignments.take_out(wanted.id)) is not None
    return False


class DrawerDialog(QDialog):
    """``wanted`` is the piece to write on with; ``put_away`` the id of the draft to lay into the drawer."""

    def __init__(
        self,
        workplace: Workplace,
        client_id: str,
        present: Assignment | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_DrawerDialog()
        self.ui.setupUi(self)
        self.wanted: Piece | None = None
        self.put_away = ""
        self._workplace = workplace
        self._client_id = client_id
        self._present = present
        self._pen = Pen(workplace, self.ui.undo_bar)
        self.model = PiecesModel()
        self.ui.list.setModel(self.model)
        self.ui.list.setItemDelegate(PassageDelegate(self.ui.list))
        self.use = self._action(self.tr("&Use it"), "use", "outline", "corner-down-left")
        self.copy = self._action(self.tr("&Copy"), "copy", "quiet", "copy")
        self.throw = self._action(self.tr("&Throw away"), "throw", "quiet", "trash-2")
        self._connect()
        dress(self, _WIDTH, _HEIGHT)
        self.refresh()

    def _action(self, words: str, name: str, role: str, glyph: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setProperty("role", role)
        button.setProperty("glyph", glyph)
        button.setAutoDefault(False)
        self.ui.actions.add(button)
        return button

    def _connect(self) -> None:
        self.ui.list.selectionModel().currentChanged.connect(self._on_chosen)
        self.ui.list.doubleClicked.connect(lambda _index: self._use())
        self.use.clicked.connect(self._use)
        self.copy.clicked.connect(self._copy)
        self.throw.clicked.connect(self._throw_away)
        self.ui.put_in.clicked.connect(self._put_in)
        self.ui.done.clicked.connect(self.accept)
        self._workplace.announcer.changed.connect(self._on_change)
        order = (self.ui.list, self.ui.preview, self.use, self.copy, self.throw, self.ui.put_in)
        for one, after in zip(order, (*order[1:], self.ui.done), strict=True):
            QWidget.setTabOrder(one, after)

    def refresh(self) -> None:
        """Look into the drawer again; the row in view stays in view as far as it can."""
        row = max(0, self.ui.list.currentIndex().row())
        desk = self._workplace.desk
        pieces = desk.drawer.pieces(self._client_id)
        self.model.show_pieces(pieces, desk.clock.today())
        self.ui.inside.setVisible(bool(pieces))
        self.ui.empty.setVisible(not pieces)
        self.ui.put_in.setVisible(self._present is not None)
        if pieces:
            self.ui.list.setCurrentIndex(self.model.index(min(row, len(pieces) - 1)))
            self.ui.list.setFocus()

    @property
    def chosen(self) -> Piece | None:
        return self.model.piece(self.ui.list.currentIndex().row())

    def _on_chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        piece = self.model.piece(index.row())
        if piece is None:
            return
        self.ui.what_it_is.setText(self.model.spoken(piece))
        self.ui.amount.setText(beside_words(piece.stood))
        self.ui.amount.setVisible(bool(self.ui.amount.text()))
        self._show_words(piece)
        self.ui.preview.verticalScrollBar().setValue(0)

    def _show_words(self, piece: Piece) -> None:
        """Of a version, with what taking it up would change in the present words."""
        words = piece.stood.what or self.tr("No words for it yet")
        runs, said = (Run(Fate.SAME, words),), ""
        if piece.kept and self._present and self._present.what:
            runs = word_difference(self._present.what, piece.stood.what)
            said = difference_words(runs, self.tr("Taken up, it takes out"), self.tr("It brings in"))
            said = said or self.tr("The same words; what stands beside them differs.")
        self.ui.words.show_runs(runs)
        self.ui.words.setAccessibleName(words)
        self.ui.difference.setText(said)
        self.ui.difference.setVisible(bool(said))
        self.ui.preview.setAccessibleDescription(" ".join(part for part in (words, said) if part))

    def _use(self) -> None:
        self.wanted = self.chosen
        self.accept()

    def _put_in(self) -> None:
        self.put_away = self._present.id if self._present else ""
        self.accept()

    def _copy(self) -> None:
        piece = self.chosen
        if piece:
            parts = (piece.stood.what, beside_words(piece.stood))
            QGuiApplication.clipboard().setText("\n".join(part for part in parts if part))
            self.ui.undo_bar.show_message(self.tr("Copied"), undo=False)

    def _throw_away(self) -> None:
        piece, desk = self.chosen, self._workplace.desk
        if piece is None:
            return
        remove = desk.drawer.throw_version_away if piece.kept else desk.assignments.throw_away
        self._pen.write(lambda: remove(piece.id), self._say)
        self.refresh()

    def _say(self, refusal: Refused) -> None:
        self.ui.undo_bar.show_message(refusal.words, undo=False)

    def _on_change(self, change: object) -> None:
        if not self._pen.writing:
            self.refresh()
