"""What the second look remembers: left as it is, not for this client, not for anybody, and easing off."""

import pytest

from practice_desk.domain.dismissal import LeaveReason
from practice_desk.domain.refused import Refused
from practice_desk.domain.second_look import ALWAYS_ON, LOOKED_FOR
from practice_desk.domain.tally import EASE_AFTER, Tally, rule_to_ease
from practice_desk.domain.wording import Kind, Level, Note
from practice_desk.services.plan import Plan
from support.builders import a_client, a_draft
from support.store_contract import everything, find

TEXTS = [
    f"Try to relax more {when} and practise mindfulness." for when in ("daily", "at home", "with Jo", "soon")
]
TIMING = Note("acute-moment", Kind.TIMING, Level.LOOK, 0, 3, "Another moment.", ())


def rules(desk, client, text):
    return [note.rule for note in desk.readings.read(client, None, Plan(text)).notes]


def a_note(desk, client, text):
    return next(note for note in desk.readings.read(client, None, Plan(text)).notes if note.rule == "no-act")


def leave(desk, client, text, reason=LeaveReason.AGREED):
    return desk.second_look.leave(client, text, a_note(desk, client, text), reason)


class TestLeaving:
    def test_it_survives_edits_elsewhere_and_returns_when_its_words_change(self, desk, mara):
        leave(desk, mara, TEXTS[0])
        assert "no-act" not in rules(desk, mara, TEXTS[0])
        assert "no-act" not in rules(
            desk, mara, f"{TEXTS[0]} Then write one line about it after dinner on Monday."
        )
        assert "no-act" in rules(desk, mara, TEXTS[0].replace("relax more", "unwind a lot"))

    def test_what_is_left_is_counted(self, desk, mara):
        before = desk.readings.read(mara, None, Plan(TEXTS[0]))
        leave(desk, mara, TEXTS[0])
        after = desk.readings.read(mara, None, Plan(TEXTS[0]))
        assert (before.left, after.left) == (0, 1)
        assert len(after.notes) == len(before.notes) - 1

    def test_nothing_is_noted_on_a_few_letters(self, desk, mara):
        assert rules(desk, mara, "Relax more. ") == []
        assert rules(desk, mara, "Relax more ok") != []


class TestNotForThisClient:
    def test_it_can_be_flagged_again_and_each_is_a_step_back(self, desk, mara):
        leave(desk, mara, TEXTS[0], LeaveReason.NOT_FOR_CLIENT)
        desk.clock.forward(minutes=1)
        desk.second_look.stop_flagging(mara, "no-why")
        assert [one.rule for one in desk.second_look.not_flagged(mara)] == ["no-why", "no-act"]
        assert not {"no-act", "no-why"} & set(rules(desk, mara, TEXTS[1]))
        assert desk.second_look.flag_again(mara, "no-act").words == "Flagged again"
        assert [one.rule for one in desk.second_look.not_flagged(mara)] == ["no-why"]
        assert "no-act" in rules(desk, mara, TEXTS[1])
        desk.ledger.undo()
        assert "no-act" not in rules(desk, mara, TEXTS[1])

    def test_it_is_listed_once_and_for_this_client_alone(self, desk, mara):
        desk.second_look.stop_flagging(mara, "no-act")
        desk.second_look.stop_flagging(mara, "no-act")
        assert len(desk.second_look.not_flagged(mara)) == 1
        assert desk.second_look.not_flagged(a_client(desk, "Jo")) == []
        desk.second_look.flag_again(mara, "no-act")
        assert desk.second_look.not_flagged(mara) == []

    def test_one_note_left_as_it_is_is_not_listed(self, desk, mara):
        leave(desk, mara, TEXTS[0])
        assert desk.second_look.not_flagged(mara) == []


