"""The task that stands beside pressure: what is left when the threat, the scolding or the self-serving reason goes.

Everything that is left was typed; a turn of phrase that holds the task inside ("failure to ring … will be noted") is
first turned into the task.
"""

import re

from practice_desk.domain.wording.findings import inspect
from practice_desk.domain.wording.mending.blemish import cut_off
from practice_desk.domain.wording.mending.edits import content_words, tidy
from practice_desk.domain.wording.model import Fields
from practice_desk.domain.wording.reading.lexicon import lexicon

_I = re.IGNORECASE
_COMING = r"(?:will|would|shall|means?|results?|leads?|is going to|gets you|ends?|counts?|may|could)"
_PRIZE = (
    r"(?:(?:you(?:'ll| will)? )?(?:get )?(?:an? )?"
    r"(?:gold stars?|full marks|top marks|bonus points|extra credit)|an a|a pass)"
)
_HERS = r"(?:records?|files?|notes|report|supervisor|supervision|manager|research|thesis|audit|data|paperwork|letter)"
_PAPERS = r"(?:diary|card|chart|sheet|log|form|record|worksheet|page|scale|list|questionnaire)s?"
_COUNTED = r"(?:the|your|all|at least|a|two|three|four|five|six|seven|ten|twenty|\d+)\b"
_DONE = r"(filled in|filled out|done|complete|completed|finished|read|signed|written|brought)"
_ACTIVE = {
    "filled in": "fill in",
    "filled out": "fill out",
    "done": "do",
    "completed": "complete",
    "finished": "finish",
    "signed": "sign",
    "written": "write",
    "brought": "bring",
}
_TURNS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, _I), new)
    for pattern, new in (
        (
            r"\bi(?:'m| am) giving you (?:until|till) ([^.;,!?]+?) to ([^.;,!?]+?)(?= or |[.;,!?]|$)",
            r"\2 by \1",
        ),
        (rf"(?:^|(?<=[.!?] ))(?:failure|failing) to ([^.;!?]+?) {_COMING}\b[^.;!?]*", r"\1"),
        (rf"\b{_PRIZE} (?:for you )?(?:if|when|once) you (?:can |manage to )?", ""),
        (rf"\b{_PRIZE} (?:for|in|on) (?=\w+ing\b)", ""),
        (r"\bneeds? to be (completed?) to (?:a |the )?(?:\w+ )?standard\b", r"needn't be \1"),
        (r",? to (?:a |the )?(?:(?:high|required|good|acceptable|satisfactory) )?standard\b", ""),
        (rf"({_PAPERS} (?:is|are)) due (?:in )?(?:on |by )?", r"\1 for "),
        (r"\b(?:hand|turn) in (?=your\b|the\b|all\b|a\b)", "bring "),
        (
            (
                rf"\b(?:{_PRIZE} (?:for you )?(?:if|when|once)|unless) ([^.;,!?]+?) (?:is|are) {_DONE}([^.;,!?]*)"
                r"(?:, (?:i|we|there|you)\b[^.;!?]*)?"
            ),
            r"\2 \1\3",
        ),
        (
            r"\bif you (?:don't|do not|fail to) ([^.;,!?]+?),? (?:then )?(?:i|we|you|there)(?:'\w+)?\b[^.;:!?]*",
            r"\1",
        ),
        (
            r"\bif you (?:skip|miss|forget) ([^.;,!?]+?)(?: again)?,? (?:then )?(?:i|we|you|there)(?:'\w+)?\b[^.;:!?]*",
            r"keep up \1",
        ),
        (
            r"\b(?:detention|a late mark|no treat) for (?:anyone|those|whoever) who (?:forgets?|miss(?:es)?|skips?) ",
            "remember ",
        ),
        (r"\byou (?:promised|swore|agreed)(?: me| us)? (?:to |(?=(?:a|the|one|two|three)\b))", ""),
        (r"\b(?:one |(?:this is )?your )?(?:last|final|only) (?:chance|warning) to ", ""),
        (r"\bstop (?:wasting|messing|slacking|moaning|whining|complaining)\b[^.;,:!?]*?(?: and|:|,) ", ""),
        (r"\b(?:there's |there is )?no (?:more )?excuses? (?:about|for|over|on|with|when it comes to) ", ""),
        (
            r"\b(?:stop|quit|enough of|no more|cut out) (?:making )?(?:\w+ )?excuses(?: and then| and|,|:)\s*",
            "",
        ),
        (r"\bi (?:really |do )?(?:need|want|expect|require) you (?:both )?to have done\b", "you could do"),
        (r"\bi (?:really |do )?(?:need|want|expect|require) you (both )?to\b", r"you \1could"),
        (rf"(?:^|(?<=[.!?:,] )|(?<=so ))i (?:really )?(?:need|want|expect|require) (?={_COUNTED})", "bring "),
        (
            r"\b(?:anyone|someone|everyone|people) (?:who's|who is|who are) serious about .+? (find|make)s? time for ",
            r"\1 time for ",
        ),
        (
            (
                r"\b(?:show|prove|demonstrate)(?: to)?(?: (?:me|us|the \w+|your \w+))? (?:that )?(?:you're|you "
                r"are|you)\b"
                r"[^.:;,!?–]*?(?::|,| and| by)\s+"
            ),
            "",
        ),
        (r"\bshow me (?=your\b|the\b|a\b)", "bring "),
        (
            (
                r"\b(?:as )?i(?:'ve| have)? (?:already )?(?:told|asked|reminded) you (?:before |again |twice |"
                r"already )*that "
            ),
            "",
        ),
        (
            (
                r"\b(?:my supervisor|the (?:clinic|insurers?|court|team|service)) (?:wants?|needs?|requires?|expects?)"
                r"(?: to (?:see|have))? (?![^.;,!?]*\b(?:go|come|drop|rise|improve)\b)"
                r"(?=(?:the|your|a|two|three|four|five|six|seven|ten)\b)([^.;,!?]*?)"
                r"(?: from you)?(?:,? so (?:please )?(?:bring|send) (?:it|them))?(?=[ .;,!?]|$)"
            ),
            r"bring \1",
        ),
        (r"\b(?:make me proud|keep me happy|don't let me down|impress me)(?: and|,|:| by)\s+", ""),
        (r"\bon my desk\b", "here"),
        (r"\breport (?:back )?to me ([^.;,!?]*?)(?:on|about) ([^.;,!?]+)", r"note down \2 \1"),
        (r"\beither you (?=\w+ )", "you could "),
        (rf"\bfor my (?:own )?{_HERS}\b(?: to (?:the|your|my) \w+)?", ""),
        (r"\btry harder\b", "try again"),
    )
)
_IN_FRONT = re.compile(rf"(?:^|(?<=[.!?] )){_DONE}\b(?= (?:the|your|all|every|each|this|that|it)\b)")
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*(?:[.!?]+|\n|$)")
_JOINT = re.compile(
    r"(?<=[:;,])\s+|\s+[–—-]\s+|\s+(?=(?:or (?:else|i|we|you|they|it|there|he|she|i'll|we'll|you'll|i'm|there'll|the)\b"
    r"|otherwise\b|because\b|so (?:that )?(?:i|we|my|the|they|do|don't)\b|and (?:i|we|if|you)\b|unless\b))",
    _I,
)
_OR_ELSE = re.compile(r"(?:or (?!rather\b)|otherwise\b|unless\b)", _I)
_LEAD = re.compile(r"^(?:and then|and|so|but|or|then|because|now)\b[\s,]*", _I)
_SCOLDING = re.compile(
    r"\b(?:you(?:'ve| have)? (?:done (?:none|nothing)|did nothing|promised|didn't|did not|never|swore|agreed|wasted)"
    r"|you (?:haven't|have not|still|owe)|everyone else|none of what i|i(?:'m| am| was) (?:not happy|"
    r"fed up|disappointed)"
    r"|last (?:chance|warning)|my (?:notes show|report)|be reported|let's see if you can|if you were serious"
    r"|(?:insurers?|clinic|court|service) (?:have|has|needs?|wants?|requires?)|i shall want|this is a requirement"
    r"|no more (?:putting|excuses|delay)|late (?:pieces|charts|ones)|no choice but|if it isn't there|"
    r"we won't be|make up for it|i(?:'ll| will) be checking"
    r"|i (?:told|asked) you|no slacking|works? when you put)\b",
    _I,
)
_WHEN = re.compile(
    r"\b(?:by|before) (?:(?:(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"(?: (?:noon|morning|lunchtime|afternoon|evening|night))?)|the \d+(?:st|nd|rd|th)|noon|tomorrow|tonight)\b",
    _I,
)
_HALF = re.compile(
    r"(?:(?:if|unless|because|(?:so )?that we)\b[^,;:–]*|do so|as (?:i|we) [\w ']+)[.!?]?$", _I
)
"""A clause that leads up to something, or points back to something, and stands alone."""
_STIFF = re.compile(r"\b(?:(?:are|is|be) suggested to|suggested for|you could not)\b", _I)
_GREETING = re.compile(r"(?:dear|hi|hello|hey)(?: [\w'’]+){1,3}$", _I)
_NO_EXCUSE = re.compile(r"\b(?:there's |there is )?no excuses? (?:for|about) (?:not )?(\w+ing)\b", _I)
_LEAST = 2
"""Content words without which nothing is left to do."""


