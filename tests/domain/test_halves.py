"""Where the first of several tasks ends, and that no word is lost between the two halves."""

import re

import pytest

from practice_desk.domain.halves import halves
from practice_desk.domain.wording import review
from practice_desk.domain.wording.size.tasks import MANY

SEVERAL = (
    "Walk for 10 minutes, call Anna on Monday, write three lines, do the body scan.",
    "Write one line on Sunday after dinner, and ring Anna on Monday as well.",
    "- Walk for 10 minutes\n- Call Anna\n- Write three lines",
    "1. Walk for 10 minutes\n2. Call Anna",
    "Call Anna on Monday. Then write three lines. Also, tidy one drawer.",
    "Ask dad about the phone / feed the cat at eight / ring Mum on Sunday",
    "Call Anna on Monday + write three lines on Tuesday + tidy one drawer on Friday",
    "Splint at night - forms to the office on Monday - ring Petra on Sunday",
)
_JOINTS = {"and", "then", "also", "as", "well", "too", "plus"}


def words(text: str) -> list[str]:
    return [word for word in re.findall(r"[a-z]+", text.casefold()) if word not in _JOINTS]


@pytest.mark.parametrize("text", SEVERAL)
def test_one_task_stays_and_every_word_is_in_one_of_the_two(text: str) -> None:
    parted = halves(text)
    assert parted is not None
    assert review(parted.first).tasks == 1
    left, before = review(parted.rest).tasks, review(text).tasks
    assert left == before - 1 or left == before == MANY, "three stand for any number of them"
    assert words(f"{parted.first} {parted.rest}") == words(text)
    assert parted.rest[0].isupper() or parted.rest[0] == "-"


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        (
            "Ring Mum and Dad on Sunday, book the dentist, and walk the dog twice a day.",
            "Ring Mum and Dad on Sunday.",
        ),
        ("Walk to the shop and back, and call Anna on Sunday.", "Walk to the shop and back."),
        (
            "Make a pros and cons list about drinking, call the helpline and go to one meeting, and tell your wife.",
            "Make a pros and cons list about drinking.",
        ),
        (
            "Do the body scan on Monday and Tuesday, write to your brother, and go to bed at eleven.",
            "Do the body scan on Monday and Tuesday.",
        ),
        (
            "On Monday, ask your boss for the rota; on Wednesday, call HR; on Friday, write down how it went.",
            "On Monday, ask your boss for the rota.",
        ),
        (
            "Keep a sleep diary, stop caffeine after noon, and get out of bed after 20 minutes awake.",
            "Keep a sleep diary.",
        ),
        (
            "Set boundaries with your mother and sleep better and find a hobby.",
            "Set boundaries with your mother.",
        ),
        (
            "Wear the jacket to work on Tuesday and, at some point before Friday, give away the spare bottles.",
            "Wear the jacket to work on Tuesday.",
        ),
        (
            "Sleep rules until next time:\n- no naps\n- bed only for sleep\n- up at 6.45",
            "Sleep rules until next time:\n- no naps",
        ),
    ],
)
def test_what_stays_ends_where_the_next_thing_to_do_begins(text: str, stays: str) -> None:
    parted = halves(text)
    assert parted is not None
    assert parted.first == stays
    assert words(f"{parted.first} {parted.rest}") == words(text)


@pytest.mark.parametrize(
    "text", ["", "Walk", "Walk for 10 minutes on Monday.", "Ring Jo and jot how it went."]
)
def test_one_task_has_no_halves(text: str) -> None:
    assert halves(text) is None
