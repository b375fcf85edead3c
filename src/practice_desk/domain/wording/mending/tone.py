"""Fixes for tone, timing and hard words."""

import re

from practice_desk.domain.wording.acts.scene import Scene
from practice_desk.domain.wording.mending.deed import deeds
from practice_desk.domain.wording.mending.edits import Edit, Mender, apply, remedies, tidy
from practice_desk.domain.wording.mending.vague import offer
from practice_desk.domain.wording.mending.words import apart, cased
from practice_desk.domain.wording.tone.tone import Slip

_CLAUSE_MARK = re.compile(r"[.!?;,\n–—]")


def framing(mender: Mender, rule: str) -> tuple[str, ...]:
    """Plainer, kinder words; where none fit, the text without the clause."""
    slips = [s for s in mender.findings.slips if s.rule == rule]
    every = mender.findings.slips
    scene, text = mender.findings.scene, mender.text
    words = [e for s in slips if (e := _plain_word(scene, text, s))]
    words_all = [e for s in every if (e := _plain_word(scene, text, s))]
    candidates: list[str] = []
    mender.budget = max(mender.budget, 6)
    if len(words) == len(slips):
        candidates.append(apply(text, apart(words)))
    mixed = [_plain_word(scene, text, s) or _clause_out(scene, text, s) for s in slips]
    mixed_all = [_plain_word(scene, text, s) or _clause_out(scene, text, s) for s in every]
    bare = [e for s in slips if (e := _plain_word(scene, text, s, longer=False))]
    cut = [_clause_out(scene, text, s) for s in slips]
    cut_all = [_clause_out(scene, text, s) for s in every]
    candidates += [apply(text, apart(e)) for e in (mixed, words_all, mixed_all, bare, cut, cut_all) if e]
    barter = re.sub(r"\bno ([\w ]+?), no (\w+)\b", r"bring the \1 to the \2", text, flags=re.IGNORECASE)
    candidates += [_capital(barter)] if barter != text else []
    candidates = [c for c in candidates if len(c.split()) > 2]
    left = deeds(text, mender.fields) if rule != "must" else []
    plain = candidates[:1] if rule == "school-word" and len(words) == len(slips) else []
    said = [text[slice(*scene.reading.span(s.first, s.last))].lower() for s in slips]
    tried = [
        c for c in (*plain, *left, *candidates, *_fresh_starts(text)) if not any(w in c.lower() for w in said)
    ]
    return mender.first(rule, tried)


def _fresh_starts(text: str) -> list[str]:
    """The sentences one by one, for a text in which only some of them press."""
    return [s for s in re.split(r"(?<=[.!?])\s+|\n", text) if len(s.split()) > 3]


def _plain_word(scene: Scene, text: str, slip: Slip, *, longer: bool = True) -> Edit | None:
    """A plainer word for the slip, or for a longer phrase that it is part of."""
    start, end = scene.reading.span(slip.first, slip.last)
    typed = text[start:end].lower().replace("’", "'")
    table: dict[str, str] = remedies()["plain_words"]
    grown = _grown(text, start, end, table) if longer else None
    if grown:
        return grown
    if typed in table and (table[typed] or typed == "for me"):
        return start, end, cased(text[start:end], table[typed])
    inner = [(k, v) for k, v in table.items() if re.search(rf"\b{re.escape(k)}\b", typed)]
    if inner and slip.rule in ("school-word", "must"):
        key, value = max(inner, key=lambda kv: len(kv[0]))
        m = re.search(rf"\b{re.escape(key)}\b", typed)
        if m:
            return (
                start + m.start(),
                start + m.end(),
                cased(text[start + m.start() : start + m.end()], value),
            )
    return None


def _grown(text: str, start: int, end: int, table: dict[str, str]) -> Edit | None:
    """A longer phrase of the table that begins or ends with these words ("I want you to")."""
    low = text.lower().replace("’", "'")
    for key, value in table.items():
        for at in (start, max(0, end - len(key)), low.find(key, max(0, start - 12), start + len(key) + 4)):
            if (
                at >= 0
                and at <= start
                and at + len(key) >= end
                and len(key) > end - start
                and low.startswith(key, at)
                and not low[at + len(key) : at + len(key) + 1].isalpha()
            ):
                return at, at + len(key), cased(text[at : at + len(key)], value)
    return None


