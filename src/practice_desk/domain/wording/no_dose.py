"""What only looks like a dose: waits, limits, rules, lengths of something else, and times that were only told."""

import re

from practice_desk.domain.wording.lexicon import word_set

_FILL = (
    r"(?:(?:about|at|least|for|more|less|than|longer|over|up|to|a|an|another|the|only|just|it|"
    r"them|by|no|of|max|full|"
    r"that|this|any|or|so|first) )*"
)

_LIMIT_BEFORE = re.compile(
    rf"\b(?:within|awake|asleep|wait|waits|waiting|delay|delay \w+|delay \w+ \w+|delay \w+ \w+ \w+|postpone|"
    rf"postpone \w+|hold off|put off|put it off|after|every|rests?|nap|naps|napping|sleep|bed|"
    rf"apart|aged?|past|leave|"
    rf"leave it|leave (?:the|your) \w+|limit \w+ to|limit (?:your )?\w+ \w+ to|cut \w+ \w+ to|"
    rf"under|reduce \w+ to|"
    rf"keep (?:naps|them|screens|showers) (?:to|under)|last|lasts|lasted|pause|drive|journey|"
    rf"trip|train ride) {_FILL}$"
)

_LENGTH_BEFORE = re.compile(
    r"\b(?:it|which|track|recording|audio|video|clip|meditation|scan|tape|class|practise|exercise) "
    r"(?:lasts?|runs|takes)(?: you)?(?: for)?(?: about| just| only)? $"
)

_ABSTAIN_BEFORE = re.compile(
    r"\b(?:(?:stay|keep|staying|keeping|phones?|screens?|tv|telly|devices?|laptop|wifi) "
    r"(?:off|away|out|switched off)|without|"
    r"refrain|abstain|no (?:phone|screen|screens|tv|alcohol|caffeine|checking|washing|contact|"
    r"gaming|internet|food|social)|"
    r"not (?:checking|washing|use|using|look|looking)|don't (?:check|wash|touch|look|eat|"
    r"drink|text|call|reply|answer|use)|"
    r"avoid|fast|go without|hands off)\b[^,;:]*$"
)

PORTIONS = r"(?:bursts?|blocks?|chunks?|shifts?|stints?|goes|sessions?|sittings?|slots?|rounds?|halves|parts)"

_IN_PORTIONS = re.compile(rf" {PORTIONS}\b")

_IN_BEFORE = re.compile(
    rf"(?<!fit )(?<!squeeze )(?<!get )(?<!put )(?<!take )(?<!slot )(?<!build )\bin {_FILL}$"
)

_CONDITION_BEFORE = re.compile(
    r"\b(?:if|unless|when|once|whenever|before|should)\b(?! bed| lunch| you open| work)[^,;:–]*$"
)

_DENIED_BEFORE = re.compile(
    r"\b(?:no need (?:to|for)|needn't|not(?! \w+ing\b)|don't(?: have to| need to)?|doesn't have to|isn't|"
    r"aren't|can't|can not|won't|instead of|rather than|skip|"
    r"never)(?: (?!and\b|but\b|just\b|only\b|then\b|more\b|longer\b|exceed|less\b|forget\b|"
    r"over\b)[\w']+){0,5} $"
)

_TOLD_BEFORE = re.compile(
    r"(?<!of )\b(?:you|he|she|they|it|we) (?:managed|did|said|spent|used|usually|currently|already|"
    r"now|lost|took|takes|slept|had|tried|timed)\b[^,;:]*$"
    r"|\b(?:sleep|it) (?:went|goes|has gone)\b[^.]*$|\byou were\b[^,;:]*$|\bput off\b[^,;:]*$"
    r"|\bleaves? (?:you|him|her|us|me)\b[^,;:]*$|\bcalms?\b[^,;:]*$"
    r"|\b(?:last week|at present|currently|at the moment|normally|usually|research|studies)\b[^,;:]*$"
)

