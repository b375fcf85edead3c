"""Letters on paper: the shipped faces, which of them can print a character, and how wide it comes out."""

# pyright: reportUnknownMemberType=false

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from itertools import groupby

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from practice_desk.resources import resource

BLANK = "□"
"""Stands where a character cannot be printed, so that nobody takes the gap for a choice of words."""

_ZERO_WIDTH_JOINER = "\u200d"
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_FLAGS = range(0x1F1E6, 0x1F200)
_VARIATIONS = range(0xFE00, 0xFE10)
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_SHAPED = (range(0x0900, 0x10A0), range(0x1780, 0x18B0), range(0x1900, 0x1AB0), range(0x1B00, 0x1C80))
"""Scripts whose letters change shape or place beside each other: the Indian and South-East Asian ones,
Tibetan, Mongolian. Putting their characters in a row would print something else than was written."""
_SCRIPTS = {
    "CJK": "Chinese characters",
    "HIRAGANA": "Japanese script",
    "KATAKANA": "Japanese script",
    "HANGUL": "Korean script",
}


class Face(StrEnum):
    """The faces a page is set in; the value is the name of the font file."""

    REGULAR = "SourceSans3-Regular"
    STRONG = "SourceSans3-SemiBold"
    QUIET = "SourceSans3-Italic"


FALLBACK = "DejaVuSans"


@dataclass(frozen=True)
class Run:
    """Neighbouring characters that one font prints."""

    font: str
    text: str


class Faces:
    """The faces, read from the shipped files at first use and embedded as subsets.

    Text goes in as typed; it comes out composed (NFC), without invisible controls, and with
    :data:`BLANK` for what neither a face nor the fallback can print.
    """

    def __init__(self) -> None:
        self._fonts: dict[str, TTFont] = {}
        self._widths: dict[tuple[str, Face], float] = {}

    def runs(self, text: str, face: Face) -> tuple[Run, ...]:
        """One line of text as the runs to print one after the other."""
        printed = ((self._font_for(cluster, face), cluster) for cluster in _clusters(_settled(text)))
        shown = (
            (font or face.value, cluster.replace(_ZERO_WIDTH_JOINER, "") if font else BLANK)
            for font, cluster in printed
        )
        return tuple(
            Run(font, "".join(cluster for _, cluster in parts))
            for font, parts in groupby(shown, lambda part: part[0])
        )

    def width(self, text: str, face: Face, size: float) -> float:
        """How wide a line comes out, in points: nothing is kerned, so as wide as its words and spaces."""
        words = text.split(" ")
        return sum(self._em(word, face) for word in words) * size + (len(words) - 1) * self.space(face, size)

    def space(self, face: Face, size: float) -> float:
        """How wide the space between two words is, in points."""
        return self._em(" ", face) * size

    def _em(self, word: str, face: Face) -> float:
        """Width of a word in ems, measured once."""
        if (word, face) not in self._widths:
            wide = sum(self._font(run.font).stringWidth(run.text, 1) for run in self.runs(word, face))
            self._widths[word, face] = wide
        return self._widths[word, face]

    def forget(self) -> None:
        """Drop what was measured: those are a client's words."""
        self._widths.clear()

    def letters(self, word: str) -> Iterator[str]:
        """The smallest pieces a word can be broken into: a letter with its accents."""
        return _clusters(_settled(word))

    def unprintable(self, text: str) -> tuple[str, ...]:
        """What will show as :data:`BLANK`, each once: the character, or the name of its script."""
        clusters = _clusters(_settled(text).replace("\n", " "))
        return tuple(
            dict.fromkeys(_called(each) for each in clusters if not self._font_for(each, Face.REGULAR))
        )

    def _font_for(self, cluster: str, face: Face) -> str:
        if any(_out_of_reach(letter) for letter in cluster):
            return ""
        for name in (face.value, FALLBACK):
            glyphs = self._font(name).face.charToGlyph
            if all(ord(letter) in glyphs for letter in cluster if letter != _ZERO_WIDTH_JOINER):
                return name
        return ""

    def _font(self, name: str) -> TTFont:
        if name not in self._fonts:
            font = TTFont(name, BytesIO(resource("fonts", f"{name}.ttf").read_bytes()))
            pdfmetrics.registerFont(font)
            self._fonts[name] = font
        return self._fonts[name]


def _settled(text: str) -> str:
    """``text`` composed, with one kind of line break and space, and no invisible controls."""
    composed = unicodedata.normalize("NFC", text).replace("\u2028", "\n").replace("\u2029", "\n")
    return "".join(kept for letter in composed for kept in _kept(letter))


def _kept(letter: str) -> str:
    category = unicodedata.category(letter)
    if letter in ("\n", "\u00a0", _ZERO_WIDTH_JOINER):
        return letter
    if category == "Zs" or letter == "\t":
        return " "
    return "" if category in ("Cc", "Cf") or ord(letter) in _VARIATIONS else letter


def _clusters(text: str) -> Iterator[str]:
    """Letters with what belongs to them: accents, skin tones, the parts of a joined emoji or a flag."""
    cluster = ""
    for letter in text:
        if cluster and _belongs(letter, cluster):
            cluster += letter
            continue
        if cluster:
            yield cluster.rstrip(_ZERO_WIDTH_JOINER)
        cluster = "" if letter == _ZERO_WIDTH_JOINER else letter
    if cluster:
        yield cluster.rstrip(_ZERO_WIDTH_JOINER)


def _belongs(letter: str, cluster: str) -> bool:
    if letter == _ZERO_WIDTH_JOINER or cluster.endswith(_ZERO_WIDTH_JOINER):
        return True
    half_a_flag = len(cluster) == 1 and ord(cluster) in _FLAGS
    if ord(letter) in _FLAGS:
        return half_a_flag
    return unicodedata.category(letter) in ("Mn", "Me") or ord(letter) in _SKIN_TONES


def _out_of_reach(letter: str) -> bool:
    return unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT or any(
        ord(letter) in script for script in _SHAPED
    )


def _called(cluster: str) -> str:
    """What to call an unprintable character: itself, its script, or its number when it has no look."""
    if unicodedata.category(cluster[0]) in ("Co", "Cn", "Cs"):
        return f"U+{ord(cluster[0]):04X}"
    script = unicodedata.name(cluster[0], "").split(" ")[0].split("-")[0]
    if script in _SCRIPTS:
        return _SCRIPTS[script]
    return f"{script.capitalize()} script" if _out_of_reach(cluster[0]) else cluster
