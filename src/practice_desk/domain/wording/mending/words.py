"""Fixes for hard words and long sentences."""

import re
from functools import cache, partial
from typing import TYPE_CHECKING

from practice_desk.domain.wording.mending.blemish import cut_off
from practice_desk.domain.wording.mending.edits import Edit, Mender, apply, remedies
from practice_desk.domain.wording.mending.shorter import hangs_on, shorter
from practice_desk.domain.wording.tone.letters import LETTERS

if TYPE_CHECKING:
    from collections.abc import Callable

_PERIODS = {"7": "{} days a week", "12": "{}-month", "52": "{}-week"}
"""What a doctor's fraction means: of seven days, of twelve months, of fifty-two weeks."""


def apart(edits: list[Edit]) -> list[Edit]:
    """Edits that do not overlap; of two that do, the wider."""
    out: list[Edit] = []
    for edit in sorted(edits, key=lambda e: (e[0], -e[1])):
        if not out or edit[0] >= out[-1][1]:
            out.append(edit)
    return out


def cased(typed: str, new: str) -> str:
    return (
        new[:1].upper() + new[1:]
        if typed[:1].isupper() and not typed[1:2].isupper() and typed[:2] != "I "
        else new
    )


@cache
def glosses() -> dict[str, str]:
    """The plain words for every hard word or phrase that has some."""
    table: dict[str, str] = remedies()["glosses"]
    return {hard: plain for plain, phrases in table.items() for hard in phrases.split(" / ")}


def jargon(mender: Mender) -> tuple[str, ...]:
    """The same text with each hard word in plain words."""
    scene, text = mender.findings.scene, mender.text
    plain: list[Edit] = []
    explained: list[Edit] = []
    gone: list[Edit] = []
    for stumble in mender.findings.stumbles:
        if stumble.rule != "jargon":
            continue
        start, end = scene.reading.span(stumble.first, stumble.last)
        typed = text[start:end]
        key = " ".join(scene.reading.words[stumble.first : stumble.last])
        gloss = _gloss(typed.lower().rstrip("."), key) or _stand_in(text[:start], typed, text[end:])
        end += text[end : end + 1] == "." and "." in typed and not re.match(r"\.\s+[A-Z]", text[end:])
        if gloss == "you" and text.startswith(" to ", end):
            gloss, end = "you could", end + 3
        if gloss.endswith(" form") and not _OWNED.search(text[:start]):
            gloss = f"the {gloss}"
        gloss = _not_twice(gloss, text[end:])
        if gloss or _before_a_thing(text[end:]):
            plain.append((start, end, cased(typed, gloss)))
            explained.append(
                (
                    start,
                    end,
                    f"{cased(typed, gloss)} ({typed})" if gloss and not gloss.startswith("you") else gloss,
                )
            )
        gone.append((start, end, cased(typed, gloss)))
    first = explained[:1] + plain[1:]
    tries = [apply(text, apart(e)) for e in (plain, explained, first, gone)]
    whole = [one for one in tries if cut_off(text) or not cut_off(one)]
    return mender.first_or_few_words("jargon", whole, wanted=1)


_OWNED = re.compile(r"\b(?:the|your|an?|one|two|three|each|every|this|that|my|new|next) $", re.IGNORECASE)


def _gloss(typed: str, key: str) -> str:
    """The plain words for a hard one, empty where none are known; a scale goes by its name without its number."""
    known = glosses()
    fraction = re.fullmatch(r"(\d+)/(7|12|52)", typed)
    if fraction:
        return _PERIODS[fraction[2]].format(fraction[1])
    scale = known.get(key.split(maxsplit=1)[0], "") if re.fullmatch(r"[a-z]+ (?:\d+|ii)", key) else ""
    return known.get(typed) or known.get(key) or scale


_FILLED = re.compile(r"\b(?:fill|filling) (?:in|out) |\b(?:complete|score|bring|return) ", re.IGNORECASE)
_LETTERS = re.compile(LETTERS)


def _stand_in(before: str, typed: str, behind: str) -> str:
    """What letters that nobody knows most likely stand for: a form to fill in, or else what was practised together."""
    if not _LETTERS.fullmatch(typed) or _before_a_thing(behind):
        return ""
    named = "form" if _FILLED.search(before) else "exercise we practised"
    return named if _OWNED.search(before) else f"the {named}"


