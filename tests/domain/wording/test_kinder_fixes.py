"""Fixes that keep what was typed and say it kindly: together, in short sentences, in plain words, one part of it."""

import pytest

from practice_desk.domain.wording import review
from practice_desk.domain.wording.mending.blemish import cut_off
from practice_desk.domain.wording.mending.edits import keeps_half, tidy
from practice_desk.domain.wording.mending.shorter import shorter

TOGETHER = (
    (
        "If the sleep diary isn't filled in we'll have to end the sessions.",
        "If the sleep diary isn't filled in, we'll look together at what got in the way.",
    ),
    (
        "If the rota isn't kept I'll have to tell your mum: wash up on Monday and Wednesday.",
        "Wash up on Monday and Wednesday. If the rota isn't kept, we'll look together at what got in the way.",
    ),
    (
        "You let your sister down on Friday. Send her one text tonight.",
        "Friday was hard for your sister. Send her one text tonight.",
    ),
    (
        "I need four filled-in mood cards so that my manager can see we're making progress.",
        "Four filled-in mood cards, so that we can see together how they went.",
    ),
    (
        "I'll be inspecting the kitchen drawer on Friday.",
        "We'll look at the kitchen drawer together on Friday.",
    ),
    (
        "Your relapse plan will be graded out of twenty, so write it out in full on Sunday.",
        "We'll look at your relapse plan together, so write it out in full on Sunday.",
    ),
    (
        "Prove to me that you're serious about sleeping better: leave the phone downstairs tonight.",
        "A step towards sleeping better: leave the phone downstairs tonight.",
    ),
    (
        "Prove you're serious about your marriage and book the table for Saturday.",
        "A step for your marriage: book the table for Saturday.",
    ),
    (
        "Only a parent who doesn't care would skip this. Read to Sam on Wednesday.",
        "You are a parent who cares. Read to Sam on Wednesday.",
    ),
    (
        "You should have rung the landlord by now; ring him on Tuesday.",
        "If you haven't rung the landlord by now, ring him on Tuesday.",
    ),
    (
        "Everyone else in the class did this, so there's no excuse for not joining the walk on Sunday.",
        "Everyone in the class is behind you: how about joining the walk on Sunday?",
    ),
    ("Fewer than three walks is a fail.", "Fewer than three walks is fine."),
    (
        "Do the ten breaths properly this time, I can tell when you haven't.",
        "Do the ten breaths in your own way this time, and do tell me when you haven't.",
    ),
    ("Ring the bank on Monday, like I told you last time.", "Ring the bank on Monday, like we talked about."),
    (
        "My supervisor needs three signed sheets, so bring them on Tuesday.",
        "Bring three signed sheets on Tuesday.",
    ),
    ("It is mandatory that the plan is signed by Friday.", "It helps when the plan is signed by Friday."),
    (
        "Last chance, Imran: email the tutor by Wednesday or we stop.",
        "A chance, Imran, to email the tutor by Wednesday.",
    ),
    (
        "I was disappointed with your thought record. Do one line on Thursday evening.",
        "Your thought record may say that it was hard going. Do one line on Thursday evening.",
    ),
)


def _fixes(text: str, *rules: str) -> tuple[str, ...]:
    return next(note.fixes for note in review(text).notes if not rules or note.rule in rules)


@pytest.mark.parametrize(("text", "kinder"), TOGETHER)
def test_pressure_marks_and_checking_become_looking_at_it_together(text: str, kinder: str) -> None:
    assert kinder in _fixes(text, "pressure", "therapist", "school-word", "must", "heavy-tone")
    assert keeps_half(text, kinder)


def test_things_that_stay_are_joined_where_a_pair_is_among_them() -> None:
    text = "Make a pros and cons list about drinking, call the helpline and go to one meeting, and tell your wife."
    kept = "Make a pros and cons list about drinking, and call the helpline. Only"
    assert any(fix.startswith(kept) for fix in _fixes(text, "too-many"))


def test_a_must_never_becomes_something_that_can_be_tried() -> None:
    fixes = _fixes("You must never go to bed after eleven on Sunday.", "must")
    fixes += _fixes("You must never go to bed after eleven on Sunday.", "no-exception")
    assert any("ry not to go to bed" in fix for fix in fixes)
    assert not [fix for fix in fixes if "could never" in fix or "must try" in fix]


def test_a_slip_is_never_called_fine_where_it_can_only_happen() -> None:
    (first, *_) = _fixes("Drinking on a Sunday is a fail.", "school-word")
    assert first == "Drinking on a Sunday can happen."


