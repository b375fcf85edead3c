"""Fixes for work in the middle of acute distress: the same work, later."""

import re

from practice_desk.domain.wording.acts.scene import Line, Scene
from practice_desk.domain.wording.judging.timing import Clash
from practice_desk.domain.wording.mending.edits import Edit, Mender, apply

_AFTERWARDS = (
    ("panic", "Once the panic has passed"),
    ("flashback", "Once the flashback has passed"),
    ("meltdown", "Once the meltdown is over"),
    ("melt", "Once the meltdown is over"),
    ("dissociat", "Once you feel back in the room"),
    ("funeral", "A few days after the funeral"),
    ("dying", "Later, when things are calmer"),
    ("dies", "Later, when things are calmer"),
    ("hospital", "Later, when things are calmer"),
    ("crisis", "Once the crisis has passed"),
    ("attack", "Once the attack is over"),
    ("urge", "Once the urge has passed"),
)


_OPENS = re.compile(
    r"(?:when(?:ever)?|while|if|during|as|in|at|on|with|mid|once|the (?:moment|minute|second|day|next time)|every time|"
    r"before you|each time|next time|right|just|even|straight|seconds|wherever|any time)\b",
    re.IGNORECASE,
)
"""A clause that leads up to what is asked."""
_POLITE = re.compile(
    r"[\s,]*\b(?:please|then|just|always|i'd like you to|you could|try to)\s*$", re.IGNORECASE
)
_IN_DANGER = re.compile(
    r"\b(?:suicid\w*|blade|knife|razor|scissors|packets|rope|ligature|driv(?:e|ing) into|tablets|pills"
    r"|overdos\w*|cut(?:ting)? yourself|(?:of|to|before you) cut(?:ting)?"
    r"|hurt(?:ing)? (?:yourself|the baby)"
    r"|self[- ]harm\w*|jump|end (?:it|your life)|kill\w*|noose|bridge|ledge|can't go on|can't keep (?:yourself|safe))\b"
)
_CALMER = (
    "Later that day, once things are calm",
    "The next day, over a cup of tea",
    "Once things are calm again",
)


_IN_SAFETY = ("Once you are safe and we are together", "Once things are calm again")
_HELP = "ring someone you trust or a crisis line"
_ENOUGH = "That is enough for the moment."
_FIRST_AID = re.compile(
    r"((?:pull over|stop (?:the car|driving)|sit (?:down|on \w+ \w+)|lie down|step (?:outside|away|"
    r"out|back)|walk away|go outside"
    r"|leave the room|breathe (?:out|slowly|in)[^.,;:]*|put [^.,;:]{1,30} down)\b)(?:[.;,]? (?:and |then )*)(?=\w)",
    re.IGNORECASE,
)
"""What steadies already and stays in the moment."""


def acute_moment(mender: Mender) -> tuple[str, ...]:
    """The same work, moved to after the moment; or steadying first and the work later."""
    clash = mender.findings.clash
    if clash is None:
        return ()
    scene, text = mender.findings.scene, mender.text
    kinder = (_later(scene, clash.state), *_CALMER)
    leads = (*_IN_SAFETY, *kinder[:2]) if _in_danger(scene) else kinder
    candidates = [c for later in leads for c in _steadied(scene, text, clash, later)]
    candidates += [
        c.replace(f". {later}, ", f". {_ENOUGH} {later}, ", 1)
        for later in leads
        for c in candidates
        if later in c
    ]
    candidates += [c for later in leads for c in _moved(scene, text, clash, later)]
    candidates += [c for later in leads for c in _not_that_moment(scene, text, later)]
    tail = text[_state_clause(scene, clash.state)[1] :].lstrip(" ,;:")
    head = text[: scene.reading.starts[_line_at(scene, clash.state[0]).sentence.first]]
    candidates.append(
        f"{head}In that moment, {_steadying(scene)}. The next day, when things are calm: {_small(tail)}"
    )
    candidates.append(
        f"{head}In that moment, put both feet on the floor, breathe out slowly and call someone you trust. "
        f"The next day, when things are calm: {_small(tail)}"
    )
    fit = [
        _CARE_AFTER.sub(
            r"after \1 has been seen to", _AT_ONCE.sub("", _GOING_ON.sub(r"\1 and what was \2", c))
        ).strip()
        for c in candidates
        if not _EMPTY.search(c)
    ]
    clean = [c for c in fit if not _reads_badly(c)]
    if _in_danger(scene):
        clean.sort(key=lambda c: _HELP not in c)
    return mender.first("acute-moment", clean) or mender.first(
        "acute-moment", [c for c in fit if _reads_badly(c)]
    )


