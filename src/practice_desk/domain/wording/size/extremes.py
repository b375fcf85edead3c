"""All or nothing: total bans, streaks that may not break, and whole bodies of work."""

import re
from dataclasses import dataclass

from practice_desk.domain.wording.acts.scene import Line, Scene
from practice_desk.domain.wording.reading.lexicon import lexicon, word_set


@dataclass(slots=True)
class Excess:
    """One reason for "too much": its code, the words that say so, and the number that decided."""

    reason: str
    first: int
    last: int
    number: float = 0.0
    detail: str = ""


WHOLE = re.compile(
    r"\b(?:all|every|each)(?: one)?(?: of)?(?: the| your| these)?(?! (?:\d|1[0-2]) (?:steps|questions|"
    r"sections)\b)(?: \d+)? "
    r"(?:worksheets?|exercises?|questions?|"
    r"pages?|chapters?|modules?|sheets|handouts|steps|leaflets?|booklets?|recordings|videos|lectures|"
    r"episodes|books|"
    r"sections?|activities in|worksheet in|skills in|tasks in|homework|lessons|units|forms "
    r"in)\b(?! (?:for|on) (?:the|this) page)(?! of your life)(?! \d)"
    r"|\b(?:entire|whole|the full|the complete)(?: (?!of\b)\w+){0,3} (?:workbook|worksheet pack|pack|"
    r"booklet|course|programme|"
    r"module|manual|folder|series|syllabus)\b"
    r"|\bcover to cover\b|\b(?:from start to finish|start to finish) .{0,20}(?:book|workbook)\b"
    r"|\b(?:rest|remainder) of the (?:workbook|book|course|modules|chapters)\b|\bfinish the "
    r"(?:workbook|book|course|programme)\b"
)

_NOT_THE_WHOLE = re.compile(
    r"\b(?:don't|no need|not|1 of|any of|rather than|instead of|keep|save|leave|hold)\b.{0,25}\b(?:all|"
    r"every|entire|whole)\b"
)

_TIMED_RULE = re.compile(
    r"\b(?:after|before|at the table|in bed|in the bedroom|at (?:dinner|meals|the|night|"
    r"#clock|breakfast|lunch)|between|during|past|while|when|"
    r"from #clock|tonight|(?<!from )today|(?<!from )tomorrow|this (?:evening|morning|"
    r"afternoon)|for (?:the )?(?:an |first )?(?:\d+ )?(?:h|min|evening|afternoon|morning)|on "
    r"(?:mon|tue|wed|thu|fri|sat|sun)|"
    r"for (?:1|2) day|if|unless|except|other than|with|as|by phone|first thing|more than|"
    r"longer|later|to (?:bed|school|work)|over|under)\b"
)

_HABIT = (
    r"(?:alcohol|drink|drinks|drinking|smoking|cigarettes?|vaping|weed|cannabis|drugs|using|"
    r"use|gambling|betting|bets?|porn|pornography|masturbation|caffeine|coffee|sugar|"
    r"sweets|chocolate|carbs|junk|takeaways?|snacking|snacks|naps?|napping|screens?|screen "
    r"time|phone|phones|social|scrolling|gaming|games|tv|telly|internet|checking|"
    r"reassurance|googling|rituals?|compulsions?|washing|cleaning|counting|bingeing|binge|"
    r"binges|purging|vomiting|laxatives|weighing|body checking|self harm|self-harm|"
    r"cutting|shopping|spending|arguing|shouting|yelling|swearing|contact|texting|texts|"
    r"calling|lying|avoiding|avoidance|worrying|worry|news|hair pulling|"
    r"pulling|picking|nail biting|biting|dieting|fasting|exercise|slip ups?|slips?|lapses?|"
    r"relapses?|meltdowns|picking|criticism|criticising|complaining|staying in bed|lie ins?|"
    r"safety behaviours?|"
    r"nicotine|energy|apps?|dating|instagram|tiktok|facebook|google|ordering|online)"
)

