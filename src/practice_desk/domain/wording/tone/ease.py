"""Would a typical client stumble over the words? Jargon, very long sentences, strings of long abstract words."""

import re
from dataclasses import dataclass

from practice_desk.domain.wording.acts.scene import Scene
from practice_desk.domain.wording.reading.lexicon import word_set
from practice_desk.domain.wording.tone.letters import hard_letters

LONG_SENTENCE = 30
_LONG_WORDS = 3
_SYLLABLES = 4
_VOWELS = re.compile(r"[aeiouy]+")
_RAW_WORD = re.compile(r"[^\W_]+(?:[-'’/.][^\W_]+)*")
_ABSTRACT = (
    "tion",
    "tions",
    "sion",
    "sions",
    "ity",
    "ities",
    "ment",
    "ments",
    "ness",
    "ance",
    "ence",
    "ances",
    "ences",
    "ism",
    "ology",
    "ical",
    "ically",
    "ive",
    "ively",
    "able",
    "ible",
    "ably",
    "ibly",
    "ental",
    "ently",
    "ional",
    "ionally",
    "isation",
    "atory",
    "ously",
    "ious",
    "uous",
    "ency",
    "ancy",
    "acy",
    "ised",
    "ating",
    "ilities",
    "ivity",
    "ual",
    "ually",
    "ate",
    "ated",
    "ates",
    "ingly",
    "ial",
    "ially",
    "isms",
    "ise",
    "ises",
    "ising",
    "onal",
    "eses",
)
_EVERYDAY = word_set(
    "conversation conversations television situation situations activity activities anxiety everybody"
    " january february supermarket vegetable vegetables ordinary immediately uncomfortable comfortable"
    " interesting actually usually especially celebration information invitation education university"
    " community medication temperature security photography introduction presentation application"
    " preparation communicate operation imagination generation congratulations decoration necessary"
    " particular particularly temporary library machinery military secretary february dictionary"
    " literally originally naturally originally separately definitely eventually gradually"
    " automatically available unavailable appreciate affirmation meditation relaxation questionnaire"
    " apologise personal prioritise advertise calculator elevator escalator helicopter kindergarten"
)


@dataclass(slots=True)
class Stumble:
    """A hard place: "jargon", "long-sentence" or "long-words", and the words it covers."""

    rule: str
    first: int
    last: int
    detail: str = ""


def find(scene: Scene) -> list[Stumble]:
    """Every hard place, jargon first."""
    reading = scene.reading
    words, quoted = reading.words, reading.quoted
    out: list[Stumble] = []
    end = 0
    for a, b in sorted(scene.hits.get("jargon", ()), key=lambda hit: (hit[0], -hit[1])):
        if a < end:
            continue
        end = b
        if not _explained(scene, a, b):
            out.append(Stumble("jargon", a, b, reading.original(a, b)))
    if "#short" in reading.vocabulary:
        out += [
            Stumble("jargon", i, i + 1, reading.original(i, i + 1))
            for i, w in enumerate(words)
            if w == "#short" and not _in_brackets(words, i, i + 1) and not _is_date(words, i)
        ]
    out += [
        Stumble("jargon", i, i + 1, reading.original(i, i + 1))
        for i in hard_letters(reading)
        if not any(known.first <= i < known.last for known in out) and not _in_brackets(words, i, i + 1)
    ]
    for line in scene.lines:
        first, last = line.sentence.first, line.sentence.last
        if last - first >= LONG_SENTENCE * 2 // 3:
            count = len(_RAW_WORD.findall(reading.original(first, last)))
            if count > LONG_SENTENCE:
                out.append(Stumble("long-sentence", first, last, str(count)))
                continue
        hard = [i for i in range(first, last) if len(words[i]) > 8 and not quoted[i] and _abstract(words[i])]
        if len({words[i] for i in hard}) >= _LONG_WORDS:
            out.append(
                Stumble(
                    "long-words",
                    hard[0],
                    hard[-1] + 1,
                    ", ".join(reading.original(i, i + 1) for i in hard[:3]),
                )
            )
    return out


def _explained(scene: Scene, a: int, b: int) -> bool:
    reading = scene.reading
    words = reading.words
    word = words[a]
    typed = reading.original(a, b)
    around = words[max(0, a - 6) : b + 8]
    if word in ("sud", "suds"):
        return (
            any(w in ("#scale", "#rate") for w in around)
            or ("0" in around and "100" in around)
            or "soap" in around
            or "soap" in reading.vocabulary
            or ("washing" in around and word == "suds")
            or (typed.islower() and words[a - 1 : a] == ["the"])
        )
    if word in ("ba", "bd", "pt", "erp", "tx", "rx", "dx", "sx", "hx", "tr", "dtr", "cbm") and b - a == 1:
        if (
            word in ("ba", "pt")
            and not typed.isupper()
            and not (word == "pt" and words[b : b + 1] == ["to"])
            and not (word == "pt" and a == 0)
        ):
            return True
        return words[max(0, a - 1) : a] == ["my"] or (words[b : b + 1] == ["("] and word == "erp")
    if word == "pmr":
        return "muscle" in reading.vocabulary or words[b : b + 1] == ["("]
    if words[b : b + 1] == ["("] and b + 3 < len(words) and word not in ("pt",):
        return words[b + 1] in (
            "that",
            "ie",
            "the",
            "that's",
            "this",
            "what",
            "in",
            "a",
            "how",
            "seeing",
            "looking",
            "your",
            "which",
            "letting",
            "meaning",
            "noticing",
        )
    if _in_brackets(words, a, b):
        return True
    if word in ("schema", "schemas") and "app" in around:
        return True
    return word == "exposure" or (word in ("cognitive",) and words[b : b + 1] == ["behavioural"])


def _in_brackets(words: list[str], a: int, b: int) -> bool:
    """Does a hard word stand alone in brackets, behind the plain one that it goes by?"""
    return a > 1 and words[a - 1] == "(" and words[b : b + 1] == [")"]


def _is_date(words: list[str], i: int) -> bool:
    """ "By 4/12": no prescription."""
    return words[i - 1 : i] in (["by"], ["until"], ["before"], ["on"], ["from"], ["since"])


def _abstract(word: str) -> bool:
    if word in _EVERYDAY or not word.endswith(_ABSTRACT):
        return False
    return syllables(word) >= _SYLLABLES


def syllables(word: str) -> int:
    """A rough count: groups of vowels, less a silent final e."""
    count = len(_VOWELS.findall(word))
    count += (
        sum(word.count(pair) for pair in ("iou", "iate", "iety", "ual", "io"))
        - word.count("tio")
        - word.count("sio")
        - word.count("cio")
        - word.count("iou")
    )
    if word.endswith("e") and not word.endswith(("le", "ee", "ye")) and count > 1:
        count -= 1
    if word.endswith("ed") and not word.endswith(("ted", "ded")) and count > 1:
        count -= 1
    return max(1, count)
