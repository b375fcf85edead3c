"""The lean in one line above the foot, for as long as its card is out of view."""

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer

from practice_desk.domain.readiness import Lean
from practice_desk.gui.forms.ui_readiness import Ui_Readiness
from practice_desk.gui.readiness.words import CARD_ROLES
from practice_desk.gui.theme import Theme, style_type
from practice_desk.gui.tidy import dress_as, keep_measure


class LeanLine(QObject):
    """Looks after the line; *Why* brings the card into view.

    The line takes its room from the part that scrolls, so a card that is out of view without it is out
    of view with it: it cannot come and go by itself.
    """

    def __init__(self, ui: Ui_Readiness, theme: Theme) -> None:
        super().__init__(ui.lean_line)
        self._ui = ui
        self._theme = theme
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look)
        keep_measure(ui.scroll, held=ui.lean_strip)
        ui.lean_line.hide()
        ui.lean_why.clicked.connect(self._on_why)
        bar = ui.scroll.verticalScrollBar()
        bar.valueChanged.connect(lambda _value: self._soon.start())
        bar.rangeChanged.connect(lambda _low, _high: self._soon.start())
        for watched in (ui.scroll.viewport(), ui.lean_card):
            watched.installEventFilter(self)

    def show(self, lean: Lean, words: str) -> None:
        """Say the lean in the words of the card."""
        role, token = CARD_ROLES[lean]
        strip, icon = self._ui.lean_strip, self._ui.strip_icon
        if strip.property("role") != role or icon.property("glyph_token") != token:
            dress_as(strip, role)
            icon.setProperty("glyph_token", token)
            style_type(strip, self._theme)
        self._ui.strip_words.setText(words)
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide):
            self._soon.start()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        card, words, view = self._ui.lean_card, self._ui.lean, self._ui.scroll.viewport()
        top = words.mapTo(view, QPoint(0, 0)).y()
        in_view = top >= 0 and top + words.height() <= view.height()
        self._ui.lean_line.setVisible(card.isVisibleTo(self._ui.content) and not in_view)

    def _on_why(self) -> None:
        card = self._ui.lean_card
        self._ui.scroll.ensureWidgetVisible(card, 0, 12)
        reasons = self._ui.reasons_box.itemAt(0)
        first = reasons.widget() if reasons else None
        (first or self._ui.otherwise).setFocus()
