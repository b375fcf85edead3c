"""Minutes, counts and how often: what follows from the words, and what only looks like it.

A *dose* is time that the client is asked to spend. Waiting times, limits, clock times, names ("4-7-8"), ratings and
windows ("for the next week") are not doses. How the parts add up to minutes a week is the guideline's table.
"""

import re
from dataclasses import dataclass, field

from practice_desk.domain.wording.lexicon import word_set
from practice_desk.domain.wording.reading import Reading, Sentence
from practice_desk.domain.wording.rhythm import RHYTHM, N, Often, rhythm

_SORT = r"(?:x|quiet|slow|gentle|short|good|solid|whole|full|more|extra) "
_DOSE = re.compile(
    rf"\b(?:{N} h (?:and )?{N} min|(?:{N} (?:min |sec |h )?(?:-|–|to|or) )?{N} (?:{_SORT})?(min|h|sec)\b"
    rf"|couple of (min|h)|{N} (?:is|are|will be|would be) (?:plenty|enough|fine))"
)

_INSTEAD = re.compile(rf"\b(?:do|make it|just|only|try|go for|aim for) {N}(?= (?:,|;|instead|on|is|will)|$)")

_AND_AGAIN = re.compile(
    rf", (?:and )?{N}(?= (?:more )?(?:straight |just |right )?(?:after|before|at (?:bed|bedtime|lunch|breakfast|night|noon)"
    r"|on (?:waking|getting)|in the|more)\b)"
)
_CLOCK_DOSE = re.compile(
    r"(?:\bfrom )?(?:#clock|\b\d{1,2}) (?:-|–|to|until) (?:#clock|\d{1,2}\b(?! (?:min|h|sec|time|x|day)\b))"
)

_DAY = r"(?:mon|tue|wed|thu|fri|sat|sun|weekday|tomorrow|today)"
_HOUR = r"(\d|1[0-2])"
_HOURS_ON_A_DAY = re.compile(
    rf"\b{_DAY} (?:from )?{_HOUR} (?:-|–|to|until) {_HOUR}(?= [,;:.)]|$)"
    rf"|\b{_HOUR} (?:-|–|to|until) {_HOUR} on {_DAY}\b"
)
_HOURS_OF_OTHERS = re.compile(
    r"\b(?:while|booked|is|are|was|isn't|open|opens|opening|hours|there|between|any ?time|sometime|until)\b[^,;]*$"
)
_LONGEST_CLOCK = 180
"""Minutes between two clock times; longer ones are opening hours or a night, not a sitting."""

