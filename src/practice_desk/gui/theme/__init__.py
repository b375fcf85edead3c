"""How the program looks: colour tokens, palette, style sheet, fonts and icons, light and dark."""

from practice_desk.gui.theme.dress import style_type
from practice_desk.gui.theme.theme import FUSION, Appearance, Theme, theme_of

__all__ = ["FUSION", "Appearance", "Theme", "style_type", "theme_of"]
