"""Minutes a week and number of tasks, rule by rule, in texts that are not among the labelled cases."""

import pytest

from practice_desk.domain.wording import review
from practice_desk.domain.wording.reading.clock import stretches
from practice_desk.domain.wording.size.tasks import MANY

MINUTES = {
    "moments of a day in a row": [
        ("Breathing, morning and night, 4 minutes.", 56),
        ("Listen to the 12-minute track on waking and at bedtime, Monday to Friday.", 120),
        ("5 minutes of stretches in the morning and 10 minutes of reading at night.", 105),
        ("AM: 5 min of stretching. PM: 10 min of breathing.", 105),
        ("Sip slowly for two minutes, morning, noon and night.", 42),
    ],
    "clock times in a row are sittings": [
        ("5 minutes with the app, 11am and 4pm, office days (Tue–Thu).", 30),
        ("Stretch for three minutes at 10 and 3 on weekdays.", 30),
        ("Breathe for 2 minutes at 9am and 5pm every day.", 28),
    ],
    "there and back, both sides": [
        ("Walk to work, 10 minutes each way, Monday to Friday.", 100),
        ("On the bus to college, Mon–Fri, 8 minutes of the podcast each way.", 80),
        ("Hamstring stretch, 30 seconds a leg, nightly.", 7),
        ("To the pond on foot, nine minutes there and nine back, on Sunday.", 18),
    ],
    "once more": [
        ("Row for 20 minutes on Monday and the same again on Thursday.", 40),
        ("Paint for 15 minutes on Sunday. Same again on Wednesday.", 30),
    ],
    "goes": [
        ("Three goes at ten minutes each on the piano.", 30),
        ("Four goes of five minutes this week at the crossword.", 20),
        ("Two 10-minute phone-free chats, one on Monday, one on Friday.", 20),
        ("Toe raises: thirty seconds, four of them, on Tuesday and Friday.", 4),
        ("Hold each of the three stretches for 20 seconds, nightly.", 7),
    ],
    "numbers that go on after a unit": [
        ("Sit for 2 minutes on Monday, 4 on Tuesday, 6 on Wednesday.", 12),
        ("Ten minutes on the bike before breakfast and another ten before supper.", 140),
        ("Lute (10 min), scales (5), on Saturday.", 15),
        ("Monday to Friday, ten minutes with the diary; at the weekend, five.", 60),
        ("Do ten minutes, rest, do ten more, on Saturday.", 20),
    ],
    "fortnights and every so many days": [
        ("Over the next fortnight, draw for 20 minutes four times.", 40),
        ("Twice this fortnight, visit Ann for 40 minutes.", 40),
        ("One hour of volunteering at the shelter, every second Saturday.", 30),
        ("Week 1: 5 minutes a day. Week 2: 10 minutes a day.", 52.5),
        ("Alternate mornings, 8 mins of tai chi.", 28),
        ("Every third day, six minutes of whittling.", 14),
    ],
    "days that are counted": [
        ("Four nights this week, five minutes of the scan before bed.", 20),
        ("Chess for ten minutes on three of the seven evenings.", 30),
        ("Chess with Jo on a night of your choosing, 15 minutes.", 15),
    ],
    "clock stretches": [
        ("Sit in the garden from quarter past ten till half past on Sunday.", 15),
        ("Read from half seven to ten to eight on Monday.", 20),
        ("Mon 9-9.20: write the list.", 20),
    ],
    "said once more is counted once": [
        ("Two minutes. Look out of the window on Tuesday for two minutes.", 2),
    ],
    "sizes of something else": [
        ("Increase your walk by two minutes on Monday.", None),
        ("Ask your manager for ten minutes on Thursday.", None),
        ("You slept five hours. Note your wake-up time each morning.", None),
        ("Ring the clinic on the 20th.", None),
    ],
}


@pytest.mark.parametrize(("text", "minutes"), [case for group in MINUTES.values() for case in group])
def test_minutes_a_week(text: str, minutes: float | None) -> None:
    assert review(text).weekly_minutes == (None if minutes is None else pytest.approx(minutes, rel=0.05))


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("from 6.30 to 6.45", [15]),
        ("quarter to ten till half past", [45]),
        ("play from half six until eight.", [90]),
        ("tuesday, 6.10 to 6.20pm: post", [10]),
        ("walk five to ten minutes", []),
        ("two to three walks on sat", []),
        ("monday 3-5 lines", []),
        ("pages 3 to 5 on sunday", []),
        ("the shop is open from 9am to 5pm", []),
    ],
)
def test_a_stretch_between_clock_times_has_its_length(typed: str, minutes: list[float]) -> None:
    assert [length for _, _, length in stretches(typed)] == minutes


TASKS = {
    "doings side by side count each": [
        ("Ring the vet, order the stamps and mend the gate by Friday.", 3),
        ("Could you email the landlord, book the boiler check and return the parcel?", 3),
        ("Trumpet practice / weekly swim at the baths / lunch with Vi on Friday", 3),
    ],
    "sentences side by side count each": [
        ("Phone the bank. Order the stamps. Apologise to Lee.", 3),
        ("Lavender bath on Monday, phone Bev on Tuesday, bin bags to the tip on Saturday.", 3),
    ],
    "rules count each, reassurance is none": [
        ("No coffee after two, no naps, up at seven, bed only for sleep.", 3),
        ("No deadline, no score, no pressure. One photo on Friday's walk.", 1),
    ],
    "letters and announced numbers": [
        ("(a) log each cigarette, (b) move the ashtray, (c) tell two colleagues.", 3),
        ("Three things for the week: a swim, a page and a call.", 3),
        ("One thing, then. Phone the sitters and ask about Thursdays.", 1),
        ("Three good things came out of that week. Copy them into your diary on Friday.", 1),
    ],
    "steps of one doing, and the stages of one outing, are one": [
        ("On Wednesday, go to the shop, buy the cardamom and open it on the bus.", 1),
        ("Stand at the gate, breathe out slowly and step through on Monday.", 1),
        ("When the alarm starts, fill the kettle, open the door and ring Sal.", 1),
    ],
}


@pytest.mark.parametrize(("text", "tasks"), [case for group in TASKS.values() for case in group])
def test_three_things_or_fewer(text: str, tasks: int) -> None:
    assert (review(text).tasks >= MANY) == (tasks >= MANY)


def test_the_items_of_a_list_are_counted() -> None:
    text = "- Ring Sal\n- Post the form\n- Mend the gate\n- Book the dentist\n- If you like, bake a cake"
    assert review(text).tasks == 4


@pytest.mark.parametrize(
    "text",
    [
        "Answer all seven questions on the form on Monday.",
        "We can look at it together, or not at all: one line on Monday.",
        "Well done for ten sessions. Post the form on Monday.",
        "You run the whole day on autopilot. Wash up with the other hand on Monday.",
        "Knit for half an hour on Thursday, no podcast.",
    ],
)
def test_what_only_sounds_big_is_left_alone(text: str) -> None:
    assert not review(text).oversized


def test_a_list_counts_what_is_to_be_done_not_how_long_or_by_when() -> None:
    assert review("Homework: mood log, 12 mins, due next Tuesday.").tasks == 1
    assert review("Tasks: on Monday ring Gran, on Tuesday pay the gas, on Friday mend the gate.").tasks == 3
