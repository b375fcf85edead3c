"""Taking a practice file through the migrations it has not seen yet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from practice_desk.domain.refused import Refused
from practice_desk.storage.driver import RawConnection
from practice_desk.storage.identity import Identity


@dataclass(frozen=True)
class Migration:
    """One step: its number is the schema it makes, ``needs`` the program version that has it."""

    number: int
    needs: str
    migrate: Callable[[RawConnection], None]


def waiting(identity: Identity, steps: Sequence[Migration]) -> Sequence[Migration]:
    """The steps this file has not seen.

    Raises:
        Refused: when the file has seen steps that this version of the program does not have.
    """
    if identity.schema > len(steps):
        raise Refused(
            "This practice was last used with a newer Practice Desk and was not changed."
            f" Install version {identity.needs} or later to open it."
        )
    return steps[identity.schema :]


def upgrade(connection: RawConnection, steps: Sequence[Migration]) -> None:
    """Run the steps, each in a transaction of its own that leaves nothing behind when it fails.

    Foreign keys are looked at once at the end of a step, for a step may rebuild a table.
    """
    connection.execute("PRAGMA foreign_keys = off")
    try:
        for step in steps:
            _run(connection, step)
    finally:
        connection.execute("PRAGMA foreign_keys = on")


def _run(connection: RawConnection, step: Migration) -> None:
    connection.execute("BEGIN EXCLUSIVE")
    try:
        step.migrate(connection)
        connection.execute("UPDATE seal SET needs = ?", (step.needs,))
        connection.execute(f"PRAGMA user_version = {step.number}")
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            raise RuntimeError(f"migration {step.number} leaves records without their client")
        connection.commit()
    except BaseException:
        connection.rollback()
        raise
