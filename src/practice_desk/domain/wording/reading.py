"""Cuts a text into words and sentences, each remembering where it stood.

Every word is brought to one plain form ("mins" → "min", "Tuesday" → "tue", "half an hour" → "30 min",
"practice" → "practise", "mniutes" → "min"), so that the rules further on need to know one spelling only.
"""

import re
from dataclasses import dataclass, field
from functools import cache, cached_property

from practice_desk.domain.wording.lexicon import word_set
from practice_desk.domain.wording.spelling import Spelling, spelling

_TOKEN = re.compile(
    r"""
      (?P<days>\b(?:mwf|(?:m|tu?e?|w|thu?|f|sa|su)(?:/(?:m|tu?e?|w|thu?|f|sa|su))+|m[-–]f)\b)
    | (?P<short>\b(?:(?!24/7)\d{1,2}/(?:7|52|12)|r/v|f/u|c/o|d/c)\b)    # 3/7, r/v
    | (?P<word>\bb4\b|[^\W\d_]+(?:['’][^\W\d_]+)*)
    | (?P<name>\d+(?:-\d+){2,})                                   # 4-7-8
    | (?P<scale>\b[01]\s?(?:-|–|—|to)\s?(?:100|10|8|5)\b(?!\s?(?:min|sec|h(?:ou)?r|times|x\b|days|a\b)))
    | (?P<rate>\d+(?:\.\d)?\s?(?:/|out\s+of)\s?10{1,2}\b|\d+\s?%)
    | (?P<clock>\b(?:[01]?\d|2[0-4])[:.][0-5]\d\s?(?:[ap]\.?m\b\.?)?(?!\s?(?:h\b|hrs?\b|hours?\b|min|\d))
        |\b(?:1[0-2]|0?[1-9])\s?[ap]\.?m\b\.?|\b(?:1[0-2]|[1-9])\s?o['’]clock)
    | (?P<number>\d+(?:st|nd|rd|th)\b|[13]/[24](?=\s?(?:an\s)?h)|\d+(?:,\d{3})+|\d*\.\d+|\d+|[½¼¾])
    | (?P<line>\n)
    | (?P<face>[:;]-?[)(DP](?!\w))
    | (?P<mark>[^\w\s])
    """,
    re.VERBOSE,
)
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
_DECADES = [[word] for word in ("your", "the", "his", "her", "their", "my", "early", "late", "mid")]
_DAY_LETTERS = {
    "m": "mon", "t": "tue", "tu": "tue", "w": "wed", "th": "thu", "f": "fri", "sa": "sat", "su": "sun",
}  # fmt: skip
_FRACTION = {"½": "0.5", "¼": "0.25", "¾": "0.75", "1/2": "0.5", "1/4": "0.25", "3/4": "0.75"}
_UNITS = {"min": 1.0, "h": 60.0, "sec": 1 / 60}
_SHORTENED = word_set(
    "eg ie etc approx min h sec p pp ch dr mr mrs ms vs week no st am pm mon tue wed thu fri sat sun"
)
_OPENERS = frozenset("'‘\"“«")
_CLOSERS = {"'": "'’", "‘": "'’", '"': '"”', "“": '"”', "«": "»"}
_BULLETS = frozenset("•*-–—·▪◦○●☐□✓✔>")
_DASH = frozenset("-–—")
_BEGINS = frozenset({"", ",", "and", "plus"})
_KEPT = {"&": "and", "×": "x"} | {mark: mark for mark in ",;:()/+="}


@dataclass(slots=True)
class Sentence:
    """Words ``first`` to ``last`` (exclusive) of a reading; ``bullet`` is its mark where it stands in a list."""

    first: int
    last: int
    bullet: str = ""
    line: int = 0
    end_mark: str = ""


