"""Several things that one verb of aiming or giving up is said of: "work on the rows, the debts and my temper"."""

from practice_desk.domain.wording.reading.lexicon import word_set
from practice_desk.domain.wording.reading.small_words import SUBORDINATORS

_AIMING = word_set(
    "work focus improve quit stop give avoid cut eliminate address tackle build develop reduce concentrate"
)

_AFTER_AIMING = word_set("on up out down back your the doing more better with")

_LEAST_ITEMS = 3

_ITEM_WORDS = 3

_CLOSING_WORDS = word_set(
    "this week today tonight now from for all until completely altogether entirely totally please"
)


def enumerated(words: list[str], first: int, last: int) -> int:
    """How many things one verb of aiming or giving up is said of, where they are three or more; else 0."""
    if words[first] not in _AIMING or "," not in words[first:last]:
        return 0
    start = first + 1
    while start < last and words[start] in _AFTER_AIMING:
        start += 1
    items: list[list[str]] = [[]]
    for word in words[start:last]:
        if word in (",", "and", "+", "plus"):
            if items[-1]:
                items.append([])
        elif word in _CLOSING_WORDS:
            break
        else:
            items[-1].append(word)
    short = all(0 < len(item) <= _ITEM_WORDS and item[0] not in SUBORDINATORS for item in items)
    return len(items) if short and len(items) >= _LEAST_ITEMS else 0
