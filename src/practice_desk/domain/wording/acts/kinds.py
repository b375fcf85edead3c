"""What makes two doings different, and whether a doing is asked for at all: left to choose, or only an extra."""

from practice_desk.domain.wording.acts.scene import Scene

_ALIKE = {
    "chore": "bake clean cook declutter dust garden hoover iron mop paint repaint shop tidy wash weed",
    "write": "describe draw freewrite journal list",
    "contact": "call email invite message phone ring text",
    "move": "exercise walk",
    "run": "jog",
    "join": "sign",
    "form": "complete fill",
    "log": "monitor record track",
    "arrange": "organise",
    "plan": "schedule",
    "practise": "rehearse",
    "search": "google research",
}
SAME_KIND = {verb: kind for kind, verbs in _ALIKE.items() for verb in verbs.split()}
"""The kind of a verb, where it is not a kind of its own."""


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