def _clause_out(scene: Scene, text: str, slip: Slip) -> Edit:
    """The clause around the slip, together with the pause before it."""
    start, end = scene.reading.span(slip.first, slip.last)
    line = next(line for line in scene.lines if line.sentence.first <= slip.first < line.sentence.last)
    low, high = scene.reading.span(line.sentence.first, line.sentence.last)
    left = max((m.start() for m in _CLAUSE_MARK.finditer(text, low, start)), default=-1)
    joiner = max(
        (m.start() for m in re.finditer(r"\s(?:and|so|or|but|because|otherwise)\b", text[low:start])),
        default=-1,
    )
    left = max(left, low + joiner if joiner >= 0 else -1, low)
    match = _CLAUSE_MARK.search(text, end, high + 1)
    right = match.start() if match and match.start() <= high else high
    return left, right, ""


_EVERY_TIME = re.compile(r"(,?\s*)\bevery single time\b(,?\s*)(\w+)?", re.IGNORECASE)
_WHO = frozenset(
    (
        "i",
        "you",
        "he",
        "she",
        "they",
        "we",
        "it",
        "someone",
        "somebody",
        "anyone",
        "your",
        "his",
        "her",
        "their",
        "one",
    )
)


_WAKING = re.compile(r"\bevery waking (?:hour|minute|moment)\b", re.IGNORECASE)
_NO_GOING_WITHOUT = (
    (re.compile(r"\bunder no circumstances,?(?: should you)?", re.IGNORECASE), "try not to"),
    (re.compile(r"\bno (skip|miss)p?ing\b", re.IGNORECASE), r"try not to \1"),
    (re.compile(r"\bzero tolerance (?:for|of|to)\b", re.IGNORECASE), "less room for"),
)


def _less_than_every_time(text: str) -> str:
    """ "Every single time she asks" is "when she asks"; between two pauses it says nothing that is missed."""

    def new(m: re.Match[str]) -> str:
        pause, gap, word = m[1], m[2], m[3] or ""
        said = m[0].strip(" ,")
        if word.lower() in _WHO and "," not in gap:
            return f"{pause}{cased(said, 'when')} {word}"
        if "," in pause and ("," in gap or not word):
            return f"{gap}{word}"
        return f"{pause}{cased(said, 'most times')}{gap}{word}"

    text = _WAKING.sub(lambda m: cased(m[0], "twice a day"), _EVERY_TIME.sub(new, text))
    for pattern, softer in _NO_GOING_WITHOUT:
        text = pattern.sub(lambda m, softer=softer: cased(m[0], m.expand(softer)), text)
    return text