def test_no_fix_breaks_off_or_doubles_a_word() -> None:
    assert cut_off("Hi Ben, the sheets are. Ride the lift.")
    assert cut_off("Work on the and the other.")
    assert not cut_off("Ride the lift at 9 a.m. on Monday.")
    assert tidy("Go to the gym on on Monday.") == "Go to the gym on Monday."
    assert tidy("how about two sheets.") == "How about two sheets?"


@pytest.mark.parametrize(
    ("long", "short"),
    [
        (
            "When your aunt rings on Sunday and asks again about the wedding and the money, say that you will ring back.",
            (
                "This is for when your aunt rings on Sunday and asks again about the wedding and the money. "
                "Say that you will ring back."
            ),
        ),
        (
            "Because the pool is closed on Monday and the gym is full of the new members, swim in the lake.",
            "The pool is closed on Monday and the gym is full of the new members. So swim in the lake.",
        ),
        (
            "If the letter from the council has still not come by the time you leave, ring the number on the card.",
            "Suppose the letter from the council has still not come by the time you leave. Ring the number on the card.",
        ),
        (
            (
                "Listen to the tape about the back from the start, which lasts an hour, "
                "while writing down what you notice in it."
            ),
            (
                "Listen to the tape about the back from the start, which lasts an hour. "
                "While you do, write down what you notice in it."
            ),
        ),
        ("Before bed, put the phone in the kitchen.", "Before bed, put the phone in the kitchen."),
    ],
)
def test_a_long_sentence_is_parted_where_a_sentence_can_begin(long: str, short: str) -> None:
    assert shorter(long) == short


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Complete the PHQ-9 on Monday.", "Complete the mood form on Monday."),
        ("Pt to ring the surgery on Monday.", "You could ring the surgery on Monday."),
        (
            "Breathe out slowly, ten breaths, b.d. for a week.",
            "Breathe out slowly, ten breaths, twice a day for a week.",
        ),
        ("Do two BA activities on Sunday.", "Do two planned activities on Sunday."),
    ],
)
def test_a_hard_word_has_a_plain_one_that_fits(text: str, plain: str) -> None:
    assert plain in _fixes(text, "jargon")


@pytest.mark.parametrize(
    ("text", "smaller"),
    [
        ("Finish the book by Sunday.", "Read a page of the book by Sunday."),
        ("Write your whole life story by Sunday.", "Write a page of your life story by Sunday."),
        ("Read the manual cover to cover by Sunday.", "Read the manual, just the first page, by Sunday."),
        ("Do all the worksheets in the pack by Sunday.", "Do one of the worksheets in the pack by Sunday."),
        (
            "Rate the pain before breakfast, mid-morning, at lunch, at 3, at dinner and at lights out.",
            "Rate the pain before breakfast and at lights out.",
        ),
        (
            "Check in six times a day, at 8, 11, 1, 4, 7 and 10.",
            "Check in three times a day, at 8, 1 and 10.",
        ),
        ("Body scan for 20 minutes every night.", "Body scan for 20 minutes on three nights a week."),
    ],
)
def test_a_part_of_it_reads_as_a_sentence(text: str, smaller: str) -> None:
    assert smaller in [fix for note in review(text).notes for fix in note.fixes]


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        (
            "Your list: (a) ring the bank, (b) meet Ola for tea, (c) sort the post.",
            "Your list, pick one of these: ring the bank, meet Ola for tea or sort the post.",
        ),
        (
            "So good to see you. For this week: ring the bank, meet Ola for tea, sort the post and book the dentist.",
            (
                "So good to see you. For this week, pick one of these: ring the bank, meet Ola for tea, sort the post "
                "or book the dentist."
            ),
        ),
    ],
)
def test_several_are_offered_as_a_choice_in_their_place(text: str, choice: str) -> None:
    assert choice in _fixes(text, "too-many")


def test_what_was_asked_for_also_is_one_more_to_pick_from() -> None:
    text = "Call your mother on Sunday and tell her no. Also journal nightly, meditate and cut out coffee."
    call = "all your mother on Sunday and tell her no."
    assert _fixes(text, "too-many") == (
        f"C{call} Pick one of these this week: journal nightly, meditate or cut out coffee.",
        f"Pick one of these this week: c{call} Or journal nightly, meditate and cut out coffee.",
    )


def test_nothing_forbidden_stays_beside_a_slip_that_is_fine() -> None:
    assert _fixes("Go to the gym every day and never miss a session.", "all-or-nothing") == (
        "Go to the gym every day. A slip is fine: just carry on the next day.",
        "Go to the gym every day.",
    )


