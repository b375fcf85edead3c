"""What a judge is shown of an act: its verb and kind, its nearest words, the phrases in it, the facets it has.

A mark is a short word: ``v=`` the verb, ``g=`` its class, ``f=`` a facet, ``t=`` a phrase of the lexicon (``^`` where the
act begins with it); ``x|y`` stands for two marks at once.
"""

from dataclasses import dataclass
from itertools import pairwise

from practice_desk.domain.wording.acts.details import Details, details, groups, merge
from practice_desk.domain.wording.acts.scene import Act, Scene
from practice_desk.domain.wording.judging.judge import Shown
from practice_desk.domain.wording.reading.lexicon import lexicon, word_set
from practice_desk.domain.wording.reading.nouns import sorts_of

ARTEFACTS = word_set(
    "module materials protocol programme questions questionnaire steps leaflet booklet section worksheet"
    " worksheets sheet sheets form forms handout chapter chapters list lists letter letters diary card cards log"
    " journal notebook page pages line lines sentence sentences questionnaires recording track audio video clip"
    " app book workbook cv report timeline collage map calendar planner chart photo photos email text playlist"
    " poem paragraph postcard script column columns notes record records inventory alarm timer phone table"
)
DETERMINERS = word_set("the a an your his her their our my this that another each every one own both")
_NEXT = DETERMINERS | word_set(
    "it them those these positive calm present busy active strong focused grounded hopeful connected motivated"
    " mindful open curious healthy going relaxed patient kind kinder gentle aware confident assertive consistent"
    " honest organised happy optimistic engaged flexible safe balanced vulnerable nice good better more less"
    " yourself brave proactive willing compassionate healthier greater stronger fewer clearer firmer"
    " to on at in with for up out about how what"
)
_POINTING = word_set("it this that them those these")
_JOINTS = word_set("and to or , : then please you")
_BREAKS_OFF = word_set("when that which at about for , to who")
_ABSTRACT_ENDS = ("ness", "ility", "ivity", "iveness", "ousness")
_LONG = 7
_NEAR, _PAIRED = 12, 8
"""How many words of an act are looked at one by one, and in pairs."""
_LENGTHS = "0123456"
_BEING = ("be", "feel", "become")
VISIBLE = word_set("contact once write record mind step move")
"""The classes of verbs that a camera could see done."""
TOLD = "told"
"""The class of a sentence that holds no act."""


@dataclass(slots=True)
class Doing:
    """An act, or a sentence without one, with the facets it has by itself (``here``) and through its neighbours."""

    act: Act
    here: Details
    around: Details


def doings(scene: Scene) -> list[Doing]:
    """Every act of a text, then every sentence without one, group by group."""
    parts = groups(scene)
    header: Details | None = None
    out: list[Doing] = []
    for part in parts:
        known = {n: details(scene, scene.lines[n]) for n in part}
        if len(parts) > 1 and header is None and any(scene.lines[n].acts for n in part):
            header = merge(*known.values())
        asked = [known[n] for n in part if scene.lines[n].acts]
        merged = merge(*asked, *([header] if header else []))
        for n in part:
            line = scene.lines[n]
            here = known[n]
            if merged.dose and len(known) > 1:
                here = merge(here, Details(dose=True))
            for act in line.acts:
                soft = merged.recorded and act.group == "soft"
                out.append(Doing(act, merge(here, Details(recorded=True)) if soft else here, merged))
            if not line.acts and not line.aside:
                told = Act("", TOLD, line.sentence.first, line.sentence.last, n)
                out.append(Doing(told, here, merged))
    return out


def act_bag(scene: Scene) -> list[Shown]:
    """Every doing of a text as a judge sees it."""
    return shown_acts(scene, doings(scene))


def shown_acts(scene: Scene, all_doings: list[Doing]) -> list[Shown]:
    """The doings of a text as a judge sees them, each with what the text as a whole is like."""
    whole = _of_text(scene, all_doings)
    return [_shown(scene, doing, whole) for doing in all_doings]


def _shown(scene: Scene, doing: Doing, whole: list[str]) -> Shown:
    act, group = doing.act, doing.act.group
    tags, (objects, *foremost) = _tags(scene, act), _objects(scene, act)
    marks = [*_marks(scene, doing), *["t=" + tag for tag in tags], objects, *foremost, *whole]
    about = [*tags, objects]
    if is_abstract(scene, act):
        marks.append("abstract")
        about.append("abstract")
    crossed = [
        (group, [*about, *foremost, *whole[1:]]),
        ("next=" + _after(scene, act), [group]),
        *[(facet, [group, *about]) for facet in _facets(doing.here)],
    ]
    return Shown(spoken(scene, act.at, min(act.last, act.at + _NEAR)), _PAIRED, marks, crossed)


