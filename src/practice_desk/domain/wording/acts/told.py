"""Minutes that are told of something rather than asked for: "the app offers 30 minute tracks; leave those for now"."""

import re

from practice_desk.domain.wording.acts.scene import Line
from practice_desk.domain.wording.reading.lexicon import Lexicon, word_set
from practice_desk.domain.wording.reading.small_words import FINITE_VERBS
from practice_desk.domain.wording.reading.text import Reading

_SIZES = re.compile(
    r"\b(?:it|it's|it'll|this|that|that's|each|they|these|1|which|track|recording|sheet|video|audio|clip|tape|whole thing|"
    r"exercise|practise|plenty|enough|fine|just|only|takes?|lasts?|aim|total|goal|session|scan|walk|max|maximum|"
    r"how long|you|i'd|i expect)\b"
    r"|[,:] \d+(?:\.\d+)? (?:min|h)(?: [a-z]+ing)? ,"
)

_TAKES_A_TURN = word_set("talks speaks reads listens leads strokes massages")
"""What one of two does while the other waits: "she talks for six minutes, you nod"."""

_SPOKEN_OF = word_set("the your most some he she they people")


def says_a_size(reading: Reading, line: Line) -> bool:
    """Are the minutes of a line without an act those of a sitting?"""
    if not line.amounts.doses:
        return True
    words = reading.words[line.sentence.first : line.amounts.doses[0].first]
    return not _TAKES_A_TURN.isdisjoint(words) or _SIZES.search(line.amounts.plain) is not None


def forget_told(reading: Reading, line: Line, book: Lexicon) -> None:
    """Drop what is told before the asking begins: "the app offers 30 minute tracks; leave those for now"."""
    words, first = reading.words, line.sentence.first
    asked = line.acts[0].at
    if not _TAKES_A_TURN.isdisjoint(words[first + 1 : first + 2]):
        return
    if words[first] in _SPOKEN_OF and any(
        w in book.thirds or w in FINITE_VERBS or w == "offers"
        for w in words[first + 1 : min(asked, first + 4)]
    ):
        line.amounts.doses = [dose for dose in line.amounts.doses if dose.first > asked]
