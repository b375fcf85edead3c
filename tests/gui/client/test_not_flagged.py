"""What is not flagged for a client stands with their details, and can be flagged again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.client.office import Office
from practice_desk.gui.client.client_dialog import ClientDialog, edit_client

pytestmark = pytest.mark.gui


def test_each_rule_stands_there_and_a_click_flags_it_again(office: Office) -> None:
    mara = office.add()
    for rule in ("no-act", "too-much"):
        office.desk.second_look.stop_flagging(mara, rule)

    def act(dialog: ClientDialog) -> None:
        panel = dialog.not_flagged
        assert panel is not None
        assert panel.isVisible()
        assert [row.ui.words.text() for row in panel.rows] == [
            "A lot for one week, since Mon 23 Nov",
            "Hard to picture doing, since Mon 23 Nov",
        ]
        again = panel.rows[0].ui.again
        assert again.accessibleName() == "Flag again: A lot for one week"
        QTest.mouseClick(again, Qt.MouseButton.LeftButton)
        assert [one.rule for one in office.desk.second_look.not_flagged(mara)] == ["no-act"]
        assert dialog.ui.undo_bar.text() == "Flagged again"
        assert panel.rows[0].ui.again.hasFocus()
        office.desk.ledger.undo()
        assert len(panel.rows) == 2

    office.ask.acts.append(act)
    edit_client(office.place, mara)


def test_with_everything_flagged_it_is_not_there(office: Office) -> None:
    mara, jo = office.add(), office.add("Jo")
    office.desk.second_look.stop_flagging(jo, "no-act")

    def act(dialog: ClientDialog) -> None:
        assert dialog.not_flagged is not None
        assert not dialog.not_flagged.isVisible()

    office.ask.acts.append(act)
    edit_client(office.place, mara)
