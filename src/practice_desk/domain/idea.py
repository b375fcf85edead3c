"""What the client would like to try: where it is kept, and whether it became what was agreed."""

import re

from practice_desk.domain.text import fold

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SMALL = frozenset(
    re.split(
        " ",
        "a an and as at be but by could for from go i i'd i'll if in into is it just like love maybe me more my of on"
        " or perhaps really some something that the them then they this to try trying want was with would you your",
    )
)
_ENOUGH = 0.5
"""Share of the idea's own words that have to stand in what was agreed."""


def idea_shown(own: str, said_at_check: str) -> str:
    """The idea in force: the one kept with the assignment, else what was said at today's check."""
    return own if own.strip() else said_at_check


def is_their_idea(what: str, idea: str) -> bool:
    """Whether what is asked grew out of the client's own idea, however it was made smaller on the way.

    >>> is_their_idea("Cook one easy dish on Sunday.", "Maybe cook once, something easy")
    True
    """
    words = _words(idea)
    if not words:
        return bool(idea.strip()) and fold(idea.strip()) in fold(what)
    return len(words & _words(what)) >= _ENOUGH * len(words)


def _words(text: str) -> set[str]:
    found = {word.replace("’", "'") for word in _WORD.findall(fold(text))}
    return found - _SMALL
