"""Demands for performance without exception, told from description, quotation and reassurance."""

import re

from practice_desk.domain.wording.acts.scene import Scene
from practice_desk.domain.wording.reading.lexicon import word_set
from practice_desk.domain.wording.size.extremes import directive_never
from practice_desk.domain.wording.tone.framing import Slip

_ALWAYS_KEYS = word_set(
    "skipping completely entirely altogether totally even ever always never don't not mustn't must "
    "can't skip miss without"
)

_MISS = re.compile(
    r"\b(?:don't|do not|never|must not|mustn't|can't|(?<!try )not to|without) (?:miss|missing|"
    r"skip|skipping|forget)(?: out)? (?:a|any|one|even|1|a single|this|your|the|on|it|"
    r"them)\b(?! (?:on|out))|\bmust not\b[^.;]*\beven once\b|\bnot [^.;,]{0,40}\beven once\b|"
    r"\bnot 1 (?:slip|lapse|drink|drop|sip|bet|puff|bite|exception|miss\w*|skip\w*)\b|"
    r"\bno\b(?! (?:1|one's|1's) (?:has |had |is |was |will )?ever)[^.;,]{0,30}\bever\b(?! (?:so|since|you|if))"
    r"|\b(?:don't|do not|not)\b[^.;,]{0,40} "
    r"ever\b|\beven once\b|, ever$|, always$|\bno skipping\b|\b(?:stop|quit|give up|cut out|"
    r"avoid|give|terminate|keep off)\b[^.;,]{0,40} (?:completely|entirely|totally)\b"
)

_MENTION = re.compile(
    r"\b(?:not|isn't|don't|doesn't|needn't|no need(?: to)?|won't|aren't|never|nobody|as|"
    r"almost|nearly|can't|hardly|rarely|without)(?: (?!but\b|and\b|then\b)[\w']+){0,5} $"
)

_DESCRIBED = re.compile(
    r"\b(?:that|which|who|(?:it|they|he|she) [\w']+|there|the thought|thoughts|feels?|the "
    r"word|words? like|thinking|notice|you(?:'re| are| have|'ve| feel| do| check| worry| "
    r"think| look)|if you|where you|what you|things you|someone you|i|(?:that|what|who|there)'s|is|are|was|where|how|"
    r"because|since)(?: [\w']+){0,3} $"
)

_ASKED_FOR = re.compile(r"\b(?:required|asked|expected|told|have|need) to (?:[\w']+ ){1,2}$")
"""Before what is a demand all the same: "you are required to attend every single group"."""

_AS_IT_TURNED_OUT = re.compile(r" (?:it|they) (?:goes|go|went|turns? out|turned out)\b")
"""Behind "no matter how" what takes the weight off."""


def find(scene: Scene) -> list[Slip]:
    """Every demand for performance without exception."""
    reading = scene.reading
    found: list[Slip] = []
    hits = scene.hits.get("absolute", ())
    keyed = not _ALWAYS_KEYS.isdisjoint(reading.vocabulary)
    rated = "#rate" in reading.vocabulary
    if not hits and not keyed and not rated:
        return found
    found += [Slip("absolute", a, b) for a, b in hits if not _mentioned(scene, a, b)]
    for line in scene.lines:
        first, last = line.sentence.first, line.sentence.last
        if rated:
            rates = [i for i in range(first, last) if reading.words[i] == "#rate"]
            found += [Slip("absolute", i, i + 1) for i in rates if _total_percent(scene, i, first, last)]
        if keyed and not (line.sentence.end_mark == "?" and reading.words[first] in ("always", "never")):
            _always_never(scene, first, last, found)
    return sorted(found, key=lambda s: s.first)


def _total_percent(scene: Scene, i: int, first: int, last: int) -> bool:
    words = scene.reading.words
    if scene.reading.original(i, i + 1).replace(" ", "") != "100%":
        return False
    around = words[max(first, i - 3) : min(last, i + 3)]
    if words[i - 1 : i] in (["to"], ["–"], ["-"], ["="]) or words[i + 1 : i + 2] == ["="]:
        return False
    return not any(
        w
        in (
            "0",
            "#scale",
            "believe",
            "rate",
            "don't",
            "need",
            "sure",
            "score",
            "–",
            "-",
            "certain",
            "not",
            "isn't",
            "belief",
            "mark",
        )
        for w in around
    )


