"""What can be done for a few minutes around an interest, and which kind of wish it answers."""

import re
from dataclasses import dataclass
from enum import StrEnum

from practice_desk.domain.text import fold


class Mood(StrEnum):
    """The kind of thing a vague text wishes for."""

    ANY = "any"
    OUT = "out"
    MOVE = "move"
    QUIET = "quiet"
    MAKE = "make"


@dataclass(frozen=True)
class Act:
    """``pattern`` says it, with the minutes where it has a place for them."""

    pattern: str
    moods: frozenset[Mood]

    def words(self, minutes: float) -> str:
        unit = "minute" if minutes == 1 else "minutes"
        return self.pattern.format(time=f"{minutes:g} {unit}")

    def answers(self, wish: frozenset[Mood]) -> bool:
        """Whether it is what a vague text wishes for; nobody gets moving with a puzzle."""
        if wish & {Mood.OUT, Mood.MOVE} and Mood.ANY not in wish:
            return bool(wish & self.moods)
        return bool(wish)


_OUT, _MOVE, _QUIET, _MAKE, _ANY = Mood.OUT, Mood.MOVE, Mood.QUIET, Mood.MAKE, Mood.ANY
_FOR = " for {time}"
_TABLE: tuple[tuple[str, str, tuple[Mood, ...]], ...] = (
    (
        "guitar piano violin drums? flute cello ukulele bass keyboard saxophone trumpet banjo harp accordion clarinet",
        "play the {0}" + _FOR,
        (_MAKE, _QUIET),
    ),
    ("garden gardening allotment", "work in the garden" + _FOR, (_OUT, _MOVE, _QUIET)),
    ("plants? houseplants? flowers?", "look after the plants" + _FOR, (_QUIET, _MAKE)),
    ("walks? walking hikes? hiking rambling", "take a walk" + _FOR, (_OUT, _MOVE)),
    ("runs? running jogging", "jog" + _FOR, (_OUT, _MOVE)),
    ("swim swimming", "swim" + _FOR, (_MOVE,)),
    ("cycling biking bikes? bicycles?", "ride the bike" + _FOR, (_OUT, _MOVE)),
    ("books? reading novels? poetry poems? comics?", "read a book you like" + _FOR, (_QUIET,)),
    ("cook cooking", "cook one dish you like", (_MAKE,)),
    ("bake baking", "bake one thing you like", (_MAKE,)),
    ("draw drawing sketching", "draw" + _FOR, (_MAKE, _QUIET)),
    ("paint painting art watercolours?", "paint" + _FOR, (_MAKE, _QUIET)),
    ("knit knitting", "knit" + _FOR, (_MAKE, _QUIET)),
    ("crochet crocheting", "crochet" + _FOR, (_MAKE, _QUIET)),
    ("sew sewing", "sew" + _FOR, (_MAKE, _QUIET)),
    ("sing singing choir karaoke", "sing songs you like" + _FOR, (_MAKE,)),
    ("danc(?:e|ing) salsa ballet", "dance to music you like" + _FOR, (_MOVE,)),
    ("music jazz records? vinyl", "listen to music you like" + _FOR, (_QUIET,)),
    ("podcasts? radio audiobooks?", "listen to a {0} you like" + _FOR, (_QUIET,)),
    ("photos? photography camera", "take three photos of things you like", (_OUT, _MAKE)),
    ("yoga pilates stretching", "do {0}" + _FOR, (_MOVE, _QUIET)),
    (
        "football basketball tennis badminton volleyball golf cricket rugby chess cards scrabble darts",
        "play {0}" + _FOR,
        (_MOVE,),
    ),
    ("puzzles? jigsaws? crosswords? sudoku lego", "do a puzzle you like" + _FOR, (_QUIET,)),
    ("dogs? puppy", "walk the dog" + _FOR, (_OUT, _MOVE)),
    ("cats? kittens?", "sit with the cat" + _FOR, (_QUIET,)),
    ("birds? birdwatching", "watch the birds" + _FOR, (_OUT, _QUIET)),
    ("films? movies? cinema series", "watch a film you like" + _FOR, (_QUIET,)),
    ("write writing stories", "write" + _FOR, (_MAKE, _QUIET)),
    ("sea beach lake river", "sit by the {0}" + _FOR, (_OUT, _QUIET)),
    ("woods? forest park nature mountains?", "walk in the {0}" + _FOR, (_OUT, _MOVE)),
)
_AS_SAID = {"nature": "park", "wood": "woods", "mountain": "hills", "mountains": "hills", "drum": "drums"}
_WISHES: tuple[tuple[Mood, str], ...] = (
    (Mood.OUT, "outside|outdoors?|out of the house|fresh air|get(?:ting)? out"),
    (Mood.MOVE, r"active|activity|mov(?:e|ing)|exercis\w*|fit(?:ter)?|energy"),
    (Mood.QUIET, r"relax\w*|unwind\w*|rest(?:ed|ing)?|calm\w*|recharg\w*"),
    (Mood.QUIET, "wind(?:ing)? down|switch(?:ing)? off|slow(?:ing)? down"),
    (Mood.MAKE, r"creativ\w*|hobb(?:y|ies)|playful|make something"),
    (Mood.ANY, r"nice|fun|enjoy\w*|pleasant|pleasur\w*|joy\w*|happy|lovely|good things?|something good"),
    (Mood.ANY, "self[- ]?care|me[- ]time|(?:for|treat|care of|after|kind to|good to) yourself"),
    (Mood.ANY, "you (?:like|love)|interests?"),
)


def act_for(interest: str) -> Act:
    """What to do about an interest; one that is not known is given the minutes as it stands.

    >>> act_for("model trains").words(10)
    'spend 10 minutes on model trains'
    """
    words: list[str] = re.findall(r"[\w'’-]+", fold(interest))
    for names, pattern, moods in _TABLE:
        found = next((word for word in reversed(words) if _is_named(word, names)), None)
        if found:
            said = _AS_SAID.get(found, found)
            return Act(pattern.replace("{0}", said), frozenset({*moods, _ANY}))
    plain = interest.replace("{", "").replace("}", "")
    return Act("spend {time} on " + plain, frozenset({_ANY}))


def moods_of(text: str) -> frozenset[Mood]:
    """What a vague text wishes for; empty when leisure is not what it is about."""
    folded = fold(text)
    return frozenset(mood for mood, words in _WISHES if re.search(rf"\b(?:{words})\b", folded))


def _is_named(word: str, names: str) -> bool:
    return any(re.fullmatch(name, word) for name in names.split())
