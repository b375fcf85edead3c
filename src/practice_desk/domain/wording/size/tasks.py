"""How many things must the client remember separately? Two taught judges look at the shape of the text and say."""

from practice_desk.domain.wording.acts.kinds import optional
from practice_desk.domain.wording.acts.scene import Scene
from practice_desk.domain.wording.judging.judge import judge
from practice_desk.domain.wording.size.shape import shape

MANY = 3
"""From so many things on a text asks for too many (guideline §2)."""


def count_tasks(scene: Scene) -> int:
    """One or two things, or at least three; more than three are only counted in a list."""
    if _one_is_picked(scene.reading.words):
        return 1
    seen = shape(scene)
    shown = seen.shown()
    if seen.pieces >= MANY and judge("three").says_yes(shown):
        return max(MANY, _listed(scene))
    return 2 if judge("two").says_yes(shown) else 1


def _listed(scene: Scene) -> int:
    """The items of a list that are not left to the client."""
    return sum(bool(line.sentence.bullet) and not optional(scene, n) for n, line in enumerate(scene.lines))


def _one_is_picked(words: list[str]) -> bool:
    """ "Pick one of these: …", "choose one: …": however long the list is."""
    return any(
        word in ("pick", "choose")
        and words[i + 1 : i + 2] == ["1"]
        and words[i + 2 : i + 3] in (["of"], [":"])
        for i, word in enumerate(words)
    )
