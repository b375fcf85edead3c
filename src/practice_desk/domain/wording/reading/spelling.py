"""One plain form for each word: spellings, short forms, weekdays, and small slips of the keys."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from practice_desk.domain.wording.reading.lexicon import lexicon, load, word_set
from practice_desk.domain.wording.reading.nouns import nouns

_DOUBLED = 6  # from this length on, one letter left out or doubled is mended as well
_DATES = word_set(
    "mon tue wed thu fri sat sun january february march april june july august september october november december"
)


@dataclass(frozen=True)
class Spelling:
    """Everything needed to bring a word to its plain form."""

    known: Mapping[str, str]
    forms: Mapping[str, str]
    vocabulary: frozenset[str]
    slips: Mapping[str, str]
    foreign: frozenset[str]

    def plain(self, token: str, *, name: bool = False) -> str | None:
        """The plain form of a lower-case token, or ``None`` for a word the checks do not know.

        A ``name`` may be strange, and is only taken for a slip of the keys where it is near to a day or month.
        """
        known = self.known.get(token)
        if known is not None:
            return known
        if "’" in token:
            return self.plain(token.replace("’", "'"))
        if token.endswith("'s"):
            stem = self.plain(token[:-2])
            return stem if stem in ("h", "min") else token
        if len(token) > 5 and ("iz" in token or "yz" in token):
            british = token.replace("iz", "is").replace("yz", "ys")
            if british in self.vocabulary or british in self.forms:
                return self.forms.get(british, british)
        mended = self._mended(token) if len(token) > 3 else None
        return mended if not name or mended in _DATES else None

    def _mended(self, token: str) -> str | None:
        """The known word this one is a slip of: two letters swapped, or in longer words one lost or doubled."""
        for i in range(len(token) - 1):
            if token[i] != token[i + 1]:
                swapped = f"{token[:i]}{token[i + 1]}{token[i]}{token[i + 2 :]}"
                if swapped in self.forms:
                    return self.forms[swapped]
                if swapped in self.vocabulary:
                    return swapped
        if len(token) < _DOUBLED:
            return None
        lost = self.slips.get(token)
        if lost is None:
            for i in range(len(token) - 1):
                shorter = token[:i] + token[i + 1 :]
                if token[i] == token[i + 1] and shorter in self.vocabulary:
                    lost = shorter
                    break
        return None if lost is None else self.forms.get(lost, lost)


@cache
def spelling() -> Spelling:
    """The spelling tables, made once when first needed."""
    data = load("spelling.json")
    forms: dict[str, str] = {}
    for plain, variants in data["forms"].items():
        for variant in variants.split():
            forms[variant] = plain
    vocabulary = set(lexicon().vocabulary) | set(data["common"].split()) | set(forms.values())
    slips: dict[str, str] = {}
    for word in sorted(vocabulary | set(forms)):
        if len(word) > _DOUBLED and word.isalpha():
            for i in range(1, len(word)):
                slips.setdefault(word[:i] + word[i + 1 :], word)
    for word in vocabulary | set(forms):
        slips.pop(word, None)
    known = {word: word for word in vocabulary | nouns()} | forms
    return Spelling(known, forms, frozenset(vocabulary), slips, frozenset(data["foreign"].split()) - {"no"})
