"""Export, wipe, import, export: equal byte for byte but for the time it was exported at."""

import csv
import json
from io import BytesIO, StringIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_taking_everything_back import Nobody, Person, a_busy_desk

from practice_desk.domain.client import Client
from practice_desk.domain.goal import Goal, GoalState
from practice_desk.domain.refused import Refused
from practice_desk.ports.store import RECORDS
from practice_desk.services.demo import fill_demo
from practice_desk.services.desk import lay_out
from practice_desk.services.export import Kind
from practice_desk.services.parcel import FORMAT
from practice_desk.services.record_form import forms
from practice_desk.services.story_clock import PICTURE_DAY, StoryClock
from practice_desk.storage.connection import connect
from practice_desk.storage.key_slot import Cost
from practice_desk.storage.migrations import migrations
from practice_desk.storage.opening import make_file
from practice_desk.storage.vault import SqlcipherVault
from support import export_schema
from support.builders import (
    HERE,
    CountingIds,
    PaperPress,
    SettableClock,
    TestDesk,
    a_client,
    a_desk,
    a_goal,
    a_visit,
)
from support.memory_store import MemoryStore
from support.store_contract import everything, one_of_each, put, sparse_ones

NOT_TAKEN = {
    "mark": "tells an older copy of this file from a newer one",
    "seal": "says which file this is and which program it needs; another file is another one",
    "history": "tells what was done in this file; it proves nothing in another one",
    "former_key": "opens what was made of this file under earlier keys; another file has its own",
} | dict.fromkeys(
    ("search", "search_config", "search_data", "search_docsize", "search_form", "search_idx"),
    "the index of words; another file makes its own",
)
"""Tables that stay behind, and why."""
DIFFERS = "exported_at"


def demo() -> TestDesk:
    store, clock = MemoryStore(), StoryClock(PICTURE_DAY.replace(tzinfo=HERE))
    desk = lay_out(store, clock, CountingIds(), PaperPress(), ())
    fill_demo(clock)(desk)
    return TestDesk(desk, store, clock)  # type: ignore[arg-type]


def lines(data: bytes) -> list[str]:
    """All lines but the one that has to differ."""
    found = data.decode().split("\n")
    kept = [line for line in found if not line.startswith(f'"{DIFFERS}"')]
    assert len(found) == len(kept) + 1
    return kept


def there_and_back(desk: TestDesk, store=None) -> TestDesk:
    out = desk.export.made(Kind.JSON, None)
    other = a_desk(store)
    other.clock.forward(days=3)
    parcel = other.incoming.read(out)
    preview = other.incoming.preview(parcel)
    assert preview.whole
    assert (preview.unfit, preview.alike, preview.same, preview.other) == ((), (), {}, {})
    other.incoming.bring_in(parcel, expected=preview)
    assert lines(other.export.made(Kind.JSON, None)) == lines(out)
    assert everything(other.store) == everything(desk.store)
    return other


class TestThereAndBack:
    def test_the_demo_practice(self):
        desk = demo()
        assert sum(map(len, everything(desk.store).values())) > 100
        there_and_back(desk)

    def test_the_demo_practice_into_a_real_file(self, tmp_path: Path):
        vault = SqlcipherVault(Cost(memory_kib=8 * 1024, passes=1, lanes=1))
        store = vault.make_throwaway(tmp_path / "Practice.pdesk")
        try:
            there_and_back(demo(), store)
        finally:
            store.close()

    @pytest.mark.parametrize("records", [one_of_each, sparse_ones])
    def test_a_record_of_every_kind_with_every_field(self, records):
        store, clock = MemoryStore(), SettableClock()
        put(store, *records())
        desk = TestDesk(lay_out(store, clock, CountingIds(), PaperPress(), ()), store, clock)
        assert {noun for noun, kept in everything(store).items() if kept} == {kind.noun for kind in RECORDS}
        there_and_back(desk)

    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.data())
    def test_whatever_was_done(self, data):
        desk = a_busy_desk()
        person = Person(desk, data.draw)
        for _ in range(data.draw(st.integers(0, 12))):
            try:
                person.do_something()
            except Nobody:
                continue
        there_and_back(desk)

    def test_one_step_of_undo_takes_all_of_it_back(self):
        out = demo().export.made(Kind.JSON, None)
        other = a_desk()
        before = everything(other.store)
        other.incoming.bring_in(other.incoming.read(out))
        other.ledger.undo()
        assert everything(other.store) == before
        other.ledger.redo()
        assert lines(other.export.made(Kind.JSON, None)) == lines(out)


