"""Layouts that wrap: words-like rows, and even grids that lose columns as room gets scarce."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

from practice_desk.gui.parting import part_with


class WrappingLayout(QLayout):
    """What both share: a list of items, a gap, a height that follows from the width."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        margins = self.contentsMargins()
        inner = self._places(width - margins.left() - margins.right())
        bottom = max((rect.bottom() + 1 for _, rect in inner), default=0)
        return bottom + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        room = self.contentsRect()
        direction = self._direction()
        for item, place in self._places(room.width()):
            item.setGeometry(QStyle.visualRect(direction, room, place.translated(room.topLeft())))

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight

    def _visible(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _widest(self) -> QSize:
        size = QSize(0, 0)
        for item in self._visible():
            size = size.expandedTo(item.minimumSize())
        return size

    def minimumSize(self) -> QSize:
        return self._widest().grownBy(self.contentsMargins())

    def _places(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        """Where each item lies, left to right, in a room of that width starting at 0, 0."""
        raise NotImplementedError


class FlowLayout(WrappingLayout):
    """Items at their own width, one after another, wrapping like words; each row centred on its tallest."""

    def sizeHint(self) -> QSize:
        items = self._visible()
        width = sum(item.sizeHint().width() for item in items) + self.spacing() * max(0, len(items) - 1)
        height = max((item.sizeHint().height() for item in items), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def _places(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        placed: list[tuple[QLayoutItem, QRect]] = []
        top = 0
        for row in self._rows(width):
            height = max(size.height() for _, size in row)
            left = 0
            for item, size in row:
                corner = QPoint(left, top + (height - size.height()) // 2)
                placed.append((item, QRect(corner, size)))
                left += size.width() + self.spacing()
            top += height + self.spacing()
        return placed

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._visible():
            size = self._fitted(item, width)
            if not rows or used + self.spacing() + size.width() > width:
                rows.append([])
                used = -self.spacing()
            rows[-1].append((item, size))
            used += self.spacing() + size.width()
        return rows

    @staticmethod
    def _fitted(item: QLayoutItem, width: int) -> QSize:
        size = item.sizeHint()
        if size.width() > width > 0:
            height = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
            return QSize(width, height)
        return size


class EvenGrid(WrappingLayout):
    """Columns of equal width: as many as fit, never more than ``columns``."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8, columns: int = 2) -> None:
        super().__init__(parent, gap)
        self._most = columns

    def set_columns(self, columns: int) -> None:
        self._most = columns
        self.invalidate()

    def columns_for(self, width: int) -> int:
        """How many columns a room of that width gets: at least one."""
        widest = max((item.sizeHint().width() for item in self._visible()), default=1)
        fitting = (width + self.spacing()) // (widest + self.spacing())
        return max(1, min(self._most, fitting, max(1, len(self._visible()))))

    def sizeHint(self) -> QSize:
        items = self._visible()
        columns = min(self._most, max(1, len(items)))
        widest = max((item.sizeHint().width() for item in items), default=0)
        width = columns * (widest + self.spacing()) - self.spacing()
        return QSize(width, self.heightForWidth(width)).grownBy(self.contentsMargins())

    def _places(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        items = self._visible()
        columns = self.columns_for(width)
        each = (width - self.spacing() * (columns - 1)) / columns
        placed: list[tuple[QLayoutItem, QRect]] = []
        top = 0
        for first in range(0, len(items), columns):
            row = items[first : first + columns]
            height = max(item.sizeHint().height() for item in row)
            for column, item in enumerate(row):
                left = round(column * (each + self.spacing()))
                placed.append((item, QRect(left, top, int(each), height)))
            top += height + self.spacing()
        return placed


class FlowRow(QWidget):
    """A row of small things that wraps instead of asking for more width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        self._flow.addWidget(widget)

    def clear(self) -> None:
        """Take everything out and let it go."""
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                part_with(widget)
