"""Numbers and units of time as they are typed, brought to plain ones: "half an hour" → "30 min", "60s" → "60 sec"."""

import re

from practice_desk.domain.wording.reading.lexicon import word_set
from practice_desk.domain.wording.reading.words import Reading, lowered

_TENS = {
    w: 10 * n
    for n, w in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
_UNDER_TWENTY = (
    "one two three four five six seven eight nine ten"
    " eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_ONES = {word: number for number, word in enumerate(re.split(" ", _UNDER_TWENTY), start=1)}
_GLUED = {"s": "sec", "m": "min", "second": "sec"}
"""Units that are read as such only right behind a number: "60s", "10m"."""
_DECADES = [
    [word] for word in ("your", "the", "his", "her", "their", "my", "early", "late", "mid", "over", "under")
]
_FRACTION = {"½": "0.5", "¼": "0.25", "¾": "0.75", "1/2": "0.5", "1/4": "0.25", "3/4": "0.75"}
_MIXED = re.compile(r"(\d+)\s?([½¼¾]|[13]/[24])")
_UNITS = {"min": 1.0, "h": 60.0, "sec": 1 / 60}
_PARTS = {"half": 0.5, "quarter": 0.25}
_SHARES = {
    "third": 20,
    "thirds": 20,
    "fifth": 12,
    "fifths": 12,
    "sixth": 10,
    "sixths": 10,
    "tenth": 6,
    "tenths": 6,
}
"""Minutes in so small a part of an hour."""
_SORT_OF = word_set("free quiet spare solid gentle short lazy happy clear")
"""Between the article and the unit: "a free hour at the museum"."""
_BEGINS = frozenset({"", ",", "and", "plus"})
_TENS_PLAIN = frozenset(str(n) for n in _TENS.values())
_SPECIAL = word_set("half quarter hundred dozen quarters past")
GLUED = frozenset(_GLUED)
"""Letters and words that are a unit only right behind a number."""
MINDED = frozenset(_ONES) | frozenset(_TENS) | frozenset(_UNITS) | _SPECIAL
"""Plain words that may change with their neighbours: numbers, units, halves."""
_NUMBER_WORDS_PLAIN = frozenset(str(n) for n in range(13))
_SMALL_NUMBERS = tuple(_ONES)


class Quantities:
    """The words read so far, and how a number or a unit is added to them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.low = lowered(text)
        self.out = Reading(text)
        self.first = 0  # first word of the open sentence
        self.closer = ""  # what ends the open quotation

    def _add(self, word: str, start: int, end: int) -> None:
        out = self.out
        out.words.append(word)
        out.starts.append(start)
        out.ends.append(end)
        out.quoted.append(bool(self.closer))

    def _replace(self, back: int, *words: str, end: int) -> None:
        """Put ``words`` in place of the last ``back`` words."""
        out = self.out
        start = out.starts[-back]
        del out.words[-back:], out.starts[-back:], out.ends[-back:], out.quoted[-back:]
        for word in words:
            self._add(word, start, end)

    def _number(self, token: str, start: int, end: int) -> None:
        plain = _FRACTION.get(token) or token.replace(",", "")
        if mixed := _MIXED.fullmatch(token):  # "3½", "1 1/2"
            plain = f"{int(mixed[1]) + float(_FRACTION[mixed[2]]):g}"
        self._add(plain, start, end)

    def _prime(self, at: int) -> bool:
        """ "10' on the bike": a mark right behind a number is minutes, unless it ends a quotation."""
        out, after = self.out, self.low[at + 1 : at + 2]
        if self.closer or after.isalnum() or out.ends[-1:] != [at] or not out.words[-1].isdigit():
            return False
        self._add("min", at, at + 1)
        return True

    def _word(self, word: str, start: int, end: int) -> None:
        """A plain word that its neighbours may change: a number, a unit, a half; or a form of several words."""
        out = self.out
        words = out.words
        previous = words[-1] if len(words) > self.first else ""
        number = _ONES.get(word)
        if number is not None:
            if previous in _TENS_PLAIN and number and out.ends[-1] >= start - 1:
                self._replace(1, str(int(previous) + number), end=end)
            else:
                self._add(str(number), start, end)
        elif word in _TENS:
            self._add(str(_TENS[word]), start, end)
        elif word in _UNITS:
            self._unit(word, start, end)
        elif not (word in _SPECIAL and self._special(word, previous, end)):
            for part in word.split():
                self._add(part, start, end)

    def _glued(self, unit: str, at: int) -> str:
        """The unit that stands right behind a number ("60s", "10m", "six-second"); empty after a decade or a year."""
        out = self.out
        if unit == "second":
            return "sec" if self.low[at - 1 : at] == "-" else ""
        if unit == "s" and self.low[at - 1 : at] == " " and not self.low[at + 1 : at + 2].isalnum():
            at -= 1  # "60 s"
        if out.ends[-1:] != [at] or self.low[out.starts[-1] - 1 : out.starts[-1]].isalpha():
            return ""
        return "" if out.words[-2:-1] in _DECADES else _GLUED[unit]

    def _unit(self, unit: str, start: int, end: int) -> None:
        """A unit of time: "an hour", "half an hour", "three quarters of an hour" become a plain number of minutes."""
        words = self.out.words[self.first :][-5:]
        if words[-3:] == ["quarter", "of", "1"] or words[-3:] == ["quarter", "of", "an"]:
            lead = words[-4:-3]
            many = lead[0] if lead in (["3"], ["1"]) else ""
            extra = 1 if many or lead == ["a"] else 0
            self._replace(3 + extra, f"{15 * int(many or 1)}", "min", end=end)
        elif (
            unit == "h"
            and words[-2:] in (["of", "1"], ["of", "an"])
            and words[-3:-2]
            and words[-3] in _SHARES
        ):
            self._share(words, end)
        elif words[-3:] in (["half", "of", "an"], ["half", "of", "1"]):
            self._replace(3, *(("30", "min") if unit == "h" else ("30", "sec")), end=end)
        elif words[-2:] in (["half", "a"], ["half", "an"]):
            self._replace(2, *(("30", "min") if unit == "h" else ("30", "sec")), end=end)
        elif words[-2:] == ["quarter", "an"] or words[-1:] == ["quarter"]:
            self._replace(2 if words[-1] == "an" else 1, "15", "min", end=end)
        elif words[-1:] == ["half"]:
            self._replace(1, *(("30", "min") if unit == "h" else ("30", "sec")), end=end)
        elif words[-2:-1] in (["a"], ["an"]) and words[-1] in _SORT_OF and words[-3:-2] != ["at"]:
            self._replace(2, "1", unit, end=end)
        elif words[-1:] in (["a"], ["an"], ["another"]) or self._whole(words, end):
            self._replace(1, "1", unit, end=end)
        elif (
            self.low[end - 2 : end] in ("'s", "’s") and "".join(words[-1:]) in _BEGINS
        ):  # "Hour's walk on Monday"
            self._add("1", start, end)
            self._add(unit, start, end)
        else:
            self._add(unit, start, end)

    def _share(self, words: list[str], end: int) -> None:
        """ "A third of an hour", "two thirds of an hour"."""
        many = "".join(words[-4:-3])
        lead = 1 if many == "a" or _is_number(many) else 0
        minutes = _SHARES[words[-3]] * (int(many) if many.isdigit() else 1)
        self._replace(3 + lead, f"{minutes}", "min", end=end)

    def _whole(self, words: list[str], end: int) -> bool:
        """ "Stay the whole hour", "for a full minute", "go for the hour": one of it."""
        if words[-1:] in (["whole"], ["full"]):
            return words[-2:-1] in (["the"], ["a"], ["one"])
        return words[-2:] == ["for", "the"] and not self.low[end : end + 2].strip(" \n").isalnum()

    def _special(self, word: str, previous: str, end: int) -> bool:
        """Halves after "and a", hundreds, dozens, and pairs of words that are one. True when dealt with."""
        words = self.out.words[self.first :][-4:]
        if word in ("half", "quarter") and words[-2:] == ["and", "a"] and len(words) > 2:
            return self._and_a_part(word, end)
        if word in ("hundred", "dozen"):
            size = 100 if word == "hundred" else 12
            if previous.isdigit() and int(previous) < 20:
                self._replace(1, str(int(previous) * size), end=end)
                return True
            if previous == "a":
                self._replace(1, str(size), end=end)
                return True
        if word == "quarters" and words[-3:] == ["h", "and", "3"] and _is_number("".join(words[:-3][-1:])):
            self._replace(4, f"{float(words[-4]) * 60 + 45:g}", "min", end=end)
            return True
        if word == "quarters":
            self._add("quarter", end - len("quarters"), end)
            return True
        if word == "past" and previous in ("half", "quarter"):
            self._replace(1, "#clock", end=end)
            return True
        return False

    def _and_a_part(self, part: str, end: int) -> bool:
        """ "An hour and a half", "hour and a quarter", "one and a half" hours."""
        words = self.out.words[self.first :]
        more = _PARTS[part]
        if words[-3] in _UNITS:
            counted = _is_number("".join(words[-4:-3]))
            minutes = (float(words[-4] if counted else 1) + more) * _UNITS[words[-3]]
            self._replace(4 if counted else 3, f"{minutes:g}", "min", end=end)
            return True
        if _is_number(words[-3]):
            self._replace(3, f"{float(words[-3]) + more:g}", end=end)
            return True
        return False

    def goes_on(self, after: int) -> bool:
        """Does a number typed at ``after`` go on the one before the hyphen: "3-4", "three-four", not "twenty-five"?"""
        last = self.out.words[-1]
        if last.isdigit() and self.low[after : after + 1].isdigit():
            return True
        small = last in _NUMBER_WORDS_PLAIN and last not in _TENS_PLAIN
        return small and self.low.startswith(_SMALL_NUMBERS, after)


def _is_number(word: str) -> bool:
    return word[:1].isdigit()
