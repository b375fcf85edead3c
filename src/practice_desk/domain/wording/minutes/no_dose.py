"""What only looks like a dose: waits, limits, rules, lengths of something else, and times that were only told."""

import re

from practice_desk.domain.wording.minutes.by_rule import beside_a_rule, hours_off, on_a_condition

_FILL = (
    r"(?:(?:about|at|least|for|more|less|than|longer|over|up|to|a|an|another|the|only|just|it|"
    r"them|by|no|of|max|full|"
    r"that|this|any|or|so|first) )*"
)

_LIMIT_BEFORE = (
    rf"\b(?:within|awake|asleep|wait|waits|waiting|delay|delay \w+|delay \w+ \w+|delay \w+ \w+ \w+|postpone|"
    rf"postpone \w+|put off|put it off|after|every|rests?|nap|naps|napping|sleep|slept|tib|wait out|(?:(?<=\bin )"
    rf"|(?<=\bto )|(?<=\bof )|(?<![a-z] ))bed|"
    rf"apart|aged?|past|leave|early|late|"
    rf"leave it|leave (?:the|your) \w+|limit \w+ to|limit (?:your )?\w+ \w+ to|cut \w+ \w+ to|"
    rf"under|reduce \w+ to|"
    rf"keep (?:naps|them|screens|showers) (?:to|under)|last|lasts|lasted|pause|drive|journey|"
    rf"trip|train ride) {_FILL}$"
)

_LENGTH_BEFORE = re.compile(
    r"\b(?:it|which|track|recording|audio|video|clip|meditation|scan|tape|class|practise|exercise) "
    r"(?:(?:should |will )?(?:lasts?|runs?(?: to)?|takes?)(?: you)?(?: for)?|you said is)(?: about| just| only)? $"
)

_PROCURED_BEFORE = (
    r"\b(?:book|call|rename|order|swap|buy|cancel|download|install|reserve|delete)(?: in| up)? "
    r"(?:the|a|an|your|1|his|her|that|another)(?: \w+)? $"
)
"""A thing that is got hold of and only has a length: "book the 50-minute lesson"."""

_SPOKEN_BEFORE = (
    r"\bsay that\b[^,;:]*$|\b(?:tell|ask|let|text|email|inform|warn|find out)(?: (?!and\b|then\b)[\w']+){0,6}? "
    r"(?:whether|if|can|could|would|you'd|you'll|you can|may|might|you need|there is|there's)\b(?: (?!and\b"
    r"|then\b)[\w']+)* $"
)
"""A length that is only spoken of: "ask whether visiting can be 20 minutes"."""

_HELD_BEFORE = (
    r"\bnone (?:longer|more) than $|\b(?:don't|never) (?:sit|stand|lie|nap|sleep|wait)\b[^,;:]*\b(?:more|longer) than $"
    r"|\b(?:nobody|no 1|neither|no \w+(?: \w+)?) (?:\w+ ){0,3}?(?:for )?(?:over|longer than|more than|beyond) $"
)

_RATE_BEFORE = re.compile(
    r"\b(?:once|twice|time|x|\d+ (?!(?:day|night|evening|morning|afternoon|week|weekday)\b)[a-z]{3,}) $"
)

_CUT_TO_BEFORE = re.compile(
    r"\b(?:cut|reduce|limit|keep|bring|get|cap) (?:\w+ ){1,3}(?:down )?(?:to|at) (?:about |just |only )?$"
)

_HABIT = re.compile(
    r"\b(?:min|h) (?:of|on) (?:the |your |any )?(?:googling|scrolling|headlines|gaming|checking|socials?|telly"
    r"|tv|tiktok)\b"
    r"|^(?:\S+ ){0,3}(?:gaming|games?|xbox|playstation|console|phone(?! (?:your|the|a|her|him|my)\b)|phones|news"
    r"|headlines|scroll|scrolling|socials?"
    r"|instagram|tiktok|facebook"
    r"|youtube|netflix|tv|telly|screens?|tablet|ipad|checking|googling|weighing|washing|goodbyes?|drop off|betting"
    r"|vaping"
    r"|reassurance|showers?|mirror)\b"
    r"|\bmax(?:imum)? (?:on|of) (?:the |your |any )?(?:nap|naps|phone|news|gaming|games?|tablet|screens?|tv)\b"
)