_FOR_DAYS = (
    r"(?:all week|this week|all month|this month|(?:until|till) (?!you|he|she|they|it|the (?:timer|alarm|"
    r"kettle))\w+|"
    r"from (?:now|today|tonight|tomorrow)|for (?:the )?(?:next |whole |entire |rest of the |full "
    r")*(?:(?:\d+ )?(?:weeks?|months?|fortnight)|(?:(?:[3-9]|\d\d) )?days?)"
    r"|the (?:whole|entire|rest of the) (?:week|fortnight|month))"
)
"""A window of three days or more."""
_WINDOW = re.compile(_FOR_DAYS)

_BAN = re.compile(
    rf"\bzero (?!to\b|#)[^.;:]{{3,50}}\b{_FOR_DAYS}\b|\b{_FOR_DAYS}\b[^.;:]{{0,40}}\bzero \w+"
    rf"|\b(?:don't|do not|never|nobody|no one)\b[^.;]{{0,60}}\b(?:any|a single|another)\b(?! (?:writing|"
    rf"work|homework|reading|diary|sheets?|forms?)\b)[^.;]{{0,50}}\b{_FOR_DAYS}\b"
    rf"|\b{_FOR_DAYS}\b[^.;]{{0,50}}\b(?:don't|do not|never|nobody|no one)\b[^.;]{{0,50}}\b(?:any|a single|"
    rf"another|at all)\b"
    r"|\b(?:don't|do not|never|nobody|no one)\b[^.;]{0,90}\b(?:at all|not (?:even )?once)\b"
    rf"|\b{_FOR_DAYS}\b[^.;]{{0,40}}\bno\b[^.;]{{0,50}}\bat all\b|\b^not (?:even )?once(?: ,|$)|\b(?<=: )none (?:at "
    rf"all|whatsoever)\b"
    r"|\b(?:stop|quit|give up|cut out|avoid)\b[^.;]{0,50} , (?:altogether|completely|entirely|totally|all "
    r"of (?:it|them))\b"
    rf"|\b(?:give up|go without|do without)\b[^.;]{{1,50}}\b{_FOR_DAYS}\b"
    rf"|\b(?:eat|drink|buy|touch) nothing (?:but|from|with)\b[^.;]{{0,60}}\b{_FOR_DAYS}\b"
)
_EVERY_TIME_AFTER_ALL = re.compile(
    r"\b(?:never|not|don't|no)\b[^.;,]*\b(?:without(?! fail| exception)|un\w{3,}(?:ed|en|ne)|go by)\b"
)
"""Two negatives ask for every time ("not once let a worry go unwritten"); they ban nothing."""

_NO_HABIT = re.compile(
    rf"(?:^|[,;:–.] |\b(?:and|but|then|have|with|absolutely|from today|week|day|strictly) "
    rf")(?:absolutely )?(?:no|zero)(?: more)? ({_HABIT})\b([^,;:–]*)"
)

