"""Files the user asks for, written where they say."""

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


def _why(fault: OSError) -> str:
    full = 28
    if fault.errno == full:
        return "The disk is full, so the file was not written. Free some space or choose another folder."
    return "The file could not be written there. Choose another folder, or close it where it is open."