_AT_MOST_BEFORE = re.compile(
    r"\b(?:at most|no more than|not more than|max|maximum|under|no longer than) (?:of |about )?$"
)

_AT_MOST_AFTER = re.compile(
    r"^ (?:of \w+ )?(?:max|maximum|at (?:the )?most|at the outside|tops|or less|or under)\b"
)

_GIVEN_UP_BEFORE = (
    r"\b(?:swap|trade|exchange) (?:the )?$"
    r"|\b(?:(?<![a-z\d] )|(?<=and )|(?<=so ))(?:forget|never mind|drop|scrap|skip)(?: about)?"
    r"(?: the| that| those| your)?(?: \w+)? $"
)

_JUDGED_AFTER = re.compile(
    r"^ (?:(?!(?:and|that|what|which|who|you|so|but|when|if|it)\b)\w+ ){0,5}?(?:feels? (?:safe|right|best"
    r"|too)\w*|isn't|aren't|wasn't|weren't|didn't"
    r"|hasn't|was too|were too|is too|are too|suited|felt)\b"
    r"|^ (?:is|are|can be|may be|might be|sounds|seems|feels) (?:an? |so |very )?(?:short|long|little|lot|nothing"
    r"|tough|hard|while)\b"
    r"|^ (?:at the moment|at present|currently|these day|nowadays)\b"
)

_LAST_OF_A_WAY = re.compile(
    r"^(?!.*\b(?:no|not|off|without|avoid|don't|stop|screens?|you've|you)\b).*\bfor the (?:last|first) $"
    r"|\b(?:walk|cycle|run|jog|swim|do|use|spend|take|sit through|stay for) (?:\w+ )?the last $|(?:^|, )the last $"
)

_ABSTAIN_BEFORE = (
    r"\b(?:(?:stay|keep|staying|keeping|phones?|screens?|tv|telly|devices?|laptop|wifi) "
    r"(?:off|away|out|switched off)|without|"
    r"refrain|abstain|(?<!\ba )no (?:phone|screen|screens|tv|alcohol|caffeine|checking|washing|contact|"
    r"gaming|internet|food|social)|"
    r"not (?:checking|washing|use|using|look|looking)|don't (?:check|wash|touch|look|eat|"
    r"drink|text|call|reply|answer|use)|"
    r"hold off|unchecked|untouched|unanswered|unopened|out of (?:bounds|reach|use)|wait until|"
    r"avoid|(?<!breathe )(?<!breathing )(?<!walk )(?<!run )(?<!too )(?<!as )(?<!move )fast|go without|hands off)\b[^,;:]*$"
)

_PORTIONS = (
    r"(?:bursts?|blocks?|chunks?|shifts?|stints?|goes|sessions?|sittings?|slots?|rounds?|halves|parts)"
)

_IN_PORTIONS = re.compile(rf" {_PORTIONS}\b")

_IN_BEFORE = re.compile(
    rf"\b(?<!fit )(?<!squeeze )(?<!get )(?<!fill )(?<!put )(?<!take )(?<!slot )(?<!build )(?<!and out )"
    rf"in (?!it |for ){_FILL}$"
)

_DENIED_BEFORE = (
    r"\b(?:no need (?:to|for)|needn't|not(?! \w+ing\b)|don't(?: have to| need to)?|doesn't have to|isn't|"
    r"aren't|can't|can not|won't|instead of|rather than|skip|"
    r"never)(?: (?!and\b|but\b|just\b|only\b|then\b|more\b|longer\b|exceed|less\b|forget\b|"
    r"over\b)[\w']+){0,5} $"
)