def no_exception(mender: Mender) -> tuple[str, ...]:
    """A word that leaves room: "usually", "most times"; else without the demand."""
    scene, text = mender.findings.scene, mender.text
    table: dict[str, str] = remedies()["softer"]
    soft: list[Edit] = []
    bare: list[Edit] = []
    room: list[Edit] = []
    for slip in mender.findings.absolutes:
        start, end = scene.reading.span(slip.first, slip.last)
        typed = text[start:end].lower().replace("’", "'")
        tail = re.match(r"\s*(?:of the time)", text[end:])
        value = table.get(typed + (tail[0] if tail else ""), table.get(typed))
        stop = end + (tail.end() if tail and typed.startswith("100") else 0)
        if typed.startswith("100"):
            value = "most of the time" if tail else "a good part"
        value = value if value is not None else ""
        if typed in ("perfectly", "flawlessly") and re.match(r"\s+\w+ly\b", text[end:]):
            value = "fairly"
        if typed == "zero" and re.match(r"\s+\w+s\b", text[end:]):
            value = "fewer"
        if typed == "never" and (more := re.match(r",?\s*ever\b", text[end:])):
            stop = end + more.end()
        if value and start == 0:
            value = _capital(value)
        negative = re.match(r"(?:no|not|don't|do not|mustn't|must not)\b", typed)
        soft.append(
            (start, stop, cased(text[start:end], value))
            if value or not negative
            else _clause_out(scene, text, slip)
        )
        if (
            typed in ("never", "zero")
            or typed.startswith("100")
            or ((negative or typed.startswith(("every", "each"))) and value)
        ):
            bare.append((start, stop, cased(text[start:end], value)))
        else:
            bare.append(_clause_out(scene, text, slip) if negative or not value else (start, stop, ""))
        loose = typed.startswith(
            ("at all", "all the", "whatever", "no matter", "without", "rain", "come what")
        )
        closed = re.match(r"\s*(?:[.,;!?]|$)", text[stop:])
        room.append((start, stop, "when you can") if loose and closed else soft[-1])
    candidates = [_less_than_every_time(text), *(apply(text, apart(e)) for e in (soft, bare, room))]
    trailing = re.sub(
        r"(?:\s*[,;–]?\s*)(?:no matter (?:what|how|who|where|when)[^.,;!?]*|whatever happens|"
        r"without fail|no exceptions?|without exceptions?|(?:and )?go cold turkey|rain or shine|come what may|no days off|"
        r"(?:all )?round the clock|24/7|to the letter|no ifs(?:,? no buts)?|not (?:even )?once|\bcompletely\b|"
        r"\bentirely\b|\baltogether\b|\btotally\b|at all (?:times|costs))",
        "",
        text,
        flags=re.IGNORECASE,
    )
    if trailing != text:
        candidates.insert(0, trailing)
    ban = re.sub(
        r"\b(?:don't (?:you )?ever|never,? ever|don't|do not|(?:you )?must not|(?:you )?mustn't|you must never|never)\b",
        "try not to",
        trailing,
        count=1,
        flags=re.IGNORECASE,
    )
    ban = re.sub(
        r"\bnot (?:a single|one|even a) (\w+)",
        r"try to go without a single \1",
        ban,
        count=1,
        flags=re.IGNORECASE,
    )
    ban = re.sub(
        r",?\s*(?:\bever again\b|\bever\b|\beven once\b|\bunder any circumstances,?|\bnot even once\b)",
        "",
        ban,
        flags=re.IGNORECASE,
    )
    none = re.sub(r"\bzero\b", lambda m: cased(m[0], "no"), text, flags=re.IGNORECASE)
    candidates += [tidy(ban), *([none] if none != text else [])]
    whole = [c for c in candidates if not _turned_round(text, c)]
    if re.search(r"\bonce\b", text, re.IGNORECASE):
        once = tidy(ban)
        whole.append(f"Just once, on Tuesday evening, {once[:1].lower()}{once[1:]}")
    sentences = [one for one in re.split(r"(?<=[.!?])\s+", f"{text} {trailing}") if len(one.split()) > 3]
    eased = (tidy(ban), apply(text, apart(soft)))
    instead = [f"{one.rstrip(' .!')}: {offer(scene, choice)}." for one in eased for choice in (0, 1)]
    return mender.first("no-exception", [*whole, *sentences]) or mender.first("no-exception", instead)


_A_BAN = re.compile(
    r"\b(?:not?|never|don't|mustn't|can't|won't|nothing|nobody|none|without|zero|stop|quit|give up|cut|avoid|less|fewer)\b",
    re.IGNORECASE,
)


def _turned_round(text: str, fixed: str) -> bool:
    """Has the text lost its only ban, so that it now asks for what it forbade?"""
    before = [m[0].lower() for m in _A_BAN.finditer(_NO_MATTER.sub("", text.replace("’", "'")))]
    return bool(before) and not _A_BAN.search(fixed.replace("’", "'"))


_NO_MATTER = re.compile(
    r"\b(?:no matter \w+|no exceptions?|without (?:fail|exceptions?)|not (?:even )?once|no ifs|no buts|zero exceptions?"
    r"|can't skip|don't (?:skip|miss|forget)|no (?:skipping|slips?))\b",
    re.IGNORECASE,
)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
