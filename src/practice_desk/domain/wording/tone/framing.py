"""Words that sound like school, pressure or the therapist's own needs, and demands without exception."""

import re
from dataclasses import dataclass, replace
from functools import cache

from practice_desk.domain.wording.acts.scene import Scene
from practice_desk.domain.wording.judging.judge import Shown, judge
from practice_desk.domain.wording.judging.timing import line_bag
from practice_desk.domain.wording.minutes.dose import word_at
from practice_desk.domain.wording.tone.meant_otherwise import meant_otherwise
from practice_desk.domain.wording.tone.turns import FRAMING


@dataclass(slots=True)
class Slip:
    """A turn of phrase: which rule, and the words."""

    rule: str
    first: int
    last: int


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for _, pattern, _ in FRAMING)


@cache
def _turns_by_word() -> dict[str, list[int]]:
    """By each word the turns of phrase, as they are numbered, that may occur where it stands."""
    out: dict[str, list[int]] = {}
    for number, (_, _, keys) in enumerate(FRAMING):
        for word in frozenset(keys.split()):
            out.setdefault(word, []).append(number)
    return out


_SURE = 400
"""How far above its threshold a judge of framing is sure of a sentence in which no known turn of phrase
stands."""


def find(scene: Scene, lines: list[Shown]) -> list[Slip]:
    """Every school-like, pressing, therapist-serving or obliging turn of phrase that is meant so.

    Whether it is meant so, or told of a child's school or of what somebody said, is for a judge, who is shown the
    ``lines`` (the :func:`line_bag`). Where the judge is sure of a sentence in words that are not among the phrases, the
    whole sentence is the slip.
    """
    judging = judge("framing")
    out: list[Slip] = []
    for line, shown, slips in zip(scene.lines, lines, _slips_by_line(scene), strict=True):
        over = judging.sum(_with_rules(shown, slips)) - judging.threshold
        if slips and over > 0:
            out += slips
        elif not slips and over > _SURE:
            out.append(Slip("heavy-tone", line.sentence.first, line.sentence.last))
    return out


def framing_bag(scene: Scene) -> list[Shown]:
    """Every sentence of a text as a judge of framing sees it: with the rules that its phrases would break."""
    return [
        _with_rules(shown, slips) for shown, slips in zip(line_bag(scene), _slips_by_line(scene), strict=True)
    ]


def _slips_by_line(scene: Scene) -> list[list[Slip]]:
    found = _phrases(scene)
    spans = [(line.sentence.first, line.sentence.last) for line in scene.lines]
    return [[slip for slip in found if first <= slip.first < last] for first, last in spans]


def _with_rules(shown: Shown, slips: list[Slip]) -> Shown:
    if not slips:
        return shown
    return replace(shown, marks=[*shown.marks, *["rule=" + slip.rule for slip in slips]])


def _phrases(scene: Scene) -> list[Slip]:
    """Every turn of phrase that would be framing if it were meant so."""
    reading, turns = scene.reading, _turns_by_word()
    found: list[Slip] = []
    for line in scene.lines:
        sentence = line.sentence
        amounts = line.amounts
        plain = amounts.plain = amounts.plain or reading.plain(sentence.first, sentence.last)
        words = reading.words[sentence.first : sentence.last]
        for number in sorted({n for word in words if word in turns for n in turns[word]}):
            rule = FRAMING[number][0]
            for m in _patterns()[number].finditer(plain):
                if meant_otherwise(rule, m, plain):
                    continue
                first, last = word_at(amounts, m.start()), word_at(amounts, m.end() - 1) + 1
                if not any(first < slip.last and slip.first < last for slip in found):
                    found.append(Slip(rule, first, last))
    return found
