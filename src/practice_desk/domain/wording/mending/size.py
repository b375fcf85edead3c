"""Fixes for too much: the shrink ladder, from fewer days and shorter to one small part."""

import re

from practice_desk.domain.wording.acts.scene import Line, Scene
from practice_desk.domain.wording.mending.edits import Edit, Mender, apply
from practice_desk.domain.wording.minutes.amounts import Dose, word_at
from practice_desk.domain.wording.minutes.rhythm import INTERVAL, PER_DAY, PER_WEEK
from practice_desk.domain.wording.minutes.week_days import DAILY, RANGE, WEEKDAYS
from practice_desk.domain.wording.reading.lexicon import lexicon
from practice_desk.domain.wording.size.extremes import WHOLE
from practice_desk.domain.wording.size.measure import HEAVY, PAPER_MINUTES, WORLD_MINUTES

_STEPS = (60, 45, 40, 30, 20, 15, 10, 5, 3, 2, 1)
_FORBID_OFF = re.compile(
    r"\b(?:at all|whatsoever|ever again|completely|totally|entirely|altogether|100% of the "
    r"time|under any circumstances|,?\s*ever)\b",
    re.IGNORECASE,
)
_SLIP = "A slip is fine: just carry on the next day."
_OFTEN = ("on two days a week", "on three days a week")


def too_much(mender: Mender) -> tuple[str, ...]:
    """Fewer days, then shorter, then both, then one small part of it."""
    scene, text = mender.findings.scene, mender.text
    doses = [(line, dose) for line in scene.lines for dose in line.amounts.doses]
    candidates: list[str] = []
    reasons = {e.reason for e in mender.findings.size.excesses}
    if "too_often" in reasons:
        candidates += _rarer(scene, text)
    if doses:
        fewer = fewer_days(scene, _OFTEN[0])
        longest = max(dose.high for _, dose in doses)
        if "too_long" not in reasons:
            candidates += (
                [apply(text, fewer_days(scene, phrase)) for phrase in reversed(_OFTEN)] if fewer else []
            )
        for step in _STEPS:
            if step < longest:
                shorter = _shorter(scene, text, doses, step)
                candidates.append(apply(text, shorter))
        fit = [c for c in candidates if c]
        if fewer:
            limit = next(
                (
                    s
                    for s in _STEPS
                    if s < longest and s <= (PAPER_MINUTES if longest <= WORLD_MINUTES else WORLD_MINUTES)
                ),
                10,
            )
            both = _merge(fewer, _shorter(scene, text, doses, limit))
            candidates = [*fit, apply(text, both)]
    candidates += _smaller_part(scene, text)
    if mender.fields.minutes and not doses:
        candidates += [f"{text.rstrip(' .')}, {n} minutes." for n in (10, 5)] + [
            f"{text.rstrip(' .')}, 5 minutes, on two days."
        ]
    return mender.first("too-much", candidates)


def _merge(a: list[Edit], b: list[Edit]) -> list[Edit]:
    return [*b, *(edit for edit in a if all(edit[1] <= other[0] or edit[0] >= other[1] for other in b))]


def _shorter(scene: Scene, text: str, doses: list[tuple[Line, Dose]], step: int) -> list[Edit]:
    """Every dose cut to ``step`` minutes, or in the same proportion where several are longer."""
    out: list[Edit] = []
    for _, dose in doses:
        start, end = scene.reading.span(dose.first, dose.last)
        if dose.high > step:
            typed = text[start:end]
            joined = (
                "-" in typed and re.search(r"[a-z]", typed, re.IGNORECASE) and " " not in typed
            ) or re.search(r"\w-(?:min|hour|long)", typed)
            lead = "for " if typed.lower().startswith("from ") else ""
            out.append(
                (start, end, f"{step}-minute" if joined else f"{lead}{step} minute{'s' if step != 1 else ''}")
            )
    return out


def spans_of(scene: Scene, pattern: re.Pattern[str]) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    for line in scene.lines:
        amounts = line.amounts
        for m in pattern.finditer(amounts.plain):
            first, last = word_at(amounts, m.start()), word_at(amounts, m.end() - 1) + 1
            if first < last:
                out.append(scene.reading.span(first, last))
    return out


def fewer_days(scene: Scene, phrase: str) -> list[Edit]:
    """Put ``phrase`` where the text says on how many days; empty where it does not say."""
    for pattern in (PER_WEEK, PER_DAY, DAILY, WEEKDAYS, RANGE):
        spans = spans_of(scene, pattern)
        if spans:
            return [
                (a, b, phrase if n == 0 or pattern is not RANGE else "") for n, (a, b) in enumerate(spans)
            ]
    return []


