"""Fixes for work in the middle of acute distress: the same work, later."""

from practice_desk.domain.wording.edits import Edit, Mender, apply
from practice_desk.domain.wording.scene import Scene

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


def acute_moment(mender: Mender) -> tuple[str, ...]:
    """The same work, moved to after the moment; or steadying first and the work later."""
    clash = mender.findings.clash
    if clash is None:
        return ()
    scene, text = mender.findings.scene, mender.text
    later = _later(scene, clash.state)
    start, end = _state_clause(scene, text, clash.state)
    line = next(line for line in scene.lines if line.sentence.first <= clash.state[0] < line.sentence.last)
    begins = scene.reading.starts[line.sentence.first] >= start - 1
    tail = text[end:].lstrip(" ,;:")
    if begins:
        helper = _for_another(scene)
        moved = f"{text[:start]}{later}, {_small(tail)}"
        steady = f"{text[:start]}{text[start:end].rstrip(' ,')}, {helper}. {later}, {_small(tail)}"
    else:
        gap = text[end:]
        moved = f"{text[:start].rstrip(' ,')} {later[:1].lower()}{later[1:]}{gap}"
        steady = f"{later}, {_small(text)}"
    work_line = next(
        line for line in scene.lines if line.sentence.first <= clash.work[0] < line.sentence.last
    )
    at = scene.reading.starts[work_line.sentence.first]
    carried = f"{text[:at]}{later}, {_small(text[at:])}"
    everywhere = _all_later(scene, text, later)
    first = (
        "In that moment, put both feet on the floor, breathe out slowly and call someone you "
        "trust. The next day, when things are calm: "
    )
    candidates = [
        carried if work_line is not line else moved,
        moved,
        steady,
        everywhere,
        carried,
        f"{later}, {_small(text)}",
        f"{first}{_small(tail)}",
    ]
    return mender.first("acute-moment", [c.strip() for c in candidates])


def _small(text: str) -> str:
    """The text with a small first letter, unless its first word is all capitals."""
    return text[:1].lower() + text[1:] if not text[1:2].isupper() and text[:2] != "I " else text


def _for_another(scene: Scene) -> str:
    """What steadies in the moment, for oneself or for somebody else."""
    if not scene.reading.vocabulary.isdisjoint(
        ("him", "her", "son", "daughter", "she", "he", "child", "your child", "they")
    ):
        return "stay close and keep your voice low"
    return "put both feet on the floor and name five things you can see"


def _all_later(scene: Scene, text: str, later: str) -> str:
    """Every sentence that asks for work begins with the later time."""
    edits: list[Edit] = []
    for line in scene.lines:
        if scene.has("analytic", line.sentence.first, line.sentence.last):
            first = scene.reading.starts[line.sentence.first]
            hit = scene.first("acute", line.sentence.first, line.sentence.last)
            end = _state_clause(scene, text, hit)[1] if hit and hit[0] - line.sentence.first < 12 else first
            edits.append((first, end, f"{later}, "))
    return apply(text, edits)


def _later(scene: Scene, state: tuple[int, int]) -> str:
    words = " ".join(scene.reading.words[max(0, state[0] - 3) : state[1] + 3])
    return next(
        (phrase for key, phrase in _AFTERWARDS if key in words), "Once it has passed and things are calmer"
    )


def _state_clause(scene: Scene, text: str, state: tuple[int, int]) -> tuple[int, int]:
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
