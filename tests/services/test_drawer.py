"""The drawer: versions kept on each change of words, parked halves, drafts laid aside; nothing of it is lost."""

from dataclasses import replace

import pytest

from practice_desk.domain.assignment import Aside, AssignmentState
from practice_desk.domain.difference import Fate, word_difference
from practice_desk.domain.refused import Refused
from practice_desk.domain.version import Kept, Version
from practice_desk.services.plan import Plan
from support.builders import TestDesk, a_draft, a_running
from support.store_contract import everything, find

FIRST = Plan("After dinner, write one line about the day.", "after dinner", 3, 4, why="To see it.")
SECOND = Plan("After lunch, walk round the block for 10 minutes.", "after lunch", 10, 3)
SEVERAL = "Walk for 10 minutes, call Anna on Monday, write three lines, do the body scan."
REST = "Call Anna on Monday, write three lines, do the body scan."


@pytest.fixture
def draft(desk: TestDesk, mara: str) -> str:
    return desk.assignments.write(mara, None, FIRST).made("assignment")


def versions(desk: TestDesk) -> list[tuple[Kept, str]]:
    return [(one.kept, one.stood.what) for one in find(desk.store, Version)]


class TestVersionsAreKept:
    @pytest.mark.parametrize("kept", [Kept.BEFORE_FIX, Kept.BEFORE_START, Kept.BEFORE_IDEA])
    def test_when_something_else_takes_the_place_of_words_at_one_go(
        self, desk: TestDesk, mara: str, draft: str, kept: Kept
    ) -> None:
        desk.assignments.write(mara, draft, SECOND, kept)
        assert versions(desk) == [(kept, FIRST.what)]
        (version,) = find(desk.store, Version)
        assert Plan.of(version.stood) == FIRST, "with everything beside the words"
        assert version.at == desk.clock.now()

    def test_when_words_that_were_ready_are_typed_over(self, desk: TestDesk, mara: str, draft: str) -> None:
        desk.assignments.make_ready(draft)
        desk.assignments.write(mara, draft, SECOND)
        assert versions(desk) == [(Kept.BEFORE_OTHER_WORDS, FIRST.what)]

    def test_when_it_is_handed_over(self, desk: TestDesk, mara: str) -> None:
        a_running(desk, mara, FIRST.what)
        assert versions(desk) == [(Kept.AS_HANDED_OVER, FIRST.what)]

    def test_when_an_older_one_is_taken_up_and_when_the_rest_is_parked(
        self, desk: TestDesk, mara: str, draft: str
    ) -> None:
        desk.assignments.write(mara, draft, SECOND, Kept.BEFORE_FIX)
        desk.clock.forward(minutes=1)
        (older,) = desk.drawer.pieces(mara)
        desk.drawer.use_version(mara, older.id)
        assert versions(desk)[1:] == [(Kept.BEFORE_OLDER, SECOND.what)]
        desk.assignments.write(mara, draft, Plan(SEVERAL))
        desk.drawer.park_rest(draft)
        assert versions(desk)[-1] == (Kept.BEFORE_PARKING, SEVERAL)

    def test_typing_a_draft_keeps_none(self, desk: TestDesk, mara: str, draft: str) -> None:
        desk.assignments.write(mara, draft, SECOND)
        assert versions(desk) == []

    def test_numbers_alone_are_no_other_words(self, desk: TestDesk, mara: str, draft: str) -> None:
        desk.assignments.make_ready(draft)
        desk.assignments.write(mara, draft, replace(FIRST, minutes=5))
        assert versions(desk) == []

    def test_nothing_written_and_nothing_new_is_not_kept(self, desk: TestDesk, mara: str) -> None:
        empty = desk.assignments.write(mara, None, Plan(minutes=5)).made("assignment")
        desk.assignments.write(mara, empty, FIRST, Kept.BEFORE_START)
        assert versions(desk) == []
        desk.assignments.write(mara, empty, FIRST, Kept.BEFORE_FIX)
        assert versions(desk) == [], "the same was written again"

    def test_it_goes_with_the_step_it_belongs_to(self, desk: TestDesk, mara: str, draft: str) -> None:
        before = everything(desk.store)
        desk.assignments.write(mara, draft, SECOND, Kept.BEFORE_FIX)
        desk.ledger.undo()
        assert everything(desk.store) == before