def test_no_table_of_a_practice_file_stays_behind(tmp_path: Path):
    """A table that is added has to be a kind of record, or be named with the reason why it stays."""
    place, key = tmp_path / "Practice.pdesk", bytes(32)
    make_file(place, key, migrations())
    connection = connect(place, key)
    rows = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    columns = {
        name: {row[1] for row in connection.execute(f"PRAGMA table_info({name})").fetchall()} - {"seq"}
        for (name,) in rows
        if name not in NOT_TAKEN
    }
    connection.close()
    assert columns == {noun: set(form.names) for noun, form in forms().items()}
    assert columns.keys() == json.loads(a_desk().export.made(Kind.JSON, None))["records"].keys()


def test_the_schema_in_words_is_the_one_that_is_written():
    """``python tests/support/export_schema.py`` writes it anew."""
    assert export_schema.PLACE.read_text("utf-8") == export_schema.written()
    for noun, form in forms().items():
        assert all(f"| `{name}` |" in export_schema.written() for name in form.names), noun


class TestIntoAFilledPractice:
    def test_what_is_here_stays_and_what_is_new_comes(self, desk, mara):
        goal, gone = a_goal(desk, mara, "Sleep"), a_goal(desk, mara, "Walk")
        out = desk.export.made(Kind.JSON, None)
        desk.goals.set_state(goal, GoalState.REACHED)
        desk.goals.remove(gone)
        jo = a_client(desk, "Jo")
        parcel = desk.incoming.read(out)
        preview = desk.incoming.preview(parcel)
        assert (preview.whole, preview.fresh, preview.other) == (False, {"goal": 1}, {"goal": 1})
        assert preview.same == {"practice": 1, "client": 1}
        desk.incoming.bring_in(parcel, expected=preview)
        assert {one.id: one.state for one in desk.goals.of_client(mara)} == {
            goal: GoalState.REACHED,
            gone: GoalState.WORKING,
        }
        assert desk.clients.get(jo)

    def test_one_client_comes_with_all_that_belongs_to_them(self):
        source = demo()
        mara = source.today.day().everyone[0].client
        out = source.export.made(Kind.JSON, mara.id)
        other = a_desk()
        jo = a_client(other, "Jo")
        a_visit(other, jo)
        parcel = other.incoming.read(out)
        other.incoming.bring_in(parcel)
        assert lines(other.export.made(Kind.JSON, mara.id)) == lines(out)
        assert other.clients.get(jo).name == "Jo"
        assert other.practice.current().name == "Test practice"
        with pytest.raises(Refused, match="nothing in this file that is not here"):
            other.incoming.bring_in(parcel)

    def test_a_client_leaves_with_the_scale_their_measures_rest_on(self):
        source = demo()
        kept = everything(source.store)
        own = {one.id for one in kept["scale"]}
        measured = [one for one in kept["measure"] if one.scale in own]
        records = source.export.records(measured[0].client_id)
        assert {one.id for one in records["scale"]} == {measured[0].scale}
        others = {one.id for one in everything(source.store)["client"]} - {measured[0].client_id}
        assert not any(other in repr(records) for other in others)

    def test_someone_of_the_same_name_is_flagged_and_can_be_left_out(self, desk, mara):
        source = a_desk()
        for _ in range(5):
            source.clock.forward(hours=1)
            a_client(source, "Filler")
        twin = a_client(source, "mara  LINDQVIST")
        a_goal(source, twin)
        source.keeping.set(twin, 1980, "")
        parcel = desk.incoming.read(source.export.made(Kind.JSON, twin))
        assert [one.client_id for one in desk.incoming.preview(parcel).alike] == [twin]
        desk.keeping.set(mara, 1990, "")
        assert desk.incoming.preview(parcel).alike == ()
        desk.keeping.set(mara, 1980, "")
        alike = desk.incoming.preview(parcel).alike
        before = everything(desk.store)
        with pytest.raises(Refused):
            desk.incoming.bring_in(parcel, without=[one.client_id for one in alike])
        assert everything(desk.store) == before

    def test_who_was_deleted_for_good_does_not_come_back(self, desk, mara):
        a_goal(desk, mara)
        out = desk.export.made(Kind.JSON, None)
        desk.clients.delete(mara, "Mara Lindqvist")
        a_client(desk, "Jo")
        preview = desk.incoming.preview(desk.incoming.read(out))
        assert preview.fresh == {}
        assert {(one.noun, one.why) for one in preview.unfit} == {
            ("client", "was deleted for good here"),
            ("goal", "was deleted for good here"),
        }

    def test_a_practice_changed_since_the_preview_is_looked_at_again(self, desk):
        parcel = desk.incoming.read(demo().export.made(Kind.JSON, None))
        preview = desk.incoming.preview(parcel)
        a_client(desk, "Jo")
        before = everything(desk.store)
        with pytest.raises(Refused, match="changed meanwhile"):
            desk.incoming.bring_in(parcel, expected=preview)
        assert everything(desk.store) == before

    def test_the_history_tells_it(self, desk):
        desk.incoming.bring_in(desk.incoming.read(demo().export.made(Kind.JSON, None)))
        assert desk.history.lines(1)[0].words.endswith("brought in")