def test_a_ban_is_tried_for_one_evening_and_is_never_turned_round() -> None:
    assert "Just for Tuesday evening, try not to check the hob again." in _fixes(
        "Never check the hob again.", "no-exception"
    )
    text = "When the phone rings, let it ring. Under no circumstances pick it up, not once."
    assert not any("ring. Pick it up" in fix for fix in _fixes(text, "no-exception"))


def test_what_steadies_already_stays_in_the_moment() -> None:
    (first, *_) = _fixes("When a flashback hits, pull over and fill in the thought record.", "acute-moment")
    assert first == (
        "When a flashback hits, pull over. Once the flashback has passed, fill in the thought record."
    )


def test_before_harm_somebody_to_turn_to_comes_first() -> None:
    (first, *_) = _fixes("Before you cut, complete the chain analysis.", "acute-moment")
    assert "ring someone you trust or a crisis line" in first


def test_a_slip_that_can_do_harm_is_not_called_fine() -> None:
    fixes = _fixes("No heroin at all from Monday to Sunday.", "all-or-nothing")
    assert fixes
    assert all("tell one person you trust" in fix or "slip" not in fix for fix in fixes)
    assert any(
        "A slip is fine" in fix for fix in _fixes("No crisps at all from Monday to Sunday.", "all-or-nothing")
    )


@pytest.mark.parametrize(
    ("text", "kinder"),
    [
        (
            "Why haven't you rung the landlord? Ring him on Monday.",
            "If you haven't rung the landlord, that's fine. Ring him on Monday.",
        ),
        ("Sloppy work on the form. Redo it for Sunday.", "The form can be rough. Redo it for Sunday."),
        (
            "There's a penalty of one extra diary line per day missed. Diary: every night.",
            "One diary line is plenty, and a day without is fine. Diary: every night.",
        ),
    ],
)
def test_scolding_becomes_leave_to_have_found_it_hard(text: str, kinder: str) -> None:
    fixes = [fix for note in review(text).notes for fix in note.fixes]
    assert kinder in fixes


@pytest.mark.parametrize(
    ("text", "clear"),
    [
        ("Journal when you can.", "Journal for 5 minutes on Tuesday and Thursday evening."),
        ("Breathe slowly as needed.", "Breathe slowly for 3 minutes after breakfast, on three days."),
        ("Do keep writing where possible, Anwen.", "Do keep writing once a day on three days, Anwen."),
        ("Stretch more, please.", "Stretch for 10 minutes on Tuesday and Friday, please."),
        ("Get out for a walk more.", "Get out for a walk once on Wednesday."),
    ],
)
def test_the_detail_stands_in_place_of_what_left_it_open(text: str, clear: str) -> None:
    (note,) = [note for note in review(text).notes if note.rule == "no-amount"]
    assert clear in note.fixes


def test_a_stop_behind_a_short_form_begins_no_sentence() -> None:
    (note,) = [n for n in review("Mirror work, 10 mins b.d., non-dom. limb.").notes if n.rule == "jargon"]
    assert "non-dom. limb" in note.fixes[0]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            (
                "At bedtime each night, sit on the edge of the bath, radio on and for ten minutes write down whatever"
                " is still going round in your head from the day so that it has somewhere to go."
            ),
            (
                "At bedtime each night, sit on the edge of the bath, radio on. For ten minutes write down whatever is"
                " still going round in your head from the day so that it has somewhere to go."
            ),
        ),
        (
            (
                "On Sunday afternoon, when the others have gone to the fair and the house is finally quiet enough for you to"
                " think, spend ten minutes on the ways in which you keep putting yourself last."
            ),
            (
                "This is for Sunday afternoon, when the others have gone to the fair and the house is finally quiet enough"
                " for you to think. Spend ten minutes on the ways in which you keep putting yourself last."
            ),
        ),
    ],
)
def test_no_short_sentence_is_only_a_lead(text: str, parts: str) -> None:
    assert shorter(text[:-1]) + "." == parts


def test_shorter_fixes_read_as_they_were_typed() -> None:
    def too_much(text: str) -> tuple[str, ...]:
        return _fixes(text, "too-much")

    assert too_much("The 30 minute guided tour of the breath on weekdays.")[0].startswith(
        "The 20-minute guided"
    )
    assert (
        too_much("Every day bar Sunday, 20 minutes of oboe.")[0]
        == "On three days a week, 20 minutes of oboe."
    )
    assert "three mornings this week" in too_much("Every morning this week, 18 minutes of tai chi.")[0]
