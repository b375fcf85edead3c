"""Minutes in texts that are oddly worded: notes, spoken sentences, and times that nobody is asked to spend."""

import pytest

from practice_desk.domain.wording import review

FOLLOW = {
    "doses that grow": [
        ("Tue 3 min, then add two minutes a day until Friday: stand on the landing.", 24),
        ("Mon, Wed and Fri: sit on the bus for 4 minutes, a minute longer each time.", 15),
        ("Start with 2 min of scales and add a minute each day for four days.", 14),
        ("Scales for ten minutes on Monday, and add the new piece on Friday.", 10),
    ],
    "clock times beside other doses": [
        ("Woodwork Weds 7-8 pm + quarter of an hour of sanding on Sun.", 75),
        ("Revision: Mon-Fri 4.30-5.15 maths, 6-6.20 French.", 325),
        ("Saturday morning, ten till twelve, at the stables.", 120),
        ("The full hour at the kiln on Saturday, 10 to 11.", 60),
    ],
    "lists, some of it daily": [
        ("Sketch for 20 min daily, one hour's bowls, forty minutes' phone chat with Di.", 240),
        ("Three goes in the pool this week: Tuesday 20 minutes, Thursday 30, Saturday 40.", 90),
        ("Gym: 20 mins. Library: 20 mins.", 40),
        ("Four days: 10' rowing. The other three: 5' stretching.", 55),
        ("Fast set Tues: six minutes of scales. Slow set Sat: twelve.", 18),
        ("Walk ten minutes a day, and stretch for five minutes.", 105),
    ],
    "a time given up for another": [
        ("Half an hour? No. Start with five minutes a day on weekdays.", 25),
        ("Monday to Friday, swap ten minutes of scrolling for ten minutes in the square.", 50),
        ("Ready for ten minutes on the mat? On Sunday, then.", 10),
    ],
    "moments and occasions": [
        ("3 mins bedtime, legs up wall.", 21),
        ("Four minutes of sitting still on three of your commutes.", 12),
        ("2 mins of neck rolls at the desk, 11 and 3, Mon/Wed/Fri.", 12),
        ("Bathe your hands for two minutes after you get up, while the kettle boils.", 14),
        ("Pinch pots for ten minutes on a night when neither of you is on call.", 10),
        ("While you're well, spend 20 minutes on the early-signs sheet.", 20),
        ("Mum reads for ten minutes, then Dad reads for ten, on Saturday and Sunday.", 40),
        ("Two minutes away from the screen at noon on Monday.", 2),
        ("Ten minutes of a sleep story at bedtime.", 70),
        ("I expect half an hour at the gym on Tuesday.", 30),
    ],
    "days of another piece": [
        ("Half an hour of weeding on Saturday and a long call to your aunt on Friday.", 30),
        ("Hum for three minutes morning, noon and night, and have Liv over for cards on Friday.", 63),
        (
            "Scales on Monday and Tuesday, 5 minutes each; lunch with Sam on Friday; ten minutes of mending.",
            20,
        ),
        ("Cards at weekends only; one 4-minute breathing space.", 4),
        ("Ten minutes with the atlas Tues, bread baked with Jo, choir again Thurs.", 10),
        ("On Monday and Wednesday, feed the birds; draw for ten minutes.", 20),
        ("Row 10 mins each morning + evening stroll, 5 min, nightly.", 105),
    ],
    "once at the weekend, or on both its days": [
        ("Half an hour in the shed at the weekend.", 30),
        ("Before the weekend with your dad, read the script aloud for 15 minutes.", 15),
        ("A 10-minute walk at weekends.", 20),
        ("Monday to Friday, ten minutes of scales; at the weekend, five.", 60),
    ],
    "days in fragments of their own": [
        ("Calf stretch. Back step. Evenings. Five minutes.", 35),
        ("Heel raises: 3 mins, twice a day. Mon to Fri. Kitchen.", 30),
        ("Neck rolls, one min, am pm and before dinner. Every day.", 21),
        ("Neck rolls, one min, am and pm. Every day.", 14),
    ],
    "times over on each day": [
        ("Hops. Half a min x4 on Mon, Weds, Fri, Sat.", 8),
        ("Spin for one minute on Mon and Fri, twice each, and rate the dizziness.", 4),
        ("Sweep the yard in 5-min bursts, two bursts, Tues + Fri.", 20),
        ("Two swims of 20 minutes, Monday and Friday.", 40),
        ("Hold the pose three times in a row on Monday and Friday. Thirty seconds.", 3),
        ("Autogenic training thrice daily, four minutes, on five days out of seven.", 60),
        ("Cards on Monday with all three of them in turn, 5 min a child.", 15),
    ],
    "sizes that stand by themselves": [
        ("We cut the running back: three mornings, half an hour, walking counts.", 90),
        ("She's the boss, 10 minutes, Saturday.", 10),
        ("The sheet says 25 minutes; do five, on Tuesday.", 5),
        ("Two minutes of stillness after your evening injection.", 14),
        ("Have the neighbours in for twenty minutes on Sunday.", 20),
    ],
    "days that are no occasion": [
        ("On Monday write for ten minutes about what a good Saturday would look like.", 10),
        ("Film five minutes about Tuesday's lunch on Sunday.", 5),
        ("Hum for four minutes before Monday's and Friday's access visits.", 8),
    ],
    "near to a limit, yet spent": [
        ("Stay at the quiz for 20 minutes after the break on Friday.", 20),
        ("Knit for an hour after lunch on Sunday.", 60),
        ("Sew in 10-minute chunks on Monday and Friday.", 20),
        ("Sit at the organ for ten minutes on Sunday; note what your hands do.", 10),
        ("Not the 30 minutes on the sheet: 12 is enough, on Friday.", 12),
        ("Ask Dot for the piano key and play for ten minutes on Monday.", 10),
        ("Write for ten minutes; leave the letter unopened for now.", 10),
    ],
    "a trigger of what comes later, or none": [
        ("Row for 15 minutes, and ring Mo when the boat is up.", 15),
        ("Sketch for ten minutes on Sunday if you like.", 10),
        ("Next supper, spend 10 minutes at the table with the radio off.", 10),
        ("Next row, take 5 minutes in the yard.", 5),
    ],
}

