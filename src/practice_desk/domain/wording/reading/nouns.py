"""What a noun names: something that can be held, seen, gone to or met, or an idea that no hand can hold.

The two lists lie in ``data/nouns.json``, each noun in the singular; a word in both is an idea.
"""

from functools import cache

from practice_desk.domain.wording.reading.lexicon import load, plural

THING, IDEA = "thing", "idea"


def sorts_of(words: list[str]) -> list[str]:
    """For each word ``THING`` or ``IDEA`` where it is a known noun, in the singular, plural or with a possessive s; else
    empty."""
    sorts = _sorts()
    return [sorts[word] if word in sorts else sorts.get(word.removesuffix("'s"), "") for word in words]


def nouns() -> frozenset[str]:
    """Every known noun, in the singular and the plural."""
    return frozenset(_sorts())


@cache
def _sorts() -> dict[str, str]:
    """Every known noun and its plural."""
    out: dict[str, str] = {}
    for sort, text in load("nouns.json").items():
        for noun in text.split():
            out[noun] = out[plural(noun)] = out[f"{noun}s"] = sort
    return out
