"""Fixes of a vague text drawn from the library and from what the client likes, on a client's own desk."""

import time

import pytest

from practice_desk.domain.activity import parse_library
from practice_desk.domain.ideas import LONGEST
from practice_desk.domain.wording import Kind
from practice_desk.resources import resource_text
from practice_desk.services.plan import Plan
from support.builders import TestDesk, a_client, a_desk

RELAX = "Try to relax more."
FROM_LIBRARY = "“Tense and let go”"


@pytest.fixture
def desk() -> TestDesk:
    return a_desk(activities=parse_library(resource_text("library", "activities.json")))


def fixes(desk: TestDesk, client: str, text: str = RELAX) -> tuple[str, ...]:
    notes = desk.readings.read(client, None, Plan(text)).notes
    return next(note.fixes for note in notes if note.kind is Kind.VAGUE)


def from_library(desk: TestDesk, client: str, text: str = RELAX) -> list[str]:
    return [fix for fix in fixes(desk, client, text) if "“" in fix]


class TestTheLibrary:
    def test_one_of_the_first_three_fixes_is_from_it_and_names_it(self, desk: TestDesk, mara: str) -> None:
        (fix,) = from_library(desk, mara)
        assert FROM_LIBRARY in fix
        assert fix in fixes(desk, mara)[:3]

    def test_what_was_ticked_today_keeps_out_what_is_better_left(self, desk: TestDesk, mara: str) -> None:
        check = desk.readiness.check_for_today(mara)
        desk.readiness.set_acute(check, ("panic_now",))
        assert not [fix for fix in from_library(desk, mara) if FROM_LIBRARY in fix]
        assert from_library(desk, mara, "Use your coping skills."), "slow breathing is fine in a hard week"
        desk.clock.forward(days=1)
        assert from_library(desk, mara), "it was ticked for that day"

    def test_what_the_client_steers_clear_of_is_not_offered(self, desk: TestDesk) -> None:
        jo = a_client(desk, "Jo", steer_clear="relaxation, journal")
        assert from_library(desk, jo) == []
        assert from_library(desk, jo, "Be more active.")

    def test_a_kind_of_note_that_is_off_has_no_fixes_either(self, desk: TestDesk, mara: str) -> None:
        desk.second_look.switch(Kind.VAGUE, on=False)
        notes = desk.readings.read(mara, None, Plan(RELAX)).notes
        assert not [note for note in notes if note.kind is Kind.VAGUE]

    def test_a_whole_reading_with_it_stays_within_a_breath(self, desk: TestDesk, mara: str) -> None:
        text = (RELAX + " Work on gratitude, worry, sleep and your routine. ") * 20
        begun = time.perf_counter()
        desk.readings.read(mara, None, Plan(text[:LONGEST]))
        assert time.perf_counter() - begun < 0.6


class TestWhatTheyLike:
    def test_it_comes_before_the_library_and_both_are_shown(self, desk: TestDesk) -> None:
        jo = a_client(desk, "Jo", interests="guitar")
        first, liked, known = fixes(desk, jo)[:3]
        assert "guitar" in liked
        assert FROM_LIBRARY in known
        assert "guitar" not in first

    def test_each_clears_its_note_and_raises_none(self, desk: TestDesk) -> None:
        jo = a_client(desk, "Jo", interests="guitar, the garden")
        for text in (RELAX, "Do some self-care at the weekend.", "Do something nice.", "Be more active."):
            before = desk.readings.read(jo, None, Plan(text)).notes
            for fix in (*from_library(desk, jo, text), fixes(desk, jo, text)[1]):
                after = desk.readings.read(jo, None, Plan(fix)).notes
                assert not [note for note in after if note.kind is Kind.VAGUE], fix
                assert {note.rule for note in after} <= {note.rule for note in before}, fix
