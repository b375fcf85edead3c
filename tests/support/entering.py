"""Getting in, and reading what stands on the screen."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from support.practices import PASSPHRASE
from support.stage import Stage


def try_passphrase(stage: Stage, passphrase: str = PASSPHRASE) -> None:
    """Type a passphrase on the lock screen in place of what stands there, and press Enter."""
    page = stage.window.lock_page
    page.ui.passphrase.clear()
    stage.person.write(page.ui.passphrase, passphrase)
    stage.person.press(Qt.Key.Key_Return)


def enter(stage: Stage, passphrase: str = PASSPHRASE) -> None:
    """Unlock, and wait for the desk."""
    try_passphrase(stage, passphrase)
    stage.person.until(lambda: stage.window.room is not None)


def said_at_the_door(stage: Stage) -> str:
    """Wait for the lock screen's answer and give it back."""
    page = stage.window.lock_page
    stage.person.until(lambda: bool(page.ui.passphrase_said.text()))
    return page.ui.passphrase_said.text()


def texts(root: QWidget, *, hidden_too: bool = True) -> Iterator[str]:
    """Everything a widget and what is in it says: on its face, in its tips, to assistive technology."""
    for widget in (root, *root.findChildren(QWidget)):
        if hidden_too or widget.isVisible():
            yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
            yield from (widget.accessibleName(), widget.accessibleDescription())
            yield from _face(widget)


def _face(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QAbstractItemView):
        model = QAbstractItemView.model(widget)  # some of ours keep their own under this name
        roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount() if model else 0):
            yield from (str(model.index(row, 0).data(role) or "") for role in roles)


_TRACES = ("Traceback", 'File "', "Error:", "Exception", "sqlite", "SQLITE", "sqlalchemy", "<class", "0x")


def traces_in(root: QWidget) -> list[str]:
    """Texts that look like the inside of the program."""
    return [text for text in texts(root) if any(trace in text for trace in _TRACES)]
