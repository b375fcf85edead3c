"""Askings that stand by themselves: each with something to do, and with its own time or its own person to turn to.

"Lavender bath on Monday, phone Bev on Tuesday, bins on Saturday" asks for three things; "stand at the door, breathe,
step in" asks for one, since no step has a time of its own. Items are what lies between pauses, over the whole text.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from practice_desk.domain.wording.acts.kinds import RECORD, choice, kind_of, optional, refers_back
from practice_desk.domain.wording.acts.scene import Act, Line, Scene
from practice_desk.domain.wording.judging.traits import ARTEFACTS
from practice_desk.domain.wording.reading.lexicon import lexicon, word_set
from practice_desk.domain.wording.size.rows import LIST_HEADS

_PAUSES = word_set(", ; / and + plus then : ( )")
_TIMES = word_set(
    "mon tue wed thu fri sat sun weekend weekday daily nightly weekly tonight tomorrow each every morning evening night"
    " afternoon bedtime waking twice"
)
_ON_ITS_OWN = word_set("on at in by each every the a an this next of and or from to until before after for")
_POINTS_BACK = word_set("it them that this these those there same again")
_NOT_NEW = word_set(
    "if when while or then so because which who until unless but with without not no starting start"
)
_TURNED_TO = ("contact", "once")
_BY_ITSELF = ("contact", "once", "move", "mind", "write", "record", "light", "lean", "void", "soft")
_TOGETHER = word_set("lunch coffee dinner supper brunch chat date visit meeting class cinema film")
DAYS = word_set("mon tue wed thu fri sat sun")
_DATED = 4
_NOUNS_AHEAD = 4
_LEAST_OBJECT = 2
ROW = 3


@dataclass(slots=True)
class _Item:
    """Words ``first`` to ``last`` (exclusive) between two pauses, the act that opens them, and what they are about."""

    first: int
    last: int
    act: Act | None
    about: str
    timed: bool


def askings(scene: Scene) -> int:
    """How many askings stand by themselves; 0 where fewer than two do."""
    timed: dict[str, _Item] = {}
    turned: set[str] = set()
    for number, line in enumerate(scene.lines):
        if line.aside or optional(scene, number) or choice(scene, line.sentence.first, line.sentence.last):
            continue
        span = scene.reading.words[line.sentence.first : line.sentence.last]
        if _TIMES.isdisjoint(span) and not any(act.group in _TURNED_TO for act in line.acts):
            continue
        for item in _items(scene, line):
            if item.timed:
                timed.setdefault(item.about, item)
            elif _turns_to(scene, item):
                turned.add(item.about)
    found = len(timed) + (len(turned - set(timed)) if timed or len(turned) >= ROW else 0)
    return found if (timed and found > 1) or found >= ROW else 0


def _turns_to(scene: Scene, item: _Item) -> bool:
    """Does the item open with somebody to turn to or one thing to settle ("ring the bank")?"""
    act, words = item.act, scene.reading.words
    return (
        act is not None
        and act.at == item.first
        and act.group in _TURNED_TO
        and item.last - item.first > _LEAST_OBJECT
        and not refers_back(words, act)
    )


def _items(scene: Scene, line: Line) -> Iterator[_Item]:
    """The items of a sentence that are about something."""
    words, quoted = scene.reading.words, scene.reading.quoted
    acts = {act.at: act for act in line.acts}
    start = line.sentence.first
    for i in range(start, line.sentence.last + 1):
        if i < line.sentence.last and (words[i] not in _PAUSES or quoted[i]):
            continue
        if i > start and (item := _item(scene, line, acts, start, i)):
            yield item
        start = i + 1


def _item(scene: Scene, line: Line, acts: dict[int, Act], first: int, last: int) -> _Item | None:
    words = scene.reading.words
    if words[first] in _NOT_NEW or first <= line.trigger_end:
        return None
    span = words[first:last]
    timed = not _TIMES.isdisjoint(span)
    if (not timed and first not in acts) or not _POINTS_BACK.isdisjoint(span):
        return None
    act = next((acts[i] for i in range(first, last) if i in acts and acts[i].group != "fragment"), None)
    about = _about(words, act, first, last)
    if not about:
        return None
    return _Item(first, last, act, about, timed)


def _about(words: list[str], act: Act | None, first: int, last: int) -> str:
    """What an item is about: the kind of its act, or else the thing it names; empty for a step or a detail."""
    if act is not None:
        if act.negative or act.joined == "to" or act.group not in _BY_ITSELF:
            return ""
        if act.verb in RECORD and act.group not in ("contact", "write") and refers_back(words, act):
            return ""
        return kind_of(act) or act.verb
    nouns = lexicon().nouns["world"]
    content = [
        w for w in words[first:last] if w not in _TIMES and w not in _ON_ITS_OWN and not w[0].isdigit()
    ]
    named = next((w for w in content[:_NOUNS_AHEAD] if w in LIST_HEADS or w in nouns or w in ARTEFACTS), "")
    return (
        named
        or next((w for w in words[first:last] if w in _TOGETHER), "")
        or _dated(words[first:last], content)
    )


def _dated(item: list[str], content: list[str]) -> str:
    """ "Bin bags to the tip on Saturday": a thing with its day, where it is no stage that only grows longer."""
    dated = len(item) >= _DATED and item[-1] in DAYS and item[-2] == "on" and "min" not in item
    return content[0] if dated and content else ""
