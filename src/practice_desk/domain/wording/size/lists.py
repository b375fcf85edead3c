"""Bulleted and numbered lists: which of their items ask for something by themselves."""

from practice_desk.domain.wording.acts.kinds import SAME_KIND, choice, optional
from practice_desk.domain.wording.acts.scene import Line, Scene
from practice_desk.domain.wording.judging.traits import ARTEFACTS
from practice_desk.domain.wording.reading.lexicon import lexicon, word_set
from practice_desk.domain.wording.size.rows import LIST_HEADS

_BRING = word_set("bring attend take remember")
HEADERS = 2


_EXPLAINS = word_set("how")


def bulleted(scene: Scene, bullets: list[Line]) -> int:
    """Tasks in a list."""
    words = scene.reading.words
    before = [
        line
        for line in scene.lines
        if not line.sentence.bullet and line.sentence.first < bullets[0].sentence.first
    ]
    if any(choice(scene, line.sentence.first, line.sentence.last) for line in before) or _choice_between(
        scene, bullets
    ):
        return 1
    if any(words[line.sentence.first] in _EXPLAINS for line in before):
        return 1
    if all(line.sentence.bullet == "1" for line in bullets) and _procedure(scene, bullets):
        return 1
    count = 0
    verbs: set[str] = set()
    for line in bullets:
        sentence = line.sentence
        first_word = words[sentence.first]
        if first_word in ("if", "or") or optional(scene, scene.lines.index(line)):
            continue
        if count and not _asks_by_itself(scene, line):
            continue
        acts = [a for a in line.acts if a.group != "fragment"]
        if first_word in _BRING and acts and acts[0].verb in ("bring", "attend"):
            continue
        key = " ".join(
            sorted(w for w in words[sentence.first : sentence.last] if w in SAME_KIND or w in _MAJOR_NOUNS)
        )
        same = "same" in words[sentence.first : sentence.last] and count > 0
        if same or (key and key in verbs and len(key.split()) == 1):
            continue
        verbs.add(key)
        count += 1
    return count


_ONE_OF_THE_STEPS = word_set("it them then stop again back")
_FACET_LABELS = word_set(
    "when where how why what time place amount length score goal tip note if then who bring remember"
)
_LOOKED_AT = 6


def _asks_by_itself(scene: Scene, line: Line) -> bool:
    """Is an item of a list a doing of its own, not a step or a detail of the one before ("Tuesday, four o'clock")?"""
    words = scene.reading.words
    first, last = line.sentence.first, line.sentence.last
    opening = words[first : min(last, first + _LOOKED_AT)]
    if opening[0] in _FACET_LABELS or not _ONE_OF_THE_STEPS.isdisjoint(opening):
        return False
    if any(act.group != "fragment" and not act.negative for act in line.acts):
        return True
    nouns = lexicon().nouns
    return any(w in LIST_HEADS or w in ARTEFACTS or w in nouns["world"] for w in words[first:last])


def _choice_between(scene: Scene, bullets: list[Line]) -> bool:
    words = scene.reading.words
    return any(
        words[line.sentence.first] == "or" or words[line.sentence.last - 1] == "or" for line in bullets
    )


_MAJOR_NOUNS = word_set(
    "walk walks sheet diary log chart list worksheet leaflet record records letter call text meeting"
    " gym yoga swim run class"
)


def _procedure(scene: Scene, bullets: list[Line]) -> bool:
    """Numbered steps of one doing: later ones refer back, or none has its own rhythm or size."""
    words = scene.reading.words
    back = 0
    own = 0
    for line in bullets[1:]:
        span = words[line.sentence.first : line.sentence.last]
        if any(
            w
            in (
                "it",
                "then",
                "next",
                "how",
                "both",
                "again",
                "that",
                "after",
                "them",
                "#scale",
                "what",
                "back",
            )
            for w in span[:12]
        ):
            back += 1
    for line in bullets:
        own += line.amounts.often.said or bool(line.amounts.doses)
    plain_acts = {a.verb for line in bullets for a in line.acts if a.group in ("contact", "once", "move")}
    if back == 0 and len(plain_acts) >= HEADERS:
        return False
    fragments = sum(all(a.group == "fragment" for a in line.acts) for line in bullets)
    return fragments == 0 and ((back >= 1 and own <= len(bullets) - 1) or own == 0)
