"""How many minutes a week follow from a text, kind by kind of phrase, in sentences of our own."""

import pytest

from practice_desk.domain.wording import review

FOLLOW = {
    "so many goes of a size": [
        ("Three visits of about seven minutes to the empty classroom, any day.", 21),
        ("Two calls of five or six minutes to Grandad this week.", 11),
        ("Four short blocks of ten minutes at the sewing machine.", 40),
        ("Sit-to-stands, two minutes, three goes, on Saturday.", 6),
        ("Scales on the cello: four minutes, two goes, every day.", 56),
        ("Toe taps for two minutes, twice through, every morning.", 28),
        ("Wobble board, thirty seconds, twice over, nightly.", 7),
        ("Stand at the open window at the interval, two minutes, twice each evening.", 28),
        ("Over the coming fortnight, fit in six ten-minute blocks on the loom.", 30),
        ("Four goes at the marimba over the next fortnight, a quarter of an hour a go.", 30),
        ("Eight one-minute stretches, spread over the week as you like.", 8),
    ],
    "each of several, on days that say the same": [
        ("Two silent breakfasts, fifteen minutes each, Tues and Thurs.", 30),
        ("Three lengths-only swims, 20 minutes each, Mon, Wed and Fri.", 60),
        ("Six minutes each on Tue, Thu and Sat.", 18),
        ("Marquetry, ten minutes each on Monday and Friday.", 20),
        ("Three paddles. A quarter of an hour each, Tue, Thu, Sat.", 45),
        ("Row the boat three times, ten minutes each, for the geese, the ducks and the coot.", 30),
    ],
    "each person": [
        ("Wednesday walk with your brother: nine minutes each, one talks, one listens.", 18),
        ("Read to each of the twins for ten minutes on Sunday.", 20),
        ("Family of three: four minutes each to say what the week was like, Friday at tea.", 12),
        ("Ten minutes by the egg timer on Thursday. Five minutes each, then tea.", 10),
        ("Kneel side by side for six minutes, three minutes each, on Saturday.", 6),
        ("Each of the grandchildren gets five minutes on the swing with you on Sunday, Nia first and then Tom.", 10),
    ],
    "an anchor of the day and a day told of elsewhere": [
        ("The clinic rings on Thursday. Fifteen minutes on the rug with the puzzle before bath.", 105),
        ("We meet again on Tuesday. Five minutes with the sketchbook after lunch.", 35),
        ("Five minutes of the sea recording when you get into bed.", 35),
        ("After you switch off the lamp, two minutes of slow breathing.", 14),
        ("Three minutes with a warm cup once you're in bed.", 21),
        ("One minute of calf raises when you brush your teeth at bedtime.", 7),
        ("Hum for three minutes after the evening tablets.", 21),
        ("Each night at bedtime, six minutes with the lavender oil.", 42),
        ("Two minutes of neck rolls when the kettle goes on for the first brew of the day.", 14),
    ],
    "days": [
        ("Monday's and Friday's visits to Nan: fifteen minutes each.", 30),
        ("Seven minutes on the xylophone every evening bar Friday.", 42),
        ("Every morning except Sunday, ten minutes of weeding.", 60),
        ("Six minutes with the light box on weekdays except Wednesday.", 24),
        ("Rehearse the toast with Jo for four minutes, tonight, tomorrow and Sunday.", 12),
        ("Light box 8 min, 5/7.", 40),
        ("Box breathing 5 min bd.", 70),
        ("Finger stretches, 2 min b.i.d.", 28),
        ("Neck stretches 1 min tds.", 21),
        ("Jog 20 min q.o.d.", 70),
        ("Alt days: 6 mins of whistling.", 21),
        ("8' on the rower x3/wk", 24),
        ("5' of stretching by the back door p.m. daily", 35),
        ("Fiddle practice, 3½ min a day.", 24.5),
        ("Stroke the dog for a minute or two after supper.", 10.5),
        ("Once or twice this week, 20 minutes in the shed with the radio.", 30),
        ("Read the seed catalogue for a quarter of an hour on Monday, Thursday and Sunday.", 45),
        ("Work on the 15-minute star chart on Tuesday and Saturday.", 30),
    ],
    "numbers that go on": [
        ("Ten minutes of ironing on Tuesday. Another ten on Friday.", 20),
        ("Stretch for six minutes on Monday, then lie flat for six more.", 12),
        ("Give the shed an hour on Saturday and one on Sunday.", 120),
        ("Friday: 12 minutes at the pond. Sunday: 9, same bench.", 21),
        ("Today 2 min, tomorrow 3, Friday 4: feet in the cold water.", 9),
        ("Sort photos for ten minutes on Saturday. If it goes well, five more on Sunday.", 15),
        ("Practise the speech for three minutes on Tuesday. Same on Thursday.", 6),
        ("In the hall: 4 minutes after breakfast and 4 in the evening, on Mon and Tue.", 16),
    ],
    "a size that is changed": [
        ("Go from 30 minutes to 12 a day with the dumb-bells.", 84),
        ("Bring the reading down from 25 minutes to 10, every evening.", 70),
        ("Forget the hour; fifteen minutes of the allotment on Saturday is plenty.", 15),
        ("Skip the half-hour version; the six-minute one, every night, will do.", 42),
        ("Two half-hour runs each week aren't working. Try ten minutes of jogging daily.", 70),
    ],
    "at most": [
        ("Fifteen mins max on the passport form, Wednesday at 6.", 15),
        ("Tackle the letters for at most ten minutes on Sunday.", 10),
        ("No more than twelve minutes on the photo box, Tuesday evening.", 12),
        ("Hour and a quarter of dancing in all this week, no single go over twenty minutes.", 75),
    ],
    "the whole of it": [
        ("Choir on Tuesday, stay the whole hour. Humming counts.", 60),
        ("Go to the pottery class on Monday and stay for the full hour.", 60),
        ("Toddler group on Wednesday: go for the half hour and sit by the door.", 30),
        ("Stay 20 minutes in the supermarket on Friday.", 20),
        ("While the stew simmers on Sunday, sit in the garden for fifteen minutes.", 15),
        ("Hold the lift open for a full minute on Monday.", 1),
        ("Once the children are down on Saturday, knit for half an hour.", 30),
    ],
    "between clock times": [
        ("Between 7 and 7.20 each evening, draw with Ned at the kitchen table.", 140),
        ("Between 8.45 and 9 on Monday, write the list.", 15),
        ("Visiting on Saturday: two to half past three with Dad.", 90),
    ],
    "said in all": [
        ("Twenty minutes in all: five on the mat, ten on the bike and five lying down, on Sunday.", 20),
        ("On Saturday, wash up for five minutes and dry for five, ten minutes altogether.", 10),
        ("Three songs of four minutes, twelve minutes in total, on Friday.", 12),
        ("Half an hour a week in total on the guitar, in as many goes as you like.", 30),
    ],
    "one of several": [
        ("Pick one: ten minutes of dusting, ten of sweeping, or ten of polishing. Sunday.", 10),
        ("Either ten minutes of yoga or ten minutes of stretching each day.", 70),
    ],
    "a day that is no occasion": [
        ("Before the blood test on Tuesday, five minutes of paced breathing on Monday.", 5),
        ("For eight minutes on Thursday, on paper: what would you do with your Sundays if the pain stayed away?", 8),
        ("Walk for ten minutes on Wednesday and note whether the knee is no worse than it was on Monday.", 10),
        ("If the nurse agrees on Monday, cycle for ten minutes on Tuesday and Friday.", 20),
        ("Since the last two Sundays went badly, walk for twenty minutes with Dad on Saturday.", 20),
    ],
}

