"""Could the client tell what to do, and when they have done it?

V1: no act that a camera could see. V2: an act, but no amount, no occasion and no finish. Either makes a task vague.
"""

from dataclasses import dataclass

from practice_desk.domain.wording.acts import Act, Scene
from practice_desk.domain.wording.details import Details, details, groups, merge
from practice_desk.domain.wording.lexicon import lexicon, word_set
from practice_desk.domain.wording.model import Fields
from practice_desk.domain.wording.unseen import (
    ARTEFACTS,
    DETERMINERS,
    PLACED,
    PRONOUNS,
    artefact,
    forbidden,
    says_something,
    tagged,
    unseen,
)

_FINITE = word_set(
    "narrative history eulogy contract agreement pledge page pages line lines sentence "
    "sentences word words paragraph letter letters list lists card"
    " cards worksheet worksheets sheet sheets form forms leaflet handout chapter chapters box drawer"
    " photo photos song track recording clip video questionnaire questionnaires poem postcard circle"
    " map timeline collage playlist budget email essay book article story script note notes row rows"
    " column columns entry booklet drawing picture cv calendar planner test app sticker booklet plan"
    " phrase question tree wheel pie chart inventory profile summary account dream recipe walk bath"
    " meal cake call chat visit outing text quiz flashcard materials module"
)

_NOBODY_NAMED = word_set("friends people others strangers family more questions neighbours colleagues")

_KEPT_UP = word_set("diary journal log record track note notes up practising chart tally")
_BARE = 2
_BEGINNING = word_set("start begin")
_VISIBLE = word_set("contact once write record mind step move")
_STRONG = word_set(
    "work improve practise use challenge explore develop build focus reflect continue apply manage"
    " communicate increase reduce strengthen identify cope process utilise engage accept"
)

_ASKED = word_set(
    "set build look find get make open reach show communicate connect support stop put talk spend"
)
_OF_MANNER = word_set("yourself gentle patient proud curious it this")
_ADDED = word_set("also plus additionally furthermore another second secondly and lastly finally")

_PRACTICE_GROUPS = word_set("mind move write record light fragment step soft")


@dataclass(slots=True)
class Vagueness:
    """One act that a client could not carry out as it stands."""

    act: Act
    unseen: bool  # V1: nothing to see; else V2: no amount, occasion or finish
    missing: tuple[str, ...]
    first: int
    last: int


def find(scene: Scene, fields: Fields) -> list[Vagueness]:
    """Every act of the text that is vague, in reading order; empty when all is clear."""
    shared = Details(
        occasion=bool(fields.when or fields.times_per_week),
        amount=bool(fields.minutes),
        often=bool(fields.times_per_week),
        dose=bool(fields.minutes),
    )
    parts = groups(scene)
    header = None
    found: list[Vagueness] = []
    any_act = False
    for part in parts:
        known = [details(scene, scene.lines[n]) for n in part]
        acts = [(a, n) for n in part for a in scene.lines[n].acts]
        if len(parts) > 1 and header is None:
            header = merge(shared, *known)
        merged = merge(shared, *known, *([header] if header and len(parts) > 1 else []))
        result, acted = _judge(scene, acts, dict(zip(part, known, strict=True)), merged)
        any_act = any_act or acted
        found += result
    if not any_act and not found and _nothing_to_do(scene):
        last = len(scene.reading.words)
        act = Act("", "none", 0, last, 0)
        found.append(Vagueness(act, unseen=True, missing=("action",), first=0, last=last))
    return found


def _nothing_to_do(scene: Scene) -> bool:
    """Nowhere a verb, a thing to fill in, a number or words to say: there is no task at all."""
    words = scene.reading.words
    book = lexicon()
    if (
        not words
        or any(scene.reading.quoted)
        or any(w == "half" or (w[0].isdigit() and w != "1") for w in words)
    ):
        return False
    vocabulary = scene.reading.vocabulary
    return vocabulary.isdisjoint(ARTEFACTS) and not any(
        book.verb_class.get(book.thirds.get(w, w), "") in _VISIBLE for w in vocabulary
    )


