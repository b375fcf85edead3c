"""Prefaces, greetings and good wishes, which say nothing about the task."""

import re

from practice_desk.domain.wording.reading.lexicon import word_set
from practice_desk.domain.wording.reading.text import Reading, Sentence

_SUGGESTION = re.compile(
    r"(?:(?:how about|what about) (?=the |a |an |your |\d)"
    r"|(?:maybe|perhaps|how about|what about|why not|or) (?=\w+ing )"
    r"|(?:it|it's) (?:might|may|could|would) "
    r"(?:also )?(?:help|be (?:good|worth|helpful|useful|nice|an idea|a good idea)) to )"
)

_SUGGESTS = word_set("maybe perhaps how what why or it it's")

_PREFACE = word_set(
    "for next this the week coming here here's is are your our my a an small tiny little step steps"
    " plan idea ideas to do try something thing things one reminder just as agreed discussed before"
    " session we meet until between now and then hi hello dear hey ok okay so practise experiment"
    " month fortnight please suggestion of in over from today today's time what would you like could"
    " maybe perhaps again also note"
)


def skip_preface(reading: Reading, sentence: Sentence) -> None:
    """ "For next week:" and "Here is the plan:" say nothing about the task."""
    words = reading.words
    if words[sentence.first] in _SUGGESTS:
        opening = " ".join(words[sentence.first : sentence.first + 9])
        if suggested := _SUGGESTION.match(opening):
            sentence.first += suggested[0].count(" ")
    for i in range(sentence.first, min(sentence.first + 9, sentence.last - 1)):
        if words[i] == ":":
            if i > sentence.first and "fortnight" not in words[sentence.first : i]:
                sentence.first = i + 1
            return
        if words[i] not in _PREFACE:
            return


_WISH = re.compile(
    r"^(?:have (?:a|an) (?:\w+ )?(?:good|nice|great|lovely|restful|gentle|happy|wonderful|"
    r"peaceful|kind|easy|brilliant|super)(?: \w+)? ?(?:week|weekend|one|day|time|break|"
    r"evening|holiday|rest|fortnight|few day)?"
    r"|good luck.*|take (?:good )?care(?: of yourself| everyone| all)?|(?:see|speak to|talk "
    r"to|catch) you.*|well done.*|(?:good|great|nice|lovely|brilliant) (?:work|job|going|"
    r"stuff|effort).*|(?:many )?thanks?.*"
    r"|thank you.*|(?:speak|talk) soon.*|let me know.*|looking forward.*|go (?:gently|well|"
    r"easy on yourself|steady)|be (?:gentle|kind) (?:with|to) yourself.*|enjoy(?: it| "
    r"yourself| the \w+| your \w+)?|you've got this"
    r"|you can do (?:it|this)|all the best.*|best wishes.*|warm(?:ly| wishes).*|any "
    r"(?:questions|problems|worries|trouble).*|hope .*|until then|until next (?:time|week)|"
    r"bye.*|cheers.*|kind regards.*|best|warmly|with warm.*"
    r"|happy \w+|stay (?:safe|well|warm)|keep well|wishing you.*|that's (?:all|it|the whole "
    r"task|plenty|enough).*|(?:hi|hello|hey|dear)(?: \w+){0,3})(?: [,–])?(?: \w+)?$"
)


_WISHES = word_set(
    "have good take see speak talk catch well great nice lovely brilliant many thanks thank let looking go be enjoy"
    " you've you all best warm warmly any hope until bye cheers kind with happy stay keep wishing that's"
    " hi hello hey dear"
)
_LONGEST_WISH = 12


def is_wish(reading: Reading, sentence: Sentence) -> bool:
    """Is this sentence a greeting, thanks or good wishes, and nothing else?"""
    return (
        reading.words[sentence.first] in _WISHES
        and sentence.last - sentence.first <= _LONGEST_WISH
        and bool(_WISH.match(reading.plain(sentence.first, sentence.last)))
    )
