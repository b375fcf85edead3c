"""Minutes in sentences that ask for several things, in lists of particulars, and in numbers that go on after a dose."""

import pytest

from practice_desk.domain.wording import review

FOLLOW = {
    "each dose has the days of its own piece": [
        ("Haircut on Tuesday, hoop a ball for ten minutes after dinner, and write back to Nell.", 70),
        ("Oil the gate, walk 20 minutes a day, post the parcel on Friday.", 140),
        ("Stamp album at bedtime for 3 minutes, and try the jar lids on Sunday.", 21),
        (
            "Sew in the porch for 10 min after lunch, knit for 10 after supper, and on Monday take the wool back.",
            140,
        ),
        ("Bins on Monday; six minutes of scales, lid up, after tea; the vet on Friday.", 42),
        ("Pump the tyres on Monday, oil the chain on Tuesday, ten minutes round the pond on Wednesday.", 10),
        ("Sort the seeds (4 min, evenings) and ring the vet on Friday.", 28),
    ],
    "days that hold for all of it": [
        ("On Mon and Wed, three minutes of scales before tea with the lid up.", 6),
        ("Sit with the tea for three minutes, Mon, Wed and Fri, and count the gulls.", 9),
        ("Polish the spoons for an hour a day, Mon, Tues and Wed.", 180),
        ("Half an hour at the forge on Tuesday, then again on Friday.", 60),
    ],
    "particulars in a list": [
        ("Rowing, 10 min each:\n- before school\n- after tea", 120),
        ("Rowing machine\n• alternate days\n• 6 minutes", 21),
        ("Trumpet.\n• which days – Mon, Thu\n• how long – a quarter of an hour", 30),
        ("Mending box\n1. Chair by the stove\n2. Timer 8 minutes\nWeekdays.", 40),
    ],
    "numbers that go on": [
        ("A shoulder rub on Sunday: four minutes for Rhona, four for Jock, lamp off.", 8),
        ("Calf stretch: left leg 4 min, right leg 4, on Monday.", 8),
        ("Tue 6, Thu 9, Sat 12: minutes on the step with the door open.", 27),
        ("Mon: the lobby, 2 minutes. Wed: the lift, door open, 4. Sat: ride one floor, 4 again.", 10),
        ("The row about the dishes\n- she talks for 6 minutes, you nod\n- you talk for 6, she nods", 12),
        ("Porridge together on Sunday, ten minutes: four for stirring, six for eating.", 10),
        ("Sit by the weir for five minutes on Monday. On Wednesday make it ten.", 15),
    ],
    "how many of each": [
        ("Darn in 5-minute blocks, Tue and Thu, two blocks each day.", 20),
        ("Dust: 10 min per room, three rooms, on Saturday.", 30),
        ("A bedtime back rub on Monday, seven minutes per person.", 14),
        ("Each of the three of you gets two minutes with the shell at Sunday tea.", 6),
        ("Revise in blocks of ten minutes, two on Monday and two on Thursday.", 40),
    ],
    "sizes in other words": [
        ("A spare hour at the aquarium on Saturday.", 60),
        ("An hour and twenty of bowls with Sunil on Sunday.", 80),
        ("Stay for 15 of the 90 minutes at the choir on Friday.", 15),
        ("So the 30 minutes of scales becomes 10, on five days.", 50),
        ("Bail out of the quiz after ten minutes even if it's going well? No: leave after ten minutes.", 10),
        ("Ring your gran between Friday and Sunday; five minutes is enough.", 5),
        ("Never skip the 5-minute stretch on Tuesday.", 5),
    ],
    "moments": [
        ("Slow breathing, 2 min, drop-off and pick-up, Mon and Tue.", 8),
        ("Wrist circles, 2 min: 10am, noon, 3pm, Mon-Fri.", 30),
        ("Daylight, ten minutes within an hour of waking.", 70),
        ("Hum for 3 mins am & pm, incl weekends.", 42),
    ],
}

NONE = {
    "limits and told times": [
        "Ask one question an hour, eight hours a day, and tally who answers.",
        "Noah takes about 40 minutes to settle; note when the light went out on four nights.",
        "Our next session is 50 minutes, so bring one question.",
        "Never sit for more than 30 minutes at a stretch; stand when the watch buzzes.",
        "Ninety minutes before bed, dim the lamps.",
        "No more than ten minutes of googling a day.",
    ],
    "as often as it comes": [
        "On the hour, every hour you're at the till, two minutes of neck rolls.",
        "Bad knee day: halve your walk to 6 minutes.",
        "Should the shakes come on, step outside for 5 minutes.",
        "When you wake in the small hours, ten minutes of the radio.",
        "The instant you see his car, breathe out slowly for a minute.",
    ],
}


@pytest.mark.parametrize(("text", "minutes"), [case for kind in FOLLOW.values() for case in kind])
def test_minutes_follow_piece_by_piece(text: str, minutes: float) -> None:
    assert review(text).weekly_minutes == pytest.approx(minutes, rel=0.05)


@pytest.mark.parametrize("text", [text for kind in NONE.values() for text in kind])
def test_no_minutes_follow_from_what_is_told_or_unknown(text: str) -> None:
    assert review(text).weekly_minutes is None
