"""Cuts a text into words and sentences, each remembering where it stood.

Every word is brought to one plain form ("mins" → "min", "Tuesday" → "tue", "half an hour" → "30 min",
"practice" → "practise", "mniutes" → "min"), so that the rules further on need to know one spelling only.
"""

import re
from functools import cache

from practice_desk.domain.wording.reading.lexicon import word_set
from practice_desk.domain.wording.reading.quantities import GLUED, MINDED, Quantities
from practice_desk.domain.wording.reading.spelling import Spelling, spelling
from practice_desk.domain.wording.reading.words import Reading, Sentence, lowered

__all__ = ["Reading", "Sentence", "lowered", "read"]

_TOKEN = re.compile(
    r"""(?=\S|\n)(?:                                               # a blank is passed over at once
      (?P<days>\b(?:mwf|(?:m|tu?e?|w|thu?|f|sa|su)(?:/(?:m|tu?e?|w|thu?|f|sa|su))+|m[-–]f)\b)
    | (?P<short>\b(?:(?!24/7)\d{1,2}/(?:7|52|12)|r/v|f/u|c/o|d/c)\b)    # 3/7, r/v
    | (?P<word>\bb4\b|[^\W\d_½¼¾]+(?:['’][^\W\d_½¼¾]+)*)
    | (?P<name>\d+(?:-\d+){2,})                                   # 4-7-8
    | (?P<scale>\b[01]\s?(?:-|–|—|to)\s?(?:100|10|8|5)\b(?!\s?(?:min|sec|h(?:ou)?r|times|x\b|days|a\b)))
    | (?P<rate>\d+(?:\.\d)?\s?(?:/|out\s+of)\s?10{1,2}\b|\d+\s?%)
    | (?P<clock>\b(?:[01]?\d|2[0-4])[:.][0-5]\d\s?(?:[ap]\.?m\b\.?)?(?!\s?(?:h\b|hrs?\b|hours?\b|min|\d))
        |\b(?:1[0-2]|0?[1-9])\s?[ap]\.?m\b\.?|\b(?:1[0-2]|[1-9])\s?o['’]clock)
    | (?P<number>\d+(?:st|nd|rd|th)\b|\d+\s?[½¼¾]
        |(?:\d+\s)?[13]/[24](?=\s?(?:an\s)?(?:h|min))|\d+(?:,\d{3})+|\d*\.\d+|\d+|[½¼¾])
    | (?P<line>\n)
    | (?P<face>[:;]-?[)(DP](?!\w))
    | (?P<mark>[^\w\s]))
    """,
    re.VERBOSE,
)
_SHORTENED = word_set(
    "eg ie etc approx min h sec p pp ch dr mr mrs ms vs week no st am pm mon tue wed thu fri sat sun"
)
_ALWAYS_SHORTENED = word_set("eg ie etc approx p pp ch dr mr mrs ms vs am pm")
"""What is an abbreviation even where nothing has a capital, so that a small letter behind the stop tells nothing."""
_DAY_LETTERS = {
    "m": "mon", "t": "tue", "tu": "tue", "w": "wed", "th": "thu", "f": "fri", "sa": "sat", "su": "sun",
}  # fmt: skip
_DAYS = frozenset(_DAY_LETTERS.values())
_OPENERS = frozenset("'‘\"“«")
_CLOSERS = {"'": "'’", "‘": "'’", '"': '"”', "“": '"”', "«": "»"}
_PRIMES = frozenset("'’′")
_BULLETS = frozenset("•*-–—·▪◦○●☐□✓✔>")
_DASH = frozenset("-–—")
_KEPT = {"&": "and", "×": "x"} | {mark: mark for mark in "()/+="}


def read(text: str) -> Reading:
    """Read a text into words and sentences."""
    reader = _Reader(text, spelling())
    reader.run()
    return reader.out


class _Reader(Quantities):
    """One pass over the text; the state that a token may need from its neighbours lives here."""

    def __init__(self, text: str, known: Spelling) -> None:
        super().__init__(text)
        self.known = known
        self.bullet = ""
        self.line = 0

    def run(self) -> None:
        """Read everything."""
        ordinary, out = _ordinary(), self.out
        words, starts, ends, quoted = out.words, out.starts, out.ends, out.quoted
        for match in _TOKEN.finditer(self.low):
            kind = match.lastgroup
            if kind == "word":
                typed = match[0]
                start, end = match.span()
                if typed not in ordinary:
                    self._unusual(typed, start, end)
                    continue
                out.known_words += 1
                words.append(ordinary[typed])
                starts.append(start)
                ends.append(end)
                quoted.append(self.closer != "")
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
        out.foreign_words = sum(map(self.known.foreign.__contains__, words))

    def _unusual(self, typed: str, start: int, end: int) -> None:
        """A word that is not known, or that its neighbours may change, or whose plain form is several words."""
        out = self.out
        word = typed if typed in MINDED else self.known.plain(typed, name=self._is_name(start, end))
        if typed in GLUED:
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

    def _is_name(self, start: int, end: int) -> bool:
        """Does only its first letter stand large, and in the middle of a sentence?"""
        typed = self.text[start:end]
        return typed.istitle() and len(self.out.words) > self.first

    def _days(self, token: str, start: int, end: int) -> None:
        """ "M/W/F", "Tu/Th", "MWF" and "M-F" name days of the week."""
        self.out.raw_words += 1
        self.out.known_words += 1
        if token[:2] in ("m-", "m–"):
            self._add("weekday", start, end)
            return
        for letters in token.split("/") if "/" in token else token:
            self._add(_DAY_LETTERS[letters[:2]], start, end)

    def _mark(self, mark: str, at: int) -> None:
        if mark in ".!?…":
            self._stop(mark, at)
        elif mark in ",;:":
            self._add(mark, at, at + 1)
        elif (mark in _PRIMES and self._prime(at)) or self._quote(mark, at):
            return
        elif mark in _BULLETS and len(self.out.words) == self.first and self._at_line_start(at):
            self.bullet = mark
        elif mark == "•" or (mark == "*" and self.low[at - 1 : at + 2] == " * "):
            self._close(mark)
            self.bullet = mark
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
        elif mark != "-" or (self.out.words and self._joined(at + 1)):
            self._add("-", at, at + 1)

    def _joined(self, after: int) -> bool:
        """Do days, clock times or numbers stand on both sides of a hyphen?"""
        last = self.out.words[-1]
        return last in _DAYS or last == "#clock" or self.goes_on(after)

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
            and words[-1] in (_SHORTENED if self.text != self.low else _ALWAYS_SHORTENED)
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


@cache
def _ordinary() -> dict[str, str]:
    """The plain form of every word that is read without a look at its neighbours."""
    return {
        typed: plain
        for typed, plain in spelling().known.items()
        if plain not in MINDED and " " not in plain and typed not in GLUED
    }
