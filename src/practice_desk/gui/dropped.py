"""What is dropped on a window."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_file(data: QMimeData) -> Path | None:
    """The file of this computer that is dropped, when it is just one; anything else is ``None``.

    One that cannot be looked at is given too: whoever reads it says so in words.
    """
    places = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if len(places) != 1:
        return None
    with suppress(OSError):
        return places[0] if places[0].is_file() else None
    return places[0]
