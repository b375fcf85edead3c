"""Minutes where a whole is parted, repeated, or spread over a fortnight."""

import pytest

from practice_desk.domain.wording import review


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("A third of an hour on Thursday.", 20),
        ("Two thirds of an hour of sketching.", 40),
        ("A tenth of an hour at the piano tonight.", 6),
        ("Half a minute of squeezes, five times in a row, once each day.", 17.5),
        ("Hold the stretch for 30 seconds, ten times, twice a day.", 70),
        ("Two hours at the shed, split over two mornings of an hour each.", 120),
        ("Once a fortnight, two hours at the men's shed, split over two mornings of an hour each.", 60),
        ("Spend 60 minutes on the model, spread over four days.", 60),
        ("Every day, 20 minutes of stretching, split into two lots of ten.", 140),
        ("Meet Jo for ten minutes on Monday, split the bill, and walk home.", 10),
        ("This fortnight, half an hour of baking.", 15),
        ("Once in the next fortnight, half an hour of baking.", 15),
        ("Over the next fortnight, walk 10 minutes a day.", 70),
        ("On Wednesday walk half an hour. Do the same on Friday.", 60),
        (
            "Walk there on Wednesday and come home. Do the same on Friday. Half an hour there and back each time.",
            60,
        ),
        ("½ hr fishing off the pier w/ Uncle Des, Sat", 30),
        ("¼ hr at the keyboard on Mon", 15),
        (
            "Hand therapy:\n- putty, 2 min\n- pegs, 2 min\n- towel wring, 2 min\nTwice a day, then rest the arm.",
            84,
        ),
        ("Special time: 15 mins a day with each of the twins.", 210),
        ("M/W/F.\nAM: 15 min weights + 15 min stretch.\nPM: 15 min of the tinnitus app.", 135),
        ("One day on, one day off: nine minutes with the light box before your cereal.", 31.5),
        (
            "The walking goes up this week. It goes up to 30 minutes a day, six days, with one day of rest.",
            180,
        ),
        ("Saturday: forty minutes at the market. Sunday: the same again.", 80),
        ("Two evenings: 20 minutes each of sewing.", 40),
        ("One minute of slow breathing before each of your three meals.", 21),
        ("A minute of stillness after breakfast and another when you go to bed.", 14),
        ("Ten minutes each morning and ten each evening with the mood app.", 140),
        ("On Tuesday write for ten minutes; on Thursday read it back and add to it for fifteen.", 25),
        ("You don't have to do the 30 minutes; 5 on Saturday is plenty.", 5),
        ("You each talk for ten minutes on Sunday while the other listens.", 20),
        ("On five days after lunch, breathe slowly for 3 minutes: in for four, out for six.", 15),
        ("Rub in the cream for one minute, 8 times over the week.", 8),
        ("Mondays: tai chi in the park, half an hour. Thursdays: the language café, the same.", 60),
        ("Tuesday: twenty minutes at the easel. Thursday: ditto.", 40),
        ("Half an hour at the pool on Tuesday, then again on Saturday.", 60),
        ("On Sunday Ann talks for ten minutes while Bo listens. Then swap for another ten.", 20),
        ("Massage: ten minutes giving, ten receiving, Tues and Sat.", 40),
        ("Knitting, 20 minutes, on five of the next fourteen days.", 50),
        ("Over the next fortnight fit in four goes at the letter, ten minutes a go.", 20),
        ("Rowing machine down from the usual 40 to 15 mins, Tues/Thurs.", 30),
        ("Spin on the stool for one minute. Three times on Monday, three on Friday.", 6),
        ("Chair yoga, twenty minutes, three mornings. Evening stroll, twenty-five, two nights.", 110),
        ("Talk for fifteen minutes each about the move on Sunday.", 30),
        ("Sit on the cushion for twenty minutes today, tomorrow and the day after.", 60),
    ],
)
def test_minutes_follow_from_parts_and_repeats(text: str, minutes: float) -> None:
    assert review(text).weekly_minutes == pytest.approx(minutes, rel=0.05)
