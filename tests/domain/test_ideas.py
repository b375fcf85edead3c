"""Fixes drawn from the library: which activity answers a vague text, and whether what it makes of it holds."""

import pytest

from practice_desk.domain.activity import parse_library
from practice_desk.domain.ideas import LONGEST, Idea, idea_fix, with_idea
from practice_desk.domain.wording import Fields, Kind, Level, Note, review
from practice_desk.domain.wording.mending.edits import keeps_half
from practice_desk.resources import resource_text

LIBRARY = parse_library(resource_text("library", "activities.json"))
IDEAS = tuple(activity.idea for activity in LIBRARY)
NOTHING = Fields()

FITTING = (
    ("Do some self-care at the weekend.", "One good thing in the week"),
    ("use your coping strategies when the noise gets to you", "Slow breathing"),
    ("Do an exposure.", "A step towards it"),
    ("Practise mindfulness this week.", "A mindful minute"),
    ("Try to relax more.", "Tense and let go"),
    ("Journal", "Write it down"),
    ("Set a boundary with your aunt this week.", "Say it plainly"),
    ("Be more active.", "Move a little"),
    ("Work on better sleep.", "Sleep diary"),
    ("Work on gratitude.", "Something good"),
    ("Challenge your negative thoughts.", "Thought record"),
    ("Stay connected with your brother.", "Reach out"),
    ("Be kinder to yourself.", "A kind word to yourself"),
    ("Work on your worries in the evenings.", "Worry time"),
    ("Keep an eye on your triggers.", "What sets it off"),
    ("Manage your cravings.", "Ride it out"),
    ("Lean on your support network.", "Someone on your side"),
    ("Think about your values.", "What matters"),
    ("Get back into a routine.", "What the day held"),
    ("Think about what we discussed.", "Keep what you took away"),
    ("Practise meditation, please.", "A mindful minute"),
    ("After dinner, try to unwind.", "Tense and let go"),
    ("When your manager shouts, practise being assertive.", "Say it plainly"),
    ("Get outside more.", "Move a little"),
    ("- use your coping skills\n- call Sam on Friday", "Slow breathing"),
)
LEVELS = {Level.SMALL: 0, Level.LOOK: 1}


def vague_note(text: str, fields: Fields = NOTHING) -> Note:
    return next(note for note in review(text, fields).notes if note.kind is Kind.VAGUE)


def fix_of(text: str, fields: Fields = NOTHING, steer_clear: str = "") -> str | None:
    return idea_fix(text, fields, vague_note(text, fields), IDEAS, steer_clear)


def made(text: str, fields: Fields = NOTHING) -> str:
    fix = fix_of(text, fields)
    assert fix is not None, text
    return fix


class TestTheyFitAndHold:
    @pytest.mark.parametrize(("text", "name"), FITTING)
    def test_the_fitting_activity_is_offered_in_its_own_words_and_named(self, text: str, name: str) -> None:
        idea = next(one for one in IDEAS if one.name == name)
        fix = made(text)
        assert f"“{name}”" in fix
        assert idea.act.split(" ", 1)[0] in fix.casefold()
        assert idea.act.rsplit(" ", 1)[1] in fix

    @pytest.mark.parametrize("text", [text for text, _ in FITTING])
    def test_its_note_is_gone_and_no_new_one_has_come(self, text: str) -> None:
        before, after = review(text), review(made(text))
        assert not after.vague
        assert {note.rule for note in after.notes} <= {note.rule for note in before.notes}
        assert after.tasks <= max(before.tasks, 2)
        worst = max(LEVELS[note.level] for note in before.notes)
        assert all(LEVELS[note.level] <= worst for note in after.notes)

    @pytest.mark.parametrize("text", [text for text, _ in FITTING])
    def test_at_least_half_of_what_was_typed_is_still_there_unless_the_act_was_missing(
        self, text: str
    ) -> None:
        assert vague_note(text).rule == "no-act" or keeps_half(text, made(text))

    def test_an_act_put_in_the_place_of_words_is_the_exception(self) -> None:
        replaced = [text for text, _ in FITTING if text.rstrip(".").splitlines()[0] not in made(text)]
        assert len(replaced) * 5 <= len(FITTING), replaced

    @pytest.mark.parametrize("activity", LIBRARY, ids=lambda activity: activity.key)
    def test_what_an_activity_offers_is_its_smallest_size(self, activity) -> None:
        begun = f"{activity.idea.occasion}, {activity.idea.act}"
        micro = activity.sizes[0].text
        assert micro.startswith(begun[:1].upper() + begun[1:])


class TestWhatWasTypedStays:
    def test_an_occasion_typed_stands_in_for_its_own(self) -> None:
        assert made("Use your coping skills when you feel anxious.") == (
            "Use your coping skills when you feel anxious (“Slow breathing”): take three slow breaths with your"
            " eyes open."
        )

    def test_without_one_it_brings_its_own(self) -> None:
        assert made("Be more active.") == (
            "Be more active (“Move a little”): on three days after breakfast, stand outside for 2 minutes."
        )

    def test_an_occasion_in_the_field_beside_the_text_counts_as_typed(self) -> None:
        assert "on three days" not in made("Practise mindfulness.", Fields(when="after lunch"))

    def test_whenever_you_can_is_no_occasion(self) -> None:
        assert "on three days after breakfast" in made("Be more active when you can.")

    def test_an_amount_typed_stands_in_for_its_own(self) -> None:
        fix = made("Do some self-care for 15 minutes on Sunday.")
        assert "15 minutes" in fix
        assert "2 minutes" not in fix

    def test_a_person_typed_is_the_one(self) -> None:
        assert "send your sister a message" in made("Reach out to your sister.")

    def test_another_clause_stays_behind_it(self) -> None:
        fix = made("Focus on sleep hygiene, and keep taking your medication.")
        assert fix.endswith(", and keep taking your medication.")


class TestNothingIsForced:
    @pytest.mark.parametrize(
        "text",
        ["Do an exposure to dogs.", "Explore your childhood.", "Do something pleasant with your daughter."],
    )
    def test_what_does_not_fit_is_not_offered(self, text: str) -> None:
        assert fix_of(text) is None

    def test_what_they_steer_clear_of_is_not_offered(self) -> None:
        assert fix_of("Practise mindfulness.") is not None
        assert fix_of("Practise mindfulness.", steer_clear="meditation") is None

    def test_other_notes_are_left_alone(self) -> None:
        text = "Write in your journal for 90 minutes every day."
        for note in review(text).notes:
            assert idea_fix(text, NOTHING, note, IDEAS) is None

    def test_a_very_long_text_is_left_alone(self) -> None:
        text = "Work on gratitude." + " Walk to the shop on Monday." * (LONGEST // 28 + 1)
        assert fix_of(text) is None

    def test_an_idea_that_would_be_noted_itself_is_not_offered(self) -> None:
        bad = Idea("Big", "write in your journal for 90 minutes", "every day", ("gratitude",))
        text = "Work on gratitude."
        assert idea_fix(text, NOTHING, vague_note(text), [bad]) is None


class TestAmongTheFixes:
    def test_it_comes_second_and_the_others_stay(self) -> None:
        text = "Practise mindfulness this week."
        note = vague_note(text)
        with_it = with_idea(note, text, NOTHING, IDEAS)
        assert with_it.fixes == (note.fixes[0], made(text), *note.fixes[1:])
        assert with_it.message == note.message

    def test_without_a_library_the_note_is_as_it_was(self) -> None:
        text = "Practise mindfulness this week."
        note = vague_note(text)
        assert with_idea(note, text, NOTHING, ()) is note
