"""Files of every schema there ever was."""

import errno
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from practice_files import MADE, PASSPHRASE, QUICK, Words, a_client, clients_in, everything_in
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from practice_desk.domain.assignment import Assignment
from practice_desk.domain.client import Client
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.goal import Goal
from practice_desk.domain.refused import Refused
from practice_desk.storage.connection import connect
from practice_desk.storage.driver import DRIVER, RawConnection
from practice_desk.storage.look import making_place, slot_place
from practice_desk.storage.migrations import migrations
from practice_desk.storage.migrations.upgrade import Migration
from practice_desk.storage.opening import make_file
from practice_desk.storage.soundness import check, table_names
from practice_desk.storage.tables import practice_tables
from practice_desk.storage.vault import SqlcipherVault
from practice_desk.storage.words import recovery_words
from support.store_contract import everything

KEY = bytes(range(32))
SAMPLES = Path(__file__).parent.parent / "samples"
TODAY = len(migrations())
"""The schema of the program under test."""


def schema(execute: Callable[[str], Any]) -> dict[str, Any]:
    """What a database is made of, however it was written down."""
    tables = [name for (name,) in execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()]
    return {
        table: {
            "columns": execute(f"PRAGMA table_info({table})").fetchall(),
            "keys": execute(f"PRAGMA foreign_key_list({table})").fetchall(),
            "strict": execute(f"PRAGMA table_list({table})").fetchall(),
            "indexes": sorted(
                (index if not index.startswith("sqlite_") else "", unique, columns)
                for _, index, unique, *_ in execute(f"PRAGMA index_list({table})").fetchall()
                for columns in [str(execute(f"PRAGMA index_info({index})").fetchall())]
            ),
        }
        for table in tables
    }


def test_the_migrations_make_the_tables_the_program_knows(place: Path):
    make_file(place, KEY, migrations())
    connection = connect(place, KEY)
    migrated = schema(connection.execute)
    connection.close()
    plain = DRIVER.connect(":memory:")
    engine = create_engine("sqlite://", creator=lambda: plain, module=DRIVER, poolclass=StaticPool)
    next(iter(practice_tables().values())).metadata.create_all(engine)
    known = schema(plain.execute)
    plain.close()
    beside = {
        "seal",
        "mark",
        "history",
        "former_key",
        *(table for table in migrated if table.startswith("search")),
    }
    migrated = {table: made for table, made in migrated.items() if table not in beside}
    assert migrated.keys() == known.keys()
    for table, made in migrated.items():
        assert made == known[table], table


def test_steps_are_numbered_without_a_gap():
    assert [step.number for step in migrations()] == list(range(1, len(migrations()) + 1))
    assert all(step.needs for step in migrations())


def add_column(connection: RawConnection) -> None:
    connection.execute("ALTER TABLE client ADD COLUMN shoe_size INTEGER")


def stumble(connection: RawConnection) -> None:
    connection.execute("DROP TABLE visit")
    connection.execute("UPDATE client SET name = 'lost'")
    raise ZeroDivisionError


def stumble_in_sql(connection: RawConnection) -> None:
    connection.execute("DROP TABLE visit")
    connection.execute("SELECT nothing FROM nowhere")


def orphan(connection: RawConnection) -> None:
    connection.execute(
        "INSERT INTO goal (id, client_id, name, made_at, state) VALUES ('g', 'nobody', '', '', '')"
    )


def later(*steps: Callable[[RawConnection], None]) -> SqlcipherVault:
    """The vault of a later version with more migrations."""
    first = len(migrations()) + 1
    more = [Migration(number, f"9.{number}", step) for number, step in enumerate(steps, first)]
    return SqlcipherVault(QUICK, [*migrations(), *more])


def test_an_older_file_is_taken_along_and_kept_as_it_was(vault: SqlcipherVault, words: Words, place: Path):
    store = later(add_column).unlock(place, PASSPHRASE)
    assert clients_in(store) == [a_client()]
    store.close()
    copy = place.with_name(f"Practice before schema {TODAY + 1}.pdesk")
    assert everything_in(place.parent).keys() == {
        place.name,
        copy.name,
        slot_place(place).name,
        slot_place(copy).name,
    }
    old = vault.unlock(copy, PASSPHRASE)
    assert clients_in(old) == [a_client()]
    old.close()
    vault.recover(copy, words).close()
    with pytest.raises(Refused, match=rf"newer .* 9\.{TODAY + 1} or later"):
        vault.unlock(place, PASSPHRASE)


