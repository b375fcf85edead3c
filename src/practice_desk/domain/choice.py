"""A choice: which of the offered adjustments the therapist took after a follow-up."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar


@dataclass(frozen=True)
class Choice:
    """``offered`` holds the option codes in the order shown; ``taken`` is one of them."""

    noun: ClassVar[str] = "choice"

    id: str
    client_id: str
    follow_up_id: str
    at: datetime
    offered: tuple[str, ...] = ()
    taken: str = ""
