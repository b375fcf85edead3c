"""The numbers of the rules as settings of the practice: changed, recorded, refused, taken back."""

from dataclasses import replace

import pytest

from practice_desk.domain.check import Result
from practice_desk.domain.practice import Practice
from practice_desk.domain.readiness import DEFAULT_LIMITS, KEYS, Lean, LimitSet
from practice_desk.domain.refused import Refused
from practice_desk.services.readiness import Rulers
from practice_desk.services.rules import run_rules
from support.builders import a_check


def shaken(desk, mara, distress=60):
    check = a_check(desk, mara, "nnyyyyyyy")
    return desk.readiness.set_rulers(check, Rulers(distress=distress))


def test_a_change_is_recorded_and_can_be_taken_back(desk):
    change = desk.limits.set("distress_hold", " 60 ")
    assert change.nouns == {"practice"}
    assert "Distress now" in change.words
    assert [(one.limit, one.value) for one in desk.limits.record()] == [("distress_hold", "60")]
    assert desk.limits.in_force().limits.distress_hold == 60
    desk.ledger.undo()
    assert desk.limits.record() == ()
    assert desk.limits.in_force().limits == DEFAULT_LIMITS


def test_the_default_again_is_an_entry_of_its_own(desk):
    desk.limits.set("cap_small", "7,5")
    desk.limits.use_default("cap_small")
    assert [one.value for one in desk.limits.record()] == ["", "7.5"]
    assert desk.limits.in_force().limits == DEFAULT_LIMITS


def test_the_number_it_has_already_changes_nothing(desk):
    assert not desk.limits.set("distress_hold", "80").steps
    assert not desk.limits.use_default("distress_hold").steps
    assert desk.limits.record() == ()


@pytest.mark.parametrize("typed", ["", "much", "101", "0", "-3", "nan", "inf", "1e9", "8 0"])
def test_what_cannot_be_used_is_refused_in_words_and_the_default_stays(desk, typed):
    with pytest.raises(Refused, match="from 1 to 100"):
        desk.limits.set("distress_hold", typed)
    assert desk.limits.in_force().limits == DEFAULT_LIMITS
    assert desk.limits.record() == ()


def test_a_stored_value_out_of_range_leaves_the_default_and_is_said(desk, mara):
    with desk.ledger.write("damage") as entry:
        shelf = entry.shelf(Practice)
        broken = LimitSet("distress_hold", "9999", desk.practice.current().made_at)
        shelf.put(replace(shelf.find()[0], limits=(broken,)))
    found = desk.limits.in_force()
    assert found.limits == DEFAULT_LIMITS
    assert "the default of 80 stays" in found.passed_over[0]
    assert desk.readiness.outcome(shaken(desk, mara, 80)).lean is Lean.HOLD


def test_checks_go_by_it_and_a_decided_one_stays_as_it_was(desk, mara):
    check = shaken(desk, mara)
    assert desk.readiness.outcome(check).lean is Lean.ASSIGN
    desk.limits.set("distress_hold", "60")
    assert desk.readiness.outcome(check).lean is Lean.HOLD
    desk.readiness.decide(check, Result.SMALL, "They want to walk.")
    decided = desk.readiness.check_for_today(mara)
    desk.limits.set("distress_hold", "90")
    assert dict(decided.as_shown.limits)["distress_hold"] == 60
    assert desk.readiness.outcome(decided).lean is Lean.HOLD
    assert decided.lean == "hold"


def test_the_cap_of_the_editor_goes_by_it(desk, mara):
    desk.limits.set("cap_small", "8")
    check = a_check(desk, mara, "nnyyyyyny")
    assert desk.readiness.cap(check) == 8


def test_the_rules_without_the_window_keep_to_the_defaults(desk):
    desk.limits.set("distress_hold", "10")
    answers = dict.fromkeys(KEYS, "yes") | {"steadying": "no", "plate_full": "no"}
    said = []
    line = str({"id": 1, "answers": answers, "distress": 50}).replace("'", '"')
    assert run_rules("readiness", [line], said.append) == 0
    assert '"lean": "assign"' in said[0].replace('":"', '": "')
