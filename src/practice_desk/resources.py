"""The one door to shipped files: icons, fonts, styles, the activity library."""

from pathlib import Path

_PACKAGED = Path(__file__).with_name("_resources")
_CHECKOUT = Path(__file__).resolve().parents[2] / "resources"


def resource(*parts: str) -> Path:
    """Find a shipped file by its path under ``resources/``.

    In an installed program the files lie in the package; in a checkout, beside ``src``.
    """
    root = _PACKAGED if _PACKAGED.is_dir() else _CHECKOUT
    return root.joinpath(*parts)


def resource_text(*parts: str) -> str:
    """The text of a shipped file, read as UTF-8."""
    return resource(*parts).read_text(encoding="utf-8")
