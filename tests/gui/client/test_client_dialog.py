"""Adding takes a name and Enter; changing saves itself; nothing typed is ever lost."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QScrollArea
from pytestqt.qtbot import QtBot

from gui.client.office import Office
from practice_desk.domain.client import ClientKind
from practice_desk.domain.refused import Gone
from practice_desk.gui.client.archived import ArchivedDialog, open_archived
from practice_desk.gui.client.client_dialog import ClientDialog, edit_client
from practice_desk.gui.client.delete_dialog import DeleteClientDialog
from practice_desk.gui.theme import Theme
from practice_desk.gui.typing_keeper import KEEP_AFTER_MS
from practice_desk.gui.widgets.labels import ElidedLabel

pytestmark = pytest.mark.gui


def write(qtbot: QtBot, field: QLineEdit | QPlainTextEdit, words: str) -> None:
    """Put the keyboard into a field, replace what stands there, and leave it."""
    field.setFocus()
    field.selectAll()
    if words:
        qtbot.keyClicks(field, words)
    else:
        qtbot.keyClick(field, Qt.Key.Key_Delete)


def leave(dialog: ClientDialog) -> None:
    dialog.ui.done.setFocus()


def click(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


class TestRefusing:
    def test_what_the_dialog_answers_itself_is_not_told_at_the_window_s_edge(
        self, office: Office, qtbot: QtBot
    ) -> None:
        client_id = office.add()

        def act(dialog: ClientDialog) -> None:
            write(qtbot, dialog.details.ui.usual_time, "25:99")
            leave(dialog)
            assert dialog.details.ui.said_session.isVisible()
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)

        office.ask.acts.append(act)
        edit_client(office.place, client_id)
        assert False not in office.heard.saves
        assert office.heard.said == []


class TestLongNames:
    NAME = "Wilhelmina " * 10 + "Featherstone"

    def test_the_dialog_does_not_grow_with_the_name(self, office: Office, qtbot: QtBot) -> None:
        widths: list[int] = []

        def look(dialog: ClientDialog) -> None:
            widths.append(max(dialog.width(), dialog.minimumSizeHint().width()))
            title = dialog.ui.title
            assert isinstance(title, ElidedLabel)
            cut = title.shown_text().endswith("…")
            assert title.toolTip() == (title.text() if cut else "")
            assert dialog.details.ui.name.text() == title.text()
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)

        office.ask.acts += [look, look]
        edit_client(office.place, office.add("Mara"))
        edit_client(office.place, office.add(self.NAME))
        assert widths[1] == widths[0]

    def test_a_name_that_gets_long_while_it_is_typed_is_told_whole(
        self, office: Office, qtbot: QtBot
    ) -> None:
        def act(dialog: ClientDialog) -> None:
            before = dialog.width()
            write(qtbot, dialog.details.ui.name, self.NAME)
            leave(dialog)
            assert dialog.ui.title.toolTip() == dialog.ui.title.text() == self.NAME
            assert dialog.width() == before
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)

        office.ask.acts.append(act)
        edit_client(office.place, office.add("Mara"))

    def test_asking_whether_to_delete_takes_more_lines_and_no_more_room(
        self, office: Office, qtbot: QtBot
    ) -> None:
        short, long = (
            DeleteClientDialog(office.place, office.desk.clients.get(office.add(name)))
            for name in ("Mara", self.NAME)
        )
        assert long.minimumSizeHint().width() == short.minimumSizeHint().width()
        assert self.NAME in long.ui.title.text()
        for dialog in (short, long):
            qtbot.addWidget(dialog)


class TestAdding:
    def test_a_name_and_enter_are_enough(self, office: Office, qtbot: QtBot) -> None:
        def act(dialog: ClientDialog) -> None:
            qtbot.keyClicks(dialog.focusWidget(), "Mara")
            qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

        office.ask.acts.append(act)
        client_id = edit_client(office.place, None)
        assert client_id is not None
        assert office.desk.clients.get(client_id).name == "Mara"

    def test_who_it_is_about_is_never_left_open(self, office: Office, qtbot: QtBot) -> None:
        def act(dialog: ClientDialog) -> None:
            qtbot.keyClicks(dialog.focusWidget(), "Mara")
            dialog.details.ui.kind.focus_first()
            qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Delete)
            click(qtbot, dialog.ui.done)

        office.ask.acts.append(act)
        client_id = edit_client(office.place, None)
        assert client_id is not None
        assert office.desk.clients.get(client_id).kind is ClientKind.PERSON

    def test_a_name_can_be_handed_in(self, office: Office, qtbot: QtBot) -> None:
        office.ask.acts.append(lambda dialog: click(qtbot, dialog.ui.done))
        client_id = edit_client(office.place, None, "Theo")
        assert office.desk.clients.get(client_id or "").name == "Theo"

    def test_without_a_name_it_says_so_beside_the_field_and_stays(self, office: Office, qtbot: QtBot) -> None:
        def act(dialog: ClientDialog) -> None:
            click(qtbot, dialog.ui.done)
            assert dialog.isVisible()
            assert dialog.details.ui.said_name.text() == "A first name or a code is enough."
            assert dialog.details.ui.name.hasFocus()

        office.ask.acts.append(act)
        assert edit_client(office.place, None) is None

    def test_a_couple_may_name_who_does_it(self, office: Office, qtbot: QtBot) -> None:
        def act(dialog: ClientDialog) -> None:
            form = dialog.details.ui
            assert form.people_row.isHidden()
            write(qtbot, form.name, "Ana and Ben")
            click(qtbot, form.kind.buttons()[1])
            write(qtbot, form.people, "Ana, Ben")
            click(qtbot, dialog.ui.done)

        office.ask.acts.append(act)
        client = office.desk.clients.get(edit_client(office.place, None) or "")
        assert client.kind is ClientKind.COUPLE
        assert client.people == ("Ana", "Ben")

    def test_a_rhythm_plans_visits_at_once(self, office: Office, qtbot: QtBot) -> None:
        def act(dialog: ClientDialog) -> None:
            form = dialog.details.ui
            write(qtbot, form.name, "Mara")
            form.usual_day.setCurrentIndex(form.usual_day.findData(3))
            form.every_weeks.setCurrentIndex(form.every_weeks.findData(1))
            write(qtbot, form.usual_time, "2 pm")
            click(qtbot, dialog.ui.done)

        office.ask.acts.append(act)
        client_id = edit_client(office.place, None) or ""
        visits = office.desk.visits.of_client(client_id)
        assert len(visits) >= 8
        assert {(visit.day.weekday(), visit.at) for visit in visits} == {(3, time(14))}

    @pytest.mark.parametrize(("typed", "rhythm"), [("soon", 0), ("25:99", 0), ("", 1)])
    def test_a_time_that_is_none_or_a_rhythm_without_a_day_is_answered_there(
        self, office: Office, qtbot: QtBot, typed: str, rhythm: int
    ) -> None:
        def act(dialog: ClientDialog) -> None:
            form = dialog.details.ui
            write(qtbot, form.name, "Mara")
            write(qtbot, form.usual_time, typed)
            form.every_weeks.setCurrentIndex(form.every_weeks.findData(rhythm))
            click(qtbot, dialog.ui.done)
            assert form.said_session.isVisible()
            assert form.usual_time.text() == typed
            assert form.name.text() == "Mara"

        office.ask.acts.append(act)
        assert edit_client(office.place, None) is None
        assert office.heard.saves == [], "the client behind the dialog has nothing to do with it"

    def test_what_was_begun_comes_back_and_can_be_put_aside(self, office: Office, qtbot: QtBot) -> None:
        def begin(dialog: ClientDialog) -> None:
            write(qtbot, dialog.details.ui.name, "Mar")
            write(qtbot, dialog.details.ui.usual_time, "2 in the")
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)

        def again(dialog: ClientDialog) -> None:
            assert dialog.details.ui.name.text() == "Mar"
            assert dialog.details.ui.usual_time.text() == "2 in the"
            assert dialog.ui.kept_room.isVisible()
            click(qtbot, dialog.ui.afresh)
            assert dialog.details.ui.name.text() == ""
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)

        def nothing(dialog: ClientDialog) -> None:
            assert dialog.details.ui.name.text() == ""
            assert dialog.ui.kept_room.isHidden()

        office.ask.acts.extend((begin, again, nothing))
        for _ in range(3):
            assert edit_client(office.place, None) is None

    def test_typing_is_kept_within_half_a_second(self, office: Office, qtbot: QtBot) -> None:
        dialog = ClientDialog(office.place, None)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.keyClicks(dialog.details.ui.name, "Mar")
        qtbot.waitUntil(lambda: office.desk.drafts.kept("client:new") != {}, timeout=4 * KEEP_AFTER_MS)
        assert office.desk.drafts.kept("client:new")["name"] == "Mar"

    def test_an_added_client_leaves_no_draft(self, office: Office, qtbot: QtBot) -> None:
        def act(dialog: ClientDialog) -> None:
            write(qtbot, dialog.details.ui.name, "Mara")
            leave(dialog)
            click(qtbot, dialog.ui.done)

        office.ask.acts.append(act)
        edit_client(office.place, None)
        assert office.desk.drafts.kept("client:new") == {}


class TestChanging:
    def test_leaving_a_field_saves_it(self, office: Office, qtbot: QtBot) -> None:
        client_id = office.add()

        def act(dialog: ClientDialog) -> None:
            write(qtbot, dialog.details.ui.interests, "Swimming")
            leave(dialog)
            assert office.desk.clients.get(client_id).interests == "Swimming"
            assert dialog.ui.title.text() == "Mara Lindqvist"

        office.ask.acts.append(act)
        assert edit_client(office.place, client_id) == client_id
        assert office.heard.saves[-1] is True

    def test_escape_saves_what_is_being_typed(self, office: Office, qtbot: QtBot) -> None:
        client_id = office.add()

        def act(dialog: ClientDialog) -> None:
            write(qtbot, dialog.details.ui.name, "Mara L.")
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)

        office.ask.acts.append(act)
        edit_client(office.place, client_id)
        assert office.desk.clients.get(client_id).name == "Mara L."

    def test_a_refused_name_stays_typed_and_comes_back(self, office: Office, qtbot: QtBot) -> None:
        client_id = office.add(pronouns="she/her")

        def act(dialog: ClientDialog) -> None:
            write(qtbot, dialog.details.ui.name, "")
            write(qtbot, dialog.details.ui.pronouns, "they")
            leave(dialog)
            assert dialog.details.ui.said_name.isVisible()
            click(qtbot, dialog.ui.done)
            assert dialog.isVisible()
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)

        def again(dialog: ClientDialog) -> None:
            assert dialog.details.ui.pronouns.text() == "they"
            assert dialog.ui.kept_room.isVisible()
            click(qtbot, dialog.ui.afresh)
            assert dialog.details.ui.pronouns.text() == "she/her"
            assert dialog.details.ui.name.text() == "Mara Lindqvist"

        office.ask.acts.extend((act, again))
        edit_client(office.place, client_id)
        edit_client(office.place, client_id)
        assert office.desk.clients.get(client_id).name == "Mara Lindqvist"

    def test_a_new_rhythm_lays_the_visits_anew(self, office: Office, qtbot: QtBot) -> None:
        client_id = office.add(usual_day=3, every_weeks=1)
        office.desk.visits.keep_rhythms(client_id)
        weekly = len(office.desk.visits.of_client(client_id))

        def act(dialog: ClientDialog) -> None:
            rhythm = dialog.details.ui.every_weeks
            rhythm.setCurrentIndex(rhythm.findData(2))
            rhythm.activated.emit(rhythm.currentIndex())

        office.ask.acts.append(act)
        edit_client(office.place, client_id)
        assert len(office.desk.visits.of_client(client_id)) < weekly

    def test_putting_away_and_bringing_back(self, office: Office, qtbot: QtBot) -> None:
        client_id = office.add()
        office.ask.acts.append(lambda dialog: click(qtbot, dialog.ui.put_away))
        assert edit_client(office.place, client_id) == client_id
        assert [client.id for client in office.desk.clients.archived()] == [client_id]
        assert office.heard.said == ["Put away"]

        def back(dialog: ArchivedDialog) -> None:
            click(qtbot, dialog.ui.bring_back)
            assert dialog.ui.empty.isVisible()

        office.ask.acts.append(back)
        open_archived(office.place)
        assert office.desk.clients.archived() == []

    def test_deleting_for_good_needs_the_name(self, office: Office, qtbot: QtBot) -> None:
        client_id = office.add()

        def confirm(question: DeleteClientDialog) -> None:
            write(qtbot, question.ui.typed, "Mara")
            click(qtbot, question.ui.delete_it)
            assert question.isVisible()
            assert question.ui.typed.text() == "Mara"
            assert office.desk.clients.get(client_id)
            write(qtbot, question.ui.typed, "mara lindqvist")
            click(qtbot, question.ui.delete_it)

        office.ask.acts.extend((lambda dialog: click(qtbot, dialog.ui.delete_for_good), confirm))
        assert edit_client(office.place, client_id) is None
        with pytest.raises(Gone):
            office.desk.clients.get(client_id)

    def test_enter_in_the_question_keeps_everything(self, office: Office, qtbot: QtBot) -> None:
        client_id = office.add()

        def confirm(question: DeleteClientDialog) -> None:
            qtbot.keyClicks(question.ui.typed, "Mara Lindqvist")
            qtbot.keyClick(question.ui.typed, Qt.Key.Key_Return)

        office.ask.acts.extend((lambda dialog: click(qtbot, dialog.ui.delete_for_good), confirm))
        assert edit_client(office.place, client_id) == client_id


class TestNewClient:
    def test_every_line_is_in_view(self, office: Office, qtbot: QtBot, qapp: QApplication) -> None:
        cut: list[int] = []

        def look(dialog: ClientDialog) -> None:
            QApplication.processEvents()
            areas = [dialog.details, *dialog.findChildren(QScrollArea)]
            cut.extend(one.verticalScrollBar().maximum() for one in areas if isinstance(one, QScrollArea))
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)

        theme = Theme.shipped()
        for scale in (1.0, 1.5, 2.0):
            theme.apply(qapp, "light", scale)
            office.ask.acts.append(look)
            edit_client(office.place, None)
        theme.apply(qapp, "light")
        theme.setParent(None)
        qapp.setProperty("practice_desk_theme", None)
        qapp.setStyleSheet("")
        assert cut == [0, 0, 0]

    def test_nothing_is_said_twice(self, office: Office, qtbot: QtBot) -> None:
        said: list[str] = []

        def look(dialog: ClientDialog) -> None:
            said.extend([dialog.ui.lead.text(), dialog.details.ui.name.placeholderText()])
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)

        office.ask.acts.append(look)
        edit_client(office.place, None)
        assert "enough" in said[0]
        assert "enough" not in said[1]
