"""The numbered steps that made the practice file what it is, oldest first, forward only.

A released step is never edited. A new one gets the next number, a ``NEEDS`` (the version of the
program that brings it) and, once released, a sample of what it makes among the tests' samples.
"""

from practice_desk.storage.migrations import m0001_first, m0002_shape, m0003_measure, m0005_support
from practice_desk.storage.migrations.upgrade import Migration


def migrations() -> tuple[Migration, ...]:
    return (
        Migration(1, m0001_first.NEEDS, m0001_first.migrate),
        Migration(2, m0002_shape.NEEDS, m0002_shape.migrate),
        Migration(3, m0003_measure.NEEDS, m0003_measure.migrate),
        Migration(4, m0005_support.NEEDS, m0005_support.migrate),
    )