def _rarer(scene: Scene, text: str) -> list[str]:
    """Every "hourly" or "five times a day" brought down to three, two, one a day."""
    spans = [*spans_of(scene, INTERVAL), *spans_of(scene, PER_DAY)]
    apart = [
        span for n, span in enumerate(spans) if all(span[1] <= o[0] or span[0] >= o[1] for o in spans[:n])
    ]
    phrases = ("three times a day", "twice a day", "once a day", "once a day on three days")
    return [apply(text, [(a, b, phrase) for a, b in apart]) for phrase in phrases] if apart else []


_PARTS = {
    "house": "one drawer in the house",
    "home": "one drawer at home",
    "flat": "one drawer in the flat",
    "garage": "one shelf in the garage",
    "loft": "one box in the loft",
    "attic": "one box in the attic",
    "garden": "one corner of the garden",
    "wardrobe": "one shelf of the wardrobe",
    "kitchen": "one drawer in the kitchen",
    "office": "one shelf in the office",
    "story": "one page of your life story",
    "history": "one page of your life history",
    "autobiography": "one page of an autobiography",
    "book": "one page of the book",
    "workbook": "one page of the workbook",
    "novel": "one page of the novel",
    "meetings": "one meeting",
}


def _smaller_part(scene: Scene, text: str) -> list[str]:
    """One small part instead of the whole: a drawer for the house, a page for the book."""
    out: list[str] = []
    for line in scene.lines:
        plain = line.amounts.plain or scene.reading.plain(line.sentence.first, line.sentence.last)
        for pattern in (HEAVY, WHOLE):
            m = pattern.search(plain)
            if not m:
                continue
            first = line.sentence.first + plain[: m.start()].count(" ")
            last = first + m[0].count(" ") + 1
            start, end = scene.reading.span(first, min(last, line.sentence.last))
            part = next((p for w, p in _PARTS.items() if w in m[0].split()), "one small part of it")
            out.append(apply(text, [(start, end, part)]))
            out.append(apply(text, [(start, end, f"one small part of {text[start:end]}")]))
        numbers = re.search(
            r"\b(\d+)(?= (?:\w+ )?(?:meetings|classes|sessions|groups|chapters|pages|date night))", plain
        )
        if numbers:
            index = line.sentence.first + plain[: numbers.start()].count(" ")
            start, end = scene.reading.span(index, index + 1)
            out += [apply(text, [(start, end, small)]) for small in ("two", "ten")]
        chapters = re.search(r"\bchapters? \d+ (?:-|–|to|through) \d+", plain)
        if chapters:
            index = line.sentence.first + plain[: chapters.start()].count(" ")
            start, end = scene.reading.span(index, index + 4)
            out.append(apply(text, [(start, end, f"chapter {scene.reading.words[index + 1]}")]))
    body = text.rstrip(" .")
    out.append(f"For 10 minutes on Tuesday, make a start on one small part: {body[:1].lower()}{body[1:]}")
    return out


def too_many(mender: Mender) -> tuple[str, ...]:
    """Offer the list as a choice, or keep the first two and put the rest by."""
    scene, text = mender.findings.scene, mender.text
    body = text.strip()
    candidates: list[str] = []
    bullets = [line for line in scene.lines if line.sentence.bullet]
    if len(bullets) > 1:
        candidates.append(
            f"Pick one of these this week:\n{body}"
            if "\n" in body
            else f"Pick one of these this week: {body}"
        )
        cut = scene.reading.starts[bullets[2].sentence.first] if len(bullets) > 2 else len(text)
        head = text[:cut].rstrip()
        head = re.sub(r"\s*(?:[-•*–▪◦·]|\d+[.)])\s*$", "", head)
        candidates += [*_parked(scene, text), head, f"Pick one of these:\n{head}"]
    else:
        lowered = _small(body)
        single = not re.search(r"[.!?]\s|\n", body)
        candidates += [
            f"Pick one of these this week: {_last_and(lowered) if single else lowered}",
            *_parked(scene, text),
            *_first_ones(scene, text),
            f"Pick one of these this week: {lowered}",
        ]
    candidates += [
        f"{_either_end(body)} Pick one of these.",
        f"{_either_end(body)} Just one, whichever suits.",
        f"Pick one of these this week: {_last_and(_small(body))}",
    ]
    return mender.first("too-many", candidates)


_MARK = r"(?:[-•*–▪◦·]|\(?\d+[.)])"
_MARK_LEFT = re.compile(r"(?:\s*(?:[-•*–▪◦·]|\(\d+[.)]|\d\)|(?:^|\n\s*)\d+\.)|,?\s+(?:and|then|&))\s*$")
_NUMBER_LEFT = re.compile(r"\s+\d\.$")
_MARKED_LINE = re.compile(rf"\s*{_MARK}")
_BREAKS = re.compile(
    rf"[.!]?\s*\n\s*(?:{_MARK}\s*)?|[,;]?\s+\(?\d\)\s*|[,;]?\s+\d\.\s+(?=[a-z])|[.!]\s+(?=\S)"
)
_AT_A_PAUSE = re.compile(r"(?:[,;.!?\n]|\b(?:and|then)|&|\)|\n\s*[-•*–▪◦·]|\d\.)\s*$")
_PARKED = "Only if you like, another week: "