def test_a_file_of_today_is_left_alone(vault: SqlcipherVault, words: Words, place: Path):
    vault.unlock(place, PASSPHRASE).close()
    assert sorted(everything_in(place.parent)) == [place.name, slot_place(place).name]


@pytest.mark.parametrize("step", [stumble, stumble_in_sql, orphan])
def test_a_step_that_stumbles_changes_nothing(
    vault: SqlcipherVault, words: Words, place: Path, step: Callable[[RawConnection], None]
):
    before = vault.unlock(place, PASSPHRASE)
    expected = everything(before)
    before.close()
    with pytest.raises((ZeroDivisionError, RuntimeError, Refused)):
        later(step).unlock(place, PASSPHRASE)
    store = vault.unlock(place, PASSPHRASE)
    assert everything(store) == expected
    store.close()


def test_a_second_step_that_stumbles_leaves_the_first_done(vault: SqlcipherVault, words: Words, place: Path):
    with pytest.raises(ZeroDivisionError):
        later(add_column, stumble).unlock(place, PASSPHRASE)
    with pytest.raises(Refused, match=rf"9\.{TODAY + 1}"):
        vault.unlock(place, PASSPHRASE)
    store = later(add_column, lambda _: None).unlock(place, PASSPHRASE)
    assert clients_in(store) == [a_client()]
    store.close()
    copies = {name for name in everything_in(place.parent) if "before" in name and not name.endswith(".key")}
    assert copies == {
        f"Practice before schema {TODAY + 1}.pdesk",
        f"Practice before schema {TODAY + 2}.pdesk",
    }


