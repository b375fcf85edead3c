"""Numbers as people give them: what is accepted."""

from practice_desk.domain.refused import Refused


def accept_number(value: float | None, top: int, field: str, asked: str = "Choose") -> None:
    """Take a number between 0 and ``top``, or none.

    Raises:
        Refused: for any other; ``asked`` begins its sentence.
    """
    if value is not None and not 0 <= value <= top:
        raise Refused(f"{asked} a number from 0 to {top}.", field)
