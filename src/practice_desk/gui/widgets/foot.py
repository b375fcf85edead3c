"""The foot of a page: ways back at its start, ways on at its end; two lines when one is too short."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayoutItem, QSizePolicy, QSpacerItem, QWidget

from practice_desk.gui.widgets.flow import WrappingLayout

_Placed = tuple[QLayoutItem, QRect]


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
        start = self._rows(self._items[: self.turn_at], width)
        end = self._rows(self._items[self.turn_at :], width)
        beside = _width(start) + 2 * self.spacing() + _width(end) <= width
        drop = 0 if beside or not start else max(rect.bottom() for _item, rect in start) + 1 + self.spacing()
        aside = QPoint(max(0, width - _width(end)), drop)
        return [*start, *((item, rect.translated(aside)) for item, rect in end)]

    def _rows(self, items: list[QLayoutItem], width: int) -> list[_Placed]:
        """One line, or as many as it takes."""
        placed: list[_Placed] = []
        corner, height = QPoint(0, 0), 0
        for item in items:
            if item.isEmpty():
                continue
            size = item.sizeHint().expandedTo(item.minimumSize())
            if placed and corner.x() + size.width() > width:
                corner, height = QPoint(0, corner.y() + height + self.spacing()), 0
            placed.append((item, QRect(corner, size)))
            corner += QPoint(size.width() + self.spacing(), 0)
            height = max(height, size.height())
        return placed


def _width(placed: list[_Placed]) -> int:
    return max((rect.right() + 1 for _item, rect in placed), default=0)


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