def numbers_in(part, path: tuple):
    """The path of every number in a JSON value."""
    if isinstance(part, dict | list):
        for step, inner in part.items() if isinstance(part, dict) else enumerate(part):
            yield from numbers_in(inner, (*path, step))
    elif isinstance(part, int | float) and not isinstance(part, bool):
        yield path


def changed(desk: TestDesk, path: tuple, value) -> bytes:
    whole = json.loads(desk.export.made(Kind.JSON, None))
    part = whole
    for step in path[:-1]:
        part = part[step]
    part[path[-1]] = value
    return json.dumps(whole).encode()


@pytest.fixture
def small() -> TestDesk:
    desk = a_desk()
    a_goal(desk, a_client(desk, "Mara", every_weeks=1, usual_day=2))
    return desk


TRACKED = {"entries": 1, "lowest": "", "highest": "", "typical": "", "stood_out": ""}
TRACKING = {"what": "Sleep", "scale": "0-10", "times_a_day": 1, "days": 4}


def headed(rest: str) -> bytes:
    return f'{{"format": "{FORMAT}", {rest}}}'.encode()


HOSTILE = {
    "nothing": b"",
    "no JSON": b"\x00\xff\xfe",
    "another program's": b'{"clients": []}',
    "a list": b"[]",
    "a number": b"7",
    "deep": b"[" * 200_000,
    "deep objects": b'{"format":' * 200_000,
    "half": headed('"version": 1, "rec')[:-1],
    "no number": headed('"version": NaN'),
    "a huge number": headed('"version": ' + "9" * 10_000),
    "no version": headed('"scope": "practice"'),
    "a true version": headed('"version": true, "scope": "practice", "records": {}'),
    "no records": headed('"version": 1, "scope": "practice"'),
    "records in a list": headed('"version": 1, "scope": "practice", "records": []'),
    "a noun in an object": headed('"version": 1, "scope": "practice", "records": {"goal": {}}'),
    "no scope": headed('"version": 1, "records": {}'),
    "newer": headed('"version": 2, "program": "9.1", "records": {}'),
    "not UTF-8": headed('"version": 1, "x": "\u00e9"').decode().encode("latin-1"),
}


