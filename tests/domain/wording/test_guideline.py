"""Every rule of the guideline, in short texts that are not among the labelled cases."""

import pytest

from practice_desk.domain.wording import review
from practice_desk.domain.wording.acts.finder import scene
from practice_desk.domain.wording.judging.timing import line_bag
from practice_desk.domain.wording.reading.text import read

VAGUE = [
    "Practise mindfulness.",
    "Journal.",
    "Practise box breathing.",
    "Set one boundary with Mum this week.",
    "Notice your thoughts this week.",
    "When you feel anxious, use your coping skills.",
    "Work on your anger.",
    "Take care of yourself this weekend.",
    "Do an exposure from the list on Friday.",
    "Do what we discussed.",
    "Try to relax.",
    "Self-care for 20 minutes.",
    "Journal regularly.",
    "Exercise more.",
    "Communicate better with Jo.",
    "Choose a coping skill and use it when you are upset.",
    "Spend some time on yourself each day.",
    "Make positive changes.",
]
CLEAR = [
    "Mindfulness, 10 min after lunch.",
    "Text Sam on Tuesday.",
    "Text Sam.",
    "Journal every evening.",
    "Practise box breathing daily.",
    "Tell Mum you can't babysit on Friday.",
    "Notice three things you can hear on the bus.",
    "Notice, when the phone buzzes, what your hand does.",
    "Get up if you've been awake about 20 minutes.",
    "Reflect for five minutes on Sunday on what went well.",
    "Write a letter to your dad.",
    "Book the GP appointment.",
    "Fill in the worry worksheet.",
    "Read chapter 3.",
    "Do the breathing the way we practised today, after lunch.",
    "Make a list of your triggers.",
    "Bed by 11.",
    "Two thought records.",
]


@pytest.mark.parametrize("text", VAGUE)
def test_a_task_nobody_could_tick_off_is_vague(text: str) -> None:
    assert review(text).vague


@pytest.mark.parametrize("text", CLEAR)
def test_an_act_with_one_of_amount_occasion_or_finish_is_not_vague(text: str) -> None:
    assert not review(text).vague


