"""Files the user asks for, written where they say, and files they hand in, read whole."""

from pathlib import Path

from practice_desk.domain.refused import Refused


def write_out(place: Path, data: bytes) -> None:
    """Write a file; a half-written one is taken away again.

    Raises Refused with a plain sentence when the place cannot be written.
    """
    existed = place.exists()
    try:
        place.write_bytes(data)
    except OSError as fault:
        if not existed:
            place.unlink(missing_ok=True)
        raise Refused(_why(fault)) from fault


def read_in(place: Path, most: int) -> bytes:
    """The bytes of a file somebody handed in, of which there may be ``most``.

    Raises Refused with a plain sentence when it cannot be read or is far larger than that.
    """
    try:
        if place.stat().st_size > most:
            raise Refused("This file is far larger than a page or a log. Look whether it is the right one.")
        return place.read_bytes()
    except OSError as fault:
        raise Refused(
            "The file could not be read. Close it where it is open, or copy it to this computer first."
        ) from fault


def with_ending(place: Path, ending: str = ".pdf") -> Path:
    """The place with this ending, where it was not typed.

    >>> with_ending(Path("page")).name
    'page.pdf'
    """
    return place if place.suffix.lower() == ending else place.with_name(place.name + ending)


def _why(fault: OSError) -> str:
    full = 28
    if fault.errno == full:
        return "The disk is full, so the file was not written. Free some space or choose another folder."
    return "The file could not be written there. Choose another folder, or close it where it is open."
