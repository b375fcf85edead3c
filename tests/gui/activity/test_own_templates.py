"""A template of one's own in its dialog: typed, tagged, refused with its words kept, and taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from gui.client.office import Office
from practice_desk.gui.activity.template_dialog import TemplateDialog, edit_template
from practice_desk.services.template import TemplateForm

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

WALK = TemplateForm(
    "A short walk", "Walk round the block for 10 minutes.", "after lunch", 10, 3, "", "", "mood"
)


@pytest.fixture
def walk(office: Office) -> str:
    return office.desk.templates.add(WALK).made("template")


def retype(field: QLineEdit | QPlainTextEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, words)


def done(dialog: TemplateDialog) -> None:
    QTest.mouseClick(dialog.ui.done, Qt.MouseButton.LeftButton)


def test_what_is_typed_is_saved_tags_and_all_and_comes_back_in_one_step(office: Office, walk: str) -> None:
    def type_and_close(dialog: TemplateDialog) -> None:
        assert (dialog.ui.name.text(), dialog.ui.tags.text()) == (WALK.name, WALK.tags)
        assert dialog.ui.name.hasFocus()
        retype(dialog.ui.name, "Twice round")
        retype(dialog.ui.tags, "out, energy, out")
        done(dialog)

    office.ask.acts.append(type_and_close)
    edit_template(office.place, walk)
    kept = office.desk.templates.get(walk)
    assert (kept.name, kept.what, kept.tags) == ("Twice round", WALK.what, ("out", "energy"))
    office.desk.ledger.undo()
    assert TemplateForm.of(office.desk.templates.get(walk)) == WALK


def test_the_checks_say_under_the_words_what_they_would_say_in_the_editor(office: Office, walk: str) -> None:
    def type_something_vague(dialog: TemplateDialog) -> None:
        assert not dialog.ui.notes.isVisible()
        retype(dialog.ui.cue, "")
        retype(dialog.ui.what, "Be more mindful this week.")
        dialog._check()
        assert "could mean many things" in dialog.ui.notes.text()
        assert dialog.ui.done.isEnabled()
        done(dialog)

    office.ask.acts.append(type_something_vague)
    edit_template(office.place, walk)
    assert office.desk.templates.get(walk).what == "Be more mindful this week.", "noted, never held up"


def test_words_that_are_refused_stay_and_come_back_the_next_time(office: Office, walk: str) -> None:
    def empty_the_name(dialog: TemplateDialog) -> None:
        retype(dialog.ui.name, "")
        retype(dialog.ui.why, "Fresh air.")
        done(dialog)
        assert dialog.isVisible(), "said, and nothing lost"
        assert dialog.ui.why.text() == "Fresh air."
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    def find_them_again(dialog: TemplateDialog) -> None:
        assert (dialog.ui.name.text(), dialog.ui.why.text()) == ("", "Fresh air.")
        retype(dialog.ui.name, "Air")
        done(dialog)

    office.ask.acts.append(empty_the_name)
    edit_template(office.place, walk)
    assert TemplateForm.of(office.desk.templates.get(walk)) == WALK
    office.ask.acts.append(find_them_again)
    edit_template(office.place, walk)
    kept = office.desk.templates.get(walk)
    assert (kept.name, kept.why) == ("Air", "Fresh air.")
    assert office.desk.drafts.kept(f"template:{walk}") == {}
