"""Work beside the window keeps nothing once it has run, and answers whoever waits for it, whatever comes."""

import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from practice_desk.domain.refused import Refused
from practice_desk.gui.work import ThreadRunner, _Job

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


class TestAFault:
    """Nobody foresaw it, so it is told by the last resort; who waits for the work must not wait for ever."""

    @pytest.fixture
    def runner(self, qapp) -> Iterator[ThreadRunner]:
        runner = ThreadRunner()
        yield runner
        runner.finish()
        runner.deleteLater()

    def test_it_is_answered_in_words_and_goes_on_to_the_last_resort(self, runner: ThreadRunner, qtbot: QtBot):
        answers: list[Refused] = []
        with qtbot.captureExceptions() as faults:
            runner.run(self.stumble, self.never, answers.append)
            qtbot.waitUntil(lambda: bool(faults))
        assert [kind for kind, _fault, _trace in faults] == [KeyError]
        (answer,) = answers
        assert "Try once more" in answer.words
        assert "inside" not in answer.words

    def test_it_goes_on_though_the_answer_breaks_too(self, runner: ThreadRunner, qtbot: QtBot):
        def break_too(_refusal: Refused) -> None:
            raise ValueError

        with qtbot.captureExceptions() as faults:
            runner.run(self.stumble, self.never, break_too)
            qtbot.waitUntil(lambda: bool(faults))
        assert [kind for kind, _fault, _trace in faults] == [KeyError]

    @staticmethod
    def stumble() -> None:
        raise KeyError("inside")

    @staticmethod
    def never(_result: object) -> None:
        raise AssertionError("nothing came of it")
