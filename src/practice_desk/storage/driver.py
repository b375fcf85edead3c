"""The database driver, which carries no types of its own."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol, cast

from sqlcipher3 import dbapi2  # pyright: ignore[reportMissingTypeStubs]


class Cursor(Protocol):
    def fetchall(self) -> list[tuple[Any, ...]]: ...

    def fetchone(self) -> tuple[Any, ...] | None: ...


class RawConnection(Protocol):
    """What is used of the driver's connection."""

    @property
    def in_transaction(self) -> bool: ...

    @property
    def total_changes(self) -> int: ...

    def execute(self, statement: str, parameters: Sequence[object] = ..., /) -> Cursor: ...

    def commit(self) -> None: ...

    def rollback(self) -> None: ...

    def backup(
        self, target: "RawConnection", /, *, pages: int, progress: Callable[[int, int, int], None]
    ) -> None: ...

    def close(self) -> None: ...


DRIVER: Any = dbapi2
DriverError = cast("type[Exception]", DRIVER.Error)
connect_driver = cast("Callable[..., RawConnection]", DRIVER.connect)