def _parked(scene: Scene, text: str) -> list[str]:
    """The first two things, or the first, and the rest kept for another week."""
    body, after = _without_close(text)
    lines = [scene.reading.starts[line.sentence.first] for line in scene.lines if not line.aside]
    acts = [scene.reading.starts[act.at] for act in scene.acts]
    marks = [m.end() for m in re.finditer(r"\(\d+\)\s*", body)]
    joint = "\n" if "\n" in body else " "
    out: list[str] = []
    for places in (marks, acts, lines):
        for at in (*places[2:3], *places[1:2]):
            head = _MARK_LEFT.sub("", body[:at].rstrip()).rstrip(" ,;\n")
            head = _NUMBER_LEFT.sub("", head) if body[at : at + 1].islower() else head
            if at < len(body) and head and head[-1] != ":" and _AT_A_PAUSE.search(body[:at]):
                rest = "; ".join(map(_small, _BREAKS.split(body[at:].strip().rstrip(".!"))))
                out.append(f"{head if joint != ' ' else _either_end(head)}{joint}{_PARKED}{rest}.{after}")
    return out


def _without_close(text: str) -> tuple[str, str]:
    """A list, and the lines behind it that are no items of it."""
    rows = text.rstrip().split("\n")
    last = max((n for n, row in enumerate(rows) if _MARKED_LINE.match(row)), default=len(rows) - 1)
    after = rows[last + 1 :]
    return "\n".join(rows[: last + 1]), "".join(f"\n{row}" for row in after)


def _small(text: str) -> str:
    """With a small first letter where it begins with a verb."""
    first = re.match(r"[A-Z][a-z]+\b", text)
    return text[:1].lower() + text[1:] if first and first[0].lower() in lexicon().verb_class else text


def _either_end(body: str) -> str:
    return body if body[-1:] in ".!?" else body + "."


def _last_and(body: str) -> str:
    at = body.rfind(" and ")
    return f"{body[:at]} or {body[at + 5 :]}" if at > 0 else body


def _first_ones(scene: Scene, text: str) -> list[str]:
    """The text up to its third task."""
    acts = scene.acts
    out: list[str] = []
    for act in acts[2:4]:
        before = text[: scene.reading.starts[act.at]]
        head = re.sub(r",?\s+(?:and|then|&)$", "", before.rstrip(" ,;")).rstrip(" ,;\n")
        if _AT_A_PAUSE.search(before) and head[-1:] != ":":
            out.append(_either_end(head))
    return out


def all_or_nothing(mender: Mender) -> tuple[str, ...]:
    """Room for a slip, or fewer days, or one piece of the whole."""
    scene, text = mender.findings.scene, mender.text
    body = text.rstrip()
    ended = body if body[-1:] in ".!?" else body + "."
    calmer = _FORBID_OFF.sub("", body)
    calmer = calmer if calmer.rstrip()[-1:] in ".!?" else calmer.rstrip() + "."
    without = _no_streak(text)
    joiner = "\n" if "\n" in body else " "
    whole = [c for c in _smaller_part(scene, text) if not c.startswith("For 10 minutes")]
    first = calmer[:1].lower() + calmer[1:] if calmer[1:2].islower() else calmer
    candidates = [
        *whole,
        *([f"{without}{joiner}{_SLIP}", without] if without else []),
        f"{ended}{joiner}{_SLIP}",
        f"On Tuesday and Thursday evening: {first}".strip(),
        f"{_short(calmer)}{joiner}{_SLIP}",
    ]
    return mender.first("all-or-nothing", [re.sub(r"\s+([.,!?])", r"\1", c) for c in candidates])


def _short(text: str) -> str:
    return re.sub(r"[ \t]{2,}", " ", text).strip()


def _no_streak(text: str) -> str:
    """The text without the clauses that forbid or punish a gap."""
    from_streak = re.compile(
        r"(?:[,;–-]|\band\b|\bso\b)?\s*(?:if you (?:miss|slip|lapse|give in|use|skip|forget|fail|"
        r"break)[^.;!?]*(?:start|begin|count|back)[^.;!?]*|"
        r"(?:don't|do not|never|without|and don't|no) (?:miss(?:ing)?|skip(?:ping)?|"
        r"break(?:ing)?)\b[^.;,!?]*|(?:start|begin)(?: the \w+)? (?:again|over)[^.;,!?]*)[.;!?]?",
        re.IGNORECASE,
    )
    out = from_streak.sub("", text).strip(" ,;")
    if out == text.strip() or not out:
        return ""
    return out if out[-1:] in ".!?" else out + "."
