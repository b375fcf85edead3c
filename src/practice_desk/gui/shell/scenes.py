"""Every page and state worth looking at, shown in the real window on the made-up practice."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from practice_desk.domain.backup import OlderFile
from practice_desk.domain.readiness import KEYS, Answer
from practice_desk.domain.shape import Experiment, Ladder, Rung, Shape, Skill, Tracking, TrackingScale
from practice_desk.gui.activity.template_dialog import TemplateDialog
from practice_desk.gui.assignment.drawer import DrawerDialog
from practice_desk.gui.assignment.note_popover import NotePopover
from practice_desk.gui.assignment.page import AssignmentPage
from practice_desk.gui.backup.older_dialog import OlderDialog
from practice_desk.gui.follow_up.found_box import ExperimentPart, LadderPart
from practice_desk.gui.follow_up.page import FollowUpPage
from practice_desk.gui.handout.page import HandoutPage
from practice_desk.gui.leaving.bin_dialog import BinDialog
from practice_desk.gui.leaving.export_dialog import ExportDialog
from practice_desk.gui.leaving.history_dialog import HistoryDialog
from practice_desk.gui.leaving.import_dialog import ImportDialog
from practice_desk.gui.leaving.keeping_dialog import KeepingDialog
from practice_desk.gui.log.import_dialog import LogImportDialog
from practice_desk.gui.log.log_chart import Side
from practice_desk.gui.log.log_dialog import LogDialog
from practice_desk.gui.measure.page import MeasuresPage
from practice_desk.gui.measure.scale_dialog import ScaleDialog
from practice_desk.gui.overview.page import OverviewPage
from practice_desk.gui.overview.record_dialog import CheckRecordDialog
from practice_desk.gui.parting import part_with
from practice_desk.gui.shell.room import OpenRoom
from practice_desk.gui.shell.together import Together
from practice_desk.gui.soon import soon
from practice_desk.gui.workplace import Step
from practice_desk.services.assignment import Plan
from practice_desk.services.export import Kind

Scene = Callable[[], object]
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
SAMPLE_WORDS = (
    *("harbour", "violet", "kettle", "meadow", "lantern", "orbit", "pepper", "canoe"),
    *("ribbon", "copper", "acorn", "thunder", "marble", "willow", "saddle", "pocket"),
    *("ember", "glacier", "violin", "basket", "tunnel", "feather", "compass", "island"),
)
"""Words for pictures, which open nothing."""
_LETTERS = {"y": Answer.YES, "u": Answer.UNSURE, "n": Answer.NO}


class Scenes:
    """Sets the scenes of one open room. They change what is in it, so each is shown once and in order."""

    def __init__(self, room: OpenRoom) -> None:
        self._room = room
        self._space = room.workspace
        self._dialogs: list[QDialog] = []
        self._people = {line.client.first_name: line.client.id for line in self._space.day.everyone}

    def all(self) -> list[tuple[str, Scene]]:
        """Name and scene, in the order in which they can be shown."""
        return [
            ("02-today", self._space.show_today),
            ("03-follow-up", lambda: self._at("Mara", Step.FOLLOW_UP)),
            ("03-follow-up-answered", self._answered),
            ("03-follow-up-words", self._sat_badly),
            ("03-follow-up-undo", self._not_asked),
            (
                "03-follow-up-experiment",
                lambda: self._found("Anders", "55", "My boss asked for two small things."),
            ),
            ("03-follow-up-ladder", lambda: self._found("Lena")),
            ("03-follow-up-tracking", self._tracked),
            ("04-readiness", lambda: self._at("Mirek", Step.READINESS)),
            ("04-readiness-part-2", self._second_part),
            ("04-readiness-words", self._words_open),
            ("04-readiness-decided", self._decided),
            ("04-readiness-steadying", self._steadying),
            ("04-readiness-small", lambda: self._gone_ahead("Mirek", "nuyyuyyuy")),
            ("04-readiness-assign", lambda: self._gone_ahead("Jonah", "nnyyyyyyy")),
            ("05-hold", self._hold),
            ("05-hold-reasons", self._hold_with_reasons),
            ("05-hold-page-to-take-along", self._rest_page),
            ("05-hold-cards-together", self._cards_together),
            ("05-talk-first", self._talk_first),
            ("08-check-record", self._check_record),
            ("06-assignment", lambda: self._written()),
            ("06-assignment-unfolded", self._unfolded),
            ("06-assignment-their-idea", lambda: self._at("Mirek", Step.ASSIGNMENT)),
            ("06-drawer", self._drawer),
            *((f"06-assignment-{shape.key}", partial(self._shaped, shape, what)) for shape, what in _SHAPES),
            ("06-assignment-together", self._shape_together),
            ("06-assignment-note", self._note),
            ("06-assignment-note-leaving", self._note_leaving),
            ("06-assignment-ease", self._ease),
            ("07-handout", lambda: self._at("Theo", Step.HANDOUT)),
            ("07-handout-handed-over", self._handed_over),
            ("08-overview", lambda: self._at("Mara", Step.OVERVIEW)),
            ("08-overview-distress", partial(self._picture, "Lena", 1)),
            ("08-overview-belief", partial(self._picture, "Theo", 2)),
            ("08-overview-expected", partial(self._picture, "Lena", 3)),
            ("08-overview-barriers", partial(self._picture, "Lena", 4)),
            ("08-measures", lambda: self._at("Mara", Step.MEASURES)),
            ("08-measures-course", self._course),
            ("08-measures-entering", lambda: self._entering("1121210")),
            ("08-measures-item-9", lambda: self._entering("000000001")),
            ("08-measures-own-scale", lambda: self._at("Ines", Step.MEASURES)),
            ("08-measures-scale", self._own_scale),
            ("08-log", self._log),
            ("08-log-by-time", lambda: self._log(Side.TIME)),
            ("08-log-import", self._log_import),
            ("09-empty-client", lambda: self._at("Kofi", Step.OVERVIEW)),
            ("09-empty-follow-up", lambda: self._at("Kofi", Step.FOLLOW_UP)),
            ("09-empty-assignment", lambda: self._at("Kofi", Step.ASSIGNMENT)),
            ("09-empty-handout", lambda: self._at("Kofi", Step.HANDOUT)),
            ("10-settings", self._room.show_settings),
            ("10-settings-support", self._support),
            ("10-settings-second-look", self._second_look),
            ("10-settings-limits", self._limits),
            ("10-settings-backups", self._backups),
            ("10-new-sheet", lambda: self._over(self._room.new_sheet())),
            ("10-new-sheet-words", lambda: self._new_sheet(read_back=False)),
            ("10-new-sheet-read-back", lambda: self._new_sheet(read_back=True)),
            ("10-older-file", self._older),
            ("11-activities", self._room.show_activities),
            ("11-activities-gentle-week", self._gentle_week),
            ("11-activities-yours", self._yours),
            ("11-template", self._template),
            ("12-find", self._find),
            ("12-find-written", lambda: self._find_written("evening")),
            (
                "15-export",
                lambda: self._over(ExportDialog(self._space.workplace, self._people["Mara"], self._front)),
            ),
            ("15-bin-empty", lambda: self._over(BinDialog(self._space.workplace, self._front))),
            ("15-import", self._import),
            ("15-bin", self._bin),
            ("15-keeping", lambda: self._over(KeepingDialog(self._space.workplace, self._front))),
            ("15-history", lambda: self._over(HistoryDialog(self._space.workplace, self._front))),
            ("13-look-together", self._together),
            ("14-names-hidden", self._names_hidden),
            ("14-names-hidden-find", lambda: self._find_written("mar")),
        ]

    def tidy_up(self) -> None:
        """Close what lies over the window before the next scene."""
        self._room.close_palette()
        self._space.ui.undo_bar.dismiss()
        for dialog in self._dialogs:
            dialog.close()
            part_with(dialog)
        self._dialogs.clear()
        for sheet in self._space.window().findChildren(Together):
            if sheet.isVisible():
                sheet.dismiss()

    def _at(self, name: str, step: Step) -> None:
        self._space.open_client(self._people[name], step)

    def _answered(self) -> None:
        self._at("Mara", Step.FOLLOW_UP)
        page = self._space.pages[Step.FOLLOW_UP]
        if isinstance(page, FollowUpPage):
            page.ui.outcome.buttons()[1].click()
            page.ui.barriers.boxes()[page.ui.barriers.codes.index("B_LOW")].click()
            page.ui.useful.value = 6
            page.ui.words.setPlainText("Mornings were fine. By evening I was too worn out to write anything.")
            page.leave()
        self._space.ui.undo_bar.dismiss()

    def _sat_badly(self) -> None:
        self._at("Lena", Step.FOLLOW_UP)
        page = self._space.pages[Step.FOLLOW_UP]
        if isinstance(page, FollowUpPage):
            page.ui.outcome.buttons()[1].click()
            page.ui.barriers.boxes()[6].click()
            question = page.words_question
            soon(page, lambda: page.ui.scroll.ensureWidgetVisible(question, 0, 24))
        self._space.ui.undo_bar.dismiss()

    def _not_asked(self) -> None:
        self._at("Samuel", Step.FOLLOW_UP)
        page = self._space.pages[Step.FOLLOW_UP]
        if isinstance(page, FollowUpPage):
            page.ui.outcome.buttons()[4].click()

    def _answer(self, name: str, letters: str, part: int) -> None:
        """Answer a client's questions, a letter each, and open the check at a part."""
        readiness = self._space.workplace.desk.readiness
        check = readiness.check_for_today(self._people[name])
        for key, letter in zip(KEYS, letters, strict=False):
            check = readiness.answer(check, key, _LETTERS.get(letter))
        readiness.turn_to(check, part)
        self._at(name, Step.READINESS)

    def _second_part(self) -> None:
        self._answer("Mirek", "nuyyu", 2)

    def _words_open(self) -> None:
        self._second_part()
        page = self._space.readiness.questions
        page.words.open.click()
        soon(page, lambda: page.ui.scroll.ensureWidgetVisible(page.words, 0, 24))

    def _decided(self) -> None:
        self._at("Theo", Step.READINESS)
        self._space.readiness.questions.turn_to(3)

    def _steadying(self) -> None:
        self._answer("Ruth", "y", 1)

    def _hold(self) -> None:
        self._at("Ines", Step.READINESS)
        self._space.leave_free()

    def _hold_with_reasons(self) -> None:
        self._answer("Ruth", "yy", 1)
        self._space.leave_free()

    def _check_record(self) -> QDialog:
        priya = self._people["Priya"]
        check = self._space.workplace.desk.readiness.check_for_today(priya)
        record = self._space.workplace.desk.check_records.of_check(check.id)
        self._at("Priya", Step.OVERVIEW)
        return self._over(CheckRecordDialog(record, self._space.window()))

    def _rest_page(self) -> None:
        self._place_in_a_country()
        self._hold()
        self._space.readiness.hold.ui.take_along.click()
        page = self._space.readiness.rest
        page.ui.cards.boxes()[0].click()
        page.ui.cards.boxes()[2].click()
        page.ui.contacts.click()

    def _place_in_a_country(self) -> None:
        desk = self._space.workplace.desk
        if not desk.practice.current().country:
            desk.practice.edit(country="Ireland")

    def _cards_together(self) -> None:
        self._hold()
        self._space.look_together()

    def _talk_first(self) -> None:
        self._gone_ahead("Priya", "nnnnuyyyy")

    def _gone_ahead(self, name: str, letters: str) -> None:
        """Go along with what a client's answers lean towards."""
        self._answer(name, letters, 3)
        self._space.readiness.go_on()
        self._space.ui.undo_bar.dismiss()

    def _written(self) -> AssignmentPage | None:
        self._at("Jonah", Step.ASSIGNMENT)
        page = self._space.pages[Step.ASSIGNMENT]
        if not isinstance(page, AssignmentPage):
            return None
        page.check_now()
        return page

    def _unfolded(self) -> None:
        page = self._written()
        if page:
            page.ui.more_card.show()
            for row in page.notes.rows:
                row.unfold(open_up=True)

    def _shaped(self, shape: Shape, what: str) -> None:
        """An assignment that needs more than a sentence, for somebody with nothing written yet."""
        desk, priya = self._space.workplace.desk, self._people["Priya"]
        present = desk.assignments.in_writing(priya)
        plan = Plan(what, shape=shape, tried_together=True)
        desk.assignments.write(priya, present.id if present else None, plan)
        self._at("Priya", Step.ASSIGNMENT)

    def _shape_together(self) -> None:
        self._shaped(*_SHAPES[1])
        self._space.look_together()

    def _found(self, name: str, number: str = "", words: str = "") -> None:
        """What came back from an experiment or a ladder."""
        self._at(name, Step.FOLLOW_UP)
        page = self._space.pages[Step.FOLLOW_UP]
        if not isinstance(page, FollowUpPage):
            return
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
        self._space.ui.undo_bar.dismiss()
        soon(page, lambda: page.ui.scroll.ensureWidgetVisible(page.found, 0, 24))

    def _tracked(self) -> None:
        """Part of a log is in, and the follow-up says so."""
        log = self._mara_log()
        days = self._space.workplace.desk.logs.sheet(log).days
        for number, text in enumerate(("7", "4", "6", "6", "3", "7", "8", "4", "", "5", "3", "6")):
            self._space.workplace.desk.logs.put(log, days[number // 3], number % 3, text)
        self._at("Mara", Step.FOLLOW_UP)
        page = self._space.pages[Step.FOLLOW_UP]
        if isinstance(page, FollowUpPage):
            soon(page, lambda: page.ui.scroll.ensureWidgetVisible(page.found, 0, 24))

    def _mara_log(self) -> str:
        return self._space.workplace.desk.logs.of_client(self._people["Mara"])[0].assignment.id

    def _log(self, side: Side = Side.DAY) -> QDialog:
        self._at("Mara", Step.OVERVIEW)
        dialog = LogDialog(self._space.workplace, self._mara_log(), self._space.window())
        dialog.ui.side.value = side
        dialog.ui.side.chosen.emit(side)
        return self._over(dialog)

    def _log_import(self) -> QDialog:
        desk, log = self._space.workplace.desk, self._mara_log()
        first = desk.logs.sheet(log).days[0]
        rows = [f"{first:%d/%m/%Y},Morning,9", f"{first:%d/%m/%Y},Lunch,14", "soon,Evening,5"]
        rows += [f"{first + timedelta(days=2):%d/%m/%Y},Evening,6", f"{first:%d/%m/%Y},Midday,4"]
        incoming = desk.log_imports.open("\n".join(["Date,When,Energy", *rows]).encode(), log)
        dialog = LogImportDialog(self._space.workplace, desk.log_imports.preview(incoming))
        return self._over(dialog)

    def _over(self, dialog: QDialog) -> QDialog:
        """Show a dialog without waiting for it."""
        self._dialogs.append(dialog)
        dialog.show()
        return dialog

    def _drawer(self) -> QDialog:
        self._at("Jonah", Step.ASSIGNMENT)
        place, jonah = self._space.workplace, self._people["Jonah"]
        present = place.desk.assignments.in_writing(jonah)
        return self._over(DrawerDialog(place, jonah, present, self._space.window()))

    def _picture(self, name: str, place: int) -> None:
        """One of the pictures that the Overview can show."""
        self._at(name, Step.OVERVIEW)
        page = self._space.pages[Step.OVERVIEW]
        if isinstance(page, OverviewPage):
            page.ui.picture.setCurrentIndex(place)

    def _course(self) -> None:
        self._at("Mara", Step.MEASURES)
        page = self._space.pages[Step.MEASURES]
        if isinstance(page, MeasuresPage):
            soon(page, lambda: page.ui.scroll.ensureWidgetVisible(page.ui.history_card))

    def _entering(self, digits: str) -> None:
        """The first answers of a questionnaire, for somebody who has none yet."""
        self._at("Theo", Step.MEASURES)
        page = self._space.pages[Step.MEASURES]
        if isinstance(page, MeasuresPage):
            for row, digit in zip(page.items.rows, digits, strict=False):
                row.ui.answer.buttons()[int(digit)].click()

    def _own_scale(self) -> QDialog:
        self._at("Ines", Step.MEASURES)
        place = self._space.workplace
        scale = place.desk.measures.last_scale(self._people["Ines"])
        return self._over(ScaleDialog(place, scale, self._space.window()))

    def _gentle_week(self) -> None:
        self._answer("Ruth", "yy", 1)
        readiness = self._space.workplace.desk.readiness
        readiness.set_acute(readiness.check_for_today(self._people["Ruth"]), ("recent_bereavement",))
        self._room.show_activities()
        self._room.activities.show_activity("thought_record")

    def _yours(self) -> None:
        self._at("Jonah", Step.OVERVIEW)
        self._room.show_activities()
        self._room.activities.show_activity(self._space.workplace.desk.templates.all()[0].id)

    def _template(self) -> QDialog:
        place = self._space.workplace
        return self._over(TemplateDialog(place, place.desk.templates.all()[0].id, self._space.window()))

    def _note(self) -> NotePopover | None:
        page = self._written()
        if page:
            page.look.open_note(0)
        return page.look.popover if page else None

    def _note_leaving(self) -> None:
        popover = self._note()
        if popover:
            popover.leave.click()

    def _ease(self) -> None:
        page = self._written()
        if page:
            page.look.ease.ask(page.notes.rows[0].note.rule, self._space.open_name)
            page.ui.scroll.ensureWidgetVisible(page.ui.ease_card)

    def _support(self) -> None:
        self._place_in_a_country()
        self._room.show_settings()
        self._room.settings.show_support()

    def _second_look(self) -> None:
        self._room.show_settings()
        self._room.settings.show_second_look()

    def _limits(self) -> None:
        self._room.show_settings()
        self._room.settings.show_limits()

    def _backups(self) -> None:
        self._room.show_settings()
        if self._room.backups:
            self._room.settings.show_card(self._room.backups)

    def _new_sheet(self, *, read_back: bool) -> QDialog:
        dialog = self._room.new_sheet()
        dialog.show_words(SAMPLE_WORDS)
        if read_back:
            dialog.ui.next.click()
        return self._over(dialog)

    def _older(self) -> QDialog:
        return self._over(OlderDialog(OlderFile(14, timedelta(days=3)), self._space.window()))

    def _handed_over(self) -> None:
        self._at("Theo", Step.HANDOUT)
        page = self._space.pages[Step.HANDOUT]
        if isinstance(page, HandoutPage):
            page.ui.told.click()

    @property
    def _front(self) -> QWidget:
        return self._space.window()

    def _import(self) -> QDialog:
        """An export of this practice looked at in it, and a client of it changed since."""
        desk = self._space.workplace.desk
        dialog = ImportDialog(self._space.workplace, self._front)
        parcel = desk.incoming.read(desk.export.made(Kind.JSON, self._people["Jonah"]))
        desk.clients.set_word(self._people["Jonah"], "the Tuesday thing")
        desk.goals.remove(desk.story.goals(self._people["Jonah"])[0].goal.id)
        dialog.show_looked((parcel, desk.incoming.preview(parcel)))
        return self._over(dialog)

    def _bin(self) -> QDialog:
        """Two things that were removed."""
        desk = self._space.workplace.desk
        for line in desk.story.goals(self._people["Mara"])[:1]:
            desk.goals.remove(line.goal.id)
        desk.templates.remove(desk.templates.all()[0].id)
        return self._over(BinDialog(self._space.workplace, self._front))

    def _find(self) -> None:
        self._space.show_today()
        self._room.show_palette()

    def _find_written(self, typed: str) -> None:
        """What was written, without waiting until nobody types."""
        self._find()
        self._room.palette.ui.field.setText(typed)
        self._room.palette.show_written(self._space.workplace.desk.search.find(typed))

    def _together(self) -> None:
        self._at("Mara", Step.ASSIGNMENT)
        self._space.panel.use_suggestion()
        self._space.look_together()

    def _names_hidden(self) -> None:
        self._space.hide_names(hidden=True)
        self._space.show_today()
