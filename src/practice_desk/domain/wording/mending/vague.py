"""Fixes for a task that is vague, made from the words that were typed."""

import re

from practice_desk.domain.wording.acts.details import details
from practice_desk.domain.wording.acts.scene import Act, Scene
from practice_desk.domain.wording.findings import inspect
from practice_desk.domain.wording.judging.vague import Vagueness
from practice_desk.domain.wording.mending.edits import Edit, Mender, apply, remedies, tidy
from practice_desk.domain.wording.model import Fields

_LESS = frozenset(("less", "fewer"))
_MANY = 3
"""From so many vague acts on only the first is mended: a text in which all were would ask for too much."""


def fixes(mender: Mender, *, unseen: bool) -> tuple[str, ...]:
    """Whole texts in which every vague act has been given what it lacks."""
    target = "no-act" if unseen else "no-amount"
    unclear = mender.findings.unclear
    candidates = [
        _mended(mender, unclear, choice, style)
        for style in ("inside", "theme", "sentence", "instead")
        for choice in (0, 1)
    ]
    if not unseen:
        candidates += [_offered(mender, unclear[0], choice) for choice in (0, 1)]
    if unseen:
        begun = [way(mender, unclear, choice) for way in (_begun, _first_step) for choice in (0, 1)]
        candidates = begun + candidates if len(unclear) >= _MANY else candidates + begun
    return mender.first(target, candidates, must_keep=not unseen)


def _offered(mender: Mender, v: Vagueness, choice: int) -> str:
    """The text with something concrete to do behind an act, where an amount does not make it clear."""
    given = _given(mender.findings.scene, v)
    return apply(
        mender.text,
        [_act_edit(mender.findings.scene, mender.text, v, given=given, choice=choice, style="theme")],
    )


def _countable(scene: Scene, v: Vagueness) -> bool:
    """Is it something that can be done for some minutes or on some days, rather than left undone or told?"""
    said = scene.reading.words[v.first : v.last]
    return _NOT_DONE.isdisjoint(said) and not (v.unseen and v.act.group in ("fragment", "none"))


_NOT_DONE = frozenset(
    ("not", "never", "no", "without", "don't", "refrain", "avoid", "stop", "i", "i'd", "i'm", "be", "has")
)


def filled(text: str, fields: Fields) -> list[str]:
    """The text with what every vague act of it lacks: an amount and an occasion, or something concrete to do."""
    found = inspect(text, fields)
    if not all(_countable(found.scene, v) for v in found.unclear):
        mender = Mender(text, fields, found)
        return [_mended(mender, found.unclear, 0, style) for style in ("inside", "theme")]
    return [
        apply(
            text,
            [
                _detail_edit(found.scene, text, v, given=_given(found.scene, v), choice=choice, style=style)
                for v in found.unclear
            ],
        )
        for style in ("inside", "sentence")
        for choice in (0, 1)
        if found.unclear
    ]


def _mended(mender: Mender, unclear: list[Vagueness], choice: int, style: str) -> str:
    scene = mender.findings.scene
    text = mender.text
    edits: list[Edit] = []
    for number, v in enumerate(unclear):
        given = _given(scene, v)
        if v.unseen:
            edits.append(_act_edit(scene, text, v, given=given, choice=(choice + number) % 2, style=style))
        else:
            edits.append(_detail_edit(scene, text, v, given=given, choice=choice, style=style))
        if number and (edits[-1][0] < edits[-2][1] or edits[-1] == edits[-2]):
            edits.pop()
    return apply(text, edits)


def _begun(mender: Mender, unclear: list[Vagueness], choice: int) -> str:
    """Only the first of several vague acts, with something to do; sentences that were clear stay."""
    scene, text = mender.findings.scene, mender.text
    first, (_, end) = unclear[0], _where(scene, text, unclear[0])
    offer = _filled(_by_theme(_around(scene, first), choice), given=_given(scene, first))
    said = _LIST_MARK.sub("", text[:end].rstrip())
    joint = " – " if ":" in re.split(r"[.!?]\s|\n", said)[-1] else ": "
    return tidy(f"{said}{joint}{offer}.{_clear_behind(scene, text, unclear, end)}")


