"""How many things must the client remember separately?"""

from practice_desk.domain.wording.acts.kinds import (
    APART,
    LONG_ACTS,
    RECORD,
    SAME_KIND,
    STEPS_WORDS,
    choice,
    kind_of,
    kinds_in,
    optional,
)
from practice_desk.domain.wording.acts.scene import Line, Scene
from practice_desk.domain.wording.reading.lexicon import lexicon, word_set
from practice_desk.domain.wording.size.askings import askings
from practice_desk.domain.wording.size.lists import HEADERS, bulleted
from practice_desk.domain.wording.size.rows import (
    LIST_HEADS,
    PARALLEL,
    RULE_OPENERS,
    aims,
    enumerated_in,
    lettered,
    listed,
    numbered,
    parallel,
    verb_of,
)


def count_tasks(scene: Scene) -> int:
    """The number of tasks, at least one, as far as it can be counted."""
    announced = _announced(scene)
    if announced == 1:
        return 1
    bullets = [line for line in scene.lines if line.sentence.bullet]
    if len(bullets) >= HEADERS:
        return max(1, bulleted(scene, bullets))
    total = 0
    for number, line in enumerate(scene.lines):
        if line.aside or optional(scene, number):
            continue
        asked = parallel(scene, line)
        if not line.acts:
            total = max(total, listed(scene, number), asked)
            continue
        found = max(_within(scene, number), asked)
        if not total:
            total = max(1, found)
        else:
            total += max(_extra(scene, number, found), asked)
    return max(
        1,
        total,
        _row_of_sentences(scene, announced),
        askings(scene),
        lettered(scene.reading.words),
        numbered(scene),
    )


_FACETS = word_set(
    "when where how why what who time place amount length goal aim tip note step plan cue action backup "
    "reward trigger if then"
    " hw homework task tasks week day ps nb re name date obj"
)
_SAME_AS_BEFORE = word_set(
    "it them that this these those there same again then next after before until or both"
)
_SHORT, _NEAR = 16, 6
_AFTER_ANNOUNCED = word_set(": , – ( for to this in today please before until then")
_ANNOUNCED = word_set(
    "thing job task things bits parts habits jobs requests goals task tasks matters pillars aims reminders "
    "errands asks"
    " suggestions invitations"
)
_NAMED_ALONE = word_set(
    "for the and just small little so here are there week this our your of only today tiny ok"
)


def _row_of_sentences(scene: Scene, announced: int) -> int:
    """ "Ring Sal. Mend the bike. Post the form.": short askings in a row, each of something else; 0 for
    fewer than three."""
    if len(scene.lines) < PARALLEL:
        return announced if announced >= PARALLEL else 0
    words = scene.reading.words
    verbs: set[str] = set()
    labels: set[str] = set()
    days: set[str] = set()
    rules = steps = 0
    for number, line in enumerate(scene.lines):
        first, last = line.sentence.first, line.sentence.last
        if line.aside or optional(scene, number):
            continue
        if label := _label(words[first:last]):
            labels.add(label)
        rules += words[first] in RULE_OPENERS and last - first > 1
        if last - first > _SHORT or not _SAME_AS_BEFORE.isdisjoint(words[first : first + _NEAR]):
            continue
        if verb := verb_of(words[line.trigger_end + 1 if line.trigger_end > 0 else first : last]):
            own_day = _DAY_NAMES.intersection(words[first:last]) - days
            days |= own_day
            steps += lexicon().verb_class.get(verb, "") == "step" and not own_day
            verbs.add(SAME_KIND.get(verb, verb))
    rowed = len(verbs) if steps <= 1 else 0
    found = max(rowed, len(labels), rules, announced)
    return found if found >= PARALLEL else 0


_LABEL = 3
_NO_LABELS = _FACETS | word_set("mon tue wed thu fri sat sun today tomorrow weekend")


def _label(span: list[str]) -> str:
    """What an item is labelled with ("Health: book the scan"); empty for a day and for a detail of one
    doing."""
    if ":" not in span[1:_LABEL] or span[0] in _NO_LABELS or span[0][0].isdigit() or span[-1] == ":":
        return ""
    return " ".join(span[: span.index(":")])


