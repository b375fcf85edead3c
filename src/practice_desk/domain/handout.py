"""A handout: the one page a client takes home, in plain words and without a layout."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from practice_desk.domain.assignment import Assignment
from practice_desk.domain.client import Client, ClientKind
from practice_desk.domain.handout_boxes import ONE, boxes
from practice_desk.domain.handout_parts import Section, section_text
from practice_desk.domain.handout_shape import after, before, headline, keeps_boxes
from practice_desk.domain.handout_words import (
    amount,
    first_clear,
    kicker,
    long_date,
    sentence,
    title,
)
from practice_desk.domain.practice import Paper, Practice
from practice_desk.domain.readiness.grounding import GroundingCard
from practice_desk.domain.shape import Shape, Tracking
from practice_desk.domain.support import OFFLINE_ON_PAPER, SupportContacts, page_lines

REST = "Leave the week free. Rest counts, and so does getting through the days."
_FREE = "Leave the week free."
THIS_WEEK = "for this week"
UNTIL_THEN = "until we next meet"
_WEEK = 8
"""Days up to which the time until the next visit is called this week."""


@dataclass(frozen=True)
class PageChoices:
    """What the therapist wants on this page. The first name is off until asked for: paper gets lost."""

    first_name: bool = False
    boxes: bool = True
    signature: bool = True
    large_print: bool = False
    paper: Paper = Paper.A4


@dataclass(frozen=True)
class Handout:
    """``boxes`` are the labels of the boxes to fill in: equal labels side by side are one day with
    several boxes. ``note`` closes the page. ``first_name`` and ``signature`` are empty when not wanted."""

    kicker: str
    title: str
    sections: tuple[Section, ...]
    boxes: tuple[str, ...]
    note: str
    first_name: str
    signature: str
    choices: PageChoices


def compose(
    assignment: Assignment,
    client: Client,
    practice: Practice,
    goal_name: str,
    next_visit: date | None,
    choices: PageChoices,
    today: date,
) -> Handout:
    """The page for ``assignment``. ``today`` is the day it is handed over: boxes begin the day after.

    The therapist's words are taken as they are. Our own avoid what the client wants to steer clear of.
    """
    avoid = client.avoids
    words = f"{assignment.what} {assignment.cue}"
    asked = boxes(assignment.times_per_week, words, today, next_visit) if choices.boxes else ()
    shape = assignment.shape
    called = title(headline(shape, assignment.what))
    below = after(shape, asked, today, assignment.id, fill_in=choices.boxes)
    span = THIS_WEEK if next_visit is None or (next_visit - today).days <= _WEEK else UNTIL_THEN
    return Handout(
        kicker=kicker(client.called, span, avoid),
        title=called,
        sections=(
            *before(shape, fill_in=choices.boxes),
            *_sections(assignment, goal_name, called),
            *(section for section in below if not section.parts),
            Section("If the day runs away", sentence(assignment.if_stuck) or _fallback(avoid, asked, shape)),
            *(section for section in below if section.parts),
        ),
        boxes=asked if keeps_boxes(shape) else (),
        note=_note(next_visit, avoid, with_boxes=bool(asked)),
        first_name=_named(client) if choices.first_name else "",
        signature=_signed(practice) if choices.signature else "",
        choices=choices,
    )


@dataclass(frozen=True)
class Along:
    """What goes along on the page of a free week: a way to say it, grounding cards, crisis contacts.

    Each only where the therapist wants it. Nothing of it is kept, and nobody asks about it later.
    """

    say: str = ""
    cards: tuple[GroundingCard, ...] = ()
    contacts: SupportContacts | None = None


def compose_rest(
    client: Client, practice: Practice, choices: PageChoices, next_visit: date | None, along: Along
) -> Handout:
    """The page for a week left free. What the hold rests on stays off it."""
    avoid = client.avoids
    rest = Section("Nothing to carry home", sentence(along.say) or first_clear((REST, _FREE), avoid))
    cards = tuple(Section(card.title, "\n".join(card.lines)) for card in along.cards)
    contacts = page_lines(along.contacts) if along.contacts else ""
    reach = Section("If you need somebody at once", contacts)
    until = f"See you on {long_date(next_visit)}." if next_visit is not None else "See you next time."
    nothing = first_clear(("There is nothing to fill in and nothing to bring.", ""), avoid)
    offline = OFFLINE_ON_PAPER if cards or contacts else ""
    return Handout(
        kicker="For this week",
        title="A week left free",
        sections=(rest, *cards, reach) if contacts else (rest, *cards),
        boxes=(),
        note=" ".join(part for part in (nothing, until, offline) if part),
        first_name=_named(client) if choices.first_name else "",
        signature=_signed(practice) if choices.signature else "",
        choices=choices,
    )


def as_text(handout: Handout) -> str:
    """The handout for a message or a screen reader; a box becomes its label and a line to write on."""
    head = " · ".join(part for part in (handout.kicker, handout.first_name) if part)
    parts = [f"{head}\n{handout.title}"]
    parts += [section_text(section) for section in handout.sections]
    if handout.boxes:
        days = ((label, len(list(same))) for label, same in groupby(handout.boxes))
        parts.append("\n".join(f"{label}: {'  '.join(['____'] * count)}" for label, count in days))
    parts += [part for part in (handout.note, handout.signature) if part]
    return "\n\n".join(parts) + "\n"


def _sections(assignment: Assignment, goal_name: str, called: str) -> tuple[Section, ...]:
    heading, how_much = amount(assignment.times_per_week, assignment.minutes)
    what = sentence(assignment.what)
    said = (
        Section("What", "" if called == what.rstrip(".") else what),
        Section("When", sentence(assignment.cue)),
        Section(heading, how_much),
        Section("Why", sentence(assignment.why) or _towards(goal_name)),
        Section("Who", sentence(assignment.who)),
    )
    return tuple(section for section in said if section.text)


def _towards(goal_name: str) -> str:
    goal = " ".join(goal_name.split()).rstrip(".")
    return f"It goes towards something you want: “{goal}”." if goal else ""


def _fallback(avoid: tuple[str, ...], asked: tuple[str, ...], shape: Shape | None) -> str:
    """What to do when it does not come about: nothing, and that is worth bringing too."""
    crossed = "A cross is fine too. An empty box tells us something as well."
    moved = "Another day is as good. If no day suits, that tells us something as well."
    left = "Leave it for another day. A day without it tells us something as well."
    single = asked == ONE and not isinstance(shape, Tracking)
    fitting = left if not asked else moved if single else crossed
    return first_clear((fitting, left, "Leave it for another day."), avoid)


def _note(next_visit: date | None, avoid: tuple[str, ...], *, with_boxes: bool) -> str:
    day = f"on {long_date(next_visit)}" if next_visit is not None else "next time"
    bring = f"Bring it along {day}, filled in or not."
    talk = f"We'll talk about it {day}, whatever came of it."
    last = bring if with_boxes else talk
    return first_clear(
        (f"This isn't marked or graded. {last}", f"There is no right way to do it. {last}", last), avoid
    )


def _named(client: Client) -> str:
    if client.kind is ClientKind.COUPLE and client.people:
        return " and ".join(person.split()[0] for person in client.people if person.strip())
    return client.first_name


def _signed(practice: Practice) -> str:
    return " · ".join(part.strip() for part in (practice.signature, practice.phone) if part.strip())
