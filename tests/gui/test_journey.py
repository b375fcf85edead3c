"""The whole loop, with real clicks and keys on a real encrypted file, over two weeks and a lock."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import AssignmentState
from practice_desk.domain.readiness import KEYS, Answer
from practice_desk.domain.standing import Move
from practice_desk.gui.assignment.page import AssignmentPage
from practice_desk.gui.client.client_dialog import ClientDialog
from practice_desk.gui.follow_up.page import FollowUpPage
from practice_desk.gui.handout.page import HandoutPage
from practice_desk.gui.shell.set_up_page import SetUpPage
from practice_desk.gui.workplace import Step
from support.fake_ask import FakeAsk
from support.stage import Stage

PASSPHRASE = "five plain words do it"  # noqa: S105  a made-up one
WHAT = "Write one line about the day after dinner, for three minutes."


def _set_up(stage: Stage) -> None:
    page = stage.window.ui.scenes.currentWidget()
    assert isinstance(page, SetUpPage)
    person = stage.person
    person.press(Qt.Key.Key_Return)
    person.click(page.ui.way.buttons()[1])
    person.write(page.ui.own, PASSPHRASE)
    person.write(page.ui.again, PASSPHRASE)
    person.click(page.ui.next)
    person.until(lambda: page.ui.steps.currentWidget() is page.ui.words_step)
    words = page._words
    assert len(words) == 24
    person.click(page.ui.next)
    for field, number in zip(
        (page.ui.check_1, page.ui.check_2, page.ui.check_3), page._read_back.asked, strict=True
    ):
        person.write(field, words[number - 1])
    person.click(page.ui.next)
    person.until(lambda: stage.window.room is not None)


def _unlock(stage: Stage, passphrase: str = PASSPHRASE) -> None:
    page = stage.window.lock_page
    stage.person.write(page.ui.passphrase, passphrase)
    stage.person.press(Qt.Key.Key_Return)


def _named(name: str) -> Callable[[QDialog], bool]:
    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, ClientDialog)
        dialog.details.ui.name.setText(name)
        dialog.ui.done.click()
        return True

    return fill


def _answer_all(stage: Stage, answers: dict[str, Answer]) -> None:
    page = stage.room.workspace.readiness.questions
    order = [Answer.YES, Answer.UNSURE, Answer.NO]
    for part in (1, 2, 3):
        for question in KEYS:
            row = page.rows[question]
            if row.isVisible():
                stage.person.click(row.ui.answer.buttons()[order.index(answers[question])])
        if part < 3:
            stage.person.click(page.ui.next)


READY = dict.fromkeys(KEYS, Answer.YES) | {"steadying": Answer.NO, "plate_full": Answer.NO}


def test_the_whole_loop_and_everything_is_there_tomorrow(start):
    stage = start(FakeAsk(_named("Ελένη")))
    _set_up(stage)
    person, room = stage.person, stage.room
    space = room.workspace

    person.click(space.sidebar.ui.new_client)
    assert space.step is Step.READINESS
    client_id = space.client_id
    desk = space.workplace.desk
    assert desk.clients.get(client_id).name == "Ελένη"

    _answer_all(stage, READY)
    person.click(space.readiness.questions.ui.next)
    assert space.readiness.currentWidget() is space.readiness.go_ahead
    person.click(space.readiness.go_ahead.ui.next)
    assert space.step is Step.ASSIGNMENT
    check = desk.readiness.check_for_today(client_id)
    assert check.lean == "assign"

    editor = space.pages[Step.ASSIGNMENT]
    assert isinstance(editor, AssignmentPage)
    person.write(editor.ui.what, WHAT)
    person.click(editor.ui.next)
    assert space.step is Step.HANDOUT

    page = space.pages[Step.HANDOUT]
    assert isinstance(page, HandoutPage)
    person.until(lambda: not page.ui.preview.pixmap().isNull())
    person.click(page.ui.told)
    running = desk.assignments.running(client_id)
    assert [one.what for one in running] == [WHAT]

    stage.window.lock()
    assert stage.window.ui.scenes.currentWidget() is stage.window.lock_page
    stage.clock.move(days=7)
    _unlock(stage, "not the passphrase")
    person.until(lambda: bool(stage.window.lock_page.ui.passphrase_said.text()))
    assert stage.window.room is None
    stage.window.lock_page.ui.passphrase.clear()
    _unlock(stage)
    person.until(lambda: stage.window.room is not None)

    space = stage.room.workspace
    desk = space.workplace.desk
    assert [line.standing.move for line in space.day.waiting] == [Move.FOLLOW_UP]
    person.click(space.today.rows[0].ui.act)
    assert space.step is Step.FOLLOW_UP
    follow_up = space.pages[Step.FOLLOW_UP]
    assert isinstance(follow_up, FollowUpPage)
    assert follow_up.ui.what.text() == WHAT
    person.click(follow_up.ui.outcome.buttons()[2])
    noted = desk.follow_ups.of_client(client_id)
    assert [one.outcome for one in noted] == [HowItWent.TOO_MUCH]
    assert not desk.assignments.running(client_id)

    person.click(space.panel.ui.use)
    assert space.step is Step.ASSIGNMENT
    draft = desk.assignments.in_writing(client_id)
    assert draft is not None
    assert draft.what == WHAT
    assert draft.task == running[0].task

    space.leave_free()
    person.click(space.readiness.hold.ui.keep)
    hold = desk.readiness.hold_today(client_id)
    assert hold is not None
    assert hold.look_again is not None
    assert [kept.state for kept in desk.assignments.drawer(client_id)] == [AssignmentState.DRAWER]

    stage.window.close()
    again = start()
    again.clock.move(days=7)
    _unlock(again)
    again.person.until(lambda: again.window.room is not None)
    day = again.room.workspace.day
    assert [line.client.name for line in day.everyone] == ["Ελένη"]
    assert [line.standing.move for line in day.waiting] == [Move.LOOK_AGAIN]


def test_readiness_takes_twelve_clicks_or_fewer(start):
    stage = start(FakeAsk(_named("Ana")))
    _set_up(stage)
    stage.person.click(stage.room.workspace.sidebar.ui.new_client)
    before = stage.person.clicks
    _answer_all(stage, READY)
    stage.person.click(stage.room.workspace.readiness.questions.ui.next)
    assert stage.person.clicks - before <= 12
    assert stage.room.workspace.readiness.go_ahead.isVisible()


def test_readiness_takes_twelve_keys_or_fewer(start):
    stage = start(FakeAsk(_named("Ana")))
    _set_up(stage)
    space = stage.room.workspace
    stage.person.click(space.sidebar.ui.new_client)
    keys = {Answer.YES: Qt.Key.Key_1, Answer.UNSURE: Qt.Key.Key_2, Answer.NO: Qt.Key.Key_3}
    before = stage.person.keys
    for place, question in enumerate(KEYS):
        stage.person.press(keys[READY[question]])
        if place in (1, 5, 8):
            stage.person.press(Qt.Key.Key_Return)
    assert stage.person.keys - before <= 12
    assert space.readiness.go_ahead.isVisible()
    check = space.workplace.desk.readiness.check_for_today(space.client_id)
    assert check.lean == "assign"
