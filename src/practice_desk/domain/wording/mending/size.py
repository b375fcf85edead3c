"""Fixes for too much: the shrink ladder, from fewer days and shorter to one small part."""

import re

from practice_desk.domain.wording.acts.scene import Line, Scene
from practice_desk.domain.wording.mending.edits import Edit, Mender, apply
from practice_desk.domain.wording.mending.words import apart, cased
from practice_desk.domain.wording.minutes.dose import Dose, word_at
from practice_desk.domain.wording.minutes.rhythm import INTERVAL
from practice_desk.domain.wording.minutes.times import PER_DAY, PER_WEEK
from practice_desk.domain.wording.minutes.week_days import DAILY, RANGE, WEEKDAYS
from practice_desk.domain.wording.size.extremes import WHOLE
from practice_desk.domain.wording.size.measure import HEAVY, PAPER_MINUTES, WORLD_MINUTES

_STEPS = (60, 45, 40, 30, 20, 15, 10, 5, 3, 2, 1)
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
        fewer = fewer_days(scene, text, _OFTEN[0])
        longest = max(dose.high for _, dose in doses)
        if "too_long" not in reasons:
            candidates += (
                [apply(text, fewer_days(scene, text, phrase)) for phrase in reversed(_OFTEN)] if fewer else []
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
    candidates += [*smaller_part(scene, text), *fewer_moments(text)]
    body = text.rstrip(" .")
    first_part = f"For 10 minutes on Tuesday, make a start on one small part: {body[:1].lower()}{body[1:]}"
    candidates += [first_part, *(apply(one, shortest(one)) for one in smaller_part(scene, text))]
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
            ) or re.search(r"\w-(?:min|hour|long)|(?<!\bone )(?<!\b1 )\bminute$", typed, re.IGNORECASE)
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


def fewer_days(scene: Scene, text: str, phrase: str) -> list[Edit]:
    """Put ``phrase`` where the text says on how many days; empty where it does not say."""
    for pattern in (PER_WEEK, PER_DAY, DAILY, WEEKDAYS, RANGE):
        spans = spans_of(scene, pattern)
        if spans:
            return [
                (
                    _with_each(text, a),
                    _with_exception(text, b),
                    "" if n and _said_by(text, spans[n - 1], (a, b)) else _of_its_part(text[a:b], phrase),
                )
                for n, (a, b) in enumerate(spans)
            ]
    return []


def _said_by(text: str, before: tuple[int, int], this: tuple[int, int]) -> bool:
    """Do the days before it in the sentence hold for this place too: "in the mornings … every day", "Mon to Fri"?"""
    same_sentence = not re.search(r"[.!?\n]", text[before[1] : this[0]])
    return same_sentence and not _PART_OF_DAY.search(text[slice(*this)])


_EXCEPTION = re.compile(
    r",? (?:bar|but(?: not)?|except(?: for)?|apart from) (?:on )?\w+days?\b", re.IGNORECASE
)


def _with_exception(text: str, end: int) -> int:
    exception = _EXCEPTION.match(text, end)
    return exception.end() if exception else end


_PART_OF_DAY = re.compile(r"\b(morning|evening|afternoon|night)s?\b", re.IGNORECASE)
_EACH = re.compile(r"\b(?:each|every)(?: school)? $", re.IGNORECASE)


def _with_each(text: str, start: int) -> int:
    each = _EACH.search(text[:start])
    return each.start() if each else start


def _of_its_part(said: str, phrase: str) -> str:
    """ "On three days a week" is "on three nights a week" where the nights were named."""
    part = _PART_OF_DAY.search(said)
    return cased(said, phrase.replace(" days", f" {part[1].lower()}s") if part else phrase)


