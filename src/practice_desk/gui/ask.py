"""The one gate for questions: whatever stops and asks goes through here, so that a test can answer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog
    from PySide6.QtWidgets import QDialog, QWidget


class Ask(Protocol):
    """Everything the program ever stops to ask."""

    def confirm(self, parent: QWidget | None, question: str, detail: str, verb: str) -> bool:
        """Ask before something that cannot be undone. ``verb`` is the word on the button."""
        ...

    def tell(self, parent: QWidget | None, title: str, words: str) -> None:
        """Say something that has to be read before going on."""
        ...

    def line(self, parent: QWidget | None, title: str, label: str, text: str = "") -> str | None:
        """One line of text, or ``None`` when put aside."""
        ...

    def save_to(self, parent: QWidget | None, title: str, name: str, kinds: str) -> Path | None:
        """Where to save a file, or ``None``."""
        ...

    def open_from(self, parent: QWidget | None, title: str, folder: Path, kinds: str) -> Path | None:
        """Which file to open, or ``None``."""
        ...

    def folder(self, parent: QWidget | None, title: str, start: Path) -> Path | None:
        """Which folder, or ``None``."""
        ...

    def form(self, dialog: QDialog) -> bool:
        """Show a form of our own; whether it was accepted."""
        ...

    def printer(self, dialog: QPrintDialog) -> bool:
        """Let the printer be chosen; whether to print."""
        ...

    def tell_fault(self, parent: QWidget | None, title: str, words: str, details: str) -> None:
        """Say that something unforeseen happened; its details can be read, and then copied."""
        ...


class DialogAsk:
    """Asks with the dialogs of the desktop."""

    def confirm(self, parent: QWidget | None, question: str, detail: str, verb: str) -> bool:
        box = QtWidgets.QMessageBox(parent)
        box.setText(question)
        box.setInformativeText(detail)
        go = box.addButton(verb, QtWidgets.QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(
            QCoreApplication.translate("Ask", "Leave it"), QtWidgets.QMessageBox.ButtonRole.RejectRole
        )
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is go

    def tell(self, parent: QWidget | None, title: str, words: str) -> None:
        box = QtWidgets.QMessageBox(parent)
        box.setText(title)
        box.setInformativeText(words)
        box.exec()

    def line(self, parent: QWidget | None, title: str, label: str, text: str = "") -> str | None:
        words, taken = QtWidgets.QInputDialog.getText(
            parent, title, label, QtWidgets.QLineEdit.EchoMode.Normal, text
        )
        return words if taken else None

    def save_to(self, parent: QWidget | None, title: str, name: str, kinds: str) -> Path | None:
        chosen, _kind = QtWidgets.QFileDialog.getSaveFileName(parent, title, str(Path.home() / name), kinds)
        return Path(chosen) if chosen else None

    def open_from(self, parent: QWidget | None, title: str, folder: Path, kinds: str) -> Path | None:
        chosen, _kind = QtWidgets.QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
        return Path(chosen) if chosen else None

    def folder(self, parent: QWidget | None, title: str, start: Path) -> Path | None:
        chosen = QtWidgets.QFileDialog.getExistingDirectory(parent, title, str(start))
        return Path(chosen) if chosen else None

    def form(self, dialog: QDialog) -> bool:
        return dialog.exec() == QtWidgets.QDialog.DialogCode.Accepted

    def printer(self, dialog: QPrintDialog) -> bool:
        return dialog.exec() == QtWidgets.QDialog.DialogCode.Accepted

    def tell_fault(self, parent: QWidget | None, title: str, words: str, details: str) -> None:
        box = QtWidgets.QMessageBox(parent)
        box.setText(title)
        box.setInformativeText(words)
        go_on = box.addButton(QtWidgets.QMessageBox.StandardButton.Ok)
        look = box.addButton(
            QCoreApplication.translate("Ask", "Copy details…"), QtWidgets.QMessageBox.ButtonRole.ActionRole
        )
        box.setDefaultButton(go_on)
        box.exec()
        if box.clickedButton() is look and _may_copy(parent, details):
            QtWidgets.QApplication.clipboard().setText(details)


def _may_copy(parent: QWidget | None, details: str) -> bool:
    """Show what would be copied, all of it, before it is."""
    box = QtWidgets.QMessageBox(parent)
    box.setText(QCoreApplication.translate("Ask", "This is all that would be copied. It names nobody."))
    box.setInformativeText(details)
    box.setTextInteractionFlags(QtCore.Qt.TextInteractionFlag.TextSelectableByMouse)
    copy = box.addButton(
        QCoreApplication.translate("Ask", "Copy it"), QtWidgets.QMessageBox.ButtonRole.AcceptRole
    )
    leave = box.addButton(
        QCoreApplication.translate("Ask", "Leave it"), QtWidgets.QMessageBox.ButtonRole.RejectRole
    )
    box.setDefaultButton(leave)
    box.exec()
    return box.clickedButton() is copy