class TestHostileFiles:
    @pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
    def test_what_is_no_export_is_refused_with_a_sentence(self, desk, data):
        with pytest.raises(Refused) as refused:
            desk.incoming.read(data)
        assert refused.value.words.endswith(".")

    def test_a_file_of_any_size_is_looked_at_before_it_is_read(self, desk, monkeypatch):
        monkeypatch.setattr("practice_desk.services.parcel.LARGEST", 10)
        with pytest.raises(Refused, match="too large"):
            desk.incoming.read(b" " * 11)

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("name", 7),
            ("name", None),
            ("name", "\ud800"),
            ("name", "a\0b"),
            ("name", "x" * 100_001),
            ("name", ["Mara"]),
            ("made_at", "yesterday"),
            ("made_at", "2026-11-26T10:00:00"),
            ("made_at", "0001-01-01T00:00:00.000000+05:00"),
            ("made_at", 0),
            ("kind", "ghost"),
            ("people", "Mara"),
            ("people", [1]),
            ("people", {"a": 1}),
            ("usual_day", 9),
            ("usual_day", "2"),
            ("usual_day", True),
            ("usual_day", 2.5),
            ("every_weeks", 10**30),
            ("every_weeks", 10**400),
            ("every_weeks", -1),
            ("every_weeks", 1e308),
            ("archived_on", "20261126"),
            ("usual_time", "25:00:00"),
            ("shoe_size", 44),
        ],
    )
    def test_a_value_that_does_not_belong_there_is_told(self, desk, small, field, value):
        parcel = desk.incoming.read(changed(small, ("records", "client", 0, field), value))
        assert [(one.noun, one.number) for one in parcel.unfit] == [("client", 1)]
        assert "“" in parcel.unfit[0].why
        preview = desk.incoming.preview(parcel)
        assert "client" not in preview.fresh
        assert ("goal", "belongs to a client who is neither here nor in this file") in {
            (one.noun, one.why) for one in preview.unfit
        }

    @pytest.mark.parametrize(
        ("noun", "path", "value"),
        [
            ("choice", ("taken",), "rest_more"),
            ("practice", ("mirror_away",), ["x"]),
            ("practice", ("mirror_away",), ["soon x"]),
            ("practice", ("mirror_away",), ["2026-11-26 "]),
            ("readiness", ("answers",), [["sleep", "perhaps"]]),
            ("readiness", ("lean",), "rest_more"),
            ("readiness", ("part",), 0),
            ("readiness", ("part",), 4),
            ("follow_up", ("amount",), 101),
            ("follow_up", ("found", "ladder", "rung"), -1),
            ("follow_up", ("found", "ladder", "peak"), 101),
            ("follow_up", ("found",), {"tracking": {**TRACKED, "entries": -1}}),
            (
                "follow_up",
                ("found",),
                {"experiment": {"belief_after": -1, "happened": "", "belief_before": 0}},
            ),
            ("assignment", ("shape", "ladder", "at"), -1),
            ("assignment", ("shape", "ladder", "rungs", 0, "hard"), 101),
            ("assignment", ("shape",), {"tracking": {**TRACKING, "times_a_day": 4}}),
            ("assignment", ("shape",), {"tracking": {**TRACKING, "days": 999_999_999}}),
            ("version", ("stood", "shape", "ladder", "at"), -1),
            ("version", ("stood", "confidence"), 11),
        ],
    )
    def test_a_word_or_number_that_no_page_could_read_is_told(self, desk, noun, path, value):
        store = MemoryStore()
        put(store, *one_of_each())
        other = TestDesk(lay_out(store, desk.clock, CountingIds(), PaperPress(), ()), store, desk.clock)
        assert desk.incoming.read(other.export.made(Kind.JSON, None)).unfit == []
        parcel = desk.incoming.read(changed(other, ("records", noun, 0, *path), value))
        assert [(one.noun, one.number) for one in parcel.unfit] == [(noun, 1)]
        assert parcel.unfit[0].why == f"has a value in “{path[0]}” that does not belong there"

    @pytest.mark.parametrize("practices", [[], ["unfit"], ["a", "b"]])
    def test_whatever_it_says_of_a_practice_there_is_one_afterwards(self, desk, small, practices):
        (practice,) = json.loads(small.export.made(Kind.JSON, None))["records"]["practice"]
        told = [practice | {"id": one, "lock_minutes": 61 if one == "unfit" else 5} for one in practices]
        parcel = desk.incoming.read(changed(small, ("records", "practice"), told))
        desk.incoming.bring_in(parcel, expected=desk.incoming.preview(parcel))
        kept = everything(desk.store)["practice"]
        assert [one.name for one in kept] == ["Test practice"]
        assert (kept[0].id == "a") == (practices == ["a", "b"])
        assert len(everything(desk.store)["client"]) == 1

    @pytest.mark.parametrize("number", [10**400, -(10**400)])
    def test_a_number_beyond_all_bounds_is_told_wherever_it_stands(self, number):
        store, clock = MemoryStore(), SettableClock()
        put(store, *one_of_each())
        desk = TestDesk(lay_out(store, clock, CountingIds(), PaperPress(), ()), store, clock)
        whole = json.loads(desk.export.made(Kind.JSON, None))
        places = list(numbers_in(whole["records"], ("records",)))
        assert len(places) > 20
        for path in places:
            assert desk.incoming.read(changed(desk, path, number)).unfit, path

    @pytest.mark.parametrize("item", [None, 7, [], "x", {}, {"id": "c"}])
    def test_a_record_that_is_none_is_told(self, desk, small, item):
        assert len(desk.incoming.read(changed(small, ("records", "goal", 0), item)).unfit) == 1

    def test_a_kind_of_record_nobody_knows_is_told(self, desk, small):
        parcel = desk.incoming.read(changed(small, ("records", "invoice"), []))
        assert "does not know" in parcel.unfit[0].why

    def test_the_same_id_twice_is_taken_once(self, desk, small):
        goals = json.loads(small.export.made(Kind.JSON, None))["records"]["goal"]
        parcel = desk.incoming.read(changed(small, ("records", "goal"), goals * 2))
        assert [one.why for one in parcel.unfit] == ["has the same id as another one in this file"]
        desk.incoming.bring_in(parcel)

    def test_a_field_older_records_came_without_may_be_missing(self, desk, small):
        whole = json.loads(small.export.made(Kind.JSON, None))
        for name in ("word", "archived_on"):
            del whole["records"]["client"][0][name]
        parcel = desk.incoming.read(json.dumps(whole).encode())
        assert parcel.unfit == []

    @settings(max_examples=150, deadline=None)
    @given(st.data())
    def test_a_file_with_bytes_changed_is_refused_or_read(self, data):
        source = bytearray(SMALL)
        for _ in range(data.draw(st.integers(1, 6))):
            source[data.draw(st.integers(0, len(source) - 1))] = data.draw(st.integers(0, 255))
        other = a_desk()
        before = everything(other.store)
        try:
            other.incoming.bring_in(other.incoming.read(bytes(source)))
        except Refused:
            assert everything(other.store) == before


