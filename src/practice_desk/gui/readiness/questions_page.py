"""The guided check: nine questions in three short parts, with a lean that runs along."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QMenu, QWidget

from practice_desk.domain.check import ReadinessCheck, Result
from practice_desk.domain.days import long_day
from practice_desk.domain.readiness import ACUTE_FLAGS, PARTS, QUESTIONS, Answer, Lean, Outcome
from practice_desk.gui.against import AgainstLine
from practice_desk.gui.client.their_words import WordsLine
from practice_desk.gui.forms.ui_readiness import Ui_Readiness
from practice_desk.gui.readiness.lean_card import LeanCard
from practice_desk.gui.readiness.question_list import QuestionList
from practice_desk.gui.readiness.rulers import RulersBox
from practice_desk.gui.readiness.words import accept_words, result_words
from practice_desk.gui.soon import soon
from practice_desk.gui.tidy import dress_as, keep_measure, weigh_alike
from practice_desk.gui.typing_keeper import TypingKeeper
from practice_desk.gui.widgets.foot import fold_foot
from practice_desk.gui.workplace import Workplace
from practice_desk.services.readiness import Rulers, leans_boldly
from practice_desk.services.weighed import has_answers

_PARTS_OF_OTHERS = {"acute": 1, "said_no": 2, "capacity": 3, "distress": 3, "confidence": 3}
"""Where what is no question of its own is asked."""


class QuestionsPage(QWidget):
    """``decided`` carries the result and, when it goes against the lean, the line of why."""

    decided = Signal(object, str)
    hold_asked = Signal()
    back_asked = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.ui = Ui_Readiness()
        self.ui.setupUi(self)
        self._check: ReadinessCheck | None = None
        self._outcome: Outcome | None = None
        self._wanted: Result | None = None
        self._going_on = ""
        self._last_note = ""
        self._questions = QuestionList(self.ui, self)
        self.rows = self._questions.rows
        self._build()
        self.words = WordsLine(workplace)
        self.ui.words_box.addWidget(self.words)
        self._typing = TypingKeeper(self, self._on_idea, self._on_idea)
        self._typing.watch(self.ui.idea)
        self._against = AgainstLine(self, self.ui, workplace)
        self.rulers = RulersBox(self.ui, self)
        self.lean = LeanCard(self.ui, workplace.theme)
        self.lean.answer_asked.connect(self.go_to)
        self._connect()

    # building

    def _build(self) -> None:
        self.ui.acute.set_question(self.ui.acute_title.text())
        self.ui.acute.set_options([(flag.code, flag.words) for flag in ACUTE_FLAGS])
        self.said_no = QCheckBox(self.tr("They said no"))
        self.rows["time"].add_extra(self.said_no)
        self.goal = QComboBox()
        self.goal.setAccessibleName(self.tr("Which goal"))
        self.rows["goal"].add_extra(self.goal)
        keep_measure(self.ui.scroll)
        fold_foot(self.ui.footer)

    def _connect(self) -> None:
        self._questions.answered.connect(self._on_answer)
        self._questions.went_on.connect(self.go_on)
        self._questions.went_back.connect(self.go_back)
        self.ui.acute.changed.connect(self._on_acute)
        self.said_no.clicked.connect(self._on_said_no)
        self.goal.activated.connect(lambda _index: self._on_goal())
        self.ui.next.clicked.connect(self.go_on)
        self.ui.back.clicked.connect(self.go_back)
        self.ui.finish_later.clicked.connect(self._workplace.navigator.show_today)
        self.ui.hold.clicked.connect(self.hold_asked)
        self.ui.banner_hold.clicked.connect(self.hold_asked)
        self.ui.banner_go.clicked.connect(self._on_keep_going)
        self.rulers.changed.connect(self._on_rulers)
        self.ui.otherwise.clicked.connect(self._on_otherwise)
        self._against.given.connect(self._on_against)

    # showing

    def show_check(self, check: ReadinessCheck) -> None:
        self._check = check
        self._wanted = None
        self._against.show(check.client_id)
        self._show_last(check)
        self._typing.silently(self._fill_fields)
        self.words.show_client(check.client_id)
        self._fill_part()
        self._questions.focus_open(self._check)

    def _fill_fields(self) -> None:
        check = self._check
        if check is None:
            return
        self._questions.fill(check)
        self.ui.acute.values = check.acute
        self.said_no.setChecked(check.said_no)
        self._fill_goals(check)
        self.ui.idea.setText(check.idea)
        self.rulers.fill(check)

    def _show_last(self, check: ReadinessCheck) -> None:
        """The note a talk-first of an earlier day left for today."""
        last = self._workplace.desk.readiness.note_from_last(check.client_id)
        self._last_note = ""
        if last:
            words = self.tr("On {day} you wanted to talk first.").format(day=long_day(last.day))
            note = " ".join(last.next_time.split())
            self._last_note = f"{words} {self.tr('Your note:')} “{note}”" if note else words
        self.ui.last_words.setText(self._last_note)

    def _fill_goals(self, check: ReadinessCheck) -> None:
        self.goal.clear()
        self.goal.addItem(self.tr("Which goal? Not yet named"), None)
        for goal in self._workplace.desk.goals.working(check.client_id):
            self.goal.addItem(goal.name, goal.id)
        self.goal.setCurrentIndex(max(0, self.goal.findData(check.goal_id)))
        self.goal.setVisible(self.goal.count() > 1)

    @property
    def part(self) -> int:
        return self._check.part if self._check else 1

    def _fill_part(self) -> None:
        part = self.part
        for number, bar in enumerate((self.ui.progress_1, self.ui.progress_2, self.ui.progress_3), start=1):
            dress_as(bar, _bar_role(number, part))
        self.ui.part.setText(self.tr("Part {part} of 3").format(part=part))
        names = (self.tr("Today"), self.tr("The wish"), self.tr("The fit"))
        self.ui.part_name.setText(names[part - 1])
        self.ui.title.setText(PARTS[part - 1])
        self._questions.show_part(part)
        self.ui.idea_title.setVisible(part == 2)
        self.ui.idea.setVisible(part == 2)
        self.words.setVisible(part == 2)
        self.rulers.offer(part == 3)
        before = self.tr("Part {part}").format(part=part - 1)
        self.ui.back.setText(before if part > 1 else self.tr("Follow up"))
        self.ui.scroll.verticalScrollBar().setValue(0)
        self.weigh()

    def weigh(self) -> None:
        """Weigh the answers anew and show what they lean towards."""
        check = self._check
        if check is None:
            return
        self._outcome = self._workplace.desk.readiness.outcome(check)
        self.ui.last_card.setVisible(self.part == 1 and bool(self._last_note))
        raw = check.answer("steadying") == Answer.YES.value
        self.ui.banner.setVisible(self.part == 1 and raw and check.id != self._going_on)
        self.ui.acute_card.setVisible(self.part == 1 and raw)
        self._show_lean(check, self._outcome)

    def _show_lean(self, check: ReadinessCheck, outcome: Outcome) -> None:
        begun = has_answers(check)
        self.ui.lean_card.setVisible(begun)
        if begun:
            self.lean.show(check, outcome, self._workplace.desk.readiness.pulling_apart(check))
        last = self.part == 3
        onward = (self.tr("On to the wish"), self.tr("On to the fit"), accept_words(outcome.lean))
        self.ui.next.setText(onward[self.part - 1])
        weigh_alike(self.ui.hold, self.ui.next)
        self.ui.hold.setVisible(not (last and outcome.lean is Lean.HOLD))
        self.ui.otherwise.setVisible(last and begun)
        self.ui.against_row.setVisible(self._wanted is not None)

    # answering

    def _on_answer(self, key: str, value: object) -> None:
        if self._check is None:
            return
        answer = value if isinstance(value, Answer) else None
        readiness = self._workplace.desk.readiness
        if self._keep(lambda check: readiness.answer(check, key, answer)) and answer is not None:
            self._questions.focus_after(key)

    def _keep(self, act: Callable[[ReadinessCheck], ReadinessCheck]) -> bool:
        """Change the check that is kept; what cannot be kept stays on the page and is said."""

        def change() -> None:
            if self._check:
                self._check = act(self._check)

        kept = self._workplace.keep(change)
        self.weigh()
        return kept

    def _on_acute(self, flags: object) -> None:
        if isinstance(flags, tuple):
            self._keep(lambda check: self._workplace.desk.readiness.set_acute(check, flags))

    def _on_said_no(self, ticked: bool) -> None:
        self._keep(lambda check: self._workplace.desk.readiness.set_said_no(check, ticked))

    def _on_goal(self) -> None:
        goal_id = self.goal.currentData()
        self._keep(lambda check: self._workplace.desk.readiness.set_goal(check, goal_id))

    def _on_rulers(self, rulers: Rulers) -> None:
        self._keep(lambda check: self._workplace.desk.readiness.set_rulers(check, rulers))

    def _on_idea(self) -> bool:
        idea = self.ui.idea.text()
        return self._keep(lambda check: self._workplace.desk.readiness.set_idea(check, idea))

    # moving

    def go_to(self, key: str) -> None:
        """Show the answer that a reason came from, and put the focus there."""
        part = next(
            (question.part for question in QUESTIONS if question.key == key), _PARTS_OF_OTHERS.get(key)
        )
        if part is None or (part != self.part and not self._turn(part)):
            return
        scale = {
            "capacity": self.ui.capacity,
            "distress": self.ui.distress,
            "confidence": self.ui.confidence,
        }.get(key)
        if key in self.rows:
            self._questions.focus(key)
        elif scale:
            self.ui.rulers.show()
            scale.setFocus()
            soon(self, lambda: self.ui.scroll.ensureWidgetVisible(scale))
        elif key == "said_no":
            self.said_no.setFocus()
            self.ui.scroll.ensureWidgetVisible(self.rows["time"])
        else:
            boxes = self.ui.acute.boxes()
            next((box for box in boxes if box.isChecked()), boxes[0]).setFocus()
            self.ui.scroll.ensureWidgetVisible(self.ui.acute_card)

    def turn_to(self, part: int) -> None:
        """Show another part, 1 to 3."""
        if self._turn(part):
            self._questions.focus_open(self._check)

    def _turn(self, part: int) -> bool:
        self._typing.flush()
        turned = self._keep(lambda check: self._workplace.desk.readiness.turn_to(check, part))
        if turned:
            self._fill_part()
        return turned

    def go_on(self) -> None:
        if self.part < 3:
            self.turn_to(self.part + 1)
        elif self._outcome:
            self.leave()
            self.decided.emit(Result(self._outcome.lean.value), "")

    def go_back(self) -> None:
        if self.part > 1:
            self.turn_to(self.part - 1)
        else:
            self.back_asked.emit()

    def leave(self) -> None:
        self._typing.flush()
        self.words.flush()
        self._against.leave()

    def taken(self) -> None:
        """The decision is on record, with the line of why."""
        self._against.taken()

    # deciding otherwise

    def _on_keep_going(self) -> None:
        self._going_on = self._check.id if self._check else ""
        self.ui.banner.hide()
        self._questions.focus_open(self._check)

    def _on_otherwise(self) -> None:
        if self._outcome is None:
            return
        menu = QMenu(self)
        for result in Result:
            if result.value != self._outcome.lean.value:
                action = menu.addAction(result_words(result))
                action.triggered.connect(lambda _checked=False, wanted=result: self.want(wanted))
        menu.popup(self.ui.otherwise.mapToGlobal(self.ui.otherwise.rect().topLeft()))

    def want(self, wanted: Result) -> None:
        """Decide on this result; one bolder than the lean asks for its line of why first."""
        if self._outcome is None:
            return
        if not leans_boldly(self._outcome.lean, wanted):
            self.decided.emit(wanted, "")
            return
        self._wanted = wanted
        self.ui.against_go.setText(result_words(wanted))
        self._against.ask()

    def _on_against(self, why: str) -> None:
        if self._wanted:
            self.decided.emit(self._wanted, why)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            weigh_alike(self.ui.hold, self.ui.next)


def _bar_role(number: int, part: int) -> str:
    return "progress-done" if number < part else "progress-here" if number == part else "progress-open"
