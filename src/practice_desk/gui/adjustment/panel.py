"""The Adjust panel: one suggestion with its reason, other ways, how useful it felt, and what we've learned."""

from collections.abc import Sequence
from textwrap import shorten

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from practice_desk.domain.adjustment import Code, Option
from practice_desk.domain.change import Change
from practice_desk.domain.learned import Learned, difference_words
from practice_desk.domain.their_words import in_short
from practice_desk.gui.forms.ui_adjust_panel import Ui_AdjustPanel
from practice_desk.gui.reckoner import Reckoner
from practice_desk.gui.theme import style_type
from practice_desk.gui.tidy import FoldingRow, clear, let_go
from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.workplace import Step, Workplace
from practice_desk.services.adjustment import IN_THE_ROOM, NOTHING_HOME, Advice


def _tr(text: str) -> str:
    return QCoreApplication.translate("AdjustPanel", text)


_LOOKS = {
    Code.BUILD_ON: ("Build on it", "trending-up", "ready"),
    Code.KEEP: ("Keep it the same", "repeat", "ready"),
    Code.SCALE_BACK: ("Scale it back", "scale", "followup"),
    Code.RESPECIFY: ("Say it more exactly", "pencil", "followup"),
    Code.RECUE: ("Another time or place", "clock", "followup"),
    Code.SWAP: ("Try another way in", "shuffle", "followup"),
    Code.REVISIT_WHY: ("Look at the why again", "target", "followup"),
    Code.IN_SESSION: ("Do it together in here", "users", "ready"),
    Code.SUPPORT: ("Keep it, with support", "heart-handshake", "ready"),
    Code.HOLD: ("Leave the week free", "moon", "rest"),
    Code.PAUSE: ("Pause this one", "circle-pause", "rest"),
    Code.FADE: ("Let it fade into habit", "leaf", "ready"),
    Code.ASK: ("Ask about it", "message-circle", "followup"),
}
"""Words, icon and pill colour of each option."""


LEARNED = 2
"""Differences that are told here, the surest; the overview has them all, with what they rest on."""
LULL_MS = 400
"""From the last change to what we've learned, so that the suggestion is on screen before it is reckoned."""
CARD_INSET = 26
"""Pixels that the suggestion's card takes at both sides."""


