"""The complete palette: every role in every group, so that no platform colour shines through."""

from PySide6.QtGui import QColor, QPalette

from practice_desk.gui.theme.tokens import Tokens

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup

_ENABLED = {
    _Role.Window: "window",
    _Role.WindowText: "text",
    _Role.Base: "surface",
    _Role.AlternateBase: "sunken",
    _Role.Text: "text",
    _Role.PlaceholderText: "text3",
    _Role.Button: "surface",
    _Role.ButtonText: "text",
    _Role.BrightText: "danger",
    _Role.ToolTipBase: "surface",
    _Role.ToolTipText: "text",
    _Role.Highlight: "accent",
    _Role.HighlightedText: "on_accent",
    _Role.Accent: "accent",
    _Role.Link: "accent",
    _Role.LinkVisited: "hold",
    _Role.Light: "surface",
    _Role.Midlight: "hover",
    _Role.Mid: "border",
    _Role.Dark: "border_strong",
    _Role.Shadow: "border_strong",
}
_DISABLED = {
    _Role.WindowText: "text3",
    _Role.Text: "text3",
    _Role.ButtonText: "text3",
    _Role.Highlight: "press",
    _Role.HighlightedText: "text2",
    _Role.Link: "text3",
    _Role.LinkVisited: "text3",
}


def palette_from(tokens: Tokens) -> QPalette:
    """Inactive equals Active: a window in the background keeps its colours."""
    palette = QPalette()
    for role, token in _ENABLED.items():
        colour = QColor(tokens[token])
        palette.setColor(_Group.Active, role, colour)
        palette.setColor(_Group.Inactive, role, colour)
        palette.setColor(_Group.Disabled, role, QColor(tokens[_DISABLED.get(role, token)]))
    return palette