_LIST_MARK = re.compile(r",?\s*(?<!\w)(?:\(?(?:\d+|[a-h]|[ivx]+)\)?|[-•*])$")
"""The mark of the next item, left over where a list is cut."""


def _first_step(mender: Mender, unclear: list[Vagueness], choice: int) -> str:
    """A small first step in place of every sentence with a vague act."""
    scene, text = mender.findings.scene, mender.text
    first = next(
        (s for s in _sentences(scene) if s[0] <= _where(scene, text, unclear[0])[0] < s[1]), (0, len(text))
    )
    offer = _filled(_by_theme(_around(scene, unclear[0]), choice), given=False)
    return tidy(
        f"{text[: first[0]]}A small first step: {offer}.{_clear_behind(scene, text, unclear, first[1])}"
    )


def _sentences(scene: Scene) -> list[tuple[int, int]]:
    return [scene.reading.span(line.sentence.first, line.sentence.last) for line in scene.lines]


def _clear_behind(scene: Scene, text: str, unclear: list[Vagueness], after: int) -> str:
    """The sentences behind a place in which no act is vague."""
    places = [_where(scene, text, v)[0] for v in unclear]
    spans = [
        (a, b) for a, b in _sentences(scene) if a >= after and not any(a <= place < b for place in places)
    ]
    return "".join(f" {text[a:b].strip()}." for a, b in spans)


def _given(scene: Scene, v: Vagueness) -> bool:
    line = next((line for line in scene.lines if line.sentence.first <= v.first < line.sentence.last), None)
    return line is not None and details(scene, line).occasion


def _filled(template: str, *, given: bool) -> str:
    core, _, tail = template.partition("|")
    return core if given else core + tail


def _act_edit(scene: Scene, text: str, v: Vagueness, *, given: bool, choice: int, style: str) -> Edit:
    start, end = _where(scene, text, v)
    offer = _filled(_offer(scene, v, choice), given=given)
    named = style == "theme" or not _undefined(scene, v.act)
    if style == "theme":
        around = (["coping"],) if _undefined(scene, v.act) else _around(scene, v)
        offer = _filled(_by_theme(around, choice), given=given)
    if style not in ("inside", "theme") and not named:
        offer = f"do it {offer}"
    if style == "instead" and re.match(r"\s*(?:[.,;:!?\n]|$)", text[end:]):
        return start, end, offer
    if style not in ("inside", "theme") or v.act.group == "none":
        stop = _sentence_end(scene, text, v)
        return (
            stop,
            stop,
            f". {offer[:1].upper()}{offer[1:]}"
            if text[stop - 1 : stop] not in ".!?"
            else f" {offer[:1].upper()}{offer[1:]}",
        )
    said = text[text.rfind("\n", 0, start) + 1 : end]
    joint = " – " if named and ":" in re.split(r"[.!?]\s", said)[-1] else ": " if named else " "
    return end, end, f"{joint}{offer}"


def _detail_edit(scene: Scene, text: str, v: Vagueness, *, given: bool, choice: int, style: str) -> Edit:
    start, end = _where(scene, text, v)
    end = _before_a_name(text, end)
    table = remedies()["details"]
    words = scene.reading.words
    less = not _LESS.isdisjoint(words[v.first : v.last])
    verb = "less" if less else words[v.act.at] if v.act.group != "none" else ""
    templates = table.get(verb, table.get(v.act.group, table["step"]))
    offer = _filled(templates[min(choice, len(templates) - 1)], given=given)
    if style == "sentence":
        end = _sentence_end(scene, text, v)
        return (
            end,
            end,
            ": for 5 minutes on Tuesday and Friday" if choice == 0 else ": once a day on three days",
        )
    if style == "instead":
        return end, end, ", 5 minutes, on Tuesday and Friday" if choice == 0 else " once on Wednesday"
    hedge = _HEDGE.search(text[start:end])
    return start + hedge.start() if hedge else end, end, offer


