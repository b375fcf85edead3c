"""What makes two doings different: their kind, and whether one is only a step or a record of the other."""

from practice_desk.domain.wording.acts.scene import Act, Line, Scene
from practice_desk.domain.wording.reading.lexicon import word_set

RECORD = word_set(
    "write jot tick record log note mark count tally rate score chart draw guess compare list text"
    " tell bring add fill put"
)
_CHORES = word_set("clean tidy wash hoover iron cook bake garden shop dust mop weed declutter repaint paint")
SAME_KIND = dict.fromkeys(_CHORES, "chore") | {
    "journal": "write",
    "write": "write",
    "list": "write",
    "freewrite": "write",
    "draw": "write",
    "text": "contact",
    "call": "contact",
    "phone": "contact",
    "ring": "contact",
    "email": "contact",
    "message": "contact",
    "walk": "move",
    "run": "run",
    "jog": "run",
    "swim": "swim",
    "exercise": "move",
    "meditate": "meditate",
    "breathe": "breathe",
    "read": "read",
    "listen": "listen",
    "practise": "practise",
    "plan": "plan",
    "join": "join",
    "book": "book",
    "sign": "join",
    "stretch": "stretch",
    "complete": "form",
    "fill": "form",
    "log": "log",
    "track": "log",
    "monitor": "log",
    "weigh": "weigh",
    "apply": "apply",
    "contact": "contact",
    "update": "update",
    "start": "start",
    "finish": "finish",
    "attend": "attend",
    "cook": "chore",
    "review": "review",
    "identify": "identify",
    "work": "work",
    "use": "use",
    "do": "do",
    "repaint": "chore",
    "see": "see",
    "visit": "visit",
    "invite": "contact",
    "arrange": "arrange",
    "organise": "arrange",
    "schedule": "plan",
    "create": "create",
    "learn": "learn",
    "challenge": "challenge",
    "volunteer": "volunteer",
    "order": "order",
    "buy": "buy",
    "set": "set",
    "study": "study",
    "drink": "drink",
    "eat": "eat",
    "sleep": "sleep",
    "avoid": "avoid",
    "keep": "keep",
    "rehearse": "practise",
    "describe": "write",
    "record": "log",
    "watch": "watch",
    "google": "search",
    "research": "search",
}
STEPS_WORDS = word_set("then next after before afterwards until while when if first finally straight once")
APART = word_set("also plus additionally another second third separately lastly")


_PAUSES = word_set(", ; and . /")
_THE_SAME_THING = (["it"], ["them"])
_SAYING = word_set("ask tell invite thank suggest propose")
_BACKWARD = word_set(
    "it how what whether them down 1 2 #scale #rate which mood before when if anything that your the where me a"
)
_ONE_THING = 2
LONG_ACTS = word_set("journal meditate exercise")
_PIECES = word_set("letter essay reflection report summary summaries poem story list chapter module workbook")


def optional(scene: Scene, number: int) -> bool:
    """Is the sentence only an extra ("if you like")?"""
    if "optional" not in scene.hits:
        return False
    sentence = scene.lines[number].sentence
    return scene.has("optional", sentence.first, sentence.last)


def choice(scene: Scene, first: int, last: int) -> bool:
    """Do these words leave a choice between several doings?"""
    words = scene.reading.words
    for a, b in scene.hits.get("choice", ()):
        if first <= a < last and not (
            words[a] == "or" and b < last and words[b] in ("so", "more", "less", "not", "2", "3", "something")
        ):
            return True
    return False


def kind_of(act: Act) -> str:
    """What sort of doing an act is; empty where it tells nothing by itself."""
    if act.verb in SAME_KIND:
        return SAME_KIND[act.verb]
    return act.verb if act.group in ("contact", "once", "move", "void", "lean", "soft") else ""


def kinds_in(scene: Scene, line: Line) -> list[str]:
    """The kinds of doing in one sentence, without steps on the way and without recording what was done."""
    words = scene.reading.words
    found: list[str] = []
    for act in line.acts:
        kind = kind_of(act)
        if act.verb in _SAYING and "contact" in found:
            continue
        if kind and kind not in found and not (found and _belongs(words, line, act)):
            found.append(kind)
    return found


def _belongs(words: list[str], line: Line, act: Act) -> bool:
    """Is a later verb of the sentence part of the doing before it?"""
    if act.negative or act.joined == "to" or act.group == "soft":
        return True
    if line.acts[0].group == "record" and act.last - act.at <= _ONE_THING:
        return True  # "track your steps, sleep and water": one record of several things
    if act.verb in RECORD and refers_back(words, act):
        return True
    if words[act.at + 1 : act.at + 2] in _THE_SAME_THING or _PAUSES.issuperset(words[act.at + 1 : act.last]):
        return True  # "order a small one, drink it slowly"; "hug, wave, go"
    return not STEPS_WORDS.isdisjoint(words[max(line.sentence.first, act.at - 2) : act.at])


def refers_back(words: list[str], act: Act) -> bool:
    """Does a verb of recording speak of what was just done ("jot how it went"), not of a new piece of work?"""
    follow = words[act.at + 1 : min(act.last, act.at + 6)]
    if not _PIECES.isdisjoint(follow):
        return False
    return not follow or not _BACKWARD.isdisjoint(follow)
