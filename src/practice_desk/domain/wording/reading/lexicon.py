"""The words the checks know, by what they say: acute states, jargon, procedures, kinds of acts.

The tables lie in ``data`` as JSON. In a phrase, ``(s|ed)`` after a letter gives the word with and without these
endings, ``[a|the]`` gives each of the words in turn, and ``[a|the|]`` may also be left out.
"""

import gzip
import itertools
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

_PIECE = re.compile(r"\[([^]]*)\]|(\S*?)\(([^)]*)\)(?=\s|$)|(\S+)")


@dataclass(frozen=True)
class Lexicon:
    """Phrases by their first word and then their second, single words with their tags, verbs by class, all their words."""

    phrases: Mapping[str, Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]]
    singles: Mapping[str, tuple[str, ...]]
    verbs: Mapping[str, frozenset[str]]
    verb_class: Mapping[str, str]
    gerunds: Mapping[str, str]
    thirds: Mapping[str, str]
    nouns: Mapping[str, frozenset[str]]
    vocabulary: frozenset[str]


def word_set(text: str) -> frozenset[str]:
    """The words of a string, as a set; for the short lists that a rule keeps beside itself."""
    return frozenset(text.split())


def load(name: str) -> dict[str, Any]:
    """One of the JSON tables of the wording checks; what is not there to be read is packed and ends in "gz"."""
    shipped = files("practice_desk.domain.wording").joinpath("data", name).read_bytes()
    return json.loads(gzip.decompress(shipped) if name.endswith(".gz") else shipped)


def expand(phrase: str) -> Iterator[tuple[str, ...]]:
    """Every phrase that a shorthand stands for, as words."""
    choices: list[list[str]] = []
    for choice, stem, endings, word in _PIECE.findall(phrase):
        if choice:
            choices.append(choice.split("|"))
        elif word:
            choices.append([word])
        else:
            choices.append([stem, *(stem + ending for ending in endings.split("|"))])
    for picked in itertools.product(*choices):
        yield tuple(" ".join(picked).split())


@cache
def lexicon() -> Lexicon:
    """The tables, made once when first needed."""
    phrases: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
    singles: dict[str, list[str]] = {}
    vocabulary: set[str] = set()
    plain = _plain_forms()
    for tag, lines in load("phrases.json").items():
        for phrase in " / ".join(lines).split(" / "):
            for first, *rest in ([plain.get(word, word) for word in words] for words in expand(phrase)):
                if rest:
                    phrases.setdefault(first, {}).setdefault(rest[0], []).append((tuple(rest[1:]), tag))
                else:
                    singles.setdefault(first, []).append(tag)
                vocabulary.update((first, *rest))
    words = load("words.json")
    verbs = {name: frozenset(text.split()) for name, text in words["verbs"].items()}
    nouns = {name: frozenset(text.split()) for name, text in words["nouns"].items()}
    verb_class = {verb: name for name, group in verbs.items() for verb in group}
    gerunds = {form: verb for verb in verb_class for form in _gerunds(verb)}
    thirds = {plural(verb): verb for verb in verb_class}
    vocabulary |= set(verb_class) | set(gerunds) | set(thirds) | set().union(*nouns.values())
    ordered = {
        first: {
            second: tuple(sorted(set(rest), key=lambda item: (-len(item[0]), item)))
            for second, rest in seconds.items()
        }
        for first, seconds in phrases.items()
    }
    alone = {word: tuple(dict.fromkeys(tags)) for word, tags in singles.items()}
    return Lexicon(ordered, alone, verbs, verb_class, gerunds, thirds, nouns, frozenset(vocabulary))


def _plain_forms() -> dict[str, str]:
    """The one-word plain forms and small numbers, so that a phrase may be written as people write it."""
    forms = {v: plain for plain, variants in load("spelling.json")["forms"].items() for v in variants.split()}
    small = {word: str(n) for n, word in enumerate(("one", "two", "three", "four", "five", "six"), start=1)}
    return {word: plain for word, plain in {**forms, **small}.items() if " " not in plain}


def _gerunds(verb: str) -> tuple[str, ...]:
    if verb.endswith("ie"):
        return (f"{verb[:-2]}ying",)
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        return (f"{verb[:-1]}ing",)
    doubled = len(verb) > 2 and verb[-1] in "bdglmnprt" and verb[-2] in "aeiou" and verb[-3] not in "aeiou"
    return (f"{verb}ing", f"{verb}{verb[-1]}ing") if doubled else (f"{verb}ing",)


def plural(word: str) -> str:
    """The plural of a noun, which is spelled as the third person of a verb is."""
    if word.endswith(("s", "sh", "ch", "x", "z", "o")):
        return f"{word}es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}s"
