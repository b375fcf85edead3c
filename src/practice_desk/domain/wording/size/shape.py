"""The shape of a text, from which judges tell how many things it asks for.

What is seen are the pieces between its pauses, what sort of word each opens with and after which mark, and how many
different doings and days there are.
"""

from collections import Counter
from dataclasses import dataclass, field
from functools import cache

from practice_desk.domain.wording.acts.kinds import SAME_KIND, choice, optional
from practice_desk.domain.wording.acts.scene import Line, Scene
from practice_desk.domain.wording.judging.judge import Shown
from practice_desk.domain.wording.reading.lexicon import lexicon, word_set
from practice_desk.domain.wording.reading.text import Reading

_PAUSES = {",": ",", ";": ";", ":": ":", "–": "–", "/": "/", "+": "+", "(": "(", ")": ")", "and": "and"}
_OWNERS = word_set("the a an your his her their our my")
_SORTS = {
    "event": word_set("when whenever if while as once until"),
    "also": word_set("also plus additionally another second third separately lastly"),
    "then": word_set("then next afterwards finally first"),
    "day": word_set("mon tue wed thu fri sat sun weekend tonight tomorrow"),
    "part": word_set(
        "morning lunch lunchtime noon afternoon teatime tea evening night bedtime breakfast dinner supper daily"
    ),
    "not": word_set("no not never don't without nothing"),
    "its": _OWNERS,
    "back": word_set("it them they that this these those same again there him he she one each"),
    "at": word_set("at on in for with by to from over before after during between of about into"),
    "is": word_set("you you're you've i i'd i've we it's that's there's is are was were"),
    "please": word_set("please kindly try maybe just"),
    "and": word_set("and or but so because"),
}
_MEDICINE = word_set("medication medicine meds tablets pills")
_TAKING = word_set("take takes taking")
"""Taking what is taken anyway is no thing to remember for the guideline."""
_BEFORE_THE_VERB = word_set(
    "please also to then kindly you you'll you'd could would will should can i'd like want need and so client pt ok okay"
    " today tonight tomorrow first just try by before over on at in for next this"
)
_NEVER_A_VERB = word_set("which who whom whose that where than during while because though although both all")
_THINGS = word_set("thing job task bit part habit errand things jobs tasks bits parts habits errands")
_LENGTHS = {1: "1", 2: "2", 3: "2", 4: "2"}
"""The length of a piece in words: one, a few, some ("5"), many ("10")."""
_SOME = 10


