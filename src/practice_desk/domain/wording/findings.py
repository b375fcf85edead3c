"""Everything found in one text, and under which rule: the ground on which flags, notes and fixes stand."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from practice_desk.domain.wording.acts.finder import scene
from practice_desk.domain.wording.acts.scene import Scene
from practice_desk.domain.wording.judging import timing, vague
from practice_desk.domain.wording.judging.timing import Clash
from practice_desk.domain.wording.judging.vague import Vagueness
from practice_desk.domain.wording.model import Fields
from practice_desk.domain.wording.reading.text import Reading, read
from practice_desk.domain.wording.size.extremes import Excess
from practice_desk.domain.wording.size.measure import Size, measure_size
from practice_desk.domain.wording.tone import absolutes, ease, framing
from practice_desk.domain.wording.tone.ease import Stumble
from practice_desk.domain.wording.tone.framing import Slip

FACETS = ("action", "amount", "when", "how_often", "where", "finish")
REASONS = ("too_long", "too_often", "too_many_tasks", "all_or_nothing", "total_load")
_SIZE_RULES = {"too_many_tasks": "too-many", "all_or_nothing": "all-or-nothing"}


@dataclass
class Findings:
    """What was found in a text; empty lists where all is well."""

    scene: Scene
    english: bool
    unclear: list[Vagueness] = field(default_factory=list)
    size: Size = field(default_factory=lambda: Size(None, 1, [], []))
    clash: Clash | None = None
    slips: list[Slip] = field(default_factory=list)
    absolutes: list[Slip] = field(default_factory=list)
    stumbles: list[Stumble] = field(default_factory=list)

    @property
    def rules(self) -> set[str]:
        """The code of every rule that fires; at most one note is made for each."""
        out = (
            {"no-act" if any(v.unseen for v in self.unclear) else "no-amount"} if self.unclear else set[str]()
        )
        out |= {_SIZE_RULES.get(e.reason, "too-much") for e in self.size.excesses}
        out |= {slip.rule for slip in self.slips}
        out |= {stumble.rule for stumble in self.stumbles}
        if self.absolutes:
            out.add("no-exception")
        if self.clash:
            out.add("acute-moment")
        return out

    @property
    def asks(self) -> bool:
        """Is anything asked for?"""
        return any(line.acts for line in self.scene.lines)

    @property
    def lacks_act(self) -> bool:
        """Is something asked for, and nothing of it anything that could be seen done?"""
        unseen = [v for v in self.unclear if v.unseen]
        return bool(unseen) and all(
            any(v.first <= act.at < v.last for v in unseen) for act in self.scene.acts
        )

    def excess(self, reasons: Iterable[str]) -> list[Excess]:
        """The reasons for "too much" among ``reasons``."""
        wanted = set(reasons)
        return [e for e in self.size.excesses if e.reason in wanted]


def inspect(text: str, fields: Fields) -> Findings:
    """Read and judge a text."""
    reading = read(text)
    if not is_english(reading):
        return Findings(Scene(reading, {}, []), english=not any(c.isalpha() for c in text))
    seen = scene(reading)
    unclear = vague.find(seen, fields)
    lines = timing.line_bag(seen)
    return Findings(
        seen,
        english=True,
        unclear=unclear,
        size=measure_size(seen, fields),
        clash=timing.find(seen, lines),
        slips=framing.find(seen, lines),
        absolutes=absolutes.find(seen),
        stumbles=ease.find(seen),
    )


def is_english(reading: Reading) -> bool:
    """Do enough of the words look English for the checks to say anything?"""
    if not reading.raw_words:
        return False
    if reading.foreign_words > reading.raw_words * 0.3 and reading.known_words < reading.raw_words * 0.7:
        return False
    return reading.known_words >= reading.raw_words * 0.35
