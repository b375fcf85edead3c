"""Fixes for hard words and long sentences."""

import re

from practice_desk.domain.wording.mending.edits import Edit, Mender, apply, remedies


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


def jargon(mender: Mender) -> tuple[str, ...]:
    """The same text with each hard word in plain words."""
    scene, text = mender.findings.scene, mender.text
    glosses: dict[str, str] = remedies()["glosses"]
    plain: list[Edit] = []
    explained: list[Edit] = []
    gone: list[Edit] = []
    for stumble in mender.findings.stumbles:
        if stumble.rule != "jargon":
            continue
        start, end = scene.reading.span(stumble.first, stumble.last)
        typed = text[start:end]
        key = " ".join(scene.reading.words[stumble.first : stumble.last])
        gloss = glosses.get(typed.lower().rstrip("."), glosses.get(key))
        if typed.lower().endswith("/7"):
            gloss = f"{typed[:-2]} days a week"
        plain.append((start, end, cased(typed, gloss) if gloss else ""))
        explained.append((start, end, f"{cased(typed, gloss)} ({typed})" if gloss else ""))
        gone.append((start, end, ""))
    tries = [apply(text, apart(e)) for e in (plain, explained, gone)]
    return mender.first("jargon", tries, wanted=1)


def long_sentence(mender: Mender) -> tuple[str, ...]:
    """The sentence cut into shorter ones, where a pause allows."""
    scene, text = mender.findings.scene, mender.text
    lines: list[Edit] = []
    split: list[Edit] = []
    for stumble in mender.findings.stumbles:
        if stumble.rule == "long-sentence":
            start, end = scene.reading.span(stumble.first, stumble.last)
            split.append((start, end, _split(text[start:end], " ")))
            lines.append((start, end, _split(text[start:end], "\n", every=True)))
    return mender.first("long-sentence", [apply(text, e) for e in (split, lines)], wanted=1)


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
        if out and (not every and len(out[-1].split()) + len(bare.split()) <= 20):
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
    """Shorter words for the long ones; else the sentence in two."""
    scene, text = mender.findings.scene, mender.text
    table: dict[str, str] = remedies()["shorter_words"]
    shorter = _replaced(text, table)
    plainest = _replaced(text, {**table, **remedies()["glosses"]})
    edits: list[Edit] = []
    for stumble in mender.findings.stumbles:
        if stumble.rule == "long-words":
            line = next(
                line for line in scene.lines if line.sentence.first <= stumble.first < line.sentence.last
            )
            start, end = scene.reading.span(line.sentence.first, line.sentence.last)
            edits.append((start, end, _split(text[start:end], " ", every=True)))
    halves: list[Edit] = []
    for stumble in mender.findings.stumbles:
        if stumble.rule == "long-words":
            words = range(stumble.first, stumble.last)
            middle = next(
                (
                    i
                    for i in words
                    if scene.reading.words[i] in ("and", "of", "for", "with", "in", "through", "by", "to")
                ),
                None,
            )
            if middle is not None:
                at = scene.reading.starts[middle]
                halves.append((at, at, "\n"))
    dropped = [
        (*scene.reading.span(s.first, s.first + 1), "")
        for s in mender.findings.stumbles
        if s.rule == "long-words"
    ]
    tries = [shorter, plainest, *(apply(text, e) for e in (edits, halves, dropped))]
    return mender.first("long-words", tries, wanted=1)


def _replaced(text: str, table: dict[str, str]) -> str:
    """The text with every phrase of the table in its plain words, the longer phrase first."""
    phrases = "|".join(map(re.escape, sorted(table, key=len, reverse=True)))
    return re.sub(
        rf"\b(?:{phrases})\b", lambda m: cased(m[0], table[m[0].lower()]), text, flags=re.IGNORECASE
    )
