"""What a client likes, turned into one small step where a text leaves open what to do.

A client's interests are a line of their own words ("guitar, the garden"). Where the act itself is missing it is put in
its place; where it is named but not how much, the typed words stay and are only filled in. A step is offered only if
the checks of the wording have nothing new to say about it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from zlib import crc32

from practice_desk.domain.interest_acts import Act, Mood, act_for, moods_of
from practice_desk.domain.text import fold
from practice_desk.domain.wording import Fields, Kind, Note, review

MINUTES = 10
"""Minutes of the step when none are chosen; most that are taken over from the field beside the text."""
MOST_MINUTES = 20
DAYS = ("Wednesday", "Saturday", "Thursday", "Sunday", "Tuesday")
_LONGEST, _MOST_WORDS = 40, 5
_BETWEEN = re.compile(r"[,;/\n•·|]+|\s+(?:and|&)\s+")
_LIKING = re.compile(
    r"^(?:(?:i|he|she|they)\s+)?(?:(?:really|also|used to)\s+)*(?:likes?|loves?|enjoys?|into)\s+"
    r"|^(?:his|her|their|my|the|an?|some)\s+",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"\b(?:(?:in|on) the (?:mornings?|afternoons?|evenings?|weekends?)|on (?:week|satur|sun|mon|tues|wednes|thurs|fri)\w*"
    r"|(?:every|each) (?:day|morning|afternoon|evening|night)|(?:before|after) (?:work|bed|lunch|dinner|breakfast|school)"
    r"|at (?:night|home|lunch|the weekend)|tonight|tomorrow)\b",
    re.IGNORECASE,
)
_COMPANY = re.compile(r"\bwith (?:(?:the|your|a|my|our) )?\w+\W*$", re.IGNORECASE)
_PEOPLE = re.compile(
    r"\b(?:people|others|friends?|partner|wife|husband|family|kids?|children|colleagues?|boss)\b",
    re.IGNORECASE,
)
"""Being at ease with somebody is no wish for a pastime."""
_AMOUNT = "no-amount"


@dataclass(frozen=True)
class _Step:
    """``named`` when the text speaks of this interest already."""

    act: Act
    named: bool


def interest_list(line: str) -> tuple[str, ...]:
    """The interests in a line of words, each once.

    >>> interest_list("likes guitar, her garden; long walks and football")
    ('guitar', 'garden', 'long walks', 'football')
    """
    bare = (_LIKING.sub("", part.strip(" .!-–—")).strip() for part in _BETWEEN.split(line))
    short = (part for part in bare if part and len(part) <= _LONGEST and len(part.split()) <= _MOST_WORDS)
    return tuple({fold(part): part for part in short}.values())


def interest_fix(text: str, fields: Fields, note: Note, interests: str, steer_clear: str = "") -> str | None:
    """The text with a small step around an interest, or ``None`` where none fits.

    >>> from practice_desk.domain.wording import Fields, review
    >>> typed = "do something nice"
    >>> interest_fix(typed, Fields(), review(typed).notes[0], "guitar")
    'Play the guitar for 10 minutes on Tuesday'
    """
    if note.kind is not Kind.VAGUE:
        return None
    said = text[note.start : note.end]
    steps = _fitting(text, said, interest_list(interests), fold(steer_clear))
    allowed = {one.rule for one in review(text, fields).notes} - {note.rule}
    for step in steps:
        for candidate in _candidates(text, fields, note, step):
            if candidate not in note.fixes and _is_clear(candidate, fields, allowed):
                return candidate
    return None


def with_interest(note: Note, text: str, fields: Fields, interests: str, steer_clear: str = "") -> Note:
    """The note with a step around an interest as its second fix, where one fits."""
    fix = interest_fix(text, fields, note, interests, steer_clear) if interests.strip() else None
    if fix is None:
        return note
    fixes = (*note.fixes[:1], fix, *note.fixes[1:])
    return Note(note.rule, note.kind, note.level, note.start, note.end, note.message, fixes)


def _fitting(text: str, said: str, interests: Sequence[str], avoid: str) -> list[_Step]:
    """Steps that fit the words, the closest first; equals take turns, by the text."""
    words, moods = fold(text), moods_of(said)
    if Mood.ANY not in moods and _PEOPLE.search(said):
        moods = frozenset[Mood]()
    first = crc32(words.encode()) % max(1, len(interests))
    ranked: list[tuple[bool, bool, int, _Step]] = []
    for place, interest in enumerate(interests):
        act, named = act_for(interest), _stands_in(interest, words)
        if not _stands_in(interest, avoid) and (named or act.answers(moods)):
            close = bool(moods & act.moods)
            ranked.append((not named, not close, (place - first) % len(interests), _Step(act, named)))
    return [step for *_, step in sorted(ranked, key=lambda one: one[:3])]


def _stands_in(interest: str, folded: str) -> bool:
    return bool(re.search(rf"\b{re.escape(fold(interest))}\b", folded))


def _candidates(text: str, fields: Fields, note: Note, step: _Step) -> Iterator[str]:
    """Ways to say it, the best first."""
    before, said, after = text[: note.start], text[note.start : note.end], text[note.end :]
    minutes = fields.minutes if fields.minutes and fields.minutes <= MOST_MINUTES else MINUTES
    day = f" on {DAYS[crc32(fold(text).encode()) % len(DAYS)]}"
    when = " ".join(match[0] for match in _WHEN.finditer(said))
    dates = ("", day) if fields.when or when or _WHEN.search(text) else (day, "")
    for date in dates:
        if note.rule != _AMOUNT:
            company = _COMPANY.search(said)
            done = " ".join(filter(None, (step.act.words(minutes), company and company[0], when)))
            yield f"{before}{_begun(done, before)}{date}{after}"
        elif step.named:
            yield f"{before}{said} for {minutes:g} minutes{date}{after}"
        else:
            yield f"{before}{said}: {step.act.words(minutes)}{date}{after}"


def _begun(words: str, before: str) -> str:
    """With a capital where a sentence begins."""
    begins = not before.strip() or before.rstrip()[-1:] in ".!?:"
    return words[:1].upper() + words[1:] if begins else words


def _is_clear(candidate: str, fields: Fields, allowed: set[str]) -> bool:
    """Whether the checks find nothing in it that was not there before."""
    found = review(candidate, fields)
    return found.tasks <= 1 and not found.vague and {one.rule for one in found.notes} <= allowed