_HEDGE = re.compile(
    r",? (?:regularly|(?:more |as )?(?:often|frequently)(?: as (?:you can|possible))?|from time to time|now and then"
    r"|a bit more"
    r"|(?:as(?: and when| much as)?|when(?:ever)?|where(?:ver)?|if) (?:you (?:can|like|want)|needed|possible|it helps"
    r"|necessary)|throughout the week|more)$",
    re.IGNORECASE,
)
"""What leaves open how much or how often; the detail stands in its place."""


def _before_a_name(text: str, end: int) -> int:
    """``end``, or where the name of somebody spoken to begins: "keep writing, Anwen"."""
    name = _SPOKEN_TO.search(text[:end])
    return name.start() if name else end


_SPOKEN_TO = re.compile(r", (?:please|thanks|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z][\w'’-]+)$")


def _where(scene: Scene, text: str, v: Vagueness) -> tuple[int, int]:
    """The span of the vague act, without the pause that ends it."""
    if v.act.group == "none" or not scene.reading.words:
        end = len(text.rstrip().rstrip(".!?"))
        return 0, end
    start, end = scene.reading.span(v.first, max(v.first + 1, v.last))
    return start, end


def _sentence_end(scene: Scene, text: str, v: Vagueness) -> int:
    line = next(
        (line for line in scene.lines if line.sentence.first <= v.first < line.sentence.last), scene.lines[-1]
    )
    return scene.reading.ends[line.sentence.last - 1] if v.act.group != "none" else len(text.rstrip())


_THOUGHT = frozenset(("think", "reflect", "remember", "consider"))
"""What is thought about can be written down; it cannot be done "the way we practised"."""


def _undefined(scene: Scene, act: Act) -> bool:
    if act.group == "none" or act.verb in _THOUGHT:
        return False
    hit = scene.first("undefined", act.at, act.last)
    words = scene.reading.words
    follow = words[act.at + 1 : act.at + 2]
    if hit is not None and hit[0] <= act.at + 2:
        return words[hit[1] : hit[1] + 1] not in (["life"], ["balance"])
    return follow in (["it"], ["them"])


def _offer(scene: Scene, v: Vagueness, choice: int) -> str:
    """A concrete act that fits the words, with its occasion apart: by theme, else a small first step."""
    if v.act.group != "none" and _undefined(scene, v.act):
        return remedies()["unnamed"][choice]
    by_verb: dict[str, list[str]] = remedies()["verbs"]
    doing = scene.reading.words[v.act.at : v.act.at + 2] if v.act.group != "none" else []
    offers = by_verb.get(doing[0]) if doing and doing[1:] not in (["on"], ["from"]) else None
    return offers[min(choice, len(offers) - 1)] if offers else _by_theme(_around(scene, v), choice)


def _around(scene: Scene, v: Vagueness) -> tuple[list[str], ...]:
    """The words of an act, with the "don't" before it, and then of the whole text: where a theme is looked for."""
    words = scene.reading.words
    first = max(0, v.first - 2) if v.act.negative else v.first
    return words[first : v.last], words


def offer(scene: Scene, choice: int) -> str:
    """A concrete act, with its occasion, that fits the whole of a text."""
    return _filled(_by_theme((scene.reading.words,), choice), given=False)


def _by_theme(spans: tuple[list[str], ...], choice: int) -> str:
    data = remedies()
    for span in spans:
        best, score = None, 0
        for keys, offers, *unless in data["themes"]:
            if unless and not set(unless[0].split()).isdisjoint(span):
                continue
            found = len(set(keys.split()).intersection(span))
            if found > score:
                best, score = offers, found
        if best is not None:
            return best[min(choice, len(best) - 1)]
    return data["default"][choice]