@dataclass
class Reading:
    """A text as words: plain forms, and where each stood (code points, end exclusive)."""

    text: str
    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    quoted: list[bool] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    raw_words: int = 0
    known_words: int = 0
    foreign_words: int = 0

    @cached_property
    def vocabulary(self) -> set[str]:
        """Every plain word of the text."""
        return set(self.words)

    def plain(self, first: int, last: int) -> str:
        """Words ``first`` to ``last`` in plain form, with quoted words blotted out."""
        words, quoted = self.words, self.quoted
        return " ".join(["…" if quoted[i] else words[i] for i in range(first, last)])

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where words ``first`` to ``last`` (exclusive) stand in the text."""
        return self.starts[first], self.ends[max(first, last - 1)]

    def original(self, first: int, last: int) -> str:
        """Words ``first`` to ``last`` (exclusive) as they were typed."""
        start, end = self.span(first, last)
        return self.text[start:end]


def lowered(text: str) -> str:
    """Lower case that keeps every character in its place."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def read(text: str) -> Reading:
    """Read a text into words and sentences."""
    reader = _Reader(text, spelling())
    reader.run()
    return reader.out


class _Reader:
    """One pass over the text; the state that a token may need from its neighbours lives here."""

    def __init__(self, text: str, known: Spelling) -> None:
        self.text = text
        self.low = lowered(text)
        self.known = known
        self.out = Reading(text)
        self.first = 0  # first word of the open sentence
        self.bullet = ""
        self.line = 0
        self.closer = ""
        self.quote_from = 0

    def run(self) -> None:
        """Read everything."""
        ordinary, out = _ordinary(), self.out
        for match in _TOKEN.finditer(self.low):
            kind = match.lastgroup
            if kind == "word":
                typed = match[0]
                word = ordinary.get(typed)
                if word is None:
                    self._unusual(typed, match.start(), match.end())
                    continue
                out.known_words += 1
                out.words.append(word)
                start, end = match.span()
                out.starts.append(start)
                out.ends.append(end)
                out.quoted.append(bool(self.closer))
            elif kind == "face":
                continue
            elif kind == "mark":
                self._mark(match[0], match.start())
            elif kind == "days":
                self._days(match[0], match.start(), match.end())
            elif kind == "line":
                self._close("\n")
                self.line += 1
            elif kind == "number":
                self._number(match[0], match.start(), match.end())
            else:
                self._add(f"#{kind}", match.start(), match.end())
        self._close("")
        out.raw_words += out.known_words
        out.foreign_words = sum(1 for word in out.words if word in self.known.foreign)

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
        self._add(_FRACTION.get(token) or token.replace(",", ""), start, end)

    def _unusual(self, typed: str, start: int, end: int) -> None:
        """A word that is not known, or that its neighbours may change, or whose plain form is several words."""
        out = self.out
        word = typed if typed in MINDED else self.known.plain(typed)
        if typed in _GLUED:
            word = self._glued(typed, start) or word
        if word is None:
            out.raw_words += 1
            self._add(typed, start, end)
            return
        out.known_words += 1
        if word in MINDED or " " in word:
            self._word(word, start, end)
        else:
            self._add(word, start, end)

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
        if out.ends[-1:] != [at] or self.low[out.starts[-1] - 1 : out.starts[-1]].isalpha():
            return ""
        return "" if out.words[-2:-1] in _DECADES else _GLUED[unit]

    def _days(self, token: str, start: int, end: int) -> None:
        """ "M/W/F", "Tu/Th", "MWF" and "M-F" name days of the week."""
        self.out.raw_words += 1
        self.out.known_words += 1
        if token[:2] in ("m-", "m–"):
            self._add("weekday", start, end)
            return
        for letters in token.split("/") if "/" in token else token:
            self._add(_DAY_LETTERS[letters[:2]], start, end)

    def _unit(self, unit: str, start: int, end: int) -> None:
        """A unit of time: "an hour", "half an hour", "three quarters of an hour" become a plain number of minutes."""
        words = self.out.words[self.first :][-5:]
        if words[-3:] == ["quarter", "of", "1"] or words[-3:] == ["quarter", "of", "an"]:
            lead = words[-4:-3]
            many = lead[0] if lead in (["3"], ["1"]) else ""
            extra = 1 if many or lead == ["a"] else 0
            self._replace(3 + extra, f"{15 * int(many or 1)}", "min", end=end)
        elif words[-2:] in (["half", "a"], ["half", "an"]):
            self._replace(2, *(("30", "min") if unit == "h" else ("30", "sec")), end=end)
        elif words[-2:] == ["quarter", "an"] or words[-1:] == ["quarter"]:
            self._replace(2 if words[-1] == "an" else 1, "15", "min", end=end)
        elif words[-1:] == ["half"]:
            self._replace(1, *(("30", "min") if unit == "h" else ("30", "sec")), end=end)
        elif words[-1:] in (["a"], ["an"], ["another"]):
            self._replace(1, "1", unit, end=end)
        elif (
            self.low[end - 2 : end] in ("'s", "’s") and "".join(words[-1:]) in _BEGINS
        ):  # "Hour's walk on Monday"
            self._add("1", start, end)
            self._add(unit, start, end)
        else:
            self._add(unit, start, end)

    def _special(self, word: str, previous: str, end: int) -> bool:
        """Halves after "and a", hundreds, dozens, and pairs of words that are one. True when dealt with."""
        words = self.out.words[self.first :][-4:]
        if word == "half" and words[-2:] == ["and", "a"] and len(words) > 2:
            return self._and_a_half(end)
        if word in ("hundred", "dozen"):
            size = 100 if word == "hundred" else 12
            if previous.isdigit() and int(previous) < 20:
                self._replace(1, str(int(previous) * size), end=end)
                return True
            if previous == "a":
                self._replace(1, str(size), end=end)
                return True
        if word == "quarters" and words[-3:] == ["h", "and", "3"] and _is_number(words[-4]):
            self._replace(4, f"{float(words[-4]) * 60 + 45:g}", "min", end=end)
            return True
        if word == "quarters":
            self._add("quarter", end - len("quarters"), end)
            return True
        if (
            word == "quarter"
            and words[-2:] == ["and", "a"]
            and words[-3:-2] == ["h"]
            and _is_number(words[-4])
        ):
            self._replace(4, f"{float(words[-4]) * 60 + 15:g}", "min", end=end)
            return True
        if word == "past" and previous in ("half", "quarter"):
            self._replace(1, "#clock", end=end)
            return True
        return False

    def _and_a_half(self, end: int) -> bool:
        words = self.out.words
        if len(words) >= 4 and words[-3] in _UNITS and _is_number(words[-4]):  # "1 h and a half"
            minutes = (float(words[-4]) + 0.5) * _UNITS[words[-3]]
            self._replace(4, f"{minutes:g}", "min", end=end)
            return True
        if _is_number(words[-3]):  # "1 and a half" hours
            self._replace(3, f"{float(words[-3]) + 0.5:g}", end=end)
            return True
        return False

    def _mark(self, mark: str, at: int) -> None:
        if self._quote(mark, at):
            return
        if mark in _BULLETS and len(self.out.words) == self.first and self._at_line_start(at):
            self.bullet = mark
        elif mark == "•" or (mark == "*" and self.low[at - 1 : at + 2] == " * "):
            self._close(mark)
            self.bullet = mark
        elif mark in ".!?…":
            self._stop(mark, at)
        elif mark == ")" and self._numbered(at):
            self._start_item(mark)
        elif mark in _DASH:
            self._dash(mark, at)
        elif mark == "/" and self.out.words[-1:] == ["with"] and self.low[at - 1] == "w":
            return  # "w/" is one word
        elif mark in _KEPT:
            self._add(_KEPT[mark], at, at + 1)

    def _quote(self, mark: str, at: int) -> bool:
        """Open or close a quotation; true when the mark was one."""
        if self.closer:
            if mark in self.closer and not (mark in "'’" and self.low[at + 1 : at + 2].isalpha()):
                self.closer = ""
                return True
            return False
        if mark in _OPENERS and self._opens(mark, at):
            self.closer = _CLOSERS[mark]
            return True
        return False

    def _dash(self, mark: str, at: int) -> None:
        """A hyphen inside a word is dropped, one between numbers or days is kept, a dash is kept as a pause."""
        low = self.low
        before, after = low[at - 1 : at], low[at + 1 : at + 2]
        if before.isspace() or after.isspace() or not after:
            self._add("–", at, at + 1)
        elif mark != "-" or (
            self.out.words[-1:]
            and (
                self.out.words[-1] in _DAYS
                or (self.out.words[-1].isdigit() and after.isdigit())
                or (
                    self.out.words[-1] in _NUMBER_WORDS_PLAIN
                    and low[at + 1 :].startswith(_SMALL_NUMBERS)
                    and self.out.words[-1] not in _TENS_PLAIN
                )
                or self.out.words[-1] == "#clock"
            )
        ):
            self._add("-", at, at + 1)

    def _opens(self, mark: str, at: int) -> bool:
        low = self.low
        before, after = low[at - 1 : at] if at else "", low[at + 1 : at + 2]
        if (before and not before.isspace() and before not in "([:—–-/") or not after or after.isspace():
            return False
        close = -1
        for closer in _CLOSERS[mark]:
            found = low.find(closer, at + 1)
            while closer in "'’" and found != -1 and low[found + 1 : found + 2].isalpha():
                found = low.find(closer, found + 1)
            if found != -1 and (close == -1 or found < close):
                close = found
        return close != -1 and "\n" not in low[at:close]

    def _at_line_start(self, at: int) -> bool:
        back = self.low.rfind("\n", 0, at)
        return not self.low[back + 1 : at].strip() and (
            self.low[at + 1 : at + 2].isspace() or self.low[at] in "•▪●☐□·"
        )

    def _numbered(self, at: int) -> bool:
        """Is the mark at ``at`` the one after an item's number: "2." or "2)" opening a line or a sentence?"""
        words = self.out.words
        if not words or not words[-1].isdigit() or int(words[-1]) > 15 or self.out.ends[-1] != at:
            return False
        if not (self.low[at + 1 : at + 2].isspace()):
            return False
        if len(words) - 1 == self.first or words[-2:] == [":", "1"]:
            return True
        return self.low[at] == ")" and "(" not in words[self.first :]

    def _start_item(self, mark: str) -> None:
        out = self.out
        del out.words[-1:], out.starts[-1:], out.ends[-1:], out.quoted[-1:]
        self._close(mark)
        self.bullet = "1"

    def _stop(self, mark: str, at: int) -> None:
        words, low = self.out.words, self.low
        if mark == "." and self._numbered(at):
            self._start_item(mark)
            return
        after = low[at + 1 : at + 3]
        if mark == "." and after[:1] and not after[:1].isspace() and after[:1] not in "\"'”’)":
            return
        rest = self.text[at + 1 : at + 40].lstrip()
        if (
            mark == "."
            and words
            and words[-1] in _SHORTENED
            and rest[:1].islower()
            and low[at - 1 : at].isalpha()
        ):
            return
        if self.closer and rest[:1] and low[at + 1 : at + 2] not in self.closer:
            return
        self._close(mark)

    def _close(self, mark: str) -> None:
        out = self.out
        if mark == "\n":
            self.closer = ""
        if len(out.words) > self.first:
            out.sentences.append(Sentence(self.first, len(out.words), self.bullet, self.line, mark))
        self.first = len(out.words)
        self.bullet = ""


def _is_number(word: str) -> bool:
    return word[:1].isdigit()


_TENS_PLAIN = frozenset(str(n) for n in _TENS.values())
_NUMBER_WORDS_PLAIN = frozenset(str(n) for n in range(13))
_SMALL_NUMBERS = tuple(_ONES)
_DAYS = word_set("mon tue wed thu fri sat sun")
_SPECIAL = word_set("half quarter hundred dozen quarters past")
MINDED = frozenset(_ONES) | frozenset(_TENS) | frozenset(_UNITS) | _SPECIAL
"""Plain words that may change with their neighbours: numbers, units, halves."""


@cache
def _ordinary() -> dict[str, str]:
    """The plain form of every word that is read without a look at its neighbours."""
    return {
        typed: plain
        for typed, plain in spelling().known.items()
        if plain not in MINDED and " " not in plain and typed not in _GLUED
    }
