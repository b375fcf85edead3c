"""The shape of a text, from which judges tell how many things it asks for.

What is seen are its clauses, what sort of word each opens with and after which mark, and how many different doings and
days there are.
"""

from collections import Counter
from dataclasses import dataclass, field
from functools import cache

from practice_desk.domain.wording.acts.kinds import SAME_KIND, choice, optional
from practice_desk.domain.wording.acts.scene import Scene
from practice_desk.domain.wording.judging.judge import Shown
from practice_desk.domain.wording.reading.lexicon import lexicon, word_set
from practice_desk.domain.wording.size.clauses import OWNERS, Clause, clauses

_SORTS = {
    "event": word_set("when whenever if while as once until"),
    "also": word_set("also plus additionally another second third separately lastly"),
    "then": word_set("then next afterwards finally first"),
    "day": word_set("mon tue wed thu fri sat sun weekend tonight tomorrow"),
    "part": word_set(
        "morning lunch lunchtime noon afternoon teatime tea evening night bedtime breakfast dinner supper daily"
    ),
    "not": word_set("no not never don't without nothing"),
    "its": OWNERS,
    "back": word_set("it them they that this these those same again there him he she one each"),
    "at": word_set("at on in for with by to from over before after during between of about into"),
    "is": word_set("you you're you've i i'd i've we it's that's there's is are was were"),
    "please": word_set("please kindly try maybe just"),
    "and": word_set("and or but so because"),
}
_THINGS = word_set("thing job task bit part habit errand things jobs tasks bits parts habits errands")
_LENGTHS = {1: "1", 2: "2", 3: "2", 4: "2"}
"""The length of a clause in words: one, a few, some ("5"), many ("10")."""
_SOME = 10


@dataclass(slots=True)
class Shape:
    """What was seen of a text: its ``clauses`` in so many ``sentences``, doings of so many ``kinds``."""

    clauses: list[Clause] = field(default_factory=list[Clause])
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
            f"clauses:{min(len(self.clauses) // 2, 10)}",
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
        for clause in clauses(scene.reading, line):
            if not clause.is_medicine:
                self._see_clause(clause)

    def _see_clause(self, clause: Clause) -> None:
        sorts, pause, words = _sorts(), clause.pause, clause.words
        said = [sort for word in words[:4] if (sort := sorts.get(word, "?")) != "please"]
        lead, second = [*said, "-", "-"][:2]
        length = _LENGTHS.get(len(words), "5" if len(words) < _SOME else "10")
        self.clauses.append(clause)
        self._seen += (f"{pause}>{lead}", f"{pause}>{lead}_{second}", f"{pause}|{length}", f"{lead}|{length}")
        if lead == self._lead:
            self._seen.append(f"again>{lead}")
        self._lead = lead
        if words[0].isdigit() and not _THINGS.isdisjoint(words[1:3]):
            self._seen.append(f"told:{words[0]}")
        self._see_days(words)
        if clause.verb:
            self._see_verb(clause)

    def _see_days(self, words: list[str]) -> None:
        if days := _SORTS["day"].intersection(words):
            self._seen.append("day-again" if days <= self.days else "new-day")
            self.days |= days
        if not _SORTS["part"].isdisjoint(words):
            self._seen.append("part")
        if not _SORTS["back"].isdisjoint(words[:3]):
            self._seen.append("back")

    def _see_verb(self, clause: Clause) -> None:
        verb, words = clause.verb, clause.words
        kind = SAME_KIND.get(verb, verb)
        group = lexicon().verb_class.get(verb, "?")
        self._seen += ("verb", f"verb:{group}", f"v={verb}")
        if kind in self.kinds:
            self._seen.append("same-kind")
        self.kinds.add(kind)
        at = words.index(verb) + 1
        self._seen.append("object-new" if _SORTS["back"].isdisjoint(words[at : at + 2]) else "object-back")
        if self._verb:
            self._seen.append(f"{self._verb}>{group}{clause.pause}")
        self._verb = group


def shape(scene: Scene) -> Shape:
    """The shape of a whole text."""
    out = Shape()
    for number in range(len(scene.lines)):
        out.see(scene, number)
    return out


@cache
def _sorts() -> dict[str, str]:
    """What sort of word each known word is, for the shape of a clause."""
    book = lexicon()
    out = dict.fromkeys(book.vocabulary, "x") | dict.fromkeys(book.gerunds, "ing")
    for name, nouns in book.nouns.items():
        out |= dict.fromkeys(nouns, f"n.{name}")
    out |= {str(n): "number" for n in range(100)}
    out |= {verb: f"v.{group}" for verb, group in book.verb_class.items()}
    for sort, words in _SORTS.items():
        out |= dict.fromkeys(words, sort)
    return out
