"""The activities page: find one on the left, read it in full on the right, start from it. One's own stand beside."""

from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from practice_desk.domain.activity import Activity, ActivityKind, SizeName
from practice_desk.domain.change import Change
from practice_desk.domain.check import ReadinessCheck
from practice_desk.domain.readiness import acute_words
from practice_desk.domain.template import Template
from practice_desk.gui.activity.leaning import Leaning, leaning_of
from practice_desk.gui.activity.library import Library, Sought, amount_words, evidence_words, own_found
from practice_desk.gui.activity.model import ActivityModel
from practice_desk.gui.activity.template_detail import TemplateDetail
from practice_desk.gui.activity.template_dialog import edit_template
from practice_desk.gui.forms.ui_activities import Ui_ActivitiesPage
from practice_desk.gui.theme import style_type, theme_of
from practice_desk.gui.tidy import FoldingRow
from practice_desk.gui.widgets.client_delegate import ClientDelegate
from practice_desk.gui.workplace import Workplace

_YOURS = "yours"
"""Stands for one's own templates in the list of kinds."""


class ActivitiesPage(QWidget):
    """``use_asked`` carries an activity's key and the name of a size, ``template_asked`` the id of a template
    of one's own; both only while a client is open."""

    use_asked = Signal(str, str)
    template_asked = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ActivitiesPage()
        self.ui.setupUi(self)
        self._workplace = workplace
        self._library = Library(workplace.desk.activities)
        self._leaning = Leaning()
        self._shown: Activity | None = None
        self.own = TemplateDetail()
        self.ui.layout_3.addWidget(self.own)
        self.ui.layout_3.setStretch(2, 3)
        self.model = ActivityModel()
        self.ui.list.setModel(self.model)
        self.ui.list.setItemDelegate(ClientDelegate(self.ui.list))
        for row, inset in ((self.ui.layout_8, 34), (self.ui.layout_10, 64), (self.ui.layout_12, 64)):
            FoldingRow(self.ui.detail_scroll, row, inset)
        FoldingRow(self.ui.detail_scroll, self.ui.layout_14, 64)
        self._fill_choices()
        self._connect()
        style_type(self, theme_of(self))
        self.set_client(None)
        self._find()

    def set_client(self, name: str | None, check: ReadinessCheck | None = None) -> None:
        """The client these could be used for, by first name, and their check of today; ``None`` when nobody is open.

        A check that leans towards something small, or towards nothing, brings the smallest and steadying ones first.
        """
        self.ui.no_client.setVisible(name is None)
        words = self.tr("Use for {name}").format(name=name) if name else self.tr("Use")
        titles = (self.ui.micro_title, self.ui.small_title, self.ui.larger_title)
        for button, title in zip(self._buttons().values(), titles, strict=True):
            button.setEnabled(name is not None)
            button.setText(words.replace("&", "&&"))
            button.setAccessibleName(f"{words}: {title.text()}")
        self.own.set_use(words, possible=name is not None)
        readiness = self._workplace.desk.readiness
        self._lean(leaning_of(check, readiness.outcome(check)) if check else Leaning())

    def _lean(self, leaning: Leaning) -> None:
        turned = leaning.gently and not self._leaning.gently
        self._leaning = leaning
        self.ui.leaning_card.setVisible(leaning.gently)
        rest = self.tr("The steadying ones come first, each in its smallest size.")
        self.ui.leaning.setText(f"{leaning.why} {rest}" if leaning.gently else "")
        if turned:
            self.ui.size.setCurrentIndex(0)
        self._find(first=turned)

    def show_activity(self, key: str) -> None:
        """Put one activity in view, whatever was sought before."""
        self.ui.find.clear()
        self.ui.kind.setCurrentIndex(0)
        self.ui.goal.setCurrentIndex(0)
        self.ui.steady.setChecked(False)
        self._select(key)

    @property
    def shown(self) -> Activity | None:
        """The activity on the right; ``None`` while a template of one's own, or nothing, is there."""
        return self._shown

    def _fill_choices(self) -> None:
        ui = self.ui
        ui.kind.addItem(self.tr("Every kind"), "")
        for kind in ActivityKind:
            ui.kind.addItem(kind.words.capitalize(), kind.value)
        ui.kind.addItem(self.tr("Yours"), _YOURS)
        ui.goal.addItem(self.tr("Every goal"), "")
        for goal in self._library.goals:
            ui.goal.addItem(goal.capitalize(), goal)
        sizes = (self.tr("Smallest size"), self.tr("Small size"), self.tr("Larger size"))
        for size, words in zip(SizeName, sizes, strict=True):
            ui.size.addItem(words, size.value)

    def _buttons(self) -> dict[SizeName, QPushButton]:
        ui = self.ui
        return {SizeName.MICRO: ui.micro_use, SizeName.SMALL: ui.small_use, SizeName.LARGER: ui.larger_use}

    def _connect(self) -> None:
        ui = self.ui
        ui.find.textChanged.connect(self._find)
        ui.kind.currentIndexChanged.connect(self._find)
        ui.size.currentIndexChanged.connect(self._find)
        ui.goal.currentIndexChanged.connect(self._find)
        ui.steady.toggled.connect(self._find)
        ui.list.selectionModel().currentChanged.connect(self._on_chosen)
        for size, button in self._buttons().items():
            button.clicked.connect(partial(self._use, size))
        self.own.used.connect(self.template_asked)
        self.own.edited.connect(lambda template_id: edit_template(self._workplace, template_id))
        self.own.deleted.connect(self._delete)
        self._workplace.announcer.changed.connect(self._on_changed)

    def _sought(self) -> Sought:
        ui = self.ui
        chosen = str(ui.kind.currentData())
        kind = ActivityKind(chosen) if chosen and chosen != _YOURS else None
        goal = str(ui.goal.currentData())
        return Sought(ui.find.text(), kind, goal, ui.steady.isChecked(), own=chosen == _YOURS)

    def _find(self, *_how: object, first: bool = False) -> None:
        """Show what fits; the one in view stays in view unless the ``first`` is wanted."""
        ui, sought = self.ui, self._sought()
        own = own_found(self._workplace.desk.templates.all(), sought)
        found = self._library.find(sought)
        before = self._shown.key if self._shown else self.own.shown.id if self.own.shown else ""
        self.model.show_found(own, found, SizeName(ui.size.currentData()), self._leaning)
        ui.nothing.setVisible(not (found or own))
        ui.list.setVisible(bool(found or own))
        self._select("" if first else before)

    def _on_changed(self, change: Change) -> None:
        if "template" in change.nouns:
            self._find()

    def _delete(self, template_id: str) -> None:
        self._workplace.attempt(lambda: self._workplace.desk.templates.remove(template_id))

    def _select(self, key: str) -> None:
        row = self.model.row_of(key)
        index = self.model.index(row)
        self.ui.list.setCurrentIndex(index)
        self.ui.list.scrollTo(self.model.index(row - 1))  # a heading above it comes along
        self.ui.list.scrollTo(index)
        self._turn_to(index)

    def _on_chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self._turn_to(index)

    def _turn_to(self, index: QModelIndex) -> None:
        """Show an activity, or a template of one's own, in full."""
        found = self.model.found(index.row()) if index.isValid() else None
        self.own.setVisible(isinstance(found, Template))
        self._show(found if isinstance(found, Activity) else None)
        if isinstance(found, Template):
            self.own.show_template(found)
        else:
            self.own.shown = None

    def _show(self, activity: Activity | None) -> None:
        self._shown = activity
        self.ui.detail_scroll.setVisible(activity is not None)
        if activity is None:
            return
        ui = self.ui
        ui.name.setText(activity.name)
        ui.kind_pill.setText(activity.kind.words)
        ui.steady_pill.setText(self.tr("fine in a hard week"))
        ui.steady_pill.set_kind("rest")
        ui.steady_pill.setVisible(activity.steady)
        ui.purpose.setText(activity.purpose)
        ticked = self._leaning.ticked(activity)
        ui.today.setText(
            self.tr("Ticked today: {flags}. This one is better left for now.").format(flags=ticked)
        )
        ui.today_card.setVisible(bool(ticked))
        self._show_sizes(activity)
        self._show_part(ui.needs_first, ui.needs_first_part, activity.needs_first)
        together = self.tr("Try it together first; once in the room beats three times on paper.")
        self._show_part(ui.together, ui.together_part, together if activity.try_together else "")
        self._show_part(ui.cautions, ui.cautions_part, "\n".join(activity.cautions))
        self._show_part(ui.leave, ui.leave_part, acute_words(activity.excluded_when))
        self._show_part(ui.log, ui.log_part, ", ".join(field.words for field in activity.log))
        self._show_part(ui.sources, ui.sources_part, evidence_words(activity))
        ui.detail_scroll.verticalScrollBar().setValue(0)

    def _show_sizes(self, activity: Activity) -> None:
        ui = self.ui
        labels: dict[SizeName, tuple[QLabel, QLabel]] = {
            SizeName.MICRO: (ui.micro_amount, ui.micro_text),
            SizeName.SMALL: (ui.small_amount, ui.small_text),
            SizeName.LARGER: (ui.larger_amount, ui.larger_text),
        }
        for size in activity.sizes:
            amount, text = labels[size.name]
            amount.setText(amount_words(size))
            text.setText(size.text)

    @staticmethod
    def _show_part(label: QLabel, part: QWidget, words: str) -> None:
        label.setText(words)
        part.setVisible(bool(words))

    def _use(self, size: SizeName) -> None:
        if self._shown is not None:
            self.use_asked.emit(self._shown.key, size.value)
