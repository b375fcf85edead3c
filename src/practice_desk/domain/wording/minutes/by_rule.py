"""Times that hang on a condition or a rule: "if you are still awake at 20 minutes", "screens off an hour before bed"."""

import re

from practice_desk.domain.wording.reading.lexicon import word_set

_CONDITION_BEFORE = re.compile(
    r"\b(?:if|unless|when|once|whenever|before|should)\b(?! bed| lunch| you open| work)[^,;:–]*$"
)

_BEFORE_AFTER = re.compile(r"^ (?:\w+ )?(?:before|prior to|after)\b")

_RULE_WORDS = word_set(
    "off stop no finish away switch dim set alarm wake arrive leave last eat lights caffeine coffee"
    " alcohol screens avoid take up meals tablets medication phone phones be get put turn come start begin log"
)

_DOING = word_set(
    "for of sit read walk practise breathe write stretch play knit draw rest lie listen do spend take"
)

_ARRIVING = word_set("arrive be get come start leave turn log")

_WITHOUT = word_set("no off stop avoid without until wait not don't")

_SPENDING = re.compile(
    r"\b(?:take|spend|do|have|try|write|walk|sit|read|journal|practise|listen|use|complete|manage)\b[^,]*$"
)
_PARTS = re.compile(r" (?:and|then|,|;|:) ")
_FAR, _NEAR = 40, 6
"""Words: so far back a condition no longer holds a time, and so near a rule still does."""


def on_a_condition(before: str) -> bool:
    """ "If you are still awake at 20 minutes, …": a time that a condition holds, unless it is to be spent there."""
    found = _CONDITION_BEFORE.search(before)
    if not found or before.rstrip().endswith(("until", "or", ",")):
        return False
    if found.start() > 0 and " for " in before[found.start() :] + " ":
        return False
    return len(before.split()) < _FAR and not _SPENDING.search(before)


def beside_a_rule(before: str, after: str) -> bool:
    """ "Screens off an hour before bed": the time between a rule and what it is tied to."""
    side = _BEFORE_AFTER.match(after)
    if not side:
        return False
    if before.endswith(("free from ", "until ", "until at least ")):
        return True
    near = _PARTS.split(before)[-1].split()[-_NEAR:]
    if not side[0].endswith(("before", "to")) and _WITHOUT.isdisjoint(before.split()[-_NEAR:]):
        return bool(near) and near[0] in _ARRIVING and near[-1] not in _DOING
    return not _RULE_WORDS.isdisjoint(near) and (near[-1] not in _DOING or "alarm" in near)


def hours_off(size: str, before: str, after: str) -> bool:
    """ "The first cigarette an hour after you get up": hours before or after something, with nothing done meanwhile."""
    lead = before.split()[-1:]
    return size.endswith(" h") and bool(lead) and _DOING.isdisjoint(lead) and bool(_BEFORE_AFTER.match(after))