def deeds(text: str, fields: Fields) -> list[str]:
    """What is left of the text without its pressing clauses, dated first; empty where that is nothing."""
    turned = _NO_EXCUSE.sub(lambda m: lexicon().gerunds.get(m[1].lower(), m[1]), text.replace("’", "'"))
    for pattern, new in _TURNS:
        turned = pattern.sub(new, turned)
    turned = tidy(_IN_FRONT.sub(lambda m: _ACTIVE.get(m[1], m[1]), turned))
    kept = _bare_form(_kept(turned, _pressing(turned, fields))) or turned
    found = dict.fromkeys((_dated(kept, turned), kept))
    return [one for one in found if one != text and len(content_words(one)) >= _LEAST and not broken(one)]


def broken(text: str) -> bool:
    """Is a sentence only a condition, "do so" without what to do, or cut off before its end?"""
    if _STIFF.search(text):
        return True
    return cut_off(text) or any(_HALF.match(sentence[0].strip()) for sentence in _SENTENCE.finditer(text))


def scolds(sentence: str) -> bool:
    """Does the sentence scold or threaten in words that no rule names?"""
    return _SCOLDING.search(sentence) is not None


def _pressing(text: str, fields: Fields) -> list[tuple[int, int]]:
    """Where the text presses, serves the therapist or sounds like school."""
    found = inspect(text, fields)
    return [found.scene.reading.span(slip.first, slip.last) for slip in found.slips if slip.rule != "must"]


