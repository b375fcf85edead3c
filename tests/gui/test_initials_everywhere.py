"""With names hidden, no scene says the name of any client: on its face, in its tips, in models, to a screen reader."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QTextEdit,
    QWidget,
)

from practice_desk.domain.text import initials
from practice_desk.gui.client.archived import ArchivedDialog
from practice_desk.gui.client.client_dialog import ClientDialog
from practice_desk.gui.client.delete_dialog import DeleteClientDialog
from practice_desk.gui.leaving.bin_dialog import BinDialog
from practice_desk.services.client import ClientForm
from support.demo_stage import OpenDemo, scenes_of
from support.entering import texts
from support.stage import Stage

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def cells(model: QAbstractItemModel, under: QModelIndex | None = None) -> Iterator[str]:
    """What every cell of a model says, however deep."""
    under = under or QModelIndex()
    for row in range(model.rowCount(under)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(under)):
            index = model.index(row, column, under)
            yield from (str(model.data(index, role) or "") for role in _ROLES)
            if not isinstance(model, QAbstractListModel | QAbstractTableModel) and model.hasChildren(index):
                yield from cells(model, index)


def said(root: QWidget) -> Iterator[str]:
    """Everything a window says that can be seen or heard now; what is behind it is looked at when it is shown."""
    yield from texts(root, hidden_too=False)
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        if isinstance(widget, QTextEdit):
            yield from (widget.toPlainText(), widget.placeholderText())
        if isinstance(widget, QAbstractItemView):
            model = QAbstractItemView.model(widget)
            yield from cells(model) if model else ()
        if isinstance(widget, QComboBox):
            yield from cells(widget.model())
    for action in root.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())


def names_of(stage: Stage) -> re.Pattern[str]:
    """Full names, surnames and first names of everybody, as whole words."""
    everyone = [line.client for line in stage.room.workspace.day.everyone]
    everyone += stage.room.workspace.workplace.desk.clients.archived()
    words = {word for one in everyone for word in re.findall(r"\w+", one.name) if len(word) > 1}
    words -= {"and"}
    assert len(words) > 12
    return re.compile(rf"\b({'|'.join(sorted(words))})\b")


def leaks(stage: Stage, names: re.Pattern[str], but: tuple[QWidget, ...] = ()) -> set[str]:
    """Texts with a name in them, in every window that is open; ``but`` are fields where a name is being edited."""
    allowed = {one.text() for one in but if isinstance(one, QLineEdit)}
    fronts = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert stage.window in fronts
    return {text for front in fronts for text in said(front) if names.search(text)} - allowed


@pytest.fixture
def hidden(open_demo: OpenDemo) -> Stage:
    stage = open_demo()
    stage.room.workspace.hide_names(hidden=True)
    return stage


def test_no_scene_names_anybody(hidden: Stage):
    names = names_of(hidden)
    found = {scene: leaked for scene in scenes_of(hidden) if (leaked := leaks(hidden, names))}
    assert found == {}


def test_control_with_names_shown_most_scenes_name_somebody(open_demo: OpenDemo):
    stage = open_demo()
    names = names_of(stage)
    stage.room.workspace.show_today()
    assert leaks(stage, names)


@pytest.fixture
def put_away(hidden: Stage) -> tuple[Stage, re.Pattern[str], str]:
    names = names_of(hidden)
    desk = hidden.room.workspace.workplace.desk
    mara = next(
        one.client.id for one in hidden.room.workspace.day.everyone if one.client.name.startswith("Mara")
    )
    hidden.room.workspace.workplace.attempt(lambda: desk.clients.archive(mara))
    return hidden, names, mara


def test_who_is_put_away(put_away):
    stage, names, _mara = put_away
    dialog = ArchivedDialog(stage.room.workspace.workplace, stage.window)
    dialog.show()
    assert isinstance(dialog.ui.list, QListWidget)
    assert dialog.ui.list.count()
    assert leaks(stage, names) == set()
    dialog.ui.into_bin.click()
    assert leaks(stage, names) == set()
    dialog.close()
    bin_ = BinDialog(stage.room.workspace.workplace, stage.window)
    bin_.show()
    assert leaks(stage, names) == set()
    bin_.close()


def test_deleting_for_good_asks_for_what_is_shown(put_away):
    stage, names, mara = put_away
    place = stage.room.workspace.workplace
    client = place.desk.clients.get(mara)
    dialog = DeleteClientDialog(place, client, stage.window)
    dialog.show()
    assert leaks(stage, names) == set()
    dialog.ui.typed.setText("X.")
    dialog.ui.delete_it.click()
    assert "initials as they are shown" in dialog.ui.said.text()
    dialog.ui.typed.setText(initials(client.name).replace(".", "").lower())
    dialog.ui.delete_it.click()
    assert dialog.result() == DeleteClientDialog.DialogCode.Accepted
    assert leaks(stage, names) == set()


def test_the_form_of_a_client_shows_the_name_only_where_it_is_edited(hidden: Stage):
    names = names_of(hidden)
    workspace = hidden.room.workspace
    mara = next(one.client.id for one in workspace.day.everyone if one.client.name.startswith("Mara"))
    dialog = ClientDialog(workspace.workplace, mara, hidden.window)
    dialog.show()
    assert leaks(hidden, names, (dialog.details.ui.name,)) == set()
    dialog.close()
    dialog.deleteLater()


def test_what_was_done_is_said_without_a_name(hidden: Stage):
    names = names_of(hidden)
    workspace = hidden.room.workspace
    workspace.workplace.attempt(lambda: workspace.workplace.desk.clients.add(ClientForm("Mara Jonah")))
    assert "added" in workspace.ui.undo_bar.text()
    assert leaks(hidden, names) == set()
