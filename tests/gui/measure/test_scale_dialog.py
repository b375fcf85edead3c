"""A scale of one's own: what is refused is said beside it, and nothing typed goes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from practice_desk.domain.measure import Band, Better
from practice_desk.gui.measure.scale_dialog import ScaleDialog
from support.consulting_room import ConsultingRoom, Show

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.fixture
def dialog(room: ConsultingRoom, show: Show) -> ScaleDialog:
    dialog = ScaleDialog(room.place, None)
    show(dialog)
    return dialog


def _fill(dialog: ScaleDialog, name: str, lowest: str, highest: str, bands: str) -> None:
    for field, text in ((dialog.ui.name, name), (dialog.ui.lowest, lowest), (dialog.ui.highest, highest)):
        field.clear()
        QTest.keyClicks(field, text)
    dialog.ui.bands.setPlainText(bands)


def _keep(dialog: ScaleDialog) -> None:
    QTest.mouseClick(dialog.ui.keep, Qt.MouseButton.LeftButton)


def test_name_range_direction_and_bands_are_kept(dialog: ScaleDialog, room: ConsultingRoom) -> None:
    _fill(dialog, "ORS", "0", "40", "0-24 below the line\n\n25 to 40: above it")
    dialog.ui.better.setCurrentIndex(1)
    _keep(dialog)
    assert not dialog.isVisible()
    scale = room.desk.measures.scale(dialog.kept_key)
    assert (scale.name, scale.lowest, scale.highest, scale.better) == ("ORS", 0, 40, Better.HIGHER)
    assert scale.bands == (Band(0, 24, "below the line"), Band(25, 40, "above it"))


@pytest.mark.parametrize(
    ("name", "highest", "bands", "said", "field"),
    [
        ("", "40", "", "Give the scale a name first", "name"),
        ("PHQ-9", "40", "", "There is a scale called “PHQ-9” already", "name"),
        ("ORS", "0", "", "The highest total has to be above the lowest", "highest"),
        ("ORS", "forty", "", "The highest total has to be above the lowest", "highest"),
        ("ORS", "40", "0 to 24 low\n24 to 40 high", "overlap. Begin “high” at 25", "bands"),
        ("ORS", "40", "0 to 20 low\n24 to 40 high", "No band covers 21 to 23", "bands"),
        ("ORS", "40", "0 to 40 all\nthe rest", "Line 2, “the rest”, is no band. Write it like", "bands"),
    ],
)
def test_what_is_refused_is_said_and_stays(
    dialog: ScaleDialog, room: ConsultingRoom, name: str, highest: str, bands: str, said: str, field: str
) -> None:
    _fill(dialog, name, "0", highest, bands)
    _keep(dialog)
    assert dialog.isVisible()
    assert said in dialog.ui.said.text()
    assert getattr(dialog.ui, field).hasFocus()
    assert (dialog.ui.name.text(), dialog.ui.bands.toPlainText()) == (name, bands)
    assert len(room.desk.measures.scales()) == 2


def test_what_is_put_aside_is_there_next_time(dialog: ScaleDialog, room: ConsultingRoom, show: Show) -> None:
    _fill(dialog, "ORS", "0", "40", "0 to 24 low")
    QTest.mouseClick(dialog.ui.put_aside, Qt.MouseButton.LeftButton)
    again = ScaleDialog(room.place, None)
    show(again)
    assert (again.ui.name.text(), again.ui.bands.toPlainText()) == ("ORS", "0 to 24 low")
    _fill(again, "ORS", "0", "40", "")
    _keep(again)
    assert room.desk.drafts.kept("scale:new") == {}


def test_one_that_is_there_is_changed_in_place(room: ConsultingRoom, show: Show, dialog: ScaleDialog) -> None:
    _fill(dialog, "ORS", "0", "40", "")
    _keep(dialog)
    again = ScaleDialog(room.place, room.desk.measures.scale(dialog.kept_key))
    show(again)
    _fill(again, "ORS", "0", "40", "0 to 40 all")
    _keep(again)
    assert again.kept_key == dialog.kept_key
    assert [scale.name for scale in room.desk.measures.scales()] == ["PHQ-9", "GAD-7", "ORS"]
