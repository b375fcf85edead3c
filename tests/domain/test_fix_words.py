"""A fix in few words says what changes, and marks what is new in it."""

import json

import pytest

from house.checkout import ROOT
from practice_desk.domain.fix_words import FixWords, fix_words
from practice_desk.domain.wording import review

TEXT = "Walk round the block. Practise mindfulness every day for 30 minutes, then rest. Call Jo."


def new(words: FixWords) -> str:
    return words.text[words.start : words.end]


def test_the_whole_first_then_the_sentence_then_the_words_beside_the_change() -> None:
    ways = fix_words(TEXT.replace("30", "10"), TEXT)
    assert [way.text for way in ways] == [
        TEXT.replace("30", "10"),
        "… Practise mindfulness every day for 10 minutes, then rest. …",
        "… every day for 10 minutes, then rest. …",
    ]
    assert [new(way) for way in ways] == ["10", "10", "10"]


def test_what_comes_at_the_end_is_shown_by_itself() -> None:
    text = "Try to relax more."
    ways = fix_words(f"{text} Breathe out ten times before bed. Sit down.", text)
    assert ways[1].text == "… Breathe out ten times before bed. Sit down."
    assert new(ways[1]) == "Breathe out ten times before bed. Sit down."


def test_words_only_taken_out_are_named() -> None:
    ways = fix_words("Walk ten minutes every day.", "Walk ten minutes every day, without exception.")
    assert [way.text for way in ways] == ["Walk ten minutes every day.", "Leave out “without exception”"]
    assert new(ways[0]) == ""


def test_a_mark_that_moves_is_no_change() -> None:
    ways = fix_words("Walk, then write.", "Walk, then write, and sing.")
    assert ways[1].text == "Leave out “and sing”"


@pytest.mark.parametrize(("fix", "text"), [("", "Walk."), ("Walk.", ""), ("Walk.", "Walk."), (" \n", " ")])
def test_nothing_is_no_trouble(fix: str, text: str) -> None:
    ways = fix_words(fix, text)
    assert ways[0].text == " ".join(fix.split())
    assert all(0 <= way.start <= way.end <= len(way.text) for way in ways)


def test_lines_are_joined_and_other_scripts_kept() -> None:
    assert fix_words("- Γράψε\n- Walk 🙂", "- Γράψε")[0].text == "- Γράψε - Walk 🙂"


def test_every_fix_of_the_labelled_texts_says_what_is_new() -> None:
    """Whatever way is taken, what it marks as new is in the fix, and a cut sign stands only where something is cut."""
    cases = (ROOT / "tests" / "domain" / "wording" / "cases.jsonl").read_text(encoding="utf-8").splitlines()
    seen = 0
    for text in [json.loads(case)["text"] for case in cases[:150]]:
        for fix in [fix for note in review(text).notes for fix in note.fixes]:
            ways, whole = fix_words(fix, text), " ".join(fix.split())
            assert ways[0].text == whole
            seen += 1
            for way in ways:
                assert new(way) in whole
                assert way.text.startswith("Leave out “") or way.text.strip("… ") in whole
    assert seen > 50
