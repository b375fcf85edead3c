"""The library: what a file has to look like, and that every text in it passes our own checks."""

import copy
import json

import pytest

from practice_desk.domain.activity import ActivityKind, LibraryError, LogKind, SizeName, parse_library
from practice_desk.domain.readiness import ACUTE_CODES
from practice_desk.domain.wording import review
from practice_desk.domain.wording.grade import grade
from practice_desk.resources import resource_text

SHIPPED = resource_text("library", "activities.json")
LIBRARY = parse_library(SHIPPED)
HIGHEST_GRADE = 8.0
SIZES = [
    pytest.param(size, id=f"{activity.key}-{size.name}") for activity in LIBRARY for size in activity.sizes
]


def one_activity():
    return copy.deepcopy(json.loads(SHIPPED)["activities"][0])


def read(*activities):
    return parse_library(json.dumps({"activities": list(activities)}))


class TestTheShippedLibrary:
    def test_every_kind_and_every_common_activity_is_there(self):
        assert len(LIBRARY) == 25
        assert {activity.kind for activity in LIBRARY} == set(ActivityKind)

    @pytest.mark.parametrize("size", SIZES)
    def test_every_text_passes_the_checks_it_will_meet_in_the_editor(self, size):
        found = review(size.text)
        flags = (
            found.vague,
            found.oversized,
            found.framing,
            found.unsafe_timing,
            found.absolute,
            found.hard_to_read,
        )
        assert flags == (False,) * 6, found
        assert found.tasks == 1
        assert found.notes == ()

    @pytest.mark.parametrize("size", SIZES)
    def test_every_text_reads_at_or_below_the_eighth_grade(self, size):
        assert grade(size.text) <= HIGHEST_GRADE

    @pytest.mark.parametrize("size", SIZES)
    def test_the_numbers_beside_a_text_are_the_numbers_in_it(self, size):
        assert review(size.text).weekly_minutes in {None, size.weekly_minutes}

    def test_something_is_fine_in_a_hard_week_and_all_of_that_is_small_and_wordless_to_start(self):
        steady = [activity for activity in LIBRARY if activity.steady]
        assert {"grounding", "slow_breathing", "support_contact"} == {activity.key for activity in steady}
        assert all(activity.kind is ActivityKind.STEADY for activity in steady)

    def test_what_leaves_a_written_trace_is_not_offered_where_home_is_unsafe(self):
        for activity in LIBRARY:
            asks_for_words = any(field.kind is LogKind.WORDS for field in activity.log)
            if asks_for_words and not activity.steady and activity.kind is ActivityKind.NOTICE:
                assert "unsafe_home_or_IPV" in activity.excluded_when, activity.key

    def test_a_journal_is_never_offered_in_an_acute_state(self):
        journal = next(activity for activity in LIBRARY if activity.key == "journaling")
        assert set(journal.excluded_when) == ACUTE_CODES

    def test_log_fields_have_a_name_each(self):
        for activity in LIBRARY:
            keys = [field.key for field in activity.log]
            assert keys
            assert len(set(keys)) == len(keys)


class TestReading:
    def test_an_activity_is_read_whole(self):
        (activity,) = read(one_activity())
        assert activity.size(SizeName.MICRO).minutes == 2
        assert activity.size(SizeName.LARGER).weekly_minutes == 20
        assert activity.kind.words == "notice"

    @pytest.mark.parametrize(
        "text", ["", "{", "[]", "{}", '{"activities": {}}', '{"activities": [3]}', "[" * 99_999]
    )
    def test_what_is_no_library_is_refused(self, text):
        with pytest.raises(LibraryError, match=r"\.$"):
            parse_library(text)

    @pytest.mark.parametrize(
        ("key", "value", "complaint"),
        [
            ("name", "", "text for “name”"),
            ("name", 3, "text for “name”"),
            ("kind", "ponder", "“ponder” for “kind”"),
            ("goals", [], "at least one goal"),
            ("goals", "mood", "list for “goals”"),
            ("cautions", [1], "“cautions” that is not a text"),
            ("sources", [], "one source"),
            ("steady", "no", "true or false for “steady”"),
            ("grade", "D", "A, B or C"),
            ("act", "sing", "words of its micro size"),
            ("called", [], "one name for “called”"),
            ("one_example", "no", "true or false for “one_example”"),
            ("excluded_when", ["sad"], "“sad”"),
            ("sizes", [], "micro, small and larger"),
            ("log", [{"key": "a", "words": "b", "kind": "dance"}], "“dance”"),
        ],
    )
    def test_a_wrong_entry_is_named_with_its_activity(self, key, value, complaint):
        with pytest.raises(LibraryError, match=complaint) as refused:
            read(one_activity() | {key: value})
        assert "psychoed_read" in str(refused.value)

    @pytest.mark.parametrize(
        ("size", "key", "value", "complaint"),
        [
            (0, "minutes", 3, "more than 2 minutes"),
            (0, "minutes", True, "number above 0"),
            (1, "minutes", 0, "number above 0"),
            (2, "minutes", 1, "do not grow"),
            (1, "size", "huge", "“huge”"),
            (1, "size", "micro", "in this order"),
            (2, "text", " ", "text for “text”"),
        ],
    )
    def test_a_wrong_size_is_refused(self, size, key, value, complaint):
        activity = one_activity()
        activity["sizes"][size][key] = value
        with pytest.raises(LibraryError, match=complaint):
            read(activity)

    def test_two_of_the_same_name_are_refused(self):
        with pytest.raises(LibraryError, match="more than once"):
            read(one_activity(), one_activity())
