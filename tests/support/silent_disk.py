"""A disk that answers one call with an error while a block lasts, without any tool from outside."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock


@contextmanager
def silent(call: str, error: int, *names: str) -> Generator[list[str]]:
    """``os.<call>`` raises ``error`` where it is asked about files of these names; the list says for which it did.

    Of two names, as in a renaming, the first counts.
    """
    real, struck = getattr(os, call), list[str]()

    def answer(place: object, *given: object, **named: object) -> object:
        name = Path(place).name if isinstance(place, (str, os.PathLike)) else ""
        if name in names:
            struck.append(name)
            raise OSError(error, os.strerror(error), name)
        return real(place, *given, **named)

    with mock.patch.object(os, call, answer):
        yield struck
