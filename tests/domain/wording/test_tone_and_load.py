"""Pressing words that are on no list, bans with a window, whole bodies of work, and what only looks like them."""

import pytest

from practice_desk.domain.wording import review


@pytest.mark.parametrize(
    "text",
    [
        "The insurer wants four finished sheets, so bring them on Tuesday.",
        "My supervisor says the chart needs filling in by Monday.",
        "Draw up the list by Thursday; I get measured on these.",
        "Have you even opened the booklet? Page two, on Sunday.",
        "Why didn't you ring the surgery? Ring it on Tuesday.",
        "You let it slide again. Two lines tonight.",
        "One more blank chart and I close your file.",
        "Three strikes, as agreed: the walk on Friday, please.",
        "Skipping the walk will be noted. Walk on Friday.",
        "Bring proof that you went to the pool.",
        "Learn the five steps by heart, there will be a quiz on them.",
        "I'll be grading the letter, so take your time on Sunday.",
        "The sheet was sloppy. Redo it on Wednesday.",
        "Coming late is a resistance. Set the alarm for nine.",
    ],
)
def test_school_shame_threat_and_the_therapists_needs_press(text: str) -> None:
    assert review(text).framing


@pytest.mark.parametrize(
    "text",
    [
        "Ask the surgery on Monday whether the tablets can be changed.",
        "Help Tom learn his spellings on Tuesday, five words.",
        "Walk to the court and back on Friday, and wave at the tennis.",
        "Let the kettle boil and count to ten on Sunday.",
        "There's no test and nobody marks it: one line on Sunday.",
    ],
)
def test_everyday_neighbours_of_such_words_do_not_press(text: str) -> None:
    assert not review(text).framing


@pytest.mark.parametrize(
    "text",
    [
        "Zero biscuits until the 9th.",
        "Go without the phone game for the next two weeks.",
        "Give up crisps altogether, starting tonight, for the next ten days.",
        "From tonight, no talk of the divorce at all for three weeks.",
        "Do not shout at the dog this week, not even once.",
        "Stop the wine today and don't buy any all week.",
        "If you bite a nail even once, begin your 14 days again.",
        "Vodka: none at all, starting tomorrow.",
    ],
)
def test_a_ban_for_days_or_a_count_that_starts_again_is_all_or_nothing(text: str) -> None:
    assert "all_or_nothing" in review(text).oversized_reason


@pytest.mark.parametrize(
    "text",
    [
        "Never leave the flat without your list of numbers.",
        "Not once this week leave a kindness unanswered.",
        "Don't skip a single Sunday swim.",
        "Mon through Thu, sit on the step with your tea and no phone.",
        "When she says 'stop', start the game again.",
        "Zero checking after the film.",
        "Please don't do any writing about the fire this week. Feed the cat on Sunday.",
        "Hold all your questions until Monday and listen to Sam.",
        "Say no to one small request at work this week.",
        "Practise saying no to one invitation this week.",
    ],
)
def test_two_negatives_settings_and_single_days_ban_nothing(text: str) -> None:
    assert "all_or_nothing" not in review(text).oversized_reason


@pytest.mark.parametrize(
    "text",
    [
        "Write down the story of your whole childhood.",
        "Read both books before we meet.",
        "Clear the entire cellar by Sunday.",
        "Put everything that happened on paper, from your earliest memory to now.",
        "Write a letter to everyone you have ever hurt.",
        "Spend three whole afternoons on the photos.",
    ],
)
def test_a_body_of_work_without_minutes_is_a_great_load(text: str) -> None:
    assert review(text).oversized


@pytest.mark.parametrize(
    ("text", "long"),
    [
        ("Write about the football match for 35 minutes on Monday.", True),
        ("Imagine the wedding party for 30 minutes on Monday.", True),
        ("Darts with Len on Friday, 45 minutes, notebook left at home.", False),
        ("40 minutes of painting the shed on Saturday.", False),
        ("Tennis on Friday, 50 minutes; write the score on the tape.", False),
    ],
)
def test_what_the_minutes_are_asked_for_tells_paper_from_world(text: str, long: bool) -> None:
    assert ("too_long" in review(text).oversized_reason) == long


def test_a_race_as_a_figure_of_speech_and_part_of_a_workbook_are_no_load() -> None:
    assert not review("Grief is a marathon. On Sunday, sit in the garden for ten minutes.").oversized
    assert not review("Complete all of section 2 on Sunday.").oversized


@pytest.mark.parametrize(
    "text",
    [
        "Six rounds of slow breathing a day, an alarm for each.",
        "Stand up at each of seven set times during the day.",
    ],
)
def test_sittings_by_their_number_a_day_are_too_often(text: str) -> None:
    assert "too_often" in review(text).oversized_reason


@pytest.mark.parametrize(
    "text",
    ["Follow your breath for nine rounds once a day.", "Four rounds of 4-7-8, three times a day."],
)
def test_rounds_within_one_sitting_are_no_sittings(text: str) -> None:
    assert not review(text).oversized


@pytest.mark.parametrize(
    "text",
    [
        "Make the goodbye short on Tuesday: hug, smile, go.",
        "A sit of ten minutes on Sunday, no music, no phone, only the lamp.",
        "Use the box breathing for five minutes, morning and evening.",
        "Next time she slams the door, stay put, finish your tea, and listen to the clock.",
    ],
)
def test_steps_and_settings_of_one_doing_are_one_task(text: str) -> None:
    assert review(text).tasks < 3


@pytest.mark.parametrize(
    "text",
    [
        "Take the scoring of the reciprocal inhibition log home on Monday.",
        "Nightly: DERS and MADRS.",
        "Stretch b.d. and supine on Monday.",
        "Bring your notes on intergenerational patterns on Monday.",
    ],
)
def test_shorthand_of_the_professions_is_hard_to_read(text: str) -> None:
    assert review(text).hard_to_read


@pytest.mark.parametrize(
    "text",
    [
        "Start the urge log on Monday.",
        "He fussed about the sheet and the pens; leave both on the desk on Sunday.",
        "Apologise to Sam on Monday.",
        "Fill in the mood form (PHQ-9) and bring it to our review (r/v) on Monday.",
    ],
)
def test_words_that_clients_say_themselves_are_easy(text: str) -> None:
    assert not review(text).hard_to_read


@pytest.mark.parametrize("text", ["No sugar Monday to Friday.", "No phone all day, every day."])
def test_no_for_days_on_end_is_all_or_nothing(text: str) -> None:
    assert review(text).oversized_reason == ("all_or_nothing",)


@pytest.mark.parametrize("text", ["Read chapters 1 to 9.", "Read 8 chapters this week.", "Read 150 pages."])
def test_half_a_book_in_a_week_is_a_great_load(text: str) -> None:
    assert review(text).oversized_reason == ("total_load",)


def test_meals_by_the_clock_are_not_too_often() -> None:
    assert not review("Eat something every 3 hours.").oversized


@pytest.mark.parametrize(
    "text",
    ["Notice the thought I must be perfect on Monday.", "Write down when you feel you must please them."],
)
def test_a_thought_that_is_quoted_does_not_press(text: str) -> None:
    assert not review(text).framing


def test_a_total_stop_is_big_and_not_by_that_alone_absolute() -> None:
    stop = review("Cold turkey on the scratch cards: none at all, all week.")
    assert stop.oversized
    assert not stop.absolute


def test_a_sentence_that_presses_in_unknown_words_gets_one_kind_note() -> None:
    notes = review("Your attendance sheet is the thing I get judged on, so bring it signed.").notes
    assert any("invitation" in note.message or "about us" in note.message for note in notes)
