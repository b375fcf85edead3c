"""A check is read back exactly as it stood, whatever the words and numbers of the rules are by then."""

import json

import pytest

from practice_desk.domain.check import Result
from practice_desk.domain.readiness import Answer, questions, weighing, words
from practice_desk.domain.refused import Gone
from practice_desk.services import weighed
from practice_desk.services.readiness import HoldPlan, Rulers
from support.builders import a_check


def decided(desk, mara):
    check = a_check(desk, mara, "nnnyyyynn")
    check = desk.readiness.set_rulers(check, Rulers(importance=8, confidence=6))
    check = desk.readiness.set_idea(check, "Cook once")
    desk.readiness.decide(check, Result.SMALL, "They asked twice.")
    return desk.readiness.check_for_today(mara)


def test_it_has_everything_that_was_answered_shown_and_decided(desk, mara):
    check = decided(desk, mara)
    record = desk.check_records.of_check(check.id)
    sections = {section.title: section.lines for section in record.sections}
    assert sections["Decided"][:2] == ("Something small", "The lean was: talk first")
    assert sections["Why against the lean"] == ("They asked twice.",)
    assert sections["Reasons as shown"] == tuple(reason.text for reason in check.reasons)
    assert "Do they want something to do between sessions? No" in sections["Answers"]
    assert sections["Numbers, where they were asked"] == (
        "Importance: 8 out of 10",
        "Confidence in the plan: 6 out of 10",
    )
    assert sections["Their own idea"] == ("Cook once",)
    assert "Version 2026-11" in sections["The rules it went by"]
    assert any("hold at or above: 80" in line for line in sections["The rules it went by"])


def test_it_stays_when_the_words_the_numbers_and_the_rules_change(desk, mara, monkeypatch):
    check = decided(desk, mara)
    before = desk.check_records.of_check(check.id)
    desk.limits.set("confidence_small", "9")
    monkeypatch.setattr(words, "caution", lambda *_: "Other words.")
    monkeypatch.setattr(weighing, "RULES", ())
    monkeypatch.setattr(questions, "QUESTIONS", ())
    monkeypatch.setattr(weighed, "QUESTIONS", ())
    after = desk.check_records.of_check(check.id)
    assert after == before
    assert after.text == before.text


def test_changed_afterwards_it_is_another_check_and_both_are_kept(desk, mara):
    first = decided(desk, mara)
    again = desk.readiness.answer(first, "wants", Answer.YES)
    assert again.id != first.id
    desk.readiness.decide(again, Result.TALK_FIRST)
    kept = desk.check_records.of_check(first.id)
    assert kept.sections[0].lines[0] == "Something small"
    assert desk.check_records.of_check(again.id).sections[0].lines[0] == "Talk first"
    assert [entry.id for entry in desk.story.entries(mara)][:2] == [again.id, first.id]


def test_a_half_answered_one_says_what_was_open(desk, mara):
    check = a_check(desk, mara, "nny")
    desk.readiness.decide(check, Result.TALK_FIRST)
    record = desk.check_records.of_check(check.id)
    sections = {section.title: section.lines for section in record.sections}
    assert len(sections["Still open, read as unsure"]) == 6
    assert any("still open" in line for line in sections["Reasons as shown"])


def test_a_hold_is_read_back_with_its_check(desk, mara):
    check = a_check(desk, mara, "y")
    desk.readiness.set_acute(check, ("recent_bereavement",))
    plan = HoldPlan(("Today is about steadying.",), ("Rest.",), "Let’s leave it.", desk.clock.today())
    desk.readiness.hold(None, mara, plan)
    hold = desk.readiness.hold_today(mara)
    record = desk.check_records.of_hold(hold.id)
    titles = [section.title for section in record.sections]
    assert titles[:4] == ["What it rested on", "Instead", "A way to say it", "To look at again"]
    assert "Ticked: a recent death" in record.text


def test_it_can_be_written_as_json_and_text(desk, mara):
    record = desk.check_records.of_check(decided(desk, mara).id)
    again = json.loads(json.dumps(record.data))
    assert again["readiness"]["result"] == "small"
    assert again["readiness"]["as_shown"]["limits"][0] == ["capacity_hold", 1]
    assert "Reasons as shown\n  " in record.text


def test_one_that_is_gone_is_said(desk):
    with pytest.raises(Gone):
        desk.check_records.of_check("nobody")
