"""How many times over a dose counts within one sitting: per person, per item, in rounds, there and back."""

import re

from practice_desk.domain.wording.minutes.dose import Amounts, Dose
from practice_desk.domain.wording.minutes.rhythm import RHYTHM, rhythm
from practice_desk.domain.wording.minutes.week_days import FORTNIGHT_WINDOW, N

_MOST_GOES = 12

_EVERY_DAY = 7
"""From more than so many on "ten of them" are minutes: "half an hour at the market, ten of them on your own"."""

_SITTINGS_OF_EACH = range(2, 7)
"""Sittings a week that "each" may speak of: "ten minutes each, Tuesday and Friday"."""

_EACH = re.compile(
    r"^(?: of [a-z]+(?: [a-z]+)?| tops| max)?(?: for)? (?:each|apiece|(?:per|a) (?:person|head|child))\b"
    r"(?! (?:day|morning|evening"
    r"|night|week|time|side"
    r"|weekday|"
    r"of these|mon|tue|wed|thu|fri|sat|sun))"
)

_EACH_ALONE = re.compile(r"^ (?:each|apiece)(?= [,;:)–]| about\b|$)")

_EACH_OF_TWO = re.compile(
    r"^(?: \w+){0,3} (?:with|for|to|from|on) each (?:twin\b|of the twins\b|of your parents\b)"
)

_EACH_OF = re.compile(r"^ each of (?!the|these|those|them|this)")

_BOTH_WAYS = re.compile(
    r"^(?: \w+){0,4} each way\b|^ (?:(?:a|each|per) (?:leg|side|arm|hand|foot|ear|shoulder|direction))\b"
    r"|^(?: \w+){0,3} (?:on|for) each (?:leg|side|arm|hand|foot|ear|shoulder)\b"
)

_SO_MANY_PEOPLE = re.compile(
    r"\b([2-9]) of (?:you|us|them)\b(?! (?:a|per|each|every) day)|\bfamily of ([2-9])\b|\b([2-9]) people\b"
    r"|\b(?:you , \w+ and \w+)\b"
)

_PAIR = re.compile(
    r"\b(?:both|take turns|turns|each of you|you 2|you two|partner|swap|then the other|the other|between you"
    r"|together|check in"
    r"|uninterrupted|each other|speaker|listener|twins|you and \w+|\w+ and you|sensate|massage|1 (?:talks|speaks"
    r"|reads|listens|leads))\b"
)

_EACH_OF_SOME = re.compile(
    r"\b(?:each of you|each partner|each of us|each person|each (?:twin|parent|grandparent)"
    r"|\w+ and \w+ each (?:get|have|has|take)|(?:you|they|we) each"
    r"|each of (?:the|your|his|her) (?:(?:big|little|older|younger) )?(?:twins|boys|girls|children|kids|grandchildren"
    r"|grandparents|parents|brothers|sisters|sons|daughters))\b[^.]{0,40}$"
)

_EACH_OF_SO_MANY = re.compile(r"\beach of the ([2-9]) of (?:you|us|them)\b")

_EACH_OF_YOU_TWO = re.compile(r"^(?: for)? each of you (?:2|both)\b")

_PER = re.compile(r"^(?: [a-z]+){0,3} per ([a-z]+)\b")

_ITEMS = re.compile(
    r"\b(?:(\d+) (?:-|–|to|or) )?(\d+)(?: (?!min\b|h\b|sec\b)[a-z]+){0,3} (?:people|activity|[a-z]+s)\b"
)

_SO_MANY_MORE = re.compile(rf" , {N} [a-z]+s\b")
"""Behind the dose: "hold each stretch for thirty seconds, three stretches"."""

_SWAPPED = re.compile(
    r"\b(?:then|and) (?:you )?swap(?= [,;]|$| on| over| roles| places)|[,;] swap(?= over| roles| places| [,;]|$)"
    r"|\bvice versa\b"
)

_ROW = r"(?:\w+ (?:\w+ )?, )*\w+ (?:\w+ )?(?:, )?and \w+(?: \w+)?"

_ROW_BEFORE = re.compile(
    rf"(?:^|[:,] |\b(?:the|your|stretch|play|practise|do|for) )({_ROW}) [,:] $"
    r"|\b(?:ring|call|phone|visit|stretch|practise|play) ((?:your |the )?\w+ and (?:your |the )?\w+) for $"
)

_ROW_AFTER = re.compile(rf"^ (?:each|apiece) (?:of|for|on|to|with) ({_ROW})")

_SEVERAL = re.compile(
    rf"\b(?<!chapter )(?<!page )(?<!step )(?<!worksheet )(?<!sheet )(?<!module )"
    rf"(?<!exercise )(?<!item )(?<!number )(?<!handout )(?<!- )(?<!– ){N} (?:(?:short|little|quick|brief"
    rf"|separate|small|quiet) )?$"
)

_SOME = {"couple": "2", "pair": "2", "few": "3"}

_SOME_OF = re.compile(r"\ba (couple|pair|few) (?:of )?(?:short |quick )?$")