_TOLD_BEFORE = (
    r"\b(?:handout|sheet|leaflet|app|book|programme|plan|guidelines?|doctor) says?\b[^,;:]*$"
    r"|\b(?<!of )(?:you|he|she|they|it|we) (?:managed|did|said|spent|used|usually|currently|already|"
    r"now|lost|took|takes|slept|had|tried|timed)\b[^,;:]*$"
    r"|\b(?<!after )(?<!once )(?<!when )(?<!if )(?<!what )(?<!until )(?<!that )you've\b[^,;:]*$"
    r"|\b(?:was|were) (?:about |around |only |to be |once )?$"
    r"|\b(?:wave|urge|craving|panic|feeling|anxiety|itch) (?:goes|rises|comes|fades"
    r"|passes|climbs|builds|dies)\b[^,;:]*$|\bpeaks? at (?:about )?$|\bsleep goes\b[^.]*$"
    r"|\b(?:sleep|it) (?:went"
    r"|has gone)\b[^.]*$|\b(?:you|that) were\b[^,;:]*$|\b(?:that was|has been)\b[^,;:]*$"
    r"|\b(?:might|may|will|you'll) feel\b[^,;:]*$|\bput off\b[^,;:]*$"
    r"|\brecord (?:was|is|so far)\b[^,;:]*$|\bwho (?:stayed|sat|talked|went|walked|lasted|kept|held|stood)\b[^,;:]*$"
    r"|\bleaves? (?:you|him|her|us|me)\b[^,;:]*$|\bcalms\b[^,;:]*$"
    r"|\b(?:last week|at present|currently|at the moment|normally|usually|(?:research|studies) (?:says?|shows?"
    r"|suggests?|finds?|found|has|have))\b[^,;:]*$"
)

_LIMIT_AFTER = re.compile(
    r"^ out(?= [,;.)]|$)|^ (?:, )?as usual|^ (?:go|goes) by\b|^ to (?:settle|settled|fall asleep|get to sleep"
    r"|calm|come down)\b|^ is (?:the|your|a) (?:very )?(?:ceiling|limit|cap|maximum|max|most|upper)\b"
    r"|^ (?:(?:fast|slow|ahead|behind)(?= (?:tonight|today|tomorrow|on|,)|$)|less"
    r"|longer than (?:last|before|yesterday)|tib|by (?:min|h)\b"
    r"|fewer|sooner"
    r"|\d* ?asleep|later|ago|earlier|apart|old|early|late|between (?:meals|sets|sessions|calls|goes|doses|drinks"
    r"|cigarettes|checks|blocks|attempts|tries|them|each)|awake|(?:of )?sleep(?! (?:video|track|story|recording"
    r"|audio|podcast|meditation))|delay|rule|gap|"
    r"wait|notice|warning|window|cap|"
    r"limit|nap|away(?! from)|break between|rest\b|in bed|before (?:checking|washing|deciding|acting|"
    r"responding|replying|you "
    r"(?:check|decide|act|answer|reply|respond|wash|use|smoke|eat|drink|give in|speak|go back)))"
)

_PICKED_OUT = (
    r"\b(?:the|your) (?:best|worst|nicest|hardest|happiest) $|\b(?:log|record|note) 1 good $"
    r"|\b(?:at the|(?:start|end) of (?:each|every|the)) $"
)
"""What is told of a time, not spent: "name the best five minutes of Sunday", "note at the half-hour"."""

_STOPS_AT = r"\b(?:stops?|ends?|finish|finishes|goes off|cuts? out) (?:at|after) (?:about )?$"
"""A limit set to something: "gaming stops at 90 minutes"."""

_FARES = (
    r"\b(?:bus|drive|commute|train|journey|flight|tram|ferry|queue|class|film|shift|break|appointment"
    r"|our (?:next )?session"
    r"|operation|scan|interview|wash)(?:'s| is| takes| was| will be) (?:about |around |only )?$"
)
"""How long something else is: "the bus is 40 minutes each way"."""

_AT_A_RATE = r"\b(?:per|an|every|each|1) h , (?:for )?$"
"""How long something goes on at a rate: "one question per hour, eight hours a day"."""

_STOPPING = re.compile(
    r"\b(?:stop|finish|end|call it a day|down tools|open your eyes|leave|come home|come away|head home) (?:it "
    r"|there )?"
    r"(?:after|at|when the \w+ (?:says|shows|reads|gets to|reaches)) $"
)

_MEANWHILE_BEFORE = (
    r"\b(?:while|as) (?:the|his|her|your|their|\w+'s) \w+ (?:plays|runs|is on|naps|sleeps|cooks|bakes|simmers|boils"
    r"|charges|dries|rests) (?:for )?(?:about |an? )?$"
)
"""What goes on beside: "while the radio plays for an hour"."""

