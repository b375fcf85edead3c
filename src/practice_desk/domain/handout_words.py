"""The sentences of a handout: the kicker, the title, how often, and dates in plain English."""

import re
from collections.abc import Iterable
from datetime import date

from practice_desk.domain.assignment import often_words
from practice_desk.domain.their_words import SMALL_STEP, met, own_word

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
TITLE = 56
"""Longest title, in characters: two lines on A5 in large print."""
SHORTEST = 3
"""Fewest words a cut title keeps."""

_ABBREVIATED = r"(?<!\bDr\.)(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bSt\.)(?<!\bProf\.)(?<!\bvs\.)"
_SENTENCE = re.compile(rf"(?<=[.!?…]){_ABBREVIATED}\s+(?=[^\W_a-z]|[\"“‘(])|\n+")
_LEAD = re.compile(
    r"(?:when|whenever|while|as|if|after|before|once|during|over|next time|each|every|the|at|on|in)\b"
    r"[^,:;]*,\s+",
    re.I,
)
_NOT = re.compile(r"\b(?:not|never|no|nothing|avoid|stop|without)\b|n['’]t\b", re.I)
_STRONG = re.compile(r"\s*[,;:(]|\s[–—-]\s")
_LINK = re.compile(r"\s(?:and|then|or|but|so|because|while|when|whenever|if|until|before|after)\s", re.I)
_WEAK = re.compile(r"\s(?:(?:for|with|at|in|on|from|to|that|which|about)\s|(?=\d))", re.I)
_DANGLING = re.compile(r"(?:\s+(?:a|an|the|your|my|of|for|with|at|in|on|from|to|and|or|than))+$", re.I)
_OWN = re.compile(r"(?:a|an|the|my|our|your|this|one|some)\s", re.I)
_QUOTES = "\"'”’»)"


def long_date(day: date) -> str:
    """A day as it is said.

    >>> long_date(date(2026, 11, 29))
    'Sunday 29 November'
    """
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def sentence(text: str) -> str:
    """A fragment as a sentence: a capital first and a full stop last, the words left as they are.

    >>> sentence("after lunch, at the kitchen table")
    'After lunch, at the kitchen table.'
    """
    kept = text.strip()
    if not kept[1:2].isupper():
        kept = kept[:1].upper() + kept[1:]
    last = kept.rstrip(_QUOTES)[-1:]
    return f"{kept}." if last.isalnum() and "\n" not in kept else kept


def first_clear(wordings: Iterable[str], avoid: tuple[str, ...]) -> str:
    """The first wording free of every word in ``avoid``; the last one when none is."""
    kept = ""
    for kept in wordings:
        if met(kept, avoid) is None:
            return kept
    return kept


def kicker(word: str, span: str, avoid: tuple[str, ...]) -> str:
    """The line above the title, in the client's own word; ``span`` is such as *for this week*.

    The three words offered take their English article. Of any other word, in any language, neither
    article nor gender is known, so it is named and not declined.
    """
    plain = own_word(word)
    known = {SMALL_STEP: "A small step", "experiment": "An experiment", "practice": "Some practice"}
    named = known.get(plain.casefold(), plain if _OWN.match(plain) else "")
    own = f"{named} {span}" if named else f"{span.removeprefix('for ')}: {plain}"
    return first_clear((_capital(own), f"Something to try {span}", _capital(span)), avoid)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def title(what: str) -> str:
    """A short title out of the assignment's own first words, without a full stop.

    The first sentence when it is short enough. Else it loses an opening such as *When the kettle is on*,
    and is cut at a comma or dash, before a linking word, before a preposition, or at last between two
    words with an ellipsis. A cut through a *not* is always shown as one: the rest may matter.
    """
    first = " ".join(_SENTENCE.split(what.strip(), maxsplit=1)[0].split()).rstrip(".:; ")
    if len(first) > TITLE:
        lead = _LEAD.match(first)
        rest = first[lead.end() :] if lead else first
        first = _cut(rest if len(rest.split()) >= SHORTEST else first)
    return _capital(first)


def _cut(text: str) -> str:
    if len(text) <= TITLE:
        return text
    for boundary in (_STRONG, _LINK, _WEAK):
        cuts = [found.start() for found in boundary.finditer(text) if found.start() <= TITLE]
        for cut in reversed(cuts):
            head = _DANGLING.sub("", text[:cut])
            if len(head.split()) >= SHORTEST and head.count("(") == head.count(")"):
                return f"{head}…" if _NOT.search(head) else head
    room = text[: TITLE - 1]
    head = _DANGLING.sub("", room.rsplit(" ", 1)[0]) if " " in room else room
    return f"{head.rstrip(' ,;:–—-')}…"


def how_long(minutes: float) -> str:
    """One sitting, in words for the client.

    >>> how_long(1)
    'about a minute'
    """
    whole = round(minutes)
    if whole < 1:
        return "less than a minute"
    hours, rest = divmod(whole, 60)
    if not hours:
        return "about a minute" if rest == 1 else f"about {rest} minutes"
    named = "an hour" if hours == 1 else f"{hours} hours"
    if rest == 30:
        return "about an hour and a half" if hours == 1 else f"about {hours} and a half hours"
    return f"about {named}" if not rest else f"about {named} and {rest} minute{'s' if rest > 1 else ''}"


def amount(times_per_week: float | None, minutes: float | None) -> tuple[str, str]:
    """Heading and sentence for how often and how long; both empty when neither is said."""
    often = often_words(times_per_week)
    length = how_long(minutes) if minutes is not None else ""
    if often and length:
        tail = length if times_per_week is not None and times_per_week <= 1 else f"{length} each time"
        return "How often and how long", sentence(f"{often}, {tail}")
    return ("How often", sentence(often)) if often else ("How long", sentence(length)) if length else ("", "")