@dataclass(slots=True)
class Shape:
    """What was seen of the pieces of a text: ``pieces`` of them in ``sentences``, doings of so many ``kinds``."""

    pieces: int = 0
    sentences: int = 0
    kinds: set[str] = field(default_factory=set[str])
    days: set[str] = field(default_factory=set[str])
    _seen: list[str] = field(default_factory=list[str])
    _lead: str = ""
    _verb: str = ""

    def shown(self) -> Shown:
        """Every mark once, and again with its number from two to four."""
        times = Counter(self._seen)
        marks = [
            *times,
            *[f"{mark}*{n}" for mark, most in times.items() if most > 1 for n in range(2, min(most, 4) + 1)],
            f"kinds:{min(len(self.kinds), 6)}",
            f"days:{min(len(self.days), 5)}",
            f"sentences:{min(self.sentences, 7)}",
            f"pieces:{min(self.pieces // 2, 10)}",
        ]
        return Shown([], 0, marks)

    def see(self, scene: Scene, number: int) -> None:
        """Look at one sentence."""
        line = scene.lines[number]
        if line.aside:
            return
        if optional(scene, number):
            self._seen.append("optional")
            return
        self.sentences += 1
        self._seen.append(f"acts:{min(len(line.acts), 4)}")
        if choice(scene, line.sentence.first, line.sentence.last):
            self._seen.append("choice")
        for pause, piece in _pieces(scene.reading, line):
            if _MEDICINE.isdisjoint(piece) or _TAKING.isdisjoint(piece):
                self._see_piece(pause, piece)

    def _see_piece(self, pause: str, piece: list[str]) -> None:
        sorts = _sorts()
        said = [sort for word in piece[:4] if (sort := sorts.get(word, "?")) != "please"]
        lead, second = [*said, "-", "-"][:2]
        length = _LENGTHS.get(len(piece), "5" if len(piece) < _SOME else "10")
        self.pieces += 1
        self._seen += (f"{pause}>{lead}", f"{pause}>{lead}_{second}", f"{pause}|{length}", f"{lead}|{length}")
        if lead == self._lead:
            self._seen.append(f"again>{lead}")
        self._lead = lead
        if piece[0].isdigit() and not _THINGS.isdisjoint(piece[1:3]):
            self._seen.append(f"told:{piece[0]}")
        self._see_days(piece)
        if verb := _verb_of(piece):
            self._see_verb(pause, piece, verb)

    def _see_days(self, piece: list[str]) -> None:
        if days := _SORTS["day"].intersection(piece):
            self._seen.append("day-again" if days <= self.days else "new-day")
            self.days |= days
        if not _SORTS["part"].isdisjoint(piece):
            self._seen.append("part")
        if not _SORTS["back"].isdisjoint(piece[:3]):
            self._seen.append("back")

    def _see_verb(self, pause: str, piece: list[str], verb: str) -> None:
        kind = SAME_KIND.get(verb, verb)
        group = lexicon().verb_class.get(verb, "?")
        self._seen += ("verb", f"verb:{group}", f"v={verb}")
        if kind in self.kinds:
            self._seen.append("same-kind")
        self.kinds.add(kind)
        at = piece.index(verb) + 1
        self._seen.append("object-new" if _SORTS["back"].isdisjoint(piece[at : at + 2]) else "object-back")
        if self._verb:
            self._seen.append(f"{self._verb}>{group}{pause}")
        self._verb = group


def shape(scene: Scene) -> Shape:
    """The shape of a whole text."""
    out = Shape()
    for number in range(len(scene.lines)):
        out.see(scene, number)
    return out


def _pieces(reading: Reading, line: Line) -> list[tuple[str, list[str]]]:
    """The words between the pauses of a sentence, each with the pause before it; what is quoted is left out."""
    out: list[tuple[str, list[str]]] = []
    pause = "•" if line.sentence.bullet else "."
    piece: list[str] = []
    first, last = line.sentence.first, line.sentence.last
    for word, quoted in zip(reading.words[first:last], reading.quoted[first:last], strict=True):
        if quoted:
            continue
        if word not in _PAUSES:
            piece.append(word)
            continue
        if piece:
            out.append((pause, piece))
            piece, pause = [], word
        elif word != "and":
            pause = word
    return [*out, (pause, piece)] if piece else out


def _verb_of(piece: list[str]) -> str:
    """The verb that a piece opens with, after "please" and its like; a strange word before "the" or "your" is one too."""
    book = lexicon()
    for word, following in zip(piece, [*piece[1:], ""], strict=True):
        if word in _BEFORE_THE_VERB:
            continue
        if word in book.verb_class:
            return word
        strange = word.isalpha() and word not in book.vocabulary and word not in _NEVER_A_VERB
        return word if strange and following in _OWNERS else ""
    return ""


@cache
def _sorts() -> dict[str, str]:
    """What sort of word each known word is, for the shape of a piece."""
    book = lexicon()
    out = dict.fromkeys(book.vocabulary, "x") | dict.fromkeys(book.gerunds, "ing")
    for name, nouns in book.nouns.items():
        out |= dict.fromkeys(nouns, f"n.{name}")
    out |= {str(n): "number" for n in range(100)}
    out |= {verb: f"v.{group}" for verb, group in book.verb_class.items()}
    for sort, words in _SORTS.items():
        out |= dict.fromkeys(words, sort)
    return out
