"""Fixes that would read as broken are not offered, and those that hang come last."""

import re

import pytest

from domain.wording.samples import cases, examples
from practice_desk.domain.wording import review
from practice_desk.domain.wording.mending.blemish import agreeing, hangs, loose_ends
from practice_desk.domain.wording.mending.edits import apply

_WORD = re.compile(r"[^\W\d_]+")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Everyone else has done it: one page.", "Everyone is behind you:."),
        ("The step is a daily half-hour outside.", "The step is a on two days a week half-hour outside."),
        ("Read the whole of the book.", "Read one small part of the of the book."),
        ("Do an unbroken run of diaries.", "Do an run of diaries."),
        ("Mid-flashback, write it down.", "Mid- later that day, write it down."),
    ],
)
def test_a_loose_end_is_seen(before: str, after: str) -> None:
    assert loose_ends(before, after)
    assert not loose_ends(after, after), "what was typed so is left alone"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Become more aware, and respond with care.", "Become more aware, and to: write three lines."),
        ("Be kind and rest.", "Be kind. Sit down for a minute or two. Sit down for a minute or two."),
        ("Walk on Tuesday.", "Walk on on Tuesday."),
    ],
)
def test_a_hanging_text_is_seen(before: str, after: str) -> None:
    assert hangs(before, after)
    assert not hangs(after, after)


@pytest.mark.parametrize(
    ("head", "tail", "want"),
    [
        ("Do an ", "facing step", "Do a "),
        ("Do a ", "act of care", "Do an "),
        ("Take an ", "hour off", "Take an "),
        ("Take a ", "hour off", "Take an "),
        ("It is a ", "useful page", "It is a "),
        ("It is a ", "one-off", "It is a "),
        ("Write to the ", "aunt", "Write to the "),
    ],
)
def test_the_article_agrees(head: str, tail: str, want: str) -> None:
    assert agreeing(head, tail) == want


def test_a_change_does_not_grow_together_with_its_neighbours() -> None:
    assert apply("Breathe, 20 mins/day.", [(16, 20, "on three days")]) == "Breathe, 20 mins on three days."
    assert apply("From 4.30–5.15 maths", [(5, 15, "40 minutes")]) == "From 40 minutes maths"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Read the whole of the bereavement handbook.", "Read one small part of the bereavement handbook."),
        ("Clear out the whole of Mum's flat.", "Clear out one small part of Mum's flat."),
        ("Read the whole book.", "Read one small part of the book."),
    ],
)
def test_one_small_part_of_a_whole(text: str, wanted: str) -> None:
    (note,) = [note for note in review(text).notes if note.rule == "too-much"]
    assert wanted in note.fixes


def test_no_fix_cuts_a_letter_off_a_word_or_joins_two() -> None:
    typed = [case["text"] for case in (*cases("tune"), *examples())]
    known = {word for text in typed for word in _WORD.findall(text.lower())}
    for text in (
        *typed,
        "Get on with the practice and then email me.",
        "Observe and describe your emotions.",
    ):
        own = set(_WORD.findall(text.lower()))
        for fix in (fix for note in review(text).notes for fix in note.fixes):
            fresh = set(_WORD.findall(fix.lower())) - own - known
            cut = {new for new in fresh for old in own if old.startswith(new) and len(old) - len(new) == 1}
            assert not {word for word in cut if f"{word}s" not in own}, fix
            assert not {new for new in fresh for old in own if len(old) > 3 and new == f"{old}on"}, fix


@pytest.mark.parametrize(
    ("text", "rule", "wanted"),
    [
        (
            "Write about the flashback while it's happening.",
            "acute-moment",
            "Later that day, once things are calm, write about the flashback and what was happening.",
        ),
        (
            "Should Leah begin self-harming, ask her to fill in the urges chart before you see to the wound.",
            "acute-moment",
            "Once things are calm again, ask her to fill in the urges chart after the wound has been seen to.",
        ),
        (
            "Chew each mouthful forty times, all year, and if you lose count begin the meal afresh. No exceptions.",
            "all-or-nothing",
            "Chew each mouthful forty times, all year, and if you lose count, just carry on the next day.",
        ),
        (
            "Ninety days of notes. If you miss one, start again from day one.",
            "all-or-nothing",
            "Ninety days of notes. If you miss one, just carry on the next day.",
        ),
        (
            "Never skip a meeting, not once, and start the ninety again if you do.",
            "all-or-nothing",
            "Never skip a meeting, and carry on with the ninety if you do. A slip is fine: just carry on the next day.",
        ),
        (
            "You're required to meditate twice a day, ten minutes each.",
            "must",
            "You could meditate twice a day, ten minutes each.",
        ),
    ],
)
def test_what_was_taken_out_does_not_stay_behind(text: str, rule: str, wanted: str) -> None:
    (note,) = [note for note in review(text).notes if note.rule == rule]
    assert wanted in note.fixes


@pytest.mark.parametrize("what", ["a drink", "cutting", "a bet"])
def test_no_slip_that_can_do_harm_is_just_carried_on_from(what: str) -> None:
    text = f"Ninety days without {what}. If you slip, start again from day one."
    fixes = [fix for note in review(text).notes for fix in note.fixes if note.rule == "all-or-nothing"]
    assert fixes
    assert all("one person you trust" in fix or "slip" not in fix for fix in fixes)
    assert not any("just carry on" in fix for fix in fixes)
