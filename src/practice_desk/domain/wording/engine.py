"""From a text to its review."""

from practice_desk.domain.wording import ease, timing, tone, vague
from practice_desk.domain.wording.acts import scene
from practice_desk.domain.wording.model import Context, Fields, Review
from practice_desk.domain.wording.reading import Reading, read
from practice_desk.domain.wording.size import measure_size

_FACETS = ("action", "amount", "when", "how_often", "where", "finish")
_REASONS = ("too_long", "too_often", "too_many_tasks", "all_or_nothing", "total_load")


def review(text: str, fields: Fields = Fields(), context: Context | None = None) -> Review:  # noqa: B008 (frozen)
    """Review one assignment text."""
    del context
    reading = read(text)
    if not _english(reading):
        return Review(english=not any(c.isalpha() for c in text))
    seen = scene(reading)
    unclear = vague.find(seen, fields)
    size = measure_size(seen, fields)
    missing = {name for v in unclear for name in v.missing}
    reasons = {e.reason for e in size.excesses}
    return Review(
        vague=bool(unclear),
        vague_missing=tuple(f for f in _FACETS if f in missing),
        oversized=bool(reasons),
        oversized_reason=tuple(r for r in _REASONS if r in reasons),
        weekly_minutes=size.weekly,
        tasks=size.tasks,
        framing=bool(tone.framing(seen)),
        unsafe_timing=timing.find(seen) is not None,
        absolute=bool(tone.absolutes(seen)),
        hard_to_read=bool(ease.find(seen)),
    )


def _english(reading: Reading) -> bool:
    """Do enough of the words look English for the checks to say anything?"""
    if not reading.raw_words:
        return bool(reading.words)
    if reading.foreign_words > reading.raw_words * 0.3 and reading.known_words < reading.raw_words * 0.7:
        return False
    return reading.known_words >= reading.raw_words * 0.35
