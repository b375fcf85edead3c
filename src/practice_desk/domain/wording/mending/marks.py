"""Turns of phrase that check, mark or oblige, and the same said as something to look at together."""

import re

from practice_desk.domain.wording.mending.phrasings import THING, Turn
from practice_desk.domain.wording.reading.lexicon import lexicon

_LATER = r"(?:on|at|by|before|next|this|in|tomorrow|tonight)\b"
_ENDS = rf"(?= {_LATER}| line by line| every| so\b| and\b|[.,;:!?–]|$)"
_TODAY = rf"((?: {_LATER}[^.,;:!?–]*?)?)(?= so\b| and\b|[.,;:!?–]|$)"
_EXAM = r"(?:exam|quiz|test)"
_MARKED = r"(?:marked|graded|scored|judged|checked|tested|assessed|inspected)"
_CHECKING = (
    r"(?:be )?(?:check|look(?:ing)? at|look(?:ing)? over|look(?:ing)? through|go(?:ing)? through|"
    r"inspect|collect|monitor|mark|"
    r"scor(?:e|ing)|grad(?:e|ing)|verify|track|assess)(?:ing)?(?: (?:up )?on)?"
)
_I_WILL = r"\bi(?:'ll| will| shall|'m going to| am going to|'m| am) (?:also )?"


def _fine(m: re.Match[str]) -> str:
    """What would have been a fail is fine; what somebody did can happen."""
    subject = m[1].split()[0].lower() if m[1].split() else ""
    return f"{m[1]} {'can happen' if subject.endswith('ing') and subject in lexicon().gerunds else 'is fine'}"


MARKS: tuple[tuple[str, Turn], ...] = (
    # checking and marking
    (
        rf"{_I_WILL}be (?:checking|asking|seeing)( with (?:your|the) \w+)? (whether|if|that)\b",
        r"we can talk\1 about \2",
    ),
    (
        rf"{_I_WILL}be (?:looking|checking|watching) (?:to see|out for|for who|who)\b[^.;:!?]*",
        "we'll look at it together",
    ),
    (
        rf"{_I_WILL}(?:be )?(?:test|quiz|examin)(?:ing|e)? you (?:both )?on ([^.;:!?,]+?){_TODAY}",
        r"we'll look at \1 together\2",
    ),
    (rf"{_I_WILL}{_CHECKING} ({THING}){_ENDS}", r"we'll look at \1 together"),
    (
        rf"({THING}) (?:will be|is going to be|gets|is) {_MARKED}(?: out of \w+| by me| for [\w ]+)?",
        r"we'll look at \1 together",
    ),
    (rf"({THING}) counts? (?:for|towards) [^.;:!?]*", r"we'll look at \1 together"),
    (
        r"\byou(?:'ll| will) be (?:scored|marked|tested|graded|quizzed|examined) on ([^.;:!?,]+)",
        r"we'll look at \1 together",
    ),
    (
        rf"^(?:a |an )?{_EXAM}((?: next| this| on)? \w+)? on ([^.;:!?,]+?){_TODAY}",
        r"we'll look at \2 together\1\3",
    ),
    (
        rf"\b(?:there'll|there will) be (?:a|an) (?:\w+ )?{_EXAM} on (it|them|this)\b",
        r"we'll look at \1 together",
    ),
    (rf"\bthis is (?:your|a|the) [\w -]*?{_EXAM}\b", "something to try"),
    (rf"\b(this week|today|this month)'s {_EXAM}\b", r"\1"),
    (rf"\bit's {_EXAM} week\b", "it's a week"),
    (r",? ?\bpass marks?:? (?:is |of )?(\w+)(?=[.;,!?]|$)", r", \1 is plenty"),
    (
        r"\bget at least [\d/]+(?: out of \w+)? (?:on|in) (.+?)(?=[.;,!?]|$)",
        r"have a go at \1 and get as far as you get",
    ),
    (
        (
            r"((?:^|(?<=[,;] )|(?<=and ))[^.,;:!?]+?) (?:is|counts as|are|means) (?:a |an )?(?:fail|resit|"
            r"retake|failure)\b"
        ),
        _fine,
    ),
    (r"\bis an? pass\b", "is plenty"),
    (r"\bwill be (?:handed|sent|given) back\b[^.;:!?]*", "is fine too"),
    (r"\blate (\w+) can't be\b", r"late \1 can still be"),
    (r"\b(?:those|anyone|whoever) who (?:fails?|forgets?|skips?)\b[^.;:!?]*", ""),
    (r"\bfor marking\b", "to look at together"),
    (r"\bmarks out of\b", "a number out of"),
    (r"\byour a number\b", "your number"),
    (r"\bif you can get (?:full|top) marks\b", "how it goes"),
    (r",? and make it good enough for [^.;:!?]*", ", and good enough is plenty"),
    (r"\b(?:get|earn) an? (?:\w+ )?(?:grade|mark)\b", "look at it together"),
    (r"\breport card time\b", "time to look back"),
    (r"\bgrading\b", "rating"),
    (
        r"\b(?:you )?(?:must|have to|need to|should|could)(?: both)? (?:try|do|work) (?:harder|better)\b",
        "try a little",
    ),
    (
        (
            r"\byou(?:'ll| will)? get (?:a |an |your )?gold stars? if ([^.;:!?]*?) (?:is|are) ([^.;:!?]*?)"
            r"(?: to standard)?(?=[.;:!?]|$)"
        ),
        r"you'll get somewhere even if \1 is \2 only in part",
    ),
    (
        r"\bgold stars? only if ([^.;:!?]*?) (?:is|are) ([^.;:!?]*?)(?: to standard)?(?=[.;:!?]|$)",
        r"\1 \2 only in part is fine too",
    ),
    (
        (
            r"\bgold stars? (?:only )?for (kids|children|anyone|those) who (\w+) ([^.;:!?,]*?)(?: to "
            r"standard)?(?=[.;:!?,]|$)"
        ),
        r"\2 \3 with the \1",
    ),
    (
        (
            r"\b(?:extra |bonus )?(?:gold stars?|marks|points|credit|stars) (?:for (\w+) )?if (?:you|he|she|"
            r"they) ([^.;:!?]*?)(?: to standard)?(?=[.;:!?,]|$)"
        ),
        lambda m: f"{m[1] or ''} {m[2]}".strip(),
    ),
    (r"\bi(?:'d| would) expect you to own up to (it|this|that)", r"you could note \1 down"),
    (r"\bown up to\b", "talk about"),
    (r",? to (?:a |the )?(?:(?:high|required|good|acceptable|satisfactory) )?standard\b", ""),
    (r"^this is (?:a|the) (?:requirement|must|condition|rule)\b", ""),
    (r"\bgold stars? (?:go|goes) to (whoever|anyone who|those who|everyone who)\b", r"it helps \1"),
    (r"\bdetention rules apply\b[:,;]? ?", ""),
    (r"\bstay behind (after \w+)\b", r"stay on \1, if that's easier,"),
    # duty
    (r"\b(?:you )?(?:must not|mustn't) ", "try not to "),
    (r"\byou are to (?=\w+)", "you could "),
    (
        r"\bit is (?:a requirement|required|mandatory|compulsory|a condition|essential)\b[^.;:!?]*? that ",
        "it helps when ",
    ),
    (r"\blearn (it|them|these)(?: off)? by heart\b", r"read \1 through, by heart if you like"),
    (r"\bso learn (it|them|these)\b", r"so read \1 through"),
    (r"\brevise ((?:your|the|all) [^.;:,!?]*)", r"read through \1 to revise it"),
)
