"""The same text in another size: the minutes and the days that it names, and nothing else.

What it asks for in other ways (pages, lines, an occasion) stays as it is. Where the new text would not say
exactly the size that is wanted, the text is left alone: the editor then shows what still differs.
"""

import re

from practice_desk.domain.wording.acts.scene import Scene
from practice_desk.domain.wording.findings import inspect
from practice_desk.domain.wording.mending.edits import Edit, apply
from practice_desk.domain.wording.mending.size import fewer_days
from practice_desk.domain.wording.model import Fields

_PART_OF_DAY = re.compile(r"\b(morning|evening|afternoon|night)s?\b", re.IGNORECASE)
_NUMBERS = ("", "one", "two", "three", "four", "five", "six", "seven")
_COUNTED = re.compile(
    rf"\bon ({'|'.join(_NUMBERS[1:])}|[1-7]) (?:days?|mornings?|evenings?|afternoons?|nights?)\b",
    re.IGNORECASE,
)
Amount = tuple[float | None, float | None]
"""Minutes a sitting and times a week, ``None`` where not known."""


def resized(text: str, now: Amount, then: Amount) -> str:
    """The text with the minutes and the days it names brought from ``now`` to ``then``.

    >>> resized("Write for 10 minutes every evening.", (10, 7), (5, 4))
    'Write for 5 minutes on four evenings.'
    """
    wording = inspect(text, Fields())
    if not wording.english or now == then or not _says(text, now, now):
        return text
    scene = wording.scene
    edits = [*_minutes(scene, text, now[0], then[0]), *_days(scene, text, now[1], then[1])]
    new = apply(text, edits) if edits else text
    return new if new != text and _says(new, then, now) else text


def _says(text: str, wanted: Amount, otherwise: Amount) -> bool:
    """Whether the text, with the fields where it is silent, comes to exactly that size."""
    minutes, times = wanted
    fields = Fields(minutes=minutes or otherwise[0] or 1, times_per_week=times or otherwise[1] or 1)
    expected = (fields.minutes or 1) * (fields.times_per_week or 1)
    return inspect(text, fields).size.weekly == expected


def _minutes(scene: Scene, text: str, now: float | None, then: float | None) -> list[Edit]:
    if not now or not then or now == then:
        return []
    doses = [dose for line in scene.lines for dose in line.amounts.doses]
    if any(dose.low != now or dose.high != now for dose in doses):
        return []
    edits: list[Edit] = []
    for dose in doses:
        start, end = scene.reading.span(dose.first, dose.last)
        joined = "-" in text[start:end]
        words = f"{then:g} minute" if then == 1 else f"{then:g} minutes"
        edits.append((start, end, f"{then:g}-minute" if joined else words))
    return edits


def _days(scene: Scene, text: str, now: float | None, then: float | None) -> list[Edit]:
    """One place that says on how many days; where several do, none is touched."""
    if not now or not then or now == then:
        return []
    counted = [found for found in _COUNTED.finditer(text) if _count(found[1]) == now]
    spans = [found.span() for found in counted] or [edit[:2] for edit in fewer_days(scene, text, "")]
    if len(spans) != 1:
        return []
    start, end = spans[0]
    return [(start, end, _phrase(text[start:end], then, apart=not counted))]


def _count(word: str) -> float:
    return float(word) if word.isdigit() else _NUMBERS.index(word.lower())


def _phrase(typed: str, times: float, *, apart: bool) -> str:
    """How often, in the part of the day that was named."""
    part = _PART_OF_DAY.search(typed)
    if times != int(times) or not 0 < times < len(_NUMBERS):
        return f"{times:g} times a week"
    number = _NUMBERS[int(times)]
    plural = "" if times == 1 else "s"
    named = f"on {number} {part[1].lower() if part else 'day'}{plural}"
    return f"{named} a week" if apart and not part else named
