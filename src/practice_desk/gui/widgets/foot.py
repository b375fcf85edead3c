"""The foot of a page: ways back at its start, ways on at its end; two lines when one is too short."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayoutItem, QSizePolicy, QSpacerItem, QWidget

from practice_desk.gui.widgets.flow import WrappingLayout


class FootLayout(WrappingLayout):
    """``turn_at`` tells where the items at the end begin."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent, gap)
        self.turn_at = 0

    def sizeHint(self) -> QSize:
        items = self._visible()
        width = sum(item.sizeHint().width() for item in items) + self.spacing() * max(0, len(items) - 1)
        height = max((item.sizeHint().height() for item in items), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def _places(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        start = self._row([item for item in self._items[: self.turn_at] if not item.isEmpty()])
        end = self._row([item for item in self._items[self.turn_at :] if not item.isEmpty()])
        end_width = end[-1][1].right() + 1 if end else 0
        start_width = start[-1][1].right() + 1 if start else 0
        beside = start_width + 2 * self.spacing() + end_width <= width
        height = max((rect.height() for _item, rect in start), default=0)
        drop = QPoint(max(0, width - end_width), 0 if beside or not start else height + self.spacing())
        return [*start, *((item, rect.translated(drop)) for item, rect in end)]

    def _row(self, items: list[QLayoutItem]) -> list[tuple[QLayoutItem, QRect]]:
        placed: list[tuple[QLayoutItem, QRect]] = []
        left = 0
        for item in items:
            size = item.sizeHint().expandedTo(item.minimumSize())
            placed.append((item, QRect(QPoint(left, 0), size)))
            left += size.width() + self.spacing()
        return placed


def fold_foot(foot: QFrame) -> None:
    """Give a footer made in Designer as one row the layout of a foot; its spacer is where the end begins."""
    row = foot.layout()
    if not isinstance(row, QHBoxLayout):
        return
    margins, widgets, turn_at = row.contentsMargins(), list[QWidget](), 0
    while (item := row.takeAt(0)) is not None:
        widget = item.widget()
        if widget:
            widgets.append(widget)
        elif isinstance(item, QSpacerItem):
            turn_at = len(widgets)
    QWidget().setLayout(row)  # Qt gives a layout away only to another widget
    fold = FootLayout(foot)
    fold.turn_at = turn_at
    fold.setContentsMargins(margins)
    for widget in widgets:
        fold.addWidget(widget)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    foot.setSizePolicy(policy)