_AT_ONCE = re.compile(
    r"(?<=\w),? (?:while (?:it|this|that)(?:'s|’s| is)(?: still)? (?:happening|going on|there|fresh|raw|running)"
    r"|straight ?away|there and then|on the spot)(?=[.,;!?]|$| and\b)",
    re.IGNORECASE,
)
"""Words that hold the work to the moment it has just been taken out of."""
_GOING_ON = re.compile(
    r"\b(panic|flashback|meltdown|craving) while (?:it|this|that)(?:'s|’s| is)(?: still)? (happening|going on)"
    r"(?=[.,;!?]|$| and\b)",
    re.IGNORECASE,
)
"""The state itself is what to write about: "the panic and what was happening"."""
_CARE_AFTER = re.compile(
    r"before (?:you|he|she|they) (?:see to|dress|clean|treat|bandage) ((?:the|your|his|her|their) \w+)",
    re.IGNORECASE,
)
"""A wound is seen to first."""
_EMPTY = re.compile(r"[,:] *[.!?]?$")
"""A later time with nothing behind it."""
_HANGING = re.compile(r"\b(?:you|he|she|they|we|i|to|not|don't|will|can)$", re.IGNORECASE)
_MUDDLED = re.compile(
    r"\b(?:to|and), |\b(?:calm|calmer|again|passed|over|tea|together|room), at (?:an? )?\d|\bcalm: (?:when|while|if"
    r"|as soon|during|mid-|but|can't|at)\b"
    r"|\b(?:with|the|an?|of|in|at|during) (?:once|later|the next day|a few days)\b"
    r"|\b(?:calmer|calm|calm again|passed|tea|together|over|room|funeral), (?:can't|cannot|as soon as|when|while|if"
    r"|during|the moment|the second|every time|each time|in the middle|mid-)"
    r"|\b(?:calm|calmer|passed|tea|together|over|room|funeral), [^.;:!?]*\b(?:when you're in|while (?:it|he|she|you)"
    r"|as (?:it|speech|the \w+) (?:goes|starts|climbs|hits|peaks)|on the morning of|before the cars)\b"
    r"|\bafter the funeral, before the cars\b",
    re.IGNORECASE,
)


def _reads_badly(candidate: str) -> bool:
    """Is the later time put where none can stand, or before the very moment that it comes after?"""
    return _MUDDLED.search(candidate) is not None or _ALONE.search(candidate) is not None


_ALONE = re.compile(r"(?:^|[.!?] )(?:Once|Later|The next day|A few days)\b[^.,;:!?]*[.!?]")
"""A later time that is a sentence by itself."""


