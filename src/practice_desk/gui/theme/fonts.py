"""Type: every size is a ratio of the system's own interface font."""

from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

SMALLEST_BASE = 14.0
"""Device-independent pixels; platform fonts smaller than this are raised to it."""


class TypeRole(NamedTuple):
    ratio: float
    strong: bool = False


TYPE_ROLES = {
    "caption": TypeRole(0.88),
    "caption-strong": TypeRole(0.88, strong=True),
    "body": TypeRole(1.0),
    "strong": TypeRole(1.0, strong=True),
    "lead": TypeRole(1.12),
    "lead-strong": TypeRole(1.12, strong=True),
    "title": TypeRole(1.36, strong=True),
    "display": TypeRole(1.72, strong=True),
}


def base_pixels() -> float:
    """The size of body text before the person's own scaling."""
    system = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    return max(SMALLEST_BASE, float(system.pixelSize()))


def font_for(role: str, base: float) -> QFont:
    """A font in the system's family.  Unknown roles raise KeyError, so that a misspelling is seen."""
    kind = TYPE_ROLES[role]
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    dots = QGuiApplication.primaryScreen().logicalDotsPerInchY()
    font.setPointSizeF(base * kind.ratio * 72.0 / dots)
    font.setWeight(QFont.Weight.DemiBold if kind.strong else QFont.Weight.Normal)
    return font