def _of_text(scene: Scene, all_doings: list[Doing]) -> list[str]:
    """How long the text is, and how much of it could be seen done and is told with an amount or an occasion."""
    visible = [doing for doing in all_doings if doing.act.group in VISIBLE]
    clear = sum(doing.here.amount or doing.here.occasion for doing in visible)
    told = sum(doing.act.group == TOLD for doing in all_doings)
    lines = f"|lines={min(5, sum(not line.aside for line in scene.lines))}"
    seen, plain = f"visible={min(2, len(visible))}", f"clear={min(2, clear)}"
    return [
        "acts=" + _LENGTHS[min(4, len(scene.acts))],
        seen,
        plain,
        f"told={min(3, told)}",
        lines,
        seen + lines,
        plain + lines,
    ]


def spoken(scene: Scene, first: int, last: int) -> list[str]:
    """The words ``first`` to ``last`` (exclusive); a quoted word is only a quotation mark."""
    return scene.reading.spoken(first, last, '"')


def _marks(scene: Scene, doing: Doing) -> list[str]:
    """What is known of an act beside the phrases and nouns in it."""
    act, group = doing.act, doing.act.group
    words = scene.reading.words
    sentence = scene.lines[act.sentence].sentence
    follow = words[act.at + 1 : act.last]
    after = _after(scene, act)
    out = [
        "bias",
        "g=" + group,
        "v=" + act.verb,
        "w0=" + words[sentence.first],
        "next=" + after,
        "joint=" + (act.joined if act.joined in _JOINTS else "~" if act.joined else ""),
        "length=" + _LENGTHS[min(6, len(follow) // 2)],
        "artefact" if artefact(scene, act) else "no-artefact",
    ]
    out += ["f=" + facet for facet in _facets(doing.here)]
    if doing.around.amount:
        out.append("f=amount-around")
    if doing.around.occasion:
        out.append("f=occasion-around")
    if after in _POINTING:
        out.append("points-back" if act not in scene.acts[:1] else "points-nowhere")
    if ":" in follow:
        out.append("colon" if follow[-1] != ":" else "spelled-out" if act.last < sentence.last else "heading")
    if act.negative:
        out.append("negative")
    if act.gerund:
        out.append("doing=being" if act.gerund in _BEING else "doing")
    if sentence.bullet:
        out.append("bullet")
    return out


def _after(scene: Scene, act: Act) -> str:
    """The word after the verb where it tells something by itself; else whether there is one."""
    follow = scene.reading.words[act.at + 1 : min(act.last, act.at + 2)]
    return "~" if follow and follow[0] not in _NEXT else "".join(follow)


def _objects(scene: Scene, act: Act) -> list[str]:
    """Whether the nouns of an act name things or ideas, and which comes first; of nouns in a row the last one does."""
    named = [*sorts_of(spoken(scene, _after_verb(act), min(act.last, act.at + _NEAR))), ""]
    sorts = [sort for sort, following in pairwise(named) if sort and not following]
    return ["o=" + "+".join(sorted(set(sorts))), *["o1=" + sort for sort in sorts[:1]]]


def _after_verb(act: Act) -> int:
    return act.at if act.group in ("fragment", TOLD) else act.at + 1


def _facets(here: Details) -> list[str]:
    said = (
        (here.count, "count"),
        (here.dose, "dose"),
        (here.occasion, "occasion"),
        (here.recorded, "record"),
    )
    return [name for given, name in said if given] or ["bare"]


def _tags(scene: Scene, act: Act) -> list[str]:
    out: list[str] = []
    for tag, hits in scene.hits.items():
        for first, _ in hits:
            if act.at <= first < act.last:
                out.append(tag)
                if first == act.at:
                    out.append("^" + tag)
                break
    return out


def artefact(scene: Scene, act: Act) -> bool:
    """Does the act handle a thing on paper or a screen?"""
    return not ARTEFACTS.isdisjoint(spoken(scene, _after_verb(act), act.last))


def is_abstract(scene: Scene, act: Act) -> bool:
    """Is the object of the act something that no hand can hold ("trust", "your boundaries")?"""
    words, abstract = scene.reading.words, lexicon().nouns["abstract"]
    for i in range(act.at + 1, min(act.last, act.at + 1 + _LONG)):
        word = words[i]
        if word in _BREAKS_OFF:
            return False
        if word in abstract or (len(word) > _LONG and word.endswith(_ABSTRACT_ENDS)):
            return True
    return False
