"""Is this too much for one week? Minutes a week, sittings, number of tasks, and all-or-nothing demands."""

import re
from dataclasses import dataclass

from practice_desk.domain.wording.acts import Act, Line, Scene
from practice_desk.domain.wording.amounts import Amounts, Dose, Often, rhythm, share
from practice_desk.domain.wording.lexicon import lexicon, word_set
from practice_desk.domain.wording.model import Fields
from practice_desk.domain.wording.tasks import count_tasks
from practice_desk.domain.wording.vague import groups

PAPER_MINUTES, WORLD_MINUTES, WEEK_MINUTES, DAY_SITTINGS, TASKS = 20.0, 60.0, 105.0, 3.0, 3


@dataclass(slots=True)
class Excess:
    """One reason for "too much": its code, the words that say so, and the number that decided."""

    reason: str
    first: int
    last: int
    number: float = 0.0
    detail: str = ""


@dataclass(slots=True)
class Size:
    """Minutes a week (``None`` = do not follow from the text), number of tasks, and every reason that fires."""

    weekly: float | None
    tasks: int
    excesses: list[Excess]
    terms: list[tuple[float, float]]  # minutes of a sitting, sittings a week


_WHOLE = re.compile(
    r"\b(?:all|every|each)(?: of)?(?: the| your| these)? (?:worksheets?|exercises?|questions?|"
    r"pages?|chapters?|modules?|sheets|handouts|steps|"
    r"sections?|activities in|worksheet in|skills in|tasks in|homework|lessons|units|forms "
    r"in)\b(?! (?:for|on) (?:the|this) page)"
    r"|\b(?:entire|whole) (?:workbook|worksheet pack|pack|booklet|course|programme|module|manual|folder)\b"
    r"|\bcover to cover\b|\b(?:from start to finish|start to finish) .{0,20}(?:book|workbook)\b"
    r"|\b(?:rest|remainder) of the (?:workbook|book|course|modules|chapters)\b|\bfinish the "
    r"(?:workbook|book|course|programme)\b"
)
_HEAVY = re.compile(
    r"\b(?:entire|whole) (?:house|home|flat|garage|loft|attic|garden|book|workbook|novel|"
    r"course|series|life|story|office|wardrobe|kitchen|story of|manual)\b"
    r"|\blife story\b|\bautobiography\b|\blife history\b|\bcover to cover\b|\bstory of your "
    r"(?:whole )?life\b|\bmemoirs?\b|\b(?:finish|read) the (?:book|workbook|novel)\b"
    r"|\b(?:declutter|clear out|clean|tidy|paint|redecorate|reorganise|organise|sort) (?:out "
    r")?(?:the|your) (?:house|home|flat|garage|loft|attic|shed|basement)\b"
    r"|\ball (?:the )?(?:housework|laundry and)\b|\brepaint the\b|\bevery room\b|\bhouse from "
    r"top\b|\b(?:all|every one) of the chapters\b"
    r"|\b(?:read|watch|finish) (?:all|every)\b.{0,25}\b(?:book|books|series|chapters|videos|"
    r"talks)\b|\bmarathon\b|\bweekend retreat\b|\bwhole (?:day|weekend) (?:of|on|to)\b"
    r"|\b(?:spend|take) (?:the|a) (?:whole|entire|full) (?:day|weekend)\b|\b(?:every|each) "
    r"evening at the gym\b"
)
_MEETINGS = re.compile(
    r"\b(\d+) (?:aa |na |smart |recovery |group |support )?(?:meetings|classes|sessions|groups|date night)\b"
)
_CHAPTERS = re.compile(
    r"\bchapters? (\d+) (?:-|–|to|through) (\d+)\b|\b(\d+) chapters\b|\bpages? (\d+) (?:-|–|"
    r"to) (\d+)\b|\b(\d+) pages\b"
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
_NO_HABIT = re.compile(
    rf"(?:^|[,;:–.] |\b(?:and|but|then|have|with|absolutely|from today|week|day|strictly) "
    rf")(?:absolutely )?(?:no|zero)(?: more)? ({_HABIT})\b([^,;:–]*)"
)
_TOTAL = re.compile(
    rf"\bzero (?:\w+ )?{_HABIT}\b|\b(?:not a single|not even a|not one) (?:drink|drop|"
    rf"cigarette|bet|drug|slip|sip|puff|check|bite|pill|ritual|joint)\b"
    r"|\b(?:completely|totally|entirely) (?:stop|quit|avoid|give up|cut out|eliminate)\b|"
    r"\b(?:stop|quit|give up|cut out|eliminate|avoid|give it up)\b[^,;.]{0,40}\b(?:completely|"
    r"altogether|entirely|totally|for good|cold turkey|forever)\b"
    r"|\bcold turkey\b|\b(?:stop|quit|resist|eliminate|cut out|avoid|end|prevent|give up|drop|"
    r"refuse) (?:all|every|any and all)\b"
    r"|\b(?:don't|do not|never|no|not)\b[^.;]{0,40}\b(?:at all|whatsoever|of any kind|under "
    r"any circumstances|ever again)\b|\bnot at all\b|\b(?:don't|do not|never|"
    r"no)\b[^.;]{0,40}, ever\b"
    r"|\b(?:don't|do not) ?,? under any circumstances\b|\bunder no circumstances\b"
    r"|\bstay (?:completely |totally )?(?:sober|clean|dry|abstinent|off (?:drink|alcohol|"
    r"drugs|the drink))\b|\b(?:remain|keep|be|get) (?:completely |totally )?(?:sober|"
    r"abstinent|clean and sober|drug free|alcohol free|smoke free)\b"
    r"|\b(?:complete|total|full) (?:abstinence|sobriety|ban|abstention)\b|\babstain "
    r"(?:completely|totally|from)\b|\babstinence\b|\b\d+ day (?:of |without |clean|sober|dry|"
    r"free)|\bsober living\b"
    r"|\b(?:quit|stop|give up) (?:smoking|drinking|vaping|gambling|using|alcohol|cigarettes|"
    r"drugs|cannabis|weed|porn|caffeine|sugar|gaming)(?: (?:today|now|from|this|for|"
    r"immediately|by|on)\b|$| \.)"
    r"|\b(?:weeks?|months?|days?|fortnight) without (?:any |a |using |a single )?"
    + _HABIT
    + r"|\bno\b[^,;.]{0,30}\b(?:for (?:the |a )?(?:whole |entire |next |full )*(?:\d+ )?(?:week|"
    r"month|fortnight|days)|all week|this week|this month|until (?:next|our|we|i|your next)|"
    r"all month|from (?:now|today|tomorrow))\b"
)
_NEVER_HABIT = re.compile(r"\bnever\b(?! (?:mind|too|been|done|be afraid|fear|know))")
_STREAK = re.compile(
    r"\b(?:don't|do not|never|can't|must not|mustn't|(?<!try )not to|without|not) (?:miss|"
    r"missing|skip|skipping|break|breaking)(?: out)? (?:a|any|one|even|the|your|a single|1|on|"
    r"out on|this|that|more than)\b"
    r"|\b(?:start|begin|count)(?: the \w+)? (?:again|over|afresh|back)(?: (?:from|at|to) "
    r"(?:day 1|zero|0|scratch|the (?:start|beginning)|1))?\b"
    r"|\b(?:unbroken|perfect) (?:streak|run|record|week)\b|\bno (?:days? off|missed|misses|"
    r"gaps|skipping|skipped|slip ups?|lapses|breaks in)\b|\bstreak\b.{0,30}\bunbroken\b|"
    r"\b(?:start|programme) (?:again )?from the beginning\b"
    r"|\bback to (?:day )?(?:1|zero|0|square 1|the start|the beginning)\b|\bdon't break the "
    r"(?:chain|streak)\b|\bevery (?:single )?day ,? (?:with )?no (?:gaps|misses)\b|\bnot "
    r"(?:one|a single) (?:miss|day missed|gap)\b"
)
_RESTART_CONTEXT = re.compile(r"\b(?:if|miss|slip|lapse|fail|skip|break|even once|once|forget)\b")


def measure_size(scene: Scene, fields: Fields) -> Size:
    """Everything about size."""
    excesses: list[Excess] = []
    terms, weekly = weekly_minutes(scene, fields)
    tasks = count_tasks(scene)
    allowed = _leaves_room(scene)
    for line in scene.lines:
        _too_long(scene, line, excesses)
        _too_often(scene, line, excesses)
        if not allowed:
            _all_or_nothing(scene, line, excesses)
    if fields.minutes and not scene.doses and scene.lines:
        limit = _limit(scene, scene.lines[0], None)
        if fields.minutes > limit:
            excesses.append(Excess("too_long", 0, len(scene.reading.words), fields.minutes))
    if tasks >= TASKS:
        excesses.append(Excess("too_many_tasks", 0, len(scene.reading.words), tasks))
    _total_load(scene, weekly, excesses)
    return Size(weekly, tasks, excesses, terms)


def _limit(scene: Scene, line: Line, dose: Dose | None) -> float:
    """Minutes that one sitting may last: 20 for paper and mind, 60 out in the world."""
    words = scene.reading.words
    nouns = lexicon().nouns
    paper, world = nouns["paper"], nouns["world"]
    first, last = line.sentence.first, line.sentence.last
    order = sorted(range(first, last), key=lambda i: 0 if dose is None else _distance(i, dose))
    for i in order:
        word = words[i]
        if dose is not None and _separated(words, i, dose):
            continue
        if word in paper and not (
            word in ("read", "list", "notes", "note", "plan", "reading", "sheets", "form")
            and words[i - 1] in ("shopping",)
        ):
            return PAPER_MINUTES
        if word in world:
            return WORLD_MINUTES
    if any(words[i] in paper for i in range(first, last)) and not any(
        words[i] in world for i in range(first, last)
    ):
        return PAPER_MINUTES
    verbs = [a for a in scene.acts if a.group in ("mind", "write", "record", "soft", "void")]
    others = [a for a in scene.acts if a.group in ("move", "step", "contact", "once")]
    if verbs and not others:
        return PAPER_MINUTES
    neighbours = any(words[i] in paper for i in range(len(words)))
    outside = any(words[i] in world for i in range(len(words)))
    return PAPER_MINUTES if neighbours and not outside and not others else WORLD_MINUTES


def _distance(i: int, dose: Dose) -> float:
    return dose.first - i + 0.4 if i < dose.first else i - dose.last


def _separated(words: list[str], i: int, dose: Dose) -> bool:
    a, b = (i, dose.first) if i < dose.first else (dose.last, i)
    return any(
        words[k] in (";", "then")
        or (words[k] == "and" and words[k + 1 : k + 2] and words[k + 1][0].isdigit())
        for k in range(a, b)
    )


def _too_long(scene: Scene, line: Line, out: list[Excess]) -> None:
    for dose in line.amounts.doses:
        if dose.high <= PAPER_MINUTES:
            continue
        limit = WORLD_MINUTES if dose.high > WORLD_MINUTES else _limit(scene, line, dose)
        if dose.high > limit:
            out.append(
                Excess(
                    "too_long",
                    dose.first,
                    dose.last,
                    dose.high,
                    "paper" if limit == PAPER_MINUTES else "world",
                )
            )


def _too_often(scene: Scene, line: Line, out: list[Excess]) -> None:
    often = line.amounts.often
    if (
        often.day > DAY_SITTINGS
        and (line.acts or len(scene.lines) == 1)
        and not re.search(r"\b(?:you (?:look|check|wash|do|go)|at present|currently)\b", line.amounts.plain)
    ):
        out.append(Excess("too_often", line.sentence.first, line.sentence.last, often.day))
        return
    m = re.search(
        r"\b(\d+)(?: (?:-|–|to|or) (\d+))? (?:x|time) (?:a|per|each|every|/) day\b|\b(\d+) x day\b",
        line.amounts.plain,
    )
    if (
        m
        and float(m[2] or m[1] or m[3]) > DAY_SITTINGS
        and line.acts
        and not re.search(r"\byou (?:look|check|wash)\b|\bat present\b", line.amounts.plain)
    ):
        out.append(Excess("too_often", line.sentence.first, line.sentence.last, float(m[2] or m[1] or m[3])))


def _plain(scene: Scene, line: Line) -> str:
    return line.amounts.plain or scene.reading.plain(line.sentence.first, line.sentence.last)


def _all_or_nothing(scene: Scene, line: Line, out: list[Excess]) -> None:
    words = scene.reading.vocabulary
    first, last = line.sentence.first, line.sentence.last
    if words.isdisjoint(_TRIGGERS):
        return
    plain = _plain(scene, line)
    if _forbids(scene, line, plain) or (
        _WHOLE.search(plain)
        and not re.search(
            r"\b(?:don't|no need|not|one of|any of|rather than|instead of)\b.{0,25}\b(?:all|every|"
            r"entire|whole)\b",
            plain,
        )
    ):
        out.append(Excess("all_or_nothing", first, last))


_ROOM = re.compile(
    r"\b(?:a|an|one|1|any|the odd|every) (?:slip|lapse|miss|missed day|gap|off day|wobble)s? "
    r"(?:is|are|will be) (?:fine|okay|ok|allowed|no problem|part of it|normal|expected)\b"
    r"|\bif you (?:slip|lapse|miss one|miss a day|forget|wobble) ,? ?(?:just |simply |then |"
    r"that's fine|it's fine|no problem)\b(?! (?:start|begin) (?:again|over))"
)


def _leaves_room(scene: Scene) -> bool:
    """A slip is allowed for in so many words."""
    if scene.reading.vocabulary.isdisjoint(
        ("slip", "slips", "lapse", "lapses", "miss", "missed", "gap", "gaps", "forget", "wobble", "wobbles")
    ):
        return False
    return any(_ROOM.search(_plain(scene, line)) for line in scene.lines)


_HEAVY_WORDS = word_set(
    "entire whole life autobiography history cover memoir memoirs book workbook novel "
    "declutter clear clean tidy paint redecorate reorganise organise"
    " sort all housework repaint every house read watch finish marathon retreat spend take "
    "meetings classes sessions groups date chapter chapters pages page"
)
_TRIGGERS = word_set(
    "no zero never not don't all every entire whole complete completely totally entirely stop quit"
    " resist cold stay remain abstain sober abstinence without start begin back cover rest finish"
    " unbroken perfect streak circumstances eliminate avoid cut can't mustn't total each clean"
)


def _forbids(scene: Scene, line: Line, plain: str) -> bool:
    if re.search(
        r"\b(?:doesn't have to|no need|isn't|needn't|don't have to|don't need|don't worry|never "
        r"mind|it's fine|is fine|are fine|nothing)\b",
        plain,
    ) and not _NO_HABIT.search(plain):
        return False
    m = _NO_HABIT.search(plain)
    if (
        m
        and not _TIMED_RULE.search(m[2])
        and not re.search(
            r"\b(?:tonight|(?<!from )today|(?<!from )tomorrow|on (?:mon|tue|wed|thu|fri|sat|sun)|at "
            r"dinner|during)\b",
            plain,
        )
    ) and (
        re.search(r"\b(?:week|month|fortnight|at all|whatsoever|day)\b", plain)
        or m[0].strip().startswith("zero")
        or not _context_play(scene, line)
    ):
        return True
    if _TOTAL.search(plain) and not re.search(
        r"\b(?:tonight|today only|for (?:an|1|2|one) (?:h|day|evening)|on (?:mon|tue|wed|thu|fri|"
        r"sat|sun) evening|free (?:evening|day|night))\b",
        plain,
    ) and not re.search(r"\byou (?:don't|do not) (?:have|need|want|like|feel)\b", plain):
        return True
    for hit in _NEVER_HABIT.finditer(plain):
        if directive_never(plain, hit.start()):
            return True
    streak = _STREAK.search(plain)
    if streak:
        text = streak[0]
        if re.match(r"start|begin|go|count", text) or "from the beginning" in text or text.startswith("back"):
            whole = scene.reading.plain(0, len(scene.reading.words))
            return bool(_RESTART_CONTEXT.search(plain) or _RESTART_CONTEXT.search(whole)) and not re.search(
                r"\b(?:don't|no need to|without having to|just|simply|gently) (?:start|begin|go)\b", plain
            )
        return (
            not re.search(r"\bdon't miss out\b", plain)
            and "if you" not in plain[max(0, streak.start() - 8) : streak.start()]
        )
    return False


def _context_play(scene: Scene, line: Line) -> bool:
    """A bare "no phones" beside a dated or timed activity is a rule of that activity, not a ban for the week."""
    return (
        any(a.group != "fragment" for a in line.acts)
        or bool(line.amounts.doses)
        or line.amounts.often.said
        or any(o.amounts.doses for o in scene.lines)
    )


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
    return previous not in _DESCRIBES and bool(after) and after[0] in lexicon().verb_class


def _total_load(scene: Scene, weekly: float | None, out: list[Excess]) -> None:
    size = len(scene.reading.words)
    if weekly is not None and weekly > WEEK_MINUTES + 1e-9:
        doses = scene.doses
        first, last = (doses[0].first, doses[-1].last) if doses else (0, size)
        out.append(Excess("total_load", first, last, weekly))
        return
    if scene.reading.vocabulary.isdisjoint(_HEAVY_WORDS):
        return
    for line in scene.lines:
        plain = _plain(scene, line)
        heavy = _HEAVY.search(plain)
        if heavy and not re.search(
            r"\b(?:no need|don't|one of|a page of|a chapter of|part of|not)\b.{0,30}$", plain[: heavy.start()]
        ):
            out.append(Excess("total_load", line.sentence.first, line.sentence.last))
            return
        for m in _MEETINGS.finditer(plain):
            if float(m[1]) >= 3 and not scene.doses:
                out.append(Excess("total_load", line.sentence.first, line.sentence.last, float(m[1])))
                return
        for m in _CHAPTERS.finditer(plain):
            chapters = float(m[2]) - float(m[1]) + 1 if m[1] else float(m[3] or 0)
            pages = float(m[5]) - float(m[4]) + 1 if m[4] else float(m[6] or 0)
            if chapters >= 4 or pages >= 60:
                out.append(Excess("total_load", line.sentence.first, line.sentence.last))
                return


def weekly_minutes(scene: Scene, fields: Fields) -> tuple[list[tuple[float, float]], float | None]:
    """Minutes a week that follow from the text (and, where it is silent, from the fields), with their terms."""
    terms: list[tuple[float, float]] = []
    unknown = False
    seen: set[tuple[float, float]] = set()
    parts = groups(scene)
    for part in parts:
        lines = [scene.lines[n] for n in part]
        for line in lines:
            doses = _without_repeats(line)
            for k, dose in enumerate(doses):
                if (
                    (dose.low, dose.high) in seen
                    and len(doses) == 1
                    and not line.amounts.often.said
                    and not line.sentence.bullet
                ):
                    continue
                seen.add((dose.low, dose.high))
                often = _often(scene, lines, line, doses, k, fields)
                if often is None:
                    unknown = True
                    continue
                terms.append((dose.middle * share(line.amounts, dose), often))
    if terms:
        return terms, sum(a * b for a, b in terms)
    if not scene.doses and fields.minutes and not unknown:
        often = _field_rhythm(scene, fields)
        return [(fields.minutes, often)], fields.minutes * often
    return [], None


def _without_repeats(line: Line) -> list[Dose]:
    plain = line.amounts.plain
    out: list[Dose] = []
    for dose in line.amounts.doses:
        tail = plain[dose.end : dose.end + 25]
        if out and re.match(r" (?:is|are|will be|would be) (?:plenty|enough|fine|ok|okay)", tail):
            out = [dose]
        elif (
            out
            and re.search(
                r"\b(?:or|even|then|if not ,|just|rest for|sit for|rest) (?:just |even |only |for )?$",
                plain[: dose.at],
            )
            and re.search(r"\b(?:or|even|if not|rest|sit) (?:just |even |only |for )?$", plain[: dose.at])
        ):
            continue
        else:
            out.append(dose)
    return out


def _often(
    scene: Scene, lines: list[Line], line: Line, doses: list[Dose], k: int, fields: Fields
) -> float | None:
    """Sittings a week of one dose: what its own stretch says, else its sentence, else the rest of the text."""
    amounts = line.amounts
    if len(doses) > 1:
        own = rhythm(_stretch(amounts, doses, k))
        if own.said:
            return own.week
        head = rhythm(amounts.plain[: doses[0].at])
        if head.said:
            return head.week
        tail = rhythm(amounts.plain[doses[-1].end :])
        if tail.said and k < len(doses) - 1 and not _claimed(amounts, doses):
            return tail.week
        if own.trigger:
            return None
        if amounts.often.said and not _claimed(amounts, doses):
            return amounts.often.week
        return 1.0
    if amounts.often.said:
        return _with_neighbours(amounts.often, lines, line)
    found = _elsewhere(scene, lines, line)
    if found is not None:
        return found.week
    if amounts.often.trigger:
        return None
    return _field_rhythm(scene, fields)


def _claimed(amounts: Amounts, doses: list[Dose]) -> bool:
    return sum(rhythm(_stretch(amounts, doses, k)).said for k in range(len(doses))) > 1


def _stretch(amounts: Amounts, doses: list[Dose], k: int) -> str:
    """The part of the sentence that belongs to dose ``k``: up to the pause nearest to the next one."""
    plain = amounts.plain
    start = 0 if k == 0 else _break(plain, doses[k - 1].end, doses[k].at)
    end = len(plain) if k == len(doses) - 1 else _break(plain, doses[k].end, doses[k + 1].at)
    return plain[start:end]


def _break(plain: str, a: int, b: int) -> int:
    between = plain[a:b]
    for mark in (" ; ", " then ", " – ", " and ", " , ", " plus ", " + "):
        at = between.rfind(mark)
        if at >= 0:
            return a + at + 1
    return b


def _with_neighbours(often: Often, lines: list[Line], line: Line) -> float | None:
    """ "10 minutes a day" here and "Monday to Friday" or "for 3 days" in the next sentence."""
    if often.week == 7.0:
        for other in lines:
            if other is not line and not other.amounts.doses and other.amounts.often.said:
                m = re.search(r"\b(?:for|on) (\d) day\b", other.amounts.plain)
                if m:
                    return float(m[1])
    return often.week


def _elsewhere(scene: Scene, lines: list[Line], line: Line) -> Often | None:
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
    first = scene.lines[0]
    if (
        scene.lines[-1] not in lines
        and re.match(r"(?:do|repeat) ", scene.lines[-1].amounts.plain)
        and scene.lines[-1].amounts.often.said
    ):
        return scene.lines[-1].amounts.often
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


def _reports(line: Line) -> bool:
    plain = line.amounts.plain
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


def _field_rhythm(scene: Scene, fields: Fields) -> float:
    if fields.times_per_week:
        return fields.times_per_week
    if fields.when:
        from_when = rhythm(" ".join(scene_words(fields.when)))
        if from_when.said and from_when.week is not None:
            return from_when.week
    return 1.0


def scene_words(text: str) -> list[str]:
    """The plain words of a short field."""
    from practice_desk.domain.wording.reading import read  # noqa: PLC0415

    return read(text).words


_ = Act
