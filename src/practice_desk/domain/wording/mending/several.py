"""Fixes for too many things at once: the list as a choice, or the first of them and the rest for another week."""

import re

from practice_desk.domain.wording.acts.scene import Scene
from practice_desk.domain.wording.mending.edits import Mender
from practice_desk.domain.wording.reading.lexicon import lexicon, word_set


def too_many(mender: Mender) -> tuple[str, ...]:
    """Offer the list as a choice, or keep the first two and put the rest by."""
    scene, text = mender.findings.scene, mender.text
    body = text.strip()
    candidates: list[str] = _as_a_choice(body)
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
            *_after_a_greeting(scene, text),
            f"Pick one of these this week: {_last_and(lowered) if single else _or_else(lowered)}",
            *_parked(scene, text),
            *_first_ones(scene, text),
            f"Pick one of these this week: {lowered}",
        ]
    candidates += [
        f"{_either_end(body)} Pick one of these.",
        f"{_either_end(body)} Just one, whichever suits.",
        f"Pick one of these this week: {_last_and(_small(body))}",
        f"Pick one: {_last_and(_small(body))}",
        f"Pick one: {_small(body)}",
    ]
    return mender.first("too-many", candidates)


_MARK = r"(?:[-•*–▪◦·★☆□☐]|\(?\d+[.)])"
_MARK_LEFT = re.compile(r"(?:\s*(?:[-•*–▪◦·★☆□☐]|\(\d+[.)]|\d\)|(?:^|\n\s*)\d+\.)|,?\s+(?:and|then|&))\s*$")
_NUMBER_LEFT = re.compile(r"\s+\d\.$")
_MARKED_LINE = re.compile(rf"\s*{_MARK}")
_BREAKS = re.compile(
    rf"[.!]?\s*\n\s*(?:{_MARK}\s*)?|[,;]?\s+\(?\d\)\s*|[,;]?\s+\d\.\s+(?=[a-z])|[.!]\s+(?=\S)"
)
_AT_A_PAUSE = re.compile(r"(?:[,;.!?\n]|\b(?:and|then)|&|\)|\n\s*[-•*–▪◦·]|\d\.)\s*$")
_PARKED = "Only if you like, another week: "
_PARKED_TOO = "Or another week after that, only if you like: "


def _parked(scene: Scene, text: str) -> list[str]:
    """The first two things, or the first, and the rest kept for another week."""
    body, after = _without_close(text)
    body, after = _without_wishes(scene, body, after)
    lines = [scene.reading.starts[line.sentence.first] for line in scene.lines if not line.aside]
    acts = [scene.reading.starts[act.at] for act in scene.acts]
    marks = [m.end() for m in re.finditer(r"\(\d+\)\s*", body)]
    joint = "\n" if "\n" in body else " "
    out: list[str] = []
    for places in (marks, acts, lines):
        for at in (*places[2:3], *places[1:2]):
            head = _MARK_LEFT.sub("", body[:at].rstrip()).rstrip(" ,;\n")
            head = _NUMBER_LEFT.sub("", head).rstrip(" ,;") if body[at : at + 1].islower() else head
            if at < len(body) and head and head[-1] != ":" and _AT_A_PAUSE.search(body[:at]):
                kept = head if joint != " " else _either_end(_joined(head))
                later = [_small(_ALSO.sub("", one)) for one in _BREAKS.split(body[at:].strip().rstrip(".!"))]
                out.append(f"{kept}{joint}{_waiting(later)}{after}")
    return out


def _or_else(sentences: str) -> str:
    """What is asked for "also" is one more to pick from."""
    return _ALSO_NEXT.sub(r"\1Or ", sentences)


_ALSO_NEXT = re.compile(r"([.!?]\s+)(?:also|plus|and),? (?=[a-z])", re.IGNORECASE)
_ALSO = re.compile(r"^(?:also|then|and|finally|lastly),? ", re.IGNORECASE)


def _waiting(later: list[str]) -> str:
    """What is kept for another week, in one sentence, or in two where one would be long."""
    one = f"{_PARKED}{'; '.join(later)}."
    half = (len(later) + 1) // 2
    if len(later) == 1 or len(one.split()) <= _LONG:
        return one
    return f"{_PARKED}{'; '.join(later[:half])}. {_PARKED_TOO}{'; '.join(later[half:])}."


_LONG = 28
"""Words from which a sentence is better said in two."""


def _joined(head: str) -> str:
    """The tasks that stay, the last two joined by "and" where a list was cut."""
    if head[-1:] in ".!?":
        return head
    opening = max(head.rfind(mark) for mark in (". ", "! ", "? ", ": ", "\n"))
    cut = head.rfind(", ")
    following = re.match(r"[a-z]+", head[cut + 2 :]) if cut > opening else None
    if not following or following[0] not in lexicon().verb_class:
        return head
    joint = ", and" if " and " in head[opening + 1 :] else " and"
    return f"{head[:cut]}{joint} {head[cut + 2 :]}"


