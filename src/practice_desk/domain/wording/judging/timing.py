"""Skill work, writing or memory work in the middle of acute distress.

Whether a sentence asks for it is for a judge that was taught by examples: what is asked, in which state, whether the
state is now or over, and what the sentence before spoke of.
"""

from bisect import bisect_right
from dataclasses import dataclass

from practice_desk.domain.wording.acts.scene import Line, Scene
from practice_desk.domain.wording.judging.judge import Shown, judge
from practice_desk.domain.wording.judging.traits import spoken

_ACUTE = frozenset({"acute", "acute_event"})
_END = "$"


@dataclass(slots=True)
class Clash:
    """Work asked for in an acute state: where the work is said, and where the state."""

    work: tuple[int, int]
    state: tuple[int, int]


def find(scene: Scene, lines: list[Shown]) -> Clash | None:
    """The first place where work is asked for in the middle of acute distress; ``lines`` is the :func:`line_bag`."""
    judging = judge("unsafe_timing")
    for number, shown in enumerate(lines):
        if judging.says_yes(shown):
            return _clash(scene, number)
    return None


def _clash(scene: Scene, number: int) -> Clash:
    line = scene.lines[number]
    state = _acute_in(scene, line)
    if state is None and number:
        state = _acute_in(scene, scene.lines[number - 1])
    work = next(((act.at, act.last) for act in line.acts), (line.sentence.first, line.sentence.last))
    if state is None:
        first = line.sentence.first
        state = (first, work[0]) if work[0] > first else work
    return Clash(work, state)


def _acute_in(scene: Scene, line: Line) -> tuple[int, int] | None:
    first, last = line.sentence.first, line.sentence.last
    return min((hit for tag in _ACUTE if (hit := scene.first(tag, first, last))), default=None)


def line_bag(scene: Scene) -> list[Shown]:
    """Every sentence of a text as a judge sees it."""
    out: list[Shown] = []
    tags: list[str] = []
    for line, here in zip(scene.lines, _tags(scene), strict=True):
        before, tags = tags, here
        words = [*spoken(scene, line.sentence.first, line.sentence.last), _END]
        out.append(Shown(words, len(words), _of_acts(scene, line, tags, before)))
    return out


def _tags(scene: Scene) -> list[list[str]]:
    """The tags of the phrases that begin in each line, behind a preface ("For next week: …")."""
    ends = [line.sentence.last for line in scene.lines]
    out: list[list[str]] = [[] for _ in ends]
    for tag, hits in scene.hits.items():
        for number in dict.fromkeys(bisect_right(ends, at) for at, _ in hits):
            begin = scene.lines[number].sentence.first
            if any(begin <= at < ends[number] for at, _ in hits):
                out[number].append(tag)
    return out


def _of_acts(scene: Scene, line: Line, tags: list[str], before: list[str]) -> list[str]:
    """What is asked, and what it is asked in: the state is told here or in the sentence before."""
    asked = [f"g={group}" for group in sorted({act.group for act in line.acts})]
    asked += ["v=" + act.verb for act in line.acts]
    marks = [*asked, *["t=" + tag for tag in tags]]
    out = ["bias", *marks]
    opening = "w0=" + scene.reading.words[line.sentence.first]
    state = None if _ACUTE.isdisjoint(tags) else _acute_in(scene, line)
    if state is not None:
        out += ["acute|" + mark for mark in marks]
        out.append("acute|" + opening)
        out.append("acute|lead=" + scene.reading.words[max(line.sentence.first, state[0] - 1)])
        if any(end == state[0] for _, end in scene.hits.get("settled", ())):
            out.append("acute|over")
        if line.acts:
            out.append("acute|first" if state[0] < line.acts[0].at else "acute|after")
    elif not _ACUTE.isdisjoint(before):
        out += ["acute-before|" + mark for mark in marks]
        out.append("acute-before|" + opening)
    if not line.acts:
        out.append("told")
    if any(act.negative for act in line.acts):
        out.append("negative")
    return out
