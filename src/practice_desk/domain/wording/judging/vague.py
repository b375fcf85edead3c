"""Could the client tell what to do, and when they have done it?

V1: no act that a camera could see. V2: an act, but no amount, no occasion and no finish. Either makes a task vague.
Whether an act is vague is for two judges that were taught by examples, one that looks at the act with its facets and one
that hears the words of its sentence; what they say adds up. Here it is said which half of the rule it breaks.
"""

from dataclasses import dataclass

from practice_desk.domain.wording.acts.details import Details, merge
from practice_desk.domain.wording.acts.scene import Act, Scene
from practice_desk.domain.wording.judging.bare_words import bare_words
from practice_desk.domain.wording.judging.judge import judge
from practice_desk.domain.wording.judging.traits import TOLD, VISIBLE, Doing, doings, is_abstract, shown_acts
from practice_desk.domain.wording.model import Fields
from practice_desk.domain.wording.reading.lexicon import word_set
from practice_desk.domain.wording.reading.text import read

_BLURRED = ("category", "undefined", "open", "inner", "inner_soft")
_FACED = word_set("exposure exposures fears fear")
_TRAILING = word_set(", ; : and – then or ( ) /")
_DENIED = word_set("don't not never")
_SHORT = 12
"""Words; only in a text shorter than this is the finish asked for as well."""


@dataclass(slots=True)
class Vagueness:
    """One act that a client could not carry out as it stands."""

    act: Act
    unseen: bool  # V1: nothing to see; else V2: no amount, occasion or finish
    missing: tuple[str, ...]
    first: int
    last: int


def find(scene: Scene, fields: Fields) -> list[Vagueness]:
    """Every act of the text that is vague, in reading order; empty when all is clear."""
    given = Details(
        amount=bool(fields.minutes),
        dose=bool(fields.minutes),
        occasion=bool(fields.when or fields.times_per_week),
        often=bool(fields.times_per_week),
    )
    seen = doings(scene)
    if given != Details():
        seen = [_with(doing, given) for doing in seen]
    vague, heard = judge("vague"), judge("vague_words")
    beside = [heard.sum(shown) for shown in bare_words(scene, _words_of(fields))]
    return [
        _vagueness(scene, doing)
        for doing, shown in zip(seen, shown_acts(scene, seen), strict=True)
        if vague.says_yes(shown, beside[doing.act.sentence])
    ]


def _words_of(fields: Fields) -> list[str]:
    """The editor's other fields as they would be written behind the text."""
    said = [fields.when] if fields.when else []
    said += [f"for {fields.minutes:g} minutes"] if fields.minutes else []
    said += [f"{fields.times_per_week:g} times a week"] if fields.times_per_week else []
    return read(" ".join(said)).words if said else []


def _with(doing: Doing, given: Details) -> Doing:
    """The doing as it would be with the editor's fields written behind the text."""
    return Doing(doing.act, merge(doing.here, given), merge(doing.around, given))


def _vagueness(scene: Scene, doing: Doing) -> Vagueness:
    act = doing.act
    unseen = not _only_open(scene, doing)
    missing = _missing(scene, act, doing.here if unseen else doing.around, unseen=unseen)
    return Vagueness(act, unseen, missing, _first(scene, act), max(act.at + 1, _visible_end(scene, act)))


def _first(scene: Scene, act: Act) -> int:
    """Where the act begins, with the "don't" before it."""
    denied = act.negative and act.at and scene.reading.words[act.at - 1] in _DENIED
    return act.at - 1 if denied else act.at


def _only_open(scene: Scene, doing: Doing) -> bool:
    """Could the act be seen, and lacks it only an amount, an occasion or a finish?"""
    act = doing.act
    if doing.here.amount or doing.here.occasion:
        return False
    if act.group not in VISIBLE and not (act.gerund or scene.has("procedure", act.at, act.last)):
        return False
    return not is_abstract(scene, act) and not any(scene.has(tag, act.at, act.last) for tag in _BLURRED)


def _missing(scene: Scene, act: Act, given: Details, *, unseen: bool) -> tuple[str, ...]:
    out = ["action"] if unseen else []
    if not given.amount:
        out.append("amount")
    if not given.occasion:
        out += ["when"] if given.often else ["when", "how_often"]
    words = scene.reading.words
    if not _FACED.isdisjoint(words[act.at : act.last]) or act.verb in ("touch", "face"):
        out.append("where")
    bare = not given.amount and not given.occasion and len(words) < _SHORT
    if unseen and bare and act.group in ("void", "light", TOLD):
        out.append("finish")
    return tuple(out)


def _visible_end(scene: Scene, act: Act) -> int:
    words = scene.reading.words
    end = act.last
    while end - 1 > act.at and words[end - 1] in _TRAILING:
        end -= 1
    return end
