"""Named colours.  Every colour on screen is one of these; nothing else spells one out."""

import json
from collections.abc import Mapping

from PySide6.QtGui import QColor, QPalette

Tokens = Mapping[str, str]
"""Token name to ``#RRGGBB``."""

_SOFT = ("accent_soft", "consider_soft", "hold_soft", "info_soft", "danger_soft")
_LINES = ("accent_line", "consider_line", "hold_line", "border", "border_strong", "track", "grid")
_QUIET_TEXT = ("text", "text2", "text3", "consider", "hold", "info", "danger")


def read_tokens(text: str) -> dict[str, Tokens]:
    """Read ``tokens.json``: one table of colours per appearance.

    Raises ValueError when light and dark do not name the same tokens, or a colour is not ``#RRGGBB``.
    """
    tables: dict[str, dict[str, str]] = json.loads(text)
    if tables["light"].keys() != tables["dark"].keys():
        raise ValueError("light and dark must name the same tokens")
    for table in tables.values():
        for name, colour in table.items():
            if len(colour) != 7 or not QColor.isValidColorName(colour):
                raise ValueError(f"{name} is no colour: {colour}")
    return dict(tables)


def tokens_from_system(system: QPalette) -> Tokens:
    """High contrast: only colours the person chose for their system.  Fills vanish, lines are text."""
    window = system.color(QPalette.ColorRole.Window).name()
    text = system.color(QPalette.ColorRole.WindowText).name()
    chosen = system.color(QPalette.ColorRole.Highlight).name()
    on_chosen = system.color(QPalette.ColorRole.HighlightedText).name()
    tokens = {"window": window, "surface": window, "sidebar": window, "sunken": window}
    tokens |= dict.fromkeys((*_SOFT, "hover", "press", "sel"), window)
    tokens |= dict.fromkeys((*_LINES, *_QUIET_TEXT, "focus"), text)
    tokens |= dict.fromkeys(("accent", "accent_hover", "accent_press"), chosen)
    return tokens | {"on_accent": on_chosen}


def contrast(one: str, other: str) -> float:
    """WCAG 2 contrast ratio of two colours, 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio)."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