_LIMIT_AFTER = re.compile(
    r"^ (?:, )?as usual|^ (?:\d* ?asleep|later|ago|earlier|apart|old|early|late|between|awake|of sleep|sleep|delay|rule|gap|"
    r"wait|notice|warning|window|cap|"
    r"limit|nap|away|break between|rest\b|in bed|before (?:checking|washing|deciding|acting|"
    r"responding|replying|you "
    r"(?:check|decide|act|answer|reply|respond|wash|use|smoke|eat|drink|give in|speak|go back)))"
)

_STOPPING = re.compile(r"\b(?:stop|finish|end|call it a day|down tools) (?:it |there )?after $")

_COSTS_BEFORE = re.compile(
    r"\b(?:by|into) (?:about |just |another )?$|\bask(?:ing)? (?:(?!and )\w+ ){1,5}for (?:about |just |another )?$"
    r"|\b(?:adds?|buys?|saves?|costs?|gains?|loses?)(?: you| me| us)?(?: only| just| about| an?)? $"
)

_NAMED_AFTER = re.compile(r"^ (?:\w+ )?(?:test|rule|delay|late|walk test|would be|max on|maximum on)\b")

_ALLOWED_BEFORE = re.compile(
    r"\b(?:allowed|cap|capped|limit|limited|ration|rationed|nap)\b[^–]{0,40}$|\bnaps\b[^,;:–]{0,40}$"
)

_BEFORE_AFTER = re.compile(r"^ (?:\w+ )?(?:before|prior to|after)\b")

_RULE_WORDS = word_set(
    "off stop no finish away switch dim set alarm wake arrive leave last eat lights caffeine coffee"
    " alcohol screens avoid take up meals tablets medication phone phones"
)

_WITHOUT = word_set("no off stop avoid without until wait not don't")


def is_limit(plain: str, start: int, end: int) -> bool:
    """Is the time that stands from ``start`` to ``end`` of a plain sentence no time to be spent?"""
    before, after = plain[max(0, start - 60) : start], plain[end : end + 50]
    if _LENGTH_BEFORE.search(before) or _STOPPING.search(before):
        return False
    if start == 0 and _SOME_TIME_AFTER.match(after):
        return True
    if _NAMED_AFTER.match(after) or _LIMIT_AFTER.search(after):
        return True
    if any(pattern.search(before) for pattern in _BEFORES):
        return True
    if _IN_BEFORE.search(before) and not _IN_PORTIONS.match(after):
        return True
    return _on_a_condition(before) or _beside_a_rule(before, after)


def _on_a_condition(before: str) -> bool:
    """ "If you are still awake at 20 minutes, …": a time that a condition holds, unless it is to be spent there."""
    found = _CONDITION_BEFORE.search(before)
    if not found or before.rstrip().endswith(("until", "or", ",")):
        return False
    if found.start() > 0 and " for " in before[found.start() :] + " ":
        return False
    return len(before.split()) < _FAR and not _SPENDING.search(before)


def _beside_a_rule(before: str, after: str) -> bool:
    """ "Screens off an hour before bed": the time between a rule and what it is tied to."""
    side = _BEFORE_AFTER.match(after)
    if not side:
        return False
    if not side[0].endswith(("before", "to")) and _WITHOUT.isdisjoint(before.split()[-_NEAR:]):
        return False
    return not _RULE_WORDS.isdisjoint(_PARTS.split(before)[-1].split()[-_NEAR:])


_BEFORES = (
    _COSTS_BEFORE,
    _ALLOWED_BEFORE,
    _LIMIT_BEFORE,
    _DENIED_BEFORE,
    _ABSTAIN_BEFORE,
    _TOLD_BEFORE,
)
_SOME_TIME_AFTER = re.compile(r"(?: or so)? after (?:the|an?|it|you|your|\w+ing)\b")
_SPENDING = re.compile(
    r"\b(?:take|spend|do|have|try|write|walk|sit|read|journal|practise|listen|use)\b[^,]*$"
)
_PARTS = re.compile(r" (?:and|then|,|;|:) ")
_FAR, _NEAR = 40, 6
"""Words: so far back a condition no longer holds a time, and so near a rule still does."""
