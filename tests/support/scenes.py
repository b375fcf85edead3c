"""What people do in the real program. Each scene is a generator; see ``support.inside``."""

import ctypes
import os
import socket
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox

from practice_desk.gui.workplace import Step
from support.entering import texts
from support.full_use import full_use, full_use_locked
from support.inside import Person, Steps
from support.practices import PASSPHRASE
from support.whole_loop import whole_loop, whole_loop_locked

__all__ = [
    "full_use",
    "full_use_locked",
    "whole_loop",
    "whole_loop_locked",
]  # scenes with a file of their own

AFTER_LAST_KEY_MS = 600
"""The promise: half a second after the last key it is on disk. The rest is the writing itself."""


def _assignment(person: Person, client_id: str) -> Steps:
    yield from person.unlock(PASSPHRASE)
    person.space.open_client(client_id, Step.ASSIGNMENT)
    yield person.space.pages[Step.ASSIGNMENT].isVisible


def type_assignment(person: Person, client_id: str, text: str, cue: str, pause: float) -> Steps:
    """Type into two fields of the editor; the power goes while the second is being typed into."""
    yield from _assignment(person, client_id)
    ui = person.space.pages[Step.ASSIGNMENT].ui
    yield from person.type(ui.what, text)
    yield from person.type(ui.cue, cue)
    yield pause
    person.die()


def read_assignment(person: Person, client_id: str) -> Steps:
    yield from _assignment(person, client_id)
    ui = person.space.pages[Step.ASSIGNMENT].ui
    person.say(what=ui.what.toPlainText(), cue=ui.cue.text())
    person.window.close()


def type_follow_up(person: Person, client_id: str, words: str, outcome: int | None, pause: float) -> Steps:
    """Type their words, with or without having said how it went, and lose power."""
    yield from person.unlock(PASSPHRASE)
    person.space.open_client(client_id, Step.FOLLOW_UP)
    page = person.space.pages[Step.FOLLOW_UP]
    yield page.isVisible
    if outcome is not None:
        page.ui.outcome.buttons()[outcome].click()
    yield from person.type(page.ui.words, words)
    yield pause
    person.die()


def read_follow_up(person: Person, client_id: str) -> Steps:
    yield from person.unlock(PASSPHRASE)
    person.space.open_client(client_id, Step.FOLLOW_UP)
    ui = person.space.pages[Step.FOLLOW_UP].ui
    outcome = ui.outcome.value
    person.say(words=ui.words.toPlainText(), outcome=None if outcome is None else str(outcome))
    person.window.close()


def answer_readiness(person: Person, client_id: str, idea: str, pause: float) -> Steps:
    """Answer part one by keys, one question of part two, begin their idea, and lose power."""
    yield from person.unlock(PASSPHRASE)
    person.space.open_client(client_id, Step.READINESS)
    page = person.space.readiness.questions
    yield page.isVisible
    page.rows["steadying"].ui.answer.buttons()[2].click()
    page.rows["plate_full"].ui.answer.buttons()[1].click()
    page.ui.next.click()
    yield page.rows["wants"].isVisible
    page.rows["wants"].ui.answer.buttons()[0].click()
    yield from person.type(page.ui.idea, idea)
    yield pause
    person.die()


def read_readiness(person: Person, client_id: str) -> Steps:
    yield from person.unlock(PASSPHRASE)
    person.space.open_client(client_id, Step.READINESS)
    page = person.space.readiness.questions
    yield page.isVisible
    given = {key: str(row.ui.answer.value) for key, row in page.rows.items() if row.ui.answer.value}
    focused = QApplication.focusWidget()
    here = [key for key, row in page.rows.items() if focused and row.isAncestorOf(focused)]
    person.say(given=given, part=page.part, idea=page.ui.idea.text(), here=here)
    person.window.close()


def _client_form(person: Person, client_id: str | None) -> Steps:
    yield from person.unlock(PASSPHRASE)
    if client_id is None:
        person.later(person.space.sidebar.ui.new_client.click)
    else:
        person.later(lambda: person.room.commands.edit_client(client_id))
    yield lambda: person.dialog is not None and person.dialog.isVisible()


def type_client(person: Person, client_id: str | None, typed: dict[str, str], pause: float) -> Steps:
    """Type into the client form and lose power."""
    yield from _client_form(person, client_id)
    details = person.dialog.details
    details.show_more(True)
    for field, text in typed.items():
        yield from person.type(getattr(details.ui, field), text)
    yield pause
    person.die()


def read_client(person: Person, client_id: str | None) -> Steps:
    yield from _client_form(person, client_id)
    person.say(**person.dialog.details.as_typed())
    person.dialog.close()
    yield lambda: person.dialog is None
    person.window.close()