_SEVERAL_OF = re.compile(
    rf"\b{N} (?:(?!min\b|h\b|sec\b)[a-z]+ ){{0,2}}(?:goes|[a-z]+s) (?:of|x) (?:(?:about|just|only|up|to) )*$"
)

_OF_EACH = re.compile(
    rf", {N} of (?:them|those|these)\b|\beach of (?:the|your|his|her|these|those) {N} (?!day|night|evening|morning"
    rf"|of\b)"
)

_THROUGH = re.compile(
    rf"[,;] {N} rounds(?= [,;]|$)|\b(twice|{N} time) (?:through|over)\b(?! (?:the|a|this|these|next)\b(?! \d))"
    rf"|\b{N} rounds of\b"
)


def share(amounts: Amounts, dose: Dose, sittings: float) -> float:
    """How many times over a dose counts within one of its ``sittings`` a week."""
    before, after = amounts.plain[: dose.at], amounts.plain[dose.end : dose.end + 60]
    return (
        _for_each(amounts.plain, dose, before, after, sittings)
        * _so_many(amounts.plain, dose, before, sittings)
        * _times_through(amounts.plain)
    )


def _for_each(plain: str, dose: Dose, before: str, after: str, sittings: float) -> float:
    """There and back, each side, each person or item."""
    if _BOTH_WAYS.match(after) or _EACH_OF_TWO.match(after):
        return 2.0
    if (per := _PER.match(after)) and (many := re.search(rf"\b{N} {per[1]}s\b", plain)):
        return float(many[1])
    if _EACH.match(after):
        return _each(plain, dose, before, after, sittings)
    if _SWAPPED.search(plain, dose.end):
        return 2.0
    if "each" not in before:
        return 1.0
    if people := _EACH_OF_SO_MANY.search(before):
        return float(people[1])
    if _EACH_OF_SOME.search(before):
        return 2.0
    things = _SO_MANY_MORE.match(after)
    return _fresh(things[1], plain) if things else 1.0


def _each(plain: str, dose: Dose, before: str, after: str, sittings: float) -> float:
    """How many people or items a dose is for, each; two where only "each" is said, and not of several sittings."""
    if _EACH_OF_YOU_TWO.match(after):
        return 2.0
    if people := _SO_MANY_PEOPLE.search(plain):
        return float(people[1] or people[2] or people[3] or 3)
    if items := _ITEMS.search(before):
        many = (float(items[1] or items[2]) + float(items[2])) / 2
        return 1.0 if _SEVERAL_OF.search(before) else _fresh(f"{many:g}", plain)
    if many := _listed(before, after):
        return many
    if _PAIR.search(plain) or (_EACH_OF.match(after) and not rhythm(before).said):
        return 2.0
    if after.startswith(" per person"):
        return 2.0
    later = rhythm(plain[dose.end :])
    if later.said and later.week in _SITTINGS_OF_EACH:
        return 1.0
    alone = sittings <= 1 or later.said
    return 2.0 if alone and _EACH_ALONE.match(after) and (rhythm(before).week or 2) <= 1 else 1.0


def _listed(before: str, after: str) -> float | None:
    """How many things stand in a row that each get the dose: "calves, quads and hips, two minutes each"."""
    row = _ROW_AFTER.match(after) or _ROW_BEFORE.search(before)
    if row is None:
        return None
    names = row[row.lastindex or 1]
    if not RHYTHM.isdisjoint(names.split()):
        return None
    return float(names.replace(" , and ", " and ").count(" , ") + 2)


def _so_many(plain: str, dose: Dose, before: str, sittings: float) -> float:
    """ "Three 10-minute chats", "two visits of ten minutes": so many, unless that is how often already."""
    factor = 1.0
    if (found := _OF_EACH.search(plain)) and (dose.high < 1 or float(found[1] or found[2]) <= _EVERY_DAY):
        factor = _fresh(found[1] or found[2], plain)
    found = _SEVERAL.search(before)
    if found and dose.low != dose.high:
        found = None
    if some := _SOME_OF.search(before):
        return factor * _fresh(_SOME[some[1]], plain)
    found = found or _SEVERAL_OF.search(before)
    if not found or float(found[1]) > _MOST_GOES or found[0].endswith("rounds of "):
        return factor
    many = _fresh(found[1], plain)
    if many > 1 and sittings == 1 and FORTNIGHT_WINDOW.search(plain):
        many /= 2
    return factor * many


def _times_through(plain: str) -> float:
    through = _THROUGH.search(plain)
    if through is None:
        return 1.0
    number = through[1] or through[3] or through[4]
    return float(number) if number else 2.0


def _fresh(number: str, plain: str) -> float:
    """The number, or one where it only says again on how many days: "two cuddles, one on Monday, one on Sunday"."""
    return 1.0 if number in _days_said(plain) else float(number)


def _days_said(plain: str) -> tuple[str, ...]:
    """How often a week (or a fortnight) and a day, as numbers are written in a plain sentence."""
    often = rhythm(plain)
    week = often.week or 0
    fortnight = 2 * week if FORTNIGHT_WINDOW.search(plain) else week
    return f"{week:g}", f"{fortnight:g}", f"{often.day:g}", f"{often.goes:g}"