def _rarer(scene: Scene, text: str) -> list[str]:
    """Every "hourly" or "five times a day" brought down to three, two, one a day."""
    spans = [*spans_of(scene, INTERVAL), *spans_of(scene, PER_DAY)]
    alone = sorted(
        span for n, span in enumerate(spans) if all(span[1] <= o[0] or span[0] >= o[1] for o in spans[:n])
    )
    phrases = {
        "three times a day": 3,
        "twice a day": 2,
        "once a day": 1,
        "twice a day on three days": 2,
        "once a day on three days": 1,
    }
    out: list[str] = []
    for phrase, count in phrases.items() if alone else ():
        edits = [
            (a, b, "" if n and a - alone[n - 1][1] < _NEAR else phrase) for n, (a, b) in enumerate(alone)
        ]
        out.append(_CLOCKS.sub(lambda m, n=count: _some_of(m[0], n), apply(text, edits)))
    return out


_NEAR = 4
"""Letters between two ways of saying how often that mean the same: "six times a day, every two hours"."""


_CLOCK = r"(?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?|noon|midday)"
_CLOCKS = re.compile(rf"\b{_CLOCK}(?:, {_CLOCK})+,? (?:and|&) {_CLOCK}\b")


def _some_of(listed: str, count: int) -> str:
    """The first, the last and one between of the times that are listed."""
    times = re.findall(_CLOCK, listed)
    kept = {1: times[:1], 2: [times[0], times[-1]], 3: [times[0], times[len(times) // 2 - 1], times[-1]]}[
        count
    ]
    return " and ".join([", ".join(kept[:-1]), kept[-1]]) if len(kept) > 1 else kept[0]


_MOMENT = (
    r"(?:(?:before|after|at|over|with|on waking|ahead of|mid-?|when you sit down to|first thing|the) ?)*"
    r"(?:breakfast|elevenses|lunch|dinner|supper|tea|teatime|noon|midday|morning|mid-?morning|mid-?afternoon|afternoon"
    r"|evening|night|bedtime|lights out|bed|\d{1,2}(?:[ap]m)?)"
)
_MOMENTS = re.compile(rf"\b({_MOMENT})((?:, {_MOMENT})+),? and ({_MOMENT})\b", re.IGNORECASE)
_SO_MANY = re.compile(
    r"\b(?:four|five|six|seven|eight|nine|ten|twelve|\d+)(?= (?:[\w-]+ ){0,3}?"
    r"(?:practices?|times|rounds|goes|sessions|sets|checks|moments|pauses|breaks|bursts)\b)",
    re.IGNORECASE,
)


def fewer_moments(text: str) -> list[str]:
    """Two of the moments of a day that are listed, or one; two rounds instead of six."""
    two = _MOMENTS.sub(r"\1 and \3", text)
    one = _MOMENTS.sub(r"\1", text)
    rounds = () if _CLOCKS.search(text) else ("three", "two")
    fewer = [_SO_MANY.sub(lambda m, n=n: cased(m[0], n), text) for n in rounds]
    return [new for new in (two, one, *fewer) if new != text]


def shortest(text: str) -> list[Edit]:
    """Every stretch of minutes in a text cut to ten."""
    return [(m.start(), m.end(), "10 minutes") for m in _LONG_STRETCH.finditer(text)]


_LONG_STRETCH = re.compile(
    r"\b(?:twenty(?:-five)?|thirty|forty(?:-five)?|fifty|sixty|ninety|\d{2,3}) ?min(?:ute)?s\b"
    r"|\b(?:half an|an|one|two|three) hours?\b",
    re.IGNORECASE,
)


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
    "story": "a page of your life story",
    "history": "a page of your life history",
    "autobiography": "a page of an autobiography",
    "book": "a page of the book",
    "workbook": "a page of the workbook",
    "novel": "a page of the novel",
    "meetings": "one meeting",
}


def smaller_part(scene: Scene, text: str) -> list[str]:
    """One small part instead of the whole: a drawer for the house, a page for the book, one of the exercises."""
    out: list[str] = []
    every: list[list[Edit]] = []
    for line in scene.lines:
        plain = line.amounts.plain or scene.reading.plain(line.sentence.first, line.sentence.last)
        for m in (m for pattern in (HEAVY, WHOLE) for m in pattern.finditer(plain)):
            first = line.sentence.first + plain[: m.start()].count(" ")
            last = min(first + m[0].count(" ") + 1, line.sentence.last)
            every.append(_parts(text, *scene.reading.span(first, last)))
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
    whole = [apply(text, apart([ways[0] for ways in every]))] if len(every) > 1 else []
    return [*(apply(text, [way]) for ways in every for way in ways), *whole, *out]


def _parts(text: str, start: int, end: int) -> list[Edit]:
    """The ways to say a part of the whole that stands at a place, the article before it included."""
    owner = _OWNER.search(text[:start])
    start = owner.start() if owner else start
    behind = re.match(r" (?:story|history|tree)\b", text[end:], re.IGNORECASE)
    end += behind.end() if behind else 0
    said = text[start:end]
    if bare := _BARE_WHOLE.search(said):
        follows = text.startswith(" of ", end) and not bare[2]
        end += len(" of") if follows else 0
        kept = "" if bare[2] or follows else f" {bare[1]}"
        return [(start, end, f"{said[: bare.start()]}one small part of{kept}")]
    cover = re.search(r",?\s*(?:\bfrom )?$", text[:start]) if said.lower() == "cover to cover" else None
    if cover:
        return [(cover.start(), end, ", just the first page,")]
    begins = _THING.search(said)
    doing = said[: begins.start()] if begins else ""
    thing = said[len(doing) :]
    known = next((part for word, part in _PARTS.items() if word in thing.lower().split()), "")
    doing = "read " if known.startswith("a page") and doing.lower().startswith("finish") else doing
    ways = [known, *_one_of(thing)] if known else _one_of(thing)
    return [(start, end, cased(said, f"{doing}{way}")) for way in ways]


_BARE_WHOLE = re.compile(r"\b(the|your|his|her|their) (?:whole|entire|full|complete)( of)?$", re.IGNORECASE)
"""Where the thing itself stands behind: "read the whole (of the) book"."""

_THING = re.compile(
    (
        r"\b(?:the|your|his|her|their|my|our|this|every|each|all|both|everyone|whole|entire|full|"
        r"complete|life|cover)\b(?! of\b)"
    ),
    re.IGNORECASE,
)
_OWNER = re.compile(r"\b(?:the|your|his|her|their|my|our|this) $", re.IGNORECASE)
_ONE_OF = (
    (re.compile(r"(?:every|each)(?: one)? of ((?:the|your|these) .+)", re.IGNORECASE), r"one of \1"),
    (re.compile(r"(?:every|each)(?: single)? (.+?)s?", re.IGNORECASE), r"one \1"),
    (
        re.compile(r"(?:all|both)(?: of)? (the|your|these|those) (?:\d+ )?(.+)", re.IGNORECASE),
        r"one of \1 \2",
    ),
    (re.compile(r"(?:all|both)(?: of)? (?:\d+ )?(.+)", re.IGNORECASE), r"one of the \1"),
    (re.compile(r"everyone (.+)", re.IGNORECASE), r"one person \1"),
    (
        re.compile(
            r"(the|your|his|her|their|my|our|this) (?:entire|whole|full|complete) (?:of (?:the|your) )?(.+)",
            re.IGNORECASE,
        ),
        r"one small part of \1 \2",
    ),
    (re.compile(r"(?:the )?(?:entire|whole|full|complete) (.+)", re.IGNORECASE), r"one small part of the \1"),
    (re.compile(r"((?:the|your|his|her|their|my|our|this|it) ?.*)", re.IGNORECASE), r"one small part of \1"),
)


def _one_of(thing: str) -> list[str]:
    """One of several, or a part of one."""
    for pattern, new in _ONE_OF:
        m = pattern.fullmatch(thing)
        if m:
            return [m.expand(new)]
    return ["one small part of it"]
