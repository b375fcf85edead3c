"""One scene through everything: first run, the loop, a hold, finding, printing to a file, locking, quitting."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from practice_desk.domain.readiness import KEYS, Answer
from practice_desk.gui.workplace import Step
from support.inside import Person, Steps
from support.practices import PASSPHRASE

_ORDER = (Answer.YES, Answer.UNSURE, Answer.NO)
_READY = dict.fromkeys(KEYS, Answer.YES) | {"steadying": Answer.NO, "plate_full": Answer.NO}
_FULL = _READY | {"plate_full": Answer.YES, "time": Answer.NO}


def set_up(person: Person) -> Steps:
    """Make a practice, as on the first day."""
    yield lambda: person.window.porch._greeting is not None and person.window.porch._greeting.page.isVisible()
    page = person.window.porch._greeting.page
    yield from person.type(page.ui.name, "")
    page.ui.next.click()
    page.ui.way.buttons()[1].click()
    yield from person.type(page.ui.own, PASSPHRASE)
    yield from person.type(page.ui.again, PASSPHRASE)
    page.ui.next.click()
    yield lambda: page.ui.steps.currentWidget() is page.ui.words_step
    words = page._words
    page.ui.next.click()
    for field, number in zip(
        (page.ui.check_1, page.ui.check_2, page.ui.check_3), page._read_back.asked, strict=True
    ):
        yield from person.type(field, words[number - 1])
    page.ui.next.click()
    yield lambda: person.room is not None


def add_client(person: Person, typed: Mapping[str, str]) -> Steps:
    person.later(person.space.sidebar.ui.new_client.click)
    yield lambda: person.dialog is not None
    form = person.dialog
    form.details.show_more(True)
    for field, text in typed.items():
        yield from person.type(getattr(form.details.ui, field), text)
    person.titles(form)
    form.ui.done.click()
    yield lambda: person.dialog is None
    yield lambda: person.space.step is Step.READINESS


def answer(person: Person, answers: Mapping[str, Answer]) -> Steps:
    page = person.space.readiness.questions
    for part in range(3):
        for key in KEYS:
            if page.rows[key].isVisible():
                page.rows[key].ui.answer.buttons()[_ORDER.index(answers[key])].click()
                yield 1
        if part < 2:
            page.ui.next.click()
            yield 1


def write_and_hand_over(person: Person, texts: Mapping[str, str], saved_as: str) -> Steps:
    """The editor with its notes, the preview, a PDF saved through the desktop's own dialog."""
    editor = person.space.pages[Step.ASSIGNMENT]
    yield editor.isVisible
    for field, text in texts.items():
        yield from person.type(getattr(editor.ui, field), text)
    yield 700
    editor.ui.next.click()
    page = person.space.pages[Step.HANDOUT]
    yield lambda: page.isVisible() and not page.ui.preview.pixmap().isNull()
    person.later(page.ui.save_pdf.click)
    yield lambda: person.dialog is not None
    dialog = person.dialog
    if not isinstance(dialog, QFileDialog):
        raise TypeError(type(dialog).__name__)
    person.titles(dialog)
    offered = dialog.findChild(QLineEdit)
    person.say(offered=offered.text() if offered else "")
    dialog.selectFile(saved_as)
    person.later(dialog.accept)
    yield lambda: person.dialog is None
    yield lambda: Path(saved_as).exists()
    yield page.ui.done_card.isVisible


def look_around(person: Person, sought: str) -> Steps:
    """Every page, the finder, the other theme, larger text, undo, names hidden, the sheet to look at together."""
    space, room = person.space, person.room
    for step in Step:
        space.go(step)
        yield 1
    space.undo()
    yield 1
    space.redo()
    yield 1
    room.show_activities()
    yield 1
    room.show_settings()
    yield 1
    room.show_palette()
    yield from person.type(room.palette.ui.field, sought)
    room.close_palette()
    yield from person.type(space.sidebar.ui.find, sought)
    space.sidebar.ui.find.clear()
    person.window.set_appearance("dark")
    yield 1
    person.window.set_text_scale(1.5)
    yield 1
    space.hide_names(True)
    yield 1
    space.hide_names(False)
    space.show_today()
    yield 1


def whole_loop(person: Person, texts: dict[str, Any], saved_as: str) -> Steps:
    """``texts`` has two clients (form field to text) and an assignment; the PDF is saved as ``saved_as``."""
    yield from set_up(person)
    yield from add_client(person, texts["first"])
    first = person.space.client_id
    yield from answer(person, _READY)
    person.space.readiness.questions.ui.next.click()
    yield person.space.readiness.go_ahead.isVisible
    person.space.readiness.go_ahead.ui.next.click()
    yield from write_and_hand_over(person, texts["assignment"], saved_as)
    yield from add_client(person, texts["second"])
    yield from answer(person, _FULL)
    person.space.leave_free()
    yield person.space.readiness.hold.isVisible
    person.space.readiness.hold.ui.keep.click()
    yield 1
    person.space.open_client(first, Step.OVERVIEW)
    yield from look_around(person, texts["first"]["name"][:5])
    person.titles(person.window)
    person.say(titles=sorted(person.seen_titles))
    person.press(Qt.Key.Key_L, person.window)
    person.window.lock()
    yield lambda: False  # another process goes on from here


def whole_loop_locked(person: Person, **_given: Any) -> Steps:
    """Back in, in the process that locking left."""
    yield person.window.lock_page.isVisible
    person.titles(person.window)
    yield from person.unlock(PASSPHRASE)
    person.say(
        clients=[line.client.name for line in person.space.day.everyone],
        titles_locked=sorted(person.seen_titles),
        clipboard=QApplication.clipboard().text(),
        process=os.getpid(),
    )
    person.window.close()