_BARE_CLOCK_DOSE = re.compile(
    rf"\bfrom (?:{N}|#clock) (?:-|–|to|until) (?:{N}|#clock)(?! (?:min|h|time|x)\b)"
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

_NO_SITTING = 600.0  # "48 hours of rest" is a stretch of time, not something to do

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

_IN_BEFORE = re.compile(
    rf"(?<!fit )(?<!squeeze )(?<!get )(?<!put )(?<!take )(?<!slot )(?<!build )\bin {_FILL}$"
)

_CONDITION_BEFORE = re.compile(
    r"\b(?:if|unless|when|once|whenever|before|should)\b(?! bed| lunch| you open| work)[^,;:–]*$"
)

_DENIED_BEFORE = re.compile(
    r"\b(?:no need (?:to|for)|needn't|not|don't(?: have to| need to)?|doesn't have to|isn't|"
    r"aren't|can't|can not|won't|instead of|rather than|"
    r"never)(?: (?!and\b|but\b|just\b|only\b|then\b|more\b|longer\b|exceed|less\b|forget\b|"
    r"over\b)[\w']+){0,5} $"
)

_TOLD_BEFORE = re.compile(
    r"(?<!of )\b(?:you|he|she|they|it|we) (?:managed|did|said|spent|used|usually|currently|already|"
    r"now|lost|took|takes)\b[^,;:]*$"
    r"|\b(?:sleep|it) (?:went|goes|has gone)\b[^.]*$|\byou were\b[^,;:]*$|\bput off\b[^,;:]*$"
    r"|\bleaves? (?:you|him|her|us|me)\b[^,;:]*$|\bcalms?\b[^,;:]*$"
    r"|\b(?:last week|at present|currently|at the moment|normally|usually|research|studies)\b[^,;:]*$"
)

_LIMIT_AFTER = re.compile(
    r"^ (?:\d* ?asleep|later|ago|earlier|apart|old|early|late|between|awake|of sleep|sleep|delay|rule|gap|"
    r"wait|notice|warning|window|cap|"
    r"limit|nap|away|break between|rest\b|in bed|before (?:checking|washing|deciding|acting|"
    r"responding|replying|you "
    r"(?:check|decide|act|answer|reply|respond|wash|use|smoke|eat|drink|give in|speak|go back)))"
)

_STOPPING = re.compile(r"\b(?:stop|finish|end|call it a day|down tools) (?:it |there )?after $")
_COSTS_BEFORE = re.compile(
    r"\b(?:adds?|buys?|saves?|costs?|gains?|loses?)(?: you| me| us)?(?: only| just| about| an?)? $"
)
_NAMED_AFTER = re.compile(r"^ (?:\w+ )?(?:test|rule|delay|late|walk test|would be|max on|maximum on)\b")
_ALLOWED_BEFORE = re.compile(r"\b(?:allowed|cap|capped|limit|limited|ration|rationed|nap|naps)\b.{0,40}$")

_BEFORE_AFTER = re.compile(r"^ (?:\w+ )?(?:before|prior to|after)\b")

_RULE_WORDS = word_set(
    "off stop no finish away switch dim set alarm wake arrive leave last eat lights caffeine coffee"
    " alcohol screens avoid take up meals tablets medication phone phones"
)

_WITHOUT = word_set("no off stop avoid without until wait not don't")

_EACH = re.compile(
    r"^ (?:each|apiece|per person)\b(?! (?:day|morning|evening|night|week|time|side|weekday|"
    r"of these|mon|tue|wed|thu|fri|sat|sun))"
)

_EACH_OF = re.compile(r"^ each of (?!the|these|those|them|this)")
_PAIR = re.compile(
    r"\b(?:both|take turns|turns|each of you|you 2|you two|partner|swap|then the other|the other|between you|together"
    r"|uninterrupted|each other)\b"
)
_EACH_OF_YOU = re.compile(r"\b(?:each of you|each partner|each of us|each person)\b[^.]{0,30}$")

_COUNT_NOUN = re.compile(
    r"\b(\d+)(?: \w+)? (?:activities|activity|things|tasks|walks|calls|sessions|goes|chats|"
    r"videos|rounds|tracks|exercises|people|friends|pages)\b"
)

_SEVERAL_OF = re.compile(rf"(?<!chapter )(?<!page )(?<!step )(?<!- )(?<!– )\b{N} $")

_THROUGH = re.compile(rf"\b(twice|{N} time) through\b|\b{N} rounds of\b")

_LEADING_TIMES = re.compile(rf"\b{N} x $")


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
class Amounts:
    """The numbers of one sentence."""

    sentence: Sentence
    plain: str = ""
    doses: list[Dose] = field(default_factory=list)
    limits: list[tuple[int, int]] = field(default_factory=list)
    often: Often = field(default_factory=Often)


_NUMERIC = frozenset("0123456789#")


def measure(reading: Reading, sentence: Sentence) -> Amounts:
    """The doses and the rhythm of one sentence."""
    words = reading.words[sentence.first : sentence.last]
    plain = reading.plain(sentence.first, sentence.last)
    out = Amounts(sentence, plain)
    numeric = any(w[0] in _NUMERIC or w == "couple" for w in words)
    rhythmic = not RHYTHM.isdisjoint(words)
    if not numeric and not rhythmic:
        return out
    if numeric:
        _find_doses(out, reading)
    if rhythmic or numeric:
        out.often = rhythm(plain)
    return out


def word_at(amounts: Amounts, offset: int) -> int:
    """The index in the reading of the word at ``offset`` of the plain sentence."""
    return amounts.sentence.first + amounts.plain.count(" ", 0, offset)


_UNITS_SAID = (" min", " h", " sec", " plenty", " enough", " fine")


def _find_doses(out: Amounts, reading: Reading) -> None:
    plain = out.plain
    if any(unit in plain for unit in _UNITS_SAID):
        _find_measured(out)
    if "#clock" in plain or "from " in plain:
        _find_clock_doses(out, reading)
    elif not out.doses and (m := _HOURS_ON_A_DAY.search(plain)):
        length = (float(m[2] or m[4]) - float(m[1] or m[3])) % 12 * 60
        if 0 < length <= _LONGEST_CLOCK and not _HOURS_OF_OTHERS.search(plain[: m.start()]):
            first, last = word_at(out, m.start()), word_at(out, m.end() - 1) + 1
            out.doses.append(Dose(length, length, first, last, m.start(), m.end()))


def _find_measured(out: Amounts) -> None:
    """Doses said with a unit, and numbers that go on after one ("ten after lunch, ten at bedtime")."""
    plain = out.plain
    for m in _DOSE.finditer(plain):
        low, high = _minutes(m)
        if high <= 0 or low > _NO_SITTING:
            continue
        first, last = word_at(out, m.start()), word_at(out, m.end() - 1) + 1
        if _is_limit(plain, m.start(), m.end()):
            out.limits.append((first, last))
        elif not (m[7] and (low < 1 or low > 60)):
            out.doses.append(Dose(low, high, first, last, m.start(), m.end()))
    if out.doses:
        for m in _AND_AGAIN.finditer(plain, out.doses[0].end):
            _add_bare(out, m)
    elif out.limits and (m := _INSTEAD.search(plain)):
        _add_bare(out, m)


def _add_bare(out: Amounts, m: re.Match[str]) -> None:
    first = word_at(out, m.start(1))
    out.doses.append(Dose(float(m[1]), float(m[1]), first, first + 1, m.start(1), m.end(1)))


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
    if _LENGTH_BEFORE.search(before):
        return False
    if _STOPPING.search(before):
        return False
    if _COSTS_BEFORE.search(before) or _ALLOWED_BEFORE.search(before) or _NAMED_AFTER.match(after):
        return True
    if start == 0 and re.match(r"(?: or so)? after (?:the|an?|it|you|your)\b", after):
        return True
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
            if 0 < length <= _LONGEST_CLOCK and not _HOURS_OF_OTHERS.search(plain[: m.start()]):
                out.doses.append(Dose(length, length, first, last, m.start(), m.end()))


def _clock(typed: str) -> float | None:
    m = re.match(r"(\d{1,2})(?:[:.](\d{2}))?", typed)
    return None if m is None else int(m[1]) * 60 + int(m[2] or 0)


def share(amounts: Amounts, dose: Dose) -> float:
    """How many times over a dose counts within one sitting: per person, per item, rounds."""
    plain = amounts.plain
    factor = 1.0
    after = plain[dose.end : dose.end + 30]
    if _EACH.match(after):
        items = _COUNT_NOUN.search(plain[: dose.at])
        if items or _PAIR.search(plain) or _EACH_OF.match(after):
            factor *= float(items[1]) if items else 2.0
    elif _EACH_OF_YOU.search(plain[: dose.at]):
        factor *= 2.0
    several = _SEVERAL_OF.search(plain[: dose.at])
    if several and float(several[1]) <= 6 and dose.low == dose.high:
        factor *= float(several[1])
    through = _THROUGH.search(plain)
    if through:
        number = through[2] or through[3]
        factor *= float(number) if number else 2.0
    return factor