def _announced(scene: Scene) -> int:
    """ "Three things for the week:" tells their number, where it opens a sentence; 0 where nothing does."""
    words = scene.reading.words
    for sentence in scene.reading.sentences:
        for i in range(sentence.first, min(sentence.last - 1, sentence.first + _NEAR)):
            if words[i].isdigit():
                at = i + 1 if words[i + 1] in _ANNOUNCED else i + 2
                closed = at >= sentence.last - 1 or words[at + 1] in _AFTER_ANNOUNCED
                if at < sentence.last and words[at] in _ANNOUNCED and closed:
                    return int(words[i])
            if words[i] not in _NAMED_ALONE:
                break
    return 0


def _within(scene: Scene, number: int) -> int:
    """Tasks in one sentence: verbs of different kinds joined by commas and "and", or a list of different
    things."""
    line = scene.lines[number]
    sentence = line.sentence
    if choice(scene, sentence.first, sentence.last):
        return 1
    count = len(kinds_in(scene, line))
    if line.trigger_end > 0 and not any(act.verb in LONG_ACTS for act in line.acts):
        count = min(count, 1)
    if count == 2 and line.amounts.often.said and any(act.group == "step" for act in line.acts):
        count = 1
    return max(count, listed(scene, number), aims(scene, number), enumerated_in(scene, number), 1)


_DAY_NAMES = word_set("mon tue wed thu fri sat sun weekend")
_NO_NEW_TASK = word_set(
    "bring remember see notice keep let show use read watch choose pick start go enjoy be have come tick"
)


def _own_day(scene: Scene, number: int) -> bool:
    """Is this sentence another doing on a day of its own ("Mon: swim. Thu: ring Jo")?"""
    line = scene.lines[number]
    words = scene.reading.words
    span = words[line.sentence.first : line.sentence.last]
    days = _DAY_NAMES.intersection(span)
    act = line.acts[0]
    if not days or span[0] in STEPS_WORDS or line.trigger_end > 0 or line.aside:
        return False
    if act.verb in _NO_NEW_TASK or act.negative or act.joined == "or":
        return False
    kind = act.verb
    if act.group == "fragment":
        kind = next((w for w in span if w in LIST_HEADS or w in lexicon().nouns["world"]), "")
        if not kind or kind in words[: line.sentence.first]:
            return False
    if not _BACKWARD_REFERENCES.isdisjoint(span):
        return False
    earlier = [other for other in scene.lines[:number] if other.acts]
    if act.verb in RECORD and act.verb != "fill" and act.group != "contact":
        return False
    return all(
        days.isdisjoint(words[o.sentence.first : o.sentence.last])
        and kind not in [a.verb for a in o.acts]
        and _dated(words, o)
        for o in earlier
    )


def _dated(words: list[str], line: Line) -> bool:
    return line.amounts.often.said or not _DAY_NAMES.isdisjoint(
        words[line.sentence.first : line.sentence.last]
    )


_BACKWARD_REFERENCES = word_set("it them that this these those same again")


def _extra(scene: Scene, number: int, found: int) -> int:
    """Tasks that a later sentence of running text adds."""
    line = scene.lines[number]
    words = scene.reading.words
    sentence = line.sentence
    if words[sentence.first] in APART:
        return found
    if _own_day(scene, number):
        return found
    acts = [a for a in line.acts if a.group not in ("fragment", "step", "light", "soft", "void")]
    if not acts or line.acts[0] is not acts[0] or words[sentence.first] in STEPS_WORDS:
        return 0
    act = acts[0]
    if (
        act.negative
        or act.joined == "or"
        or act.verb in RECORD
        or act.verb
        in (
            "bring",
            "start",
            "keep",
            "show",
            "use",
            "read",
            "tick",
            "swap",
            "text",
            "thank",
            "count",
            "watch",
            "time",
            "eat",
            "send",
            "walk",
            "choose",
            "pick",
            "laugh",
            "drink",
            "breathe",
            "ask",
        )
    ):
        return 0
    if words[sentence.first] not in (act.verb,) and not line.amounts.often.said:
        return 0
    earlier = {kind_of(a) for other in scene.lines[:number] for a in other.acts}
    own = line.amounts.often.said or bool(line.amounts.doses)
    return found if kind_of(act) not in earlier and own and line.trigger_end < 0 else 0
