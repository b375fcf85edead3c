"""The numbered steps that made the practice file what it is, oldest first, forward only.

A released step is never edited. A new one gets the next number, a ``NEEDS`` (the version of the
program that brings it) and, once released, a sample of what it makes among the tests' samples.
"""

from practice_desk.storage.migrations import (
    m0001_first,
    m0002_shape,
    m0003_measure,
    m0004_limits,
    m0005_support,
    m0006_log,
    m0007_mirror,
    m0008_mark,
    m0009_leaving,
    m0010_search,
    m0011_former_key,
)
from practice_desk.storage.migrations.upgrade import Migration


def migrations() -> tuple[Migration, ...]:
    steps = (
        m0001_first,
        m0002_shape,
        m0003_measure,
        m0004_limits,
        m0005_support,
        m0006_log,
        m0007_mirror,
        m0008_mark,
        m0009_leaving,
        m0010_search,
        m0011_former_key,
    )
    return tuple(Migration(number, step.NEEDS, step.migrate) for number, step in enumerate(steps, start=1))
