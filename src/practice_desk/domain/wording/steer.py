"""A note on a word that the client would rather not meet, with another word for it where one is known."""

import re

from practice_desk.domain.their_words import met
from practice_desk.domain.wording.findings import Findings
from practice_desk.domain.wording.mending.edits import Edit, Mender, apply
from practice_desk.domain.wording.model import Context, Fields, Kind, Level, Note

RULE = "steer-clear"
_FOR_IT = frozenset(
    {"assignment", "challenge", "exercise", "experiment", "homework", "practice", "schoolwork", "task"}
)
"""Names for the whole of what is done between sessions: their own word stands in for them."""
_NAMED = re.compile(r"\b(?:an?|the|this|that|your|our|one|each|every)\s+$", re.I)
"""What stands before such a name, and not before a verb."""
_ARTICLE = re.compile(r"\b(a)n?(\s+)$", re.I)
_OTHER = {
    "anxiety": "worry",
    "assessment": "look",
    "breathing": "slow breaths",
    "calories": "amounts",
    "chart": "page",
    "depression": "low mood",
    "diary": "notebook",
    "diet": "way of eating",
    "exam": "look",
    "feelings": "what comes up",
    "form": "page",
    "goal": "hope",
    "gratitude": "something good",
    "journal": "notebook",
    "lesson": "talk",
    "list": "note",
    "log": "note",
    "meditate": "sit quietly",
    "meditation": "sitting quietly",
    "mindfulness": "noticing",
    "must": "can",
    "panic": "a rush of fear",
    "record": "note",
    "relax": "ease up",
    "relaxation": "easing up",
    "score": "number",
    "should": "can",
    "symptoms": "signs",
    "test": "try",
    "thoughts": "what goes through your mind",
    "trigger": "what sets it off",
    "worksheet": "page",
}
"""Plain stand-ins that fit the same place in a sentence."""
_MOST = 12
"""Occurrences that one fix mends."""


def notes(text: str, fields: Fields, context: Context, findings: Findings) -> tuple[Note, ...]:
    """One small note on the first such word of the text, else on one in the fields beside it; else none."""
    words = context.steer_clear
    found = met(text, words)
    if found:
        start, end, word = found
        return (_note(start, end, word, _mended(text, fields, context, findings)),)
    beside = met(f"{fields.when} {context.why or ''}", words)
    return (_note(0, len(text), beside[2], ()),) if beside else ()


def _note(start: int, end: int, word: str, fixes: tuple[str, ...]) -> Note:
    message = f"They would rather not meet “{word}”. Another word does as well."
    return Note(RULE, Kind.FRAMING, Level.SMALL, start, end, message, fixes)


def _mended(text: str, fields: Fields, context: Context, findings: Findings) -> tuple[str, ...]:
    """The text with every such word replaced, if another is known for each and nothing new is noted then."""
    edits = _edits(text, context)
    if not edits:
        return ()
    fixed = Mender(text, fields, findings).first(RULE, [apply(text, edits)], must_keep=False)
    return tuple(one for one in fixed if met(one, context.steer_clear) is None)[:1]


def _edits(text: str, context: Context) -> list[Edit]:
    edits: list[Edit] = []
    after = 0
    while len(edits) < _MOST and (found := met(text[after:], context.steer_clear)):
        start, end, word = after + found[0], after + found[1], found[2]
        other = _OTHER.get(word) or _OTHER.get(word.removesuffix("s"), "")
        if not other and word.removesuffix("s") in _FOR_IT and _NAMED.search(text[:start]):
            other = context.word
        if not other:
            return []
        article = _ARTICLE.search(text[:start])
        if article:
            start = article.start()
            other = f"{article[1]}{'n' if other[0] in 'aeiou' else ''}{article[2]}{other}"
        edits.append((start, end, other))
        after = end
    return edits
