"""Lines, tables and ladders on paper: in any size of paper and print, nothing runs off and nothing overlaps."""

from datetime import UTC, date, datetime
from itertools import product

import pytest
from test_handout_pdf import pages_of

from practice_desk.documents.faces import Faces
from practice_desk.documents.handout_pages import Sheets, sheets
from practice_desk.documents.handout_pdf import ReportLabPress
from practice_desk.documents.measures import SMALLEST_LARGE
from practice_desk.documents.setting import Frame, Rule, Words
from practice_desk.domain.assignment import Assignment
from practice_desk.domain.client import Client
from practice_desk.domain.handout import Handout, PageChoices, compose
from practice_desk.domain.practice import Paper, Practice
from practice_desk.domain.shape import Experiment, Ladder, Rung, Shape, Skill, Tracking, TrackingScale

MADE = datetime(2026, 11, 26, 14, tzinfo=UTC)
CLIENT = Client("c", "Mara Lindqvist", MADE)
PRACTICE = Practice("p", "Rivergate", MADE, signature="Ines Duarte", phone="01 555 0100")
LONG = "and on with one more thing that has to be said here " * 4
SHAPES: dict[str, Shape] = {
    "experiment": Experiment(
        "If I say no, they will be cross", 80, "A sigh", "What they say", "Somebody kind"
    ),
    "long experiment": Experiment(LONG * 4, 0, LONG * 4, LONG * 4, LONG * 4),
    "ladder": Ladder((Rung("Look in", 20), Rung("Go in", 40), Rung("Pay", 60)), 1, "Your phone"),
    "long ladder": Ladder(tuple(Rung(f"Rung {n} {LONG}"[:200], n) for n in range(12)), 11, LONG),
    "tracking": Tracking("energy", TrackingScale.TEN, 3, 7),
    "long tracking": Tracking("sleep", TrackingScale.WORDS, 3, 14),
    "a tick": Tracking("panic", TrackingScale.TICK, 1, 14),
    "skill": Skill("Slow breathing", "Sit down\nIn for four\nOut for six", "The chair"),
    "long skill": Skill("Slow breathing", "\n".join([LONG] * 20), LONG),
}
PAGES = [(name, paper, large) for name, paper, large in product(SHAPES, Paper, (False, True))]


def handout(shape: Shape, paper: Paper = Paper.A4, *, large: bool = False) -> Handout:
    assignment = Assignment(
        "a",
        "c",
        "t",
        MADE,
        what="Say no to one small request.",
        cue="at work",
        minutes=5,
        times_per_week=4,
        shape=shape,
    )
    choices = PageChoices(first_name=True, paper=paper, large_print=large)
    return compose(assignment, CLIENT, PRACTICE, "Speak up", date(2026, 12, 3), choices, MADE.date())


@pytest.fixture(scope="module")
def faces() -> Faces:
    return Faces()


@pytest.mark.parametrize(("name", "paper", "large"), PAGES)
def test_nothing_runs_off_the_sheet(faces: Faces, name: str, paper: Paper, large: bool) -> None:
    laid = sheets(handout(SHAPES[name], paper, large=large), faces)
    for page in laid.pages:
        for piece in page.pieces:
            assert piece.x >= 36
            if isinstance(piece, Words):
                wide, low = faces.width(piece.text, piece.style.face, piece.style.size), piece.y
                assert not large or piece.style.size >= SMALLEST_LARGE
            else:
                wide, low = piece.width, piece.y + piece.height
            assert piece.x + wide <= laid.width - 36
            assert 0 <= piece.y <= low <= laid.height - 36


@pytest.mark.parametrize(("name", "paper", "large"), PAGES)
def test_no_box_covers_words_or_another_box(faces: Faces, name: str, paper: Paper, large: bool) -> None:
    for page in sheets(handout(SHAPES[name], paper, large=large), faces).pages:
        frames = [piece for piece in page.pieces if isinstance(piece, Frame) and piece.width > 12]
        words = [piece for piece in page.pieces if isinstance(piece, Words)]
        for number, frame in enumerate(frames):
            for other in frames[number + 1 :]:
                assert (
                    frame.x + frame.width <= other.x
                    or other.x + other.width <= frame.x
                    or frame.y + frame.height <= other.y
                    or other.y + other.height <= frame.y
                )
            for piece in words:
                inside = frame.y < piece.y - piece.style.size / 3 < frame.y + frame.height
                wide = faces.width(piece.text, piece.style.face, piece.style.size)
                assert not inside or piece.x + wide <= frame.x or piece.x >= frame.x + frame.width


