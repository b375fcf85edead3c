"""Fixes for tone, timing and hard words."""

import re

from practice_desk.domain.wording.acts import Scene
from practice_desk.domain.wording.edits import Edit, Mender, apply, remedies
from practice_desk.domain.wording.tone import Slip

_CLAUSE_MARK = re.compile(r"[.!?;,\n–—]")
_AFTERWARDS = (
    ("panic", "Once the panic has passed"),
    ("flashback", "Once the flashback has passed"),
    ("meltdown", "Once the meltdown is over"),
    ("melt", "Once the meltdown is over"),
    ("dissociat", "Once you feel back in the room"),
    ("funeral", "A few days after the funeral"),
    ("dying", "Later, when things are calmer"),
    ("dies", "Later, when things are calmer"),
    ("hospital", "Later, when things are calmer"),
    ("crisis", "Once the crisis has passed"),
    ("attack", "Once the attack is over"),
    ("urge", "Once the urge has passed"),
)


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
        candidates.append(apply(text, _apart(words)))
    mixed = [_plain_word(scene, text, s) or _clause_out(scene, text, s) for s in slips]
    mixed_all = [_plain_word(scene, text, s) or _clause_out(scene, text, s) for s in every]
    cut = [_clause_out(scene, text, s) for s in slips]
    cut_all = [_clause_out(scene, text, s) for s in every]
    candidates += [apply(text, _apart(e)) for e in (mixed, words_all, mixed_all, cut, cut_all)]
    barter = re.sub(r"\bno ([\w ]+?), no (\w+)\b", r"bring the \1 to the \2", text, flags=re.IGNORECASE)
    candidates += [_capital(barter)] if barter != text else []
    candidates = [c for c in candidates if len(c.split()) > 2]
    found = mender.first(rule, candidates)
    return found or mender.first(rule, [*candidates, *_fresh_starts(scene, text)], must_keep=False)


def _fresh_starts(scene: Scene, text: str) -> list[str]:
    """The sentences that have nothing of the kind in them; last, a plain offer."""
    _ = scene
    sentences = re.split(r"(?<=[.!?])\s+|\n", text)
    return [s for s in sentences if len(s.split()) > 3] + [
        "If you would like to, write one line about how it went, on Thursday evening."
    ]


def _apart(edits: list[Edit]) -> list[Edit]:
    """Edits that do not overlap; of two that do, the wider."""
    out: list[Edit] = []
    for edit in sorted(edits, key=lambda e: (e[0], -e[1])):
        if not out or edit[0] >= out[-1][1]:
            out.append(edit)
    return out


def _plain_word(scene: Scene, text: str, slip: Slip) -> Edit | None:
    start, end = scene.reading.span(slip.first, slip.last)
    typed = text[start:end].lower().replace("’", "'")
    table: dict[str, str] = remedies()["plain_words"]
    grown = _grown(text, start, end, table)
    if grown:
        return grown
    if typed in table and (table[typed] or typed == "for me"):
        return start, end, _cased(text[start:end], table[typed])
    inner = [(k, v) for k, v in table.items() if re.search(rf"\b{re.escape(k)}\b", typed)]
    if inner and slip.rule in ("school-word", "must"):
        key, value = max(inner, key=lambda kv: len(kv[0]))
        m = re.search(rf"\b{re.escape(key)}\b", typed)
        if m:
            return (
                start + m.start(),
                start + m.end(),
                _cased(text[start + m.start() : start + m.end()], value),
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
                and at + len(key) > end
                and low.startswith(key, at)
                and not low[at + len(key) : at + len(key) + 1].isalpha()
            ):
                return at, at + len(key), _cased(text[at : at + len(key)], value)
    return None


