"""How many years of school it takes to read a text without effort."""

import re

from practice_desk.domain.wording.tone.ease import syllables

_SENTENCE = re.compile(r"[.!?…]+(?=[\s\"'”’)]|$)|\n+")
_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)*")


def grade(text: str) -> float:
    """The Flesch-Kincaid grade: the American school year that reads ``text`` without effort.

    About 0 to 12 for plain prose, below 0 for a few short words, and 0 where there are no words at all. Figures
    are left out, as they are read at a glance. Source: Kincaid, Fishburne, Rogers and Chissom 1975, "Derivation
    of new readability formulas for Navy enlisted personnel". The syllables are a rough count, which makes it
    good to about one year.

    >>> round(grade("Walk for ten minutes after lunch. Then have a cup of tea."), 1)
    1.5
    """
    words: list[str] = _WORD.findall(text.casefold())
    if not words:
        return 0.0
    sentences = sum(1 for part in _SENTENCE.split(text) if _WORD.search(part.casefold()))
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
