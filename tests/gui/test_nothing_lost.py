"""Nothing typed is lost: not by kill -9, quitting, locking, an idle lock, or going elsewhere in mid-word.

``PRACTICE_DESK_KILLS=50 pytest tests/gui/test_nothing_lost.py -k many`` kills the program that many times,
with pauses and words drawn from a seed that is printed; ``PRACTICE_DESK_SEED`` draws the same again.
"""

import os
import random
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.gui.assignment.page import AssignmentPage
from practice_desk.gui.workplace import Step
from practice_desk.services.desk import Desk
from support import scenes
from support.entering import enter
from support.practices import Ago, clients, look_into, make_practice, running
from support.program import Machine
from support.stage import SetClock, Stage

KILLS = int(os.environ.get("PRACTICE_DESK_KILLS", "0"))
TEXT = "Am Abend fünf Minuten in den Garten gehen – Ελένη, добрый день, Việt, 🌱."

posix = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is for POSIX")


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path).ready()


def _one_client(machine: Machine, *, with_one_running: bool = False) -> str:
    ids: list[str] = []

    def fill(desk):
        ids.extend(clients(desk, "Mara"))
        if with_one_running:
            running(desk, ids[0])

    make_practice(machine.practice, fill, Ago(7))
    return ids[0]


@posix
class TestKill:
    """600 ms after the last key the power goes; started again, every word is there."""

    def test_in_the_assignment_editor(self, machine: Machine):
        client = _one_client(machine)
        typed = {"text": TEXT, "cue": "after dinner"}
        killed = machine.play(
            scenes.type_assignment, client_id=client, pause=scenes.AFTER_LAST_KEY_MS, **typed
        )
        assert killed.status == -signal.SIGKILL
        again = machine.play(scenes.read_assignment, client_id=client)
        assert again.status == 0
        assert again.seen == {"what": TEXT, "cue": "after dinner"}

    @pytest.mark.parametrize("outcome", [None, 0])
    def test_in_their_words(self, machine: Machine, outcome: int | None):
        client = _one_client(machine, with_one_running=True)
        killed = machine.play(
            scenes.type_follow_up,
            client_id=client,
            words=TEXT,
            outcome=outcome,
            pause=scenes.AFTER_LAST_KEY_MS,
        )
        assert killed.status == -signal.SIGKILL
        again = machine.play(scenes.read_follow_up, client_id=client)
        assert again.seen == {"words": TEXT, "outcome": None if outcome is None else HowItWent.DID.value}

    def test_in_the_readiness_check(self, machine: Machine):
        client = _one_client(machine)
        killed = machine.play(
            scenes.answer_readiness, client_id=client, idea=TEXT, pause=scenes.AFTER_LAST_KEY_MS
        )
        assert killed.status == -signal.SIGKILL
        assert machine.play(scenes.read_readiness, client_id=client).seen == {
            "given": {"steadying": "no", "plate_full": "unsure", "wants": "yes"},
            "part": 2,
            "idea": TEXT,
            "here": ["curious"],
        }

    @pytest.mark.parametrize("known", [False, True])
    def test_in_the_client_form(self, machine: Machine, known: bool):
        client = _one_client(machine)
        typed = {"pronouns": "she/her", "contact": TEXT} if known else {"name": "Ελένη", "contact": TEXT}
        whom = client if known else None
        killed = machine.play(scenes.type_client, client_id=whom, typed=typed, pause=scenes.AFTER_LAST_KEY_MS)
        assert killed.status == -signal.SIGKILL
        seen = machine.play(scenes.read_client, client_id=whom).seen
        assert {field: seen[field] for field in typed} == typed

    def test_in_a_measure_with_the_first_question_open(self, machine: Machine):
        client = _one_client(machine)
        typed = {"answers": "012301231", "note": "Asked, Ελένη"}
        killed = machine.play(
            scenes.answer_measure, client_id=client, pause=scenes.AFTER_LAST_KEY_MS, **typed
        )
        assert killed.status == -signal.SIGKILL
        assert machine.play(scenes.read_measure, client_id=client).seen == {**typed, "waits": True}

    @pytest.mark.skipif(not KILLS, reason="set PRACTICE_DESK_KILLS to the number of kills wanted")
    @pytest.mark.timeout(60 + 20 * KILLS)
    def test_many_times(self, machine: Machine):
        client = _one_client(machine)
        seed = int(os.environ.get("PRACTICE_DESK_SEED", random.randrange(1 << 30)))
        print(f"seed {seed}")
        dice = random.Random(seed)
        what = cue = ""
        for number in range(KILLS):
            word = f" {number} {dice.choice(('née', 'слово', 'từ', 'λέξη', '🌱'))}"
            pause = scenes.AFTER_LAST_KEY_MS + dice.randrange(300)
            killed = machine.play(
                scenes.type_assignment, client_id=client, text=word, cue=str(number % 10), pause=pause
            )
            assert killed.status == -signal.SIGKILL
            what, cue = what + word, cue + str(number % 10)
            seen = machine.play(scenes.read_assignment, client_id=client).seen
            assert (seen["what"].strip(), seen["cue"]) == (what.strip(), cue), f"seed {seed}, kill {number}"
            what = seen["what"]


