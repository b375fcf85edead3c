"""How many things must the client remember separately?

Two looks are put together: one judge tells for every clause whether it brings a new thing, and one looks at the shape
of the whole. Their log odds add up, as two opinions do that were formed apart.
"""

from practice_desk.domain.wording.acts.kinds import optional
from practice_desk.domain.wording.acts.scene import Scene
from practice_desk.domain.wording.judging.judge import judge
from practice_desk.domain.wording.size.new_things import chances, counts, odds_of
from practice_desk.domain.wording.size.shape import shape

MANY = 3
"""From so many things on a text asks for too many (guideline §2)."""


def count_tasks(scene: Scene) -> int:
    """One or two things, or at least three; more than three are only counted in a list."""
    if _one_is_picked(scene.reading.words):
        return 1
    seen = shape(scene)
    if len(seen.clauses) < 2:
        return 1
    shown, likely = seen.shown(), counts(chances(seen.clauses))
    if len(seen.clauses) >= MANY and judge("three").says_yes(shown, odds_of(likely, MANY)):
        return max(MANY, _listed(scene))
    return 2 if judge("two").says_yes(shown, odds_of(likely, 2)) else 1


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
