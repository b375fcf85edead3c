"""A dismissal: a note on the wording that the therapist chose to leave as it is."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar


class LeaveReason(StrEnum):
    """Why a note was left as it is, in the words of the menu."""

    THEIR_WORDS = "They said it this way"
    AGREED = "We agreed on it"
    FITS = "It fits them"
    JUST_LEAVE = "Just leave it"
    NOT_FOR_CLIENT = "Don't flag this for them"


@dataclass(frozen=True)
class Dismissal:
    """``fingerprint`` is empty when the rule is switched off for this client altogether."""

    noun: ClassVar[str] = "dismissal"

    id: str
    client_id: str
    rule: str
    fingerprint: str
    reason: LeaveReason
    at: datetime


def fingerprint(rule: str, text: str, start: int, end: int) -> str:
    """Tell one note from another by its rule, its words and two words on each side.

    A note stays dismissed while the text around it moves, and returns when its own words or
    their nearest neighbours change.
    """
    before = text[:start].split()[-2:]
    after = text[end:].split()[:2]
    words = " ".join([rule, *before, text[start:end], *after]).casefold()
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:24]
