"""How it went: the questions on the page, and what was said to them."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.found import Found
from practice_desk.domain.likely import likely_first
from practice_desk.gui.forms.ui_follow_up import Ui_FollowUp
from practice_desk.gui.tidy import keep_lines
from practice_desk.services.follow_up import Said

COMMON = 8
"""Barriers shown before *More reasons*."""
_OUTCOMES = (
    (HowItWent.DID, "Did it", "sun"),
    (HowItWent.SOME, "Some of it", "circle-dashed"),
    (HowItWent.TOO_MUCH, "It was too much", "weight"),
    (HowItWent.NOT, "It didn’t happen", "cloud"),
    (HowItWent.NOT_ASKED, "Not asked today", "message-circle"),
)
_LIKE_SCHOOL = {"B_BORING", "B_PRESSURE"}
"""Barriers that can come from what it is called: like paperwork, or like being told what to do."""
_WORSE = "B_WORSE"
"""Among what can be ticked when it was not all of it; asked on its own when it was."""
_HINDERED = (HowItWent.SOME, HowItWent.TOO_MUCH, HowItWent.NOT)


class SaidCard(QObject):
    """Fills the questions and reads the answers; ``answered`` is an answer given by a click or a key of a control.

    What is typed into its fields is watched by the page.
    """

    answered = Signal()

    def __init__(self, ui: Ui_FollowUp, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._before: tuple[tuple[str, ...], ...] = ()
        self._all_barriers = False
        self._scales = (ui.useful, ui.hard, ui.amount, ui.distress_before, ui.distress_after)
        self._ask()
        self._connect()

    def _ask(self) -> None:
        ui = self._ui
        ui.outcome.set_question(ui.outcome_title.text())
        ui.outcome.set_options([(value, self.tr(words), icon) for value, words, icon in _OUTCOMES])
        ui.barriers.set_question(ui.barriers_title.text())
        for scale, title, low, high in (
            (ui.useful, ui.useful_title, self.tr("not at all"), self.tr("very")),
            (ui.hard, ui.hard_title, self.tr("easy"), self.tr("very hard")),
            (ui.amount, ui.amount_title, self.tr("none"), self.tr("all")),
            (ui.distress_before, ui.distress_before_title, self.tr("none"), self.tr("the most")),
            (ui.distress_after, ui.distress_after_title, self.tr("none"), self.tr("the most")),
        ):
            scale.set_question(title.text())
            scale.set_captions(low, high)
        keep_lines(ui.words, 2)
        keep_lines(ui.learned, 2)

    def _connect(self) -> None:
        ui = self._ui
        ui.outcome.chosen.connect(lambda _outcome: self.answered.emit())
        ui.barriers.changed.connect(lambda _codes: self.answered.emit())
        ui.worse.clicked.connect(lambda _ticked: self.answered.emit())
        for scale in self._scales:
            scale.changed.connect(lambda _value: self.answered.emit())
        ui.more_barriers.clicked.connect(self._on_more_barriers)
        ui.more_asked.clicked.connect(lambda: ui.more_box.setVisible(not ui.more_box.isVisible()))

    def begin(self) -> None:
        """Another assignment: only the likely reasons stand there at first."""
        self._all_barriers = False

    @property
    def outcome(self) -> HowItWent | None:
        """How it went, or ``None`` while nothing is chosen."""
        chosen = self._ui.outcome.value
        return chosen if isinstance(chosen, HowItWent) else None

    @outcome.setter
    def outcome(self, outcome: HowItWent | None) -> None:
        self._ui.outcome.value = outcome

    @property
    def sat_badly(self) -> bool:
        """Whether a reason is ticked that can come from what it is called."""
        return bool(_LIKE_SCHOOL & set(self._ui.barriers.values))

    def fill(self, follow_up: FollowUp | None, before: tuple[tuple[str, ...], ...]) -> None:
        """Show what is noted, all but the words; ``before`` are the reasons given at each earlier follow-up."""
        self._before = before
        outcome = follow_up.outcome if follow_up else None
        self.outcome = outcome
        codes = follow_up.barriers if follow_up else ()
        self._fill_barriers(codes if outcome in _HINDERED else ())
        self._ui.worse.setChecked(_WORSE in codes)
        more = follow_up and (follow_up.amount, follow_up.distress_before, follow_up.distress_after)
        noted = (follow_up.useful, follow_up.hard) if follow_up else (None, None)
        in_tens = (_a_tenth(value) for value in more or (None, None, None))
        for scale, value in zip(self._scales, (*noted, *in_tens), strict=True):
            scale.value = value
        self._ui.more_box.setVisible(any(value is not None for value in more or ()))

    def fill_words(self, follow_up: FollowUp | None, kept: Mapping[str, str]) -> None:
        """``kept`` are words typed and not committed; they come before what is noted."""
        ui = self._ui
        words = kept.get("words", follow_up.words if follow_up else "")
        learned = kept.get("learned", follow_up.learned if follow_up else "")
        for field, text in ((ui.words, words), (ui.learned, learned)):
            if field.toPlainText().strip() != text:
                field.setPlainText(text)

    def fit(self) -> None:
        """Ask for the reasons that fit the outcome; what is ticked stays."""
        self._fill_barriers(self._ui.barriers.values)

    def _fill_barriers(self, chosen: tuple[str, ...]) -> None:
        """Offer the likely reasons, or all of them; where one ticked is not among the likely, all."""
        ui, outcome = self._ui, self.outcome
        hindered = outcome if outcome in _HINDERED else None
        ui.barriers_box.setVisible(hindered is not None)
        ui.worse.setVisible(outcome is HowItWent.DID)
        ordered = likely_first(hindered, self._before)
        likely = {barrier.code for barrier in ordered[:COMMON]}
        self._all_barriers = self._all_barriers or bool(set(chosen) - likely)
        shown = ordered if self._all_barriers else ordered[:COMMON]
        if ui.barriers.codes != tuple(barrier.code for barrier in shown):
            ui.barriers.set_options([(barrier.code, barrier.words) for barrier in shown])
        ui.barriers.values = chosen
        ui.more_barriers.setVisible(not self._all_barriers)

    def _on_more_barriers(self) -> None:
        self._all_barriers = True
        self.fit()
        self._ui.barriers.boxes()[COMMON].setFocus()

    def said(self, found: Found | None) -> Said:
        """What stands there. Without an outcome nobody was asked."""
        ui, outcome = self._ui, self.outcome
        return Said(
            outcome or HowItWent.NOT_ASKED,
            ui.useful.value,
            ui.hard.value,
            _times_ten(ui.amount.value),
            self._ticked(outcome),
            ui.words.toPlainText(),
            ui.learned.toPlainText(),
            _times_ten(ui.distress_before.value),
            _times_ten(ui.distress_after.value),
            found=found,
        )

    def _ticked(self, outcome: HowItWent | None) -> tuple[str, ...]:
        """What was ticked, as far as it is asked after this outcome."""
        if outcome in _HINDERED:
            return self._ui.barriers.values
        return (_WORSE,) if outcome is HowItWent.DID and self._ui.worse.isChecked() else ()


def _times_ten(value: int | None) -> int | None:
    return None if value is None else value * 10


def _a_tenth(value: int | None) -> int | None:
    return None if value is None else round(value / 10)