def _not_twice(gloss: str, behind: str) -> str:
    """The gloss without its last word where the next word says it again: "planned activity" before "activities"."""
    *before, last = gloss.split() or [""]
    following = re.match(r" ([\w-]+)", behind)
    same = following and len(last) > 4 and following[1].lower().startswith(last[:-1].lower())
    return " ".join(before) if same else gloss


def _before_a_thing(behind: str) -> bool:
    """Does a thing follow, so that the word before it can go?"""
    return re.match(r" (?!(?:and|or|of|for|to|with|in|at|on|by|when|as|is|are)\b)[a-z]", behind) is not None


def long_sentence(mender: Mender) -> tuple[str, ...]:
    """The sentence in shorter ones, where a pause allows; else a piece on each line."""
    scene, text = mender.findings.scene, mender.text
    spans = [
        scene.reading.span(s.first, s.last) for s in mender.findings.stumbles if s.rule == "long-sentence"
    ]
    ways: tuple[Callable[[str], str], ...] = (
        shorter,
        partial(_split, joint=" "),
        partial(_split, joint="\n", every=True),
    )
    return mender.first(
        "long-sentence", [apply(text, [(a, b, way(text[a:b])) for a, b in spans]) for way in ways], wanted=1
    )


_EVEN, _FULL = 20, 30
"""Words up to which pieces are put together again, and up to which those are that cannot stand alone."""


def _split(sentence: str, joint: str, *, every: bool = False) -> str:
    """Cut at commas, semicolons and "and" so that no piece is longer than about twenty words."""
    pieces = [
        p
        for p in re.split(
            r"(?:[;–—]|,)\s+(?:and |but |so |then )?|\s+(?=and (?:then |write|put|take|sit|tell|go|do|"
            r"note|before|rate|read)\b)|\s+(?=so that\b)|\s+(?=because\b)",
            sentence,
        )
        if p.strip()
    ]
    out: list[str] = []
    for piece in pieces:
        bare = re.sub(r"^(?:and|but|so|then)\s+(?!that\b)", "", piece.strip())
        both = len(out[-1].split()) + len(bare.split()) if out else 0
        if out and (both <= _FULL if hangs_on(out[-1], bare) else not every and both <= _EVEN):
            out[-1] = f"{out[-1]}, {bare}"
        else:
            out.append(bare)
    cut: list[str] = []
    for piece in out:
        words = piece.split()
        while len(words) > 28:
            cut.append(" ".join(words[:24]))
            words = words[24:]
        cut.append(" ".join(words))
    return f".{joint}".join(p[:1].upper() + p[1:] for p in cut)


def long_words(mender: Mender) -> tuple[str, ...]:
    """Shorter words for as many of the long ones as need be; else the sentence in two."""
    scene, text = mender.findings.scene, mender.text
    table: dict[str, str] = {**glosses(), **remedies()["shorter_words"]}
    edits: list[Edit] = []
    for stumble in mender.findings.stumbles:
        if stumble.rule == "long-words":
            line = next(
                line for line in scene.lines if line.sentence.first <= stumble.first < line.sentence.last
            )
            start, end = scene.reading.span(line.sentence.first, line.sentence.last)
            edits.append((start, end, _split(text[start:end], " ", every=True)))
    tries = [*_shortened(text, table), *_shortened(text, remedies()["shorter_words"]), apply(text, edits)]
    return mender.first_or_few_words("long-words", tries, wanted=1)


def _shortened(text: str, table: dict[str, str]) -> list[str]:
    """The text with one of its long words shortened, then with two, and so on: the fewest that help are best."""
    phrases = "|".join(map(re.escape, sorted(table, key=len, reverse=True)))
    found = [m for m in re.finditer(rf"(?<![\w-])(?:{phrases})\b", text, re.IGNORECASE) if len(m[0]) >= _LONG]
    edits = [(m.start(), m.end(), cased(m[0], table[m[0].lower()])) for m in found]
    alone = [apply(text, [edit]) for edit in edits]
    return [*alone, *(apply(text, edits[:count]) for count in range(2, len(edits) + 1))]


_LONG = 9
"""Letters from which a word may be one of the long ones."""
