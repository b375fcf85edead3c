"""The rules as a command: what goes in, what comes out, and what one bad line costs."""

import json

import pytest

from practice_desk.domain.wording import Kind, Level, Note, Review
from practice_desk.services import rules
from practice_desk.services.rules import KINDS, run_rules


def run(kind, *lines):
    """The status and the parsed answers to these lines; objects are written as JSON first."""
    written = []
    ready = [line if isinstance(line, str | bytes) else json.dumps(line) for line in lines]
    status = run_rules(kind, ready, written.append)
    assert all(line.endswith("\n") and "\n" not in line[:-1] for line in written)
    for line in written:
        line.encode("utf-8")
    return status, [json.loads(line) for line in written]


def answer(kind, line):
    status, (only,) = run(kind, line)
    assert status == ("error" in only)
    return only


class TestEveryKind:
    @pytest.mark.parametrize("kind", KINDS)
    def test_answers_keep_order_and_id_and_go_on_after_an_error(self, kind):
        good = {"text": "Text Sam on Tuesday."}
        status, answers = run(kind, {"id": "a", **good}, "{", "", " \r\n", {"id": [1, None]} | good, '"x"')
        assert status == 1
        assert [line["id"] for line in answers] == ["a", None, [1, None], None]
        assert [("error" in line) for line in answers] == [False, True, False, True]

    @pytest.mark.parametrize("kind", KINDS)
    def test_all_good_lines_leave_a_clean_status(self, kind):
        status, answers = run(kind, {"text": "Text Sam."}, {"id": 2, "text": "Text Sam.", "unknown": [1]})
        assert status == 0
        assert [line["id"] for line in answers] == [None, 2]

    @pytest.mark.parametrize("kind", KINDS)
    @pytest.mark.parametrize(
        "line",
        [
            "{",
            "[]",
            "3",
            "null",
            "[" * 100_000,
            b'{"id": "\xff"}',
            '{"id": "\ud800"}',
            "nonsense",
            '{"a":1}}',
        ],
        ids=["cut", "list", "number", "null", "deep", "latin", "half", "words", "more"],
    )
    def test_a_line_that_cannot_be_read_is_one_plain_sentence(self, kind, line):
        only = answer(kind, line)
        assert only["id"] is None
        assert only["error"].endswith(".")

    def test_bytes_a_mark_at_the_start_and_line_ends_are_read(self):
        assert "lean" in answer("readiness", b'\xef\xbb\xbf{"id": 1}\r\n')

    def test_half_characters_and_odd_letters_come_back_as_they_were(self):
        assert answer("readiness", '{"id": "\\ud83d"}')["id"] == "\ud83d"
        assert answer("readiness", '{"id": "🌊 ž"}')["id"] == "🌊 ž"
        written = []
        run_rules("readiness", ['{"id": "ž"}'], written.append)
        assert "ž" in written[0]

    def test_numbers_without_bounds_are_refused_and_the_id_is_kept(self):
        for word in ("NaN", "Infinity", "-Infinity", "1e999"):
            assert answer("readiness", f'{{"id": 7, "distress": {word}}}')["id"] == 7
            assert "error" in answer("readiness", f'{{"id": {word}}}')

    def test_an_unknown_kind_is_refused(self):
        with pytest.raises(KeyError):
            run_rules("tea_leaves", [], print)

    def test_a_fault_in_a_rule_costs_its_line_only(self, monkeypatch):
        def stumble(text, _fields, _context):
            return Review() if text == "fine" else 1 / 0

        monkeypatch.setattr(rules, "review", stumble)
        status, answers = run("wording", {"id": 1, "text": "x"}, {"id": 2, "text": "fine"})
        assert status == 1
        assert [sorted(line) == ["error", "id"] for line in answers] == [True, False]


class TestReadiness:
    def test_an_answer_has_every_key(self):
        only = answer("readiness", {"id": 1, "answers": {"steadying": "yes", "mood": "blue"}})
        assert only["lean"] == "hold"
        assert only["settled"] is True
        assert only["reasons"][0].keys() == {"answer", "toward", "text"}
        assert only["open"][0] == "plate_full"
        assert only["cap_minutes_per_day"] == 2
        assert only["instead"]
        assert only["look_again"] == "next_session"

    def test_null_is_not_known(self):
        empty = answer("readiness", {})
        names = ("answers", "acute", "said_no", "capacity", "distress", "confidence")
        assert answer("readiness", dict.fromkeys(names)) == empty
        assert answer("readiness", {"answers": {"goal": None}}) == empty

    @pytest.mark.parametrize(
        "entry",
        [
            {"answers": {"wants": "maybe"}},
            {"answers": {"wants": "YES"}},
            {"answers": {"wants": True}},
            {"answers": ["wants"]},
            {"acute": "panic_now"},
            {"acute": ["sad"]},
            {"acute": [1]},
            {"said_no": "yes"},
            {"said_no": 1},
            {"capacity": 10.5},
            {"capacity": -1},
            {"capacity": True},
            {"capacity": "3"},
            {"distress": 101},
            {"confidence": [7]},
        ],
    )
    def test_what_is_out_of_range_or_of_another_kind_is_an_error(self, entry):
        only = answer("readiness", {"id": "x", **entry})
        assert only["id"] == "x"
        assert only["error"].endswith(".")

    def test_numbers_may_be_whole_or_not(self):
        assert answer("readiness", {"capacity": 0.5})["lean"] == "hold"
        assert answer("readiness", {"distress": 80.0})["lean"] == "hold"


