"""What the style sheet template is filled with: the tokens, and measures that follow from the size of text."""

from practice_desk.gui.theme.tokens import Tokens, contrast

_INK, _PAPER = "#23262B", "#F7F6F3"
"""The two colours the pictures in the style sheet are shipped in."""


def sheet_values(tokens: Tokens, text_pixels: float, mirrored: bool) -> dict[str, str | int]:
    """Every name the template uses.  ``text_pixels`` is the size of body text; lengths are pixels."""
    return {
        **tokens,
        **_measures(text_pixels),
        "mark": mark_on(tokens["surface"]),
        "mark_on_accent": mark_on(tokens["accent"]),
        "chosen_edge": tokens["press" if tokens["press"] != tokens["window"] else "text"],
        "start": "right" if mirrored else "left",
        "end": "left" if mirrored else "right",
    }


def mark_on(ground: str) -> str:
    """Which set of shipped pictures can be seen on that colour."""
    return "ink" if contrast(ground, _INK) > contrast(ground, _PAPER) else "paper"


def _measures(text_pixels: float) -> dict[str, int]:
    tick = max(18, round(text_pixels * 1.28))
    dot_edge = round(tick * 0.3)
    pill = round(text_pixels * 0.64)
    return {
        "tick": tick,
        "line": tick,
        "tick_row": tick + 10,
        "list_row": round(text_pixels * 2.4),
        "tick_radius": round(tick * 0.22),
        "dot_edge": dot_edge,
        "dot_room": tick + 2 - 2 * dot_edge,
        "round": tick // 2 + 1,
        "arrow": round(tick * 0.86),
        "room": round(tick * 1.6),
        "pill": pill,
        "pill_core": 2 * pill - 2,
    }
