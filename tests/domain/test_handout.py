"""What stands on a client's page: whose words, which boxes, and what never."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from practice_desk.domain.assignment import Assignment
from practice_desk.domain.client import Client, ClientKind
from practice_desk.domain.handout import REST, Along, Handout, PageChoices, as_text, compose, compose_rest
from practice_desk.domain.handout_boxes import ONE, boxes
from practice_desk.domain.handout_words import TITLE, first_clear, how_long, kicker, sentence, title
from practice_desk.domain.practice import Practice
from practice_desk.domain.readiness import GROUNDING_CARDS
from practice_desk.domain.support import OFFLINE_ON_PAPER, SupportContacts, SupportLine
from practice_desk.domain.their_words import steered

THURSDAY = date(2018, 11, 22)
NEXT_THURSDAY = date(2018, 11, 29)
MADE = datetime(2018, 11, 22, 14, tzinfo=UTC)
CLIENT = Client("c", "Mara Lindqvist", MADE)
PRACTICE = Practice("p", "Rivergate", MADE, signature="Ines Duarte", phone="01 555 0100")
ENERGY = Assignment(
    "a",
    "c",
    "t",
    MADE,
    what="Write one number from 0 to 10 for how much energy you have. A dot on the line will do.",
    cue="after lunch, at the kitchen table",
    minutes=1,
    times_per_week=4,
)
NEVER = (
    "homework",
    "complian",
    "overdue",
    "fail",
    "missed",
    "missing",
    "resist",
    "score",
    "incomplete",
    " due ",
)


def page(
    assignment: Assignment = ENERGY,
    client: Client = CLIENT,
    *,
    goal: str = "Feel less drained by evening",
    next_visit: date | None = NEXT_THURSDAY,
    choices: PageChoices | None = None,
) -> Handout:
    return compose(assignment, client, PRACTICE, goal, next_visit, choices or PageChoices(), THURSDAY)


def text_under(handout: Handout, heading: str) -> str:
    return {section.heading: section.text for section in handout.sections}[heading]


def test_an_ordinary_page_says_what_when_how_much_and_why() -> None:
    handout = page()
    assert handout.kicker == "A small step for this week"
    assert handout.title == "Write one number from 0 to 10"
    assert [section.heading for section in handout.sections] == [
        "What",
        "When",
        "How often and how long",
        "Why",
        "If the day runs away",
    ]
    assert text_under(handout, "What") == ENERGY.what
    assert text_under(handout, "When") == "After lunch, at the kitchen table."
    assert text_under(handout, "How often and how long") == "Four days a week, about a minute each time."
    assert "“Feel less drained by evening”" in text_under(handout, "Why")
    assert handout.note == (
        "This isn't marked or graded. Bring it along on Thursday 29 November, filled in or not."
    )


def test_the_therapists_own_why_who_and_fallback_stand_as_written() -> None:
    handout = page(replace(ENERGY, why="To see what drains you.", who="Ben", if_stuck="One word counts."))
    assert text_under(handout, "Why") == "To see what drains you."
    assert text_under(handout, "Who") == "Ben."
    assert text_under(handout, "If the day runs away") == "One word counts."


def test_what_is_not_said_leaves_no_empty_heading() -> None:
    handout = page(Assignment("a", "c", "t", MADE, what="Say no to one small request"), goal="")
    assert handout.title == "Say no to one small request"
    assert [section.heading for section in handout.sections] == ["If the day runs away"]


def test_what_is_said_whole_in_the_title_is_not_said_again() -> None:
    headings = {
        section.heading for section in page(replace(ENERGY, what="Sit down for ten breaths.")).sections
    }
    assert "What" not in headings
    assert "What" in {
        section.heading for section in page(replace(ENERGY, what="Sit down. Ten breaths.")).sections
    }


def test_the_first_name_is_off_until_asked_for() -> None:
    assert page().first_name == ""
    assert "Mara" not in as_text(page())
    assert page(choices=PageChoices(first_name=True)).first_name == "Mara"
    pair = replace(CLIENT, kind=ClientKind.COUPLE, people=("Ana Pires", "Ben"))
    assert page(client=pair, choices=PageChoices(first_name=True)).first_name == "Ana and Ben"


def test_signature_and_number_stand_unless_unwanted() -> None:
    assert page().signature == "Ines Duarte · 01 555 0100"
    assert page(choices=PageChoices(signature=False)).signature == ""


def test_a_page_without_boxes_does_not_speak_of_filling_in() -> None:
    handout = page(choices=PageChoices(boxes=False))
    assert handout.boxes == ()
    assert "filled in" not in handout.note
    assert "cross" not in text_under(handout, "If the day runs away")


def test_without_a_next_visit_it_says_next_time() -> None:
    assert page(next_visit=None).note.endswith("Bring it along next time, filled in or not.")


def test_a_visit_a_fortnight_away_is_not_called_this_week() -> None:
    handout = page(next_visit=date(2018, 12, 6))
    assert handout.kicker == "A small step until we next meet"
    assert handout.note.endswith("Thursday 6 December, filled in or not.")


@pytest.mark.parametrize(
    "word", ["small step", "practice", "experiment", "", "Homework", "home-work", "home work"]
)
@pytest.mark.parametrize("times", [None, 1, 3, 7, 21])
@pytest.mark.parametrize("with_boxes", [True, False])
def test_our_own_words_hold_nothing_of_school_or_blame(
    word: str, times: float | None, with_boxes: bool
) -> None:
    client = replace(CLIENT, word=word)
    handout = page(replace(ENERGY, times_per_week=times), client, choices=PageChoices(boxes=with_boxes))
    said = as_text(handout).casefold()
    assert not [never for never in NEVER if never in said]
    said = said.replace("this isn't marked or graded", "")
    assert "grade" not in said
    assert "mark" not in said


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("small step", "A small step for this week"),
        ("Small step", "A small step for this week"),
        ("experiment", "An experiment for this week"),
        ("practice", "Some practice for this week"),
        ("my thing", "My thing for this week"),
        ("krůček", "This week: krůček"),
        ("  ", "A small step for this week"),
        ("homework", "A small step for this week"),
    ],
)
def test_only_the_clients_own_word_is_used(word: str, expected: str) -> None:
    assert kicker(word, "for this week", ()) == expected


def test_an_own_word_until_a_later_visit() -> None:
    assert kicker("krůček", "until we next meet", ()) == "Until we next meet: krůček"


def test_our_own_words_steer_clear_of_what_the_client_does_not_want_to_meet() -> None:
    handout = page(client=replace(CLIENT, steer_clear="step, “graded”; cross"))
    assert "step" not in handout.kicker
    assert handout.note.startswith("There is no right way to do it.")
    assert "cross" not in text_under(handout, "If the day runs away")


def test_the_therapists_words_are_left_as_they_are() -> None:
    own = replace(ENERGY, what="Take one step outside.\nThen count five birds.", if_stuck="A cross is fine.")
    handout = page(own, replace(CLIENT, steer_clear="step, cross"))
    assert text_under(handout, "What") == own.what
    assert text_under(handout, "If the day runs away") == own.if_stuck


def test_when_every_wording_is_steered_clear_of_the_last_one_stands() -> None:
    assert first_clear(["a step", "a small step"], steered("step")) == "a small step"
    assert steered(" , ;") == ()


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ("Sit by the window.", "Sit by the window"),
        ("sit. Then stand.", "Sit"),
        ("Call Dr. Novak and ask for a date.", "Call Dr. Novak and ask for a date"),
        (
            "When the kettle is on, notice three things you can hear from where you stand.",
            "Notice three things you can hear from where you stand",
        ),
        (
            "Read the page we wrote together, slowly, at the kitchen table after lunch.",
            "Read the page we wrote together, slowly",
        ),
        (
            "Do not answer your sister's messages when you have been drinking wine.",
            "Do not answer your sister's messages…",
        ),
        (
            "If you feel low: step 1 on the list, then step 2 on the list, then call.",
            "If you feel low: step 1 on the list",
        ),
        ("Zmrzlina " * 20, "Zmrzlina Zmrzlina Zmrzlina Zmrzlina Zmrzlina Zmrzlina…"),
        ("x" * 300, "X" + "x" * (TITLE - 2) + "…"),
        ("", ""),
    ],
)
def test_the_title_is_the_assignments_own_words_cut_at_a_sensible_place(what: str, expected: str) -> None:
    assert title(what) == expected
    assert len(title(what)) <= TITLE


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        (0.2, "less than a minute"),
        (1, "about a minute"),
        (10, "about 10 minutes"),
        (60, "about an hour"),
        (61, "about an hour and 1 minute"),
        (90, "about an hour and a half"),
        (150, "about 2 and a half hours"),
        (200, "about 3 hours and 20 minutes"),
    ],
)
def test_a_length_of_time_is_said_as_people_say_it(minutes: float, expected: str) -> None:
    assert how_long(minutes) == expected


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        ("at home", "At home."),
        ("at home (upstairs)", "At home (upstairs)."),
        ("why not?", "Why not?"),
        ("iPhone off", "iPhone off."),
        ("one\ntwo", "One\ntwo"),
        ("  ", ""),
        ("žluťoučký kůň", "Žluťoučký kůň."),
    ],
)
def test_a_fragment_becomes_a_sentence(fragment: str, expected: str) -> None:
    assert sentence(fragment) == expected


WEEK = ("Fri", "Sat", "Sun", "Mon", "Tue", "Wed", "Thu")


@pytest.mark.parametrize(
    ("times", "words", "expected"),
    [
        (None, "", ONE),
        (1, "", ONE),
        (2, "", ("First time", "Second time")),
        (3, "", ("First time", "Second time", "Third time")),
        (4, "", WEEK[:4]),
        (5, "on weekdays, after lunch", ("Fri", "Mon", "Tue", "Wed", "Thu")),
        (7, "", WEEK),
        (3.5, "every other day", WEEK[::2]),
        (2, "Monday and Wednesday evening", ("Mon", "Wed")),
        (2, "before Thursday", ("First time", "Second time")),
        (14, "", tuple(day for day in WEEK for _ in range(2))),
        (21, "", tuple(day for day in WEEK for _ in range(3))),
        (12, "three times a day, for four days", tuple(day for day in WEEK[:4] for _ in range(3))),
        (12, "", tuple(day for day in WEEK[:6] for _ in range(2))),
        (70, "", WEEK),
        (0.5, "", ONE),
    ],
)
def test_boxes_follow_how_often(times: float | None, words: str, expected: tuple[str, ...]) -> None:
    assert boxes(times, words, THURSDAY, NEXT_THURSDAY) == expected


def test_boxes_end_with_the_next_visit() -> None:
    assert boxes(7, "", THURSDAY, date(2018, 11, 26)) == WEEK[:4]
    assert boxes(7, "", THURSDAY, None) == WEEK
    assert boxes(7, "", THURSDAY, date(2018, 12, 6)) == WEEK * 2
    assert boxes(7, "", THURSDAY, date(2019, 3, 7)) == WEEK * 2
    assert boxes(4, "", THURSDAY, date(2018, 12, 6)) == WEEK[:4] * 2
    assert boxes(7, "", THURSDAY, date(2018, 11, 1)) == ("Fri",)


SAMARITANS = SupportContacts("United Kingdom", "999", (SupportLine("Samaritans", "116 123"),))


def test_a_rest_week_is_a_page_of_its_own() -> None:
    handout = compose_rest(CLIENT, PRACTICE, PageChoices(), NEXT_THURSDAY, Along())
    assert handout.title == "A week left free"
    assert handout.boxes == ()
    assert handout.note.endswith("See you on Thursday 29 November.")
    assert handout.signature == "Ines Duarte · 01 555 0100"


def test_a_rest_week_by_itself_has_one_section_and_names_no_number() -> None:
    handout = compose_rest(CLIENT, PRACTICE, PageChoices(), None, Along())
    assert [section.text for section in handout.sections] == [REST]
    assert handout.note == "There is nothing to fill in and nothing to bring. See you next time."


def test_a_rest_week_takes_the_agreed_words_the_cards_and_the_contacts_along_in_this_order() -> None:
    say = "You've got enough on your plate."
    along = Along(say, GROUNDING_CARDS[1:3], SAMARITANS)
    handout = compose_rest(CLIENT, PRACTICE, PageChoices(first_name=True), None, along)
    assert [section.heading for section in handout.sections] == [
        "Nothing to carry home",
        "Turn it down",
        "A slower breath",
        "If you need somebody at once",
    ]
    assert handout.sections[0].text == say
    assert handout.sections[1].text.splitlines() == list(GROUNDING_CARDS[1].lines)
    assert handout.sections[3].text == "Emergency: 999\nSamaritans: 116 123"
    assert handout.first_name == "Mara"


@pytest.mark.parametrize("along", [Along(cards=GROUNDING_CARDS[:1]), Along(contacts=SAMARITANS)])
def test_support_on_paper_says_that_nobody_watches(along: Along) -> None:
    assert compose_rest(CLIENT, PRACTICE, PageChoices(), None, along).note.endswith(OFFLINE_ON_PAPER)


def test_contacts_that_are_empty_leave_no_heading() -> None:
    along = Along(contacts=SupportContacts("Nowhere"))
    assert len(compose_rest(CLIENT, PRACTICE, PageChoices(), None, along).sections) == 1


def test_our_own_words_on_a_rest_week_avoid_what_the_client_wants_to() -> None:
    client = replace(CLIENT, steer_clear="rest, fill in")
    said = as_text(compose_rest(client, PRACTICE, PageChoices(), None, Along()))
    assert "Rest" not in said
    assert "fill in" not in said
    assert "Leave the week free." in said


def test_as_text_holds_the_whole_page_in_order() -> None:
    said = as_text(page(choices=PageChoices(first_name=True)))
    order = [
        "A small step",
        "Mara",
        "Write one number",
        "What\n",
        "When\n",
        "Why\n",
        "Fri: ____",
        "This isn't",
        "Ines",
    ]
    places = [said.index(words) for words in order]
    assert places == sorted(places)
    assert said.endswith("0100\n")
