"""A log from the page that was handed over to the page that came back, in the real window on a real file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from practice_desk.documents.handout_pdf import ReportLabPress
from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.found import TrackingFound
from practice_desk.domain.handout import PageChoices
from practice_desk.gui.follow_up.found_box import TrackingPart
from practice_desk.gui.follow_up.page import FollowUpPage
from practice_desk.gui.log.import_dialog import LogImportDialog
from practice_desk.gui.log.log_dialog import LogDialog
from practice_desk.gui.shell.workspace import Workspace
from practice_desk.gui.workplace import Step
from practice_desk.services.story_clock import StoryClock
from support.demo_stage import OpenDemo
from support.fake_ask import Answer
from support.pdf_reader import fill
from support.stage import Stage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.fixture
def stage(open_demo: OpenDemo) -> Stage:
    return open_demo()


@pytest.fixture
def space(stage: Stage) -> Workspace:
    return stage.room.workspace


def someone(space: Workspace, name: str) -> str:
    return next(line.client.id for line in space.day.everyone if line.client.first_name == name)


def mara_log(space: Workspace) -> str:
    return space.workplace.desk.logs.of_client(someone(space, "Mara"))[0].assignment.id


def values(space: Workspace) -> list[int | None]:
    return [entry.value for entry in space.workplace.desk.logs.sheet(mara_log(space)).entries]


def drop(widget: QWidget, place: Path) -> bool:
    """Drop a file on a place of the window, as the desktop does; whether it was wanted."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(place))])
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), action, data, button, none)
    QApplication.sendEvent(widget, entering)
    if not entering.isAccepted():
        return False
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), action, data, button, none))
    QApplication.processEvents()
    return True


def a_table(folder: Path, rows: int = 3) -> Path:
    place = folder / "export.csv"
    lines = [f"2026-11-{20 + number},Morning,{number + 3}" for number in range(rows)]
    place.write_text("\n".join(["Date,Time,Energy", *lines]), encoding="utf-8")
    return place


def take(stage: Stage) -> Answer:
    """Bring in what the look shows, and wait until it is done."""

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, LogImportDialog)
        dialog.show()
        stage.person.click(dialog.ui.take)
        stage.person.until(lambda: dialog.change is not None)
        return True

    return answer


def test_a_table_dropped_anywhere_on_the_window_goes_to_the_open_client(
    stage: Stage, space: Workspace, tmp_path: Path
):
    space.open_client(someone(space, "Mara"), Step.FOLLOW_UP)
    stage.ask.answers.append(take(stage))
    assert drop(stage.window, a_table(tmp_path))
    stage.person.until(lambda: values(space) == [3, 4, 5])
    stage.person.until(lambda: not stage.ask.answers)
    stage.person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert values(space) == []


def test_a_file_over_a_field_of_words_is_for_the_window(stage: Stage, space: Workspace, tmp_path: Path):
    space.open_client(someone(space, "Mara"), Step.FOLLOW_UP)
    page = space.pages[Step.FOLLOW_UP]
    assert isinstance(page, FollowUpPage)
    stage.ask.answers.append(take(stage))
    assert drop(page.ui.words.viewport(), a_table(tmp_path))
    stage.person.until(lambda: len(values(space)) == 3)
    assert page.ui.words.toPlainText() == ""


