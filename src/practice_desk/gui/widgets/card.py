"""A framed box with the padding and the corners every card has."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


class Card(QFrame):
    """Put things into :attr:`body`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 14, 16, 14)
        self.body.setSpacing(8)

    def set_role(self, role: str) -> None:
        """card, sunken-card, accent-card, hold-card, consider-card or next-card."""
        self.setProperty("role", role)
        self.style().unpolish(self)
        self.style().polish(self)
