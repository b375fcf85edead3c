"""A long sentence said in short ones: what leads up to it first, then what is asked, one piece at a time."""

import re
from dataclasses import dataclass

from practice_desk.domain.wording.reading.lexicon import lexicon, word_set

_FULL = 20
"""Words after which a new sentence is begun where one can be."""
_SHORT = 9
"""Words below which a lead stays with its request."""
_DAYS = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_LEADS = tuple(
    (re.compile(pattern, re.IGNORECASE), new)
    for pattern, new in (
        (r"(?:because|since|as) (?=(?:the|you|your|he|she|it|they|we|we've|i|my|his|her|there)\b)", ""),
        (r"(?:if|should|in case)\b,? ?", "suppose "),
        (
            rf"(?:on|for|during|in) (?=(?:the|this|that|a|one|any|both|which|what|each|every|{_DAYS}))",
            "this is for ",
        ),
        (
            r"(?=(?:two|three|four|five|\d) (?:mornings|afternoons|evenings|nights|days|times|lunchtimes)\b)",
            "this is for ",
        ),
        (
            (
                r"(?=(?:when|while|after|before|once|until|(?:the )?next time|the|every|each|any time|this|between|from|at"
                rf"|tonight|tomorrow|{_DAYS}))"
            ),
            "this is for ",
        ),
    )
)
"""How a sentence leads up to what it asks, and how that begins when it stands alone."""
_PAUSE = re.compile(
    r"(?P<joint>; |, (?:and then |and |then |but |so )?| (?:and then|then|and) | [–—] "
    r"| to (?=(?:write|note|jot|list|draw)\b))"
    r"(?=(?P<ways>(?:please |then |just |maybe |perhaps |try to |\w+ly |you (?:can|could|might|may) "
    r"|for (?:[\w-]+ ){1,3}minutes,? |(?:beside|next to|under|below) (?:each|it|them)(?: one)?,? )*)"
    r"(?P<word>(?:while )?[a-z']+)\b(?: (?P<more>[\w']+))?)",
    re.IGNORECASE,
)
_SUBJECTS = word_set(
    "i you he she it we they there this that he's she's it's you're i'll we'll you'll they're"
)
_OBJECTS = word_set(
    "four five six seven eight nine ten fifteen twenty thirty 2 3 4 5 10 15 20 30"
    " a an the your his her my our their its this that these those it him them me us you one two three up down out off"
    " on in at for to with what how where when who which something some any all each every as"
)
_NOT_BEHIND = word_set("the a an your his her my their our of to with and for in on at by or")
"""Words that need more behind them, so that no sentence can end there."""
_SWITCHED = re.compile(r"\b(?:lamp|lights?|radio|music|telly|tv|kettle|coat|shoes|timer|heating) on$")


def shorter(sentence: str) -> str:
    """The sentence in shorter ones; as it was where it cannot be parted without breaking it."""
    lead, rest = _lead(_without_inset(sentence.strip()))
    parts = ([lead] if lead else []) + _parted(rest)
    return " ".join(part[:1].upper() + part[1:] for part in parts)


_INSET = re.compile(
    (
        r"((?:please )?(?:could|can|would|will) you|[^,]*\b(?:if you could|like you to|like one of you "
        r"to)), ([^.;!?]+), (?=[a-z]+ )"
    ),
    re.IGNORECASE,
)


def _without_inset(sentence: str) -> str:
    """ "Could you, on Sunday when it is quiet, sit down" with what stands between moved to the front."""
    inset = _INSET.match(sentence)
    verb = re.match(r"[a-z]+", sentence[inset.end() :]) if inset else None
    if not inset or not verb or verb[0] not in lexicon().verb_class:
        return sentence
    return f"{inset[2]}, {inset[1][:1].lower()}{inset[1][1:]} {sentence[inset.end() :]}"


