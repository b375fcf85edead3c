"""Notes and fixes: every flag has a note, every note stands on its words, every fix holds."""

import re
from typing import Any

import pytest

from domain.wording.samples import FLAGS, cases, examples
from practice_desk.domain.wording import Kind, Level, review
from practice_desk.domain.wording.findings import inspect
from practice_desk.domain.wording.mending.edits import keeps_half
from practice_desk.domain.wording.model import Fields

KINDS = {
    "vague": {Kind.VAGUE},
    "oversized": {Kind.BIG, Kind.SEVERAL},
    "framing": {Kind.FRAMING},
    "unsafe_timing": {Kind.TIMING},
    "absolute": {Kind.ABSOLUTE},
    "hard_to_read": {Kind.READING},
}
ALL = [*cases("tune"), *cases("unseen"), *examples()]


@pytest.fixture(scope="module")
def noted() -> list[tuple[str, Any]]:
    return [(case["text"], review(case["text"])) for case in ALL]


def test_every_flag_has_a_note_and_every_note_a_flag(noted: list[tuple[str, Any]]) -> None:
    for text, found in noted:
        kinds = {note.kind for note in found.notes}
        for flag in FLAGS:
            assert bool(KINDS[flag] & kinds) == getattr(found, flag), text


def test_spans_lie_on_words(noted: list[tuple[str, Any]]) -> None:
    for text, found in noted:
        for note in found.notes:
            assert 0 <= note.start < note.end <= len(text)
            assert re.search(r"\w", text[note.start : note.end]), text


def test_messages_are_one_plain_sentence(noted: list[tuple[str, Any]]) -> None:
    shunned = re.compile(
        r"\b(complian|overdue|fail|missed|resist|incomplete|non-respond|homework|wrong|error|bad client)",
        re.IGNORECASE,
    )
    for _, found in noted:
        for note in found.notes:
            own = re.sub(r"“[^”]*”|\([^)]*\)", "", note.message)
            assert note.message[-1] in ".?"
            assert len(note.message) <= 160
            assert not shunned.search(own)


def test_a_fix_mends_its_note_and_makes_no_new_one(noted: list[tuple[str, Any]]) -> None:
    for text, found in noted:
        before = {note.rule for note in found.notes}
        for note in found.notes:
            for fix in note.fixes:
                after = {n.rule for n in review(fix).notes}
                assert note.rule not in after, (text, fix)
                assert after <= before, (text, fix)


def test_a_fix_keeps_the_words_unless_the_act_was_missing(noted: list[tuple[str, Any]]) -> None:
    for text, found in noted:
        for note in found.notes:
            if note.rule != "no-act" and not inspect(text, Fields()).lacks_act:
                assert all(keeps_half(text, fix) for fix in note.fixes), text


def test_nearly_every_note_has_a_fix(noted: list[tuple[str, Any]]) -> None:
    """Where most of the words are the threat, none can both keep them and take it away."""
    notes = [(text, note) for text, found in noted for note in found.notes]
    lacking = [(text, note.rule) for text, note in notes if not note.fixes]
    assert len(lacking) <= 0.04 * len(notes), lacking


def test_worst_first_and_timing_before_all() -> None:
    found = review("When the panic attack peaks, you must always journal for 40 minutes.")
    assert found.notes[0].kind == Kind.TIMING
    levels = [note.level for note in found.notes[1:]]
    assert levels == sorted(levels, key=lambda level: level != Level.LOOK)


def test_the_sum_is_said() -> None:
    note = review("Journal for 30 minutes every day.").notes[0]
    assert note.message == "30 minutes every day is 210 minutes a week."
    assert "Journal for" in note.fixes[0]


def test_a_fix_for_vague_is_made_from_the_words() -> None:
    for text in (
        "Practise mindfulness.",
        "Improve your sleep hygiene.",
        "Be kinder to yourself.",
        "Rebuild trust.",
    ):
        fixes = review(text).notes[0].fixes
        assert fixes
        assert fixes[0].startswith(text[:-1])
    assert review("Practise mindfulness.").notes[0].fixes != review("Rebuild trust.").notes[0].fixes


def test_a_ban_is_never_turned_round() -> None:
    for note in review("Never go to bed angry.").notes:
        assert all("not" in fix or "Never" in fix for fix in note.fixes)