_TOTAL = re.compile(
    rf"\bzero (?:\w+ )?{_HABIT}\b(?! (?:after|before|at|in|during|while|when)\b)|\b(?:not a single|not even "
    rf"a|not even 1|not one|not 1) (?:drink|drop|"
    rf"cigarette|bet|drug|slip|sip|puff|check|bite|pill|ritual|joint)\b"
    r"|\b(?:completely|totally|entirely) (?:stop|quit|avoid|give up|cut out|eliminate)\b|"
    r"\b(?:stop|quit|give up|cut out|eliminate|avoid|give it up)\b[^,;.]{0,40}\b(?:completely|"
    r"altogether|entirely|totally|for good|cold turkey|forever)\b"
    r"|\bnot (?:even )?once (?:are|should|must|may|this|all|until|before|over|in|between)\b"
    r"|\b(?:don't|do not|never|not)\b[^.;]{0,40}\beven once\b[^.;]{0,20}\b(?:week|month|until|before|between)\b"
    r"|\bstay off\b[^.;,]{0,30}\b(?:all|the whole|this) (?:week|month)\b"
    rf"|\b(?:quit|stop|give up|cut out) (?:the |all )?{_HABIT}(?: (?:,|and|or)(?: and)?(?: \w+){{1,2}}?)+"
    r"(?: (?:completely|altogether|entirely|totally|this|all|until|today|now|from|for)\b| ?$)"
    r"|\bcut out\b[^.;]{0,50}\b(?:completely|altogether|entirely|totally)\b"
    r"|\bcold turkey\b|\b(?:stop|quit|resist|eliminate|cut out|avoid|end|prevent|give up|drop|"
    r"refuse|cease) (?:the use of |using |doing )?(?:all|every|any and all)\b"
    r"|\b(?<!or )(?<!than )(?<!that's )(?<!it's )(?<!there's )(?<!is )(?:don't|do not|never|no"
    r"|not)\b[^.;]{0,40}\b(?:at all|whatsoever|of any kind|under "
    r"any circumstances|ever again)\b|\b(?<!or )(?<!than )not at all\b|\b(?:don't|do not|never|"
    r"no)\b[^.;]{0,40}, ever\b"
    r"|\b(?:don't|do not) ?,? under any circumstances\b|\bunder no circumstances\b"
    r"|\bstay (?:completely |totally )?(?:sober|clean|dry|abstinent|off (?:drink|alcohol|"
    r"drugs|the drink))\b|\b(?:remain|keep|be|get) (?:completely |totally )?(?:sober|"
    r"abstinent|clean and sober|drug free|alcohol free|smoke free)\b(?! (?:minded|focused|based|oriented))"
    r"|\b(?:complete|total|full) (?:abstinence|sobriety|ban|abstention)\b|\babstain "
    r"(?:completely|totally|from)\b|\babstinence\b(?! (?:minded|focused|based|oriented))|\b\d+ day (?:of |"
    r"without |clean|sober|dry|"
    r"free)|\bsober living\b"
    r"|\b(?:quit|stop|give up) (?:smoking|drinking|vaping|gambling|using|alcohol|cigarettes|"
    r"drugs|cannabis|weed|porn|caffeine|sugar|gaming)(?: (?:today|now|from|this|for|"
    r"immediately|by|on)\b|$| \.)"
    r"|\b(?:weeks?|months?|days?|fortnight) without (?:any |a |using |a single )?"
    + _HABIT
    + r"|\b(?<!say )(?<!saying )no\b(?! (?:diary|diaries|sheets?|logs?|writing|work|rush|big|plans?|pressure|need|new"
    r"|records?|tasks?|more than|homework|reading|forms?|excuses?|rush|call|hurry|one))"
    r"[^,;.]{0,30}\b(?:for (?:the |a )?(?:whole |entire |next |full )*(?:\d+ )?(?:week|"
    r"month|fortnight|days)|all week|this week|this month|until (?:next|our|we|i|your next)|"
    r"all month|from (?:now|today|tomorrow))\b"
)

_NEVER_HABIT = re.compile(
    r"\bnever\b(?! (?:on|at|in|before|after|mind|too|been|done|be afraid|fear|know"
    r"|let)\b)(?! lose sight)(?![^,;.]*\b(?:until|"
    r"before|unless|while|without)\b)"
)

_STREAK = re.compile(
    r"\b(?:don't|do not|never|can't|must not|mustn't|(?<!try )not to|without|not) (?:miss|"
    r"missing|skip|skipping|break|breaking)(?: out)? (?:a|any|one|even|the|your|a single|1|on|"
    r"out on|this|that|more than)\b"
    r"|\b(?:start|begin|count|repeat)s?(?: (?:the|your|all)(?: \d+)? \w+)? (?:again|over|afresh|back)(?: "
    r"(?:from|at|to) "
    r"(?:day 1|zero|0|scratch|the (?:start|beginning)|1))?\b"
    r"|\b(?<!a )(?:unbroken|perfect) (?:streak|run|record|week)\b|\bno (?:days? off|missed|misses|"
    r"gaps|skipping|skipped|slip ups?|lapses|breaks in)\b|\bstreak\b.{0,30}\bunbroken\b|"
    r"\b(?:start|programme) (?:again )?from the beginning\b"
    r"|\bback to (?:(?:day|page|step|week|rung) )?(?:1|zero|0|nil|nothing|square 1|the start|the "
    r"beginning)\b|\bdon't break the "
    r"(?:chain|streak)\b|\bevery (?:single )?day ,? (?:with )?no (?:gaps|misses)\b|\bnot "
    r"(?:one|a single) (?:miss|day missed|gap)\b"
)

