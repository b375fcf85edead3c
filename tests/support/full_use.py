"""One scene through everything that can leave a trace: what is typed, sought, handed out, kept, broken and locked."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from practice_desk.gui.log.log_dialog import LogDialog
from practice_desk.gui.workplace import Step
from practice_desk.services.export import Kind
from support.inside import Person, Steps
from support.marks import marks
from support.practices import PASSPHRASE
from support.whole_loop import set_up

FIRST_TYPED = 5000
"""Marks from here on were typed by hand."""
FORMS = ("edit_client", "archived", "keeping", "bin", "history", "drawer", "save_template", "about", "keys")


class _Typist:
    """Writes another mark into every field there is."""

    def __init__(self) -> None:
        self._fresh = marks(FIRST_TYPED)
        self.typed = 0

    def fill(self, root: QWidget) -> Steps:
        for field in (*root.findChildren(QLineEdit), *root.findChildren(QPlainTextEdit)):
            if field.isVisible() and field.isEnabled() and not field.isReadOnly():
                field.setFocus()
                event = QInputMethodEvent("", [])
                event.setCommitString(next(self._fresh))
                self.typed += 1
                QApplication.sendEvent(field, event)
                yield 1


def _choose(person: Person, place: str) -> Steps:
    """Answer the desktop's own dialog for files."""
    yield lambda: isinstance(person.dialog, QFileDialog)
    dialog = person.dialog
    person.titles(dialog)
    dialog.selectFile(place)
    person.later(dialog.accept)
    yield lambda: person.dialog is not dialog


def _opened(person: Person, action: str) -> Steps:
    person.later(getattr(person.window.ui, f"action_{action}").trigger)
    yield lambda: person.dialog is not None and person.dialog.isVisible()
    person.titles(person.dialog)


def _closed(person: Person) -> Steps:
    front = person.dialog
    person.later(front.reject)
    yield lambda: person.dialog is not front


def _bring_in(person: Person, imported: str) -> Steps:
    yield from _opened(person, "import")
    form = person.dialog
    person.later(form.ui.pick.click)
    yield from _choose(person, imported)
    yield form.ui.bring_in.isEnabled
    person.later(form.ui.bring_in.click)
    yield lambda: person.dialog is None


def _type_everywhere(person: Person, typist: _Typist, whom: list[str]) -> Steps:
    space = person.space
    for client_id in whom:
        for step in Step:
            space.open_client(client_id, step)
            yield 20
            yield from typist.fill(space.ui.pages.currentWidget())
            yield 1
    for show in (person.room.show_settings, person.room.show_activities):
        show()
        yield 20
        yield from typist.fill(space.ui.pages.currentWidget())
    yield 700


def _open_forms(person: Person, typist: _Typist, client_id: str) -> Steps:
    for action in FORMS:
        person.space.open_client(client_id, Step.ASSIGNMENT)
        yield 1
        yield from _opened(person, action)
        yield from typist.fill(person.dialog)
        yield from _closed(person)


def _log(person: Person, typist: _Typist) -> Steps:
    desk = person.space.workplace.desk
    for line in person.space.day.everyone:
        if desk.logs.of_client(line.client.id):
            person.space.open_client(line.client.id, Step.OVERVIEW)
            yield from _opened(person, "log")
            if not isinstance(person.dialog, LogDialog):
                raise TypeError(type(person.dialog).__name__)
            yield from typist.fill(person.dialog)
            yield from _closed(person)
            return


def _seek(person: Person, typist: _Typist) -> Steps:
    person.room.show_palette()
    yield from typist.fill(person.room.palette)
    yield 50
    person.room.close_palette()
    yield from typist.fill(person.space.sidebar)
    person.space.sidebar.ui.find.clear()


def _hand_out(person: Person, chosen: Path, client_id: str) -> Steps:
    """The page as a PDF, its text copied, and the record in all three forms."""
    person.space.open_client(client_id, Step.HANDOUT)
    page = person.space.pages[Step.HANDOUT]
    yield lambda: page.isVisible() and not page.ui.preview.pixmap().isNull()
    person.later(page.ui.save_pdf.click)
    yield from _choose(person, str(chosen / "page.pdf"))
    page.ui.copy_text.click()
    yield 50
    yield from _opened(person, "export")
    form = person.dialog
    for kind in Kind:
        form.ui.kind.value = kind
        form._on_kind()
        person.later(form.ui.save.click)
        yield from _choose(person, str(chosen / f"record.{kind}"))
        yield lambda: form.ui.said.text().startswith("Saved")
    yield from _closed(person)


def _back_up(person: Person) -> Steps:
    person.room.show_settings()
    card = person.room.backups
    yield lambda: card.ui.make.isEnabled() and card.ui.last.text() != ""
    card.ui.make.click()
    yield lambda: "was checked" in card.ui.said.text()
    yield card.ui.test.isEnabled
    card.ui.test.click()
    yield lambda: "would come back" in card.ui.said.text()


def _stumble(person: Person, mark: str) -> Steps:
    """A fault that carries a mark; what is told of it is looked at, and copied."""

    def stumble() -> None:
        raise RuntimeError(mark)

    person.later(stumble)
    yield lambda: person.dialog is not None
    box = person.dialog
    person.titles(box)
    person.later(_button(box, "Copy details…").click)
    yield lambda: person.dialog is not None and person.dialog is not box
    person.later(_button(person.dialog, "Copy it").click)
    yield lambda: person.dialog is None


def _button(box: QMessageBox, words: str) -> QAbstractButton:
    return next(one for one in box.buttons() if one.text() == words)


def full_use(person: Person, imported: str, chosen: str, until: str) -> Steps:
    """``imported`` is brought in; what leaves goes to the folder ``chosen``; ``until`` lets it lock."""
    typist = _Typist()
    yield from set_up(person)
    yield from _bring_in(person, imported)
    whom = [line.client.id for line in person.space.day.everyone]
    yield from _type_everywhere(person, typist, whom[:3])
    yield from _open_forms(person, typist, whom[0])
    yield from _log(person, typist)
    yield from _seek(person, typist)
    yield from _hand_out(person, Path(chosen), _with_a_page(person, whom))
    yield from _back_up(person)
    yield from _stumble(person, next(marks(FIRST_TYPED - 1)))
    person.space.open_client(whom[1], Step.ASSIGNMENT)
    yield from typist.fill(person.space.ui.pages.currentWidget())
    person.titles(person.window)
    person.say(
        at="full",
        process=os.getpid(),
        titles=sorted(person.seen_titles),
        typed=typist.typed,
        clients=len(whom),
    )
    yield Path(until).exists
    person.window.lock()
    yield lambda: False  # another process goes on from here


def _with_a_page(person: Person, whom: list[str]) -> str:
    assignments = person.space.workplace.desk.assignments
    return next(one for one in whom if assignments.running(one) or assignments.in_writing(one))


def full_use_locked(person: Person, **_given: Any) -> Iterator[Any]:
    """Back in, a look at everybody, and out by the door."""
    yield person.window.lock_page.isVisible
    person.titles(person.window)
    yield from person.unlock(PASSPHRASE)
    for line in person.space.day.everyone[:3]:
        person.space.open_client(line.client.id, Step.OVERVIEW)
        yield 1
    person.titles(person.window)
    person.say(at="again", titles=sorted(person.seen_titles))
    person.window.close()
