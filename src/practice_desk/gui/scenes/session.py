"""Scenes of a session: following up, readiness, holding, the assignment, the handout."""

from functools import partial

from PySide6.QtWidgets import QDialog

from practice_desk.domain.readiness import KEYS, Answer
from practice_desk.domain.shape import Experiment, Ladder, Rung, Shape, Skill, Tracking, TrackingScale
from practice_desk.gui.assignment.drawer import DrawerDialog
from practice_desk.gui.assignment.note_popover import NotePopover
from practice_desk.gui.assignment.page import AssignmentPage
from practice_desk.gui.follow_up.found_box import ExperimentPart, LadderPart
from practice_desk.gui.follow_up.page import FollowUpPage
from practice_desk.gui.overview.record_dialog import CheckRecordDialog
from practice_desk.gui.readiness.pages import ReadinessPages
from practice_desk.gui.scenes.stage import SceneList, Stage
from practice_desk.gui.workplace import Step
from practice_desk.services.plan import Plan

_SHAPES: tuple[tuple[Shape, str], ...] = (
    (
        Experiment(
            "If I say no, they will think I am difficult",
            80,
            "Somebody goes quiet, or asks what is wrong",
            "What they say in the hour after",
        ),
        "On Thursday, say no to one small request at work, in one friendly sentence.",
    ),
    (
        Ladder(
            (
                Rung("Stand outside the corner shop and look in", 20),
                Rung("Stay in the corner shop for 5 minutes", 40),
                Rung("Buy one thing and pay at the counter", 55),
                Rung("Queue in the supermarket on a Saturday", 90),
            ),
            1,
            "A friend on the phone",
        ),
        "Stay in the corner shop for 5 minutes",
    ),
    (
        Tracking("energy", TrackingScale.TEN, 3, 4),
        "Jot down your energy, 0 to 10, three times a day, for four days.",
    ),
    (
        Skill(
            "Slow breathing",
            "Sit with both feet on the floor\nIn for four, out for six",
            "The chair by the window",
        ),
        "On three days after lunch, breathe slowly for 3 minutes: in for four, out for six.",
    ),
)
"""One assignment of each shape."""
_LETTERS = {"y": Answer.YES, "u": Answer.UNSURE, "n": Answer.NO}


def answer(stage: Stage, name: str, letters: str, part: int) -> None:
    """Answer a client's questions of readiness, a letter each, and open the check at a part."""
    readiness = stage.desk.readiness
    check = readiness.check_for_today(stage.people[name])
    for key, letter in zip(KEYS, letters, strict=False):
        check = readiness.answer(check, key, _LETTERS.get(letter))
    readiness.turn_to(check, part)
    stage.at(name, Step.READINESS)


