"""A new recovery sheet in the real window: in force only when it was read back, and the earlier one not any more."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from practice_desk.domain.refused import Refused
from practice_desk.gui.shell.new_sheet import NewSheetDialog, SheetStep
from practice_desk.gui.shell.set_up_page import SetUpPage, SetUpStep
from practice_desk.services.practice import accept_passphrase
from practice_desk.storage.vault import SqlcipherVault
from support.entering import enter
from support.practices import PASSPHRASE, QUICK, clients, make_practice
from support.stage import Stage


@pytest.fixture
def words(tmp_path: Path) -> tuple[str, ...]:
    return make_practice(tmp_path / "Practice.pdesk", lambda desk: clients(desk, "Mara"))


@pytest.fixture
def stage(words: tuple[str, ...], start, qtbot: QtBot) -> Stage:
    stage = start()
    enter(stage)
    return stage


def opens(place: Path, words: tuple[str, ...]) -> bool:
    try:
        SqlcipherVault(QUICK).recover(place, words).close()
    except Refused:
        return False
    return True


def shown(dialog: QDialog) -> tuple[str, ...]:
    """The words as they stand on the sheet, in the order of their numbers."""
    assert isinstance(dialog, NewSheetDialog)
    texts = [label.text() for label in dialog.ui.word_sheet.findChildren(QLabel) if not label.isHidden()]
    numbered = {int(number): word for number, word in zip(texts[::2], texts[1::2], strict=True)}
    return tuple(numbered[number] for number in range(1, 25))


def drawn(dialog: QDialog, qtbot: QtBot) -> NewSheetDialog:
    assert isinstance(dialog, NewSheetDialog)
    dialog.show()
    dialog.ui.next.click()
    assert "passphrase first" in dialog.ui.said.text()
    dialog.ui.passphrase.setText("not this one at all")
    dialog.ui.next.click()
    qtbot.waitUntil(lambda: "didn't match" in dialog.ui.said.text(), timeout=20_000)
    dialog.ui.passphrase.setText(PASSPHRASE)
    dialog.ui.next.click()
    qtbot.waitUntil(lambda: dialog.step is SheetStep.WORDS, timeout=20_000)
    return dialog


def read_back(dialog: NewSheetDialog, words: tuple[str, ...], wrong: int = 0) -> None:
    fields = (dialog.ui.check_1, dialog.ui.check_2, dialog.ui.check_3)
    for count, (field, number) in enumerate(zip(fields, dialog.read_back.asked, strict=True), 1):
        field.setText("zebra" if count == wrong else words[number - 1])


def test_read_back_it_holds_and_the_earlier_words_open_nothing(
    stage: Stage, words: tuple[str, ...], qtbot: QtBot
):
    QApplication.clipboard().clear()
    found: list[tuple[str, ...]] = []

    def person(dialog: QDialog) -> bool:
        form = drawn(dialog, qtbot)
        found.append(shown(form))
        form.ui.next.click()
        read_back(form, found[0], wrong=2)
        form.ui.next.click()
        assert "isn’t the one on the sheet" in form.ui.check_hint.text()
        form.ui.back.click()
        assert shown(form) == found[0]
        form.ui.next.click()
        read_back(form, found[0])
        form.ui.next.click()
        qtbot.waitUntil(lambda: form.result() == QDialog.DialogCode.Accepted, timeout=20_000)
        return True

    stage.ask.answers.append(person)
    stage.room.show_settings()
    stage.room.settings.ui.new_sheet.click()
    assert "new sheet holds from now on" in stage.room.workspace.ui.undo_bar.text()
    desk = stage.room.workspace.workplace.desk
    assert desk.history.lines(1)[0].words == "New recovery sheet made"
    assert desk.history.trouble() == ""
    assert QApplication.clipboard().text() == ""
    stage.window.close()
    assert not opens(stage.place, words)
    assert opens(stage.place, found[0])


@pytest.mark.parametrize("step", list(SheetStep))
def test_left_at_any_step_the_earlier_words_hold(
    stage: Stage, words: tuple[str, ...], qtbot: QtBot, step: SheetStep
):
    found: list[tuple[str, ...]] = []

    def person(dialog: QDialog) -> bool:
        assert isinstance(dialog, NewSheetDialog)
        dialog.show()
        if step is not SheetStep.PHRASE:
            found.append(shown(drawn(dialog, qtbot)))
        if step is SheetStep.CHECK:
            dialog.ui.next.click()
            read_back(dialog, found[0])
        dialog.ui.leave_it.click()
        assert dialog.ui.passphrase.text() == ""
        return False

    stage.ask.answers.append(person)
    stage.room.make_sheet()
    stage.window.close()
    assert opens(stage.place, words)
    assert not any(opens(stage.place, one) for one in found)


def test_the_sheet_is_printed_and_saved_nowhere_but_where_one_says(
    stage: Stage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    pages: list[int] = []
    monkeypatch.setattr(
        "practice_desk.gui.shell.sheet_paper.print_images",
        lambda images, _paper, _parent, _ask: pages.append(len(images)) or True,
    )
    saved = tmp_path / "stick" / "Sheet v1.0.pdf"
    saved.parent.mkdir()
    before = {file for file in tmp_path.rglob("*") if file.is_file()}
    found: list[tuple[str, ...]] = []

    def person(dialog: QDialog) -> bool:
        form = drawn(dialog, qtbot)
        found.append(shown(form))
        form.ui.print_sheet.click()
        qtbot.waitUntil(lambda: "Sent to the printer" in form.ui.said.text(), timeout=20_000)
        form.ui.save_sheet.click()
        qtbot.waitUntil(lambda: "Saved." in form.ui.said.text(), timeout=20_000)
        form.ui.leave_it.click()
        return False

    stage.ask.answers += [person, saved.with_suffix("")]
    stage.room.make_sheet()
    assert pages == [1]
    assert "recovery-sheet-2026-11-26.pdf" in stage.ask.asked[-1]
    after = {file for file in tmp_path.rglob("*") if file.is_file()}
    assert after - before == {saved}
    document = pypdfium2.PdfDocument(saved)
    said = document[0].get_textpage().get_text_range().split()
    document.close()
    assert set(found[0]) <= set(said)


def test_locking_in_the_middle_keeps_the_earlier_sheet(stage: Stage, words: tuple[str, ...], qtbot: QtBot):
    def person(dialog: QDialog) -> bool:
        dialog.setModal(True)
        form = drawn(dialog, qtbot)
        stage.window.lock()
        qtbot.waitUntil(lambda: stage.window.room is None, timeout=20_000)
        assert not form.isVisible()
        return False

    stage.ask.answers.append(person)
    stage.room.make_sheet()
    stage.window.close()
    assert opens(stage.place, words)


def test_the_sheet_of_a_new_practice_is_printed_and_saved_too(
    start: Callable[..., Stage], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    assert accept_passphrase(PASSPHRASE, PASSPHRASE)
    pages: list[int] = []
    monkeypatch.setattr(
        "practice_desk.gui.shell.sheet_paper.print_images",
        lambda images, _paper, _parent, _ask: pages.append(len(images)) or True,
    )
    stage = start()
    page = stage.window.ui.scenes.currentWidget()
    assert isinstance(page, SetUpPage)
    stage.window.porch.make("My practice", PASSPHRASE)
    qtbot.waitUntil(lambda: page.step is SetUpStep.WORDS, timeout=20_000)
    page.ui.print_sheet.click()
    qtbot.waitUntil(lambda: "Sent to the printer" in page.ui.said.text(), timeout=20_000)
    stage.ask.answers.append(tmp_path / "sheet")
    page.ui.save_sheet.click()
    qtbot.waitUntil(
        lambda: (tmp_path / "sheet.pdf").exists() and "Saved" in page.ui.said.text(), timeout=20_000
    )
    assert pages == [1]


class TestNeverReadBack:
    """A first run broken off while the words are shown or read back is said on Today, until it is made good."""

    def shown_at(self, start, qtbot: QtBot, step: SetUpStep) -> Stage:
        stage = start()
        page = stage.window.ui.scenes.currentWidget()
        assert isinstance(page, SetUpPage)
        page.ui.next.click()
        page.ui.way.buttons()[1].click()
        for field in (page.ui.own, page.ui.again):
            field.setText(PASSPHRASE)
        page.ui.next.click()
        qtbot.waitUntil(lambda: page.step is SetUpStep.WORDS, timeout=20_000)
        if step is SetUpStep.CHECK:
            page.ui.next.click()
        return stage

    @pytest.mark.parametrize("step", [SetUpStep.WORDS, SetUpStep.CHECK])
    def test_broken_off_it_is_said_and_leads_to_a_new_sheet(self, start, qtbot: QtBot, step: SetUpStep):
        self.shown_at(start, qtbot, step).window.close()
        stage = start()
        enter(stage)
        today = stage.room.workspace.today.ui
        stage.person.until(today.sheet_row.isVisible)
        stage.ask.answers.append(lambda dialog: isinstance(dialog, NewSheetDialog) and False)
        stage.person.click(today.new_sheet)
        assert stage.ask.answers == []
        assert today.sheet_row.isVisible()
        stage.ask.answers.append(lambda dialog: _made(dialog, qtbot))
        stage.person.click(today.new_sheet)
        stage.person.until(today.sheet_row.isHidden)

    def test_read_back_nothing_is_said(self, start, qtbot: QtBot):
        stage = self.shown_at(start, qtbot, SetUpStep.CHECK)
        page = stage.window.ui.scenes.currentWidget()
        assert isinstance(page, SetUpPage)
        words = page._words
        for field, number in zip(
            (page.ui.check_1, page.ui.check_2, page.ui.check_3), page._read_back.asked, strict=True
        ):
            field.setText(words[number - 1])
        page.ui.next.click()
        qtbot.waitUntil(lambda: stage.window.room is not None, timeout=20_000)
        practice = stage.room.workspace.workplace.desk.practice
        assert not practice.has_unread_sheet()
        assert stage.room.workspace.today.ui.sheet_row.isHidden()

    def test_a_practice_of_before_is_not_asked(self, stage: Stage):
        assert not stage.room.workspace.workplace.desk.practice.has_unread_sheet()
        assert stage.room.workspace.today.ui.sheet_row.isHidden()


def _made(dialog: QDialog, qtbot: QtBot) -> bool:
    form = drawn(dialog, qtbot)
    words = shown(form)
    form.ui.next.click()
    read_back(form, words)
    form.ui.next.click()
    qtbot.waitUntil(lambda: form.result() == QDialog.DialogCode.Accepted, timeout=20_000)
    return True
