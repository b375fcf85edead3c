"""Fixes for a task that is vague, made from the words that were typed."""

from practice_desk.domain.wording.acts.details import details
from practice_desk.domain.wording.acts.scene import Act, Scene
from practice_desk.domain.wording.judging.vague import Vagueness
from practice_desk.domain.wording.mending.edits import Edit, Mender, apply, remedies
from practice_desk.domain.wording.reading.lexicon import word_set

_WEAK_ENDS = word_set("this week the next session more often regularly as needed when possible you can")
_OBJECTS = word_set(
    "exercise exercises task tasks skill skills technique techniques practise homework assignment it"
    " this that them usual agreed discussed"
)


def fixes(mender: Mender, *, unseen: bool) -> tuple[str, ...]:
    """Whole texts in which every vague act has been given what it lacks."""
    target = "no-act" if unseen else "no-amount"
    unclear = mender.findings.unclear
    candidates = [
        _mended(mender, unclear, choice, style)
        for style in ("inside", "sentence", "instead")
        for choice in (0, 1)
    ]
    return mender.first(target, candidates, must_keep=not unseen)


def _mended(mender: Mender, unclear: list[Vagueness], choice: int, style: str) -> str:
    scene = mender.findings.scene
    text = mender.text
    edits: list[Edit] = []
    for number, v in enumerate(unclear):
        given = _given(scene, v)
        if v.unseen:
            edits.append(_act_edit(scene, text, v, given=given, choice=choice, style=style))
        else:
            edits.append(_detail_edit(scene, text, v, given=given, choice=choice, style=style))
        if number and (edits[-1][0] < edits[-2][1] or edits[-1] == edits[-2]):
            edits.pop()
    return apply(text, edits)


def _given(scene: Scene, v: Vagueness) -> bool:
    line = next((line for line in scene.lines if line.sentence.first <= v.first < line.sentence.last), None)
    return line is not None and details(scene, line).occasion


def _filled(template: str, *, given: bool) -> str:
    core, _, tail = template.partition("|")
    return core if given else core + tail


def _act_edit(scene: Scene, text: str, v: Vagueness, *, given: bool, choice: int, style: str) -> Edit:
    start, end = _where(scene, text, v)
    offer = _filled(_offer(scene, v, choice), given=given)
    if style == "instead":
        return start, end, offer
    if style == "sentence" or v.act.group == "none":
        stop = _sentence_end(scene, text, v)
        return (
            stop,
            stop,
            f". {offer[:1].upper()}{offer[1:]}"
            if text[stop - 1 : stop] not in ".!?"
            else f" {offer[:1].upper()}{offer[1:]}",
        )
    if _undefined(scene, v.act):
        return end, end, f" {offer}"
    return end, end, f": {offer}"


def _detail_edit(scene: Scene, text: str, v: Vagueness, *, given: bool, choice: int, style: str) -> Edit:
    _, end = _where(scene, text, v)
    table = remedies()["details"]
    templates = table.get(v.act.group, table["step"])
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
    return end, end, offer


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


def _undefined(scene: Scene, act: Act) -> bool:
    if act.group == "none":
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
    words = scene.reading.words
    return _by_theme((words[v.first : v.last], words), choice)


def offer(scene: Scene, choice: int) -> str:
    """A concrete act, with its occasion, that fits the whole of a text."""
    return _filled(_by_theme((scene.reading.words,), choice), given=False)


def _by_theme(spans: tuple[list[str], ...], choice: int) -> str:
    data = remedies()
    for span in spans:
        best, score = None, 0
        for keys, offers in data["themes"]:
            found = len(set(keys.split()).intersection(span))
            if found > score:
                best, score = offers, found
        if best is not None:
            return best[min(choice, len(best) - 1)]
    return data["default"][choice]
