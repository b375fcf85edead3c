"""The index of what was written: in step with the shelves, filled for older files, and without a trace of what is gone."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from practice_files import MADE, PASSPHRASE, QUICK
from test_migrations import KEY, SAMPLES

from practice_desk.bootstrap import layer
from practice_desk.domain.client import Client
from practice_desk.domain.draft import Draft
from practice_desk.domain.goal import Goal
from practice_desk.domain.searched import SEARCHED, sought_in
from practice_desk.domain.visit import Visit
from practice_desk.services.demo import fill_demo
from practice_desk.services.erasure import erase
from practice_desk.services.story_clock import StoryClock
from practice_desk.storage import search
from practice_desk.storage.driver import RawConnection
from practice_desk.storage.layout import Layout
from practice_desk.storage.store import EncryptedStore
from practice_desk.storage.tables import practice_tables
from practice_desk.storage.vault import SqlcipherVault
from practice_desk.storage.words import key_from, recovery_words
from support.decrypted import decrypted
from support.store_contract import DAY, ids, one_of_each, put, sought

TRACE = "Zwetschgenmus Quittenbrot"
LAYOUTS = {kind: Layout(kind, table) for kind, table in practice_tables().items()}


@pytest.fixture
def store(vault: SqlcipherVault, place: Path) -> Iterator[EncryptedStore]:
    store = vault.make(place, PASSPHRASE).store
    assert isinstance(store, EncryptedStore)
    yield store
    store.close()


def raw_of(store: EncryptedStore) -> RawConnection:
    return store._raw


def index_of(store: EncryptedStore) -> list[tuple[object, ...]]:
    """Every word of the index with the record it is of and its place there."""
    raw = raw_of(store)
    raw.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.every_word USING fts5vocab('main', 'search', 'instance')"
    )
    return raw.execute("SELECT term, doc, offset FROM every_word ORDER BY doc, offset, term").fetchall()


def filled_anew(store: EncryptedStore) -> list[tuple[object, ...]]:
    raw_of(store).execute("DELETE FROM search_form")
    search.bring_in_step(raw_of(store), LAYOUTS)
    return index_of(store)


def test_after_any_work_the_index_is_as_if_filled_anew(store: EncryptedStore):
    chance = random.Random(4)
    words = ["walk", "sea", "garden", "sleep", "Ώρα", "naïve", "straße", "🌿", "don't", "rest"]
    put(store, *(Client(f"c{number}", f"Client {number}", MADE) for number in range(4)))
    for number in range(120):
        note = " ".join(chance.choices(words, k=chance.randint(0, 12)))
        client = f"c{chance.randrange(3)}"
        with store.writing() as work:
            match number % 4:
                case 0:
                    work.shelf(Visit).put(Visit(f"v{chance.randrange(9)}", client, DAY, note=note))
                case 1:
                    goals = [Goal(f"g{chance.randrange(9)}", client, note, MADE)]
                    work.shelf(Goal).put_all(goals)
                case 2:
                    work.shelf(Draft).put(Draft(f"d{number % 5}", client, MADE, (("what", note),)))
                case _:
                    work.shelf(chance.choice((Visit, Goal))).remove(
                        f"{chance.choice('vg')}{chance.randrange(9)}"
                    )
    with store.writing() as work:
        work.shelf(Client).remove("c1")
    kept = index_of(store)
    assert kept
    assert kept == filled_anew(store)


def test_the_demo_taken_back_and_done_again_leaves_the_index_in_step(store: EncryptedStore):
    clock = StoryClock()
    desk = layer(clock)(store)
    fill_demo(clock)(desk)
    for line in desk.today.day().everyone[:3]:
        desk.goals.add(line.client.id, "Something new to find")
        desk.ledger.undo()
        desk.clients.into_bin(line.client.id)
    desk.ledger.undo()
    kept = index_of(store)
    assert len(kept) > 1000
    assert kept == filled_anew(store)


@pytest.mark.parametrize(
    "number", sorted(int(file.stem.removeprefix("schema-")) for file in SAMPLES.glob("schema-*"))
)
def test_a_file_of_before_is_indexed_when_it_is_taken_along(tmp_path: Path, number: int):
    place = tmp_path / "old.pdesk"
    place.write_bytes((SAMPLES / f"schema-{number}.pdesk").read_bytes())
    store = SqlcipherVault(QUICK).recover(place, recovery_words(KEY))
    assert [one.noun for one in sought(store, "mara")] == ["client"]
    store.close()


def test_under_another_form_it_is_filled_anew(
    vault: SqlcipherVault, place: Path, store: EncryptedStore, monkeypatch: pytest.MonkeyPatch
):
    put(store, Client("c1", "Mara", MADE))
    before = index_of(store)
    store.close()
    monkeypatch.setattr(search, "FORM", "of another Unicode")
    monkeypatch.setattr(search, "searched_text", lambda record: "otherwise" if record else "")
    later = vault.unlock(place, PASSPHRASE)
    assert isinstance(later, EncryptedStore)
    assert [word for word, *_ in index_of(later)] == ["otherwise"]
    assert index_of(later) != before
    later.close()


def test_what_is_erased_leaves_no_trace(vault: SqlcipherVault, place: Path):
    """No whole word and no tail of one: an index keeps of a word what the word before does not begin with."""
    made = vault.make(place, PASSPHRASE)
    store, key = made.store, key_from(made.recovery_words)
    others = [
        Client(f"o{number}", f"Zwetschgenbaum {number}", MADE, interests="Quitten") for number in range(40)
    ]
    put(store, *others)
    for number in range(30):
        marked = [replace(one, **_marked(one)) for one in one_of_each() if type(one) in SEARCHED]
        put(store, *marked)
        put(store, *(Goal(f"more{number}-{n}", "c1", f"{TRACE} {n}", MADE) for n in range(10)))
    store.close()
    assert b"genmus" in decrypted(place, key)
    store = vault.unlock(place, PASSPHRASE)
    with store.writing() as work:
        erase(work, "c1", MADE)
        for kind in SEARCHED:
            for record in work.shelf(kind).find():
                if getattr(record, "client_id", "c1") in {"c1", None} and record.id[0] != "o":
                    work.shelf(kind).remove(record.id)
    store.close()
    left = decrypted(place, key).lower()
    assert b"zwetschgenbaum" in left
    for trace in (b"zwetschgenmus", b"schgenmus", b"genmus", b"nmus", b"quittenbrot", b"enbrot", b"nbrot"):
        assert trace not in left, trace


def test_no_removed_word_stays_wherever_it_stood_in_the_index(vault: SqlcipherVault, place: Path):
    """Hundreds of words that come once, over many pages and segments, half of them removed again."""
    chance = random.Random(5)
    words = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=14)) for _ in range(3_000)]
    texts = [" ".join(words[start : start + 5]) for start in range(0, len(words), 5)]
    made = vault.make(place, PASSPHRASE)
    put(made.store, Client("c1", "Mara", MADE))
    goals = [Goal(f"g{number}", "c1", text, MADE) for number, text in enumerate(texts)]
    for start in range(0, len(goals), 25):
        put(made.store, *goals[start : start + 25])
    gone = chance.sample(goals, 300)
    for goal in gone[:40]:
        with made.store.writing() as work:
            work.shelf(Goal).remove(goal.id)
    with made.store.writing() as work:
        for goal in gone[40:]:
            work.shelf(Goal).remove(goal.id)
    made.store.close()
    left = decrypted(place, key_from(made.recovery_words))
    stayed = [word for goal in gone for word in goal.name.split() if word[6:].encode() in left]
    assert stayed == []


def _marked(record: object) -> dict[str, object]:
    """The first texts of a record with the trace in them."""
    texts = ("name", "note", "words", "idea", "what", "say", "seen")
    field = next((name for name in texts if hasattr(record, name)), None)
    return {field: TRACE} if field else {}


def test_without_the_trace_removed_the_test_before_would_see_it(vault: SqlcipherVault, place: Path):
    made = vault.make(place, PASSPHRASE)
    raw_of(made.store).execute("INSERT INTO search (search, rank) VALUES ('secure-delete', 0)")  # type: ignore[arg-type]
    put(made.store, Client("c1", TRACE, MADE), Client("c2", "Zwetschgenbaum", MADE))
    with made.store.writing() as work:
        erase(work, "c1", MADE)
    made.store.close()
    assert b"nmus" in decrypted(place, key_from(made.recovery_words))


@pytest.mark.parametrize(
    "typed",
    [
        '"', "''", "*", "a*", "NEAR(a b)", "a NOT b", "AND", "OR OR", "-", "--x", "words:mara", "{words}: x", "(", ")",
        "a\0b", "\ud800", "mara\udc00", "Ώρα", "مَرْحَبًا", "🌿", "👩‍👩‍👧", "ﬁ", "İ", "ß", "हिन्दी", "x" * 10_000, "ab " * 5_000,
        "a-b-c-d " * 2_000, "^mara", "mara + sea", "%", "_", "\\", "\n\t", "ab" + "\u0301" * 500, "\ue000x", "𞤀𞤁",
    ],
)  # fmt: skip
def test_nothing_typed_raises(store: EncryptedStore, typed: str):
    put(store, *one_of_each())
    asked = sought_in(typed)
    if asked:
        with store.reading() as work:
            assert isinstance(work.search(asked, 5), list)


def test_any_characters_at_all(store: EncryptedStore):
    chance = random.Random(11)
    put(store, *one_of_each())
    with store.reading() as work:
        for _ in range(400):
            typed = "".join(chr(chance.randrange(0x11_0000)) for _ in range(chance.randint(1, 30)))
            asked = sought_in(typed)
            assert asked is None or work.search(asked, 3) is not None


def test_a_file_can_be_checked_and_copied_with_its_index(
    vault: SqlcipherVault, place: Path, store: EncryptedStore
):
    put(store, *one_of_each())
    with store.writing() as work:
        work.shelf(Client).remove("c1")
    raw = raw_of(store)
    assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    store.tidy()
    put(store, *(one for one in one_of_each() if one.noun not in {"practice", "binned"}))
    assert ids(sought(store, "gesehen")) == ["e1"]
