"""Small changes to a text, and the test that a changed text is really better."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, partial
from typing import Any

from practice_desk.domain.wording.findings import Findings, inspect
from practice_desk.domain.wording.mending.blemish import agreeing, hangs, loose_ends
from practice_desk.domain.wording.model import Fields
from practice_desk.domain.wording.reading.lexicon import load, word_set

Edit = tuple[int, int, str]

_SMALL = word_set(
    "a an the and or but of to in on at for with by from up out it its is are be was were been am"
    " this that these those you your i we us they them their he she him her his as so if then than not"
    " no do does did just please can could will would should each every all any under any some my our me what"
    " when which who how where there here have has had"
)
_CONTENT = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_GAPS = re.compile(r"[ \t]{2,}")
_BEFORE_MARK = re.compile(r"[ \t]+([,.;:!?])")
_DOUBLE_MARK = re.compile(r"([,;:])(?:\s*[,;:])+|,\s*([.!?])")
_TWO_STOPS = re.compile(r"(?<![.!?])([.!?])\s*\.(?!\.)")
"""A full stop after the end of a sentence; three dots are meant."""
_TWICE = re.compile(r"\b(on|at|for|the|a|to|in|of|with) \1\b", re.IGNORECASE)
_COULD_TO = re.compile(r"\b(you could [^.;:!?]*?),? and to (?=[a-z]+)", re.IGNORECASE)
_ASKS = re.compile(r"\b(how about [^.!?\n]*)\.(?!\.)", re.IGNORECASE)
_LOOSE_STOP = re.compile(r"^\s*[.!?]\s+")
_BEHIND_A_STOP = re.compile(r"(\S*[.!?]\s+)([a-z])")


_ONE_EVENING = ("Just for Tuesday evening, ", "On Tuesday and Friday evening, ")
_A_BAN = re.compile(
    r"((?:^|(?<=[.!?] )|(?<=\n))(?:(?:from (?:now on|today|tonight|\w+day)|whatever happens|this week|starting \w+), )?)"
    r"((?:stop|try not to|try to (?:go without|avoid)|avoid|no|less|fewer|not one|don't|do not)\b(?! one of)[^.!?\n]*)",
    re.IGNORECASE,
)
_FOR_GOOD = re.compile(
    r"(?<!\bat),?\s+(?:ever(?= again\b)|(?:from now on|ever"
    r"|(?:for )?(?:the whole of|all|the rest of|the whole|the next) (?:of )?(?:the |this )?[\w ]+"
    r"|this (?:week|month)|all (?:week|month|day))\b(?=[.,;:!?]|$))",
    re.IGNORECASE,
)
_A_DAY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|weds?|thu|fri|daily|\w+ days|tonight|tomorrow)\b",
    re.IGNORECASE,
)
_LACKING = 6
"""How many candidates are tried again with an occasion."""


@cache
def remedies() -> dict[str, Any]:
    """Plain words, softer words and concrete acts to offer, read once when first needed."""
    return load("remedies.json")


def apply(text: str, edits: list[Edit]) -> str:
    """The text with all edits made (they must not overlap), then tidied."""
    out = text
    for start, end, new in sorted(edits, reverse=True):
        behind = _apart(text, start, end, new) + out[end:]
        out = agreeing(out[:start], behind.lstrip()) + behind
    return tidy(out, capital=not text[:1].islower(), typed=text)


def _apart(text: str, start: int, end: int, new: str) -> str:
    """``new`` with a blank on either side where it would grow together with a word that ends or begins there."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if new[:1].isalnum() and before.isalnum() and not text[start : start + 1].isalnum():
        new = f" {new}"
    if new[-1:].isalnum() and after.isalnum() and not text[end - 1 : end].isalnum():
        new = f"{new} "
    return new


def tidy(text: str, *, capital: bool = True, typed: str = "") -> str:
    """No doubled spaces or marks, a capital where a sentence begins, but none behind a stop ("approx. ten") as ``typed``."""
    text = _BEFORE_MARK.sub(r"\1", _GAPS.sub(" ", text))
    text = re.sub(r"([.!?])\s*[,;:]+", r"\1", text)
    text = _TWICE.sub(r"\1", text)
    text = text.replace(" a week this week", " this week")
    text = _COULD_TO.sub(r"\1 and ", text)
    text = _ASKS.sub(r"\1?", text)
    text = _TWO_STOPS.sub(r"\1", _LOOSE_STOP.sub("", text))
    text = _DOUBLE_MARK.sub(lambda m: m[1] or m[2], text).strip(" ,;:\t\n") if text.strip() else text
    if capital:
        text = re.sub(r"^(\W*)([a-z])", lambda m: m[1] + m[2].upper(), text)
        text = _BEHIND_A_STOP.sub(lambda m: m[0] if m[0] in typed else m[1] + m[2].upper(), text)
    return text


def content_words(text: str) -> list[str]:
    """The words that carry meaning, lower case."""
    return [w for w in (m.lower() for m in _CONTENT.findall(text)) if w not in _SMALL]


