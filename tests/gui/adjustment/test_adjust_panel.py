"""The Adjust panel: one suggestion with its reason, others beside it, and nothing done before a click."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from practice_desk.domain.adjustment import Code
from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.choice import Choice
from practice_desk.gui.adjustment.panel import AdjustPanel
from practice_desk.gui.workplace import Step
from practice_desk.services.adjustment import IN_THE_ROOM, NOTHING_HOME
from practice_desk.services.follow_up import Said
from practice_desk.services.plan import Plan
from support.consulting_room import FULL, ConsultingRoom, Show

pytestmark = pytest.mark.gui
LINE = Plan("Write one line after dinner.", "after dinner", 10, 5)


@pytest.fixture
def panel(room: ConsultingRoom, show: Show) -> AdjustPanel:
    panel = AdjustPanel(room.place)
    show(panel)
    room.place.announcer.changed.connect(panel.refresh)
    return panel


def _told(room: ConsultingRoom, outcome: HowItWent, **said: object) -> str:
    assignment_id = room.set(LINE)
    room.desk.follow_ups.note(assignment_id, Said(outcome, **said))  # type: ignore[arg-type]
    return assignment_id


def _open(panel: AdjustPanel, room: ConsultingRoom) -> None:
    panel.show_client(room.client)
    QApplication.processEvents()


def _click(button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def _taken(room: ConsultingRoom) -> list[str]:
    with room.desk.ledger.read() as work:
        return [one.taken for one in work.shelf(Choice).find(client_id=room.client)]


def _bring_up(panel: AdjustPanel, code: Code) -> None:
    """Put one of the options on top."""
    panel._promote(_offered(panel).index(code))


def _offered(panel: AdjustPanel) -> list[Code]:
    assert panel._advice is not None
    return [option.code for option in panel._advice.options]


class TestSuggesting:
    def test_before_the_first_follow_up_it_says_what_it_will_do(
        self, panel: AdjustPanel, room: ConsultingRoom
    ) -> None:
        _open(panel, room)
        assert panel.ui.empty.isVisible()
        assert not panel.ui.suggestion.isVisible()
        assert panel.others == []

    @pytest.mark.parametrize("outcome", HowItWent)
    def test_there_is_one_with_a_reason_and_two_others_at_least(
        self, panel: AdjustPanel, room: ConsultingRoom, outcome: HowItWent
    ) -> None:
        _told(room, outcome)
        _open(panel, room)
        assert panel.ui.suggestion.isVisible()
        assert panel.ui.change.text()
        assert panel.ui.reason.text()
        assert len(panel.others) >= 2

    def test_it_follows_the_answers_at_once(self, panel: AdjustPanel, room: ConsultingRoom) -> None:
        assignment_id = _told(room, HowItWent.DID, useful=8, hard=2)
        _open(panel, room)
        before = panel.ui.code.text()
        room.desk.follow_ups.note(assignment_id, Said(HowItWent.TOO_MUCH, 4, 9))
        assert panel.ui.code.text() != before
        assert panel.ui.source.text() == "from today’s answers"

    def test_what_is_older_says_whose_it_is(self, panel: AdjustPanel, room: ConsultingRoom) -> None:
        """While another assignment is running, the suggestion names the one it is about."""
        with room.clock.days_ago(7):
            _told(room, HowItWent.DID)
        room.set(Plan("Call one friend."), days_ago=5)
        _open(panel, room)
        assert panel.ui.source.text() == "small step, last time"
        assert panel.ui.about.isVisible()
        assert panel.ui.about.text() == "About “Write one line after dinner.”"

    def test_the_one_just_asked_about_needs_no_naming(self, panel: AdjustPanel, room: ConsultingRoom) -> None:
        _told(room, HowItWent.DID)
        _open(panel, room)
        assert not panel.ui.about.isVisible()

    def test_looking_at_another_applies_nothing(self, panel: AdjustPanel, room: ConsultingRoom) -> None:
        _told(room, HowItWent.TOO_MUCH)
        _open(panel, room)
        first = panel.ui.code.text()
        room.changes.clear()
        words = panel.others[0].text()
        _click(panel.others[0])
        assert panel.ui.code.text() == words
        assert panel.ui.use.hasFocus()
        assert first in [other.text() for other in panel.others]
        assert room.changes == []

    def test_not_this_brings_the_next(self, panel: AdjustPanel, room: ConsultingRoom) -> None:
        _told(room, HowItWent.TOO_MUCH)
        _open(panel, room)
        assert panel._advice is not None
        seen = [panel.ui.change.text()]
        for _again in panel._advice.options[1:]:
            _click(panel.ui.not_this)
            seen.append(panel.ui.change.text())
        assert seen == [option.change for option in panel._advice.options]

    def test_what_was_put_on_top_stays_there_while_more_is_noted(
        self, panel: AdjustPanel, room: ConsultingRoom
    ) -> None:
        assignment_id = _told(room, HowItWent.TOO_MUCH)
        _open(panel, room)
        _click(panel.others[1])
        chosen = panel.ui.code.text()
        room.desk.follow_ups.note(assignment_id, Said(HowItWent.TOO_MUCH, words="It was fine on Monday"))
        assert panel.ui.code.text() == chosen
        _open(panel, room)
        assert panel.ui.code.text() == chosen

    def test_once_it_is_no_option_any_more_the_suggestion_is_on_top(
        self, panel: AdjustPanel, room: ConsultingRoom
    ) -> None:
        assignment_id = _told(room, HowItWent.DID, useful=9, hard=1)
        _open(panel, room)
        after_did = _offered(panel)
        room.desk.follow_ups.note(assignment_id, Said(HowItWent.TOO_MUCH))
        gone = next(code for code in _offered(panel) if code not in after_did)
        _bring_up(panel, gone)
        room.desk.follow_ups.note(assignment_id, Said(HowItWent.DID, useful=9, hard=1))
        assert panel._first == 0

    def test_a_choice_belongs_to_the_answers_it_was_made_for(
        self, panel: AdjustPanel, room: ConsultingRoom
    ) -> None:
        _told(room, HowItWent.TOO_MUCH)
        _open(panel, room)
        _bring_up(panel, Code.HOLD)
        room.client = room.add("Theo")
        _told(room, HowItWent.TOO_MUCH)
        _open(panel, room)
        assert Code.HOLD in _offered(panel)
        assert panel._first == 0

    def test_every_other_one_says_what_it_would_change(
        self, panel: AdjustPanel, room: ConsultingRoom
    ) -> None:
        _told(room, HowItWent.SOME)
        _open(panel, room)
        assert all(other.accessibleDescription() and other.toolTip() for other in panel.others)


class TestTaking:
    def test_use_in_the_draft_is_one_change_and_one_step_back(
        self, panel: AdjustPanel, room: ConsultingRoom
    ) -> None:
        _told(room, HowItWent.TOO_MUCH)
        _open(panel, room)
        assert panel.ui.use.text() == "Use in the draft"
        room.changes.clear()
        _click(panel.ui.use)
        draft = room.desk.assignments.in_writing(room.client)
        assert draft is not None
        assert (draft.minutes or 0) * (draft.times_per_week or 0) < 50
        assert room.loud == ["Used in the draft"]
        assert room.way.said[-1] == ("Used in the draft", True)
        assert room.way.went == [Step.ASSIGNMENT]
        room.desk.ledger.undo()
        assert room.desk.assignments.in_writing(room.client) is None
        assert _taken(room) == []

    def test_the_key_does_the_same(self, panel: AdjustPanel, room: ConsultingRoom) -> None:
        _told(room, HowItWent.TOO_MUCH)
        _open(panel, room)
        panel.use_suggestion()
        assert room.desk.assignments.in_writing(room.client) is not None

    def test_each_way_leads_where_it_belongs(self, panel: AdjustPanel, room: ConsultingRoom) -> None:
        seen: set[Code] = set()
        answers: list[dict[str, object]] = [
            {"outcome": HowItWent.NOT_ASKED},
            {"outcome": HowItWent.NOT, "barriers": ("B_POINT",), "useful": 1},
            {"outcome": HowItWent.NOT, "barriers": ("B_LOW", "B_CRISIS")},
            {"outcome": HowItWent.SOME, "barriers": ("B_FORGOT",)},
            {"outcome": HowItWent.DID, "useful": 9, "hard": 1},
            {"outcome": HowItWent.TOO_MUCH, "hard": 10, "distress_after": 90},
        ]
        assignment_id = room.set(LINE)
        known = {code for one in answers for code in one.get("barriers", ())}  # type: ignore[union-attr]
        assert known
        for said in answers:
            room.desk.follow_ups.note(assignment_id, Said(**said))  # type: ignore[arg-type]
            _open(panel, room)
            assert panel._advice is not None
            for option in panel._advice.options:
                seen.add(option.code)
                _bring_up(panel, option.code)
                room.way.went.clear()
                _click(panel.ui.use)
                assert room.way.went == _where(option.code), option.code
                assert _taken(room)[-1] == option.code
        assert len(seen) >= 6

    def test_a_full_disk_goes_nowhere(self, panel: AdjustPanel, room: ConsultingRoom) -> None:
        _told(room, HowItWent.TOO_MUCH)
        _open(panel, room)
        room.store.full = True
        _click(panel.ui.use)
        assert room.way.last == FULL
        assert room.way.went == []

    def test_what_is_done_in_here_is_noted_and_said(self, panel: AdjustPanel, room: ConsultingRoom) -> None:
        assignment_id = room.set(LINE)
        for said in (Said(HowItWent.NOT, barriers=("B_HOW",)), Said(HowItWent.TOO_MUCH, hard=10)):
            room.desk.follow_ups.note(assignment_id, said)
            _open(panel, room)
            assert panel._advice is not None
            codes = [option.code for option in panel._advice.options]
            if Code.IN_SESSION in codes:
                _bring_up(panel, Code.IN_SESSION)
                _click(panel.ui.use)
                assert room.way.last.startswith("Noted:")
                return
        pytest.fail("no answer leads to doing it together in here")


def _where(code: Code) -> list[object]:
    if code in NOTHING_HOME:
        return ["leave free"]
    if code is Code.ASK:
        return [Step.FOLLOW_UP]
    if code is Code.SWAP:
        return ["activities"]
    return [] if code in IN_THE_ROOM else [Step.ASSIGNMENT]
