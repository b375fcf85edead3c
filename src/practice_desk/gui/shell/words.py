"""How a client's standing is said in lists: its pill, its line, its icon."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from practice_desk.domain.days import clock_words, named_day, near_day, short_day
from practice_desk.domain.standing import Move
from practice_desk.domain.text import initials, set_apart
from practice_desk.domain.their_words import in_short
from practice_desk.services.today import ClientLine


def tr(text: str) -> str:
    return QCoreApplication.translate("Standing", text)


@dataclass(frozen=True)
class Look:
    """``pill`` is the word in the pill and ``kind`` its colour; ``icon`` stands in the list."""

    pill: str
    kind: str
    icon: str
    token: str


_LOOKS = {
    Move.FOLLOW_UP: Look("follow up", "followup", "message-circle", "consider"),
    Move.LOOK_AGAIN: Look("look again", "rest", "moon", "hold"),
    Move.READY: Look("ready", "ready", "circle-check", "accent"),
    Move.CHECK: Look("begun", "neutral", "circle-pause", "text2"),
    Move.TALK: Look("talk first", "followup", "message-circle", "consider"),
    Move.DRAFT: Look("draft", "draft", "pencil", "text2"),
    Move.RUNNING: Look("running", "running", "footprints", "text2"),
    Move.REST: Look("rest", "rest", "moon", "hold"),
    Move.NOTHING: Look("", "neutral", "", "text2"),
}
_SHORT = {
    Move.FOLLOW_UP: "follow up first",
    Move.LOOK_AGAIN: "look again",
    Move.READY: "ready to hand over",
    Move.CHECK: "readiness check begun",
    Move.TALK: "talk first",
    Move.DRAFT: "draft waiting",
    Move.RUNNING: "{word} running",
    Move.REST: "nothing set, by choice",
    Move.NOTHING: "",
}


def look_of(move: Move) -> Look:
    return _LOOKS[move]


def name_of(line: ClientLine, *, hidden: bool) -> str:
    """The name, or initials while others can see the screen."""
    return initials(line.client.name) if hidden else line.client.name


def detail_of(line: ClientLine, today: date) -> str:
    """The second line in the list: when, and what waits."""
    waits = tr(_SHORT[line.standing.move]).format(word=in_short(line.client.called))
    if line.visit_today:
        when = clock_words(line.visit_today.at) or tr("today")
    elif line.next_visit:
        when = near_day(line.next_visit.day, today)
        when = when if len(when) < 9 else named_day(line.next_visit.day)
    elif line.last_seen:
        when = tr("seen {day}").format(day=short_day(line.last_seen))
    else:
        when = ""
    return " · ".join(part for part in (when, waits) if part)


def sentence_of(line: ClientLine) -> str:
    """What Today says of a client in a few sentences, the note kept for this visit last."""
    said = _move_sentence(line)
    talk = line.standing.talk
    if talk and talk.next_time.strip():
        said = f"{said} {tr('Your note: {note}').format(note=_quoted(talk.next_time))}".strip()
    return said


def _move_sentence(line: ClientLine) -> str:
    standing = line.standing
    what = _quoted(standing.assignment.what) if standing.assignment else ""
    match standing.move:
        case Move.FOLLOW_UP:
            return tr("Since last time: {what} Ask how it went.").format(what=what)
        case Move.LOOK_AGAIN | Move.REST if standing.hold:
            since = short_day(standing.hold.day)
            if standing.move is Move.LOOK_AGAIN:
                return tr("Week left free since {since}. You wanted to look again.").format(since=since)
            return tr("Week left free since {since}.").format(since=since)
        case Move.READY:
            return tr("{what} The page is ready to hand over.").format(what=what)
        case Move.CHECK:
            begun = tr("A readiness check is begun and waits where you left it.")
            return f"{begun} {tr('Running: {what}').format(what=what)}" if what else begun
        case Move.TALK if standing.check:
            return tr("You wanted to talk first, on {day}.").format(day=short_day(standing.check.day))
        case Move.DRAFT:
            return tr("Draft: {what}").format(what=what or tr("nothing written yet."))
        case Move.RUNNING:
            return tr("Running: {what}").format(what=what)
        case _:
            return tr("Nothing set. Look at readiness first.") if line.visit_today else ""


def _quoted(text: str) -> str:
    flat = " ".join(text.split())
    cut = flat if len(flat) <= 110 else flat[:107].rsplit(" ", 1)[0] + " …"
    return set_apart(cut if cut.endswith((".", "!", "?", "…")) else cut + ".")
