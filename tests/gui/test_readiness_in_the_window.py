"""The readiness check in the real window: going elsewhere in the middle loses nothing, and notes come back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from practice_desk.domain.check import Result
from practice_desk.domain.readiness import KEYS, Answer
from practice_desk.domain.standing import Move
from practice_desk.gui.readiness.questions_page import QuestionsPage
from practice_desk.gui.workplace import Step
from support.entering import enter, texts
from support.practices import clients, make_practice
from support.stage import SetClock, Stage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

FITS = dict.fromkeys(KEYS, Answer.YES) | {"steadying": Answer.NO, "plate_full": Answer.NO}
AGAINST = FITS | {"wants": Answer.NO}


class InTheMiddle:
    """Two clients; Mara's check is answered to the middle of part two, with an idea half typed."""

    def __init__(self, start: Callable[..., Stage], place: Path, clock: SetClock) -> None:
        ids: list[str] = []
        make_practice(place, lambda desk: ids.extend(clients(desk, "Mara", "Jonah")), clock)
        self.mara, self.jonah = ids
        self.stage = start()
        enter(self.stage)
        self.open()
        person = self.stage.person
        person.press(Qt.Key.Key_3)
        person.press(Qt.Key.Key_3)
        person.press(Qt.Key.Key_Return)
        person.press(Qt.Key.Key_1)
        person.write(self.page.ui.idea, "Cook on")

    @property
    def page(self) -> QuestionsPage:
        return self.stage.room.workspace.readiness.questions

    def open(self) -> None:
        self.stage.room.workspace.open_client(self.mara, Step.READINESS)
        QApplication.processEvents()

    def all_is_there(self) -> bool:
        """Come back to Mara: answers, part, question and words stand where they were left."""
        self.open()
        given = {key: row.ui.answer.value for key, row in self.page.rows.items() if row.ui.answer.value}
        focused = QApplication.focusWidget()
        return (
            given == {"steadying": Answer.NO, "plate_full": Answer.NO, "wants": Answer.YES}
            and self.page.part == 2
            and self.page.ui.idea.text() == "Cook on"
            and focused is not None
            and self.page.rows["curious"].isAncestorOf(focused)
        )


@pytest.fixture
def middle(start: Callable[..., Stage], tmp_path: Path, clock: SetClock) -> InTheMiddle:
    return InTheMiddle(start, tmp_path / "Practice.pdesk", clock)


def test_switching_client(middle: InTheMiddle) -> None:
    middle.stage.room.workspace.open_client(middle.jonah, Step.READINESS)
    assert middle.page.ui.idea.text() == ""
    assert middle.page.part == 1
    assert middle.all_is_there()


def test_finishing_later(middle: InTheMiddle) -> None:
    middle.stage.person.click(middle.page.ui.finish_later)
    assert middle.all_is_there()


def test_locking(middle: InTheMiddle) -> None:
    middle.stage.window.lock()
    enter(middle.stage)
    assert middle.all_is_there()


def test_closing(middle: InTheMiddle, start: Callable[..., Stage]) -> None:
    middle.stage.window.close()
    middle.stage = start()
    enter(middle.stage)
    assert middle.all_is_there()


def test_after_twelve_hours_only_part_one_is_asked_again(middle: InTheMiddle) -> None:
    middle.stage.person.click(middle.page.ui.finish_later)
    middle.stage.clock.move(hours=12, minutes=1)
    middle.open()
    assert middle.page.part == 1
    assert middle.page.rows["steadying"].ui.answer.value is None
    assert middle.page.rows["wants"].ui.answer.value is Answer.YES
    assert middle.page.ui.idea.text() == "Cook on"


def test_a_line_of_why_half_typed(middle: InTheMiddle) -> None:
    desk = middle.stage.room.workspace.workplace.desk
    check = desk.readiness.check_for_today(middle.mara)
    for key, answer in AGAINST.items():
        check = desk.readiness.answer(check, key, answer)
    desk.readiness.turn_to(check, 3)
    middle.stage.room.workspace.open_client(middle.jonah, Step.READINESS)
    middle.open()
    page = middle.page
    page.want(Result.ASSIGN)
    middle.stage.person.write(page.ui.against, "They ask")
    middle.stage.window.lock()
    enter(middle.stage)
    middle.open()
    assert middle.page.ui.against.text() == "They ask"
    middle.page.want(Result.ASSIGN)
    middle.stage.person.click(middle.page.ui.against_go)
    decided = middle.stage.room.workspace.workplace.desk.readiness.check_for_today(middle.mara)
    assert decided.against == "They ask"


def test_a_talk_first_comes_back_in_today_and_on_the_page(middle: InTheMiddle) -> None:
    space = middle.stage.room.workspace
    readiness = space.workplace.desk.readiness
    middle.page.leave()
    check = readiness.check_for_today(middle.mara)
    readiness.decide(check, Result.TALK_FIRST)
    readiness.set_next_time(readiness.check_for_today(middle.mara), "Ask what they enjoy.")
    space.show_today()
    assert not any("Ask what they enjoy" in text for text in texts(space.today, hidden_too=False))
    middle.stage.clock.move(days=7)
    space.show_today()
    QApplication.processEvents()
    line = next(line for line in space.day.everyone if line.client.id == middle.mara)
    assert line.standing.move is Move.TALK
    assert any("Ask what they enjoy" in text for text in texts(space.today, hidden_too=False))
    space.open_client(middle.mara)
    assert space.step is Step.READINESS
    assert "Ask what they enjoy" in middle.page.ui.last_words.text()
    assert middle.page.ui.last_card.isVisible()
    fresh = readiness.answer(readiness.check_for_today(middle.mara), "goal", Answer.YES)
    readiness.decide(fresh, Result.TALK_FIRST)
    assert readiness.note_from_last(middle.mara) is None
