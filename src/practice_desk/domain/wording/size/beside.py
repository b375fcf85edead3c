"""What the sentences beside a dose say about how often: a day, a number of times, a trigger, a state."""

import re

from practice_desk.domain.wording.acts.scene import Line, Scene
from practice_desk.domain.wording.minutes.rhythm import Often
from practice_desk.domain.wording.minutes.week_days import DAY

DAILY_SAID = re.compile(rf"\b(?:every|each|daily|nightly|a day|per day|{DAY}|weekday|weekend)\b")
"""Every day is said, or the days themselves."""

NAMES_DAYS = re.compile(
    rf"\b(?:{DAY}|weekday|weekend|(?:alternate|other|\d) (?:day|morning|evening|night))\b"
)

_BARE_SITTING = re.compile(
    r"(?:just |only |about |for )?\d+(?:\.\d+)? (?:min|h) (?:on|in|at|with|by|side|before|after)\b"
)


def day_before(scene: Scene, line: Line) -> float | None:
    """ "Put the train set out on Thursday. Twenty minutes on the rug before bath": the day of the act it belongs to."""
    at = scene.lines.index(line)
    if at == 0 or DAILY_SAID.search(line.amounts.plain) or not _BARE_SITTING.match(line.amounts.plain):
        return None
    before = scene.lines[at - 1]
    often = before.amounts.often
    if not before.acts or before.fragment or before.amounts.doses or _reports(before) or not often.said:
        return None
    return often.week if NAMES_DAYS.search(before.amounts.plain) else None


_STATE = re.compile(
    r"(?:feeling |still |too |got )?(?:stressed|anxious|worried|bored|angry|lonely|tempted|stuck|low|sad|wound up"
    r"|frazzled|panicky|awake"
    r"|wobbly|tense|restless|overwhelmed|cross|tearful|shaky|numb|struggling|wired|spiralling|craving|can't sleep"
    r"|woken)\b"
)


def state_before(scene: Scene, line: Line) -> bool:
    """ "Stressed by the rota? Two minutes on paper": nobody knows how often."""
    at = scene.lines.index(line)
    if at == 0:
        return False
    before = scene.lines[at - 1]
    return before.sentence.end_mark == "?" and _STATE.match(before.amounts.plain) is not None


_ONLY_DAYS = re.compile(
    rf"(?:on )?(?:alternate day|every other day|{DAY}(?: (?:(?:,|and|-|–|to) )?(?:and )?{DAY})*(?: only)?"
    rf"|weekday(?: only)?|\d (?:day|evening|night))"
)
"""A sentence that is nothing but days: they hold for what is tied to the daily routine beside it."""


def days_beside(lines: list[Line], line: Line) -> float | None:
    """The days that a sentence of its own gives for what is tied to the daily routine."""
    if DAILY_SAID.search(line.amounts.plain):
        return None
    beside = (other.amounts for other in lines if other is not line)
    return next((one.often.week for one in beside if _ONLY_DAYS.fullmatch(one.plain)), None)


def with_neighbours(often: Often, lines: list[Line], line: Line) -> float | None:
    """ "10 minutes a day" here and "Monday to Friday" or "for 3 days" in the next sentence."""
    if often.week == 7.0:
        for other in lines:
            if other is not line and not other.amounts.doses and other.amounts.often.said:
                m = re.search(
                    r"\b(?:for|on|pick|choose|any) (\d) (?:day|evening|morning|night|afternoon)\b",
                    other.amounts.plain,
                )
                if m:
                    return float(m[1])
        return often.week if (days := days_beside(lines, line)) is None else days
    return often.week


_LAST_WORD = re.compile(
    rf"(?:do|repeat) |(?:every|each|daily|nightly|{DAY})\b(?:(?: and| ,)? \w+){{0,3}}$"
    r"|(?:once|twice|\d time) (?:a|each|every|per) (?:day|morning|evening|night|week)\b"
)
"""A last sentence that speaks of the whole list."""


def elsewhere(scene: Scene, lines: list[Line], line: Line) -> Often | None:
    own = lines.index(line)
    after_first = sorted((abs(i - own), i < own, i) for i in range(len(lines)) if i != own)
    near = [lines[i] for _, _, i in after_first]
    for other in near:
        if other.amounts.often.said and not other.amounts.doses and not _reports(other):
            return other.amounts.often
    for other in scene.lines:
        if (
            other not in lines
            and not other.amounts.doses
            and not other.sentence.bullet
            and other.amounts.often.said
            and re.match(
                r"(?:do|repeat|try|all|both) (?:this|these|it|them|all|both|each|the)\b", other.amounts.plain
            )
        ):
            return other.amounts.often
    first, final = scene.lines[0], scene.lines[-1]
    if final not in lines and final.amounts.often.said and _LAST_WORD.match(final.amounts.plain):
        return final.amounts.often
    if first not in lines and first.amounts.often.said and not first.amounts.doses and not _reports(first):
        return first.amounts.often
    for other in near:
        if (
            other.amounts.often.trigger
            and not other.amounts.doses
            and other.sentence.first < line.sentence.first
            and other.acts
            and other.trigger_end > 0
            and other.amounts.plain.startswith(("when", "whenever", "if"))
        ) and not other.amounts.plain.startswith("if"):
            return other.amounts.often
    return None


_REQUESTS = (
    "could you",
    "can you",
    "would you",
    "will you",
    "how about",
    "what about",
    "shall we",
    "why not",
    "maybe",
)


def _reports(line: Line) -> bool:
    plain = line.amounts.plain
    if line.sentence.end_mark == "?" and not plain.startswith(_REQUESTS):
        return True
    if line.acts and not plain.startswith(("you ", "we ", "last ", "i ", "it ", "that ", "this ")):
        return False
    return (
        bool(
            re.search(
                r"\b(?:you (?:said|did|told|were|have|mentioned)|last week|we (?:talked|said|will|can)|"
                r"i'll|see you|for a (?:few|couple)|well done|counts too|if you (?:forget|miss|slip))\b",
                plain,
            )
        )
        and not line.amounts.doses
    )