def _judge(
    scene: Scene, acts: list[tuple[Act, int]], known: dict[int, Details], merged: Details
) -> tuple[list[Vagueness], bool]:
    """Judge the acts of one group. A clear act in running text lends its clearness to the soft words around it."""
    found: list[tuple[Vagueness, int]] = []
    clear: list[int] = []
    real = 0
    for k, (act, n) in enumerate(acts):
        here = (
            merge(known[n], Details(dose=merged.dose and len(known) > 1 and not known[n].dose))
            if len(known) > 1
            else merged
        )
        here = merge(here, Details(recorded=merged.recorded and act.group == "soft"))
        state = _state(scene, act, here, merged, acts[:k])
        if state == "aside":
            continue
        real += 1
        if state == "mute":
            continue
        if state == "clear":
            clear.append(n)
            continue
        missing = _missing(scene, act, merged if state == "open" else here, unseen=state == "unseen")
        found.append(
            (Vagueness(act, state == "unseen", missing, act.at, max(act.at + 1, _visible_end(scene, act))), n)
        )
    if clear:
        found = [(v, n) for v, n in found if _still_counts(scene, v, n, clear, acts)]
    return [v for v, _ in found], bool(real)


def _visible_end(scene: Scene, act: Act) -> int:
    words = scene.reading.words
    end = act.last
    while end - 1 > act.at and words[end - 1] in (",", ";", ":", "and", "–", "then", "or", "(", ")", "/"):
        end -= 1
    return end


def _still_counts(scene: Scene, v: Vagueness, n: int, clear: list[int], acts: list[tuple[Act, int]]) -> bool:
    """Beside a clear act, does the vague one still ask for something of its own?"""
    words = scene.reading.words
    first = scene.lines[n].sentence.first
    if not v.unseen:
        return (
            v.act.joined == "and"
            and n in clear
            and v.act.verb in ("practise", "journal", "meditate", "use", "exercise")
        ) or words[first] in _ADDED
    if n in clear:
        same = [a for a, m in acts if m == n]
        position = same.index(v.act)
        if position == 0:
            joined = any(a.joined == "and" for a in same[1:])
            plain = (
                tagged(scene, v.act, "undefined")
                or tagged(scene, v.act, "category")
                or words[v.act.at + 1] in PRONOUNS
                or v.act.group == "lean"
                or any(a == v.act.at for a, _ in scene.hits.get("inner_more", ()))
            )
            return joined and ":" not in words[v.act.at : same[1].at + 1] and (v.act.verb in _STRONG or plain)
        return (
            v.act.joined in ("and", ",", "plus", "also", ";")
            and v.act.verb in _STRONG
            and v.act.group != "soft"
        )
    if words[first] in _ADDED:
        return True
    tried = v.act.joined != "to" or words[v.act.at - 2] == "try"
    if v.act.verb == "be":
        return (
            tried
            and not _OF_MANNER.intersection(words[v.act.at : v.act.last])
            and "with" in words[v.act.at : v.act.last]
        )
    return (
        tried
        and v.act.group != "soft"
        and ((n > min(clear) and v.act.verb in _STRONG) or v.act.verb in _ASKED)
    )


def _state(scene: Scene, act: Act, here: Details, merged: Details, before: list[tuple[Act, int]]) -> str:
    """ "clear", "unseen" (V1), "open" (V2) or "aside" (no task at all)."""
    if act.verb == "remember" or _suggested(scene, act) or _heading(scene, act):
        return "aside"
    if unseen(scene, act, here, before):
        return "unseen"
    if act.group == "fragment" and forbidden(scene, act):
        return "clear"
    if act.group == "fragment":
        if not (
            merged.amount
            or here.occasion
            or act.gerund
            or tagged(scene, act, "procedure")
            or artefact(scene, act)
        ):
            return "mute" if says_something(scene, act) else "aside"
        if (
            not here.amount
            and not act.gerund
            and not here.occasion
            and not tagged(scene, act, "procedure")
            and not artefact(scene, act)
        ):
            return "aside"
    if merged.amount or merged.occasion or _finishes(scene, act):
        return "clear"
    return "open" if _repeatable(scene, act) else "mute"