def _small() -> bytes:
    desk = a_desk()
    a_goal(desk, a_client(desk, "Mara", every_weeks=1, usual_day=2))
    return desk.export.made(Kind.JSON, None)


SMALL = _small()


class TestTables:
    def test_every_kind_has_its_table_with_every_record(self):
        desk = demo()
        with ZipFile(BytesIO(desk.export.made(Kind.CSV, None))) as folder:
            assert set(folder.namelist()) == {f"{noun}.csv" for noun in forms()} | {"read me.txt"}
            for noun, kept in everything(desk.store).items():
                text = folder.read(f"{noun}.csv").decode("utf-8-sig")
                rows = list(csv.reader(StringIO(text, newline="")))
                assert rows[0] == list(forms()[noun].names)
                assert sorted(row[0] for row in rows[1:]) == sorted(one.id for one in kept)

    def test_equal_records_give_equal_tables(self):
        assert demo().export.made(Kind.CSV, None) == demo().export.made(Kind.CSV, None)

    @pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])
    def test_nothing_typed_is_worked_out_by_a_table_program(self, desk, name):
        put(desk.store, Client("c", name, desk.clock.now()), Goal("g", "c", 'a "b",\nc', desk.clock.now()))
        with ZipFile(BytesIO(desk.export.made(Kind.CSV, None))) as folder:
            rows = list(csv.reader(StringIO(folder.read("client.csv").decode("utf-8-sig"), newline="")))
            goals = list(csv.reader(StringIO(folder.read("goal.csv").decode("utf-8-sig"), newline="")))
        assert rows[1][1] == f"'{name}"
        assert goals[1][2] == 'a "b",\nc'


class TestNamesOfFiles:
    @pytest.mark.parametrize("kind", Kind)
    def test_no_name_of_a_client_stands_in_it(self, desk, mara, kind):
        assert desk.export.proposal(kind, mara, hidden=False) == f"Client record M L 2026-11-26.{kind}"
        assert desk.export.proposal(kind, mara, hidden=True) == f"Client record 2026-11-26.{kind}"
        assert desk.export.proposal(kind, None, hidden=False) == f"Practice export 2026-11-26.{kind}"

    @pytest.mark.parametrize("name", ["../../x", "a/b", "CON", "🌿", ". .", "אחת שתיים", "?"])
    def test_any_name_gives_a_name_a_file_can_have(self, desk, name):
        proposal = desk.export.proposal(Kind.PDF, a_client(desk, name), hidden=False)
        assert proposal.startswith("Client record ")
        assert not set(proposal) & set('/\\:*?"<>|')
        assert "  " not in proposal


def test_progress_ends_at_the_whole():
    told: list[tuple[int, int]] = []
    desk = demo()
    out = desk.export.made(Kind.JSON, None, lambda done, of: told.append((done, of)))
    total = sum(map(len, everything(desk.store).values()))
    assert told[-1] == (total, total)
    assert all(done <= of for done, of in told)
    told.clear()
    desk.incoming.read(out, lambda done, of: told.append((done, of)))
    assert told[-1] == (total, total)


def test_handing_out_is_told_in_the_history(desk, mara):
    desk.export.told(Kind.PDF, mara)
    line = desk.history.lines(1)[0]
    assert (line.words, line.about) == ("Exported as PDF", mara)
