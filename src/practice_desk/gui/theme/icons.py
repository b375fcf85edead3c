"""Line icons, drawn in any token colour and kept once drawn."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from practice_desk.resources import resource_text

STROKE = "1.75"
_DIRECTIONAL = frozenset({"arrow-left", "arrow-right", "chevron-left", "chevron-right", "corner-down-left"})


class IconCase:
    """Draws icons on demand; :meth:`clear` when colours change."""

    def __init__(self, colour: Callable[[str], QColor]) -> None:
        self._colour = colour
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float, int, bool], QPixmap] = {}
        self._icons: dict[tuple[str, str, int, int, bool], QIcon] = {}

    def clear(self) -> None:
        self._pixmaps.clear()
        self._icons.clear()

    def icon(self, name: str, token: str, size: int, gap: int = 0) -> QIcon:
        """``gap`` adds clear pixels at the right of the icon, or at its left when negative."""
        key = (name, token, size, gap, QGuiApplication.isRightToLeft())
        if key not in self._icons:
            self._icons[key] = self._make_icon(name, token, size, gap)
        return self._icons[key]

    def pixmap(self, name: str, token: str, size: int, ratio: float, gap: int = 0) -> QPixmap:
        """``size`` in device-independent pixels, ``ratio`` as of the screen painted on."""
        mirrored = name in _DIRECTIONAL and QGuiApplication.isRightToLeft()
        key = (name, token, size, ratio, gap, mirrored)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._render(name, token, size, ratio, gap, mirrored)
        return self._pixmaps[key]

    def _make_icon(self, name: str, token: str, size: int, gap: int) -> QIcon:
        icon = QIcon()
        for ratio in _ratios():
            icon.addPixmap(self.pixmap(name, token, size, ratio, gap))
            icon.addPixmap(self.pixmap(name, "text3", size, ratio, gap), QIcon.Mode.Disabled)
        return icon

    def _render(self, name: str, token: str, size: int, ratio: float, gap: int, mirrored: bool) -> QPixmap:
        svg = self._source(name).replace("currentColor", self._colour(token).name())
        pixels, clear = round(size * ratio), round(gap * ratio)
        pixmap = QPixmap(QSize(pixels + abs(clear), pixels))
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        painter.translate(max(0, -clear), 0)
        if mirrored:
            painter.translate(pixels, 0)
            painter.scale(-1, 1)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _source(self, name: str) -> str:
        if name not in self._sources:
            drawn = resource_text("icons", f"{name}.svg")
            self._sources[name] = drawn.replace('stroke-width="2"', f'stroke-width="{STROKE}"')
        return self._sources[name]


def _ratios() -> list[float]:
    return sorted({1.0, 2.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())})