WALK = {
    "id": "k",
    "assignment": {"task": "t", "what": "Walk", "minutes": 10.0, "times_per_week": 3, "activity": None},
    "follow_up": {"outcome": "did", "useful": 8, "hard": 2},
}


class TestAdjustment:
    def test_an_option_has_every_key_and_whole_numbers_stay_whole(self):
        only = answer("adjustment", WALK)
        first = only["options"][0]
        assert first.keys() == {"code", "rule", "reason", "minutes", "times_per_week", "change"}
        assert (first["code"], first["rule"]) == ("build_on", "easy")
        assert (repr(first["minutes"]), repr(first["times_per_week"])) == ("10", "4")

    def test_history_is_read(self):
        past = {"assignment": {"task": 5}, "follow_up": {"outcome": "not"}, "chosen": "keep"}
        line = {"assignment": {"task": 5}, "follow_up": {"outcome": "not"}, "history": [past]}
        assert answer("adjustment", line)["options"][0]["rule"] == "twice_missed"

    def test_what_is_not_known_is_not_asked(self):
        for line in ({}, {"follow_up": None, "assignment": None, "history": None, "confidence": None}):
            assert answer("adjustment", line)["options"][0]["rule"] == "not_asked"

    def test_a_flag_in_the_follow_up_holds(self):
        line = WALK | {"follow_up": {"outcome": "did", "acute": ["recent_bereavement"]}}
        assert answer("adjustment", line)["options"][0]["code"] == "hold"

    @pytest.mark.parametrize(
        "entry",
        [
            {"assignment": {"minutes": -1}},
            {"assignment": {"minutes": True}},
            {"assignment": {"what": 3}},
            {"assignment": {"task": True}},
            {"assignment": "walk"},
            {"follow_up": {"outcome": "done"}},
            {"follow_up": {"outcome": "did", "useful": 11}},
            {"follow_up": {"outcome": "did", "amount": 101}},
            {"follow_up": {"outcome": "not", "barriers": ["B_LAZY"]}},
            {"follow_up": {"outcome": "not", "barriers": "B_TIME"}},
            {"follow_up": {"outcome": "not", "acute": ["B_TIME"]}},
            {"history": {}},
            {"history": [None]},
            {"history": [{"follow_up": {"outcome": "nope"}}]},
            {"history": [{"chosen": "double"}]},
            {"confidence": 12},
        ],
    )
    def test_what_is_out_of_range_or_of_another_kind_is_an_error(self, entry):
        only = answer("adjustment", WALK | entry)
        assert only["id"] == "k"
        assert only["error"].endswith(".")


class TestWording:
    def test_an_answer_has_every_key(self, monkeypatch):
        note = Note(
            "no-amount", Kind.VAGUE, Level.LOOK, 0, 7, "How much is enough?", ("Journal for 5 minutes.",)
        )
        found = Review(vague=True, vague_missing=("amount",), weekly_minutes=35.0, notes=(note,))
        monkeypatch.setattr(rules, "review", lambda *_: found)
        assert answer("wording", {"id": 1, "text": "Journal"}) == {
            "id": 1,
            "vague": True,
            "vague_missing": ["amount"],
            "oversized": False,
            "oversized_reason": [],
            "weekly_minutes": 35,
            "tasks": 1,
            "framing": False,
            "unsafe_timing": False,
            "absolute": False,
            "hard_to_read": False,
            "notes": [
                {
                    "rule": "no-amount",
                    "kind": "vague",
                    "level": "look",
                    "start": 0,
                    "end": 7,
                    "message": "How much is enough?",
                    "fixes": ["Journal for 5 minutes."],
                }
            ],
        }

    def test_fields_and_context_reach_the_review(self, monkeypatch):
        seen = []
        monkeypatch.setattr(rules, "review", lambda *given: seen.append(given) or Review())
        line = {
            "text": "Half \ud800 a letter",
            "fields": {"when": "after lunch", "minutes": 5, "where": None},
            "context": {"goal": "", "tried_together": False, "confidence": 6.5},
        }
        answer("wording", line)
        text, fields, context = seen[0]
        assert text == "Half \ufffd a letter"
        assert (fields.when, fields.where, fields.minutes, fields.times_per_week) == (
            "after lunch",
            "",
            5,
            None,
        )
        assert (context.goal, context.why, context.tried_together, context.confidence) == (
            "",
            None,
            False,
            6.5,
        )

    @pytest.mark.parametrize(
        "entry",
        [
            {},
            {"text": None},
            {"text": 3},
            {"text": "x", "fields": {"minutes": "5"}},
            {"text": "x", "fields": {"when": 8}},
            {"text": "x", "context": {"confidence": 11}},
            {"text": "x", "context": {"tried_together": "yes"}},
            {"text": "x", "context": 1},
        ],
    )
    def test_what_is_out_of_range_or_of_another_kind_is_an_error(self, entry):
        assert "error" in answer("wording", {"id": 1, **entry})