@pytest.mark.parametrize(("times", "days"), list(product((1, 2, 3), (1, 7, 8, 14))))
def test_a_table_has_a_box_for_every_time_of_every_day(faces: Faces, times: int, days: int) -> None:
    for paper, large in product(Paper, (False, True)):
        laid = sheets(handout(Tracking("mood", TrackingScale.TEN, times, days), paper, large=large), faces)
        frames = [piece for page in laid.pages for piece in page.pieces if isinstance(piece, Frame)]
        assert len(frames) == times * days


def _texts(laid: Sheets) -> list[str]:
    return [piece.text for page in laid.pages for piece in page.pieces if isinstance(piece, Words)]


def test_each_week_of_a_table_has_a_head_of_its_own(faces: Faces) -> None:
    assert _texts(sheets(handout(Tracking("mood", TrackingScale.TEN, 3, 14)), faces)).count("Midday") == 2


def test_the_line_is_marked_where_the_belief_stands(faces: Faces) -> None:
    (page, *_) = sheets(handout(SHAPES["experiment"]), faces).pages
    line = next(piece for piece in page.pieces if isinstance(piece, Rule) and piece.width > 100)
    mark = next(piece for piece in page.pieces if isinstance(piece, Frame))
    assert (mark.x + mark.width / 2 - line.x) / line.width == pytest.approx(0.8)
    assert mark.y + mark.height / 2 == pytest.approx(line.y)
    ticks = [p for p in page.pieces if isinstance(p, Rule) and p.width == 0 and p.y < line.y < p.y + p.height]
    assert len(ticks) == 11


def test_the_rung_stands_out_by_more_than_colour(faces: Faces) -> None:
    (page, *_) = sheets(handout(SHAPES["ladder"]), faces).pages
    (arrow,) = [p for p in page.pieces if isinstance(p, Words) and p.text == "→"]
    (rung,) = [
        p for p in page.pieces if isinstance(p, Words) and p.text == "Go in" and p.style == arrow.style
    ]
    assert rung.y == arrow.y


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "experiment",
            ["The thought", "How true it feels today: 80", "0 not true at all", "100 fully true", "A sigh."],
        ),
        ("experiment", ["How you will know", "What happened", "What you make of it now", "Bring it along"]),
        (
            "ladder",
            ["Go in", "Try it without", "Your phone.", "Look in", "→", "Pay", "Before", "Hardest", "After"],
        ),
        ("tracking", ["Your days", "0 is none at all", "Morning", "Midday", "Evening", "Fri", "Thu"]),
        (
            "skill",
            ["What we practised", "Slow breathing.", "1.", "Sit down", "3.", "Out for six", "What helps"],
        ),
    ],
)
def test_the_text_of_the_file_has_it_in_reading_order(name: str, said: list[str]) -> None:
    rest = " ".join(pages_of(ReportLabPress().pdf(handout(SHAPES[name]))))
    for part in said:
        assert part in rest, part
        rest = rest[rest.index(part) + len(part) :]


def test_what_cannot_be_printed_in_a_part_is_said() -> None:
    press = ReportLabPress()
    assert press.unprintable(handout(Ladder((Rung("漢"), Rung("b")), 1))) == ("Chinese characters",)
    assert press.unprintable(handout(Skill("x", "a\n✅"))) == ("✅",)


@pytest.mark.parametrize("rungs", range(2, 13))
def test_the_last_rung_never_stands_on_a_page_alone(faces: Faces, rungs: int) -> None:
    steps = tuple(Rung(f"Step {chr(64 + number)} of this ladder", number) for number in range(1, rungs + 1))
    for paper, large in product(Paper, (False, True)):
        laid = sheets(handout(Ladder(steps, 0, "Your phone"), paper, large=large), faces)
        shown = [[p.text for p in page.pieces if isinstance(p, Words)] for page in laid.pages]
        last = next(texts for texts in shown if steps[-1].text in texts)
        assert steps[-2].text in last
