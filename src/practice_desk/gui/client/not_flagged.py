"""What the second look passes over for one client, and the way to have it flagged again."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from practice_desk.domain.days import named_day
from practice_desk.domain.dismissal import Dismissal
from practice_desk.domain.refused import Refused
from practice_desk.domain.second_look import title
from practice_desk.gui.client.pen import Pen
from practice_desk.gui.forms.ui_not_flagged import Ui_NotFlaggedPanel
from practice_desk.gui.forms.ui_not_flagged_row import Ui_NotFlaggedRow
from practice_desk.gui.theme import style_type, theme_of
from practice_desk.gui.tidy import clear
from practice_desk.services.second_look import SecondLookService


class NotFlaggedRow(QWidget):
    """One rule that is not flagged, since when."""

    def __init__(self, left: Dismissal) -> None:
        super().__init__()
        self.ui = Ui_NotFlaggedRow()
        self.ui.setupUi(self)
        words = self.tr("{note}, since {day}")
        self.ui.words.setText(words.format(note=title(left.rule), day=named_day(left.at.date())))
        self.ui.again.setAccessibleName(self.tr("Flag again: {note}").format(note=title(left.rule)))


class NotFlaggedPanel(QWidget):
    """Hidden while everything is flagged."""

    def __init__(
        self, second_look: SecondLookService, client_id: str, pen: Pen, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_NotFlaggedPanel()
        self.ui.setupUi(self)
        self._second_look = second_look
        self._client_id = client_id
        self._pen = pen
        self.rows: list[NotFlaggedRow] = []
        self.refresh()

    def refresh(self) -> None:
        """Show what is not flagged now."""
        clear(self.ui.rows)
        self.rows = []
        for left in self._second_look.not_flagged(self._client_id):
            row = NotFlaggedRow(left)
            row.ui.again.clicked.connect(partial(self._flag_again, left.rule))
            self.ui.rows.addWidget(row)
            self.rows.append(row)
        style_type(self, theme_of(self))
        self.setVisible(bool(self.rows))

    def _flag_again(self, rule: str) -> None:
        if self._pen.write(lambda: self._second_look.flag_again(self._client_id, rule), self._say):
            self.refresh()
            if self.rows:
                self.rows[0].ui.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, refusal: Refused) -> None:
        self.ui.lead.setText(refusal.words)
