"""Minutes, counts and how often: what follows from the words, and what only looks like it.

A *dose* is time that the client is asked to spend. Waiting times, limits, clock times, names ("4-7-8"), ratings and
windows ("for the next week") are not doses. How the parts add up to minutes a week is the guideline's table.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from practice_desk.domain.wording.lexicon import word_set
from practice_desk.domain.wording.reading import Reading, Sentence

_N = r"(\d+(?:\.\d+)?)"
_DOSE = re.compile(
    rf"\b(?:{_N} h (?:and )?{_N} min|(?:{_N} (?:min |sec |h )?(?:-|–|to|or) )?{_N} (?:x )?(min|h|sec)\b"
    rf"|couple of (min|h)|{_N} (?:is|are|will be|would be) (?:plenty|enough|fine))"
)
_INSTEAD = re.compile(rf"\b(?:do|make it|just|only|try|go for|aim for) {_N}(?= (?:,|;|instead|on|is|will)|$)")
_CLOCK_DOSE = re.compile(r"(?:\bfrom )?#clock (?:-|–|to|until) #clock")
_BARE_CLOCK_DOSE = re.compile(
    rf"\bfrom (?:{_N}|#clock) (?:-|–|to|until) (?:{_N}|#clock)(?! (?:min|h|time|x)\b)"
)
_UNIT = {"min": 1.0, "h": 60.0, "sec": 1 / 60}
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
_ABSTAIN_BEFORE = re.compile(
    r"\b(?:(?:stay|keep|staying|keeping|phones?|screens?|tv|telly|devices?|laptop|wifi) "
    r"(?:off|away|out|switched off)|without|"
    r"refrain|abstain|no (?:phone|screen|screens|tv|alcohol|caffeine|checking|washing|contact|"
    r"gaming|internet|food|social)|"
    r"not (?:checking|washing|use|using|look|looking)|don't (?:check|wash|touch|look|eat|"
    r"drink|text|call|reply|answer|use)|"
    r"avoid|fast|go without|hands off)\b[^,;:]*$"
)
_IN_BEFORE = re.compile(
    rf"(?<!fit )(?<!squeeze )(?<!get )(?<!put )(?<!take )(?<!slot )(?<!build )\bin {_FILL}$"
)
_CONDITION_BEFORE = re.compile(
    r"\b(?:if|unless|when|once|whenever|before|should)\b(?! bed| lunch| you open| work)[^,;:–]*$"
)
_DENIED_BEFORE = re.compile(
    r"\b(?:no need (?:to|for)|needn't|not|don't(?: have to| need to)?|doesn't have to|isn't|"
    r"aren't|instead of|rather than|"
    r"never)(?: (?!and\b|but\b|just\b|only\b|then\b|more\b|longer\b|exceed|less\b|forget\b|"
    r"over\b)[\w']+){0,5} $"
)
_TOLD_BEFORE = re.compile(
    r"\b(?:you|he|she|they|it|we) (?:managed|did|said|spent|used|usually|currently|already|"
    r"now|lost|took|takes)\b[^,;:]*$"
    r"|\b(?:last week|at present|currently|at the moment|normally|usually|research|studies)\b[^,;:]*$"
)
_LIMIT_AFTER = re.compile(
    r"^ (?:later|ago|earlier|apart|old|early|late|between|awake|of sleep|sleep|delay|rule|gap|"
    r"wait|notice|warning|window|cap|"
    r"limit|nap|away|break between|rest\b|in bed|before (?:checking|washing|deciding|acting|"
    r"responding|replying|you "
    r"(?:check|decide|act|answer|reply|respond|wash|use|smoke|eat|drink|give in|speak|go back)))"
)
_BEFORE_AFTER = re.compile(r"^ (?:\w+ )?(?:before|prior to|after)\b")
_RULE_WORDS = word_set(
    "off stop no finish away switch dim set alarm wake arrive leave last eat lights caffeine coffee"
    " alcohol screens avoid take up meals tablets medication phone phones"
)

_WITHOUT = word_set("no off stop avoid without until wait not don't")
_DAY = r"(?:mon|tue|wed|thu|fri|sat|sun)"
_ORDER = {d: i for i, d in enumerate(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])}
_PART = (
    r"(?:day|morning|evening|night|afternoon|lunchtime|bedtime|lunch|breakfast|dinner|"
    r"mealtime|dawn|dusk|teatime|nighttime)"
)
_DAYS = re.compile(
    rf"(\b(?:by|before|until|from|since|due|last|after|for|about) (?:next |this |on )?)?\b({_DAY})\b"
)
_RANGE = re.compile(rf"\b({_DAY}) (?:-|–|to|through|thru|until) ({_DAY})\b")
_EITHER_DAY = re.compile(rf"\b{_DAY} or {_DAY}\b")
_TIMES = (
    r"(?:time|x|goe?s?|sessions?|occasions?|sittings?|separate occasions|day|night|evening|"
    r"morning|afternoon|days? out|"
    r"different day|separate day|walks?|swims?|runs?|entries|rounds?)"
)
_PER_WEEK = re.compile(
    rf"\b(once|twice|(?:{_N} (?:-|–|to|or) )?{_N}(?: {_TIMES})?|(?:a )?few {_TIMES}|(?:a "
    rf")?couple of {_TIMES}|several {_TIMES})"
    r"(?: of the day| of 7 day)? (?:a|per|each|every|this|in the|over the|during the|/|in a|"
    r"next|across the|out of the|of the|"
    r"in|this coming|the|before next|between now) (?:coming |next )?week\b"
)
_PER_DAY = re.compile(
    rf"\b(?:(once|twice)|(?:{_N} (?:-|–|to|or) )?{_N}(?: (?:x|time|rounds?|sessions?|sittings?|goe?s))?) "
    r"(?:times )?(?:a day|per day|each day|every day|/ day|daily|every single day|in the day|"
    r"through the day)\b"
)
_TWICE_ON = re.compile(rf"\b(once|twice|{_N} time) on (?:the )?({_DAY}|weekend)\b")
_BARE_TIMES = re.compile(
    rf"\b(?:(once|twice)(?! (?:through|a|per|every|each|the|you|it|your|they|he|she|that)\b)"
    rf"|(?:{_N} (?:-|–|to|or) )?{_N} (?:x|time)(?! (?:through|more|as|out|table)\b)|x {_N}(?! "
    rf"(?:min|h|sec)\b))(?: |$)"
)
_FEW_TIMES = re.compile(r"\b(few|couple of|several) (?:time|day|night|evening|morning|goes|occasions)\b")
_N_DAYS = re.compile(
    rf"\b(?:(?:on|for|over|these|those|same|next|any|at least|pick|choose|all|,) (?:the |any |"
    rf"next |at least |about |up to )?)?"
    rf"(?:{_N} (?:-|–|to|or) )?{_N} (?:separate |different |consecutive |of the |more )?(?:day|"
    rf"night|evening|morning|afternoon|weekday)\b"
    r"(?! (?:ago|later|before|from now|old|time|gap|apart))"
)
_DAILY = re.compile(
    rf"/ day\b|\b(?:daily|nightly|(?:every|each)(?: single)? {_PART}|(?:a|per) (?:day|night)|"
    rf"every 24 h|all week|at night|"
    rf"in the (?:morning|evening|afternoon)|before sleep|7 day (?:a|per) week|on waking)\b"
)
_WEEKDAYS = re.compile(
    r"\b(?:weekday|school (?:day|night|morning)|working day|work (?:day|night|morning)|mon - fri)\b"
)
_WEEKENDS = re.compile(r"\b(this |over the |next |the coming )?(?:weekend|weekends)\b")
_EVERY_OTHER = re.compile(
    rf"\b(?:every other {_PART}|alternate {_PART}|every (?:second|2) {_PART}|every 2 day)\b"
)
_MOST = re.compile(rf"\bmost {_PART}\b")
_FORTNIGHT = re.compile(r"\b(?:fortnight|fortnightly|every other week|every 2 week|alternate week)\b")
_A_FORTNIGHT = re.compile(rf"\b(once|twice|{_N} time) (?:a|per|each|every) fortnight\b")
_MONTHLY = re.compile(r"\b(?:a month|every month|each month|monthly)\b")
_WEEKLY = re.compile(r"\b(?:weekly|(?:every|each|a|per) week|/ week)\b")
_ONE_DAY = re.compile(
    r"\b(?:tonight|(?<!about )(?<!discussed )(?<!practised )(?<!covered )(?<!session "
    r")(?<!learned )(?<!did )today|tomorrow|this (?:evening|afternoon|morning|lunchtime)|next "
    r"time|once|one (?:day|evening|morning)|1 (?:day|evening|morning))\b"
)
_MEAL = r"(?:breakfast|lunch|lunchtime|dinner|supper|tea|teatime|meal|meals|mealtime|brunch)"
_HOME_DAY = (
    rf"(?:{_MEAL}|bed|bedtime|bath|bathtime|bath time|sleep|lights out|(?:your |a |the |my "
    rf")?shower|brushing|teeth|"
    r"getting up|waking|waking up|tooth ?brushing|kettle|coffee|morning coffee|school run)"
)
_ANCHOR = re.compile(
    rf"\b(?:after|before|at|with|during|over|following|just before|right after|in) (?:your |"
    rf"the |you |we |a |morning |evening |"
    rf"going to |getting into |you go to |you've |each |having |turning |doing |cleaning |have "
    rf")*{_HOME_DAY}\b(?! min)"
    r"|\b(?:when|as|after|before|once) you(?: first|'ve|'re| have| are)? (?:get up|getting up|"
    r"wake|wake up|waking|got up|go to bed|get into bed|"
    r"brush|brushed|go to sleep|turn out the light|get out of bed|climb into bed|clean your "
    r"teeth|in bed|have breakfast|have your (?:breakfast|lunch|coffee|tea)|"
    r"make your (?:tea|coffee)|turn off the light|switch off the light|finish (?:breakfast|"
    r"lunch|dinner|eating))\b"
    r"|\bin bed\b|\bfirst thing\b|\blast thing\b|\bon waking\b"
)
_WORK_ANCHOR = re.compile(
    r"\b(?:after|before) (?:you (?:go into|go to|start|finish|leave|get home from|get in from|"
    r"open the laptop at) |your |the |going to |leaving )?(?:work|school|nursery|the office|"
    r"the commute|commute)\b"
)
_AND_ANCHOR = re.compile(
    rf"\b{_MEAL}(?: ,)? and (?:at |after |before )?(?:{_MEAL}|bed|bedtime)\b|\bmorning and "
    rf"(?:at )?(?:evening|night|bedtime)\b|\bam and pm\b"
)
_THREE_ANCHORS = re.compile(
    rf"\b{_MEAL} , (?:at |after )?{_MEAL}(?: ,)? (?:and )?(?:at |after )?(?:{_MEAL}|bed|"
    rf"bedtime|bath)\b|\bmorning , (?:noon|lunch|midday|afternoon)(?: ,)? and (?:night|"
    rf"evening)\b"
)
_TRIGGER = re.compile(
    r"\b(?:when|whenever|if|each time|every time|any time|anytime|as soon as|the moment|while|"
    r"during)\b(?! (?:possible|you can|you like|you want|suits|it suits|convenient|needed|the "
    r"week|the day|you remember|you have time))|^as (?:she|he|they|you|your|the)\b"
)
_NEXT_TIME = re.compile(r"\bnext time\b|\bthe first time\b")
_INTERVAL = re.compile(
    rf"(?<!did )(?<!do )(?<!doing )(?<!happened )(?<!for )\b(?:every|each) (?:(other|{_N}(?: "
    rf"(?:-|–|to|or) {_N})?) )?(h|min)\b|\bhourly\b|\bh by h\b|\bon the h\b|\bevery 30 min\b"
)
_REGULAR_EATING = re.compile(
    r"^(?:try to )?(?:eat|have|snack|feed)\b|\b(?:eat|eating|meals?|snacks?|feed)\b(?: \w+){0,3} every"
)
_EACH = re.compile(
    r"^ (?:each|apiece|per person)\b(?! (?:day|morning|evening|night|week|time|side|weekday|"
    r"of these|mon|tue|wed|thu|fri|sat|sun))"
)
_PAIR = re.compile(
    r"\b(?:both|take turns|turns|each of you|you 2|you two|partner|swap|then the other|the "
    r"other|between you|together|uninterrupted)\b"
)
_COUNT_NOUN = re.compile(
    r"\b(\d+)(?: \w+)? (?:activities|activity|things|tasks|walks|calls|sessions|goes|chats|"
    r"videos|rounds|tracks|exercises|people|friends|pages)\b"
)
_SEVERAL_OF = re.compile(rf"(?<!chapter )(?<!page )(?<!step )(?<!- )(?<!– )\b{_N} $")
_THROUGH = re.compile(rf"\b(twice|{_N} time) through\b|\b{_N} rounds of\b")
_LEADING_TIMES = re.compile(rf"\b{_N} x $")
_EACH_WORDS = word_set("every each hourly on")
_INTERVAL_WORDS = word_set("h min hourly")
_DAY_WORDS = word_set("day daily bd d")
_DAYS_WORDS = word_set(
    "mon tue wed thu fri sat sun day morning evening night afternoon weekday weekend "
    "weekends daily nightly lunchtime bedtime lunch breakfast"
    " dinner mealtime dawn dusk teatime nighttime h week sleep waking"
)
_PART_WORDS = word_set("day night evening morning afternoon weekday")
_TIMES_WORDS = word_set("once twice time x")
_ANCHOR_WORDS = word_set(
    "breakfast lunch lunchtime dinner supper tea teatime meal meals mealtime brunch bed "
    "bedtime bath bathtime sleep lights shower brushing teeth"
    " up waking wake kettle coffee run brush brushed light thing eating"
)
_ONCE_WORDS = word_set("tonight today tomorrow this next once 1 one")
_TRIGGER_WORDS = word_set("when whenever if each every any anytime as moment while during")
_AWAKE_HOURS = 16
_WORDS = {"once": 1.0, "twice": 2.0, "few": 3.0, "couple of": 2.0}


@dataclass(slots=True)
class Dose:
    """Minutes of one sitting (``low`` to ``high``), said by words ``first`` to ``last``."""

    low: float
    high: float
    first: int
    last: int
    at: int  # where it begins and ends in the plain sentence
    end: int

    @property
    def middle(self) -> float:
        """What counts towards the week."""
        return (self.low + self.high) / 2


@dataclass(slots=True)
class Often:
    """How often: sittings in a week (``None`` = cannot be known), sittings a day, and whether anything was said."""

    week: float | None = 1.0
    day: float = 0.0
    said: bool = False
    trigger: bool = False
    span: tuple[int, int] | None = None


@dataclass(slots=True)
class Amounts:
    """The numbers of one sentence."""

    sentence: Sentence
    plain: str = ""
    doses: list[Dose] = field(default_factory=list)
    limits: list[tuple[int, int]] = field(default_factory=list)
    often: Often = field(default_factory=Often)
    offsets: list[int] = field(default_factory=list)


_RHYTHM = word_set(
    "x hourly kettle coffee teeth waking up light lights anytime any moment i bd office "
    "nursery commute next as daily nightly weekly hourly once twice every each few couple "
    "several most alternate day night"
    " week fortnight fortnightly month monthly weekday weekend weekends morning evening afternoon"
    " tonight today tomorrow mon tue wed thu fri sat sun breakfast lunch lunchtime dinner supper tea"
    " teatime meal mealtime meals bed bedtime bath sleep lights shower brush brushing teeth waking"
    " wake work school when whenever if while during time x first last before after"
)


def measure(reading: Reading, sentence: Sentence) -> Amounts:
    """The doses and the rhythm of one sentence."""
    words = reading.words[sentence.first : sentence.last]
    out = Amounts(sentence)
    numeric = any(w[0].isdigit() or w in ("#clock", "couple") for w in words)
    rhythmic = not _RHYTHM.isdisjoint(words)
    if not numeric and not rhythmic:
        return out
    out.plain = plain = reading.plain(sentence.first, sentence.last)
    out.offsets = _offsets(reading, sentence)
    if numeric:
        _find_doses(out, reading)
    if rhythmic or numeric:
        out.often = rhythm(plain)
    return out


def _offsets(reading: Reading, sentence: Sentence) -> list[int]:
    at, offsets = 0, []
    for i in range(sentence.first, sentence.last):
        offsets.append(at)
        at += (1 if reading.quoted[i] else len(reading.words[i])) + 1
    return offsets


def word_at(amounts: Amounts, offset: int) -> int:
    """The index in the reading of the word at ``offset`` of the plain sentence."""
    return amounts.sentence.first + bisect_right(amounts.offsets, offset) - 1


def _find_doses(out: Amounts, reading: Reading) -> None:
    plain = out.plain
    if (
        " min" in plain
        or " h" in plain
        or " sec" in plain
        or " plenty" in plain
        or " enough" in plain
        or " fine" in plain
    ):
        for m in _DOSE.finditer(plain):
            low, high = _minutes(m)
            if high <= 0:
                continue
            first, last = word_at(out, m.start()), word_at(out, m.end() - 1) + 1
            if _is_limit(plain, m.start(), m.end()):
                out.limits.append((first, last))
            elif not (m[7] and (low < 1 or low > 60)):
                out.doses.append(Dose(low, high, first, last, m.start(), m.end()))
        if out.limits and not out.doses and (m := _INSTEAD.search(plain)):
            first = word_at(out, m.start(1))
            out.doses.append(Dose(float(m[1]), float(m[1]), first, first + 1, m.start(1), m.end(1)))
    if "#clock" in plain or "from " in plain:
        _find_clock_doses(out, reading)


def _minutes(m: re.Match[str]) -> tuple[float, float]:
    if m[1]:
        total = float(m[1]) * 60 + float(m[2])
        return total, total
    if m[6]:
        return 2 * _UNIT[m[6]], 2 * _UNIT[m[6]]
    if m[7]:
        return float(m[7]), float(m[7])
    unit = _UNIT[m[5]]
    high = float(m[4]) * unit
    low = float(m[3]) * unit if m[3] else high
    if low > high and m[5] == "h":  # "30 min to 1 h" with the first unit given
        low = float(m[3] or 0)
    return min(low, high), max(low, high)


def _is_limit(plain: str, start: int, end: int) -> bool:
    before, after = plain[max(0, start - 60) : start], plain[end : end + 50]
    if _LIMIT_BEFORE.search(before) or _DENIED_BEFORE.search(before) or _LIMIT_AFTER.search(after):
        return True
    if _ABSTAIN_BEFORE.search(before) or _IN_BEFORE.search(before) or _TOLD_BEFORE.search(before):
        return True
    if _CONDITION_BEFORE.search(before) and not before.rstrip().endswith(("until", "or", ",")):
        condition = _CONDITION_BEFORE.search(before)
        if (condition and " for " not in before[condition.start() :] + " ") or (
            condition and condition.start() == 0
        ):
            return len(before.split()) < 40 and not re.search(
                r"\b(?:take|spend|do|have|try|write|walk|sit|read|journal|practise|listen|use)\b[^,]*$",
                before,
            )
    if (side := _BEFORE_AFTER.match(after)) and (
        side[0].endswith(("before", "to")) or not _WITHOUT.isdisjoint(before.split()[-6:])
    ):
        return not _RULE_WORDS.isdisjoint(re.split(r" (?:and|then|,|;|:) ", before)[-1].split()[-6:])
    return False


def _find_clock_doses(out: Amounts, reading: Reading) -> None:
    plain = out.plain
    if re.search(r"\b(?:bed|sleep|awake|lights)\b", plain) or any(d for d in out.doses):
        return
    pattern = _CLOCK_DOSE if "#clock" in plain else _BARE_CLOCK_DOSE
    for m in [*pattern.finditer(plain)] or [*_BARE_CLOCK_DOSE.finditer(plain)]:
        first, last = word_at(out, m.start()), word_at(out, m.end() - 1) + 1
        times = [_clock(reading.original(i, i + 1)) for i in range(first, last)]
        found = [t for t in times if t is not None]
        if len(found) == 2:
            length = (found[1] - found[0]) % (12 * 60)
            if length and "between" not in plain[max(0, m.start() - 9) : m.start()]:
                out.doses.append(Dose(length, length, first, last, m.start(), m.end()))


def _clock(typed: str) -> float | None:
    m = re.match(r"(\d{1,2})(?:[:.](\d{2}))?", typed)
    return None if m is None else int(m[1]) * 60 + int(m[2] or 0)


def rhythm(plain: str) -> Often:
    """How often, from a plain sentence or a part of one. "Said" is false where nothing in it speaks of it."""
    if not plain:
        return Often()
    out = Often()
    lacks = set(plain.split()).isdisjoint
    if lacks(_RHYTHM):
        return out
    if (not lacks(_EACH_WORDS) or not lacks(("by",))) and not lacks(_INTERVAL_WORDS):
        interval = _INTERVAL.search(plain)
        if interval and not _REGULAR_EATING.search(plain):
            return _every_interval(interval)
    per_day = 0.0 if lacks(_DAY_WORDS) else _times_a_day(plain)
    total = None if lacks(("week",)) else _times_a_week(plain)
    days = None if lacks(_DAYS_WORDS) else _days(plain, lacks)
    if total is not None:
        out.week, out.said = total if total >= 0 else None, True
        if per_day:
            out.day = per_day
        return out
    if not lacks(("fortnight",)) and (m := _A_FORTNIGHT.search(plain)):
        return Often(week=(_WORDS.get(m[1]) or float(m[2])) / 2, said=True)
    timed = not lacks(_TIMES_WORDS)
    pairs = _TWICE_ON.findall(plain) if timed and not lacks(("on",)) else []
    if pairs:
        out.week, out.said = sum(_WORDS.get(a) or float(b) for a, b, _ in pairs), True
        return out
    bare = _bare_times(plain) if timed else None
    if per_day or days is not None:
        span = days if days is not None else 7.0
        out.said = True
        out.day = per_day or 1.0
        if bare and not per_day:
            out.week = bare if span > 1 and bare == span else span * bare
        else:
            out.week = span * (per_day or _parts_a_day(plain))
        return out
    return _loose(plain, bare, out, lacks)


def _loose(plain: str, bare: float | None, out: Often, lacks: Callable[[Iterable[str]], bool]) -> Often:
    """Rhythm without days: "a few times", "every week", daily anchors, a trigger, or a number of times."""
    few = None if lacks(("few", "couple", "several")) else _FEW_TIMES.search(plain)
    if few:
        out.week, out.said = _WORDS.get(few[1]), True
        return out
    if bare:
        out.week, out.said = bare, True
        return out
    if not lacks(("time",)) and _NEXT_TIME.search(plain):
        out.week, out.said = 1.0, True
        return out
    if not lacks(("work", "school", "nursery", "office", "commute")) and _WORK_ANCHOR.search(plain):
        out.week, out.said = 5.0, True
        return out
    if not lacks(_ANCHOR_WORDS) and _ANCHOR.search(plain):
        parts = _parts_a_day(plain)
        count = len(_ANCHOR.findall(plain)) if parts == 1 else parts
        out.week, out.said, out.day = 7.0 * min(count, 3), True, float(min(count, 3))
        if _ONE_DAY.search(plain):
            out.week = 1.0
        return out
    if not lacks(_ONCE_WORDS) and _ONE_DAY.search(plain):
        out.said = True
        return out
    if not lacks(_TRIGGER_WORDS) and _TRIGGER.search(plain):
        out.week, out.trigger = None, True
        return out
    if lacks(("week", "weekly", "fortnight", "fortnightly", "month", "monthly")):
        return out
    if _FORTNIGHT.search(plain) and not re.search(
        r"\b(?:for|over|in|next) (?:a |the |next )*fortnight", plain
    ):
        out.week, out.said = 0.5, True
    elif _MONTHLY.search(plain):
        out.week, out.said = 0.25, True
    elif _WEEKLY.search(plain):
        out.said = True
    return out


def _every_interval(m: re.Match[str]) -> Often:
    number = m[2] or m[3]
    step = 2.0 if m[1] == "other" else float(number) if number else 1.0
    if m[4] == "min":
        step /= 60
    day = _AWAKE_HOURS / max(step, 0.02)
    return Often(week=day * 7, day=day, said=True)


def _times_a_day(plain: str) -> float:
    best = 0.0
    for m in _PER_DAY.finditer(plain):
        value = _WORDS[m[1]] if m[1] else (float(m[3]) + float(m[2] or m[3])) / 2
        if (
            m[1]
            or m[2]
            or " x " in m[0]
            or " time" in m[0]
            or not re.search(r"(?:min|h|sec)$", plain[: m.start()].rstrip())
        ):
            if not m[1] and not re.search(r" (?:x|time|rounds?|sessions?|sittings?|goe?s)\b", m[0]):
                continue
            best = max(best, value)
    if not best and " d" in plain and (m := re.search(r"\b([bt]) i d\b|\bbd\b", plain)):
        best = 3.0 if m[1] == "t" else 2.0
    return best


def _times_a_week(plain: str) -> float | None:
    """Sittings a week said outright; -1 for a number that cannot be known ("several")."""
    for m in _PER_WEEK.finditer(plain):
        said = m[1]
        if said.startswith("several"):
            return -1.0
        if said in _WORDS:
            return _WORDS[said]
        if "few" in said:
            return 3.0
        if "couple" in said:
            return 2.0
        if not re.search(rf" {_TIMES}$", said):
            continue
        high = float(m[3])
        times = (float(m[2] or high) + high) / 2
        if re.search(r"\bday|night|evening|morning|afternoon", said):
            times *= _times_a_day(plain) or 1.0
        return times / 2 if "every 2 week" in plain else times
    return None


def _bare_times(plain: str) -> float | None:
    for m in _BARE_TIMES.finditer(plain):
        if m[1]:
            if m[1] == "once" and re.match(
                r"once (?:it|the|you|your|things|they|a|everyone)\b", plain[m.start() :]
            ):
                continue
            return _WORDS[m[1]]
        value = m[3] or m[4]
        if value:
            return (float(m[2] or value) + float(value)) / 2
    return None


def _days(plain: str, lacks: Callable[[Iterable[str]], bool]) -> float | None:
    """On how many days of a week, or ``None`` where no day is named."""
    if not lacks(("other", "alternate", "second", "2")) and _EVERY_OTHER.search(plain):
        return 3.5
    if not lacks(("most",)) and _MOST.search(plain):
        return 5.0
    named = 0 if lacks(_ORDER) else _named_days(plain)
    counted = None
    for m in () if lacks(_PART_WORDS) else _N_DAYS.finditer(plain):
        high = float(m[2])
        counted = (float(m[1] or high) + high) / 2
        if counted > 7:
            counted = 7.0
        break
    if named:
        return float(named)
    if counted is not None and not re.search(
        r"\b\d+ day (?:streak|programme|course|challenge|plan|sheet|diary|chart)\b", plain
    ):
        return counted
    if _WEEKDAYS.search(plain):
        return 5.0
    if not lacks(("few",)) and re.search(r"few (?:day|night|evening|morning)", plain):
        return 3.0
    weekend = None if lacks(("weekend", "weekends")) else _WEEKENDS.search(plain)
    if weekend and not _DAILY.search(plain):
        return 1.0 if weekend[1] or re.search(r"\b1 (?:x )?", plain[: weekend.start()]) else 2.0
    if _DAILY.search(plain) and not re.search(r"\bat the end of each day\b(?=.*once)", plain):
        return 7.0
    return None


def _named_days(plain: str) -> int:
    days: set[str] = set()
    ranged = False
    for m in _RANGE.finditer(plain):
        a, b = _ORDER[m[1]], _ORDER[m[2]]
        days |= {d for d, i in _ORDER.items() if (i - a) % 7 <= (b - a) % 7}
        ranged = True
    deadline = False
    dropped = re.search(
        rf"\b(?:except|but not|apart from|not on|other than) (?:on )?({_DAY}(?: (?:and|or) {_DAY})?)\b", plain
    )
    if dropped and not ranged and _DAILY.search(plain):
        return 7 - len(re.findall(_DAY, dropped[1]))
    for m in _DAYS.finditer(plain):
        if m[1]:
            deadline = True
            continue
        days.add(m[2])
    if _EITHER_DAY.search(plain) and not ranged:
        return 1
    if not days and deadline:
        return 0
    return len(days)


def _parts_a_day(plain: str) -> float:
    if _THREE_ANCHORS.search(plain):
        return 3.0
    return 2.0 if _AND_ANCHOR.search(plain) else 1.0


def share(amounts: Amounts, dose: Dose) -> float:
    """How many times over a dose counts within one sitting: per person, per item, rounds."""
    plain = amounts.plain
    factor = 1.0
    after = plain[dose.end : dose.end + 30]
    if _EACH.match(after):
        items = _COUNT_NOUN.search(plain[: dose.at])
        if items:
            factor *= float(items[1])
        elif _PAIR.search(plain):
            factor *= 2
    several = _SEVERAL_OF.search(plain[: dose.at])
    if several and float(several[1]) <= 6 and dose.low == dose.high:
        factor *= float(several[1])
    through = _THROUGH.search(plain)
    if through:
        number = through[2] or through[3]
        factor *= float(number) if number else 2.0
    return factor
