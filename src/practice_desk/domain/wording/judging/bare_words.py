"""What a judge is shown of a sentence when it is to go by the words alone: no verb found, no phrase known, no facet.

It errs elsewhere than a judge that looks at acts, so that the two together are right more often than either.
"""

from collections.abc import Sequence

from practice_desk.domain.wording.acts.scene import Scene
from practice_desk.domain.wording.judging.judge import Shown
from practice_desk.domain.wording.judging.traits import spoken

_WORDS = 30
_MOST_THREES, _MOST_LINES = 8, 6


def bare_words(scene: Scene, behind: Sequence[str] = ()) -> list[Shown]:
    """Every sentence of a text; the words ``behind`` count as written after each."""
    lines = f"lines={min(sum(not line.aside for line in scene.lines), _MOST_LINES)}"
    return [
        _shown([*spoken(scene, line.sentence.first, line.sentence.last), *behind], lines)
        for line in scene.lines
    ]


def _shown(words: list[str], lines: str) -> Shown:
    return Shown(words[:_WORDS], _WORDS, ["bias", lines, f"threes={min(len(words) // 3, _MOST_THREES)}"])
