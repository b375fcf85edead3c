"""The page as it will be on paper: its choices, and every way of handing it over."""

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from practice_desk.domain.assignment import AssignmentState, HandedOver
from practice_desk.domain.check import Result
from practice_desk.domain.practice import Paper
from practice_desk.domain.readiness import KEYS, Answer
from practice_desk.gui.handout.page import HandoutPage
from practice_desk.gui.workplace import Step
from practice_desk.services.plan import Plan
from support.consulting_room import ConsultingRoom, Show

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

CLEAR = Plan("Write one line about the day.", "after dinner", 3, 1)


@pytest.fixture
def page(room: ConsultingRoom, show: Show) -> HandoutPage:
    page = HandoutPage(room.place)
    show(page)
    room.place.announcer.changed.connect(page.refresh)
    return page


@pytest.fixture
def ready(room: ConsultingRoom, page: HandoutPage) -> HandoutPage:
    """Something written for Mara, and the page opened on it."""
    room.write(CLEAR)
    _open(page, room)
    return page


def _open(page: HandoutPage, room: ConsultingRoom) -> None:
    page.show_client(room.client)
    QApplication.processEvents()


def _click(button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(12, button.height() // 2))
    QApplication.processEvents()


def _how(room: ConsultingRoom) -> list[HandedOver | None]:
    return [one.handed_over for one in room.desk.assignments.running(room.client)]


class TestThePage:
    def test_nothing_written_says_so_and_leads_to_the_editor(
        self, page: HandoutPage, room: ConsultingRoom
    ) -> None:
        _open(page, room)
        assert page.ui.empty_card.isVisible()
        assert not page.ui.print.isVisible()
        _click(page.ui.write)
        assert room.way.went == [Step.ASSIGNMENT]

    def test_what_is_shown_is_also_said(self, ready: HandoutPage) -> None:
        assert not ready.ui.preview.pixmap().isNull()
        assert "Write one line about the day" in ready.ui.preview.accessibleDescription()

    def test_no_check_today_is_one_line_that_can_be_skipped(
        self, ready: HandoutPage, room: ConsultingRoom
    ) -> None:
        assert ready.ui.no_check.isVisible()
        _click(ready.ui.do_check)
        assert room.way.went == [Step.READINESS]
        _click(ready.ui.skip_check)
        assert not ready.ui.no_check.isVisible()
        _open(ready, room)
        assert not ready.ui.no_check.isVisible()

    def test_open_notes_are_one_line(self, page: HandoutPage, room: ConsultingRoom) -> None:
        room.write(Plan("Practise mindfulness every day for 30 minutes, and keep a mood chart."))
        _open(page, room)
        assert page.ui.open_notes.isVisible()
        assert "still open" in page.ui.open_notes_words.text()
        _click(page.ui.see_notes)
        assert room.way.went == [Step.ASSIGNMENT]

    def test_each_choice_changes_the_page(self, ready: HandoutPage, room: ConsultingRoom) -> None:
        room.desk.practice.edit(signature="Dr Example", phone="555")
        _open(ready, room)
        seen = {ready.view.pdf}
        for tick in (ready.ui.first_name, ready.ui.boxes, ready.ui.signature, ready.ui.large_print):
            _click(tick)
            assert ready.view.pdf not in seen
            seen.add(ready.view.pdf)
        _click(ready.ui.paper.buttons()[2])
        assert ready.view.pdf not in seen
        assert ready._choices().paper is Paper.A5

    def test_the_paper_is_the_practice_s_own(self, page: HandoutPage, room: ConsultingRoom) -> None:
        room.desk.practice.edit(paper=Paper.LETTER)
        room.write(CLEAR)
        _open(page, room)
        assert page.ui.paper.value is Paper.LETTER

    def test_no_signature_cannot_be_ticked_and_says_why(self, ready: HandoutPage) -> None:
        assert not ready.ui.signature.isEnabled()
        assert "Settings" in ready.ui.signature.toolTip()
        assert not ready._choices().signature

    def test_the_first_name_is_off_again_for_the_next_client(
        self, ready: HandoutPage, room: ConsultingRoom
    ) -> None:
        """Paper gets lost."""
        _click(ready.ui.first_name)
        _click(ready.ui.large_print)
        room.client = room.add("Theo")
        room.write(replace(CLEAR, what="Say no once."))
        _open(ready, room)
        assert not ready.ui.first_name.isChecked()
        assert not ready.ui.large_print.isChecked()


class TestNobodyElsesPage:
    """While a page is still being laid out, the one before it can neither be seen nor given away."""

    @pytest.fixture
    def theo(self, ready: HandoutPage, room: ConsultingRoom) -> str:
        room.client = room.add("Theo")
        room.write(replace(CLEAR, what="Say no once."))
        room.runner.held = True
        ready.show_client(room.client)
        return room.client

    def test_the_page_before_is_gone(self, ready: HandoutPage, theo: str) -> None:
        assert ready.ui.preview.pixmap().isNull()
        assert "Write one line" not in ready.ui.preview.accessibleDescription()

    def test_saving_at_once_saves_the_right_page(
        self, ready: HandoutPage, room: ConsultingRoom, theo: str, tmp_path: Path
    ) -> None:
        room.ask.answers.append(tmp_path / "page.pdf")
        ready.save_pdf()
        room.runner.let_go()
        text = (tmp_path / "page.pdf").read_text()
        assert "Say no once" in text
        assert "Write one line" not in text

    def test_a_choice_made_just_before_saving_counts(
        self, ready: HandoutPage, room: ConsultingRoom, tmp_path: Path
    ) -> None:
        room.runner.held = True
        before = ready.view.pdf
        ready.ui.first_name.setChecked(True)
        room.ask.answers.append(tmp_path / "page.pdf")
        ready.save_pdf()
        room.runner.let_go()
        assert (tmp_path / "page.pdf").read_bytes() != before

    def test_a_client_with_nothing_written_gives_nothing_away(
        self, ready: HandoutPage, room: ConsultingRoom
    ) -> None:
        QGuiApplication.clipboard().clear()
        room.client = room.add("Ines")
        _open(ready, room)
        ready.save_pdf()
        ready.print_page()
        ready.view.copy_text()
        assert room.ask.asked == []
        assert "Write one line" not in QGuiApplication.clipboard().text()

    def test_what_was_saved_late_is_noted_for_its_own_client(
        self, ready: HandoutPage, room: ConsultingRoom, tmp_path: Path
    ) -> None:
        mara = room.client
        room.runner.held = True
        room.ask.answers.append(tmp_path / "page.pdf")
        ready.save_pdf()
        room.client = room.add("Theo")
        room.write(replace(CLEAR, what="Say no once."))
        ready.show_client(room.client)
        room.runner.let_go()
        assert _how(room) == []
        assert [one.handed_over for one in room.desk.assignments.running(mara)] == [HandedOver.PDF]

    def test_a_late_picture_of_the_page_before_is_not_shown(
        self, ready: HandoutPage, room: ConsultingRoom
    ) -> None:
        room.runner.held = True
        ready.ui.large_print.setChecked(True)
        room.client = room.add("Ines")
        ready.show_client(room.client)
        room.runner.let_go()
        assert ready.ui.preview.pixmap().isNull()


class TestHandingOver:
    def test_told_is_one_change(self, ready: HandoutPage, room: ConsultingRoom) -> None:
        room.desk.visits.plan(room.client, room.clock.today().replace(day=30), None, "")
        room.changes.clear()
        _click(ready.ui.told)
        assert _how(room) == [HandedOver.TOLD]
        assert room.loud == ["Handed over"]
        assert room.way.said[-1] == ("Handed over", True)
        assert ready.ui.done_card.isVisible()
        assert "Monday 30 November" in ready.ui.done_words.text()
        assert ready.ui.print.text() == "Back to Today"
        assert ready.ui.print.property("glyph") == "sun"
        assert ready.ui.print.hasFocus()
        _click(ready.ui.print)
        assert room.way.went == ["today"]

    def test_one_undo_takes_it_back(self, ready: HandoutPage, room: ConsultingRoom) -> None:
        _click(ready.ui.told)
        room.desk.ledger.undo()
        assert _how(room) == []
        assert not ready.ui.done_card.isVisible()
        assert ready.ui.told.isVisible()

    def test_saving_writes_the_page_that_is_shown(
        self, ready: HandoutPage, room: ConsultingRoom, tmp_path: Path
    ) -> None:
        room.ask.answers.append(tmp_path / "page")
        _click(ready.ui.save_pdf)
        assert (tmp_path / "page.pdf").read_bytes() == ready.view.pdf
        assert room.ask.asked == ["Save the page: small-step-2026-11-26.pdf"]
        assert _how(room) == [HandedOver.PDF]

    def test_thinking_better_of_saving_changes_nothing(
        self, ready: HandoutPage, room: ConsultingRoom
    ) -> None:
        room.ask.answers.append(None)
        _click(ready.ui.save_pdf)
        assert _how(room) == []

    def test_a_place_that_takes_no_file_is_said(
        self, ready: HandoutPage, room: ConsultingRoom, tmp_path: Path
    ) -> None:
        room.ask.answers.append(tmp_path / "nowhere" / "page.pdf")
        _click(ready.ui.save_pdf)
        assert "no longer there" in room.way.last
        assert _how(room) == []
        assert ready.ui.save_pdf.isVisible()

    def test_a_full_disk_is_said(
        self, ready: HandoutPage, room: ConsultingRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(_handle: int) -> None:
            raise OSError(errno.ENOSPC, "full")

        monkeypatch.setattr(os, "fsync", full)
        room.ask.answers.append(tmp_path / "full.pdf")
        _click(ready.ui.save_pdf)
        assert list(tmp_path.iterdir()) == []
        assert "disk is full" in room.way.last
        assert _how(room) == []

    def test_saving_what_already_runs_says_that_it_was_saved(
        self, ready: HandoutPage, room: ConsultingRoom, tmp_path: Path
    ) -> None:
        _click(ready.ui.told)
        room.ask.answers.append(tmp_path / "again.pdf")
        _click(ready.ui.save_pdf)
        assert (tmp_path / "again.pdf").exists()
        assert room.way.last == "Saved."
        assert _how(room) == [HandedOver.TOLD]

    def test_printing_asks_once_and_hands_over(self, ready: HandoutPage, room: ConsultingRoom) -> None:
        room.ask.answers.append(False)
        _click(ready.ui.print)
        assert room.ask.asked == ["printer"]
        assert _how(room) == []

    def test_copy_gives_the_page_as_text(self, ready: HandoutPage, room: ConsultingRoom) -> None:
        _click(ready.ui.copy_text)
        assert "Write one line about the day" in QGuiApplication.clipboard().text()
        assert room.way.last == "Copied as text."
        assert _how(room) == []

    def test_something_running_from_before_can_be_given_again(
        self, page: HandoutPage, room: ConsultingRoom
    ) -> None:
        room.set(CLEAR)
        _open(page, room)
        assert page.ui.done_words.text().startswith("This one is running.")
        assert page.ui.print.text() == "Print"
        assert not page.ui.no_check.isVisible()

    def test_a_check_made_meanwhile_is_noticed(self, ready: HandoutPage, room: ConsultingRoom) -> None:
        readiness = room.desk.readiness
        check = readiness.check_for_today(room.client)
        for key in KEYS:
            no = key in ("steadying", "plate_full")
            check = readiness.answer(check, key, Answer.NO if no else Answer.YES)
        readiness.decide(check, Result.ASSIGN)
        assert not ready.ui.no_check.isVisible()

    def test_the_other_ways_out(self, ready: HandoutPage, room: ConsultingRoom) -> None:
        _click(ready.ui.back)
        _click(ready.ui.finish_later)
        assert room.way.went == [Step.ASSIGNMENT, "today"]

    def test_what_is_handed_over_is_no_longer_written(self, ready: HandoutPage, room: ConsultingRoom) -> None:
        _click(ready.ui.told)
        assert room.desk.assignments.in_writing(room.client) is None
        assert [one.state for one in room.desk.assignments.running(room.client)] == [AssignmentState.RUNNING]


def test_taking_back_that_it_was_handed_over_stays_on_the_page(
    ready: HandoutPage, room: ConsultingRoom
) -> None:
    (draft,) = [room.desk.assignments.in_writing(room.client)]
    room.desk.assignments.make_ready(draft.id)
    _open(ready, room)
    _click(ready.ui.told)
    room.desk.ledger.undo()
    assert room.way.went == []


def test_a_page_that_was_left_is_not_laid_out_again(ready: HandoutPage, room: ConsultingRoom) -> None:
    """The window may still be pulled about while the desk is being locked."""
    ready.resize(700, 700)
    QApplication.processEvents()
    ready.leave()
    assert not ready.view.resizing.isActive()
    ready.hide()
    asked = ready.view.drawn
    ready.view.resizing.timeout.emit()
    assert ready.view.drawn == asked
