"""The smallest act of a fitting activity, joined to a text that names only the kind of thing to do.

"Use your coping skills when you feel anxious" leaves open what to do; the library knows coping skills. What was typed
stays, with its occasion, amount and person; the name of the activity and its act are put behind it. It is
offered only if the checks of the wording have nothing new to say about it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from practice_desk.domain.text import fold
from practice_desk.domain.wording import Fields, Kind, Note, Review, review
from practice_desk.domain.wording.mending.edits import keeps_half
from practice_desk.domain.wording.reading.lexicon import word_set

_STOP = re.compile(r"[.!?…]+(?=\s|$)|\n")
_GOES_ON = re.compile(r"\s*(?:[,;–—]\s*)?(?:and|then|or|plus|but|so)\b|\s*[,;:–—(]", re.IGNORECASE)
_DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun|week|day|morning|afternoon|evening|night|noon|bedtime"
    r"|breakfast|lunch|dinner)"
)
_OCCASION = re.compile(
    r"\b(?:when|whenever|if|while|once|next time|as soon as|before|after|during|daily|nightly|tonight|tomorrow|twice"
    rf"|every|each|in the (?:middle|thick) of|(?:on|at|in|by) (?:the )?(?:\w+ )?{_DAY}\w*|\d+ (?:times|days))\b",
    re.IGNORECASE,
)
_SOME_TIME = re.compile(
    r"\b(?:every|each) (?:now and|chance|time you can)|\b(?:when|whenever|if) (?:you can|possible|needed)"
)
_MINUTES = re.compile(r"\b(?:\d+|five|ten|fifteen|twenty)[ -]?min(?:ute)?s?\b", re.IGNORECASE)
_FOR_MINUTES = re.compile(r" for \d+ minutes?\b")
_SOMEBODY = re.compile(r"\bone (?:friend|person on your list)\b")
_WHO = (
    r"(?:your|my|the|a) (?:(?:best|old|older|younger|close) )?(?:mum|mom|mother|dad|father|sister|brother|son|daughter|aunt"
    r"|uncle|cousin|partner|wife|husband|boyfriend|girlfriend|friend|neighbour|neighbor|colleague|flatmate|sponsor)\b"
)
_PERSON = re.compile(rf"\b{_WHO}", re.IGNORECASE)
_COMPANY = re.compile(
    rf"\b(?:with|to|towards|around|for) (?:{_WHO}|(?:(?:your|the|other|our) )?(?:people|others|friends|family|kids"
    r"|children|boss|parents|colleagues|team|class)\b)",
    re.IGNORECASE,
)
_AMOUNT = "no-amount"
LONGEST = 1000
"""Characters; a longer text asks for more than one act could answer, and would take long to read again."""
_EMPTY = word_set(
    "a an the and or of to in on at for with from your you my some more any this week next session please try do use"
    " practise practice work keep face start begin be have go another step steps out list"
)


@dataclass(frozen=True)
class Idea:
    """The smallest size of an activity: its ``name``, the ``act`` and the ``occasion`` that starts it.

    ``called`` are the words by which a text names its kind. With ``one_example`` the act is one of many that could be
    meant, and is offered only where the text says nothing more than the kind. Only ``between_people`` answers a text
    about being with somebody.
    """

    name: str
    act: str
    occasion: str
    called: tuple[str, ...]
    one_example: bool = False
    between_people: bool = False


def with_idea(note: Note, text: str, fields: Fields, ideas: Sequence[Idea], steer_clear: str = "") -> Note:
    """The note with the act of a fitting activity as its second fix, where one fits."""
    fix = idea_fix(text, fields, note, ideas, steer_clear)
    if fix is None:
        return note
    fixes = (*note.fixes[:1], fix, *note.fixes[1:])
    return Note(note.rule, note.kind, note.level, note.start, note.end, note.message, fixes)


def idea_fix(
    text: str, fields: Fields, note: Note, ideas: Sequence[Idea], steer_clear: str = ""
) -> str | None:
    """The text with the smallest act of a fitting activity, or ``None`` where none fits.

    >>> from practice_desk.domain.wording import Fields, review
    >>> breaths = Idea("Slow breathing", "take three slow breaths", "on three days", ("coping skills",))
    >>> typed = "Use your coping skills when you feel anxious."
    >>> idea_fix(typed, Fields(), review(typed).notes[0], [breaths])
    'Use your coping skills when you feel anxious (“Slow breathing”): take three slow breaths.'
    """
    if note.kind is not Kind.VAGUE or len(text) > LONGEST:
        return None
    place = _Place.of(text, note)
    before = review(text, fields)
    for idea in _fitting(place, ideas, _bare(steer_clear)):
        for candidate in _candidates(place, fields, idea):
            if _is_clear(text, candidate, fields, before, note.rule):
                return candidate
    return None


@dataclass(frozen=True)
class _Place:
    """Where an act can be joined: behind the vague words, or behind the sentence they stand in."""

    text: str
    said: str
    sentence: str
    start: int
    said_end: int
    sentence_end: int

    @classmethod
    def of(cls, text: str, note: Note) -> "_Place":
        begin = max((stop.end() for stop in _STOP.finditer(text, 0, note.start)), default=0)
        said_end = begin + len(text[begin : note.end].rstrip(" \t\n.!?…,;:"))
        stop = _STOP.search(text, said_end)
        end = stop.start() if stop else len(text.rstrip())
        return cls(text, text[note.start : said_end], text[begin:end], note.start, said_end, end)

    @property
    def is_whole(self) -> bool:
        """Whether the vague words are all that the sentence says, and name nobody."""
        others = self.sentence.replace(self.said, "", 1)
        return not re.search(r"\w", others) and not _PERSON.search(self.said)

    @property
    def ends(self) -> tuple[int, ...]:
        """Places for the act, the best first; what another clause says is not torn from it."""
        if self.said_end < self.sentence_end and _GOES_ON.match(self.text, self.said_end):
            return self.said_end, self.sentence_end
        return tuple(dict.fromkeys((self.sentence_end, self.said_end)))


def _fitting(place: _Place, ideas: Sequence[Idea], avoid: str) -> list[Idea]:
    """Ideas whose kind is named: in the vague words before in the rest of the sentence, longer names first."""
    said, sentence = _bare(place.said), _bare(place.sentence)
    ranked: list[tuple[int, int, int, Idea]] = []
    for number, idea in enumerate(ideas):
        inside, around = _named(idea, said), _named(idea, sentence)
        alone = idea.between_people or not _COMPANY.search(place.sentence)
        bare = not idea.one_example or _says_no_more(idea, sentence)
        if around and alone and bare and not _named(idea, avoid):
            ranked.append((-len(inside), -len(around), number, idea))
    return [idea for *_, idea in sorted(ranked, key=lambda one: one[:3])]


def _bare(text: str) -> str:
    return " ".join(re.findall(r"[\w'’]+", fold(text)))


def _named(idea: Idea, words: str) -> str:
    """The longest of its names that stands in ``words``; empty when none does."""
    return max((name for name in idea.called if f" {name} " in f" {words} "), key=len, default="")


def _says_no_more(idea: Idea, words: str) -> bool:
    rest = f" {words} "
    for name in sorted(idea.called, key=len, reverse=True):
        rest = rest.replace(f" {name} ", " ")
    return _EMPTY.issuperset(rest.split())


def _candidates(place: _Place, fields: Fields, idea: Idea) -> Iterator[str]:
    """Ways to say it, the best first: without an occasion of its own where one was typed."""
    given = fields.when or fields.times_per_week or _has_occasion(place.sentence)
    act = _with_what_was_typed(place, fields, idea.act)
    begun, ended = f"{idea.occasion}, {act}", f"{act}, {idea.occasion}"
    for words in (act, begun, ended) if given else (begun, ended, act):
        for end in place.ends:
            yield f"{place.text[:end].rstrip()} (“{idea.name}”): {words}{place.text[end:]}"
        yield f"{place.text[: place.sentence_end].rstrip()}. {_sentence(words, idea, place)}"
    if not given and place.is_whole:
        for words in (begun, ended):
            yield f"{place.text[: place.start]}{_sentence(words, idea, place)}"


def _sentence(words: str, idea: Idea, place: _Place) -> str:
    """The act as a sentence of its own, and what comes after it."""
    return f"“{idea.name}”: {words}{place.text[place.sentence_end :]}"


def _has_occasion(sentence: str) -> bool:
    return bool(_OCCASION.search(_SOME_TIME.sub("", sentence)))


def _with_what_was_typed(place: _Place, fields: Fields, act: str) -> str:
    """The act for the minutes and the person that were typed, where it leaves room for them."""
    if fields.minutes or _MINUTES.search(place.sentence):
        act = _FOR_MINUTES.sub("", act)
    person = _PERSON.search(place.sentence)
    return _SOMEBODY.sub(person[0], act) if person else act


_FEW = 2
"""Things to remember that are not many yet; a vague act and what it means may count as two."""


def _is_clear(text: str, candidate: str, fields: Fields, before: Review, rule: str) -> bool:
    """Whether the note is gone, with nothing noted that was not there before and the typed words kept.

    Where the act itself was missing, all of the words may go.
    """
    if rule == _AMOUNT and not keeps_half(text, candidate):
        return False
    found = review(candidate, fields)
    allowed = {one.rule for one in before.notes} - {rule}
    noted = {one.rule for one in found.notes}
    few = found.tasks <= max(before.tasks, _FEW)
    return found.english and not found.vague and few and noted <= allowed