class AdjustPanel(QFrame):
    """Shows what the last follow-up suggests. Nothing is applied until a button is pressed."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.ui = Ui_AdjustPanel()
        self.ui.setupUi(self)
        self._client_id = ""
        self._advice: Advice | None = None
        self._first = 0
        self._chosen: tuple[str, Code] | None = None
        self.others: list[QPushButton] = []
        for row in (self.ui.source_row, self.ui.use_row):
            FoldingRow(self.ui.scroll, row, CARD_INSET)
        self._reckoner = Reckoner(workplace, self._show_learned, at_once=0)
        self._lull = QTimer(self)
        self._lull.setSingleShot(True)
        self._lull.setInterval(LULL_MS)
        self._lull.timeout.connect(lambda: self._reckoner.reckon(self._client_id))
        self.ui.learned.hide()
        self.ui.use.clicked.connect(lambda: self._act(self._first))
        self.ui.not_this.clicked.connect(self._on_not_this)

    def show_client(self, client_id: str) -> None:
        if client_id != self._client_id:
            self._reckoner.forget()
            self.ui.learned.hide()
        self._client_id = client_id
        self._fill()
        self._lull.start()

    def refresh(self, change: Change) -> None:
        if change.nouns & {"follow_up", "hold", "assignment", "client"}:
            self._fill()
        if change.nouns & {"follow_up", "assignment"}:
            self._lull.start()

    def leave(self) -> None:
        """Reckon nothing more; before locking and closing."""
        self._lull.stop()
        self._reckoner.forget()

    def use_suggestion(self) -> bool:
        """Use the suggestion shown on top; False while there is none."""
        if self._advice:
            self._act(self._first)
        return self._advice is not None

    def _fill(self) -> None:
        desk = self._workplace.desk
        self._advice = desk.adjustments.advise(self._client_id)
        self.ui.trend.set_points(desk.story.trend(self._client_id))
        advice = self._advice
        self.ui.suggestion.setVisible(advice is not None)
        self.ui.or_title.setVisible(advice is not None)
        self.ui.empty.setVisible(advice is None)
        if advice is None:
            words = self.tr("After the first follow-up, a next step is suggested here, with its reason.")
            self.ui.empty.setText(words)
            self._show_others(())
            return
        self._first = self._place_of_chosen(advice)
        self._fill_suggestion(advice, advice.options[self._first])
        self._show_others([place for place in range(len(advice.options)) if place != self._first])

    def _place_of_chosen(self, advice: Advice) -> int:
        """What was put on top stays there while it is among the options of the same asking; else the suggestion."""
        keys = [(advice.follow_up.id, option.code) for option in advice.options]
        return keys.index(self._chosen) if self._chosen in keys else 0

    def _show_learned(self, learned: Learned) -> None:
        """The differences that hold against chance, in counts; nothing at all where none does."""
        clear(self.ui.learned_box)
        for one in learned.differences[:LEARNED]:
            self.ui.learned_box.addWidget(WrapLabel(self.tr(difference_words(one))))
        style_type(self.ui.learned, self._workplace.theme)
        self.ui.learned.setVisible(bool(learned.differences))

    def _fill_suggestion(self, advice: Advice, option: Option) -> None:
        words, _icon, kind = _LOOKS[option.code]
        today = self._workplace.desk.today.date()
        self.ui.code.setText(_tr(words))
        self.ui.code.set_kind(kind)
        fresh = advice.follow_up.day == today
        called = in_short(self._workplace.desk.clients.get(self._client_id).called)
        before = self.tr("{word}, last time").format(word=called)
        self.ui.source.setText(self.tr("from today’s answers") if fresh else before)
        self._say_about(advice)
        self.ui.change.setText(option.change)
        self.ui.reason.setText(option.reason)
        self.ui.use.setText(self._verb(option))

    def _say_about(self, advice: Advice) -> None:
        """Name the assignment it is about while another one is with the client."""
        self.ui.about.setVisible(advice.others_running)
        words = shorten(" ".join(advice.assignment.what.split()), 90, placeholder=" …")
        self.ui.about.setText(self.tr("About “{what}”").format(what=words))

    def _verb(self, option: Option) -> str:
        if option.code in NOTHING_HOME:
            return self.tr("Leave the week free")
        if option.code is Code.ASK:
            return self.tr("Ask now")
        if option.code is Code.SWAP and option.what is None:
            return self.tr("Look for another")
        if option.code in IN_THE_ROOM:
            return self.tr("Note it")
        return self.tr("Use in the draft")

    def _show_others(self, places: Sequence[int]) -> None:
        """A button for each of these options; those there are show another option before one is made."""
        box = self.ui.others_box
        while len(self.others) < len(places):
            self.others.append(self._new_other())
        while len(self.others) > len(places):
            let_go(box, self.others.pop())
        for button, place in zip(self.others, places, strict=True):
            self._fill_other(button, place)

    def _new_other(self) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "quiet")
        button.setProperty("align", "start")
        button.setProperty("tone", "muted")
        button.clicked.connect(lambda: self._promote(int(button.property("place"))))
        self.ui.others_box.addWidget(button)
        return button

    def _fill_other(self, button: QPushButton, place: int) -> None:
        if self._advice is None:
            return
        option = self._advice.options[place]
        words, icon, _kind = _LOOKS[option.code]
        button.setProperty("place", place)
        button.setText(_tr(words))
        button.setToolTip(option.change)
        button.setAccessibleDescription(option.change)
        if button.property("glyph") != icon:
            button.setProperty("glyph", icon)
            style_type(button, self._workplace.theme)

    def _promote(self, number: int) -> None:
        """Look at another option: it moves on top, with its own reason and button."""
        if self._advice:
            self._chosen = (self._advice.follow_up.id, self._advice.options[number].code)
        self._fill()
        self.ui.use.setFocus()

    def _on_not_this(self) -> None:
        if self._advice:
            self._promote((self._first + 1) % len(self._advice.options))

    def _act(self, number: int) -> None:
        advice = self._advice
        if advice is None:
            return
        option = advice.options[number]
        desk, navigator = self._workplace.desk, self._workplace.navigator
        looking = option.code is Code.SWAP and option.what is None
        if option.code in NOTHING_HOME or looking or option.code in IN_THE_ROOM:
            if self._workplace.attempt(lambda: desk.adjustments.take(self._client_id, option.code)):
                self._go_with(option)
        elif self._workplace.attempt(lambda: desk.adjustments.use(self._client_id, option)):
            navigator.go(Step.ASSIGNMENT)

    def _go_with(self, option: Option) -> None:
        """What follows when the choice itself is all there is to keep."""
        navigator = self._workplace.navigator
        if option.code in NOTHING_HOME:
            navigator.leave_free()
        elif option.code is Code.SWAP:
            navigator.show_activities()
        elif option.code is Code.ASK:
            navigator.go(Step.FOLLOW_UP)
        else:
            navigator.say(self.tr("Noted: {change}").format(change=option.change))