_ITEM = re.compile(
    r"(?:(?:^|(?<=\n))[-–]|(?:^|(?<=\s))(?:[•*▪◦·★☆✓□☐]|\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]))\s+"
)


def _as_a_choice(body: str) -> list[str]:
    """A marked list with "pick one of these" before it: in one sentence, or a line for each."""
    marks = list(_ITEM.finditer(body))
    if len(marks) < _ENOUGH:
        return []
    intro = body[: marks[0].start()].strip()
    bounds = [*(m.start() for m in marks[1:]), len(body)]
    items = [body[m.end() : end].strip() for m, end in zip(marks, bounds, strict=True)]
    items[-1], *close = re.split(r"\n|(?<=[.!?])\s+(?=[A-Z])", items[-1], maxsplit=1)
    tail = "".join(close)
    items = [re.sub(r"(?:[,;.]|,? and|,? or)$", "", item) for item in items]
    lead = _lead(intro)
    after = f"\n{tail}" if tail else ""
    listed = [_small(item) for item in items]
    choice = _either_end(f"{lead}: {', '.join(listed[:-1])} or {listed[-1]}")
    return [
        f"{choice}{after}",
        "\n".join([f"{lead}:", *(f"- {item}" for item in items)]) + after,
    ]


_ENOUGH = 3
"""Items from which a list is one."""
_A_NAME = 4
"""Words up to which what stands before a list is only who is meant: "Client to"."""
_OPEN = re.compile(r"\b(?:to|will|should|could|can):?$", re.IGNORECASE)


def _lead(intro: str) -> str:
    """ "Pick one of these" behind what introduces a list: joined to a colon or a name, else a sentence of its own."""
    if not intro:
        return "Pick one of these this week"
    if _OPEN.search(intro) and len(intro.split()) <= _A_NAME:
        return f"{intro.rstrip(' :')} pick one of these"
    return (
        f"{intro.rstrip(' :')}, pick one of these"
        if intro.endswith(":")
        else f"{_either_end(intro)} Pick one of these"
    )


def _after_a_greeting(scene: Scene, text: str) -> list[str]:
    """ "Pick one of these" before the sentence that begins to ask, or behind the colon that opens the list."""
    lines = [line.sentence for line in scene.lines]
    counts = [sum(one.first <= act.at < one.last for act in scene.acts) for one in lines]
    if max(counts, default=0) < _ENOUGH - 1:
        return []
    asking = lines[counts.index(max(counts))]
    start, end = scene.reading.span(asking.first, asking.last)
    colon = text.find(": ", start, end)
    opening = colon + 2 if colon > 0 else start
    if not opening:
        return []
    head, rest = text[:opening].rstrip(), _small(_ALSO.sub("", text[opening:].strip()))
    rest = rest if re.search(r"[.!?]\s", rest) else _last_and(rest)
    if head.endswith(":"):
        return [f"{head[:-1]}, pick one of these: {rest}"]
    return [f"{head} Pick one of these this week: {rest}"]


_WISH = re.compile(
    r"(?:you(?:'ve|'re| have| are| said| know| can do)|i |i'm|i know|it |it's|that|well done|good|we |thank|take care"
    r"|none of)\b",
    re.IGNORECASE,
)
"""How a sentence begins that asks for nothing."""


def _without_wishes(scene: Scene, body: str, after: str) -> tuple[str, str]:
    """The sentences up to the last that asks for something, and the friendly ones behind them."""
    asking = [
        line
        for line in scene.lines
        if any(line.sentence.first <= a.at < line.sentence.last for a in scene.acts)
        and not _WISH.match(body[scene.reading.starts[line.sentence.first] :])
    ]
    end = scene.reading.ends[asking[-1].sentence.last - 1] if asking else len(body)
    close = re.match(r"[.!?]+\s+(?=[A-Z])", body[end:])
    if not close or _MARKED_LINE.match(body[end + close.end() :]):
        return body, after
    return body[: end + 1], f" {body[end + close.end() :].strip()}{after}"


def _without_close(text: str) -> tuple[str, str]:
    """A list, and the lines behind it that are no items of it."""
    rows = text.rstrip().split("\n")
    last = max((n for n, row in enumerate(rows) if _MARKED_LINE.match(row)), default=len(rows) - 1)
    after = rows[last + 1 :]
    return "\n".join(rows[: last + 1]), "".join(f"\n{row}" for row in after)


def _small(text: str) -> str:
    """With a small first letter where it begins with an everyday word."""
    first = re.match(r"[A-Z][a-z]+\b", text)
    known = first and (first[0].lower() in lexicon().verb_class or first[0].lower() in _SMALL_WORDS)
    return text[:1].lower() + text[1:] if known else text


_SMALL_WORDS = word_set(
    "a an the one two three four five six ten some your his her at on in by for after before bath no new"
)


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
