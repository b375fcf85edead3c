"""Fixes for tone, timing and hard words."""

import re

from practice_desk.domain.wording.acts.scene import Scene
from practice_desk.domain.wording.findings import inspect
from practice_desk.domain.wording.mending.deed import broken, deeds, scolds
from practice_desk.domain.wording.mending.edits import Edit, Mender, apply, remedies
from practice_desk.domain.wording.mending.together import together
from practice_desk.domain.wording.mending.vague import offer
from practice_desk.domain.wording.mending.words import apart, cased
from practice_desk.domain.wording.reading.lexicon import lexicon
from practice_desk.domain.wording.tone.framing import Slip

_NO_THING = re.compile(r" (?:you |both |each |this |that |it |them )*(?:to|you)\b", re.IGNORECASE)
"""What "how about" cannot stand before."""
_A_GRADE = re.compile(r"\b(?:an?|the|your|my|his|her|their)(?: \w+)? $", re.IGNORECASE)
_CLAUSE_MARK = re.compile(r"[.!?;,\n–—]")


def framing(mender: Mender, rule: str) -> tuple[str, ...]:
    """Plainer, kinder words, or the pressing part as something to look at together; else the text without it."""
    slips = [s for s in mender.findings.slips if s.rule == rule]
    text = mender.text
    mender.budget = max(mender.budget, 6)
    shared, plain = _together(mender), _in_plain_words(mender, slips)
    left = deeds(text, mender.fields) if rule != "must" else []
    first = (
        [*shared[:1], *plain, *left, *shared] if rule == "school-word" else [*left[:1], *shared, *left[1:]]
    )
    tried = [*first, *_worded(mender, slips), *_fresh_starts(text)]
    said = text[slice(*mender.findings.scene.reading.span(slips[0].first, slips[0].last))].lower()
    whole = [c for c in tried if said not in c.lower() and (broken(text) or not broken(c))]
    whole.sort(key=scolds)
    return (
        mender.first(rule, whole, calmest=True)
        or mender.first_or_few_words(rule, plain)
        or _step_on_the_theme(mender, rule)
    )


def _in_plain_words(mender: Mender, slips: list[Slip]) -> list[str]:
    """The text with a plainer word for each slip, where all of them have one."""
    edits = [e for s in slips if (e := _plain_word(mender.findings.scene, mender.text, s))]
    return [apply(mender.text, apart(edits))] if len(edits) == len(slips) else []


def _step_on_the_theme(mender: Mender, rule: str) -> tuple[str, ...]:
    """Where nothing that was typed could be done, a concrete step on the same theme."""
    if not mender.findings.lacks_act:
        return ()
    mender.budget = max(mender.budget, 2)
    steps = [capital(f"{offer(mender.findings.scene, choice)}.") for choice in (0, 1)]
    return mender.first(rule, steps, must_keep=False)


def _worded(mender: Mender, slips: list[Slip]) -> list[str]:
    """The text with other words for these slips or for all of them, and without their clauses."""
    scene, text, every = mender.findings.scene, mender.text, mender.findings.slips
    words = [e for s in slips if (e := _plain_word(scene, text, s))]
    words_all = [e for s in every if (e := _plain_word(scene, text, s))]
    mixed = [_plain_word(scene, text, s) or clause_out(scene, text, s) for s in slips]
    mixed_all = [_plain_word(scene, text, s) or clause_out(scene, text, s) for s in every]
    bare = [e for s in slips if (e := _plain_word(scene, text, s, longer=False))]
    cut = [clause_out(scene, text, s) for s in slips]
    cut_all = [clause_out(scene, text, s) for s in every]
    whole = [words] if len(words) == len(slips) else []
    out = [apply(text, apart(e)) for e in (*whole, mixed, words_all, mixed_all, bare, cut, cut_all) if e]
    barter = re.sub(r"\bno ([\w ]+?), no (\w+)\b", r"bring the \1 to the \2", text, flags=re.IGNORECASE)
    out += [capital(barter)] if barter != text else []
    return [c for c in out if len(c.split()) > 1]


def _together(mender: Mender) -> list[str]:
    """The pressing sentences said as something to look at together, and what is still too much taken out of that."""
    text, reading = mender.text, mender.findings.scene.reading
    whole = together(text, [reading.span(slip.first, slip.last) for slip in mender.findings.slips])
    softer = [soft for one in whole[:1] for soft in (_plainer(one, mender), _asked(one, mender))]
    return [*whole, *softer, *(left for one in [*whole[:1], *softer] for left in deeds(one, mender.fields))]


def _plainer(text: str, mender: Mender) -> str:
    """The text with every slip in a plainer word, or without its clause."""
    found = inspect(text, mender.fields)
    edits = [_plain_word(found.scene, text, s) or clause_out(found.scene, text, s) for s in found.slips]
    return apply(text, apart(edits)) if edits else text


_ASKING = re.compile(r"(^|[:,] |\bso )(?:please )?([a-z]+)\b(?= )", re.IGNORECASE)


def _asked(text: str, mender: Mender) -> str:
    """The text with the first request of every pressing sentence put as a possibility: "you could bring"."""
    found = inspect(text, mender.fields)
    edits: list[Edit] = []
    for line in found.scene.lines:
        first, last = line.sentence.first, line.sentence.last
        start, end = found.scene.reading.span(first, last)
        verb = next(
            (m for m in _ASKING.finditer(text[start:end]) if m[2].lower() in lexicon().verb_class), None
        )
        if verb and any(first <= slip.first < last for slip in found.slips):
            at = start + verb.start()
            edits.append((at, start + verb.end(), f"{verb[1]}you could {verb[2].lower()}"))
    return apply(text, edits)


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
    if typed == "grade" and _A_GRADE.search(text[:start]):
        return None
    if typed in table and table[typed] == "how about" and _NO_THING.match(text, end):
        return None
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


def clause_out(scene: Scene, text: str, slip: Slip) -> Edit:
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


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]