class InMidWord:
    """A desk with two clients, one open in the editor, and a sentence begun."""

    def __init__(self, start: Callable[..., Stage], place: Path, clock: SetClock) -> None:
        ids: list[str] = []
        make_practice(place, lambda desk: ids.extend(clients(desk, "Mara", "Jonah")), clock)
        self.stage = start()
        self.clock, self.place, self.mara, self.jonah = clock, place, *ids
        enter(self.stage)
        self.open(self.mara)
        self.write("Sit on the ")
        assert not self.committed()

    @property
    def editor(self) -> AssignmentPage:
        page = self.stage.room.workspace.pages[Step.ASSIGNMENT]
        assert isinstance(page, AssignmentPage)
        return page

    def open(self, client: str) -> None:
        self.stage.room.workspace.open_client(client, Step.ASSIGNMENT)

    def write(self, text: str) -> None:
        self.stage.person.write(self.editor.ui.what, text)

    def committed(self) -> list[str]:
        desk = self.stage.room.workspace.workplace.desk
        written = desk.assignments.in_writing(self.mara)
        return [written.what] if written else []

    def in_the_file(self) -> str:
        """What the next start would show in the editor, read without the window."""

        def look(desk: Desk) -> str:
            written = desk.assignments.in_writing(self.mara)
            form = f"assignment:{written.id if written else 'new'}:{self.mara}"
            return desk.drafts.kept(form).get("what", written.what if written else "")

        return str(look_into(self.place, look, self.clock))


@pytest.fixture
def begun(start: Callable[..., Stage], tmp_path: Path, clock: SetClock) -> InMidWord:
    return InMidWord(start, tmp_path / "Practice.pdesk", clock)


class TestGoingElsewhere:
    def test_to_another_client(self, begun: InMidWord):
        begun.open(begun.jonah)
        assert begun.editor.ui.what.toPlainText() == ""
        assert begun.committed() == ["Sit on the"]

    def test_by_a_click_on_another_client(self, begun: InMidWord):
        space = begun.stage.room.workspace
        space.sidebar.client_chosen.emit(begun.jonah)
        assert begun.committed() == ["Sit on the"]

    @pytest.mark.parametrize("step", [step for step in Step if step is not Step.ASSIGNMENT])
    def test_to_another_page_of_the_client(self, begun: InMidWord, step: Step):
        begun.stage.room.workspace.go(step)
        assert begun.committed() == ["Sit on the"]

    @pytest.mark.parametrize("page", ["show_today", "show_activities", "look_together"])
    def test_to_a_page_of_the_desk(self, begun: InMidWord, page: str):
        getattr(begun.stage.room.workspace, page)()
        assert begun.committed() == ["Sit on the"]

    def test_to_the_settings(self, begun: InMidWord):
        begun.stage.person.click(begun.stage.room.workspace.sidebar.ui.settings)
        assert begun.committed() == ["Sit on the"]

    def test_locking(self, begun: InMidWord):
        begun.stage.window.lock()
        assert begun.stage.window.room is None
        assert begun.in_the_file() == "Sit on the"

    def test_quitting(self, begun: InMidWord):
        begun.stage.window.close()
        assert begun.in_the_file() == "Sit on the"

    def test_the_idle_lock(self, begun: InMidWord):
        begun.stage.window.idle.idle.emit()
        assert begun.stage.window.room is None
        assert begun.in_the_file() == "Sit on the"

    def test_undo_in_mid_word_takes_back_what_was_typed_and_redo_brings_it_again(self, begun: InMidWord):
        space = begun.stage.room.workspace
        space.undo()
        assert begun.committed() == []
        space.redo()
        assert begun.committed() == ["Sit on the"]


class TestDraftsGivenBack:
    """After a crash the words stand in the field again; from there they go on like words just typed."""

    @pytest.fixture
    def crashed(self, begun: InMidWord) -> InMidWord:
        begun.editor._typing._on_pause()
        begun.editor._typing.silently(lambda: None)  # as if the program had ended here
        begun.stage.window.lock()
        enter(begun.stage)
        begun.open(begun.mara)
        assert begun.editor.ui.what.toPlainText() == "Sit on the "
        return begun

    def test_they_are_committed_on_leaving(self, crashed: InMidWord):
        crashed.stage.room.workspace.show_today()
        assert crashed.committed() == ["Sit on the"]

    def test_they_can_be_handed_over_at_once(self, crashed: InMidWord):
        crashed.stage.person.click(crashed.editor.ui.next)
        assert crashed.stage.room.workspace.step is Step.HANDOUT
        assert crashed.committed() == ["Sit on the"]

    def test_they_are_given_back_once(self, crashed: InMidWord):
        crashed.stage.room.workspace.show_today()
        crashed.stage.room.workspace.undo()
        crashed.open(crashed.mara)
        assert crashed.editor.ui.what.toPlainText() == ""

    def test_what_was_rubbed_out_does_not_come_back(self, begun: InMidWord):
        begun.editor._typing._on_pause()
        begun.editor.ui.what.clear()
        begun.stage.room.workspace.show_today()
        begun.open(begun.mara)
        assert begun.editor.ui.what.toPlainText() == ""
