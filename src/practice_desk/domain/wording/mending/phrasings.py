"""Turns of phrase that press, mark or check, and the same said as something to look at together.

Each is over a shape of clause (a condition and a threat, a reason of the therapist's own, a mark), never over one
sentence, and keeps the words that were typed.
"""

import re
from collections.abc import Callable

from practice_desk.domain.wording.reading.lexicon import plural

_I = re.IGNORECASE
_NOT_DONE = (
    r"(?:isn't|aren't|is not|are not|hasn't been|haven't been|can't manage|cannot manage|don't manage|"
    r"(?:comes?|turns?) (?:back|up|in) (?:empty|blank)|(?:is|are) (?:still )?(?:empty|blank|half empty)|"
    r"(?:is|are) (?:fewer|less) than \w+)"
)
_THREAT = (
    r"(?:i|we|you|there|he|she|they)(?:'ll|'re|'d|'m)?|no|don't|do not|therapy|treatment|expect|"
    r"(?:the|your) [\w ]+? (?:is|are|goes|go|will|gets?)"
)
TALK = "we'll look together at what got in the way"
FIND_OUT = "we'll find out together what got in the way"
THING = r"(?:the|your|his|her|their|each|all|these|those|this|[A-Z]\w+'s)(?: (?!(?:is|are|that|which|will)\b)[\w'-]+){1,4}?"
"""Something that is named: "the diary", "your last two sheets"."""

Turn = str | Callable[[re.Match[str]], str]


def _them(text: str) -> str:
    """The pronoun for what was asked for: "them" for a counted or plural thing."""
    many = re.search(
        r"\b(?:two|three|four|five|six|seven|ten|\d+|the|your|these|those)(?: [\w-]+){0,3}? [\w-]+[^s\W]s\b",
        text,
        _I,
    )
    return "them" if many else "it"


def _reason(m: re.Match[str]) -> str:
    said = m[1].rstrip(" ,")
    if m["seen"]:
        return f"{said}, so that we can see together how {'they' if _them(said) == 'them' else 'it'} went"
    return f"{said}, so that we can look at {_them(said)} together"


def _step(m: re.Match[str]) -> str:
    """A lead to the deed itself: a step towards doing something, or for something."""
    aim = m["aim"].strip()
    return f"a step {'towards' if aim.split()[0].endswith('ing') else 'for'} {aim}{m['joint'] and ': '}"


def _article(noun: str) -> str:
    return f"an {noun}" if noun[:1].lower() in "aeiou" else f"a {noun}"


def _hard_time(m: re.Match[str]) -> str:
    when = re.sub(r"^on ", "", (m["when"] or "").strip(), flags=_I)
    whom = "" if m["whom"].lower() in ("yourself", "me", "us") else f" for {m['whom']}"
    again = " again" if m["again"] else ""
    return f"{when or 'it'} was hard{again}{whom}"


def _one_more(m: re.Match[str]) -> str:
    return f"{m[1]} and {TALK}"


def _cares(m: re.Match[str]) -> str:
    return f"you are {_article(m[1])} who {plural(m[2])}"


def _both_orders(m: re.Match[str]) -> str:
    """The deed, and then what happens where it was not done."""
    return f"{m['deed'][:1].upper()}{m['deed'][1:].rstrip(' .!')}. {m['if'][:1].upper()}{m['if'][1:].rstrip(' ,')}, {TALK}"


