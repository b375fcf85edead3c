"""The clauses of a sentence: what is said between its pauses, and the verb that each opens with."""

from dataclasses import dataclass

from practice_desk.domain.wording.acts.scene import Line
from practice_desk.domain.wording.reading.lexicon import lexicon, word_set
from practice_desk.domain.wording.reading.text import Reading

_PAUSES = word_set(", ; : – / + ( ) and")
OWNERS = word_set("the a an your his her their our my")
_BEFORE_THE_VERB = word_set(
    "please also to then kindly you you'll you'd could would will should can i'd like want need and so client pt ok okay"
    " today tonight tomorrow first just try by before over on at in for next this"
)
_NEVER_A_VERB = word_set("which who whom whose that where than during while because though although both all")
_MEDICINE = word_set("medication medicine meds tablets pills")
_TAKING = word_set("take takes taking")


@dataclass(slots=True)
class Clause:
    """Words between two pauses: the ``pause`` before them, the ``verb`` ("" for none), does it open a sentence?"""

    pause: str
    words: list[str]
    verb: str
    opens: bool

    @property
    def is_medicine(self) -> bool:
        """Taking what is taken anyway is no thing to remember for the guideline."""
        return not (_MEDICINE.isdisjoint(self.words) or _TAKING.isdisjoint(self.words))


def clauses(reading: Reading, line: Line) -> list[Clause]:
    """The clauses of a sentence in order; what is quoted is left out."""
    out: list[Clause] = []
    pause = "•" if line.sentence.bullet else "."
    words: list[str] = []
    first, last = line.sentence.first, line.sentence.last
    for word, quoted in zip(reading.words[first:last], reading.quoted[first:last], strict=True):
        if quoted:
            continue
        if word not in _PAUSES:
            words.append(word)
            continue
        if words:
            out.append(Clause(pause, words, _verb_of(words), not out))
            words, pause = [], word
        elif word != "and":
            pause = word
    return [*out, Clause(pause, words, _verb_of(words), not out)] if words else out


def _verb_of(words: list[str]) -> str:
    """The verb after "please" and its like; a strange word before "the" or "your" is one too."""
    book = lexicon()
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word in _BEFORE_THE_VERB:
            continue
        if word in book.verb_class:
            return word
        strange = word.isalpha() and word not in book.vocabulary and word not in _NEVER_A_VERB
        return word if strange and following in OWNERS else ""
    return ""