NONE = {
    "asked, not to be done": [
        "Who could sit with Gran for an hour?",
        "Could anybody spare you ten minutes? Write down one name.",
        "Ask whether the visit can be 15 minutes on Tuesday.",
        "Tell Ros you can stay an hour on Sunday.",
        "Tell the swimming teacher you'd like the half-hour lesson.",
        "Ask your boss if you may start twenty minutes later on Mondays.",
    ],
    "sizes of something else": [
        "Book the 40-minute trial class at the dojo.",
        "Rename the 15-minute alarm 'tea'.",
        "Swap the six-hour playlist for silence on one walk, Friday.",
        "Give the girls the five-minute warning, then take the tablet. School nights.",
        "Set the oven clock five minutes fast tonight.",
        "Order the 90-minute candle on Monday.",
        "Draw the map on A5 on Tuesday.",
        "Ten minutes less of the tablet each day.",
    ],
    "before and after something": [
        "Arrive five minutes after the bell on Monday.",
        "Be at the gate ten minutes before the others on Thursday.",
        "Ten minutes before the call on Friday, put the phone in the drawer.",
        "Put the lamp on half an hour before you get up on Saturday.",
        "Get to choir fifteen minutes early on Tuesday.",
        "Start your tea twenty minutes later each day.",
    ],
    "limits": [
        "Goodbye at nursery under a minute, Monday to Friday.",
        "Gaming: 45 minutes at most each evening.",
        "News, ten minutes max a day.",
        "Phone in bed no more than five minutes a night.",
        "On Sunday pass the shell round; nobody holds it for more than three minutes.",
        "Wait ten minutes before you check the door.",
    ],
    "how often cannot be known": [
        "Five minutes on the step when the last one gets in.",
        "After a bad dream, ten minutes in the kitchen with cocoa.",
        "On days your hip complains, five minutes flat on the bed.",
        "With the urge at its worst, hold ice for two minutes.",
        "Five minutes' breathing in each gap between clients.",
        "Stressed by the inbox? Two minutes at the window.",
    ],
}


@pytest.mark.parametrize(("text", "minutes"), [case for kind in FOLLOW.values() for case in kind])
def test_minutes_follow(text: str, minutes: float) -> None:
    assert review(text).weekly_minutes == pytest.approx(minutes, rel=0.05)


@pytest.mark.parametrize("text", [text for kind in NONE.values() for text in kind])
def test_no_minutes_follow(text: str) -> None:
    assert review(text).weekly_minutes is None