class FollowUpScenes:
    """What came of it."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    @property
    def _page(self) -> FollowUpPage:
        return self._stage.space.pages.follow_up

    def all(self) -> SceneList:
        experiment = partial(self._found, "Anders", "55", "My boss asked for two small things.")
        return [
            ("03-follow-up", partial(self._stage.at, "Mara", Step.FOLLOW_UP)),
            ("03-follow-up-answered", self._answered),
            ("03-follow-up-words", self._sat_badly),
            ("03-follow-up-undo", self._not_asked),
            ("03-follow-up-experiment", experiment),
            ("03-follow-up-ladder", partial(self._found, "Lena")),
            ("03-follow-up-tracking", self._tracked),
        ]

    def _answered(self) -> None:
        self._stage.at("Mara", Step.FOLLOW_UP)
        ui = self._page.ui
        ui.outcome.buttons()[1].click()
        ui.barriers.boxes()[ui.barriers.codes.index("B_LOW")].click()
        ui.useful.value = 6
        ui.words.setPlainText("Mornings were fine. By evening I was too worn out to write anything.")
        self._page.leave()
        self._stage.space.ui.undo_bar.dismiss()

    def _sat_badly(self) -> None:
        self._stage.at("Lena", Step.FOLLOW_UP)
        ui = self._page.ui
        ui.outcome.buttons()[1].click()
        ui.barriers.boxes()[6].click()
        self._stage.scroll_to(self._page, ui.scroll, self._page.words_question)
        self._stage.space.ui.undo_bar.dismiss()

    def _not_asked(self) -> None:
        self._stage.at("Samuel", Step.FOLLOW_UP)
        self._page.ui.outcome.buttons()[4].click()

    def _found(self, name: str, number: str = "", words: str = "") -> None:
        """What came back from an experiment or a ladder."""
        self._stage.at(name, Step.FOLLOW_UP)
        page = self._page
        page.ui.outcome.buttons()[0].click()
        part = page.found.part
        if isinstance(part, ExperimentPart):
            part.ui.belief_after.setText(number)
            part.ui.happened.setText(words)
        elif isinstance(part, LadderPart):
            part.ui.rung.setCurrentIndex(1)
            part.ui.peak.setText("55")
            part.ui.move.buttons()[1].click()
        page.leave()
        self._stage.space.ui.undo_bar.dismiss()
        self._stage.scroll_to(page, page.ui.scroll, page.found)

    def _tracked(self) -> None:
        """Part of a log is in, and the follow-up says so."""
        logs = self._stage.desk.logs
        log = logs.of_client(self._stage.people["Mara"])[0].assignment.id
        days = logs.sheet(log).days
        for number, text in enumerate(("7", "4", "6", "6", "3", "7", "8", "4", "", "5", "3", "6")):
            logs.put(log, days[number // 3], number % 3, text)
        self._stage.at("Mara", Step.FOLLOW_UP)
        self._stage.scroll_to(self._page, self._page.ui.scroll, self._page.found)


class ReadinessScenes:
    """Whether to give something at all, and a week left free."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    @property
    def _pages(self) -> ReadinessPages:
        return self._stage.space.readiness

    def all(self) -> SceneList:
        return [
            ("04-readiness", partial(self._stage.at, "Mirek", Step.READINESS)),
            ("04-readiness-part-2", self._second_part),
            ("04-readiness-words", self._words_open),
            ("04-readiness-decided", self._decided),
            ("04-readiness-steadying", partial(answer, self._stage, "Ruth", "y", 1)),
            ("04-readiness-small", partial(self._gone_ahead, "Mirek", "nuyyuyyuy")),
            ("04-readiness-assign", partial(self._gone_ahead, "Jonah", "nnyyyyyyy")),
            ("05-hold", self._hold),
            ("05-hold-reasons", self._hold_with_reasons),
            ("05-hold-page-to-take-along", self._rest_page),
            ("05-hold-cards-together", self._cards_together),
            ("05-talk-first", partial(self._gone_ahead, "Priya", "nnnnuyyyy")),
            ("08-check-record", self._check_record),
        ]

    def _second_part(self) -> None:
        answer(self._stage, "Mirek", "nuyyu", 2)

    def _words_open(self) -> None:
        self._second_part()
        page = self._pages.questions
        page.words.open.click()
        self._stage.scroll_to(page, page.ui.scroll, page.words)

    def _decided(self) -> None:
        self._stage.at("Theo", Step.READINESS)
        self._pages.questions.turn_to(3)

    def _gone_ahead(self, name: str, letters: str) -> None:
        """Go along with what a client's answers lean towards."""
        answer(self._stage, name, letters, 3)
        self._pages.go_on()
        self._stage.space.ui.undo_bar.dismiss()

    def _hold(self) -> None:
        self._stage.at("Ines", Step.READINESS)
        self._stage.space.leave_free()

    def _hold_with_reasons(self) -> None:
        answer(self._stage, "Ruth", "yy", 1)
        self._stage.space.leave_free()

    def _rest_page(self) -> None:
        self._stage.place_in_a_country()
        self._hold()
        self._pages.hold.ui.take_along.click()
        page = self._pages.rest
        page.ui.cards.boxes()[0].click()
        page.ui.cards.boxes()[2].click()
        page.ui.contacts.click()

    def _cards_together(self) -> None:
        self._hold()
        self._stage.space.look_together()

    def _check_record(self) -> QDialog:
        check = self._stage.desk.readiness.check_for_today(self._stage.people["Priya"])
        record = self._stage.desk.check_records.of_check(check.id)
        self._stage.at("Priya", Step.OVERVIEW)
        return self._stage.over(CheckRecordDialog(record, self._stage.front))


class AssignmentScenes:
    """What it is to be, and the page for the client."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    @property
    def _page(self) -> AssignmentPage:
        return self._stage.space.pages.assignment

    def all(self) -> SceneList:
        return [
            ("06-assignment", self._written),
            ("06-assignment-unfolded", self._unfolded),
            ("06-assignment-their-idea", partial(self._stage.at, "Mirek", Step.ASSIGNMENT)),
            ("06-drawer", self._drawer),
            *((f"06-assignment-{shape.key}", partial(self._shaped, shape, what)) for shape, what in _SHAPES),
            ("06-assignment-together", self._shape_together),
            ("06-assignment-note", self._note),
            ("06-assignment-note-leaving", self._note_leaving),
            ("06-assignment-ease", self._ease),
            ("07-handout", partial(self._stage.at, "Theo", Step.HANDOUT)),
            ("07-handout-handed-over", self._handed_over),
        ]

    def _written(self) -> AssignmentPage:
        self._stage.at("Jonah", Step.ASSIGNMENT)
        self._page.check_now()
        return self._page

    def _unfolded(self) -> None:
        page = self._written()
        page.ui.more_card.show()
        for row in page.notes.rows:
            row.unfold(open_up=True)

    def _drawer(self) -> QDialog:
        self._stage.at("Jonah", Step.ASSIGNMENT)
        jonah = self._stage.people["Jonah"]
        present = self._stage.desk.assignments.in_writing(jonah)
        return self._stage.over(DrawerDialog(self._stage.place, jonah, present, self._stage.front))

    def _shaped(self, shape: Shape, what: str) -> None:
        """An assignment that needs more than a sentence, for somebody with nothing written yet."""
        assignments, priya = self._stage.desk.assignments, self._stage.people["Priya"]
        present = assignments.in_writing(priya)
        plan = Plan(what, shape=shape, tried_together=True)
        assignments.write(priya, present.id if present else None, plan)
        self._stage.at("Priya", Step.ASSIGNMENT)

    def _shape_together(self) -> None:
        self._shaped(*_SHAPES[1])
        self._stage.space.look_together()

    def _note(self) -> NotePopover | None:
        look = self._written().look
        look.open_note(0)
        return look.popover

    def _note_leaving(self) -> None:
        popover = self._note()
        if popover:
            popover.leave.click()

    def _ease(self) -> None:
        page = self._written()
        page.look.ease.ask(page.notes.rows[0].note.rule, self._stage.space.open_name)
        page.ui.scroll.ensureWidgetVisible(page.ui.ease_card)

    def _handed_over(self) -> None:
        self._stage.at("Theo", Step.HANDOUT)
        self._stage.space.pages.handout.ui.told.click()
