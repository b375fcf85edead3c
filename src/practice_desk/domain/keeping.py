"""How long a record is kept: a date by a rule the therapist sets, and a hold that comes before it.

The rule a new practice begins with follows the APA's record keeping guidelines (2007, guideline 7):
seven years after the last service, or three years after a minor comes of age, whichever is later.
Laws differ; the therapist's own law decides. Nothing is ever deleted by the date alone.
"""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from practice_desk.domain.client import ClientKind
from practice_desk.domain.refused import Refused

OF_AGE = 18
LONGEST = 100
"""Years a rule can ask for at most."""
EARLIEST_BIRTH = 1900


@dataclass(frozen=True)
class KeepingRule:
    """``years`` after the last contact; for whoever was a child then, at least ``until_age`` years old.

    There is at most one in a practice file; without it the defaults hold.
    """

    noun: ClassVar[str] = "keeping_rule"

    id: str
    years: int = 7
    until_age: int = 21


@dataclass(frozen=True)
class Keeping:
    """What the date of one client rests on; ``id`` is the client's.

    ``born`` is a year, or ``None``; ``held_because`` says why the record must stay, and is empty
    when nothing stands in the way.
    """

    noun: ClassVar[str] = "keeping"

    id: str
    client_id: str
    born: int | None = None
    held_because: str = ""


def keep_until(rule: KeepingRule, kind: ClientKind, born: int | None, last_contact: date) -> date | None:
    """The last day on which the record has to be kept; ``None`` for a child whose year of birth is unknown.

    Only the year of birth is known, so that the year counts to its end.
    """
    until = _years_on(last_contact, rule.years)
    if born is None:
        return None if kind is ClientKind.CHILD else until
    was_child = last_contact.year - born <= OF_AGE
    return max(until, date(min(born + rule.until_age, date.max.year), 12, 31)) if was_child else until


def _years_on(day: date, years: int) -> date:
    year = min(day.year + years, date.max.year)
    try:
        return day.replace(year=year)
    except ValueError:  # 29 February
        return date(year, 3, 1)


def accept_rule(years: int, until_age: int) -> None:
    """Raises Refused unless both numbers can be meant."""
    if not 0 <= years <= LONGEST:
        raise Refused(f"Choose between 0 and {LONGEST} years.", "years")
    if not 0 <= until_age <= LONGEST:
        raise Refused(f"Choose an age between 0 and {LONGEST}.", "until_age")


def accept_year_of_birth(born: int | None, this_year: int) -> None:
    """Raises Refused for a year nobody alive was born in, or one that has not come."""
    if born is not None and not EARLIEST_BIRTH <= born <= this_year:
        raise Refused(f"Type the year of birth with four digits, {EARLIEST_BIRTH} to {this_year}.", "born")
