"""Is this too much for one week? Minutes a week, sittings, number of tasks, and all-or-nothing demands."""

import re
from dataclasses import dataclass

from practice_desk.domain.wording.acts.scene import Line, Scene
from practice_desk.domain.wording.minutes.dose import Dose
from practice_desk.domain.wording.model import Fields
from practice_desk.domain.wording.reading.lexicon import lexicon, word_set
from practice_desk.domain.wording.size.again import adds_up
from practice_desk.domain.wording.size.extremes import Excess, all_or_nothing, leaves_room, words_of
from practice_desk.domain.wording.size.tasks import MANY, count_tasks
from practice_desk.domain.wording.size.weekly import weekly_minutes

PAPER_MINUTES, WORLD_MINUTES, WEEK_MINUTES, DAY_SITTINGS = 20.0, 60.0, 105.0, 3.0


@dataclass(slots=True)
class Size:
    """Minutes a week (``None`` = do not follow from the text), number of tasks, and every reason that fires."""

    weekly: float | None
    tasks: int
    excesses: list[Excess]
    terms: list[tuple[float, float]]  # minutes of a sitting, sittings a week


HEAVY = re.compile(
    r"\b(?:entire|whole) (?:house|home|flat|garage|loft|attic|garden|book|workbook|novel|"
    r"course|series|life|story|office|wardrobe|kitchen|story of|manual)\b"
    r"|\b(?:entire|whole) (?:of )?(?:(?:the|your) )?(?:\w+ )?(?:book|workbook|novel|series|house)\b"
    r"|\blife story\b|\bautobiography\b|\blife history\b|\bcover to cover\b|\bstory of your "
    r"(?:whole )?life\b|\bmemoirs?\b|\b(?:finish|read) the (?:book|workbook|novel)\b"
    r"|\b(?:declutter|clear out|clean|tidy|paint|redecorate|reorganise|organise|sort) (?:out "
    r")?(?:the|your) (?:house|home|flat|garage|loft|attic|shed|basement)\b(?! (?:door|wall|window|floor|key|keys)\b)"
    r"|\b(?:clear|sort|read|clean|tidy|empty|do|learn|write|watch|finish|complete|study)(?: out| up| through)? "
    r"(?:the )?whole (?:of|thing|lot)\b"
    r"|\ball (?:the )?(?:housework|laundry and)\b|\brepaint the\b|\bevery room\b|\bhouse from "
    r"top\b|\b(?:all|every one) of the chapters\b"
    r"|\b(?:entire|whole|full|complete) (?:sexual |medical |family |email )?(?:childhood|past|history|"
    r"backlog|plot|allotment|marriage|"
    r"inbox|spare room|cellar|story|family tree)\b|\bevery (?:drawer|wardrobe|cupboard|shelf|"
    r"box)\b[^.;]*\b(?:and|in the "
    r"(?:house|flat|loft|garage))\b|\ball (?:the |your |those )?(?:boxes|bags|drawers|cupboards|wardrobes) "
    r"in the (?:house|flat|loft|"
    r"garage|attic|spare)\b|\bfrom your (?:earliest|first) memory\b|\bfrom (?:birth|the day you were born) "
    r"to\b|\beveryone "
    r"(?:you've|you have|on the list)\b|\beach of the [1-9]\d\b|\bboth (?:the |your )?(?:books|workbooks|"
    r"manuals|"
    r"novels)\b|\b(?:every|each|[2-7]) (?:whole|entire) (?:days?|afternoons?|evenings?|mornings?|"
    r"weekends?)\b|\bspare room "
    r"and the\b|\bevery (?:photo|letter|email|diary) (?:you|from|since)\b"
    r"|\bread(?:ing)? the (?:whole|complete|entire|full)\b|\bthe (?:complete|full) (?:\w+ )?(?:book|manual|"
    r"workbook)\b"
    r"|\b(?:read|watch|finish) (?:all|every)\b.{0,25}\b(?:book|books|series|chapters|videos|"
    r"talks)\b|\b(?<!a )marathon\b|\b(?:run|do|enter) (?:a|the) marathon\b|\bweekend retreat\b|\bwhole "
    r"(?:day|weekend) (?:of|to)\b"
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


def measure_size(scene: Scene, fields: Fields) -> Size:
    """Everything about size."""
    excesses: list[Excess] = []
    terms, weekly = weekly_minutes(scene, fields)
    tasks = count_tasks(scene)
    allowed = leaves_room(scene)
    for line in scene.lines:
        _too_long(scene, line, excesses)
        _too_often(scene, line, excesses)
        if not allowed:
            all_or_nothing(scene, line, excesses)
    if fields.minutes and not scene.doses and scene.lines:
        limit = _limit(scene, scene.lines[0], None)
        if fields.minutes > limit:
            excesses.append(Excess("too_long", 0, len(scene.reading.words), fields.minutes))
    if tasks >= MANY:
        excesses.append(Excess("too_many_tasks", 0, len(scene.reading.words), tasks))
    _total_load(scene, weekly, excesses)
    return Size(weekly, tasks, excesses, terms)


_LACKS = word_set("no not without")
_CARRYING = word_set("give make set aim allow take spend start begin keep")
_PARTS_IN_A_ROW = re.compile(
    r"(?:\b(?:morning|noon|midday|lunch|lunchtime|breakfast|teatime|tea|afternoon|evening|dinner|supper|night|"
    r"bedtime|midnight|mid morning|mid afternoon|at (?:#clock|\d{1,2}))(?: ,| and| ,? and| /) ?"
    r"(?:(?:at|before|after|with) (?!#clock|\d))?){3,}"
    r"(?:teatime|evening|dinner|supper|night|bedtime|midnight|bed|lights out|(?:at )?#clock|at \d{1,2}"
    r"|\d{1,2}(?= (?:,|and)|$))\b"
)


def _limit(scene: Scene, line: Line, dose: Dose | None) -> float:
    """Minutes that one sitting may last: 20 for paper and mind, 60 out in the world."""
    words = scene.reading.words
    nouns = lexicon().nouns
    paper, world = nouns["paper"], nouns["world"]
    first, last = line.sentence.first, line.sentence.last
    if dose is not None and _governed(words, line, dose):
        return PAPER_MINUTES
    order = sorted(range(first, last), key=lambda i: 0 if dose is None else _distance(i, dose))
    for i in order:
        word = words[i]
        if dose is not None and _separated(words, i, dose):
            continue
        if words[i - 1] in _LACKS and i > first:
            continue
        if word in _CARRIED and words[i - 1] not in _READ_OR_HEARD:
            continue
        if word in paper and not (
            word in ("read", "list", "notes", "note", "plan", "reading", "sheets", "form")
            and words[i - 1] in ("shopping",)
        ):
            return PAPER_MINUTES
        if (word in world and word != "sit") or word in _OUT_AND_ABOUT:
            return WORLD_MINUTES
    only_size = all(act.verb in _CARRYING for act in line.acts)
    if _on_paper(words[first:last]) or (only_size and _on_paper(_doing_before(scene, line))):
        return PAPER_MINUTES
    verbs = [a for a in scene.acts if a.group in ("mind", "write", "record", "soft", "void")]
    others = [
        a for a in scene.acts if a.group in ("move", "step", "contact", "once") and a.verb not in _CARRYING
    ]
    if verbs and not others:
        return PAPER_MINUTES
    neighbours = any(word in paper and word not in _CARRIED for word in words)
    outside = any(word in world or word in _OUT_AND_ABOUT for word in words)
    return PAPER_MINUTES if neighbours and not outside and not others else WORLD_MINUTES


def _on_paper(words: list[str]) -> bool:
    """Do these words speak of paper or mind, and of nothing out in the world?"""
    paper, world = lexicon().nouns["paper"], lexicon().nouns["world"]
    return any(word in paper and word not in _CARRIED for word in words) and not any(
        (word in world and word != "sit") or word in _OUT_AND_ABOUT for word in words
    )


def _doing_before(scene: Scene, line: Line) -> list[str]:
    """The words of the last sentence before with an act, of which "it runs 25 minutes" or "set aside an hour" speaks."""
    before = [one.sentence for one in scene.lines[: scene.lines.index(line)] if one.acts]
    return scene.reading.words[before[-1].first : before[-1].last] if before else []


_CARRIED = word_set("notebook tape track note notes book video form sheet glasses number list record")
"""Things of paper that lie about in other doings as well; they tell only beside a word of reading or
hearing."""
_READ_OR_HEARD = word_set(
    "read reading listen listening fill complete write writing finish study the your a this"
)
_OUT_AND_ABOUT = word_set(
    "climbing bingo rowing tennis golf badminton judo karate bowls darts snooker skating sailing lesson "
    "choir cinema theatre"
    " market beach woods allotment woodwork shed bench footbridge stall club rehearsal visiting cello drums "
    "singing"
)
_MIND_OR_PEN = word_set(
    "write read journal meditate reflect picture imagine visualise freewrite recite pray contemplate study "
    "reread"
)


def _governed(words: list[str], line: Line, dose: Dose) -> bool:
    """Does a verb of mind or pen ask for the minutes, whatever it is about ("write about the walk for half
    an hour")?"""
    asked = [act for act in line.acts if act.at < dose.first and act.group != "fragment"]
    if not asked:
        return words[line.sentence.first] in _MIND_OR_PEN
    return asked[-1].verb in _MIND_OR_PEN and dose.first < asked[-1].last


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
    if adds_up(line) and len([one for one in scene.lines if one.amounts.doses]) > 1:
        return
    for dose in line.amounts.doses:
        high = dose.high / max(1.0, line.amounts.often.goes) if line.amounts.total else dose.high
        if high <= PAPER_MINUTES:
            continue
        limit = WORLD_MINUTES if high > WORLD_MINUTES else _limit(scene, line, dose)
        if high > limit:
            out.append(
                Excess(
                    "too_long",
                    dose.first,
                    dose.last,
                    dose.high,
                    "paper" if limit == PAPER_MINUTES else "world",
                )
            )


_SPOKEN_OF = word_set("your the he she they it some people most many you i we last my")


def _told(scene: Scene, line: Line) -> bool:
    """Is how often said of something before the asking begins ("your boss rings five times a day, but …")?"""
    words = scene.reading.words
    first = line.sentence.first
    if words[first] not in _SPOKEN_OF or not line.acts:
        return False
    return bool({"day", "h", "daily", "hourly"}.intersection(words[first : line.acts[0].at]))


_AT_PRESENT = re.compile(r"\b(?:you (?:look|check|wash|do|go)|at present|currently)\b")
_SO_OFTEN_A_DAY = re.compile(
    r"\b(\d+)(?: (?:-|–|to|or) (\d+))? (?:x|time) (?:a|per|each|every|/) day\b|\b(\d+) x day\b"
    r"|\b(\d+) (?:short |mini |quick |little )?(?:practises?|sessions?|rounds|goes|sittings|bouts|check ins|"
    r"breaks|pauses|repeats)"
    r"(?: of (?:\w+ ){1,3}?)? ?(?:a|per|each|every) day\b|\beach of (\d+) (?:\w+ )?time\b"
)


def _too_often(scene: Scene, line: Line, out: list[Excess]) -> None:
    first, last = line.sentence.first, line.sentence.last
    plain = line.amounts.plain
    times = line.amounts.often.day
    asked = bool(line.acts) or len(scene.lines) == 1
    if " day" in plain and line.acts and (m := _SO_OFTEN_A_DAY.search(plain)):
        times = max(times, float(m[2] or next(filter(None, (m[1], m[3], m[4], m[5])))))
    if times <= DAY_SITTINGS and line.acts and plain.count(" , ") > 1 and _PARTS_IN_A_ROW.search(plain):
        times = DAY_SITTINGS + 1
    if times > DAY_SITTINGS and asked and not _AT_PRESENT.search(plain) and not _told(scene, line):
        out.append(Excess("too_often", first, last, times))


_MANY = 3
_GOING = re.compile(
    r"^(?:at least |about )?$|\b(?:attend|attendance|go to|get to|join|make|do|book|visit)\b.{0,30}$"
)
_GATHERING = re.compile(
    r"\b(?:attend|go to|get to|join)\b.{0,30}\b(?:aa|na|meetings?|groups?|classes|class)\b"
)
_HEAVY_KEYS = word_set(
    "entire whole full complete life autobiography cover memoir memoirs declutter clear clean tidy paint redecorate"
    " reorganise organise sort read finish watch all every each both repaint house birth born memory everyone marathon"
    " retreat spare spend take"
)
_GATHERINGS = word_set("meetings classes sessions groups date")
_PARTS_OF_BOOKS = word_set("chapter chapters page pages")
_MANY_CHAPTERS, _MANY_PAGES = 4, 60
_LESS_THAN_IT = re.compile(
    r"\b(?:no need|don't|instead of|rather than|1 of|a page of|a chapter of|part of|not)\b.{0,30}$|\bno $"
)


def _total_load(scene: Scene, weekly: float | None, out: list[Excess]) -> None:
    size = len(scene.reading.words)
    if weekly is not None and weekly > WEEK_MINUTES + 1e-9:
        doses = scene.doses
        first, last = (doses[0].first, doses[-1].last) if doses else (0, size)
        out.append(Excess("total_load", first, last, weekly))
        return
    for line in scene.lines:
        excess = _load_without_minutes(scene, line)
        if excess:
            out.append(excess)
            return


def _load_without_minutes(scene: Scene, line: Line) -> Excess | None:
    """More than two hours' work in a week, said without minutes: a whole house, three meetings, sixty pages."""
    plain = words_of(scene, line)
    lacks = set(plain.split()).isdisjoint
    first, last = line.sentence.first, line.sentence.last
    often = line.amounts.often
    if often.week and often.week >= _MANY and not scene.doses and _GATHERING.search(plain):
        return Excess("total_load", first, last, often.week)
    heavy = None if lacks(_HEAVY_KEYS) else HEAVY.search(plain)
    if heavy and not _LESS_THAN_IT.search(plain[: heavy.start()]):
        return Excess("total_load", first, last)
    for m in () if lacks(_GATHERINGS) or scene.doses else _MEETINGS.finditer(plain):
        if float(m[1]) >= _MANY and _GOING.search(plain[: m.start()]):
            return Excess("total_load", first, last, float(m[1]))
    for m in () if lacks(_PARTS_OF_BOOKS) else _CHAPTERS.finditer(plain):
        chapters = float(m[2]) - float(m[1]) + 1 if m[1] else float(m[3] or 0)
        pages = float(m[5]) - float(m[4]) + 1 if m[4] else float(m[6] or 0)
        if chapters >= _MANY_CHAPTERS or pages >= _MANY_PAGES:
            return Excess("total_load", first, last)
    return None
