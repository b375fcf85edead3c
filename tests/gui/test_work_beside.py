"""Work beside the window keeps nothing once it has run."""

import weakref

import pytest

from practice_desk.gui.work import _Job

pytestmark = pytest.mark.gui


class Records:
    """What a job looked at, as a client's would be."""


@pytest.mark.parametrize("breaks", [False, True])
def test_a_job_that_has_run_holds_nothing(breaks: bool):
    """Found by random use of the window: PySide keeps jobs that end at once, and they kept whole desks."""
    records = Records()
    gone, ended = weakref.ref(records), []

    def look(held: Records = records) -> str:
        if breaks:
            raise ValueError(type(held).__name__)
        return "looked"

    job = _Job(look, lambda result, fault: ended.append((result, type(fault))))
    job.run()
    del look, records
    assert ended == ([(None, ValueError)] if breaks else [("looked", type(None))])
    assert gone() is None
    assert job is not None
