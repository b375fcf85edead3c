"""What makes a mended text read badly: such a one is offered only where nothing better holds, or not at all."""

import re
from collections import Counter

_BROKEN = re.compile(
    r"[,;:–] ?[.;]|[;:] ?,|: ?$|\b(?:an?|the|your) (?:on|at|for|to|of|with|and|or|but|in)\b(?! and off)"
    r"|\w{3,}\.[a-z]\b|\ban (?=[b-df-gj-np-tv-z][a-z])|\bmid- "
    r"|\bto you (?:could|can|might)\b|\bmeans you[.!?]|\bcould [^.;,]{0,40}\b(?:day|week|month)s? ago\b"
    r"|\.\s(?:filled|practised|completed|finished|written|done) (?:in|out|up|down|every|each|one|the|your)\b"
    r"|\bof (?:(?:three times|twice) a day|on (?:two|three) days)\b|\byou could (?:never|not)\b|\bmust try\b",
    re.IGNORECASE | re.MULTILINE,
)
"""A mark or an article with nothing to belong to, or a "must" half taken out: "you could never"."""

_HANGING = re.compile(
    r"\b(?:and|or|to|of|with|the|an?|your|for|at|in|by|from|but|if|when)[.,;:!?](?!\w)"
    r"|\b(?:the|your) \w+ (?:is|are)[;.]|\b(?:and|or) (?:and|or|then,)|\b(\w+) \1\b"
    r"|\b(?:days|\w+day|evening|morning|nights?): (?:once|for)\b",
    re.IGNORECASE,
)
"""A word that leads on, with nothing behind it; or a word twice."""

_CUT_OFF = re.compile(
    r"\b(?:is|are|was|were|has|have|needs|the|an?|your|to|for|of|and|or|so)(?:[.!?](?=\s|$)|$)"
    r"|\bfor (?:on|by)\b|\b(?:the|an?|your|for|of|with) (?:and|or|for|of|with|done|rated)\b|, ?and,",
    re.IGNORECASE,
)
"""A sentence that ends, or skips a word, where something must follow."""

_SENTENCE = re.compile(r"[^.!?\n]{12,}")

_ARTICLE = re.compile(r"\b(an?)(\s+)$", re.IGNORECASE)
_AN = re.compile(r"(?:[aeio]|u(?!ni|se|su|ti))(?!ne\b|nce\b|u)|hour|honest", re.IGNORECASE)
_A = re.compile(r"[b-df-gj-np-tv-z](?=[a-z])|h(?!our|onest)(?=[a-z])|one\b|once\b|uni|us[eu]", re.IGNORECASE)


def loose_ends(before: str, after: str) -> bool:
    """Has a change left a mark or an article behind that nothing follows?"""
    return _more(_BROKEN, before, after)


def hangs(before: str, after: str) -> bool:
    """Does a change break off behind a word that leads on, or say a thing twice?"""
    if _more(_HANGING, before, after):
        return True
    said = Counter(sentence.strip().lower() for sentence in _SENTENCE.findall(after))
    return any(many > 1 and before.lower().count(sentence) < many for sentence, many in said.items())


def cut_off(text: str) -> bool:
    """Does a sentence stop, or skip a word, where something must follow?"""
    return _CUT_OFF.search(text) is not None


def _more(pattern: re.Pattern[str], before: str, after: str) -> bool:
    found = sum(1 for _ in pattern.finditer(after))
    return found > 0 and found > sum(1 for _ in pattern.finditer(before))


def agreeing(head: str, tail: str) -> str:
    """``head`` with the "a" or "an" at its end brought to the sound that ``tail`` begins with."""
    article = _ARTICLE.search(head)
    if article is None:
        return head
    said = article[1].lower()
    if said == "a" and _AN.match(tail):
        return f"{head[: article.end(1)]}n{article[2]}"
    if said == "an" and _A.match(tail):
        return f"{head[: article.end(1) - 1]}{article[2]}"
    return head
