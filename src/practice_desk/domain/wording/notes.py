"""The notes of a review: one plain sentence each, the words they are about, and texts that mend them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Self

from practice_desk.domain.wording.findings import Findings
from practice_desk.domain.wording.mending import all_or_nothing, exceptions, several
from practice_desk.domain.wording.mending import size as mend_size
from practice_desk.domain.wording.mending import timing as mend_timing
from practice_desk.domain.wording.mending import tone as mend_tone
from practice_desk.domain.wording.mending import vague as mend_vague
from practice_desk.domain.wording.mending import words as mend_words
from practice_desk.domain.wording.mending.edits import Mender
from practice_desk.domain.wording.model import Fields, Kind, Level, Note
from practice_desk.domain.wording.size.extremes import Excess
from practice_desk.domain.wording.size.measure import WEEK_MINUTES

if TYPE_CHECKING:
    from practice_desk.domain.wording.minutes.dose import Dose

_ORDER = (
    "acute-moment",
    "no-act",
    "too-much",
    "all-or-nothing",
    "too-many",
    "no-amount",
    "pressure",
    "heavy-tone",
    "therapist",
    "must",
    "school-word",
    "no-exception",
    "jargon",
    "long-sentence",
    "long-words",
)

_MENDED_IN_PASSING = frozenset(
    ("all-or-nothing", "too-many", "must", "no-exception", "heavy-tone", "jargon", "long-sentence")
)
"""What a fix for something else may bring in and have mended at once; the rest would hide what the text is about."""


def notes(text: str, fields: Fields, findings: Findings) -> tuple[Note, ...]:
    """Every note that the text itself gives rise to, worst first."""
    rules = findings.rules
    if not rules:
        return ()
    return tuple(
        _make(rule, Mender(text, fields, findings, mend_vague.filled, _mended))
        for rule in _ORDER
        if rule in rules
    )


def _mended(text: str, fields: Fields, findings: Findings, rules: set[str]) -> tuple[str, ...]:
    """The fixes for the worst of ``rules``, as of a text that nothing else is to be done to."""
    if not rules <= _MENDED_IN_PASSING:
        return ()
    worst = next(rule for rule in _ORDER if rule in rules)
    return _make(worst, Mender(text, fields, findings, mend_vague.filled)).fixes


class PendingNote(Note):
    """A note whose fixes are worked out when they are first looked at, so that typing never waits for them."""

    _mend: Callable[[], tuple[str, ...]]

    @classmethod
    def of(
        cls,
        rule: str,
        kind: Kind,
        level: Level,
        span: tuple[int, int],
        message: str,
        mend: Callable[[], tuple[str, ...]],
    ) -> Self:
        """A note with everything but its fixes."""
        note = cls.__new__(cls)
        note.__dict__.update(
            rule=rule, kind=kind, level=level, start=span[0], end=span[1], message=message, _mend=mend
        )
        return note

    def __getattr__(self, name: str) -> tuple[str, ...]:
        """Only reached while ``fixes`` has not been worked out."""
        if name != "fixes":
            raise AttributeError(name)
        self.__dict__["fixes"] = self._mend()
        return self.__dict__["fixes"]


def _make(rule: str, mender: Mender) -> Note:
    findings = mender.findings
    if rule in ("no-act", "no-amount"):
        return _vague(rule, mender)
    if rule in ("too-much", "all-or-nothing", "too-many"):
        return _big(rule, mender)
    if rule == "acute-moment":
        clash = findings.clash
        span = _span(mender, *(clash.work if clash else (0, 1)))
        state = _quote(mender, *(clash.state if clash else (0, 1)))
        message = (
            f"In the thick of it (“{state}”) getting through is enough; this kind of work fits better "
            f"afterwards."
        )
        return PendingNote.of(
            rule, Kind.TIMING, Level.LOOK, span, message, partial(mend_timing.acute_moment, mender)
        )
    if rule in ("jargon", "long-sentence", "long-words"):
        return _reading(rule, mender)
    if rule == "no-exception":
        slip = findings.absolutes[0]
        said = _quote(mender, slip.first, slip.last)
        message = f"With “{said}”, one gap can feel like the end of it."
        return PendingNote.of(
            rule,
            Kind.ABSOLUTE,
            Level.SMALL,
            _span(mender, slip.first, slip.last),
            message,
            partial(exceptions.no_exception, mender),
        )
    return _framing(rule, mender)


def _span(mender: Mender, first: int, last: int) -> tuple[int, int]:
    reading = mender.findings.scene.reading
    if not reading.words:
        return 0, len(mender.text)
    last = min(max(last, first + 1), len(reading.words))
    return reading.span(min(first, last - 1), last)


def _quote(mender: Mender, first: int, last: int) -> str:
    start, end = _span(mender, first, last)
    said = " ".join(mender.text[start:end].split())
    return said if len(said) <= 48 else said[:45].rsplit(" ", 1)[0] + " …"


_MISSING_WORDS = {
    "amount": "how much",
    "when": "when",
    "how_often": "how often",
    "where": "where",
    "finish": "when it is done",
}


def _vague(rule: str, mender: Mender) -> Note:
    unclear = mender.findings.unclear
    v = next((u for u in unclear if u.unseen == (rule == "no-act")), unclear[0])
    said = _quote(mender, v.first, v.last)
    if rule == "no-act":
        message = f"“{said}” could mean many things; what would someone see them do?"
        if v.act.group == "none":
            message = "There is no step here yet that they could do and tick off."
    else:
        lacks = [_MISSING_WORDS[m] for m in v.missing if m in _MISSING_WORDS][:2]
        message = f"“{said}” leaves open {' and '.join(lacks) or 'how much'}."
    level = Level.LOOK if rule == "no-act" else Level.SMALL
    return PendingNote.of(
        rule,
        Kind.VAGUE,
        level,
        _span(mender, v.first, v.last),
        message,
        partial(mend_vague.fixes, mender, unseen=rule == "no-act"),
    )


def _big(rule: str, mender: Mender) -> Note:
    findings = mender.findings
    if rule == "too-many":
        excess = findings.excess(("too_many_tasks",))[0]
        least = _number(findings.size.tasks)
        message = f"These are at least {least} separate things to remember; one or two is plenty for a week."
        return PendingNote.of(
            rule,
            Kind.SEVERAL,
            Level.LOOK,
            _span(mender, excess.first, excess.last),
            message,
            partial(several.too_many, mender),
        )
    if rule == "all-or-nothing":
        excess = findings.excess(("all_or_nothing",))[0]
        message = (
            "All or nothing leaves no room for an ordinary bad day; a smaller promise is easier to keep."
        )
        return PendingNote.of(
            rule,
            Kind.BIG,
            Level.LOOK,
            _span(mender, excess.first, excess.last),
            message,
            partial(all_or_nothing.all_or_nothing, mender),
        )
    excesses = findings.excess(("total_load", "too_often", "too_long"))
    excess = min(excesses, key=lambda e: ("total_load", "too_often", "too_long").index(e.reason))
    first, last = _evidence(findings, excess)
    return PendingNote.of(
        rule,
        Kind.BIG,
        Level.LOOK,
        _span(mender, first, last),
        _arithmetic(mender, excess),
        partial(mend_size.too_much, mender),
    )


def _evidence(findings: Findings, excess: Excess) -> tuple[int, int]:
    doses: list[Dose] = findings.scene.doses
    if excess.reason == "total_load" and doses:
        longest = max(doses, key=lambda d: d.high)
        return longest.first, longest.last
    return excess.first, excess.last


def _arithmetic(mender: Mender, excess: Excess) -> str:
    """Say the numbers: "30 minutes every day is 210 minutes a week."."""
    terms = mender.findings.size.terms
    if excess.reason == "total_load" and excess.number > WEEK_MINUTES and terms:
        if len(terms) == 1:
            minutes, often = terms[0]
            if often <= 1:
                return f"{_minutes(minutes)} is a lot for one week; 105 in all is a full one."
            return f"{_minutes(minutes)} {_times(often)} is {_minutes(excess.number)} a week."
        parts = " and ".join(_minutes(a * b) for a, b in terms[:3])
        return f"{parts} come to {_minutes(excess.number)} a week."
    if excess.reason == "too_often":
        return f"That is about {excess.number:.0f} times a day; three is a lot to remember."
    if excess.reason == "too_long":
        limit = (
            "20 minutes is a full sitting for paper-and-mind work"
            if excess.detail == "paper"
            else "an hour is a full stretch"
        )
        return f"{_minutes(excess.number)} in one go is long; {limit}."
    return "This is likely to take more than two hours of the week."


def _minutes(value: float) -> str:
    text = f"{value:.0f}" if abs(value - round(value)) < 0.05 else f"{value:.1f}"
    return f"{text} minute{'' if text == '1' else 's'}"


def _times(often: float) -> str:
    named = {
        1: "once",
        2: "twice a week",
        7: "every day",
        5: "on five days",
        14: "twice a day",
        21: "three times a day",
    }
    return (
        named.get(int(often), "")
        if often == int(often) and int(often) in named
        else f"{often:g} times a week"
    )


def _number(value: int) -> str:
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    return words[value] if value < len(words) else str(value)


_FRAMING = {
    "school-word": "“{said}” can sound like school.",
    "pressure": "“{said}” may land as pressure, when curiosity works better.",
    "heavy-tone": "“{said}” may land as school, duty or a test; an invitation is easier to take up.",
    "therapist": "“{said}” makes it about us rather than about what they want.",
    "must": "“{said}” leaves no choice; an invitation is easier to take up.",
}


def _framing(rule: str, mender: Mender) -> Note:
    slip = next(s for s in mender.findings.slips if s.rule == rule)
    message = _FRAMING[rule].format(said=_quote(mender, slip.first, slip.last))
    return PendingNote.of(
        rule,
        Kind.FRAMING,
        Level.SMALL,
        _span(mender, slip.first, slip.last),
        message,
        partial(mend_tone.framing, mender, rule),
    )


def _reading(rule: str, mender: Mender) -> Note:
    stumble = next(s for s in mender.findings.stumbles if s.rule == rule)
    if rule == "jargon":
        message = f"“{stumble.detail}” is a professional's word; a plain one travels home better."
        mend = mend_words.jargon
    elif rule == "long-sentence":
        message = f"This sentence has {stumble.detail} words; two short ones are easier to keep in mind."
        mend = mend_words.long_sentence
    else:
        message = f"Several long words in one sentence ({stumble.detail}) make it hard going."
        mend = mend_words.long_words
    return PendingNote.of(
        rule,
        Kind.READING,
        Level.SMALL,
        _span(mender, stumble.first, stumble.last),
        message,
        partial(mend, mender),
    )