def _suggested(scene: Scene, act: Act) -> bool:
    """ "You may want to write, draw or walk" leaves it open."""
    words = scene.reading.words
    first = scene.lines[act.sentence].sentence.first
    return (
        words[first] == "you"
        and words[first + 1 : first + 2] in (["may"], ["might"])
        and "or" in words[first:]
    )


def _heading(scene: Scene, act: Act) -> bool:
    """A line that ends in a colon introduces what follows."""
    line = scene.lines[act.sentence]
    return scene.reading.words[line.sentence.last - 1] == ":" and len(scene.lines) > act.sentence + 1


def _finishes(scene: Scene, act: Act) -> bool:
    """A one-off act that is over when it is over, or a thing made that has an end."""
    words = scene.reading.words
    follow = words[act.at + 1 : act.last]
    if _again_and_again(scene, act, follow) and not (
        tagged(scene, act, "repeated") and not _FINITE.isdisjoint(follow) and act.verb != "keep"
    ):
        return False
    named = scene.first("procedure", act.at, act.last)
    inside = range(*named) if named else range(0)
    if any(
        words[i] in _FINITE and (i not in inside or words[i] in ARTEFACTS)
        for i in range(act.at + 1, act.last)
    ) and act.verb not in ("keep", "track", "monitor"):
        return not (scene.has("hedge", act.at, act.last) and act.group in ("record", "light", "mind"))
    if act.group == "contact":
        return not (follow and follow[0] in _NOBODY_NAMED)
    if act.group == "once":
        return True
    if tagged(scene, act, "procedure") and act.group in ("light", "mind", "fragment", "move"):
        return False
    if act.group in ("write", "record", "mind"):
        return act.verb in ("list", "draw", "describe", "complete", "finish", "copy", "fill", "map") and bool(
            follow
        )
    return any(w in DETERMINERS for w in follow[:4])


def _again_and_again(scene: Scene, act: Act, follow: list[str]) -> bool:
    """Is it asked for over and over without saying when: "keep a diary", "ask for help as needed", "play more"?"""
    if act.verb == "keep" and not _KEPT_UP.isdisjoint(follow):
        return True
    if act.verb == "try" and scene.reading.words[act.at] != "try":
        return True
    if act.group in ("once", "fragment") or act.negative:
        return False
    return tagged(scene, act, "repeated") or follow[-1:] == ["more"]


def _repeatable(scene: Scene, act: Act) -> bool:
    words = scene.reading.words
    follow = words[act.at + 1 : act.last]
    if _again_and_again(scene, act, follow):
        return True
    if act.group == "fragment":
        return bool(act.gerund) or tagged(scene, act, "procedure") or tagged(scene, act, "dosable")
    if act.negative:
        return False
    if not _NOBODY_NAMED.isdisjoint(follow[-1:]) and act.group in ("contact", "step"):
        return True
    if act.group in ("mind", "move", "write", "record"):
        return True
    if act.group == "light":
        return act.verb in (
            "do",
            "use",
            "practise",
            "try",
            "continue",
            "have",
            "perform",
            "engage",
            "follow",
            "repeat",
            "work",
            "resume",
        )
    if act.group == "step":
        return (
            not follow
            or scene.has("hedge", act.at, act.last)
            or (act.verb in _BEGINNING and act.gerund and len(follow) <= _BARE)
            or (follow[-1].endswith("s") and not any(w in DETERMINERS or w in PLACED for w in follow))
        )
    return scene.has("hedge", act.at, act.last) and act.group in ("contact", "soft")


def _missing(scene: Scene, act: Act, here: Details, *, unseen: bool) -> tuple[str, ...]:
    out = ["action"] if unseen else []
    if not here.amount:
        out.append("amount")
    if not here.occasion:
        out += ["when"]
        if not here.often:
            out.append("how_often")
    words = scene.reading.words
    if any(w in ("exposure", "exposures", "fears", "fear") for w in words[act.at : act.last]) or act.verb in (
        "touch",
        "face",
    ):
        out.append("where")
    if (
        unseen
        and not here.amount
        and not here.occasion
        and act.group in ("void", "light")
        and len(words) < 12
    ):
        out.append("finish")
    return tuple(out)
