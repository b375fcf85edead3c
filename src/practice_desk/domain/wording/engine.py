"""From a text to its review."""

from practice_desk.domain.wording import notes as text_notes
from practice_desk.domain.wording import setting, steer
from practice_desk.domain.wording.findings import FACETS, REASONS, Findings, inspect
from practice_desk.domain.wording.model import Context, Fields, Kind, Level, Note, Review

_NOTHING = Fields()
_OF_EVERY_KIND = "You must work on your confidence, ring Jo, and walk home for an hour each day."
"""A sentence that every judge is asked about, and whose notes need the tables of fixes."""


def review(text: str, fields: Fields = _NOTHING, context: Context | None = None) -> Review:
    """Review one assignment text. ``fields`` speak where the text is silent; ``context`` adds notes, never flags."""
    findings = inspect(text, fields)
    if not findings.english and any(c.isalpha() for c in text):
        return Review(english=False)
    said = text_notes.notes(text, fields, findings)
    if context is not None and text.strip():
        said = _worst_first(said + setting.notes(text, fields, context, findings))
        said += tuple(
            one for one in steer.notes(text, fields, context, findings) if not _said_before(one, said)
        )
    return _review(findings, said)


def get_ready() -> None:
    """Make all tables and judges now, which the first review would have to wait for."""
    for note in review(_OF_EVERY_KIND).notes:
        _ = note.fixes


def beginnings(text: str) -> tuple[int, ...]:
    """Where each thing that is asked begins, as places in the text; none where it is not English."""
    findings = inspect(text, _NOTHING)
    return tuple(findings.scene.reading.starts[act.at] for act in findings.scene.acts)


def _said_before(note: Note, notes: tuple[Note, ...]) -> bool:
    """Whether another note on how it sounds is about the same words already."""
    return any(one.kind is note.kind and one.start <= note.start and note.end <= one.end for one in notes)


def _worst_first(notes: tuple[Note, ...]) -> tuple[Note, ...]:
    return tuple(sorted(notes, key=lambda n: (n.kind != Kind.TIMING, n.level != Level.LOOK)))


def _review(findings: Findings, notes: tuple[Note, ...]) -> Review:
    missing = {name for v in findings.unclear for name in v.missing}
    reasons = {e.reason for e in findings.size.excesses}
    return Review(
        vague=bool(findings.unclear),
        vague_missing=tuple(f for f in FACETS if f in missing),
        oversized=bool(reasons),
        oversized_reason=tuple(r for r in REASONS if r in reasons),
        weekly_minutes=findings.size.weekly,
        tasks=findings.size.tasks,
        framing=bool(findings.slips),
        unsafe_timing=findings.clash is not None,
        absolute=bool(findings.absolutes),
        hard_to_read=bool(findings.stumbles),
        notes=_worst_first(notes),
    )