def test_the_page_that_went_out_comes_back_filled_in(stage: Stage, space: Workspace, tmp_path: Path):
    """Dropped with somebody else's page in view, it finds its own client and log."""
    press, handouts = ReportLabPress(), space.workplace.desk.handouts
    clock = space.workplace.desk.clock
    assert isinstance(clock, StoryClock)
    with clock.weeks_ago(1):
        page = handouts.page(mara_log(space), PageChoices())
    went_out = press.pdf(page)
    names = list(press.typed_in(went_out))
    place = tmp_path / "came back.pdf"
    place.write_bytes(fill(went_out, {names[0]: "7", names[1]: "10", names[4]: "about 5", names[5]: "4"}))
    space.open_client(someone(space, "Jonah"), Step.ASSIGNMENT)
    seen: list[tuple[str, str, str]] = []

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, LogImportDialog)
        seen.append((dialog.ui.lead.text(), dialog.ui.summary.text(), dialog.ui.left_out.item(0).text()))
        return take(stage)(dialog)

    stage.ask.answers.append(look)
    assert drop(stage.window, place)
    stage.person.until(lambda: values(space) == [7, 10, 4])
    assert seen == [
        (
            "For Mara: energy. Nothing is written before you say so.",
            "3 new, 1 left out.",
            "Sat 21 Nov, midday: “about 5” is not a number.",
        )
    ]


def test_a_page_from_somewhere_else_is_refused_with_a_sentence(
    stage: Stage, space: Workspace, tmp_path: Path
):
    space.open_client(someone(space, "Mara"), Step.FOLLOW_UP)
    place = tmp_path / "invoice.pdf"
    place.write_bytes(b"%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>")
    assert drop(stage.window, place)
    stage.person.until(lambda: "PDF" in said(space))
    assert stage.ask.asked == []


def said(space: Workspace) -> str:
    return space.ui.undo_bar.findChild(type(space.ui.undo_bar._text)).text()


def test_a_table_with_no_client_open_says_whom_to_open(stage: Stage, space: Workspace, tmp_path: Path):
    space.show_today()
    assert drop(stage.window, a_table(tmp_path))
    stage.person.until(lambda: "Open the client whose log it is" in said(space))


def test_a_locked_window_takes_no_file(stage: Stage, tmp_path: Path):
    stage.window.lock()
    assert not drop(stage.window, a_table(tmp_path))


def test_the_log_is_typed_from_the_follow_up_and_says_itself_there(stage: Stage, space: Workspace):
    space.open_client(someone(space, "Mara"), Step.FOLLOW_UP)
    page = space.pages[Step.FOLLOW_UP]
    assert isinstance(page, FollowUpPage)
    stage.person.click(page.ui.outcome.buttons()[0])
    part = page.found.part
    assert isinstance(part, TrackingPart)
    part.ui.typical.setText("6, I'd say")

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, LogDialog)
        dialog.show()
        for key in "743653":
            QTest.keyClick(dialog.ui.grid, key)
        return True

    stage.ask.answers.append(answer)
    stage.person.click(part.ui.log)
    texts = part.texts()
    assert (texts["entries"], texts["lowest"], texts["highest"]) == ("6", "3", "7")
    assert texts["typical"] == "6, I'd say"
    assert part.ui.log_words.text().startswith("6 in the log.")
    noted = space.workplace.desk.follow_ups.of_client(someone(space, "Mara"))[-1]
    assert noted.outcome is HowItWent.DID
    assert noted.found == TrackingFound(6, "3", "7", "6, I'd say")


def test_nothing_typed_is_lost_when_the_desk_locks_over_an_open_log(stage: Stage, space: Workspace):
    space.open_client(someone(space, "Mara"), Step.OVERVIEW)
    before = values(space)
    assert before == []

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, LogDialog)
        dialog.setModal(True)
        dialog.show()
        QTest.keyClick(dialog.ui.grid, "7")
        stage.window.lock()
        return True

    seen: list[list[int | None]] = []
    desk = space.workplace.desk
    log = mara_log(space)

    def remember(change: object) -> None:
        seen.append([entry.value for entry in desk.logs.sheet(log).entries])

    space.announcer.changed.connect(remember)
    stage.ask.answers.append(answer)
    space.workplace.navigator.go(Step.OVERVIEW)
    stage.person.press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert seen[-1] == [7]


def test_find_or_do_knows_the_log(stage: Stage, space: Workspace):
    space.open_client(someone(space, "Mara"), Step.OVERVIEW)
    labels = [command.label for command in stage.room.doable.commands("Mara")]
    assert "Type in a log" in labels
    assert "Bring in a log that came back" in labels
