"""Export, import, the bin, keeping and the history, as a person uses them."""

import json
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.client.office import Office
from practice_desk.bootstrap import LazyPress
from practice_desk.gui.client.archived import ArchivedDialog
from practice_desk.gui.client.delete_dialog import DeleteClientDialog
from practice_desk.gui.leaving.bin_dialog import BinDialog
from practice_desk.gui.leaving.export_dialog import ExportDialog
from practice_desk.gui.leaving.history_dialog import AT_ONCE, HistoryDialog
from practice_desk.gui.leaving.import_dialog import ImportDialog
from practice_desk.gui.leaving.keeping_dialog import KeepingDialog
from practice_desk.services.export import Kind

pytestmark = pytest.mark.gui


def click(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def rows(dialog: Any) -> list[str]:
    return [dialog.ui.list.item(row).text() for row in range(dialog.ui.list.count())]


@pytest.fixture
def show(qtbot):
    def shown(dialog):
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return shown


@pytest.fixture
def places(office: Office, monkeypatch):
    """Where files go to and come from, and what was proposed and asked."""
    asked: list[str] = []
    answers: list[Any] = []

    def save_to(_parent, _title, name, _kinds):
        asked.append(name)
        return answers.pop(0)

    def open_from(*_given):
        return answers.pop(0)

    def confirm(_parent, question, _detail, _verb):
        asked.append(question)
        return answers.pop(0)

    for name, act in (("save_to", save_to), ("open_from", open_from), ("confirm", confirm)):
        monkeypatch.setattr(office.ask, name, act, raising=False)
    return asked, answers


class TestExport:
    def test_the_whole_practice_as_data(self, office: Office, show, places, tmp_path: Path):
        asked, answers = places
        office.desk.practice.begin("Mine")
        office.add()
        dialog = show(ExportDialog(office.place))
        assert [button.text() for button in dialog.ui.kind.buttons()] == ["Data", "Tables"]
        answers.append(tmp_path / "out")
        click(dialog.ui.save)
        assert asked == ["Practice export 2026-11-23.json"]
        assert (
            json.loads((tmp_path / "out.json").read_bytes())["records"]["client"][0]["name"]
            == "Mara Lindqvist"
        )
        assert "Saved in the folder" in dialog.ui.said.text()
        assert office.desk.history.lines(1)[0].words == "Exported as JSON"

    def test_one_client_as_pages(self, office: Office, show, places, tmp_path: Path, monkeypatch):
        asked, answers = places
        monkeypatch.setattr(office.desk.export, "_press", LazyPress())
        office.desk.practice.begin("Mine")
        mara = office.add()
        dialog = show(ExportDialog(office.place, mara))
        click(dialog.ui.kind.buttons()[2])
        answers.append(tmp_path / "out.pdf")
        click(dialog.ui.save)
        assert asked == ["Client record M L 2026-11-23.pdf"]
        document = pypdfium2.PdfDocument(tmp_path / "out.pdf")
        assert "Mara Lindqvist" in document[0].get_textpage().get_text_range()
        document.close()

    def test_hidden_names_stay_hidden(self, office: Office, show, places):
        asked, answers = places
        office.heard.names_are_hidden = True
        dialog = show(ExportDialog(office.place, office.add()))
        assert "Only M. L." in [button.text() for button in dialog.ui.who.buttons()]
        answers.append(None)
        click(dialog.ui.save)
        assert asked == ["Client record 2026-11-23.json"]
        assert not dialog.ui.said.isVisible()

    def test_a_disk_that_does_not_take_it_is_said_and_can_be_tried_again(
        self, office: Office, show, places, tmp_path: Path
    ):
        _asked, answers = places
        office.add()
        dialog = show(ExportDialog(office.place))
        answers.append(tmp_path / "gone" / "out.json")
        click(dialog.ui.save)
        assert "no longer there" in dialog.ui.said.text()
        assert dialog.ui.save.isEnabled()
        assert list(tmp_path.iterdir()) == []
        assert "Exported" not in office.desk.history.lines(1)[0].words


class TestImport:
    def exported(self, office: Office, place: Path) -> None:
        place.write_bytes(office.desk.export.made(Kind.JSON, None))

    def test_what_is_in_it_is_seen_first_and_comes_as_one_step(
        self, office: Office, show, places, tmp_path: Path
    ):
        _asked, answers = places
        office.desk.practice.begin("Mine")
        goal = office.desk.goals.add(office.add(), "Sleep").made("goal")
        self.exported(office, tmp_path / "out.json")
        office.desk.goals.remove(goal)
        dialog = show(ImportDialog(office.place))
        assert not dialog.ui.bring_in.isEnabled()
        answers.append(tmp_path / "out.json")
        click(dialog.ui.pick)
        assert rows(dialog)[0] == "New: 1 goal"
        assert "Here already: 1 client" in rows(dialog)
        click(dialog.ui.bring_in)
        assert dialog.result() == 1
        assert office.heard.said == ["Brought in"]
        office.desk.ledger.undo()
        assert office.desk.ledger.to_undo == "Goal removed"

    def test_a_file_that_is_none_says_so_and_another_can_be_picked(
        self, office: Office, show, places, tmp_path: Path
    ):
        _asked, answers = places
        (tmp_path / "a.json").write_text("[]")
        (tmp_path / "b.csv").write_text("Name;Born\nJo;1980\nMara Lindqvist;\n;1990\n")
        office.add()
        dialog = show(ImportDialog(office.place))
        answers += [tmp_path / "a.json", tmp_path / "b.csv"]
        click(dialog.ui.pick)
        assert "no export of Practice Desk" in dialog.ui.said.text()
        assert not dialog.ui.bring_in.isEnabled()
        click(dialog.ui.pick)
        assert rows(dialog) == [
            "Does not fit: line 4 (A first name or a code is enough.)",
            "May be here already: Mara Lindqvist",
            "New: Jo, 1980",
        ]
        assert dialog.ui.summary.text() == "To be brought in: 1 client."
        dialog.ui.without.click()
        assert dialog.ui.summary.text() == "To be brought in: 2 clients."
        dialog.ui.without.click()
        click(dialog.ui.bring_in)
        with_names = [line.client.name for line in office.desk.today.day().everyone]
        assert sorted(with_names) == ["Jo", "Mara Lindqvist"]

    def test_hidden_names_stay_hidden(self, office: Office, show, places, tmp_path: Path):
        _asked, answers = places
        office.heard.names_are_hidden = True
        (tmp_path / "b.csv").write_text("Name\nJo Silva\n")
        dialog = show(ImportDialog(office.place))
        answers.append(tmp_path / "b.csv")
        click(dialog.ui.pick)
        assert rows(dialog) == ["New: J. S."]


class TestBin:
    def test_put_away_moved_to_the_bin_and_put_back(self, office: Office, show):
        mara = office.add()
        office.desk.clients.archive(mara)
        away = show(ArchivedDialog(office.place))
        click(away.ui.into_bin)
        assert away.ui.empty.isVisible()
        dialog = show(BinDialog(office.place))
        assert rows(dialog) == ["Mara Lindqvist  ·  Moved to the bin  ·  Mon 23 Nov 2026"]
        click(dialog.ui.put_back)
        assert dialog.ui.empty.isVisible()
        assert office.desk.clients.get(mara).archived_on is not None
        assert not dialog.ui.due.isVisible()

    def test_deleting_now_is_asked_first(self, office: Office, show, places):
        asked, answers = places
        office.heard.names_are_hidden = True
        office.desk.clients.into_bin(office.add())
        dialog = show(BinDialog(office.place))
        assert rows(dialog)[0].startswith("M. L.  ·")
        answers += [False, True]
        click(dialog.ui.delete_now)
        assert len(office.desk.bin.all()) == 1
        click(dialog.ui.delete_now)
        assert office.desk.bin.all() == []
        assert asked == ["Delete this for good?"] * 2

    def test_the_old_ones_are_offered(self, office: Office, show, places, monkeypatch):
        _asked, answers = places
        office.desk.goals.remove(office.desk.goals.add(office.add(), "Sleep").made("goal"))
        monkeypatch.setattr("practice_desk.domain.binned.DAYS", 0)
        dialog = show(BinDialog(office.place))
        assert "One thing has been here for thirty days" in dialog.ui.due.text()
        answers.append(True)
        click(dialog.ui.delete_due)
        assert dialog.ui.empty.isVisible()


class TestDeletingForGood:
    def test_a_certificate_is_written_when_asked_for(self, office: Office, show, places, tmp_path: Path):
        asked, answers = places
        mara = office.add()
        dialog = show(DeleteClientDialog(office.place, office.desk.clients.get(mara)))
        QTest.keyClicks(dialog.ui.typed, "mara lindqvist")
        dialog.ui.certificate.click()
        answers.append(tmp_path / "it.txt")
        click(dialog.ui.delete_it)
        words = (tmp_path / "it.txt").read_text("utf-8")
        assert mara in words
        assert "Mara" not in words + asked[0]


class TestKeeping:
    def test_the_rule_and_a_client_are_kept_as_fields_are_left(self, office: Office, show):
        mara = office.add()
        dialog = show(KeepingDialog(office.place))
        ui = dialog.ui
        assert rows(dialog) == ["Mara Lindqvist  ·  kept until 23 Nov 2033"]
        ui.years.selectAll()
        QTest.keyClicks(ui.years, "10")
        QTest.keyClick(ui.years, Qt.Key.Key_Return)
        assert rows(dialog) == ["Mara Lindqvist  ·  kept until 23 Nov 2036"]
        ui.held_because.setFocus()
        QTest.keyClicks(ui.held_because, "A court asked for it")
        click(ui.close_it)
        assert office.desk.keeping.of_client(mara).held_because == "A court asked for it"
        assert dialog.result() == 1

    def test_a_value_that_cannot_be_stays_and_is_said(self, office: Office, show):
        office.add()
        dialog = show(KeepingDialog(office.place))
        dialog.ui.born.setFocus()
        QTest.keyClicks(dialog.ui.born, "1850")
        click(dialog.ui.close_it)
        assert dialog.isVisible()
        assert "four digits" in dialog.ui.said.text()
        assert dialog.ui.born.text() == "1850"

    def test_nobody_is_no_trouble(self, office: Office, show):
        dialog = show(KeepingDialog(office.place))
        assert not dialog.ui.born.isEnabled()
        assert not dialog.ui.delete_for_good.isEnabled()
        click(dialog.ui.close_it)


class TestHistory:
    def test_what_was_done_can_be_read_and_taken_back(self, office: Office, show):
        office.desk.goals.add(office.add("Zwetschgenmus"), "Sleep")
        dialog = show(HistoryDialog(office.place))
        assert [row.split("  ·  ")[1] for row in rows(dialog)] == ["Goal added", "Client added"]
        assert "holds together" in dialog.ui.whole.text()
        click(dialog.ui.undo)
        assert rows(dialog)[0].endswith("Goal added, taken back") or rows(dialog)[0].endswith("taken back")
        assert not any("Zwetschgenmus" in row for row in rows(dialog))

    def test_earlier_lines_come_when_asked_for(self, office: Office, show):
        mara = office.add()
        for number in range(AT_ONCE):
            office.desk.clients.set_word(mara, f"word {number}")
        dialog = show(HistoryDialog(office.place))
        assert dialog.ui.list.count() == AT_ONCE
        click(dialog.ui.earlier)
        assert dialog.ui.list.count() == AT_ONCE + 1
        assert not dialog.ui.earlier.isVisible()

    def test_a_break_is_said(self, office: Office, show, monkeypatch):
        monkeypatch.setattr(office.desk.history, "trouble", lambda: "It does not hold together.")
        assert show(HistoryDialog(office.place)).ui.whole.text() == "It does not hold together."