_ONCE_A_WEEK = re.compile(r" (?:single )?(?:\w+ )?(?:mon|tue|wed|thu|fri|sat|sun|weekend|weekly)\b")
_RESTART_CONTEXT = re.compile(
    r"\b(?:miss|missed|missing|slips?|lapses?|fail|skip|skipped|break|even once|once|forget|gap|cheat|relapse)\b"
    r"|\bif\b.*\b(?:streak|days?|weeks?|clock|count|counter|challenge|programme|chip)\b"
)


def words_of(scene: Scene, line: Line) -> str:
    return line.amounts.plain or scene.reading.plain(line.sentence.first, line.sentence.last)


def all_or_nothing(scene: Scene, line: Line, out: list[Excess]) -> None:
    first, last = line.sentence.first, line.sentence.last
    if _TRIGGERS.isdisjoint(scene.reading.words[first:last]):
        return
    plain = words_of(scene, line)
    if _forbids(scene, line, plain) or (WHOLE.search(plain) and not _NOT_THE_WHOLE.search(plain)):
        out.append(Excess("all_or_nothing", first, last))


_ROOM = re.compile(
    r"\b(?:a|an|one|1|any|the odd|every) (?:slip|lapse|miss|missed day|gap|off day|wobble)s? "
    r"(?:is|are|will be) (?:fine|okay|ok|allowed|no problem|part of it|normal|expected)\b"
    r"|\bif you (?:slip|lapse|miss one|miss a day|forget|wobble) ,? ?(?:just |simply |then |"
    r"that's fine|it's fine|no problem)\b(?! (?:start|begin) (?:again|over))"
)


def leaves_room(scene: Scene) -> bool:
    """A slip is allowed for in so many words."""
    if scene.reading.vocabulary.isdisjoint(
        ("slip", "slips", "lapse", "lapses", "miss", "missed", "gap", "gaps", "forget", "wobble", "wobbles")
    ):
        return False
    return any(_ROOM.search(words_of(scene, line)) for line in scene.lines)


_DAYS_ON_END = re.compile(
    r"\b(?:mon|tue|wed|thu|fri|sat|sun) (?:-|–|to|until|through) (?:mon|tue|wed|thu|fri|sat|sun)\b"
)
_TRIGGERS = word_set(
    "no zero never not don't all every entire whole complete completely totally entirely stop quit"
    " resist cold stay remain abstain sober abstinence without start begin back cover rest finish"
    " unbroken perfect streak circumstances give once nobody any none even repeat repeats starts go do off "
    "eliminate avoid cut can't mustn't total each clean"
)


_NO_DEMAND = re.compile(
    r"\b(?:doesn't have to|no need|isn't|needn't|don't have to|don't need|don't worry|never "
    r"mind|it's fine|is fine|are fine|nothing|needed|required|necessary)\b"
)


def _forbids(scene: Scene, line: Line, plain: str) -> bool:
    """Is something forbidden altogether, or a streak not to be broken? Each pattern is tried where its words stand."""
    lacks = set(plain.split()).isdisjoint
    if not lacks(_NEGATIONS) and _EVERY_TIME_AFTER_ALL.search(plain) and not _STREAK.search(plain):
        return False
    if not lacks(_BAN_KEYS) and (ban := _BAN.search(plain)) and not _on_one_day(scene, ban[0]):
        return True
    unhabitual = None if lacks(("no", "zero")) else _NO_HABIT.search(plain)
    forbidden = (
        (unhabitual is not None and _for_days(line, plain, unhabitual))
        or (not lacks(_TOTAL_KEYS) and _totally(plain))
        or (
            not lacks(("never",))
            and any(directive_never(plain, hit.start()) for hit in _NEVER_HABIT.finditer(plain))
        )
        or (not lacks(_STREAK_KEYS) and _unbroken(scene, plain))
    )
    if forbidden and _NO_DEMAND.search(plain):
        return unhabitual is not None and not plain.endswith(("needed", "required", "necessary"))
    return forbidden


