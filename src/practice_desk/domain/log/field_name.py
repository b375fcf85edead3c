"""The names of the boxes on a page that can be filled in on a screen: whose log, which day, which time.

A name says nothing about who the client is: the assignment stands by its id, which means nothing elsewhere.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from practice_desk.domain.refused import Refused

PREFIX = "practice-desk-log"
NOT_OURS = (
    "This PDF has no boxes that this program made. Drop the page you saved from Handout, as it came back."
)
SEVERAL = "This PDF holds pages of more than one assignment. Drop each page by itself."
_NAME = re.compile(rf"{PREFIX}~([\w-]{{1,64}})~(\d{{8}})~(\d{{1,2}})")


@dataclass(frozen=True)
class FieldName:
    """Where the content of a box belongs; ``slot`` counts the times of a day from 0."""

    assignment_id: str
    day: date
    slot: int

    def __str__(self) -> str:
        return f"{PREFIX}~{self.assignment_id}~{self.day:%Y%m%d}~{self.slot}"


def parse_name(name: str) -> FieldName | None:
    """The place a name stands for; ``None`` for a name that is not ours."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    digits = found.group(2)
    try:
        day = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
    return FieldName(found.group(1), day, int(found.group(3)))


def our_fields(fields: Mapping[str, str]) -> dict[FieldName, str]:
    """The boxes of one of our pages with what stands in them.

    Raises:
        Refused: when the file holds none, or those of several assignments.
    """
    ours = {name: text for field, text in fields.items() if (name := parse_name(field)) is not None}
    if not ours:
        raise Refused(NOT_OURS)
    if len({name.assignment_id for name in ours}) > 1:
        raise Refused(SEVERAL)
    return ours
