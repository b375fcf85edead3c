"""What comes as often as it comes: moods, upsets, meetings and visits that nobody can count beforehand."""

import re

from practice_desk.domain.wording.minutes.week_days import Lacks
from practice_desk.domain.wording.reading.lexicon import word_set

_TRIGGER = re.compile(
    r"^should (?:an?|the|you|he|she|it|they) |\b(?:when(?<!\ba day when)(?<!\ba night when)"
    r"(?<!\ban evening when)(?<!\ba morning when)"
    r"(?! (?:the|your) \w+ (?:says|reads))|whenever"
    r"|(?<!even )if|any (?:time|urge|craving|attack|meal|snack|argument|row|worry)"
    r"|(?:each|every) (?:\w+ )?(?:time|break|breaks|meeting|call|meal|snack|visit|row|argument|lesson|shift|urge"
    r"|craving"
    r"|wave|trip|attack|worry|compulsion|check|commute|conversation|customer|email)|anytime|as soon as"
    r"|the (?:moment|instant|second|minute) (?=you|he|she|they|it)|the moment"
    r"|while(?! you're (?:well|calm)\b)"
    r"(?! (?:he|she|[a-z]+) (?:just |only )?(?:listens|talks|speaks|watches|reads|cooks|holds|sits|waits)\b)|"
    r"during)\b(?! (?:possible|you can|you (?:like|want)(?! to\b)|suits|it suits|convenient|needed|the "
    r"week|the day|you remember|you have time))|^as (?:she|he|they|you|your|the)\b"
)

UPSETS = (
    "nightmare nightmares dream argument row panic flashback wobble binge slip lapse relapse tantrum meltdown setback"
    " urge"
    " craving attack outburst mid"
)

_UPSET = re.compile(
    r"\b(?:(?:after|following|in|with|once|(?:at|in) the (?:peak|height|middle|midst|thick) of|during) (?:an?"
    r"|any|the|your|each|every) (?:\w+ )?"
    rf"(?:{'|'.join(UPSETS.split()[:-1])})|mid (?:{'|'.join(UPSETS.split()[:-1])}))\b"
)
"""What comes unasked, nobody knows how often."""

_UPSET_WORDS = word_set(UPSETS)

_ANY_SUCH = re.compile(
    r"\b(?:after|before|in|with|at|between) (?:each|every) "
    r"(?!day|morning|evening|night|afternoon|of|other|1|\d|half|side|hand|leg|foot|ear|week|weekend)\w+"
    r"|^(?:on )?(?:an? )?(?:bad|hard|rough|low|sore|flare)(?: \w+)? day(?: [:,]|$)"
    r"|\bon (?:(?:the )?(?:bad |worse |hard )day\b|day (?:your|when|you|that|it)\b)"
)
"""Tied to something that comes so often as it comes: "in each gap between clients", "on days your back grumbles"."""

NEXT_TIME = re.compile(
    rf"\bnext time\b|^next (?:{'|'.join(UPSETS.split()[:-1])}|(?!week|fortnight|month)[a-z]+(?= ,))\b"
    r"|\b(?:at|after|during|in|following) (?:the"
    rf"|your) next (?!week|day|fortnight)\w+|\bthe first time\b"
)

_TRIGGER_WORDS = word_set(
    "instant second should when whenever if each every any anytime as moment while during"
)


def comes_as_it_comes(plain: str, lacks: Lacks) -> bool:
    """Is it tied to something of which nobody knows how often it comes?"""
    return (
        (not lacks(_TRIGGER_WORDS) and _TRIGGER.search(plain) is not None)
        or (not lacks(_UPSET_WORDS) and _UPSET.search(plain) is not None)
        or (not lacks(("each", "every", "day")) and _ANY_SUCH.search(plain) is not None)
    )