def _mentioned(scene: Scene, a: int, b: int) -> bool:
    """Is the phrase of words ``a`` to ``b`` only told, denied or taken lightly, and nothing demanded?"""
    reading = scene.reading
    words = reading.words
    line = next(line for line in scene.lines if line.sentence.first <= a < line.sentence.last)
    first, last = line.sentence.first, line.sentence.last
    before = reading.plain(first, a) + " " if a > first else ""
    after = " " + reading.plain(b, last) if b < last else ""
    phrase = words[a:b]
    if phrase[:2] == ["no", "matter"] and _AS_IT_TURNED_OUT.match(after):
        return True
    if phrase[0] in _NONE:
        return _none_is_mentioned(phrase, before, after)
    special = _by_itself(phrase, before, after, words[a - 1 : a])
    if special is not None:
        return special
    if _MENTION.search(before):
        return True
    if _ASKED_FOR.search(before) or (not after and before.startswith(("notice ", "put "))):
        return False
    described = phrase[0] in ("all", "constantly", "perfectly", "every", "religiously", "at")
    return described and _DESCRIBED.search(before) is not None


_NONE = word_set("not no without under zero completely stop quit cold")
_ZERO_OF = re.compile(
    r" (?:to|-|–|is|means|min|=|or|on|in|for|if|pressure|expectation|judgement|shame|stress|rush|drama|gravity"
    r"|hour|and|,|at|waste)\b"
)
_NAMED_ZERO = re.compile(
    r"\b(?:from|below|above|at|to|than|of|is|reaches|near|between|under|step|stage|week|day) $"
)


def _none_is_mentioned(phrase: list[str], before: str, after: str) -> bool:
    """ "Zero pressure", "from zero to ten"."""
    return phrase == ["zero"] and bool(_ZERO_OF.match(after) or _NAMED_ZERO.search(before))


def _by_itself(phrase: list[str], before: str, after: str, previous: list[str]) -> bool | None:
    """What is mentioned of phrases that mean something else beside some words; ``None`` for all other phrases."""
    if phrase[:2] == ["whatever", "happens"]:
        reassures = re.match(r" (?:\w+ ){0,5}(?:is|will|counts|was)\b", after) is not None
        return reassures or after.startswith((" next", " is", " counts", " will", " in the", " on", " –"))
    if phrase[0] == "24":
        return not after.startswith((" / 7", " 7"))
    if phrase == ["each", "time"] and (
        previous in (["min"], ["h"], ["x"]) or (not after and previous != ["it"])
    ):
        return True
    if phrase[:3] == ["to", "the", "letter"]:
        return not re.search(r"\b(?:follow|stick|plan|instructions|it)\b", before)
    if phrase in (["every", "last"], ["each", "last"]) and after.startswith(
        (" table", " slot", " of", " week", " night", " day")
    ):
        return False
    return None


def _always_never(scene: Scene, first: int, last: int, found: list[Slip]) -> None:
    reading = scene.reading
    words = reading.words
    if _ALWAYS_KEYS.isdisjoint(words[first:last]):
        return
    for i in range(first, last):
        if words[i] not in ("always", "never") or reading.quoted[i]:
            continue
        plain = reading.plain(first, last)
        offset = len(reading.plain(first, i)) + (1 if i > first else 0)
        before = plain[:offset]
        if (
            words[i] == "always"
            and i == last - 1
            and words[i - 1] != "as"
            and i > first + 1
            and words[i - 1] != "not"
        ) or (
            directive_never(plain, offset)
            and not re.search(r"\b(?:not|as|almost|nearly|can|there's|thinks?|thought|say|says) $", before)
            and (
                words[i + 1 : i + 2] not in (["mind"], ["too"], ["fear"], ["fails"], ["have"], ["knew"])
                or (words[i + 1] == "have" and (words[i] == "always" or words[i + 2 : i + 3] == ["any"]))
            )
        ):
            found.append(Slip("absolute", i, i + 1))
    plain = reading.plain(first, last)
    m = _MISS.search(plain)
    if (
        m
        and not re.search(r"\b(?:if you|worry if|fine to|okay to|ok to) ?(?:\w+ )?$", plain[: m.start()])
        and not re.search(r"\bdon't (?:miss|forget) (?:out|the point|to)\b", m[0])
        and "forget" not in m[0]
    ):
        start = first + plain[: m.start()].count(" ")
        if not any(s.first >= first and s.last <= last for s in found):
            found.append(Slip("absolute", start, min(last, start + m[0].count(" ") + 1)))