def keeps_half(before: str, after: str) -> bool:
    """Does ``after`` keep at least half of the content words that were typed?"""
    typed = content_words(before)
    if not typed:
        return True
    left = content_words(after)
    kept = 0
    for word in typed:
        if word in left:
            left.remove(word)
            kept += 1
    return kept * 2 >= len(typed)


def _none(_text: str, _fields: Fields, _found: Findings, _rules: set[str]) -> tuple[str, ...]:
    return ()


@dataclass
class Mender:
    """Tries replacement texts for one review and keeps those that hold."""

    text: str
    fields: Fields
    findings: Findings
    fill: Callable[[str, Fields], list[str]] = lambda _text, _fields: []
    """The ways to give every act of a text the amount and the occasion that it lacks."""
    mend: Callable[[str, Fields, Findings, set[str]], tuple[str, ...]] = _none
    """The fixes of a changed text for the worst of some rules."""
    budget: int = 48
    """How many candidates may be read again; it bounds the time of one review."""
    _read: dict[str, Findings] = field(default_factory=dict[str, Findings])

    def first(
        self,
        target: str,
        candidates: list[str],
        *,
        wanted: int = 2,
        must_keep: bool = True,
        calmest: bool = False,
    ) -> tuple[str, ...]:
        """Up to ``wanted`` candidates after which ``target`` is gone and nothing new has come.

        Where none holds, the candidates are tried again with an occasion (what was taken out may have been all that
        said when), then with what they brought in mended too. With ``calmest`` those come first that mend the most besides.
        """
        usable = [one for one in dict.fromkeys(candidates) if self._fit(one, must_keep=must_keep)]
        usable.sort(key=partial(hangs, self.text))
        looked_at = wanted * 3 if calmest else wanted
        holding = self._holding(target, usable, looked_at)
        for once_more in (self._with_an_occasion, partial(self._mended_twice, target)):
            if not holding:
                changed = (one for some in usable[:_LACKING] for one in once_more(some))
                fit = [one for one in changed if self._fit(one, must_keep=must_keep)]
                holding = self._holding(target, fit, looked_at)
        ordered = sorted(holding, key=holding.__getitem__) if calmest else holding
        return tuple(ordered)[:wanted]

    def first_or_few_words(self, target: str, candidates: list[str], *, wanted: int = 2) -> tuple[str, ...]:
        """As :meth:`first`; where no act was typed, and so little is to be kept, also ones with most words changed."""
        held = self.first(target, candidates, wanted=wanted)
        if held or not self.findings.lacks_act:
            return held
        return self.first(target, candidates, wanted=wanted, must_keep=False)

    def _fit(self, candidate: str, *, must_keep: bool) -> bool:
        if not candidate.strip() or loose_ends(self.text, candidate):
            return False
        return not must_keep or keeps_half(self.text, candidate)

    def _with_an_occasion(self, lacking: str) -> list[str]:
        return one_evening(lacking) or self.fill(lacking, self.fields)

    def _mended_twice(self, target: str, candidate: str) -> tuple[str, ...]:
        """What mends the new trouble that a candidate brings, where its own note is gone."""
        after = self._after(candidate)
        new = after.rules - self.findings.rules
        return self.mend(candidate, self.fields, after, new) if new and target not in after.rules else ()

    def _after(self, candidate: str) -> Findings:
        """What is found in a candidate, which is read once however often it is asked about."""
        if candidate not in self._read:
            self._read[candidate] = inspect(candidate, self.fields)
        return self._read[candidate]

    def _holding(self, target: str, candidates: list[str], wanted: int) -> dict[str, int]:
        """The first candidates that hold, each with the number of rules that it still breaks."""
        before, asks = self.findings.rules, self.findings.asks
        kept: dict[str, int] = {}
        idle: dict[str, int] = {}
        for candidate in candidates:
            if len(kept) == wanted or self.budget <= 0:
                break
            if candidate == self.text:
                continue
            self.budget -= 1
            after = self._after(candidate)
            if after.english and target not in after.rules and after.rules <= before:
                (kept if after.asks or not asks else idle)[candidate] = len(after.rules)
        return kept or dict(list(idle.items())[:wanted])


def one_evening(text: str) -> list[str]:
    """What is left undone is left undone for one evening at first; empty where it is something to do."""
    ban = _A_BAN.search(text)
    if not ban or _A_DAY.search(ban[2]):
        return []
    body = _FOR_GOOD.sub("", ban[2])
    week = "this week" in ban[0].lower()
    leads = ("On one evening this week, say Tuesday, ",) if week else _ONE_EVENING
    leads = (
        tuple(f"For now, {lead[:1].lower()}{lead[1:]}" for lead in leads)
        if "from now on" in ban[0].lower()
        else leads
    )
    return [f"{text[: ban.start()]}{lead}{body[:1].lower()}{body[1:]}{text[ban.end() :]}" for lead in leads]
