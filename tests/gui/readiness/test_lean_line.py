"""While questions are answered, the lean is in view: on its card, or in one line above the foot."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from practice_desk.domain.readiness import KEYS, QUESTIONS, Answer
from practice_desk.gui.readiness.pages import ReadinessPages
from practice_desk.gui.readiness.questions_page import QuestionsPage
from support.consulting_room import ConsultingRoom, Show

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

FITS = dict.fromkeys(KEYS, Answer.YES) | {"steadying": Answer.NO, "plate_full": Answer.NO}


@pytest.fixture
def pages(room: ConsultingRoom, show: Show) -> ReadinessPages:
    pages = ReadinessPages(room.place)
    show(pages)
    return pages


def _settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def _card_in_view(page: QuestionsPage) -> bool:
    view = page.ui.scroll.viewport()
    top = page.ui.lean.mapTo(view, QPoint(0, 0)).y()
    return page.ui.lean_card.isVisible() and 0 <= top <= view.height() - page.ui.lean.height()


@pytest.mark.parametrize("height", [300, 420, 520, 640, 800, 1100])
@pytest.mark.parametrize("part", [1, 2, 3])
def test_the_lean_is_in_view_at_every_answer(
    pages: ReadinessPages, room: ConsultingRoom, part: int, height: int
) -> None:
    readiness = room.desk.readiness
    readiness.turn_to(readiness.check_for_today(room.client), part)
    pages.resize(700, height)
    pages.show_client(room.client)
    _settle()
    page = pages.questions
    for question in QUESTIONS:
        if question.part == part:
            row = page.rows[question.key].ui.answer
            row.buttons()[list(Answer).index(FITS[question.key])].click()
            _settle()
            assert _card_in_view(page) is not page.ui.lean_line.isVisible(), question.key
            assert page.ui.strip_words.text() == page.ui.lean.text()


def test_it_comes_and_goes_with_scrolling_and_why_leads_to_the_first_reason(
    pages: ReadinessPages, room: ConsultingRoom
) -> None:
    readiness = room.desk.readiness
    check = readiness.check_for_today(room.client)
    for key, answer in FITS.items():
        check = readiness.answer(check, key, answer)
    readiness.turn_to(check, 2)
    pages.resize(700, 460)
    pages.show_client(room.client)
    page = pages.questions
    page.ui.scroll.verticalScrollBar().setValue(0)
    _settle()
    assert page.ui.lean_line.isVisible()
    page.ui.lean_why.setFocus()
    QTest.keyClick(page.ui.lean_why, " ")
    _settle()
    assert not page.ui.lean_line.isVisible()
    assert page.lean.reasons[0].hasFocus()
    page.ui.scroll.verticalScrollBar().setValue(0)
    _settle()
    assert page.ui.lean_line.isVisible()


def test_nothing_is_said_before_the_first_answer(pages: ReadinessPages, room: ConsultingRoom) -> None:
    pages.resize(700, 300)
    pages.show_client(room.client)
    _settle()
    assert not pages.questions.ui.lean_line.isVisible()