PHRASINGS: tuple[tuple[str, Turn], ...] = (
    # a condition and a threat
    (
        rf"\b(?P<if>if [^.;:!?]*?\b{_NOT_DONE}\b[^.;:!?]*?),? (?:then )?(?:{_THREAT})\b[^.;:!?]*: (?P<deed>[^.!?]+)",
        _both_orders,
    ),
    (rf"\b(if [^.;:!?]*?\b{_NOT_DONE}\b[^.;:!?]*?),? (?:then )?(?:{_THREAT})\b[^.;:!?]*", rf"\1, {TALK}"),
    (
        r"\b((?:one|two) more [^.;:!?]*?|another [^.;:!?]*?),? (?:and|then) (?:i|we|you|they|it's)\b[^.;!?]*",
        _one_more,
    ),
    (r"\b(?:three|two|\d) strikes(?: rule)?\b", "a new rule"),
    (
        (
            r"\b(if you (?:come without|turn up without|forget|arrive without) [^.;:!?,]*),? (?:then )?"
            r"(?:i|we|you|there|no|don't)\b[^.;:!?]*"
        ),
        rf"\1, {TALK}",
    ),
    (
        (
            rf"^({THING}) (?:is|are) for (the [^.;:!?,]+?),? (?:and|so) (?:i|we) (?:do |really )?need (?:it|them) "
            r"(?:back )?(?:by|before|on) ((?:next |this )?\w+(?: (?:on )?(?:\w+day|morning|evening))?)(?=[.;!?]|$)"
        ),
        r"\2 asks for \1; \3 would be good, if you like",
    ),
    (r",? no (?:more )?excuses(?:,? (?:this time|please|any more|now))*(?=[.!?;,]|$)", ""),
    (r"\bfail(?:ure|ing) to do so\b[^.!?]*", ""),
    (
        (
            r"\b(?:anyone|whoever|everyone) without ([^.;:!?]*?) (?:loses?|forfeits?|will lose|misses|stays?|"
            r"gets?)\b [^.;:!?]*?(?= (?:on|by) \w+day|[.;!?]|$)"
        ),
        r"anyone without \1 can bring it as it is",
    ),
    (
        r"\b(?:points|marks|stars) (?:will be|are|get) (?:deducted|lost|taken off|docked|taken away) for ([\w ]+)",
        rf"\1 are fine, and {TALK}",
    ),
    (r"^do it or (?:else|don't)\b[^.:;,!?]*[:;,] ", ""),
    (
        (
            r",? or (?:else )?(?:(?:i|we|you|they|there|it|he|she)(?:'ll|'re|'d)?|the [\w ]+? (?:is|are|will|"
            r"goes)|don't|explain|expect)\b[^.;:!?]*"
        ),
        "",
    ),
    (r",? otherwise (?:i|we|you|they|there|it|the)\b[^.;:!?]*", ""),
    (
        (
            r"\b(?:there's|there is) a penalty of (?:one|an) extra ([\w ]+?) (?:per|for every|for each) (\w+)"
            r"(?: \w+ed)?(?=[.;!?]|$)"
        ),
        r"one \1 is plenty, and a \2 without is fine",
    ),
    (
        (
            r"\byou should have (?:done|finished|read|filled in) ([^.;,:!?]+?) (?:(?:\w+ )?(?:days|weeks|months) ago|by now"
            r"|already)[;,.] (?:so )?(?:please )?(do|finish|read|fill in) (?:it|them|that)\b"
        ),
        r"\2 \1",
    ),
    # scolding of what is past
    (r"\bwhy (haven't|didn't) you (?:yet )?([^?.!]+?)\? *", r"if you \1 \2, that's fine. "),
    (
        r"\b(?:sloppy|careless|lazy|half-hearted) (?:work|effort|job) (?:on|with|in) ((?:the|your) \w+)",
        r"\1 can be rough",
    ),
    (
        r"((?:the|your) [\w ]+?) (?:was|were|is|are) (?:\w+ and )?(?:sloppy|careless|half-hearted)(?: and \w+)?\b",
        r"\1 can be rough",
    ),
    (
        (
            r"\byou(?:'ve| have|'ve both)? let (?P<whom>yourself|me|us|everyone|(?:the|your) (?:whole )?\w+) "
            r"down(?P<again> again)?(?P<when> last (?:week|time|month)| (?:this|on) \w+)?"
        ),
        _hard_time,
    ),
    (
        r"\bi(?:'m| am| was)(?: \w+)? disappointed (?:in|with|by|about) ((?:your|the)(?: \w+){1,3})",
        r"\1 may say that it was hard going",
    ),
    (
        (
            r"\bi(?:'m| am| was)(?: \w+)? (?:surprised|sorry|sad|upset|annoyed|cross) to (?:see|find) (?:the|"
            r"your) (\w+) (empty|blank|unfinished)(?: (?:yet )?again)?"
        ),
        lambda m: f"it's fine to see {_article(m[2])} {m[1]}",
    ),
    (
        (
            r"(?:^|(?<=[.;:,!?] ))you (?:should|ought to|were supposed to|were meant to) have ([^.;:!?]*?) "
            r"(already|by now)(?:[,;:.]| and)(?: so)?(?: no more [^.;:!?]*?[:;,])?"
        ),
        r"if you haven't \1 \2,",
    ),
    (
        (
            r"^if you (?:really |truly |actually |only )?(?:wanted|meant|cared enough) to ([^.;:!?,]*?),? "
            r"you(?:'d| would)\b[^.;:!?]*"
        ),
        r"here's a step to \1",
    ),
    (r"\bonly an? ([\w-]+) (?:who|that) (?:doesn't|don't) (\w+) would\b[^.;:!?]*", _cares),
    (
        (
            r"\b(?:there's|there is) no point (?:in )?(?:you |us )?(\w+ing(?: on| back)?)\b[^.;:!?]*? if you "
            r"(?:won't|don't|can't) (?:even )?(\w+)"
        ),
        r"\1 counts, even when it's hard to \2",
    ),
    (
        r"\bso far,? you(?:'ve| have)? (?:done|did) (?:none|nothing)\b[^.;:!?]*",
        "so far it was hard to get things done",
    ),
    (r"\byou(?:'ve| have)? wasted ([\w ]*?)(sessions?|weeks?|months?)\b", r"the last \1\2 were hard"),
    (r"\b(?:lazy|poor|bad) week\b", "a hard week"),
    (r"\bthe (\w+) you(?:'ve| have) been (?:avoiding|dodging|ducking|putting off)\b", r"your \1"),
    (
        r"\bis (?:a |your )?(?:resistance|sabotage|laziness|defiance|an excuse)\b[^.;:!?]*",
        "may have a reason",
    ),
    (
        (
            r"^((?:your|the) [\w ]+?) (?:has|have|is|are|paid|pays?|gave|gives?|did|does|put|"
            r"waited)\b[^.;:!?]*?\byou owe (?:it|this|that) to [\w ]+? to "
        ),
        lambda m: f"{m[1]} {'are' if m[1].endswith('s') else 'is'} behind you: ",
    ),
    (r"\byou owe (?:it|this|that) to ([\w ]+?) to ", r"a step for \1: "),
    (r"\b(?:there's |there is )?no excuse (?:for|about) not (\w+ing)\b", r"how about \1"),
    (r"\beveryone else in the (\w+)\b[^.,;:!?]*(?:,? so)?", r"everyone in the \1 is behind you:"),
    (r"\bi don't want to hear (?:any )?excuses\b", "let's hear what got in the way"),
    (r"\bdon't let (?:me|us) down again\b", "let's try again"),
    (
        r"\b(?:this is (?:your )?)?(?:your )?(?:last|final|only|one more) chance(?:, (\w+))?(?::| to) ",
        lambda m: f"a chance{f', {m[1]},' if m[1] else ''} to ",
    ),
    (r"^i(?:'m| am)(?: \w+)? disappointed\b(?! \w)", "I'm with you"),
    (r",? for once\b", ""),
    (
        (
            r"^i want to (?:know|see|hear)( by \w+)? that you(?:'ve| have) (?:both )?done (?:all )?(?:of "
            r")?(?:this|these|the following): "
        ),
        r"pick one of these\1: ",
    ),
    (r"[:;,]? *\bno (?:more )?excuses? next time\b", "next time"),
    (
        (
            r",? (?:as|because|since) you(?:'ve| have|'re| are|n't|\b)[^.;:!?]*\b(?:effort|bother\w*|trying|"
            r"serious\w*)\b[^.;:!?]*"
        ),
        "",
    ),
    (r",? and really (?:commit|stick|apply yourself) to it\b", ", and really take it gently"),
    (r",? and don't (?:make a \w+ of|let down|disappoint|embarrass) (?:me|us)\b[^.;:!?]*", ""),
    (r",? i can tell (when|if) you haven't\b", r", and do tell me \1 you haven't"),
    (r"\b(?:properly|correctly)\b", "in your own way"),
    (r"^that's not good enough\b[^.!?]*", ""),
    (r"^you(?:'ve| have) had [\w ]+? to (?=[a-z])", "it can be hard to "),
    (
        r"\b(?:if you )?miss (one|two|three|a day|any)(?: of them)?,? (?:and )?you(?:'ll)? (?:lose|forfeit|miss)\b[^.;!?]*",
        r"missing \1 is fine",
    ),
    # proof and seriousness
    (
        r"\b(?:anyone|someone|people) (?:who's|who is|who are) serious about (.+?) (find|make)s? time for ",
        r"a step towards \1: \2 time for ",
    ),
    (
        (
            r"\b(?:prove|show|demonstrate)(?: to (?:me|us)| me| us)? (?:that )?(?:you're|you are|you) "
            r"(?:really )?(?:serious about|care about|committed to|want) (?P<aim>[^.;:!?]*?)(?P<joint>[:,] | "
            r"and )"
        ),
        _step,
    ),
    (
        r"\b(?:prove|show)(?: to)? ((?:your|the|this)\b[^.;:!?]*?) that you(?:'re| are)\b[^.;:!?]*?(?:: |, )",
        r"a step to share with \1: ",
    ),
    (r"\bbring (?:me |in )?(?:proof|evidence) (?:that )?(?=you(?:'ve| have)\b)", "bring a note once "),
    (
        r"^i(?:'ll| will)? (?:want|need|expect) to see (?:some )?(?:proof|evidence) (?:that )?(?=you\b)",
        "let me know how it went when ",
    ),
    (r"^i(?:'ll| will)? (?:want|need|expect) to see (?:some )?(?:proof|evidence)(?: of|:)\s*", ""),
    (r"\bshow (?:me |us )?(?:some |real |your )*commitment(?::|,| and) ", ""),
    (
        (
            r"\bi(?:'ll| will)? (?:really |do |just |also )?(?:want|need|expect|require|insist) (?:you "
            r"(?:both |all )?)?to (have|see|know|hear)\b"
        ),
        r"it would help to \1",
    ),
    (rf"\b(?:i want )?(?:you to )?show me ({THING}) to prove it", r"we can look at \1 together"),
    # the therapist's own reasons
    (
        r"^(?:i|we) need (it|them|this|that),? so (?:that )?(?:i|we) can\b[^.;:!?]*",
        r"we can look at \1 together",
    ),
    (
        r"\bi told [\w' ]*?(the \w+|your \w+) (?:that )?you(?:'d| would) \w+ ([^.;:!?,]+?),? so (\w+) (?:it|them)\b",
        r"for \1, \3 \2",
    ),
    (
        (
            r"^(?:my |the |our )?(?:supervisor|clinic|service|insurer|team|court) (?:says?|wants?|needs?|"
            r"expects?)\b[^.;:!?]*?((?:two|three|four|five|six|seven|ten|\d+|the|your) [^.;:!?,]*?)(?: from "
            r"you)?,? so (please )?(\w+) (?:it|them)\b"
        ),
        r"\2\3 \1",
    ),
    (
        r"^(your [\w -]+?) is (?:the thing |what )i(?:'m| am| get)\b[^.;:!?]*?,? so (\w+) (?:it|them)\b",
        r"\2 \1",
    ),
    (
        (
            r"^(?:my |the |our )?(?:supervisor|clinic|service|insurer|team|court) (?:wants?|needs?|expects?) to see "
            r"((?:your|the|some) \w+)( (?:go|come) (?:down|up))?[^.;:!?,]*,? so ((?:please )?[^.;:!?]+)"
        ),
        r"we could see together whether \1\2: \3",
    ),
    (r"\bmy supervisor (?:\w+s) (?:these|this|them|it) and ", ""),
    (
        r"\bso (?:that )?(?:i've|i have)(?: got)? something (?:to|for)\b[^.;:!?]*",
        "so that we have got something to look at together",
    ),
    (
        (
            r"\bso (?:that )?(?:i|we|my \w+|they) can (?:put|enter|write|show|use|add|include) ((?:the|your) "
            r"[\w ]+?) (?:in|on|into|to) (?:my|the|our)\b[^.;:!?]*"
        ),
        r"so that we can look at \1 together",
    ),
    (
        (
            r"^(.*?),? so (?:that )?(?:i|my \w+|our \w+|the (?:clinic|team|service|insurer|court))(?P<seen> "
            r"(?:can|could) see\b)?(?: can| could|'ve|'ll| may| have| will| know| don't| won't)?\b[^.;:!?]*"
        ),
        _reason,
    ),
    (r"\bbring me (?=(?:two|three|four|five|six|seven|ten|\d+|the|your)\b)", "bring "),
    (r"^(?:i|we) (?:really )?need (?=(?:a|an|the|your|two|three|four|five|six|seven|ten|\d+)\b)", ""),
    (r"\breport (it|this|them|that) (?:back )?to (?:me|us)\b", r"write \1 down for us to look at together"),
    (
        (
            r"\b(like|as) i(?:'ve| have)? (?:asked|told|said|instructed)(?: you)?(?: to)?(?: last time| "
            r"before| already)?\b"
        ),
        r"\1 we talked about",
    ),
    (r"\bit's only fair (?:to (?:me|us) )?that you\b", "it's good when you"),
    (r"\bi(?:'ll| will) (?:decide|judge|be the judge)\b[^.;:!?]*", "we'll look at them together"),
    (
        r"\bi expect to see (?:some |a )?(?:real |big )?(difference|change)\b",
        r"we'll see together what \1 it makes",
    ),
)
