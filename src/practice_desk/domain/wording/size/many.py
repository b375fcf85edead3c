"""Does a text ask for three things or more? The counting of :mod:`tasks` gives one opinion, a taught judge the last word.

What the judge is shown is the shape of a text: the pieces between its pauses, what kind of word each opens with and
after which mark, how many different doings and days there are, and what was counted.
"""

from collections import Counter
from dataclasses import dataclass, field
from functools import cache

from practice_desk.domain.wording.acts.kinds import SAME_KIND, choice, optional
from practice_desk.domain.wording.acts.scene import Line, Scene
from practice_desk.domain.wording.judging.judge import Shown, judge
from practice_desk.domain.wording.reading.lexicon import lexicon, word_set
from practice_desk.domain.wording.reading.text import Reading
from practice_desk.domain.wording.size.rows import verb_of

MANY = 3
_PAUSES = {",": ",", ";": ";", ":": ":", "–": "–", "/": "/", "+": "+", "(": "(", ")": ")", "and": "and"}
_SORTS = {
    "event": word_set("when whenever if while as once until"),
    "also": word_set("also plus additionally another second third separately lastly"),
    "then": word_set("then next afterwards finally first"),
    "day": word_set("mon tue wed thu fri sat sun weekend tonight tomorrow"),
    "part": word_set(
        "morning lunch lunchtime noon afternoon teatime tea evening night bedtime breakfast dinner supper daily"
    ),
    "not": word_set("no not never don't without nothing"),
    "its": word_set("the a an your his her their our my"),
    "back": word_set("it them they that this these those same again there him he she one each"),
    "at": word_set("at on in for with by to from over before after during between of about into"),
    "is": word_set("you you're you've i i'd i've we it's that's there's is are was were"),
    "please": word_set("please kindly try maybe just"),
    "and": word_set("and or but so because"),
}
_MEDICINE = word_set("medication medicine meds tablets pills")
_TAKING = word_set("take takes taking")
"""Taking what is taken anyway is no thing to remember for the guideline."""
_LENGTHS = {1: "1", 2: "2", 3: "2", 4: "2"}
"""The length of a piece in words: one, a few, some ("5"), many ("10")."""
_SOME = 10


@dataclass(slots=True)
class _Shape:
    """What was seen so far of the pieces of a text."""

    seen: list[str] = field(default_factory=list[str])
    kinds: set[str] = field(default_factory=set[str])
    days: set[str] = field(default_factory=set[str])
    pieces: int = 0
    sentences: int = 0
    previous: str = ""
    verb: str = ""

    def marks(self) -> list[str]:
        """Every mark once, and again with its number from two to four."""
        times = Counter(self.seen)
        return [
            *times,
            *[f"{mark}*{n}" for mark, most in times.items() if most > 1 for n in range(2, min(most, 4) + 1)],
            f"kinds:{min(len(self.kinds), 6)}",
            f"days:{min(len(self.days), 5)}",
            f"sentences:{min(self.sentences, 7)}",
            f"pieces:{min(self.pieces // 2, 10)}",
        ]


def settle(scene: Scene, counted: int) -> int:
    """The number of things asked for, where ``counted`` were found by counting."""
    if counted < MANY and _one_is_picked(scene.reading.words):
        return counted
    if judge("many").says_yes(many_bag(scene, counted)) and (counted >= MANY or _has_room(scene)):
        return max(counted, MANY)
    return min(counted, MANY - 1)


def _has_room(scene: Scene) -> bool:
    """Are there as many pieces between the pauses as things would be needed?"""
    return sum(len(_pieces(scene.reading, line)) for line in scene.lines if not line.aside) >= MANY


def _one_is_picked(words: list[str]) -> bool:
    """ "Pick one of these: …", "choose one: …": however long the list is."""
    return any(
        word in ("pick", "choose")
        and words[i + 1 : i + 2] == ["1"]
        and words[i + 2 : i + 3] in (["of"], [":"])
        for i, word in enumerate(words)
    )


def many_bag(scene: Scene, counted: int) -> Shown:
    """A whole text as the judge sees it."""
    shape = _Shape([f"counted:{min(counted, 5)}"])
    for number, line in enumerate(scene.lines):
        if line.aside:
            continue
        if optional(scene, number):
            shape.seen.append("optional")
            continue
        shape.sentences += 1
        shape.seen.append(f"acts:{min(len(line.acts), 4)}")
        if choice(scene, line.sentence.first, line.sentence.last):
            shape.seen.append("choice")
        for pause, piece in _pieces(scene.reading, line):
            if _MEDICINE.isdisjoint(piece) or _TAKING.isdisjoint(piece):
                _see(shape, pause, piece)
    return Shown([], 0, shape.marks())


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


def _see(shape: _Shape, pause: str, piece: list[str]) -> None:
    sorts = _sorts()
    said = [sort for word in piece[:4] if (sort := sorts.get(word, "?")) != "please"]
    lead, second = [*said, "-", "-"][:2]
    length = _LENGTHS.get(len(piece), "5" if len(piece) < _SOME else "10")
    shape.pieces += 1
    shape.seen += (f"{pause}>{lead}", f"{pause}>{lead}_{second}", f"{pause}|{length}", f"{lead}|{length}")
    if lead == shape.previous:
        shape.seen.append(f"again>{lead}")
    shape.previous = lead
    _see_days(shape, piece)
    if verb := verb_of(piece):
        _see_verb(shape, pause, piece, verb)


def _see_days(shape: _Shape, piece: list[str]) -> None:
    if days := _SORTS["day"].intersection(piece):
        shape.seen.append("day-again" if days <= shape.days else "new-day")
        shape.days |= days
    if not _SORTS["part"].isdisjoint(piece):
        shape.seen.append("part")
    if not _SORTS["back"].isdisjoint(piece[:3]):
        shape.seen.append("back")


def _see_verb(shape: _Shape, pause: str, piece: list[str], verb: str) -> None:
    kind = SAME_KIND.get(verb, verb)
    group = lexicon().verb_class.get(verb, "?")
    shape.seen += ("verb", f"verb:{group}", f"v={verb}")
    if kind in shape.kinds:
        shape.seen.append("same-kind")
    shape.kinds.add(kind)
    at = piece.index(verb) + 1
    shape.seen.append("object-new" if _SORTS["back"].isdisjoint(piece[at : at + 2]) else "object-back")
    if shape.verb:
        shape.seen.append(f"{shape.verb}>{group}{pause}")
    shape.verb = group


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
