"""Fixes for tone, timing and hard words."""

import re

from practice_desk.domain.wording.acts.scene import Scene
from practice_desk.domain.wording.mending.deed import deeds
from practice_desk.domain.wording.mending.edits import Edit, Mender, apply, remedies
from practice_desk.domain.wording.mending.words import apart, cased
from practice_desk.domain.wording.tone.framing import Slip

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
    mixed = [_plain_word(scene, text, s) or clause_out(scene, text, s) for s in slips]
    mixed_all = [_plain_word(scene, text, s) or clause_out(scene, text, s) for s in every]
    bare = [e for s in slips if (e := _plain_word(scene, text, s, longer=False))]
    cut = [clause_out(scene, text, s) for s in slips]
    cut_all = [clause_out(scene, text, s) for s in every]
    candidates += [apply(text, apart(e)) for e in (mixed, words_all, mixed_all, bare, cut, cut_all) if e]
    barter = re.sub(r"\bno ([\w ]+?), no (\w+)\b", r"bring the \1 to the \2", text, flags=re.IGNORECASE)
    candidates += [capital(barter)] if barter != text else []
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