def test_what_is_missing_is_named() -> None:
    assert review("Journal.").vague_missing == ("amount", "when", "how_often")
    assert "action" in review("When you feel anxious, use your coping skills.").vague_missing
    assert review("Text Sam.").vague_missing == ()


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("Write for 25 minutes on Monday.", {"too_long"}),
        ("Write for 20 minutes on Monday.", set()),
        ("Write for 15-25 minutes on Monday.", {"too_long"}),
        ("Walk for 60 minutes on Monday.", set()),
        ("Walk for 70 minutes on Monday.", {"too_long"}),
        ("Breathe slowly five times a day.", {"too_often"}),
        ("Breathe slowly three times a day.", set()),
        ("Rate your mood every hour.", {"too_often"}),
        ("Each time you eat, take three breaths.", set()),
        ("15 minutes of stretching every day.", set()),
        ("16 minutes of stretching every day.", {"total_load"}),
        ("Read the whole book.", {"total_load"}),
        ("No alcohol at all this week.", {"all_or_nothing"}),
        ("No coffee after two.", set()),
        ("Never eat sugar.", {"all_or_nothing"}),
        ("Write one line a night and don't miss a day; if you miss one, start again.", {"all_or_nothing"}),
        ("Do all the worksheets.", {"all_or_nothing"}),
        ("Always do your breathing when stressed.", set()),
        ("10,000 steps every day.", set()),
        ("No alcohol at all this week. A slip is fine: just carry on the next day.", set()),
        ("1. Diary card at bedtime\n2. Ring Jo\n3. Read the leaflet", {"too_many_tasks"}),
        ("Pick one of these: ring Jo / read the leaflet / water the plants.", set()),
    ],
)
def test_reasons_for_too_much(text: str, reasons: set[str]) -> None:
    found = review(text)
    assert set(found.oversized_reason) == reasons
    assert found.oversized == bool(reasons)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("10 minutes of reading after breakfast.", 70),
        ("Walk for ten minutes twice a day.", 140),
        ("Write for 10-15 minutes.", 12.5),
        ("5 minutes, 3-4 times a week, of drumming.", 17.5),
        ("Half an hour of painting on Saturday.", 30),
        ("An hour and a half of chess on Sunday.", 90),
        ("Stretch for 90 seconds on weekdays.", 7.5),
        ("Paint for 20 minutes at weekends.", 40),
        ("Draw for 8 minutes every other day.", 28),
        ("10 mins piano most days.", 50),
        ("Seven minutes of drumming on Tuesday and on your day off.", 14),
        ("Eight minutes of cards after Monday's and Friday's dinner.", 16),
        ("Bridge walk on Tuesday and Saturday. About 15 minutes each.", 30),
        ("On three nights before bed, read for ten minutes.", 30),
        ("Each day this week, sort photos for 8 minutes and caption them for another 2.", 70),
        ("Read your card for one minute before each of the four rehearsals.", 4),
        ("Hour's spin class on Monday.", 60),
        ("Three minutes of breathing, both before and after your swim on Mon/Wed/Fri.", 18),
        ("Walk for 10 minutes on Monday and rate your mood before and after.", 10),
        ("Help at the stall in two shifts of twenty-five minutes on Saturday.", 50),
        ("Five minutes in the locker room before five of your shifts.", 25),
        ("10 mins mindfulness b4 bed", 70),
        ("Walk 10 minutes a few times this week.", 30),
        ("Walk 10 minutes several times this week.", None),
        ("When you feel anxious, breathe for 5 minutes.", None),
        ("Next time you feel anxious, breathe for 5 minutes.", 5),
        ("Take turns to talk, 5 minutes each, on Sunday.", 10),
        ("From 6.30 to 6.45 on Monday, sort the post.", 15),
        ("Get out of bed if awake 20 minutes.", None),
        ("Screens off 60 minutes before bed.", None),
        ("Delay 15 minutes before you check.", None),
        ("Do 4-7-8 breathing at lunch.", None),
        ("For the next week, 2 minutes of humming at bedtime.", 14),
        ("No need to do 30 minutes, 5 is plenty, on Tuesday.", 5),
        ("Walk 5000 steps daily.", None),
        ("2 min tapping Mon, Wed + Fri.", 6),
        ("12 minutes for 3 days of sketching.", 36),
        ("Sketch for 30 minutes once a fortnight.", 15),
        ("Mon–Thu: 5 minutes on the bike.", 20),
        ("Sit by the river for up to 15 minutes on Friday.", 15),
        ("three 5-minute walks on Saturday", 15),
    ],
)
def test_minutes_a_week_follow_from_the_text(text: str, minutes: float | None) -> None:
    assert review(text).weekly_minutes == (None if minutes is None else pytest.approx(minutes))


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        ("Ring Jo and jot how it went.", 1),
        ("Either ring Jo or write to Al.", 1),
        ("Ring Jo on Monday. If you like, water the plants.", 1),
        ("Do a vision board, join a choir and meditate daily.", 3),
        ("- Diary card at bedtime\n- Ring Jo on Monday", 2),
    ],
)
def test_tasks_are_counted_as_a_client_would(text: str, tasks: int) -> None:
    assert review(text).tasks == tasks


@pytest.mark.parametrize(
    "text",
    [
        "For homework, ring Jo on Monday.",
        "You must ring Jo on Monday.",
        "I want you to ring Jo on Monday.",
        "Ring Jo on Monday, no excuses.",
        "Two lines on Monday so I can check.",
        "Hand in the diary on Friday.",
        "The log is due on Friday: three lines.",
        "This will be graded: three lines on Friday.",
        "You have to write three lines on Friday.",
    ],
)
def test_school_pressure_and_duty_are_heard(text: str) -> None:
    assert review(text).framing


@pytest.mark.parametrize(
    "text",
    [
        "This isn't homework: ring Jo on Monday.",
        "I'd love to hear how the call to Jo on Monday went.",
        "Rate your fear 0-10 on Monday.",
        "Test the prediction on Monday: ring Jo.",
        "Help Ella with her maths homework on Monday for ten minutes.",
        "Nobody is marking it: two lines on Monday.",
        "You don't have to finish; two lines on Monday.",
        "You need to ring Jo on Monday.",
        "Say 'I must try harder' in a silly voice on Monday.",
        "Do the graded exposure step on Monday: stand at the door.",
    ],
)
def test_friendly_or_negated_words_are_not_framing(text: str) -> None:
    assert not review(text).framing