def _kept(text: str, pressing: list[tuple[int, int]]) -> str:
    """The text without every piece that presses, scolds or threatens."""
    out: list[str] = []
    for sentence in _SENTENCE.finditer(text):
        left = _pieces(sentence[0], sentence.start(), pressing)
        if left:
            end = sentence[0].strip()[-1:]
            body = " ".join(left).strip(" ,;:–-")
            bare = _LEAD.sub("", body) if len(left) < len(_JOINT.split(sentence[0])) else body
            end = (
                ","
                if _GREETING.match(bare) or (bare.isalpha() and bare.istitle())
                else end
                if end in ".!?"
                else ""
            )
            line = "\n" if sentence[0].endswith("\n") else " "
            opens = bare[:1].lower() if out and out[-1].endswith(", ") else bare[:1].upper()
            out.append(f"{opens}{bare[1:]}{end}{line}")
    return tidy("".join(out).strip())


def _pieces(sentence: str, offset: int, pressing: list[tuple[int, int]]) -> list[str]:
    """The clauses of a sentence that may stay, each with the pause behind it."""
    left: list[str] = []
    at = 0
    cuts = [m.span() for m in _JOINT.finditer(sentence)]
    for end, following in [*cuts, (len(sentence), len(sentence))]:
        piece = sentence[at:end].strip().rstrip(".!?")
        pressed = any(a < offset + end and offset + at < b for a, b in pressing)
        if piece and not (pressed or _SCOLDING.search(piece) or (at and pressing and _OR_ELSE.match(piece))):
            left.append(piece)
        at = following
    return left


def _dated(kept: str, whole: str) -> str:
    """What is left, with the day that was named in what was left out."""
    when = _WHEN.search(whole)
    if not when or not kept or _WHEN.search(kept):
        return kept
    body = kept.rstrip(".!? ")
    return f"{body} {when[0][:1].lower()}{when[0][1:]}{kept[len(body) :].strip() or '.'}"


def _bare_form(text: str) -> str:
    """The text with a verb that opens it as one asks: "phoning" becomes "phone", "not phoning" too."""
    words = re.match(r"(?:not )?([a-z]+ing)\b", text, _I)
    verb = lexicon().gerunds.get(words[1].lower()) if words else None
    if (
        not words
        or not verb
        or not re.match(r" (?:your|the|a|an|to|my|his|her|their|with)\b", text[words.end() :], _I)
    ):
        return text
    return f"{verb[:1].upper()}{verb[1:]}{text[words.end() :]}"