class TestNotForAnybody:
    def test_a_kind_switched_off_is_noted_for_nobody_and_comes_back(self, desk, mara):
        jo = a_client(desk, "Jo")
        change = desk.second_look.switch(Kind.VAGUE, on=False)
        assert change.words == "No longer looked for: vague"
        assert desk.second_look.switched_off() == {Kind.VAGUE}
        for client in (mara, jo):
            assert "no-act" not in rules(desk, client, TEXTS[0])
        desk.second_look.switch(Kind.VAGUE, on=True)
        assert "no-act" in rules(desk, mara, TEXTS[0])
        desk.ledger.undo()
        assert "no-act" not in rules(desk, mara, TEXTS[0])
        desk.ledger.undo()
        assert desk.second_look.switched_off() == frozenset()

    def test_an_unsafe_moment_is_always_looked_at(self, desk, mara):
        text = "When the panic comes, write a thought record with all seven columns."
        assert "acute-moment" in rules(desk, mara, text)
        before = everything(desk.store)
        with pytest.raises(Refused, match="leave the note"):
            desk.second_look.switch(Kind.TIMING, on=False)
        assert everything(desk.store) == before
        note = next(n for n in desk.readings.read(mara, None, Plan(text)).notes if n.kind is Kind.TIMING)
        desk.second_look.leave(mara, text, note, LeaveReason.AGREED)
        assert "acute-moment" not in rules(desk, mara, text)

    def test_each_kind_can_be_found_in_settings_once(self):
        assert sorted(one.kind for one in LOOKED_FOR) == sorted(Kind)
        assert len({one.name for one in LOOKED_FOR}) == len(LOOKED_FOR)
        assert {Kind.TIMING} == ALWAYS_ON

    def test_settings_of_the_practice_stay_as_they_were(self, desk, mara):
        desk.second_look.switch(Kind.WHY, on=False)
        desk.practice.edit(name="Another")
        assert desk.second_look.switched_off() == {Kind.WHY}


class TestEasingOff:
    def test_it_is_asked_at_the_third_time_running_and_never_again(self, desk, mara):
        asked = [rule_to_ease(leave(desk, mara, text)) for text in TEXTS]
        assert EASE_AFTER == 3
        assert asked == ["", "", "no-act", ""]

    def test_a_fix_taken_between_begins_the_count_anew(self, desk, mara):
        draft = a_draft(desk, mara, TEXTS[0])
        for text in TEXTS[:2]:
            leave(desk, mara, text)
        desk.assignments.write(mara, draft, Plan("Follow ten breaths after dinner."))
        desk.second_look.took_fix(mara, "no-act", draft)
        assert [rule_to_ease(leave(desk, mara, text)) for text in TEXTS[2:]] == ["", ""]
        assert [one.times for one in find(desk.store, Tally)] == [2]

    def test_nothing_but_a_count_is_kept_of_a_fix(self, desk, mara):
        draft = a_draft(desk, mara, TEXTS[0])
        assert desk.second_look.took_fix(mara, "no-act", draft).steps == ()
        assert find(desk.store, Tally) == []

    def test_a_fix_taken_back_takes_its_count_back_with_it(self, desk, mara):
        draft = a_draft(desk, mara, TEXTS[0])
        for text in TEXTS[:2]:
            leave(desk, mara, text)
        before = everything(desk.store)
        desk.assignments.write(mara, draft, Plan("Follow ten breaths after dinner."))
        desk.second_look.took_fix(mara, "no-act", draft)
        desk.ledger.undo()
        assert everything(desk.store) == before
        desk.ledger.undo()
        desk.ledger.undo()
        assert find(desk.store, Tally) == []

    def test_other_rules_and_other_clients_are_counted_apart(self, desk, mara):
        jo = a_client(desk, "Jo")
        for text in TEXTS[:2]:
            leave(desk, mara, text)
        assert rule_to_ease(leave(desk, jo, TEXTS[2])) == ""
        other = Note("must", Kind.FRAMING, Level.SMALL, 0, 3, "An invitation is easier.", ())
        assert rule_to_ease(desk.second_look.leave(mara, TEXTS[2], other, LeaveReason.FITS)) == ""

    def test_it_is_asked_again_only_when_the_leaving_was_taken_back(self, desk, mara):
        for text in TEXTS[:2]:
            leave(desk, mara, text)
        assert rule_to_ease(leave(desk, mara, TEXTS[2])) == "no-act"
        assert rule_to_ease(desk.ledger.undo()) == ""
        assert rule_to_ease(leave(desk, mara, TEXTS[2])) == "no-act"

    def test_of_an_unsafe_moment_it_is_never_asked(self, desk, mara):
        asked = [desk.second_look.leave(mara, text, TIMING, LeaveReason.AGREED) for text in TEXTS]
        assert {rule_to_ease(change) for change in asked} == {""}
