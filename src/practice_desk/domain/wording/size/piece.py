"""Which piece of a sentence a dose belongs to, where a sentence asks for several things with days of their own.

"Shower before school on Tuesday, kick a ball for ten minutes after dinner, and reply to Shauna": the ten minutes are
daily. "On Tuesday, ten minutes after dinner" is one piece: a part that is nothing but days holds for all of it.
"""

import re
from collections.abc import Iterator

from practice_desk.domain.wording.acts.scene import Line
from practice_desk.domain.wording.minutes.dose import Dose
from practice_desk.domain.wording.minutes.moments import ROW_OF_MOMENTS
from practice_desk.domain.wording.minutes.rhythm import Often, rhythm
from practice_desk.domain.wording.minutes.week_days import DAY
from practice_desk.domain.wording.reading.lexicon import word_set

_STRONG = re.compile(rf" (?!(?<={DAY} )/ {DAY})(?:;|/|–(?= and| then))(?: and| then)? ")
_PAUSE = re.compile(
    rf" (?!(?<={DAY} )[,/] {DAY})(?:(?:,|;|–|/|:)(?: and| then)?|and (?=on |(?:an?|the|your|some) |\d+ (?:min|h)\b)) ?"
)
_DAILY = re.compile(
    rf"\b(?:every|each|daily|nightly|{DAY}|weekday|weekend|(?:a|per) (?:day|night|morning|evening))\b"
)
_IN_BRACKETS = re.compile(r"\( ([^()]*) \)")
_A_TIME = word_set(
    "mon tue wed thu fri sat sun weekend weekday day days week morning evening night afternoon lunchtime bedtime midday noon"
    " breakfast lunch dinner supper tea daily nightly twice once time times tonight today tomorrow fortnight"
)
_NOTHING_TO_DO = _A_TIME | word_set(
    "min h sec am pm #clock every each both either all on at in for with by to through right round from over before after"
    " during between until of out about just only then and or but the a an this that these next other any most alternate"
    " your you x per we do it them so meet session , / - – ( ) ; : + &"
)
_ONCE_MORE = re.compile(r"(?:(?:the|a|once|and|then|do|on|\d) )?(?:again|same|more|another|repeat|too)\b")
_A_DAY = word_set("mon tue wed thu fri sat sun weekend")
_BACK = word_set("each it this that those these them there")
_LEADS_TO_TIME = word_set("on for over from until during every each at before after between")
_NEAR = 3
_PAIR, _LIST = 2, 3
"""From so many pieces on with something to do, one that is tied to the daily routine stands by itself."""


def of_its_piece(line: Line, dose: Dose) -> float | None:
    """Sittings a week as the dose's own piece says; ``None`` where the rest of the sentence holds for it as well."""
    if not line.amounts.often.said:
        return None
    plain, acts = line.amounts.plain, _acts(line)
    bracket = next((m for m in _IN_BRACKETS.finditer(plain) if m.start() < dose.at < m.end()), None)
    if bracket and sum(bracket.start() < other.at < bracket.end() for other in line.amounts.doses) == 1:
        said = rhythm(bracket[1])
        if said.said:
            return said.week
    for pause in (_STRONG, _PAUSE):
        said = _by_itself(list(_pieces(plain, acts, pause)), dose, acts, _LIST if pause is _PAUSE else 0)
        if said is not None:
            return said.week
    return None


Piece = tuple[int, int, str]


def _by_itself(pieces: list[Piece], dose: Dose, acts: set[int], enough: int) -> Often | None:
    """What the piece with the dose says of how often, where nothing in the others holds for it as well.

    From ``enough`` pieces on with something to do, the daily routine is said of one piece only; two are enough where
    the other one follows and begins with what to do.
    """
    own = next((piece for piece in pieces if piece[0] <= dose.at < piece[1]), None)
    others = [piece for piece in pieces if piece is not own]
    told = [piece for piece in others if rhythm(piece[2]).said]
    if own is None or not told or not _asks(own, acts) or not all(_asks(piece, acts) for piece in told):
        return None
    if any(piece[2].endswith(":") or _ONCE_MORE.match(piece[2]) for piece in told):
        return None
    listed = sum(_asks(piece, acts) for piece in pieces)
    if all(piece[0] > own[0] and piece[0] in acts for piece in told):
        enough = min(enough, _PAIR)
    said = rhythm(own[2])
    if not (said.said or said.trigger or enough) and _BACK.isdisjoint(own[2].split()):
        return said if all(_names_its_day(piece) for piece in told) else None
    return said if said.said and (listed >= enough or _DAILY.search(own[2])) else None


def _names_its_day(piece: Piece) -> bool:
    """ "Supper on Monday" has a day of its own; "on Monday, stretch" may go on holding for what follows."""
    words = piece[2].split()
    at = next((i for i, word in enumerate(words) if word in _A_DAY), 0)
    return not _NOTHING_TO_DO.issuperset(words[:at])


def _acts(line: Line) -> set[int]:
    """Where in the plain sentence its acts begin."""
    starts = [0, *(m.end() for m in re.finditer(" ", line.amounts.plain))]
    return {starts[i] for act in line.acts if (i := act.at - line.sentence.first) < len(starts)}


def _pieces(plain: str, acts: set[int], pause: re.Pattern[str]) -> Iterator[Piece]:
    """Where each piece begins and ends, and its words; an "and" parts only before an act, on a day or a dose."""
    cuts = {m.span() for m in pause.finditer(plain)}
    for row in ROW_OF_MOMENTS.finditer(plain) if cuts else ():
        cuts = {cut for cut in cuts if not row.start() < cut[0] < row.end()}
    if pause is _PAUSE:
        cuts |= {(at - len(" and "), at) for at in acts if plain.endswith(" and ", 0, at)}
    start = 0
    for end, following in [*sorted(cuts), (len(plain), 0)]:
        if end > start:
            yield start, end, plain[start:end] + (":" if plain.startswith(" :", end) else "")
        start = max(start, following)


def _asks(piece: Piece, acts: set[int]) -> bool:
    """Is there something in it to do, beside when and how long?"""
    start, end, words = piece
    opening = words.split()[:_NEAR]
    if (
        opening[0] in _LEADS_TO_TIME
        and not _A_TIME.isdisjoint(opening)
        and acts.isdisjoint(range(start, end))
    ):
        return False
    return any(word not in _NOTHING_TO_DO and not word[0].isdigit() for word in words.rstrip(":").split())
