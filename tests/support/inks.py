"""The colours a picture is made of."""

from PySide6.QtGui import QImage


def inks_of(image: QImage) -> set[str]:
    """Every colour that is not see-through, as ``#RRGGBB``."""
    # Named, since the bytes read below are gone as soon as the converted picture is.
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    pixels = set(memoryview(plain.constBits()).cast("I"))
    return {f"#{pixel & 0xFFFFFF:06X}" for pixel in pixels if pixel >> 24 == 255}