_COSTS_BEFORE = (
    r"\b(?:by|into) (?:about |just |another |more than |over |at least )?$"
    r"|\bask(?:ing)? (?:(?!and )\w+ ){0,5}for (?:an? |the |about |just "
    r"|another )*$"
    r"|\bagree (?:\w+ ){0,3}on (?:an? |the )?$|\bno to (?:\w+ ){0,2}$"
    r"|\b(?:adds?|buys?|saves?|costs?|gains?|loses?)(?: you| me| us)?(?: only| just| about| an?)? $"
)

_NAMED_AFTER = re.compile(
    r"^ (?:\) )?(?:(?!(?:by|with|on|to|for|of|in|at|before|after|the)\b)\w+ ){0,2}(?:test|rule|delay|late|walk test"
    r"|would be|appointment|record|alarm|noodles?|candle|deadline|warning|limit|cap|allowance)\b"
)

_ALLOWED_BEFORE = (
    r"\b(?:allowed|cap|capped|limit|limited(?= to)|ration|rationed|nap(?! free))\b[^–]{0,40}$|\bnaps\b[^,;–]{0,40}$"
    r"|\bawake for what feels like (?:about )?$"
)


def is_limit(plain: str, start: int, end: int) -> bool:
    """Is the time that stands from ``start`` to ``end`` of a plain sentence no time to be spent?"""
    before, after = plain[max(0, start - 60) : start], plain[end : end + 50]
    if _LENGTH_BEFORE.search(before) or _LAST_OF_A_WAY.search(before) or _STOPPING.search(before):
        return False
    if _NOT_LEFT_OUT.search(before):
        return False
    if start == 0 and (_SOME_TIME_AFTER.match(after) or _SOME_TIME_BEFORE.match(after)):
        return True
    if _is_most(plain, before, after) or (
        _RATE_BEFORE.search(before) and plain[start:end] in ("1 h", "1 min")
    ):
        return True
    if _JUDGED_AFTER.match(after) or _NAMED_AFTER.match(after) or _LIMIT_AFTER.match(after):
        return True
    if _NOT_SPENT_BEFORE.search(before):
        return True
    if _IN_BEFORE.search(before) and (not _IN_PORTIONS.match(after) or is_habit(plain)):
        return True
    return (
        on_a_condition(before) or beside_a_rule(before, after) or hours_off(plain[start:end], before, after)
    )


def is_habit(plain: str) -> bool:
    """Is the sentence about something that is to be kept small (screens, checking, goodbyes)?"""
    return _HABIT.search(plain) is not None


def _is_most(plain: str, before: str, after: str) -> bool:
    """ "Gaming: 45 minutes at most": the most of a habit; of a task ("ten minutes max on the tax") it is a dose."""
    most = _CUT_TO_BEFORE.search(before) or _AT_MOST_AFTER.match(after) or _AT_MOST_BEFORE.search(before)
    return bool(most) and is_habit(plain)


_NOT_SPENT_BEFORE = re.compile(
    "|".join(
        (
            _GIVEN_UP_BEFORE,
            _PROCURED_BEFORE,
            _SPOKEN_BEFORE,
            _HELD_BEFORE,
            _COSTS_BEFORE,
            _MEANWHILE_BEFORE,
            _STOPS_AT,
            _PICKED_OUT,
            _FARES,
            _AT_A_RATE,
            _ALLOWED_BEFORE,
            _LIMIT_BEFORE,
            _DENIED_BEFORE,
            _ABSTAIN_BEFORE,
            _TOLD_BEFORE,
        )
    )
)
_SOME_TIME_BEFORE = re.compile(
    r" before (?:bed|sleep|lights out|bedtime) , (?:dim|switch|turn|put|stop|set|close|charge|draw|swap)\b"
    r"| before (?:the|an?|it|you|your|each|every)(?: (?!,|:)\S+){1,5} [,:] "
    r"(?!(?:on|in|at|with|by|for|every|each|daily|no|and|or|to|before|after|monday)\b)\w+"
)
_SOME_TIME_AFTER = re.compile(r"(?: or so)? after (?:the|an?|it|you|your|\w+ing)\b")
_NOT_LEFT_OUT = re.compile(r"\b(?:don't|never|not) (?:skip|miss) (?:the|your|a) $")