@pytest.mark.parametrize(
    "text",
    [
        "During a panic attack, write in your journal.",
        "When you're in crisis, fill in the thought record.",
        "In the middle of a flashback, describe the memory on paper.",
        "At 9/10, list the evidence for and against.",
        "On the day of the funeral, write your goodbye letter.",
        "When she is melting down, do the feelings worksheet with her.",
    ],
)
def test_work_in_the_middle_of_acute_distress(text: str) -> None:
    assert review(text).unsafe_timing
    assert review(text).notes[0].kind == "timing"


@pytest.mark.parametrize(
    "text",
    [
        "During a panic attack, breathe out slowly.",
        "Once the panic has passed, jot down what helped.",
        "When you're upset, journal for 5 minutes.",
        "When you're in crisis, ring the line on your card.",
        "The day after the crisis, fill in the thought record.",
        "Write a list of people to call in a crisis.",
        "When the flashback is over, write one line.",
        "When you feel a craving, write one line.",
    ],
)
def test_steadying_later_and_ordinary_distress_are_safe(text: str) -> None:
    assert not review(text).unsafe_timing


@pytest.mark.parametrize(
    "text",
    [
        "Always ring first.",
        "Ring Jo every time you worry.",
        "Ring Jo daily without fail.",
        "Breathe slowly no matter what.",
        "Keep the card with you at all times.",
    ],
)
def test_demands_without_exception(text: str) -> None:
    assert review(text).absolute


@pytest.mark.parametrize(
    "text",
    [
        "Ring Jo every day.",
        "Notice when you think 'I always fail', once a day.",
        "It never has to be perfect: one line on Monday.",
        "Never mind if you forget; one line on Monday.",
        "As always, ring Jo on Monday.",
    ],
)
def test_frequency_quotes_and_reassurance_are_not_absolute(text: str) -> None:
    assert not review(text).absolute


@pytest.mark.parametrize(
    "text",
    [
        "Practise cognitive restructuring on Monday.",
        "Log SUDS on Monday.",
        "pt to ring Jo on Monday",
        "Ring Jo " + "and then very slowly think of something else " * 4 + "on Monday.",
        "One line daily on individual accountability, interpersonal vulnerability and emotional availability.",
    ],
)
def test_jargon_long_sentences_and_strings_of_long_words(text: str) -> None:
    assert review(text).hard_to_read


@pytest.mark.parametrize(
    "text",
    [
        "Fill in the thought record on Monday.",
        "Do TIPP on Monday, twice.",
        "breathng exersise 5 mins 2x daily",
        "Log SUDS (0-100, how scared) on Monday.",
    ],
)
def test_taught_names_and_typos_are_easy_enough(text: str) -> None:
    assert not review(text).hard_to_read


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Walk for thirty-five minutes on Friday.", 35),
        ("Eighty minutes alone in the cinema on Friday night.", 80),
        ("Walk the dog for forty minutes on Monday and Tuesday.", 80),
        ("Run the game for ten minutes after nursery tomorrow.", 10),
        ("How about the river path with Gwen, 40 minutes, on Tuesday and Saturday?", 80),
    ],
)
def test_numbers_in_words_and_single_days_are_minutes(text: str, minutes: float) -> None:
    assert review(text).weekly_minutes == minutes


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        ("For the lift:\n- Tuesday, four o'clock\n- stand inside for one ride\n- then give it a number", 1),
        ("This week:\n- ring the dentist\n- sleep diary each morning\n- one thought record", 3),
    ],
)
def test_details_and_steps_of_a_list_are_no_tasks_of_their_own(text: str, tasks: int) -> None:
    assert (review(text).tasks >= 3) == (tasks >= 3)


@pytest.mark.parametrize(
    "text",
    [
        "Finish the quilt square, and call the moving company back.",
        "Rub the lotion into the scar each night. Wear the short sleeves in the garden on Sunday.",
    ],
)
def test_fewer_than_three_pieces_are_never_three_things(text: str) -> None:
    assert review(text).tasks < 3


@pytest.mark.parametrize(
    "text",
    [
        "In meltdown, write three feelings on the whiteboard.",
        "As the attack peaks, rate your ten symptoms on the form.",
        "On the day she dies, write to the baby.",
    ],
)
def test_a_preface_about_next_week_is_no_state_of_the_client(text: str) -> None:
    plain, prefaced = (line_bag(scene(read(said))) for said in (text, f"For next week: {text}"))
    assert [shown.marks for shown in prefaced] == [shown.marks for shown in plain]
    assert review(f"For next week: {text}").unsafe_timing