class TestTakingOneUp:
    def test_it_says_beforehand_what_would_change(self, desk: TestDesk, mara: str, draft: str) -> None:
        desk.assignments.write(
            mara, draft, replace(FIRST, what=FIRST.what.replace("one", "two")), Kept.BEFORE_FIX
        )
        (piece,) = desk.drawer.pieces(mara)
        present = desk.assignments.in_writing(mara)
        runs = word_difference(present.what, piece.stood.what)
        assert [(run.fate, run.text) for run in runs if run.fate is not Fate.SAME] == [
            (Fate.GONE, "two"), (Fate.NEW, "one"),
        ]  # fmt: skip
        desk.drawer.use_version(mara, piece.id)
        assert desk.assignments.get(draft).what == "".join(
            run.text for run in runs if run.fate is not Fate.GONE
        )

    def test_the_plan_comes_back_whole_in_the_same_draft(self, desk: TestDesk, mara: str, draft: str) -> None:
        desk.assignments.write(mara, draft, SECOND, Kept.BEFORE_FIX)
        before = everything(desk.store)
        (piece,) = desk.drawer.pieces(mara)
        desk.drawer.use_version(mara, piece.id)
        present = desk.assignments.in_writing(mara)
        assert (present.id, present.state, Plan.of(present)) == (draft, AssignmentState.DRAFT, FIRST)
        assert [one.stood.what for one in desk.drawer.pieces(mara)] == [SECOND.what]
        desk.ledger.undo()
        assert everything(desk.store) == before

    def test_one_that_was_handed_over_can_be_begun_from_again(self, desk: TestDesk, mara: str) -> None:
        running = a_running(desk, mara, FIRST.what)
        (piece,) = desk.drawer.pieces(mara)
        desk.drawer.use_version(mara, piece.id)
        present = desk.assignments.in_writing(mara)
        assert (present.what, present.task, present.set_on) == (FIRST.what, running.task, None)
        assert present.id != running.id
        assert desk.assignments.get(running.id) == running

    def test_what_stands_there_already_is_not_offered_nor_the_same_twice(
        self, desk: TestDesk, mara: str, draft: str
    ) -> None:
        for plan in (SECOND, FIRST, SECOND):
            desk.clock.forward(minutes=1)
            desk.assignments.write(mara, draft, plan, Kept.BEFORE_FIX)
        assert [one.stood.what for one in desk.drawer.pieces(mara)] == [FIRST.what]

    def test_one_thrown_away_comes_back(self, desk: TestDesk, mara: str, draft: str) -> None:
        desk.assignments.write(mara, draft, SECOND, Kept.BEFORE_FIX)
        pieces = desk.drawer.pieces(mara)
        desk.drawer.throw_version_away(pieces[0].id)
        assert desk.drawer.pieces(mara) == []
        desk.ledger.undo()
        assert desk.drawer.pieces(mara) == pieces


class TestParking:
    def test_the_rest_waits_in_the_drawer_and_every_word_is_in_one_of_the_two(
        self, desk: TestDesk, mara: str
    ) -> None:
        draft = a_draft(desk, mara, SEVERAL, cue="after lunch", minutes=10)
        before = everything(desk.store)
        desk.drawer.park_rest(draft)
        present = desk.assignments.get(draft)
        assert (present.what, present.cue, present.minutes) == ("Walk for 10 minutes.", "after lunch", 10)
        (rest,) = desk.assignments.drawer(mara)
        assert (rest.what, rest.aside, rest.aside_at) == (REST, Aside.PARKED, desk.clock.now())
        said = f"{present.what} {rest.what}".casefold().replace(".", "").replace(",", "")
        assert said == SEVERAL.casefold().replace(".", "").replace(",", "")
        desk.ledger.undo()
        assert everything(desk.store) == before

    def test_a_parked_half_comes_back_whole_and_the_present_one_goes_in(
        self, desk: TestDesk, mara: str
    ) -> None:
        draft = a_draft(desk, mara, SEVERAL)
        desk.drawer.park_rest(draft)
        (rest,) = desk.assignments.drawer(mara)
        desk.assignments.take_out(rest.id)
        present = desk.assignments.in_writing(mara)
        assert (present.id, present.what, present.aside) == (rest.id, REST, None)
        assert [(one.id, one.aside) for one in desk.assignments.drawer(mara)] == [(draft, Aside.PUT_AWAY)]

    def test_the_whole_as_it_stood_can_be_taken_up_too(self, desk: TestDesk, mara: str) -> None:
        draft = a_draft(desk, mara, SEVERAL)
        desk.drawer.park_rest(draft)
        whole = next(one for one in desk.drawer.pieces(mara) if one.kept)
        desk.drawer.use_version(mara, whole.id)
        assert desk.assignments.get(draft).what == SEVERAL

    @pytest.mark.parametrize("what", ["Walk for 10 minutes.", "Walk"])
    def test_one_task_cannot_be_parted(self, desk: TestDesk, mara: str, what: str) -> None:
        draft = a_draft(desk, mara, what)
        before = everything(desk.store)
        with pytest.raises(Refused):
            desk.drawer.park_rest(draft)
        assert everything(desk.store) == before

    def test_what_was_handed_over_is_not_parted(self, desk: TestDesk, mara: str) -> None:
        running = a_running(desk, mara, SEVERAL)
        with pytest.raises(Refused):
            desk.drawer.park_rest(running.id)
        assert desk.assignments.get(running.id) == running
