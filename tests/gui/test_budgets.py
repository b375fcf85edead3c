"""What a therapist's hour allows: clicks and keys of every workflow, counted on the real window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import HandedOver
from practice_desk.domain.dismissal import LeaveReason
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.readiness import KEYS, Answer
from practice_desk.gui.client.client_dialog import ClientDialog
from practice_desk.gui.follow_up.page import FollowUpPage
from practice_desk.gui.shell.workspace import Workspace
from practice_desk.gui.widgets.scale import Scale
from practice_desk.gui.workplace import Step
from support.demo_stage import OpenDemo
from support.stage import Stage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

FITS = dict.fromkeys(KEYS, Answer.YES) | {"steadying": Answer.NO, "plate_full": Answer.NO}
ORDER = [Answer.YES, Answer.UNSURE, Answer.NO]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(open_demo: OpenDemo) -> Stage:
    return open_demo()


@pytest.fixture
def space(stage: Stage) -> Workspace:
    return stage.room.workspace


def _id(space: Workspace, name: str) -> str:
    return next(line.client.id for line in space.day.everyone if line.client.first_name == name)


def _open(space: Workspace, name: str, step: Step) -> None:
    space.open_client(_id(space, name), step)
    QApplication.processEvents()


class Count:
    """Counts from here on; ``within`` checks a budget."""

    def __init__(self, stage: Stage) -> None:
        self._person = stage.person
        self._clicks, self._keys = stage.person.clicks, stage.person.keys

    def within(self, *, clicks: int | None = None, keys: int | None = None) -> None:
        clicked, pressed = self._person.clicks - self._clicks, self._person.keys - self._keys
        assert clicked <= (clicks or 0), f"{clicked} clicks"
        assert pressed <= (keys or 0), f"{pressed} keys"


class TestW1FromTodayToTheNextClient:
    def test_by_click(self, stage: Stage, space: Workspace) -> None:
        count = Count(stage)
        stage.person.click(
            next(row for row in space.today.rows if row.property("role") == "next-card").ui.act
        )
        self._there(space)
        count.within(clicks=1)

    def test_by_key(self, stage: Stage, space: Workspace) -> None:
        count = Count(stage)
        stage.person.press(Qt.Key.Key_Return)
        self._there(space)
        count.within(keys=1)

    def _there(self, space: Workspace) -> None:
        assert space.open_name == "Mara"
        assert space.pages[Step.FOLLOW_UP].ui.what.isVisible()
        assert space.panel.ui.suggestion.isVisible()


class TestW2FollowUp:
    def test_by_click(self, stage: Stage, space: Workspace) -> None:
        _open(space, "Mara", Step.FOLLOW_UP)
        count = Count(stage)
        stage.person.click(space.pages[Step.FOLLOW_UP].ui.outcome.buttons()[1])
        stage.person.click(space.panel.ui.use)
        self._there(space)
        count.within(clicks=2)

    def test_by_key(self, stage: Stage, space: Workspace) -> None:
        _open(space, "Mara", Step.FOLLOW_UP)
        count = Count(stage)
        stage.person.press(Qt.Key.Key_2)
        stage.person.press(Qt.Key.Key_U, CONTROL)
        self._there(space)
        count.within(keys=2)

    def _there(self, space: Workspace) -> None:
        desk, client = space.workplace.desk, space.client_id
        assert desk.follow_ups.of_client(client)[-1].outcome is HowItWent.SOME
        assert desk.assignments.in_writing(client) is not None


class TestAFollowUpInThreeClicks:
    """How it went, and two of what may be asked besides: useful, hard, or what got in the way."""

    def test_from_today_with_how_useful_it_felt(self, stage: Stage, space: Workspace) -> None:
        count = Count(stage)
        stage.person.click(
            next(row for row in space.today.rows if row.property("role") == "next-card").ui.act
        )
        stage.person.click(self._page(space).ui.outcome.buttons()[0])
        self._rate(stage, self._page(space).ui.useful)
        count.within(clicks=3)
        assert self._kept(space).useful == 5

    def test_useful_and_hard(self, stage: Stage, space: Workspace) -> None:
        _open(space, "Mara", Step.FOLLOW_UP)
        count = Count(stage)
        stage.person.click(self._page(space).ui.outcome.buttons()[0])
        self._rate(stage, self._page(space).ui.useful)
        self._rate(stage, self._page(space).ui.hard)
        count.within(clicks=3)
        kept = self._kept(space)
        assert (kept.outcome, kept.useful, kept.hard) == (HowItWent.DID, 5, 5)

    def test_what_this_client_named_before_is_in_reach_at_once(self, stage: Stage, space: Workspace) -> None:
        """Mara had said before that it was too big, and that her energy was low."""
        _open(space, "Mara", Step.FOLLOW_UP)
        count = Count(stage)
        stage.person.click(self._page(space).ui.outcome.buttons()[3])
        stage.person.click(self._page(space).ui.barriers.boxes()[0])
        stage.person.click(self._page(space).ui.barriers.boxes()[1])
        count.within(clicks=3)
        assert set(self._kept(space).barriers) == {"B_HARD", "B_LOW"}

    def test_by_key(self, stage: Stage, space: Workspace) -> None:
        _open(space, "Mara", Step.FOLLOW_UP)
        count = Count(stage)
        stage.person.press(Qt.Key.Key_1)
        stage.person.press(Qt.Key.Key_Tab)
        stage.person.press(Qt.Key.Key_6)
        count.within(keys=3)
        assert self._kept(space).useful == 6

    def test_not_asked_today_is_one(self, stage: Stage, space: Workspace) -> None:
        _open(space, "Mara", Step.FOLLOW_UP)
        count = Count(stage)
        stage.person.click(self._page(space).ui.outcome.buttons()[4])
        count.within(clicks=1)
        assert self._kept(space).outcome is HowItWent.NOT_ASKED

    def _page(self, space: Workspace) -> FollowUpPage:
        page = space.pages[Step.FOLLOW_UP]
        assert isinstance(page, FollowUpPage)
        return page

    def _rate(self, stage: Stage, scale: Scale) -> None:
        """A click in the middle of the line: five of ten."""
        stage.person.click(scale.focusProxy())

    def _kept(self, space: Workspace) -> FollowUp:
        return space.workplace.desk.follow_ups.of_client(space.client_id)[-1]


class TestW3Readiness:
    def test_by_click(self, stage: Stage, space: Workspace) -> None:
        _open(space, "Kofi", Step.READINESS)
        count = Count(stage)
        questions = space.readiness.questions
        for part in (1, 2, 3):
            for key in KEYS:
                if questions.rows[key].isVisible():
                    stage.person.click(questions.rows[key].ui.answer.buttons()[ORDER.index(FITS[key])])
            if part < 3:
                stage.person.click(questions.ui.next)
        stage.person.click(questions.ui.next)
        self._there(space)
        count.within(clicks=12)

    def test_by_key(self, stage: Stage, space: Workspace) -> None:
        _open(space, "Kofi", Step.READINESS)
        count = Count(stage)
        keys = dict(zip(ORDER, (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3), strict=True))
        for place, key in enumerate(KEYS):
            stage.person.press(keys[FITS[key]])
            if place in (1, 5, 8):
                stage.person.press(Qt.Key.Key_Return)
        self._there(space)
        count.within(keys=12)

    def test_the_editor_is_one_key_or_click_further(self, stage: Stage, space: Workspace) -> None:
        self.test_by_key(stage, space)
        stage.person.press(Qt.Key.Key_Return)
        assert space.step is Step.ASSIGNMENT
        stage.person.press(Qt.Key.Key_2, CONTROL)
        space.readiness.go_on()
        stage.person.click(space.readiness.go_ahead.ui.next)
        assert space.step is Step.ASSIGNMENT

    def _there(self, space: Workspace) -> None:
        assert space.readiness.currentWidget() is space.readiness.go_ahead
        check = space.workplace.desk.readiness.check_for_today(space.client_id)
        assert check.result == "assign"


class TestW4And5DraftToPaper:
    def test_preview_is_one_click(self, stage: Stage, space: Workspace) -> None:
        _open(space, "Jonah", Step.ASSIGNMENT)
        count = Count(stage)
        stage.person.click(space.pages[Step.ASSIGNMENT].ui.next)
        assert space.step is Step.HANDOUT
        count.within(clicks=1)

    def test_preview_is_one_key(self, stage: Stage, space: Workspace) -> None:
        _open(space, "Jonah", Step.ASSIGNMENT)
        count = Count(stage)
        stage.person.press(Qt.Key.Key_Return, CONTROL)
        assert space.step is Step.HANDOUT
        count.within(keys=1)

    def test_the_printer_is_one_click(self, stage: Stage, space: Workspace) -> None:
        _open(space, "Theo", Step.HANDOUT)
        stage.ask.answers.append(False)
        count = Count(stage)
        stage.person.click(space.pages[Step.HANDOUT].ui.print)
        stage.person.until(lambda: stage.ask.asked == ["printer"])
        count.within(clicks=1)

    def test_the_printer_is_one_key(self, stage: Stage, space: Workspace) -> None:
        _open(space, "Theo", Step.HANDOUT)
        stage.ask.answers.append(False)
        count = Count(stage)
        stage.person.press(Qt.Key.Key_P, CONTROL)
        stage.person.until(lambda: stage.ask.asked == ["printer"])
        count.within(keys=1)


class TestTheWholeLoop:
    def test_by_click(self, stage: Stage, space: Workspace) -> None:
        stage.ask.answers.append(False)
        count = Count(stage)
        person = stage.person
        person.click(next(row for row in space.today.rows if row.property("role") == "next-card").ui.act)
        person.click(space.pages[Step.FOLLOW_UP].ui.outcome.buttons()[0])
        space_use = space.panel.ui.use
        person.click(space.pages[Step.FOLLOW_UP].ui.next)
        questions = space.readiness.questions
        for part in (1, 2, 3):
            for key in KEYS:
                if questions.rows[key].isVisible():
                    person.click(questions.rows[key].ui.answer.buttons()[ORDER.index(FITS[key])])
            person.click(questions.ui.next) if part < 3 else None
        person.click(space_use)
        person.click(space.pages[Step.ASSIGNMENT].ui.next)
        person.click(space.pages[Step.HANDOUT].ui.print)
        person.until(lambda: stage.ask.asked == ["printer"])
        count.within(clicks=18)

    def test_by_key(self, stage: Stage, space: Workspace) -> None:
        stage.ask.answers.append(False)
        count = Count(stage)
        person = stage.person
        person.press(Qt.Key.Key_Return)
        person.press(Qt.Key.Key_1)
        person.press(Qt.Key.Key_Return)
        keys = dict(zip(ORDER, (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3), strict=True))
        for place, key in enumerate(KEYS):
            person.press(keys[FITS[key]])
            if place in (1, 5):
                person.press(Qt.Key.Key_Return)
        person.press(Qt.Key.Key_U, CONTROL)
        person.press(Qt.Key.Key_Return, CONTROL)
        person.press(Qt.Key.Key_P, CONTROL)
        person.until(lambda: stage.ask.asked == ["printer"])
        count.within(keys=18)


class TestW6ARestWeekWithAReason:
    def test_by_click(self, stage: Stage, space: Workspace) -> None:
        _open(space, "Mara", Step.FOLLOW_UP)
        count = Count(stage)
        stage.person.click(space.pages[Step.FOLLOW_UP].ui.next)
        stage.person.click(space.readiness.questions.rows["steadying"].ui.answer.buttons()[0])
        stage.person.click(space.readiness.questions.ui.hold)
        stage.person.click(space.readiness.hold.ui.keep)
        self._there(space, _id(space, "Mara"))
        count.within(clicks=4)

    def test_by_key(self, stage: Stage, space: Workspace) -> None:
        _open(space, "Mara", Step.FOLLOW_UP)
        count = Count(stage)
        stage.person.press(Qt.Key.Key_Return, CONTROL)
        stage.person.press(Qt.Key.Key_1)
        stage.person.press(Qt.Key.Key_F, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        stage.person.press(Qt.Key.Key_Return)
        self._there(space, _id(space, "Mara"))
        count.within(keys=5)

    def _there(self, space: Workspace, client: str) -> None:
        kept = space.workplace.desk.readiness.hold_today(client)
        assert kept is not None
        assert any("steadying" in reason for reason in kept.rests_on)


class TestHoldFromAnywhere:
    """Whatever page is open and whatever was answered, a week is left free within four clicks."""

    @pytest.mark.parametrize("step", list(Step))
    @pytest.mark.parametrize(
        "answers", [{}, FITS, FITS | {"steadying": Answer.YES}], ids=["open", "fits", "raw"]
    )
    def test_from_every_page_of_a_client(
        self, stage: Stage, space: Workspace, step: Step, answers: dict[str, Answer]
    ) -> None:
        readiness = space.workplace.desk.readiness
        check = readiness.check_for_today(_id(space, "Kofi"))
        for key, answer in answers.items():
            check = readiness.answer(check, key, answer)
        _open(space, "Kofi", step)
        count = Count(stage)
        steps = space.ui.steps
        if step is not Step.READINESS:
            stage.person.click(steps, steps.tabRect(Step.READINESS).center())
        self._hold(stage, space)
        count.within(clicks=4)

    def test_from_today(self, stage: Stage, space: Workspace) -> None:
        count = Count(stage)
        stage.person.click(
            next(row for row in space.today.rows if row.property("role") == "next-card").ui.act
        )
        stage.person.click(space.pages[Step.FOLLOW_UP].ui.next)
        self._hold(stage, space)
        count.within(clicks=4)

    def _hold(self, stage: Stage, space: Workspace) -> None:
        client, ui = space.client_id, space.readiness.questions.ui
        stage.person.click(ui.hold if ui.hold.isVisible() else ui.next)
        stage.person.click(space.readiness.hold.ui.keep)
        assert space.workplace.desk.readiness.hold_today(client) is not None


class TestW7AnotherClient:
    def test_by_click(self, stage: Stage, space: Workspace) -> None:
        _open(space, "Mara", Step.ASSIGNMENT)
        clients = space.sidebar.ui.clients
        row = clients.model().index(space.sidebar.model.row_of(_id(space, "Ines")), 0)
        count = Count(stage)
        stage.person.click(clients.viewport(), clients.visualRect(row).center())
        assert space.open_name == "Ines"
        count.within(clicks=2)

    def test_by_key(self, stage: Stage, space: Workspace) -> None:
        _open(space, "Mara", Step.ASSIGNMENT)
        count = Count(stage)
        stage.person.press(Qt.Key.Key_K, CONTROL)
        for key in (Qt.Key.Key_I, Qt.Key.Key_N, Qt.Key.Key_E):
            stage.person.press(key)
        stage.person.press(Qt.Key.Key_Return)
        assert space.open_name == "Ines"
        count.within(keys=5)


class TestW8TheFirstFix:
    def test_by_click(self, stage: Stage, space: Workspace) -> None:
        _open(space, "Jonah", Step.ASSIGNMENT)
        page = space.pages[Step.ASSIGNMENT]
        before = page.ui.what.toPlainText()
        row = next(row for row in page.notes.rows if row.note.fixes)
        count = Count(stage)
        stage.person.click(row.ui.fixes.findChild(QPushButton))
        assert page.ui.what.toPlainText() != before
        count.within(clicks=1)

    def test_by_key(self, stage: Stage, space: Workspace) -> None:
        _open(space, "Jonah", Step.ASSIGNMENT)
        page = space.pages[Step.ASSIGNMENT]
        before = page.ui.what.toPlainText()
        count = Count(stage)
        stage.person.press(Qt.Key.Key_Period, CONTROL)
        stage.person.press(Qt.Key.Key_Return)
        assert page.ui.what.toPlainText() != before
        count.within(keys=2)


class TestW9LeaveANote:
    def test_by_click(self, stage: Stage, space: Workspace) -> None:
        _open(space, "Jonah", Step.ASSIGNMENT)
        page = space.pages[Step.ASSIGNMENT]
        row = page.notes.rows[0]
        rule = row.note.rule
        leave = row.ui.fixes.findChildren(QPushButton)[-1]
        count = Count(stage)
        stage.person.click(leave)
        menu = leave.findChild(QMenu)
        action = next(one for one in menu.actions() if one.text() == LeaveReason.AGREED.value)
        stage.person.click(menu, menu.actionGeometry(action).center())
        assert rule not in [one.note.rule for one in page.notes.rows]
        count.within(clicks=2)


class TestW10TakeItBack:
    def test_by_click(self, stage: Stage, space: Workspace) -> None:
        _open(space, "Theo", Step.HANDOUT)
        stage.person.click(space.pages[Step.HANDOUT].ui.told)
        count = Count(stage)
        undo = next(one for one in space.ui.undo_bar.findChildren(QPushButton) if one.isVisible())
        stage.person.click(undo)
        assert not self._handed_over(space)
        count.within(clicks=1)

    def test_by_key(self, stage: Stage, space: Workspace) -> None:
        _open(space, "Theo", Step.HANDOUT)
        stage.person.click(space.pages[Step.HANDOUT].ui.told)
        count = Count(stage)
        stage.person.press(Qt.Key.Key_Z, CONTROL)
        assert not self._handed_over(space)
        count.within(keys=1)

    def _handed_over(self, space: Workspace) -> list[HandedOver | None]:
        return [one.handed_over for one in space.workplace.desk.assignments.running(_id(space, "Theo"))]


def _fill_in(stage: Stage, name: str, by: Callable[[Stage, ClientDialog], None]) -> Callable[[QDialog], bool]:
    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, ClientDialog)
        dialog.show()
        dialog.activateWindow()
        QApplication.processEvents()
        QTest.keyClicks(QApplication.focusWidget(), name)
        by(stage, dialog)
        taken = dialog.result() == QDialog.DialogCode.Accepted
        dialog.close()
        return taken

    return fill


class TestW11ANewClient:
    def test_by_click(self, stage: Stage, space: Workspace) -> None:
        stage.ask.answers.append(_fill_in(stage, "Ana", lambda s, dialog: s.person.click(dialog.ui.done)))
        count = Count(stage)
        stage.person.click(space.sidebar.ui.new_client)
        self._there(space)
        count.within(clicks=3)

    def test_by_key(self, stage: Stage, space: Workspace) -> None:
        stage.ask.answers.append(_fill_in(stage, "Ana", lambda s, _d: s.person.press(Qt.Key.Key_Return)))
        count = Count(stage)
        stage.person.press(Qt.Key.Key_N, CONTROL)
        self._there(space)
        count.within(keys=4)

    def _there(self, space: Workspace) -> None:
        assert space.open_name == "Ana"
        assert space.readiness.questions.rows["steadying"].ui.answer.isVisible()


class TestW12BackUp:
    """Beyond opening *Find or do*: two letters and Enter, whoever is open."""

    @pytest.mark.parametrize("name", ["", "Mara"])
    def test_by_key(self, stage: Stage, space: Workspace, name: str) -> None:
        if name:
            _open(space, name, Step.OVERVIEW)
        stage.person.press(Qt.Key.Key_K, CONTROL)
        count = Count(stage)
        stage.person.press(Qt.Key.Key_B)
        stage.person.press(Qt.Key.Key_A)
        assert stage.room.palette.ui.list.currentIndex().data() == "Back up now"
        stage.person.press(Qt.Key.Key_Return)
        count.within(keys=3)


class TestW12Lock:
    def test_by_click(self, stage: Stage, space: Workspace) -> None:
        count = Count(stage)
        stage.person.click(space.sidebar.ui.lock)
        assert stage.window.room is None
        count.within(clicks=1)

    def test_by_key(self, stage: Stage) -> None:
        count = Count(stage)
        stage.person.press(Qt.Key.Key_L, CONTROL)
        assert stage.window.room is None
        count.within(keys=1)