NONE = {
    "what goes on by itself": [
        "The wave goes up for about twenty minutes. Sit on your hands if you must.",
        "Hold off from replying to her for an hour.",
    ],
    "what is held off, shut or only said": [
        "Leave the door unchecked for half an hour after supper.",
        "The shed is out of bounds for 20 minutes on Monday.",
        "Go in, ask for ten minutes, sit down.",
        "Say that you have two minutes and put the kettle on.",
        "That was plenty for fifty minutes. On Sunday, feed the ducks.",
        "You may feel flat for an hour or two.",
        "Meg rings at the half-hour to see how the date is going.",
    ],
    "a point in time or a rate": [
        "Pain sheet: pain before, pain an hour after.",
        "Charger in the hall, an hour before lights out.",
        "Could you have the first cup an hour after you get up?",
        "Keep a minute-by-minute note of the worries.",
        "Strings wiped at the end of each 45-minute block.",
        "Stand a minute longer than last week.",
        "Two minutes of stretching every hour at work.",
    ],
    "sleep, screens and names": [
        "- Slept <5h? Up at 7.\n- Slept well? Up at 7.",
        "SRT: TIB 6 hrs, rise 06:30.",
        "Screens in 10 min chunks; sunglasses in the shop.",
        "An hour of gaming at most on school nights.",
        "Book a double (20 minute) appointment.",
        "She has had a 7-minute record; ask her on Friday what helped.",
    ],
    "a count that is no minutes": [
        "Plant the bulbs. A dozen is enough.",
        "One side of A5 is enough, on Sunday.",
        "Write on the evenings you fancy it, three would be plenty.",
    ],
    "as often as it comes": [
        "When you want to look at her phone, go out to the yard for two minutes.",
        "If you want to bolt, hold the rail for a minute, then ring Jo.",
        "Palm press, 60 secs, when fingers go to the scratch card.",
        "One min of marching on the spot each advert break, if knees allow.",
    ],
}


@pytest.mark.parametrize(("text", "minutes"), [case for kind in FOLLOW.values() for case in kind])
def test_minutes_follow_from_odd_wordings(text: str, minutes: float) -> None:
    assert review(text).weekly_minutes == pytest.approx(minutes, rel=0.05)


@pytest.mark.parametrize("text", [text for kind in NONE.values() for text in kind])
def test_no_minutes_follow_from_odd_wordings(text: str) -> None:
    assert review(text).weekly_minutes is None


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("Sit with the kindness recording on Monday, on the cushion. It runs 25 minutes.", ("too_long",)),
        (
            "Write the letter out on Saturday. Set aside forty-five minutes. Then walk to the weir.",
            ("too_long",),
        ),
        ("Walk the reservoir path on Saturday. Set aside forty-five minutes.", ()),
        ("An hour and a quarter in all: five dips of fifteen minutes in the lido, Monday to Friday.", ()),
        ("Mood diary: morning, afternoon, evening, one number in each box.", ()),
        ("Jot a number at breakfast, lunch, tea, dinner and bedtime.", ("too_often",)),
        ("Ahead of breakfast, lunch and tea, two minutes with the plate in front of you.", ()),
        ("Write your ideal Sunday, hour by hour, one page.", ()),
        ("Keep a record of mood, meals and sleep, hour by hour.", ("too_often",)),
        ("Ankle turns x10 daily.", ()),
        ("Do the ankle turns x 5 daily.", ("too_often",)),
        ("After the row has been over for an hour, draw it with Kit in crayon.", ()),
    ],
)
def test_size_follows_from_odd_wordings(text: str, reasons: tuple[str, ...]) -> None:
    assert review(text).oversized_reason == reasons