def _steadied(scene: Scene, text: str, clash: Clash, later: str) -> list[str]:
    """What steadies in the moment and then the work; or the work alone. Empty where the state is told behind it."""
    line = _line_at(scene, clash.work[0])
    at, work = scene.reading.starts[line.sentence.first], scene.reading.starts[clash.work[0]]
    here = line.sentence.first <= clash.state[0] < line.sentence.last
    if here and clash.state[0] >= clash.work[0]:
        return []
    head, lead = text[:at], _POLITE.sub("", text[at:work]).strip(" ,;:–-")
    if _HANGING.search(lead):
        return []
    typed = _FIRST_AID.match(text, work)
    typed = None if typed and _GOES_ON.match(text, typed.end()) else typed
    done = f"{later}, {_small(text[typed.end() if typed else work :])}"
    steadying = _small(typed[1]) if typed else _steadying(scene)
    if not here:
        told = head if lead == "" or not _OPENS.match(lead) else f"{head}{lead}, "
        first = _capital(steadying) if told == head else steadying
        return [f"{told}{first}. {done}", *([done] if head.rstrip().endswith("?") else [])]
    joint = " " if lead.endswith(" and") else ", "
    out = [f"{head}{lead}{joint}{steadying}. {done}"] if _OPENS.match(lead) else []
    return [*out, f"{head}{later}, {_small(text[work:])}"]


_GOES_ON = re.compile(r"(?:for|on|at|in|with|by|until|beside|near)\b", re.IGNORECASE)
"""What steadies is part of the work: "sit down for 15 minutes and write"."""


_THAT_MOMENT = re.compile(
    r"(?P<lead>[^.!?\n]*)\b(?:that|this|now)(?:'s|’s| is) (?:exactly |just |your )?(?:the )?(?:very |best )?"
    r"(?:moment|time|minute|second|when) to ",
    re.IGNORECASE,
)
"""What names the acute moment as the one for the work."""


def _not_that_moment(scene: Scene, text: str, later: str) -> list[str]:
    """The work that was meant for "that moment", at a later time; what steadies stands in its place."""
    named = _THAT_MOMENT.search(text)
    if named is None:
        return []
    head, lead, work = text[: named.start()], named["lead"].strip(" ,;:–-"), text[named.end() :]
    moved = f"{later}, {work}"
    begun = f"{head} " if head.rstrip() else ""
    return [f"{begun}{lead}, {_steadying(scene)}. {moved}"] * bool(lead) + [f"{begun}{moved}"]


def _moved(scene: Scene, text: str, clash: Clash, later: str) -> list[str]:
    """The ways to say the same work at a later time, those that keep the most first."""
    start, end = _state_clause(scene, clash.state)
    line = _line_at(scene, clash.state[0])
    tail = text[end:].lstrip(" ,;:")
    if scene.reading.starts[line.sentence.first] >= start - 1:
        moved = f"{text[:start]}{later}, {_small(tail)}"
        steady = (
            f"{text[:start]}{text[start:end].rstrip(' ,:;')}, {_steadying(scene)}. {later}, {_small(tail)}"
        )
    else:
        rest = end - 1 if text[end - 1] in ",;:" else end
        moved = f"{text[:start].rstrip(' ,')} {later[:1].lower()}{later[1:]}{text[rest:]}"
        steady = f"{later}, {_small(text)}"
    work_line = _line_at(scene, clash.work[0])
    at = scene.reading.starts[work_line.sentence.first]
    carried = f"{text[:at]}{later}, {_small(text[at:])}"
    work = scene.reading.starts[clash.work[0]]
    asked = text[scene.reading.ends[line.sentence.last - 1] :].lstrip(" ?")
    head = text[: scene.reading.starts[line.sentence.first]]
    return [
        *([f"{head}{later}, {_small(asked)}"] if line.sentence.end_mark == "?" and asked else []),
        carried if work_line is not line else moved,
        moved,
        steady,
        _all_later(scene, text, later),
        carried,
        f"{later}, {_small(text)}",
        *(
            [f"{text[:at]}{later}, {_small(text[work:])}", f"{later}, {_small(text[work:])}"]
            if work > at
            else []
        ),
    ]


def _line_at(scene: Scene, word: int) -> Line:
    return next(line for line in scene.lines if line.sentence.first <= word < line.sentence.last)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _small(text: str) -> str:
    """The text with a small first letter, unless its first word is all capitals."""
    return text[:1].lower() + text[1:] if not text[1:2].isupper() and text[:2] != "I " else text