def test_without_a_copy_nothing_is_changed(
    vault: SqlcipherVault, words: Words, place: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("practice_desk.storage.soundness.counts", lambda connection: {"": id(connection)})
    with pytest.raises(Refused, match="damaged"):
        later(add_column).unlock(place, PASSPHRASE)
    assert sorted(everything_in(place.parent)) == [place.name, slot_place(place).name]
    vault.unlock(place, PASSPHRASE).close()


@pytest.mark.parametrize("broken", ["chmod", "unlink"])
def test_a_disk_that_forbids_the_copy_is_told_in_words(
    words: Words, place: Path, monkeypatch: pytest.MonkeyPatch, broken: str
):
    """Found by planted errors: the error of the system came out as it was."""

    def forbids(self: Path, *_args: object, **_more: object) -> None:
        raise PermissionError(errno.EACCES, "planted")

    with monkeypatch.context() as patch:
        patch.setattr("practice_desk.storage.soundness.counts", lambda connection: {"": id(connection)})
        patch.setattr(Path, broken, forbids)
        with pytest.raises(Refused):
            later(add_column).unlock(place, PASSPHRASE)
    later(add_column).unlock(place, PASSPHRASE).close()


def test_half_a_copy_never_has_the_name_of_a_whole_one(
    words: Words, place: Path, monkeypatch: pytest.MonkeyPatch
):
    """Found by kills at every write: what a kill left of the copy lay there as if it were a practice."""
    copy = place.with_name(f"Practice before schema {TODAY + 1}.pdesk")
    making_place(copy).write_bytes(b"left by a kill")
    seen: list[bool] = []

    def look(connection: RawConnection) -> None:
        seen.append(copy.exists())
        check(connection)

    monkeypatch.setattr("practice_desk.storage.soundness.check", look)
    later(add_column).unlock(place, PASSPHRASE).close()
    assert seen == [False]
    assert copy.exists()
    assert not making_place(copy).exists()


def test_copies_never_replace_each_other(words: Words, place: Path):
    place.with_name(f"Practice before schema {TODAY + 1}.pdesk").write_bytes(b"mine")
    later(add_column).unlock(place, PASSPHRASE).close()
    files = everything_in(place.parent)
    assert files[f"Practice before schema {TODAY + 1}.pdesk"] == b"mine"
    assert f"Practice before schema {TODAY + 1} (2).pdesk" in files


def test_a_step_may_rebuild_a_table_without_losing_what_belongs(
    vault: SqlcipherVault, words: Words, place: Path
):
    def rebuild(connection: RawConnection) -> None:
        found = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'client'").fetchone()
        assert found
        connection.execute(found[0].replace("CREATE TABLE client", "CREATE TABLE fresh"))
        connection.execute("INSERT INTO fresh SELECT * FROM client")
        connection.execute("DROP TABLE client")
        connection.execute("ALTER TABLE fresh RENAME TO client")

    store = vault.unlock(place, PASSPHRASE)
    with store.writing() as work:
        work.shelf(Goal).put(Goal("g1", a_client().id, "stays", MADE))
    store.close()
    store = later(rebuild).unlock(place, PASSPHRASE)
    with store.reading() as work:
        assert work.shelf(Goal).get("g1").name == "stays"
    store.close()


def rows(place: Path) -> dict[str, list[dict[str, Any]]]:
    """Every table of a file, row by row, as it lies there."""
    connection = connect(place, KEY)
    try:
        found: dict[str, list[dict[str, Any]]] = {}
        for table in table_names(connection):
            names = [column[1] for column in connection.execute(f"PRAGMA table_info({table})").fetchall()]
            cells = connection.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608
            found[table] = [dict(zip(names, row, strict=True)) for row in cells]
        return found
    finally:
        connection.close()


RELEASED = sorted(int(file.stem.removeprefix("schema-")) for file in SAMPLES.glob("schema-*.pdesk"))
"""The schemas there is a sample of: the last one of each release before this."""


def sample(folder: Path, number: int) -> Path:
    """A file of this schema: the latest sample that is not past it, taken along as far as that."""
    place = folder / "sample.pdesk"
    shutil.copy(SAMPLES / f"schema-{max(one for one in RELEASED if one <= number)}.pdesk", place)
    SqlcipherVault(QUICK, migrations()[:number]).recover(place, recovery_words(KEY)).close()
    return place


def test_there_is_a_sample_of_every_release_before_this():
    steps = migrations()
    last = {step.needs: step.number for step in steps}
    assert [number for needs, number in last.items() if needs != steps[-1].needs] == RELEASED


@pytest.mark.parametrize("number", range(1, TODAY))
def test_what_an_older_file_holds_is_kept_to_the_letter(vault: SqlcipherVault, tmp_path: Path, number: int):
    place = sample(tmp_path, number)
    before = rows(place)
    vault.recover(place, recovery_words(KEY)).close()
    after = rows(place)
    before.pop("seal")
    for table, kept in before.items():
        assert [
            {name: row[name] for name in known} for known, row in zip(kept, after[table], strict=True)
        ] == kept


@pytest.mark.parametrize("number", range(1, TODAY))
def test_a_step_that_fails_at_its_end_leaves_the_file_as_it_was(tmp_path: Path, number: int):
    place = sample(tmp_path, number)
    before = rows(place)

    def fails_late(connection: RawConnection) -> None:
        step.migrate(connection)
        raise ZeroDivisionError

    step = migrations()[number]
    broken = [*migrations()[:number], Migration(step.number, step.needs, fails_late)]
    with pytest.raises(ZeroDivisionError):
        SqlcipherVault(QUICK, broken).recover(place, recovery_words(KEY))
    assert rows(place) == before


@pytest.mark.parametrize("number", range(1, TODAY))
def test_the_sample_of_each_schema_opens(vault: SqlcipherVault, tmp_path: Path, number: int):
    place = sample(tmp_path, number)
    store = vault.recover(place, recovery_words(KEY))
    kept = everything(store)
    store.close()
    assert {noun: len(records) for noun, records in kept.items()} == {
        "practice": 1,
        "client": 3,
        "goal": 2,
        "visit": 2,
        "follow_up": 2,
        "readiness": 2,
        "assignment": 2,
        "hold": 2,
        "choice": 2,
        "dismissal": 2,
        "tally": 0,
        "draft": 2,
        "version": 0,
        "template": 0,
        "measure": 0,
        "scale": 0,
        "binned": 0,
        "erasure": 0,
        "keeping": 0,
        "keeping_rule": 0,
        "log_entry": 0,
    }
    assert {one.shape for one in kept["assignment"] if isinstance(one, Assignment)} == {None}
    assert {one.found for one in kept["follow_up"] if isinstance(one, FollowUp)} == {None}
    for one in kept["assignment"]:
        assert isinstance(one, Assignment)
        assert (one.their_idea, one.aside, one.aside_at) == ("", None, None)
    assert [client.name for client in kept["client"] if isinstance(client, Client)] == ["Mårå 🌿", "", "Jo"]
