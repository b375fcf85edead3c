"""Sentences without a verb that ask all the same: "Two thought records", "Bed by 11", "ten minutes of yoga"."""

from practice_desk.domain.wording.acts.scene import Act, Line
from practice_desk.domain.wording.reading.lexicon import Lexicon
from practice_desk.domain.wording.reading.small_words import DETERMINERS, FINITE_VERBS, STATE_ING, SUBJECTS
from practice_desk.domain.wording.reading.text import Reading

_HEADING = 5
"""Words in which a colon ends a heading, or the name of who is spoken to."""


def read_fragment(reading: Reading, line: Line, number: int, book: Lexicon) -> None:
    """A sentence without a verb may still ask: "Two thought records", "Bed by 11", "ten minutes of yoga"."""
    words = reading.words
    first, last = line.sentence.first, line.sentence.last
    heading = words[first : min(last, first + _HEADING)]
    begin = first + heading.index(":") + 1 if ":" in heading else first  # "Mum and Dad: five minutes of …"
    head = next((w for w in words[begin:last] if w[0].isalpha()), "")
    if head in SUBJECTS and not (head in ("the", "a", "an", "your", "half", "no") and line.amounts.doses):
        statement = True
        if head in ("the", "a", "an", "your", "no"):
            statement = any(w in FINITE_VERBS for w in words[first:last])
        if statement:
            return
    if any(w in FINITE_VERBS for w in words[first:last]) and not line.amounts.doses:
        return
    third = next(
        (
            i
            for i in range(first + 1, last)
            if words[i] in book.thirds
            and not reading.quoted[i]
            and words[i - 1] not in DETERMINERS
            and words[i - 1] in ("you", "1", "partner", "first", "who", "other", "says")
        ),
        -1,
    )
    if third >= 0:
        verb = book.thirds[words[third]]
        line.acts = [Act(verb, book.verb_class[verb], first, last, number)]
        return
    line.fragment = True
    gerund = next((g for w in words[first:last] if (g := book.gerunds.get(w)) and w not in STATE_ING), "")
    line.acts = [Act("", "fragment", first, last, number, gerund=gerund)]
