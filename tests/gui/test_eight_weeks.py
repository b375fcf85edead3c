"""The whole loop over eight weeks, with real clicks and keys in the real window on a real encrypted file.

Every week a day begins: the practice is locked, time passes, it is opened again, and what was said becomes the
next step.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import Assignment
from practice_desk.domain.barrier import barrier_words
from practice_desk.domain.readiness import KEYS, Answer
from practice_desk.domain.standing import Move
from practice_desk.gui.assignment.page import AssignmentPage
from practice_desk.gui.client.client_dialog import ClientDialog
from practice_desk.gui.follow_up.page import FollowUpPage
from practice_desk.gui.handout.page import HandoutPage
from practice_desk.gui.overview.page import OverviewPage
from practice_desk.gui.shell.set_up_page import SetUpPage
from practice_desk.gui.shell.workspace import Workspace
from practice_desk.gui.workplace import Step
from practice_desk.services.desk import Desk
from practice_desk.services.story import Kind
from support.fake_ask import FakeAsk
from support.stage import Stage

PASSPHRASE = "five plain words do it"  # noqa: S105  a made-up one
WALK = "Walk for 10 minutes on four evenings, after dinner."
FITS = dict.fromkeys(KEYS, Answer.YES) | {"steadying": Answer.NO, "plate_full": Answer.NO}
ORDER = [Answer.YES, Answer.UNSURE, Answer.NO]
DID, SOME, TOO_MUCH, NOT, NOT_ASKED = range(5)


def _named(name: str) -> Callable[[QDialog], bool]:
    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, ClientDialog)
        dialog.details.ui.name.setText(name)
        dialog.ui.done.click()
        return True

    return fill


@dataclass
class Weeks:
    """A therapist with one client, week by week."""

    stage: Stage
    client: str = ""

    @property
    def space(self) -> Workspace:
        return self.stage.room.workspace

    @property
    def desk(self) -> Desk:
        return self.space.workplace.desk

    @property
    def asking(self) -> FollowUpPage:
        page = self.space.pages[Step.FOLLOW_UP]
        assert isinstance(page, FollowUpPage)
        return page

    @property
    def draft(self) -> Assignment:
        found = self.desk.assignments.in_writing(self.client)
        assert found is not None
        return found

    def set_up(self) -> None:
        page, person = self.stage.window.ui.scenes.currentWidget(), self.stage.person
        assert isinstance(page, SetUpPage)
        person.press(Qt.Key.Key_Return)
        person.click(page.ui.way.buttons()[1])
        person.write(page.ui.own, PASSPHRASE)
        person.write(page.ui.again, PASSPHRASE)
        person.click(page.ui.next)
        person.until(lambda: page.ui.steps.currentWidget() is page.ui.words_step)
        words = page._words
        person.click(page.ui.next)
        fields = (page.ui.check_1, page.ui.check_2, page.ui.check_3)
        for field, number in zip(fields, page._read_back.asked, strict=True):
            person.write(field, words[number - 1])
        person.click(page.ui.next)
        person.until(lambda: self.stage.window.room is not None)

    def a_week_later(self, move: Move) -> None:
        """Lock, let seven days pass, open again, and open the client from Today at what waits."""
        self.stage.window.lock()
        self.stage.clock.move(days=7)
        self.stage.person.write(self.stage.window.lock_page.ui.passphrase, PASSPHRASE)
        self.stage.person.press(Qt.Key.Key_Return)
        self.stage.person.until(lambda: self.stage.window.room is not None)
        assert [line.standing.move for line in self.space.day.waiting] == [move]
        self.stage.person.click(self.space.today.rows[0].ui.act)
        assert self.space.step is Step.FOLLOW_UP

    def answer(
        self, outcome: int, *barriers: str, useful: int | None = None, hard: int | None = None
    ) -> None:
        page, person = self.asking, self.stage.person
        person.click(page.ui.outcome.buttons()[outcome])
        for code in barriers:
            person.click(page.ui.barriers.boxes()[page.ui.barriers.codes.index(code)])
        for scale, number in ((page.ui.useful, useful), (page.ui.hard, hard)):
            if number is not None:
                scale.focusProxy().setFocus()
                person.press(Qt.Key(Qt.Key.Key_0 + number))

    def use_suggestion(self, rule: str) -> Assignment:
        advice = self.desk.adjustments.advise(self.client)
        assert advice is not None
        assert advice.options[0].rule == rule
        assert self.space.panel.ui.reason.text() == advice.options[0].reason
        self.stage.person.click(self.space.panel.ui.use)
        assert self.space.step is Step.ASSIGNMENT
        return self.draft

    def hand_over(self) -> None:
        page = self.space.pages[Step.ASSIGNMENT]
        assert isinstance(page, AssignmentPage)
        self.stage.person.click(page.ui.next)
        paper = self.space.pages[Step.HANDOUT]
        assert isinstance(paper, HandoutPage)
        self.stage.person.click(paper.ui.told)

    def check(self) -> None:
        page = self.space.readiness.questions
        for part in (1, 2, 3):
            for question in KEYS:
                row = page.rows[question]
                if row.isVisible():
                    self.stage.person.click(row.ui.answer.buttons()[ORDER.index(FITS[question])])
            if part < 3:
                self.stage.person.click(page.ui.next)
        self.stage.person.click(page.ui.next)
        self.stage.person.click(self.space.readiness.go_ahead.ui.next)


def test_what_happened_becomes_the_next_step_for_eight_weeks(start):
    stage = start(FakeAsk(_named("Mara")))
    weeks = Weeks(stage)
    weeks.set_up()
    person = stage.person

    # the first visit: checked, written, told
    person.click(weeks.space.sidebar.ui.new_client)
    weeks.client = weeks.space.client_id
    weeks.check()
    editor = weeks.space.pages[Step.ASSIGNMENT]
    assert isinstance(editor, AssignmentPage)
    person.write(editor.ui.what, WALK)
    editor.leave()
    weeks.hand_over()

    # week 1: it went well and was easy, so there may be room for a little more
    weeks.a_week_later(Move.FOLLOW_UP)
    weeks.answer(DID, useful=8, hard=2)
    first = weeks.use_suggestion("easy")
    assert first.what == WALK
    weeks.hand_over()

    # week 2: too much; the words follow the smaller numbers, in one step of undo
    weeks.a_week_later(Move.FOLLOW_UP)
    weeks.answer(TOO_MUCH, useful=5, hard=8)
    smaller = weeks.use_suggestion("too_much")
    assert smaller.task == first.task
    weeks.space.undo()
    assert weeks.desk.assignments.in_writing(weeks.client) is None
    weeks.space.redo()
    assert weeks.draft == smaller
    weeks.hand_over()

    # week 3: it slipped their mind; something else than the suggestion is chosen, and kept
    weeks.a_week_later(Move.FOLLOW_UP)
    weeks.answer(NOT, "B_FORGOT")
    assert f"“{barrier_words('B_FORGOT')}”" in weeks.space.panel.ui.reason.text()
    spelled = next(one for one in weeks.space.panel.others if one.text() == "Say it more exactly")
    person.click(spelled)
    person.click(weeks.space.panel.ui.use)
    weeks.hand_over()

    # weeks 4 and 5: nobody asks; it comes first each time, and stays
    for _ in range(2):
        weeks.a_week_later(Move.FOLLOW_UP)
        assert not weeks.asking.ui.unasked_card.isVisible()
        weeks.answer(NOT_ASKED)

    # week 6: it is said once and kindly; what went well after "say it more exactly" is remembered
    weeks.a_week_later(Move.FOLLOW_UP)
    assert weeks.asking.ui.unasked_card.isVisible()
    weeks.answer(DID, useful=7, hard=5)
    assert weeks.space.panel.ui.source.text() == "from today’s answers"
    weeks.use_suggestion("right")
    weeks.hand_over()

    # week 7: the same barrier again; what was chosen then leads the other options now. A week is left free
    weeks.a_week_later(Move.FOLLOW_UP)
    person.click(weeks.asking.ui.outcome.buttons()[NOT])
    assert weeks.asking.ui.barriers.codes[0] == "B_FORGOT", "their own reason comes first"
    person.click(weeks.asking.ui.barriers.boxes()[0])
    advice = weeks.desk.adjustments.advise(weeks.client)
    assert advice is not None
    assert [one.code.value for one in advice.options[:2]] == ["recue", "respecify"]
    assert "went well when you chose it before" in advice.options[1].reason
    weeks.space.leave_free()
    person.click(weeks.space.readiness.hold.ui.keep)

    # week 8: looked at again, and the whole course lies in the overview
    weeks.a_week_later(Move.LOOK_AGAIN)
    person.press(Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    page = weeks.space.pages[Step.OVERVIEW]
    assert isinstance(page, OverviewPage)
    kinds = [entry.kind for entry in weeks.desk.story.entries(weeks.client)]
    assert {kind: kinds.count(kind) for kind in set(kinds)} | {Kind.VERSION: 0} == {
        Kind.DID: 2, Kind.TOO_MUCH: 1, Kind.NOT: 2, Kind.NOT_ASKED: 2, Kind.SET: 5, Kind.CHECK: 1,
        Kind.REST: 1, Kind.VERSION: 0,
    }  # fmt: skip
    assert page.story.rowCount() == len(kinds)
    page.ui.trend.setFocus()
    person.press(Qt.Key.Key_End)
    assert "rest week" in page.ui.trend.accessibleDescription()
    page.ui.picture.setFocus()
    for _ in range(4):
        person.press(Qt.Key.Key_Down)
    assert f"{barrier_words('B_FORGOT')}: 2 of 3" in page.ui.bars.accessibleName()
    outcomes = [one.outcome for one in weeks.desk.follow_ups.of_client(weeks.client)]
    assert outcomes == [list(HowItWent)[n] for n in (DID, TOO_MUCH, NOT, NOT_ASKED, NOT_ASKED, DID, NOT)]
