"""The one door to shipped files: icons, fonts, styles, the activity library."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

_CHECKOUT = Path(__file__).resolve().parents[2] / "resources"


def resource(*parts: str) -> Traversable:
    """Find a shipped file by its path under ``resources/``.

    In an installed program the files lie in the package; in a checkout, beside ``src``.
    """
    packaged = files("practice_desk") / "_resources"
    root: Traversable = packaged if packaged.is_dir() else _CHECKOUT
    return root.joinpath(*parts)


def resource_text(*parts: str) -> str:
    """The text of a shipped file, read as UTF-8."""
    return resource(*parts).read_text(encoding="utf-8")