_NEGATIONS = word_set("never not don't no")
_BAN_KEYS = word_set(
    "zero don't not never nobody no none nothing stop quit avoid without give cut go do altogether"
)
_TOTAL_KEYS = word_set(
    "zero not never no don't stop quit give cut eliminate avoid stay cold resist end prevent drop refuse cease sober"
    " abstinent clean free dry complete total full completely totally entirely abstain abstinence sobriety without"
    " circumstances"
)
_STREAK_KEYS = word_set(
    "miss missing missed misses skip skipping skipped break breaking start starts begin begins count counts repeat"
    " repeats unbroken perfect streak programme back no not"
)
_THAT_DAY = re.compile(
    r"\b(?:(?<!from )tonight|(?<!from )today|(?<!from )tomorrow|on (?:mon|tue|wed|thu|fri|sat|sun)|at dinner|during)\b"
)
_LONG_WINDOW = re.compile(
    r"\b(?:week|month|fortnight|at all|whatsoever|(?:all|every|each|whole|7|\d\d) days?)\b"
)
_SHORT_WHILE = re.compile(
    r"\b(?:(?<!from )(?<!starting )tonight|today only|for (?:an|1|2|one) (?:h|day|evening)"
    r"|on (?:mon|tue|wed|thu|fri|sat|sun) evening|free (?:evening|day|night))\b"
)
_GENTLY_AGAIN = re.compile(
    r"\b(?:don't|no need to|without having to|just|simply|gently) (?:start|begin|go)\b"
)
_RESTARTS = re.compile(r"(?:start|begin|go|count|repeat|back)|.*from the beginning")


def _for_days(line: Line, plain: str, found: re.Match[str]) -> bool:
    """Is "no" with a habit meant for days on end, not as a rule of one occasion?"""
    if _TIMED_RULE.search(found[2]) or _THAT_DAY.search(plain):
        return False
    return bool(
        _LONG_WINDOW.search(plain)
        or found[0].strip().startswith("zero")
        or (
            _DAYS_ON_END.search(plain)
            and not line.amounts.doses
            and all(act.group == "fragment" for act in line.acts)
        )
        or _WINDOW.search(plain)
    )


def _totally(plain: str) -> bool:
    return bool(_TOTAL.search(plain) and not _SHORT_WHILE.search(plain))


def _unbroken(scene: Scene, plain: str) -> bool:
    """A streak that may not be missed, or that begins again after a miss."""
    streak = _STREAK.search(plain)
    if not streak:
        return False
    if _RESTARTS.match(streak[0]):
        whole = scene.reading.plain(0, len(scene.reading.words))
        missed = _RESTART_CONTEXT.search(plain) or _RESTART_CONTEXT.search(whole)
        return bool(missed) and not _GENTLY_AGAIN.search(plain)
    return (
        "don't miss out" not in plain
        and not _ONCE_A_WEEK.match(plain[streak.end() :])
        and "if you" not in plain[max(0, streak.start() - 8) : streak.start()]
    )


_DAYS = word_set("mon tue wed thu fri sat sun")


def _on_one_day(scene: Scene, ban: str) -> bool:
    """Is something forbidden only for a day that the text names?"""
    return not _DAYS.isdisjoint(scene.reading.vocabulary) and not _WINDOW.search(ban)


_DESCRIBES = word_set(
    "you i we they he she it that which who have has had you've i've is are was can could 's there's"
    " something someone somewhere almost not doesn't don't isn't aren't can't won't didn't as nearly"
)


def directive_never(plain: str, at: int) -> bool:
    """Is "never" (or "always") at this place an order, not a description?"""
    before = plain[:at].split()
    after = plain[at:].split()[1:2]
    previous = before[-1] if before else ""
    if previous in ("must", "should", "will", "to", "please", "and", "but", ",", ":", ";", "–", "then", ""):
        if previous in ("will",) and before[-2:-1] and before[-2] not in ("you", "i", "we"):
            return False
        return bool(after) and after[0] not in ("a", "the", "in", "been", "done", "mind", "too", "knew")
    if previous.endswith(("'ll", "'d", "'s", "'ve")):
        return False
    return previous not in _DESCRIBES and bool(after) and after[0] in lexicon().verb_class