def answer_measure(person: Person, client_id: str, answers: str, note: str, pause: float) -> Steps:
    """Answer a questionnaire from its end, begin the note that the last item asks for, and lose power."""
    yield from person.unlock(PASSPHRASE)
    person.space.open_client(client_id, Step.MEASURES)
    page = person.space.pages[Step.MEASURES]
    yield page.isVisible
    for row, digit in zip(reversed(page.items.rows[: len(answers)]), reversed(answers), strict=True):
        row.ui.answer.buttons()[int(digit)].click()
        yield 0
    yield from person.type(page.ui.seen, note)
    yield pause
    person.die()


def read_measure(person: Person, client_id: str) -> Steps:
    yield from person.unlock(PASSPHRASE)
    person.space.open_client(client_id, Step.MEASURES)
    page = person.space.pages[Step.MEASURES]
    yield page.isVisible
    given = "".join("." if one is None else str(one) for one in page.sheets.sheet.answers)
    person.say(answers=given, note=page.ui.seen.toPlainText(), waits=page.ui.first.isVisible())
    person.window.close()


def open_a_socket(person: Person) -> Steps:
    """For the control of the trace: the one thing the program never does. Python's own way is refused."""
    yield person.window.lock_page.isVisible
    yield 200
    try:
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()
    except PermissionError as refusal:
        person.say(refused=str(refusal))
    libc = ctypes.CDLL(None)
    libc.close(libc.socket(int(socket.AF_INET), int(socket.SOCK_DGRAM), 0))
    person.window.close()


def told_at_start(_person: Person) -> Steps:
    """Not a scene: the program never gets as far as its window."""
    yield 0


def start_a_second(person: Person) -> Steps:
    """Start the program again beside this one, and say what it says."""
    yield person.window.lock_page.isVisible
    command = [sys.executable, "-m", "support.inside", told_at_start.__name__, "{}"]
    second = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    yield lambda: second.poll() is not None
    said, _nothing = second.communicate()
    person.say(second=said, status=second.returncode)
    person.window.close()


def stumble_and_go_on(person: Person, client_id: str, name: str) -> Steps:
    """A fault in the middle of typing; what is told is read, its details are looked at and copied."""

    def stumble() -> None:
        raise RuntimeError(name)

    yield from _assignment(person, client_id)
    ui = person.space.pages[Step.ASSIGNMENT].ui
    yield from person.type(ui.what, "Sit on ")
    person.later(stumble)
    yield lambda: person.dialog is not None
    box = person.dialog
    person.say(title=box.text(), words=box.informativeText())
    person.later(_button(box, "Copy details…").click)
    yield lambda: person.dialog is not None and person.dialog is not box
    before, shown = QApplication.clipboard().text(), person.dialog.informativeText()
    person.later(_button(person.dialog, "Copy it").click)
    yield lambda: person.dialog is None and QApplication.clipboard().text() != before
    person.say(details=shown, copied=[before, QApplication.clipboard().text()])
    yield from person.type(ui.what, "the wall")
    person.window.close()


def _button(box: QMessageBox, words: str) -> QAbstractButton:
    return next(one for one in box.buttons() if one.text() == words)


def lock_behind_a_form(person: Person, client_id: str) -> Steps:
    """The desk locks by itself while a client's form is open, and a question over it."""
    yield from _client_form(person, client_id)
    form = person.dialog
    yield from person.type(form.details.ui.pronouns, "she/her")
    person.later(form.ui.delete_for_good.click)
    yield lambda: person.dialog is not None and person.dialog is not form
    window = person.window
    window.idle.idle.emit()
    person.say(covered=window.ui.scenes.currentWidget() is window.lock_page)
    yield lambda: False  # another process goes on from here


def lock_behind_a_form_locked(person: Person, **_given: object) -> Steps:
    window = person.window
    yield window.lock_page.isVisible
    yield 50
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    person.say(
        in_front=[type(one).__name__ for one in shown if one is not window],
        shown=" ".join(text for one in shown for text in texts(one)),
    )
    window.close()


def know_everybody(person: Person, until: str, typed: str, *, stay: bool = False) -> Steps:
    """Show every client's pages, wait for the file ``until``, and lock; ``stay`` in the same process (a control).

    The passphrase stands in the file ``typed``.
    """
    yield from person.unlock(Path(typed).read_text())
    for line in person.space.day.everyone:
        for step in (Step.OVERVIEW, Step.ASSIGNMENT):
            person.space.open_client(line.client.id, step)
            yield 1
    person.room.show_palette()
    yield from person.type(person.room.palette.ui.field, "a")
    person.room.close_palette()
    QApplication.clipboard().setText(person.space.open_name)
    if stay:
        person.window.locked.disconnect()
    person.say(at="open", process=os.getpid())
    yield Path(until).exists
    person.window.lock()
    yield from know_everybody_locked(person)


def know_everybody_locked(person: Person, **_given: object) -> Steps:
    """Stay behind the lock screen until somebody ends it."""
    yield person.window.lock_page.isVisible
    yield 300
    person.say(at="locked", process=os.getpid())
    yield lambda: False
