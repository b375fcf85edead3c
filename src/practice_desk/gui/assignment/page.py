"""The assignment editor: what exactly, when, how long, how often, towards what, and why."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from practice_desk.domain.activity import SizeName
from practice_desk.domain.assignment import HOW_OFTEN, Assignment, often_words
from practice_desk.domain.change import Change
from practice_desk.domain.client import ClientKind
from practice_desk.domain.shape import says_nothing
from practice_desk.domain.shape_preset import preset
from practice_desk.domain.their_words import in_short
from practice_desk.domain.version import Kept
from practice_desk.domain.wording import Kind, Note
from practice_desk.gui.assignment.cap_card import CapCard
from practice_desk.gui.assignment.drawer import open_drawer
from practice_desk.gui.assignment.given_card import GivenCard
from practice_desk.gui.assignment.goal_choice import GoalChoice
from practice_desk.gui.assignment.how_long import HowLong
from practice_desk.gui.assignment.idea_card import IdeaCard
from practice_desk.gui.assignment.load_card import LoadCard
from practice_desk.gui.assignment.numbers import chosen_number, fill_numbers
from practice_desk.gui.assignment.save_template import save_as_template
from practice_desk.gui.assignment.second_look import SecondLook
from practice_desk.gui.assignment.shape_box import ShapeBox
from practice_desk.gui.forms.ui_assignment import Ui_Assignment
from practice_desk.gui.lean import todays_lean
from practice_desk.gui.tidy import FoldingRow, keep_measure
from practice_desk.gui.typing_keeper import TypingKeeper
from practice_desk.gui.widgets.foot import fold_foot
from practice_desk.gui.workplace import Step, Workplace
from practice_desk.services.plan import Plan, begun_with
from practice_desk.services.reading import Reading
from practice_desk.services.template import plan_from


class AssignmentPage(QWidget):
    """See :class:`practice_desk.gui.shell.page.ClientPage`."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.ui = Ui_Assignment()
        self.ui.setupUi(self)
        self._client_id = ""
        self._assignment: Assignment | None = None
        self._load_card = LoadCard(self.ui, self)
        self.look = SecondLook(workplace, self.ui, self._read, self)
        self.notes = self.look.notes
        self._typing = TypingKeeper(self, self._keep, self._commit)
        self._typing.watch(self.ui.what, self.ui.cue, self.ui.why, self.ui.if_stuck, self.ui.their_idea)
        self.idea = IdeaCard(self.ui)
        self._cap_card = CapCard(self.ui)
        self._given_card = GivenCard(self.ui)
        self.how_long = HowLong(workplace, self.ui.minutes)
        self.goal = GoalChoice(workplace, self.ui.goal)
        self._replacing: Kept | None = None
        self.ui.who.editTextChanged.connect(lambda _name: self._typing.touch())
        self.shape = ShapeBox(workplace, self._typing, self.ui.scroll, self.ui.what, self.ui.what_title)
        self.ui.shape_box.addWidget(self.shape)
        self._fill_fixed()
        self._connect()

    def _fill_fixed(self) -> None:
        self.ui.tried.set_question(self.ui.tried_title.text())
        self.ui.tried.set_options([(True, self.tr("Yes")), (False, self.tr("Not yet"))])
        self.ui.confidence.set_question(self.ui.confidence_title.text())
        self.ui.confidence.set_captions(self.tr("not at all"), self.tr("very"))
        keep_measure(self.ui.scroll)
        fold_foot(self.ui.footer)
        FoldingRow(self.ui.scroll, self.ui.dose_grid)
        FoldingRow(self.ui.scroll, self.ui.goal_grid)
        self.ui.more_card.hide()

    def _connect(self) -> None:
        for field in (self.ui.what, self.ui.cue, self.ui.why):
            field.textChanged.connect(lambda *_text: self.look.touch())
        self.ui.often.activated.connect(lambda _index: self._on_choice())
        for choice in (self.how_long, self.goal):
            choice.chosen.connect(self._on_choice)
        self.ui.who.textActivated.connect(lambda _text: self._on_choice())
        self.ui.tried.chosen.connect(lambda _value: self._on_choice())
        self.ui.confidence.changed.connect(lambda _value: self._on_choice())
        self.shape.settled.connect(self._on_choice)
        self.look.fix_chosen.connect(self._on_fix)
        self.look.field_asked.connect(self._on_field)
        self.look.writing.connect(self._typing.flush)
        self.look.park_asked.connect(self._on_park)
        self.idea.used.connect(self._on_idea)
        self._cap_card.wanted.connect(self.how_long.choose)
        self._given_card.asked.connect(self._on_page_asked)
        self.ui.drawer.clicked.connect(self.show_drawer)
        self.ui.save_template.clicked.connect(self.save_template)
        self.ui.ways.clicked.connect(self._workplace.navigator.show_activities)
        self.ui.more_button.clicked.connect(
            lambda: self.ui.more_card.setVisible(not self.ui.more_card.isVisible())
        )
        self.ui.next.clicked.connect(self.go_on)
        self.ui.back.clicked.connect(self.go_back)
        self.ui.finish_later.clicked.connect(self._workplace.navigator.show_today)

    # the page protocol

    def show_client(self, client_id: str) -> None:
        client = self._workplace.desk.clients.get(client_id)
        if client_id != self._client_id:
            self.ui.more_card.setVisible(client.kind is not ClientKind.PERSON)  # who does it is asked there
        self.shape.call_it(in_short(client.called))
        self._client_id = self.shape.client_id = client_id
        self.shape.forget()
        self.look.begin(client_id)
        self._assignment = self._workplace.desk.assignments.in_writing(client_id)
        self._load()
        self.ui.what.setFocus()
        self.ui.scroll.verticalScrollBar().setValue(0)

    def leave(self) -> None:
        self.look.close()
        self._typing.flush()

    def refresh(self, change: Change) -> None:
        if "goal" in change.nouns:
            self.goal.refresh()
        if "version" in change.nouns:
            self._count_drawer()

    def go_on(self) -> None:
        self._typing.flush()
        if self._typing.pending:
            return  # what could not be kept was said, and still stands here
        if self._assignment is None or not self.ui.what.toPlainText().strip():
            self._workplace.navigator.say(self.tr("Say what it is first, in a few words."))
            self.ui.what.setFocus()
            return
        ready = self._workplace.desk.assignments.make_ready
        assignment_id = self._assignment.id
        if self._workplace.attempt(lambda: ready(assignment_id)):
            self._workplace.navigator.go(Step.HANDOUT)

    def go_back(self) -> None:
        self._workplace.navigator.go(Step.READINESS)

    # filling

    def _load(self) -> None:
        kept = self._workplace.desk.drafts.kept(self._form())
        self._typing.silently(lambda: self._fill(kept))
        if kept:
            self._typing.touch()  # given back, it goes on like words just typed
        self._show_side_words()
        self.check_now()

    def _fill(self, kept: Mapping[str, str]) -> None:
        plan = Plan.of(self._assignment) if self._assignment else Plan()
        for field, name, value in (
            (self.ui.cue, "cue", plan.cue),
            (self.ui.why, "why", plan.why),
            (self.ui.if_stuck, "if_stuck", plan.if_stuck),
        ):
            field.setText(kept.get(name, value))
        self.ui.what.setPlainText(kept.get("what", plan.what))
        check = self._workplace.desk.readiness.check_for_today(self._client_id)
        self.idea.fill(kept.get("their_idea", plan.their_idea), check.idea)
        self.shape.fill(plan.shape, kept.get("shape", ""))
        self.how_long.fill(plan.minutes)
        fill_numbers(self.ui.often, [(c.words, c.times) for c in HOW_OFTEN], plan.times_per_week, often_words)
        self.goal.fill(self._client_id, plan.goal_id)
        self._fill_who(kept.get("who", plan.who))
        self.ui.tried.value = plan.tried_together
        self.ui.confidence.value = plan.confidence

    def _fill_who(self, who: str) -> None:
        client = self._workplace.desk.clients.get(self._client_id)
        self.ui.who_box.setVisible(client.kind is not ClientKind.PERSON or bool(who))
        self.ui.who.clear()
        self.ui.who.addItems(["", *client.people])
        if len(client.people) > 1:
            self.ui.who.addItem(self.tr("{names} together").format(names=" & ".join(client.people)))
        self.ui.who.setCurrentText(who)

    def _show_side_words(self) -> None:
        desk = self._workplace.desk
        lean = todays_lean(desk, self._client_id)
        hold = desk.readiness.hold_today(self._client_id)
        self._cap_card.show(desk.readiness.cap(lean.check), hold, lean)
        self._given_card.show(self._client_id, desk.assignments, desk.today.date())
        self._count_drawer()

    def _count_drawer(self) -> None:
        pieces = len(self._workplace.desk.drawer.pieces(self._client_id))
        words = self.tr("Drawer: {count}").format(count=pieces) if pieces else self.tr("Drawer")
        self.ui.drawer.setText(words)

    # writing

    def _plan(self) -> Plan:
        ui = self.ui
        tried = ui.tried.value
        return Plan(
            what=ui.what.toPlainText(),
            cue=ui.cue.text(),
            minutes=self.how_long.minutes,
            times_per_week=chosen_number(ui.often),
            goal_id=self.goal.goal_id,
            why=ui.why.text(),
            who="" if ui.who_box.isHidden() else ui.who.currentText(),
            if_stuck=ui.if_stuck.text(),
            activity=self._assignment.activity if self._assignment else None,
            tried_together=tried if isinstance(tried, bool) else None,
            confidence=ui.confidence.value,
            shape=self.shape.shape(),
            their_idea=self.idea.words,
        )

    def _commit(self) -> bool:
        self.shape.settle()
        plan = self._plan()
        form = self._form()
        forget = self._workplace.desk.drafts.forget
        blank = not (plan.what.strip() or plan.cue.strip() or plan.why.strip()) and says_nothing(plan.shape)
        if self._assignment is None and blank and not self.idea.is_own:
            return self._workplace.keep(lambda: forget(form))
        assignments = self._workplace.desk.assignments
        present = self._assignment.id if self._assignment else None
        change = self._workplace.attempt(
            lambda: assignments.write(self._client_id, present, plan, self._replacing), quietly=True
        )
        if change:
            self._replacing = None
            self._workplace.keep(lambda: forget(form))
            self._assignment = assignments.get(present or change.made("assignment"))
            self.ui.given.hide()
        if self.look.checking.isActive():
            self.check_now()
        return change is not None

    def _keep(self) -> bool:
        plan = self._plan()
        fields = {"what": plan.what, "cue": plan.cue, "why": plan.why, "if_stuck": plan.if_stuck}
        fields |= {"who": plan.who} if plan.who else {}
        fields |= {"their_idea": plan.their_idea} if self.idea.is_own else {}
        typed = self.shape.typed()
        fields |= {"shape": typed} if typed else {}
        drafts, form = self._workplace.desk.drafts, self._form()
        return self._workplace.keep(lambda: drafts.keep(form, self._client_id, fields))

    def _form(self) -> str:
        return f"assignment:{self._assignment.id if self._assignment else 'new'}:{self._client_id}"

    def _on_choice(self) -> None:
        self._typing.touch()
        self._typing.flush()
        self.check_now()

    # reading

    def check_now(self) -> None:
        """Read the wording and show what is worth a second look."""
        self.look.check()

    def show_fixes(self) -> None:
        """Open the note at the cursor."""
        self.look.show_fixes()

    def turn_note(self, step: int) -> None:
        """Open the next note (1), or the one before (-1)."""
        self.look.turn(step)

    def _read(self) -> tuple[Plan, Reading]:
        plan = self._plan()
        present = self._assignment.id if self._assignment else None
        reading = self._workplace.desk.readings.read(self._client_id, present, plan)
        self._cap_card.compare()
        self._load_card.show(reading, self._workplace.desk.today.date())
        return plan, reading

    def _on_fix(self, note: Note, number: int) -> None:
        self._typing.flush()
        self._replacing = Kept.BEFORE_FIX
        self.ui.what.replace_all_text(note.fixes[number])
        self.ui.what.setFocus()
        self._typing.flush()
        present = self._assignment
        if present and not self._typing.pending:
            took = self._workplace.desk.second_look.took_fix
            self._workplace.keep(lambda: took(self._client_id, note.rule, present.id))
        self.check_now()

    def _on_field(self, kind: Kind) -> None:
        """Go to the field that answers a note."""
        if kind in (Kind.SKILL, Kind.CONFIDENCE):
            self.ui.more_card.show()
        field = {Kind.GOAL: self.ui.goal, Kind.WHY: self.ui.why, Kind.CONFIDENCE: self.ui.confidence}.get(
            kind
        )
        target = field or self.ui.tried
        self.ui.scroll.ensureWidgetVisible(target)
        target.setFocus() if field else self.ui.tried.focus_first()

    def _on_park(self) -> None:
        """Keep the first of several tasks, and park the rest."""
        self._typing.flush()
        present = self._assignment
        if present and self._workplace.attempt(lambda: self._workplace.desk.drawer.park_rest(present.id)):
            self.show_client(self._client_id)

    # other beginnings

    def _on_page_asked(self) -> None:
        self._workplace.navigator.go(Step.HANDOUT)

    def _on_idea(self, words: str) -> None:
        """Make the client's own words the draft."""
        self._typing.flush()
        self.use_text(begun_with(self._plan(), words), Kept.BEFORE_IDEA)

    def use_text(self, plan: Plan, kept: Kept = Kept.BEFORE_START) -> None:
        """Fill the editor with a plan from elsewhere; one step of undo. What stood there is kept as a version."""
        assignments = self._workplace.desk.assignments
        present = self._assignment.id if self._assignment else None
        change = self._workplace.attempt(lambda: assignments.write(self._client_id, present, plan, kept))
        if change:
            self._assignment = assignments.get(present or change.made("assignment"))
            self._load()

    def use_template(self, template_id: str) -> None:
        """Fill the editor with a template of one's own."""
        self._typing.flush()
        templates = self._workplace.desk.templates.all()
        template = next((one for one in templates if one.id == template_id), None)
        if template:
            self.use_text(plan_from(template, self._plan()))

    def save_template(self) -> None:
        """Keep what is written as a template of one's own."""
        self._typing.flush()
        save_as_template(self._workplace, self, self._client_id, self._plan())

    def use_activity(self, key: str, size: str) -> None:
        """Fill the editor with an activity of the library in one of its sizes."""
        activity = next((one for one in self._workplace.desk.activities if one.key == key), None)
        if activity is None:
            return
        self._typing.flush()
        chosen = activity.size(SizeName(size))
        present = self._plan()
        self.use_text(
            replace(
                present,
                what=chosen.text,
                minutes=chosen.minutes,
                times_per_week=chosen.times_per_week,
                activity=key,
                tried_together=None,
                shape=self.shape.open_with(preset(activity, chosen.name)),
            )
        )

    def show_drawer(self) -> None:
        """Open the drawer; what is being typed is committed first, so that it is never in the way."""
        self._typing.flush()
        if not self._typing.pending:
            open_drawer(self._workplace, self._client_id, self._assignment)
            self.show_client(self._client_id)