def _steadying(scene: Scene) -> str:
    """What steadies in the moment, for oneself or for somebody else; in danger, somebody to turn to comes first."""
    if _in_danger(scene):
        return f"move away from anything that could hurt and {_HELP}"
    if not scene.reading.vocabulary.isdisjoint(
        ("funeral", "coffin", "burial", "grave", "chapel", "crematorium")
    ):
        return "just be there"
    if _for_another(scene):
        return "stay close and keep your voice low"
    return "put both feet on the floor and name five things you can see"


def _in_danger(scene: Scene) -> bool:
    return _IN_DANGER.search(" ".join(scene.reading.words)) is not None


def _for_another(scene: Scene) -> bool:
    """Is it somebody else who is in the thick of it?"""
    return not scene.reading.vocabulary.isdisjoint(
        ("him", "her", "son", "daughter", "she", "he", "child", "they")
    )


def _all_later(scene: Scene, text: str, later: str) -> str:
    """Every sentence that asks for work begins with the later time."""
    edits: list[Edit] = []
    for line in scene.lines:
        if scene.has("analytic", line.sentence.first, line.sentence.last):
            first = scene.reading.starts[line.sentence.first]
            hit = scene.first("acute", line.sentence.first, line.sentence.last)
            end = _state_clause(scene, hit)[1] if hit and hit[0] - line.sentence.first < 12 else first
            edits.append((first, end + 1, f"{later}, {_small(text[end : end + 2])[:1]}"))
    return apply(text, edits)


def _later(scene: Scene, state: tuple[int, int]) -> str:
    words = " ".join(scene.reading.words[max(0, state[0] - 3) : state[1] + 3])
    phrase = next(
        (phrase for key, phrase in _AFTERWARDS if key in words), "Once it has passed and things are calmer"
    )
    return phrase.replace("you feel", "they feel") if _for_another(scene) else phrase


def _state_clause(scene: Scene, state: tuple[int, int]) -> tuple[int, int]:
    """The clause that names the state: from its "when" or "during" to the next pause."""
    words = scene.reading.words
    line = next(line for line in scene.lines if line.sentence.first <= state[0] < line.sentence.last)
    first = state[0]
    inner = next((i for i in range(state[0] + 1, state[1]) if words[i] in ("as", "while")), None)
    if inner is not None:
        return scene.reading.starts[inner], scene.reading.ends[state[1] - 1]
    opening = (
        "when",
        "whenever",
        "if",
        "during",
        "as",
        "while",
        "at",
        "in",
        "on",
        "right",
        "the",
        "of",
        "for",
        "middle",
        "moment",
        "even",
        "straight",
        "just",
    )
    marks = [
        i
        for i in range(line.sentence.first, state[0] + 1)
        if words[i]
        in ("when", "whenever", "if", "during", "as", "while", "at", "in", "on", "right", "straight", "the")
        and (i == line.sentence.first or words[i] != "the")
    ]
    if marks:
        near = [i for i in marks if "," not in words[i : state[0]] or i == line.sentence.first]
        strong = [i for i in near if words[i] in ("when", "whenever", "if", "during", "as", "while", "right")]
        first = strong[-1] if strong and words[strong[-1]] != "as" else (near or marks)[-1]
        while (
            first > line.sentence.first
            and words[first - 1] in opening
            and words[first] not in ("when", "if", "during", "while")
        ):
            first -= 1
    last = state[1]
    while last < line.sentence.last and words[last] not in (",", ";", ":", "–"):
        last += 1
    start = scene.reading.starts[first]
    end = scene.reading.ends[last - 1]
    if last < line.sentence.last:
        end = scene.reading.starts[last] + 1
    elif first == line.sentence.first:
        end = scene.reading.ends[state[1] - 1]
        work = next(
            (a for a, _ in scene.hits.get("analytic", ()) if state[1] <= a < line.sentence.last), None
        )
        end = scene.reading.starts[work] if work is not None else end
    return start, end
