"""The fields of a small form by name, read and filled as the text that stands in them."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

Field = QLineEdit | QPlainTextEdit | QComboBox


class FieldSet:
    """A list is read by the value behind its line, everything else by its words."""

    def __init__(self, **fields: Field) -> None:
        self._fields = fields

    @property
    def typed_into(self) -> Sequence[QLineEdit | QPlainTextEdit]:
        return [field for field in self._fields.values() if not isinstance(field, QComboBox)]

    @property
    def lists(self) -> Sequence[QComboBox]:
        return [field for field in self._fields.values() if isinstance(field, QComboBox)]

    def texts(self) -> dict[str, str]:
        return {name: _text(field) for name, field in self._fields.items()}

    def fill(self, texts: Mapping[str, str]) -> None:
        """Fields that are not named are emptied; a list goes to its first line. What stands there stays."""
        for name, field in self._fields.items():
            text = texts.get(name, "")
            if isinstance(field, QComboBox):
                field.setCurrentIndex(max(0, field.findData(text)))
            elif _text(field).strip() == text.strip():
                continue
            elif isinstance(field, QPlainTextEdit):
                field.setPlainText(text)
            else:
                field.setText(text)
                field.setCursorPosition(0)


def _text(field: Field) -> str:
    if isinstance(field, QComboBox):
        return str(field.currentData() or "")
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
