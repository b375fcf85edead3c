"""What a search reads: every text of a record that somebody wrote, and where typed words stand in it.

Accents and case do not matter. A word is a run of letters and digits; words joined by other signs ("don't")
must stand next to each other. Every word must be there, and the last may be the beginning of one, from three Latin
letters on: two begin too many words to be of use, and take long to go through.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

from practice_desk.domain.assignment import Assignment
from practice_desk.domain.change import Record
from practice_desk.domain.check import ReadinessCheck
from practice_desk.domain.client import Client
from practice_desk.domain.draft import Draft
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.found import Found
from practice_desk.domain.goal import Goal
from practice_desk.domain.hold import Hold
from practice_desk.domain.log.tracker import LogEntry
from practice_desk.domain.measure import Measure
from practice_desk.domain.shape import texts_of as texts_of_shape
from practice_desk.domain.template import Template
from practice_desk.domain.text import LINE, fold
from practice_desk.domain.version import Version
from practice_desk.domain.visit import Visit

_WORD = re.compile(r"[^\W_]+")
BEGINNING = 3
"""Letters."""
_BEFORE, _WIDE = 30, 90
"""Characters of an excerpt before what was found, and in all."""


@dataclass(frozen=True)
class Sought:
    """``phrases`` are what was typed, folded: each a run of words that stand together. There is at least one."""

    phrases: tuple[tuple[str, ...], ...]

    @property
    def goes_on(self) -> bool:
        """Whether the last word may be the beginning of a longer one."""
        last = self.phrases[-1][-1]
        return len(last) >= BEGINNING or not last.isascii()


@dataclass(frozen=True)
class Excerpt:
    """Some words around what was found, which lies from ``start`` to ``end``; both are 0 where nothing is marked."""

    words: str
    start: int = 0
    end: int = 0


def sought_in(typed: str) -> Sought | None:
    """What to look for; ``None`` when nothing was typed that can be looked for.

    A single Latin letter or digit is begun, not meant, unless another word follows it.
    """
    phrases = [tuple(_WORD.findall(fold(part))) for part in typed[:LINE].split()]
    phrases = [phrase for phrase in phrases if phrase]
    if phrases and len("".join(phrases[-1])) == 1 and phrases[-1][0].isascii():
        phrases.pop()
    return Sought(tuple(phrases)) if phrases else None


def texts_of(record: Record) -> tuple[str, ...]:
    """Every text of a record that somebody typed, the most telling first; what the program said is left out."""
    texts = _TEXTS.get(type(record))
    return tuple(text for text in texts(record) if text.strip()) if texts else ()


def searched_text(record: Record | None) -> str:
    """The texts of a record as an index holds them; empty when there is nothing to find."""
    return "" if record is None else fold("\n".join(texts_of(record)))


def day_of(record: Record) -> date:
    """The day a record belongs to, by which the newest comes first."""
    day = getattr(record, "set_on", None) or getattr(record, "day", None)
    moment = getattr(record, "at", None) or getattr(record, "made_at", None)
    if isinstance(day, date):
        return day
    return moment.date() if isinstance(moment, datetime) else date.min


def is_found(sought: Sought, text: str) -> bool:
    """Whether everything sought stands in a text; a plain reading that needs no index."""
    words = _WORD.findall(fold(text))
    return all(
        any(_stands(phrase, words, at, last=_is_begun(sought, phrase)) for at in range(len(words)))
        for phrase in sought.phrases
    )


def excerpt(sought: Sought, texts: Sequence[str]) -> Excerpt:
    """A short piece around the first thing found, out of the text that holds the most of what is sought."""
    best: Excerpt | None = None
    most = 0
    for text in texts:
        found = _spans(sought, text)
        if len(found) > most:
            most, best = len(found), _cut(text, *min(found))
    return best or _cut(texts[0] if texts else "", 0, 0)


def _texts_of_plan(plan: Assignment) -> Iterable[str]:
    return (plan.what, plan.cue, plan.why, plan.who, plan.if_stuck, *texts_of_shape(plan.shape),
            plan.their_idea, plan.against)  # fmt: skip


def _texts_found(found: Found | None) -> Iterable[str]:
    if found is None:
        return ()
    values = (getattr(found, field.name) for field in fields(found))
    return (value for value in values if type(value) is str)


def with_initials(found: Excerpt, names: str) -> Excerpt:
    """The same words with those of a name cut down to their first letter, for a screen that others can see.

    >>> with_initials(Excerpt("Saw Mara's garden", 4, 7), "Mara Lindqvist")
    Excerpt(words="Saw M.'s garden", start=4, end=6)
    """
    hidden = set(_WORD.findall(fold(names)))
    words, start, end = found.words, found.start, found.end
    for word in reversed(list(_WORD.finditer(words))):
        if fold(word.group()) in hidden:
            first, last = word.span()
            less = len(word.group()) - len(_initial(word.group()))
            words = words[:first] + _initial(word.group()) + words[last:]
            start = start - less if start >= last else min(start, first) if start > first else start
            end = end - less if end >= last else last - less if end > first else end
    return Excerpt(words, start, end)


def _initial(word: str) -> str:
    return f"{word[0].upper()}."


_TEXTS: dict[type[Record], Callable[[Any], Iterable[str]]] = {
    Client: lambda one: (
        one.name,
        *one.people,
        one.interests,
        one.steer_clear,
        one.contact,
        one.word,
        one.pronouns,
    ),
    Goal: lambda one: (one.name,),
    Visit: lambda one: (one.note,),
    FollowUp: lambda one: (one.words, one.learned, *_texts_found(one.found)),
    ReadinessCheck: lambda one: (one.idea, one.next_time, one.against),
    Assignment: _texts_of_plan,
    Hold: lambda one: (one.say, *one.instead, *one.rests_on),
    Version: lambda one: _texts_of_plan(one.stood),
    Draft: lambda one: (text for _name, text in one.fields) if one.client_id else (),
    Template: lambda one: (one.name, one.what, one.cue, one.why, one.if_stuck, *one.tags),
    Measure: lambda one: (one.seen,),
    LogEntry: lambda one: (one.words,),
}
SEARCHED = tuple(_TEXTS)
"""The kinds of records that hold text. A new kind comes last: its place is its number in the file."""


def _is_begun(sought: Sought, phrase: tuple[str, ...]) -> bool:
    return phrase is sought.phrases[-1] and sought.goes_on


def _stands(phrase: tuple[str, ...], words: Sequence[str], at: int, *, last: bool) -> bool:
    there = tuple(words[at : at + len(phrase)])
    if last:
        return len(there) == len(phrase) and there[:-1] == phrase[:-1] and there[-1].startswith(phrase[-1])
    return there == phrase


def _spans(sought: Sought, text: str) -> list[tuple[int, int]]:
    """Where the phrases stand in a text, each once, as typed; those that are not in it are left out."""
    folded, origin = _folded(text)
    words = list(_WORD.finditer(folded))
    bare = [word.group() for word in words]
    found: list[tuple[int, int]] = []
    for phrase in sought.phrases:
        last = _is_begun(sought, phrase)
        at = next((place for place in range(len(bare)) if _stands(phrase, bare, place, last=last)), None)
        if at is not None:
            end = words[at + len(phrase) - 1]
            stop = end.start() + len(phrase[-1]) if last else end.end()
            found.append((origin[words[at].start()], _after_marks(text, origin[stop - 1] + 1)))
    return found


def _after_marks(text: str, end: int) -> int:
    """A letter typed in pieces is not taken apart."""
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """A text folded, with the place in it that each letter came from."""
    if text.isascii():
        return text.lower(), range(len(text))
    pieces = [fold(letter) for letter in text]
    return "".join(pieces), [place for place, piece in enumerate(pieces) for _ in piece]


def _cut(text: str, start: int, end: int) -> Excerpt:
    """The words around a place, whole ones where they are not too long, on one line."""
    first = max(0, start - _BEFORE)
    if first and " " in (run := text[first:start].replace("\n", " ")):
        first += run.index(" ") + 1
    until = min(len(text), max(end, first + _WIDE))
    lead, trail = "… " if first else "", " …" if until < len(text) else ""
    line = "".join(" " if letter.isspace() else letter for letter in text[first:until])
    shift = len(lead) - first
    return Excerpt(f"{lead}{line}{trail}", start + shift, end + shift) if end else Excerpt(f"{line}{trail}")
