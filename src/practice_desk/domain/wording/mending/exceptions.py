"""Fixes for demands without exception: a word that leaves room, or the text without the demand."""

import re
from dataclasses import dataclass, field

from practice_desk.domain.wording.acts.scene import Scene
from practice_desk.domain.wording.mending.edits import Edit, Mender, apply, remedies, tidy
from practice_desk.domain.wording.mending.tone import capital, clause_out
from practice_desk.domain.wording.mending.vague import offer
from practice_desk.domain.wording.mending.words import apart, cased
from practice_desk.domain.wording.reading.lexicon import lexicon, word_set
from practice_desk.domain.wording.tone.framing import Slip

_EVERY_TIME = re.compile(
    r"(,?\s*)\b(?:each and every|every single|every|each) time\b(,?\s*)(\w+)?", re.IGNORECASE
)
_WHO = word_set("i you he she they we it someone somebody anyone your his her their my our the a an one")
_SLIPS = re.compile(
    r"\bif you (slip(?: up)?|miss(?: one)?|forget|lapse|give in)\b(?: even)?(?: once)?,? "
    r"(?:we|you|it|i)\b[^.;!?]*(?:back|over|again|start)[^.;!?]*",
    re.IGNORECASE,
)
_WAKING = re.compile(r"\bevery waking (?:hour|minute|moment)\b", re.IGNORECASE)
_NO_GOING_WITHOUT = (
    (re.compile(r"\bunder no circumstances,?(?: should you)?", re.IGNORECASE), "try not to"),
    (re.compile(r"\bno (skip|miss)p?ing\b", re.IGNORECASE), r"try not to \1"),
    (re.compile(r"\b100% of (?:the |your )?(?=\w+s\b)", re.IGNORECASE), "most "),
    (
        re.compile(r"(?:^|(?<=[.!?] ))not once(?: are you to)? (?=[a-z]+ )(?!this|on|in|at)", re.IGNORECASE),
        "try not to ",
    ),
    (
        re.compile(r"(?:^|(?<=[.!?] ))not once (this \w+|today|tonight),? (?=[a-z]+ )", re.IGNORECASE),
        r"\1, try not to ",
    ),
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

    text = _SLIPS.sub(r"if you \1, just carry on the next day", text)
    text = _WAKING.sub(lambda m: cased(m[0], "twice a day"), _EVERY_TIME.sub(new, text))
    for pattern, softer in _NO_GOING_WITHOUT:
        text = pattern.sub(lambda m, softer=softer: cased(m[0], m.expand(softer)), text)
    return text


_OCCASION = re.compile(r"\b(?:when|whenever|if|while|before|after)\b", re.IGNORECASE)
_ALWAYS = re.compile(r"\balways ([a-z]+)\b([^.,;:!?]*)", re.IGNORECASE)


def _when_you_can(text: str) -> str:
    """ "Always do it" is "do it when you can"; where a "when" is said already, it is "do it"."""

    def new(m: re.Match[str]) -> str:
        if m[1].lower() not in lexicon().verb_class:
            return m[0]
        said = cased(m[0], f"{m[1]}{m[2]}")
        return (
            said
            if re.search(r"\b(?:when|whenever|if|while|before|after)\b", text, re.IGNORECASE)
            else f"{said} when you can"
        )

    return _ALWAYS.sub(new, text)


@dataclass(slots=True)
class _Easing:
    """Ways of easing every demand of a text: a softer word, no word at all, "when you can", and on which days."""

    soft: list[Edit] = field(default_factory=list[Edit])
    bare: list[Edit] = field(default_factory=list[Edit])
    room: list[Edit] = field(default_factory=list[Edit])
    days: list[Edit] = field(default_factory=list[Edit])


def no_exception(mender: Mender) -> tuple[str, ...]:
    """A word that leaves room: "usually", "most times"; else without the demand; else something to do instead."""
    scene, text = mender.findings.scene, mender.text
    easing = _Easing()
    for slip in mender.findings.absolutes:
        _ease(easing, scene, text, slip)
    soft, bare, room, days = (
        apply(text, apart(edits)) for edits in (easing.soft, easing.bare, easing.room, easing.days)
    )
    without = _DEMAND.sub("", text)
    tried = tidy(_trying(without))
    none = tidy(_ZERO.sub(lambda m: cased(m[0], "no"), without))
    eased = _less_than_every_time(without)
    candidates = [
        *([without] if without != text else []),
        _less_than_every_time(text),
        tidy(eased),
        soft,
        bare,
        room,
        days,
        tidy(_less_than_every_time(soft)),
        tried,
        *([none] if none != text else []),
    ]
    candidates = [tidy(one, capital=text[:1].isupper()) for one in (_when_you_can(text), *candidates)]
    if _ONCE.search(text):
        candidates.append(f"Just once, on Tuesday evening, {tried[:1].lower()}{tried[1:]}")
    whole = [one for one in candidates if not turned_round(text, one)]
    sentences = [
        tidy(one)
        for one in re.split(r"(?<=[.!?])\s+", f"{text} {without}")
        if len(one.split()) > 3 and not turned_round(text, one)
    ]
    instead = [f"{one.rstrip(' .!')}: {offer(scene, choice)}." for one in (tried, soft) for choice in (0, 1)]
    if _A_BAN.search(text):
        return mender.first("no-exception", [*whole, *sentences])
    return mender.first("no-exception", [*whole, *sentences]) or mender.first("no-exception", instead)


_NEGATIVE = re.compile(r"(?:no|not|don't|do not|mustn't|must not)\b")
_LOOSE = ("at all", "all the", "whatever", "no matter", "without", "rain", "come what")
_HOW_OFTEN = word_set("always constantly invariably unfailingly") | {
    "at all times",
    "all the time",
    "100% of the time",
    "every time",
    "each time",
    "without fail",
}
_DEMAND = re.compile(
    r"(?:\s*[,;–]?\s*)(?:(?:no|zero) exceptions?: |no matter what(?= (?:until|till|on|at|for|in|by|when)\b)"
    r"|no matter (?:what|how|who|where|when)[^.,;!?]*|"
    r"whatever happens(?: and without fail)?(?=[.,;!?]|$)|"
    r"without fail|(?:no|zero) exceptions?|without exceptions?|(?:and )?go cold turkey|rain or shine|"
    r"come what may|no days off|"
    r"(?:all )?round the clock|24/7|to the letter|no ifs(?:,? no buts)?|(?<=[,;–] )not (?:even )?once|\bcompletely\b|"
    r"\bentirely\b|\baltogether\b|\btotally\b|at all (?:times|costs))",
    re.IGNORECASE,
)
_ZERO = re.compile(r"\bzero\b", re.IGNORECASE)
_ONCE = re.compile(r"\bonce\b", re.IGNORECASE)
_BAN = re.compile(
    r"\b(?:don't (?:you )?ever|never,? ever|don't|do not|(?:you )?must not|(?:you )?mustn't|you must never|never)\b",
    re.IGNORECASE,
)
_NOT_ONE = re.compile(r"\bnot (?:a single|one|even a) (\w+)", re.IGNORECASE)
_EVER = re.compile(
    r",?\s*(?:\bever again\b|\bever\b|\beven once\b|\bunder any circumstances,?|\bnot even once\b)",
    re.IGNORECASE,
)


def _ease(easing: _Easing, scene: Scene, text: str, slip: Slip) -> None:
    """Add what would ease one demand."""
    start, end = scene.reading.span(slip.first, slip.last)
    typed = text[start:end].lower().replace("’", "'")
    value, stop = _softer(text, typed, end)
    if value and start == 0:
        value = capital(value)
    eased: Edit = (start, stop, cased(text[start:end], value))
    negative = _NEGATIVE.match(typed)
    easing.soft.append(eased if value or not negative else clause_out(scene, text, slip))
    whole = typed in ("never", "zero") or typed.startswith("100")
    if whole or ((negative or typed.startswith(("every", "each"))) and value):
        easing.bare.append(eased)
    else:
        easing.bare.append(clause_out(scene, text, slip) if negative or not value else (start, stop, ""))
    closed = re.match(r"\s*(?:[.,;!?]|$)", text[stop:])
    loose = typed.startswith(_LOOSE) and closed
    easing.room.append((start, stop, "when you can") if loose else easing.soft[-1])
    behind = text[start:stop].lower() in _HOW_OFTEN and closed
    easing.days.append((start, stop, "on three days this week") if behind else easing.soft[-1])


def _softer(text: str, typed: str, end: int) -> tuple[str, int]:
    """The softer word for a demand that ends at ``end``, empty where there is none, and where it ends then."""
    table: dict[str, str] = remedies()["softer"]
    behind = text[end:]
    tail = re.match(r"\s*(?:of the time)", behind)
    if typed.startswith("100"):
        return ("most of the time", end + tail.end()) if tail else ("a good part", end)
    if typed in ("perfectly", "flawlessly") and re.match(
        r"\s+(?!as\b|in\b|at\b|on\b|and\b|every\b|each\b|the\b|this\b|to\b|with\b)\w+", behind
    ):
        return "fairly", end
    if typed == "zero" and re.match(r"\s+\w+s\b", behind):
        return "fewer", end
    more = re.match(r",?\s*ever\b", behind) if typed == "never" else None
    value = table.get(typed + (tail[0] if tail else ""), table.get(typed, ""))
    return value, end + (more.end() if more else 0)


_NOT_THERE = re.compile(r"\bnever (?=(?:on|at|in|before|after|with|by)\b)", re.IGNORECASE)
"""A ban on a place or a time: "never on the bed"."""


def _trying(text: str) -> str:
    """A ban as something to try: "try not to"."""
    text = _NOT_THERE.sub(lambda m: cased(m[0], "better not "), text)
    text = _BAN.sub("try not to", text, count=1)
    return _EVER.sub("", _NOT_ONE.sub(r"try to go without a single \1", text, count=1))


_A_BAN = re.compile(
    (
        r"\b(?:not?|never|don't|mustn't|can't|won't|nothing|nobody|none|without|zero|stop|quit|give up|"
        r"cut|avoid|less|fewer)\b"
    ),
    re.IGNORECASE,
)


def turned_round(text: str, fixed: str) -> bool:
    """Has the text lost its only ban, so that it now asks for what it forbade?"""
    before = _SENTENCES.split(text.replace("’", "'"))
    after = _SENTENCES.split(fixed.replace("’", "'"))
    if len(before) != len(after):
        before, after = [" ".join(before)], [" ".join(after)]
    return any(
        _A_BAN.search(_NO_MATTER.sub("", old)) and not _A_BAN.search(new)
        for old, new in zip(before, after, strict=True)
    )


_SENTENCES = re.compile(r"(?<=[.!?])\s+")


_NO_MATTER = re.compile(
    r"\b(?:no matter \w+|no exceptions?|without (?:fail|exceptions?)|(?<=, )not (?:even )?once|no ifs|no buts"
    r"|zero exceptions?|(?:can't|don't|do not|never|without) (?:skip|miss|forget|break)(?:p?ing)?|no (?:skipping|slips?))\b",
    re.IGNORECASE,
)