def _cased(typed: str, new: str) -> str:
    return (
        new[:1].upper() + new[1:]
        if typed[:1].isupper() and not typed[1:2].isupper() and typed[:2] != "I "
        else new
    )


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
        negative = re.match(r"(?:no|not|don't|do not|mustn't|must not)\b", typed)
        soft.append(
            (start, stop, _cased(text[start:end], value))
            if value or not negative
            else _clause_out(scene, text, slip)
        )
        if typed == "never" or ((negative or typed.startswith(("every", "each"))) and value):
            bare.append((start, stop, _cased(text[start:end], value)))
        else:
            bare.append(_clause_out(scene, text, slip) if negative or not value else (start, stop, ""))
        loose = typed.startswith(
            ("at all", "all the", "whatever", "no matter", "without", "rain", "come what")
        )
        room.append((start, stop, "when you can") if loose else soft[-1])
    candidates = [apply(text, _apart(e)) for e in (soft, bare, room)]
    trailing = re.sub(
        r"(?:\s*[,;–]?\s*)(?:no matter (?:what|how|who|where|when)[^.,;!?]*|whatever happens|"
        r"without fail|no exceptions?|without exceptions?|(?:and )?go cold turkey|\bcompletely\b|"
        r"\bentirely\b|\baltogether\b|\btotally\b|at all (?:times|costs))",
        "",
        text,
        flags=re.IGNORECASE,
    )
    if trailing != text:
        candidates.insert(0, trailing)
    ban = re.sub(
        r"\b(?:don't|do not|(?:you )?must not|(?:you )?mustn't|you must never|never)\b",
        "try not to",
        text,
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
    candidates += [_capital(ban), *(s for s in re.split(r"(?<=[.!?])\s+", text))]
    return mender.first("no-exception", candidates)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def acute_moment(mender: Mender) -> tuple[str, ...]:
    """The same work, moved to after the moment; or steadying first and the work later."""
    clash = mender.findings.clash
    if clash is None:
        return ()
    scene, text = mender.findings.scene, mender.text
    later = _later(scene, clash.state)
    start, end = _state_clause(scene, text, clash.state)
    line = next(line for line in scene.lines if line.sentence.first <= clash.state[0] < line.sentence.last)
    begins = scene.reading.starts[line.sentence.first] >= start - 1
    tail = text[end:].lstrip(" ,;:")
    if begins:
        helper = _for_another(scene)
        moved = f"{text[:start]}{later}, {_small(tail)}"
        steady = f"{text[:start]}{text[start:end].rstrip(' ,')}, {helper}. {later}, {_small(tail)}"
    else:
        gap = text[end:]
        moved = f"{text[:start].rstrip(' ,')} {later[:1].lower()}{later[1:]}{gap}"
        steady = f"{later}, {_small(text)}"
    work_line = next(
        line for line in scene.lines if line.sentence.first <= clash.work[0] < line.sentence.last
    )
    at = scene.reading.starts[work_line.sentence.first]
    carried = f"{text[:at]}{later}, {_small(text[at:])}"
    everywhere = _all_later(scene, text, later)
    first = (
        "In that moment, put both feet on the floor, breathe out slowly and call someone you "
        "trust. The next day, when things are calm: "
    )
    candidates = [
        carried if work_line is not line else moved,
        moved,
        steady,
        everywhere,
        carried,
        f"{later}, {_small(text)}",
        f"{first}{_small(tail)}",
    ]
    return mender.first("acute-moment", [c.strip() for c in candidates])


def _small(text: str) -> str:
    """The text with a small first letter, unless its first word is all capitals."""
    return text[:1].lower() + text[1:] if not text[1:2].isupper() and text[:2] != "I " else text


def _for_another(scene: Scene) -> str:
    """What steadies in the moment, for oneself or for somebody else."""
    if not scene.reading.vocabulary.isdisjoint(
        ("him", "her", "son", "daughter", "she", "he", "child", "your child", "they")
    ):
        return "stay close and keep your voice low"
    return "put both feet on the floor and name five things you can see"


def _all_later(scene: Scene, text: str, later: str) -> str:
    """Every sentence that asks for work begins with the later time."""
    edits: list[Edit] = []
    for line in scene.lines:
        if scene.has("analytic", line.sentence.first, line.sentence.last):
            first = scene.reading.starts[line.sentence.first]
            hit = scene.first("acute", line.sentence.first, line.sentence.last)
            end = _state_clause(scene, text, hit)[1] if hit and hit[0] - line.sentence.first < 12 else first
            edits.append((first, end, f"{later}, "))
    return apply(text, edits)


def _later(scene: Scene, state: tuple[int, int]) -> str:
    words = " ".join(scene.reading.words[max(0, state[0] - 3) : state[1] + 3])
    return next(
        (phrase for key, phrase in _AFTERWARDS if key in words), "Once it has passed and things are calmer"
    )


def _state_clause(scene: Scene, text: str, state: tuple[int, int]) -> tuple[int, int]:
    """The clause that names the state: from its "when" or "during" to the next pause."""
    words = scene.reading.words
    line = next(line for line in scene.lines if line.sentence.first <= state[0] < line.sentence.last)
    first = state[0]
    inner = next((i for i in range(state[0] + 1, state[1]) if words[i] in ("as", "while")), None)
    if inner is not None:
        return scene.reading.starts[inner], scene.reading.ends[state[1] - 1]
    opening = (
        "when",
        "whenever",
        "if",
        "during",
        "as",
        "while",
        "at",
        "in",
        "on",
        "right",
        "the",
        "of",
        "for",
        "middle",
        "moment",
        "even",
        "straight",
        "just",
    )
    marks = [
        i
        for i in range(line.sentence.first, state[0] + 1)
        if words[i]
        in ("when", "whenever", "if", "during", "as", "while", "at", "in", "on", "right", "straight", "the")
        and (i == line.sentence.first or words[i] != "the")
    ]
    if marks:
        near = [i for i in marks if "," not in words[i : state[0]] or i == line.sentence.first]
        strong = [i for i in near if words[i] in ("when", "whenever", "if", "during", "as", "while", "right")]
        first = strong[-1] if strong and words[strong[-1]] != "as" else (near or marks)[-1]
        while (
            first > line.sentence.first
            and words[first - 1] in opening
            and words[first] not in ("when", "if", "during", "while")
        ):
            first -= 1
    last = state[1]
    while last < line.sentence.last and words[last] not in (",", ";", ":", "–"):
        last += 1
    start = scene.reading.starts[first]
    end = scene.reading.ends[last - 1]
    if last < line.sentence.last:
        end = scene.reading.starts[last] + 1
    elif first == line.sentence.first:
        end = scene.reading.ends[state[1] - 1]
        work = next(
            (a for a, _ in scene.hits.get("analytic", ()) if state[1] <= a < line.sentence.last), None
        )
        end = scene.reading.starts[work] if work is not None else end
    return start, end


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
        plain.append((start, end, _cased(typed, gloss) if gloss else ""))
        explained.append((start, end, f"{_cased(typed, gloss)} ({typed})" if gloss else ""))
        gone.append((start, end, ""))
    tries = [apply(text, _apart(e)) for e in (plain, explained, gone)]
    return mender.first("jargon", tries, wanted=1) or mender.first("jargon", tries, wanted=1, must_keep=False)


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
    pattern = re.compile(
        r"\b(?:" + "|".join(map(re.escape, sorted(table, key=len, reverse=True))) + r")\b", re.IGNORECASE
    )
    shorter = pattern.sub(lambda m: _cased(m[0], table[m[0].lower()]), text)
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
    return mender.first(
        "long-words", [shorter, *(apply(text, e) for e in (edits, halves, dropped))], wanted=1
    )
