"""Words of school or pressure that are meant otherwise where they stand: a child's own homework, graded steps.

What stands before and behind such a word tells; each kind of word has its own neighbours.
"""

import re
from dataclasses import dataclass

_PLEASANT = re.compile(
    r"\b(?:not|isn't|aren't|ain't|wasn't|don't|doesn't|didn't|needn't|won't|can't|never|no|"
    r"nobody|no-one|without|nothing|none|neither|rather than|instead of|less like|far from|"
    r"nor|hardly|isnt|no longer)"
    r"(?: (?!but\b|so\b|then\b|and\b)[\w'#]+){0,5} $"
)
_QUOTED_THOUGHT = re.compile(
    r"\b(?:the thought|thoughts? (?:like|such as|that)|the word|telling yourself|words like|"
    r"feel you|feel that you|feel like you|rule|rules|think you|you think you|believe you|"
    r"belief that you|voice says)(?: [\w']+){0,2} $"
)
_NO_PRESSURE = re.compile(
    r"\b(?:no pressure|isn't|not about|nobody|won't|not|you can't|aren't|can't) (?:\w+ ){0,3}$"
)
_REACHED = re.compile(r" (?:the|a|an|your|know|see|page|step|work|school|bed|\d)\b")
_DISCLAIMED = re.compile(r" (?:is a word|isn't|is not|aren't|wasn't|was never|never|doesn't|has never)\b")
_BILLS = re.compile(
    r"\b(?:rent|bills?|payment|baby|books?|bus|train|tax|instalment|prescription|fee|tablets|"
    r"refill|check up|mot|customers?|visitors?|guests?|friends?|parents?|mum|mom|dad|kids|children|midwife|nurse"
    r"|doctor|plumber|taxi|cab|lift|delivery|parcel|flight|ferry|shift|he|she|they)(?: is| are)? ?$"
)
_CHILDS_OWN = re.compile(
    r"\b(?:school|maths|math|spelling|english|reading|science|french|spanish|history|geography|"
    r"his|her|their|child's|children's|kids'?|son's|daughter's|\w+'s|evening|class|with) (?:actual |own |real |usual "
    r"|set )?$"
)


@dataclass(frozen=True)
class _Neighbours:
    """What stands right before or right behind a word that means something else than school."""

    before: re.Pattern[str]
    behind: re.Pattern[str]

    def tell(self, before: str, behind: str) -> bool:
        return bool(self.before.search(before) or self.behind.match(behind))


_HOMEWORK = _Neighbours(
    re.compile(
        r"\b(?:call|calls|called|calling) (?:this|it|that|these|them) $"
        r"|\b(?:help|with|does|do|doing|did|over|about|after|before|during|finish|finishes|start) "
        r"(?:\w+ )?(?:with )?(?:her|his|their|the kids'|school|maths|\w+'s) $"
    ),
    re.compile(r" (?:club|help|time|battle|battles|row|rows|table|routine|diary from school)"),
)
_ASSIGNMENT = _Neighbours(
    re.compile(
        r"\b(?:school|college|uni|university|class|essay|work|writing|history|english|"
        r"participation and|course|job) $"
    ),
    re.compile(r" (?:completion|for (?:college|uni|school|class|university|english|history|your course))"),
)
_GRADE = _Neighbours(
    re.compile(
        r"\b(?:\d(?:st|nd|rd|th)?|first|second|third|his|her|their|piano|school|child's|'s|in|exam) $"
    ),
    re.compile(
        r" (?:exposure|exposures|task|tasks|step|steps|steps|plan|practise|activity|activities|"
        r"approach|hierarchy|ladder|list|motor|return|the (?:step|rung|fear)|(?:your|the|each|"
        r"these) (?:worries|fears|steps|list|situations|anxiety|fear|step|rung|worry|triggers)|"
        r"how|each (?:step|fear|rung)|\d|1|school|them from|from|your (?:steps|fears|anxiety))"
    ),
)


def meant_otherwise(rule: str, m: re.Match[str], plain: str) -> bool:
    """Does the turn of phrase that ``m`` found in a plain sentence break no ``rule`` where it stands?"""
    before, behind, said = plain[: m.start()], plain[m.end() :], m[0]
    if rule in ("school-word", "must", "therapist") and _PLEASANT.search(_open(before)):
        return True
    if rule == "pressure" and _NO_PRESSURE.search(before) and "no excuses" not in said:
        return True
    if rule == "must" and said.endswith("got to") and _REACHED.match(behind):
        return True
    if rule == "school-word" and _plain_life(before, said, behind):
        return True
    return bool(_QUOTED_THOUGHT.search(before)) or _another_school(before, said, behind, plain)


def _open(before: str) -> str:
    """The words before, ending in a blank unless there are none."""
    return before if before.endswith(" ") or not before else f"{before} "


def _plain_life(before: str, said: str, behind: str) -> bool:
    """ "Homework isn't your thing", "the rent is due": nothing is demanded here."""
    return bool(_DISCLAIMED.match(behind) or ("due" in said.split() and _BILLS.search(before)))


def _another_school(before: str, said: str, behind: str, plain: str) -> bool:
    """Is it the school of somebody else, or a graded step?"""
    if "home" in said or said == "hw":
        return "teacher" in plain or bool(_CHILDS_OWN.search(before)) or _HOMEWORK.tell(before, behind)
    if said.startswith("assignment"):
        return _ASSIGNMENT.tell(before, behind)
    if "grad" in said:
        return _GRADE.tell(before, behind)
    return False