def _lead(sentence: str) -> tuple[str, str]:
    """What leads up to the request, as a sentence of its own, and the request; no lead where it is short or missing."""
    ask = next((m for m in _PAUSE.finditer(sentence) if m["joint"] == ", " and _asks(m)), None)
    if not ask or len(sentence[: ask.start()].split()) < _SHORT:
        return "", sentence
    for pattern, new in _LEADS:
        start = pattern.match(sentence)
        if start:
            said = sentence[start.end() : ask.start()]
            said = said if start.end() else said[:1].lower() + said[1:]
            return f"{new}{said}.", ("" if new else "so ") + sentence[ask.end() :]
    return "", sentence


def _asks(pause: re.Match[str]) -> bool:
    more = pause["more"] or ""
    if pause["word"].lower() in ("could", "can", "would", "will"):
        return more.lower() == "you"
    return pause["word"].lower() in lexicon().verb_class and (more.lower() in _OBJECTS or more[:1].isupper())


_LEADS_UP = re.compile(
    r"(?:at|on|in|by|from|before|after|when|while|once|until|if|every|each|this|next|tonight|tomorrow|as soon as|for the"
    r"|(?:one|two|three|four|five) (?:mornings?|afternoons?|evenings?|nights?|days?|times))\b",
    re.IGNORECASE,
)
_TRAILS = re.compile(
    r"(?:so that|because|from|how|who|what|which|until|as|where|if|with|without|in case|rather|not)\b",
    re.IGNORECASE,
)


def hangs_on(before: str, piece: str) -> bool:
    """Can one of two pieces not stand alone: a short lead before what is asked, or what only trails behind it?"""
    alone = before.strip()
    short = len(alone.split()) < _SHORT and _LEADS_UP.match(alone) is not None and "," not in alone
    return short or _TRAILS.match(piece) is not None


@dataclass(slots=True)
class _Piece:
    """A piece of a sentence: the pause before it, its words, and its words where it begins a sentence."""

    joint: str
    typed: str
    opening: str


def _parted(rest: str) -> list[str]:
    """The request in sentences of about twenty words, cut only where something else is asked or told."""
    out: list[str] = []
    said = ""
    for piece in _pieces(rest):
        if said and len(said.split()) + len(piece.typed.split()) > _FULL:
            out.append(f"{said.rstrip(' ,;')}.")
            said = piece.opening
        else:
            said += piece.joint + piece.typed
    return [*out, said]


def _pieces(rest: str) -> list[_Piece]:
    cuts = [m for m in _PAUSE.finditer(rest) if _can_begin(rest, m) and not hangs_on(rest[: m.start()], "")]
    ends = [*(m.start() for m in cuts), len(rest)]
    out = [_Piece("", rest[: ends[0]], rest[: ends[0]])]
    for cut, end in zip(cuts, ends[1:], strict=True):
        typed = rest[cut.end() : end]
        out.append(_Piece(cut["joint"], typed, _opening(cut, typed)))
    return out


def _opening(cut: re.Match[str], typed: str) -> str:
    """The words of a piece where it begins a sentence: "staying" is "stay", "which lasts" is "it lasts"."""
    word = cut["word"].lower()
    if word == "which":
        return f"it{typed[len(word) :]}"
    verb = lexicon().gerunds.get(word.split()[-1])
    if not verb or cut["ways"]:
        return typed
    return f"{'while you do, ' if word.startswith('while ') else ''}{verb}{typed[len(word) :]}"


def _can_begin(rest: str, cut: re.Match[str]) -> bool:
    """Can a sentence begin behind this pause?"""
    known, word, more, joint = lexicon(), cut["word"].lower(), (cut["more"] or "").lower(), cut["joint"]
    said = rest[: cut.start()].lower().split()
    if said and said[-1] in _NOT_BEHIND and not _SWITCHED.search(" ".join(said)):
        return False
    if word.split()[-1] in known.gerunds and (word.startswith("while ") or joint == ", "):
        return more in _OBJECTS
    if word == "which":
        return joint == ", " and more in known.thirds
    if word in _SUBJECTS:
        return joint.strip() not in (",", "and", "then")
    return word in known.verb_class and more in _OBJECTS
