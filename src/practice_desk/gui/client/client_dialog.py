"""Add a client with a name alone; change everything about one, saved as it is typed."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from practice_desk.domain.change import Change
from practice_desk.domain.client import Client
from practice_desk.domain.refused import Gone, Refused
from practice_desk.domain.text import initials
from practice_desk.gui.client.delete_dialog import DeleteClientDialog
from practice_desk.gui.client.details import ClientDetails
from practice_desk.gui.client.goals import GoalsPanel
from practice_desk.gui.client.not_flagged import NotFlaggedPanel
from practice_desk.gui.client.pen import Pen
from practice_desk.gui.client.visits import VisitsPanel
from practice_desk.gui.forms.ui_client_dialog import Ui_ClientDialog
from practice_desk.gui.parting import part_with
from practice_desk.gui.size import em, fit
from practice_desk.gui.theme import style_type, theme_of
from practice_desk.gui.typing_keeper import TypingKeeper
from practice_desk.gui.workplace import Workplace
from practice_desk.services.client import ClientForm

_WIDTH, _HEIGHT = 38, 53
"""In widths of the letter M: of the dialog, and its least height for a client who is known."""
_TAB_LINE = 2
"""Pixels between the tabs and what they show."""
_RHYTHM = ("usual_day", "usual_time", "every_weeks")


def edit_client(workplace: Workplace, client_id: str | None, name: str = "") -> str | None:
    """Add (``None``, beginning with ``name``) or change a client.

    The id of the client, or ``None`` when nobody was added or the client was deleted.
    """
    dialog = ClientDialog(workplace, client_id, name, QApplication.activeWindow())
    try:
        workplace.ask.form(dialog)
        dialog.settle()
        return dialog.client_id
    finally:
        part_with(dialog)


class ClientDialog(QDialog):
    """``client_id`` is the client shown: ``None`` before one was added and after one was deleted."""

    def __init__(
        self, workplace: Workplace, client_id: str | None, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ClientDialog()
        self.ui.setupUi(self)
        self.client_id = client_id
        self._adding = client_id is None
        self._workplace = workplace
        self._pen = Pen(workplace, self.ui.undo_bar)
        self.details = ClientDetails()
        self._blank: dict[str, str] = {}
        self.goals: GoalsPanel | None = None
        self.visits: VisitsPanel | None = None
        self.not_flagged: NotFlaggedPanel | None = None
        self._typing = TypingKeeper(self, self._keep, self._keep if self._adding else self._commit)
        self.ui.tabs.addTab(_scrolling(self.details), self.tr("Details"))
        if client_id is None:
            self._begin_new(name)
        else:
            self._begin_known(workplace.desk.clients.get(client_id))
        self._typing.silently(self._give_back)
        self._connect()
        style_type(self, theme_of(self))
        self._take_size()

    def settle(self) -> None:
        """Commit what is still being typed; called when the dialog has gone."""
        if self._adding or self.client_id is None:
            return
        self._typing.flush()
        if self.visits is not None:
            self.visits.flush()

    def accept(self) -> None:
        """Add the client; for one who is known everything is saved already."""
        if self._adding:
            self._add()
            return
        self.settle()
        if not self._unsaved():
            super().accept()

    def reject(self) -> None:
        """Close. Words not committed are kept and given back next time."""
        if self._adding:
            self._keep()
        else:
            self.settle()
        super().reject()

    # Making it fit what it is for

    def _begin_new(self, name: str) -> None:
        self.setWindowTitle(self.tr("New client"))
        self.ui.title.setText(self.tr("New client"))
        self.ui.lead.setText(self.tr("A first name or a code is enough. The rest can wait."))
        self.ui.done.setText(self.tr("Add client"))
        self.ui.tabs.tabBar().hide()
        self._blank = self.details.as_typed()
        self.details.fill(ClientForm(name))
        for button in (self.ui.put_away, self.ui.bring_back, self.ui.delete_for_good):
            button.hide()

    def _begin_known(self, client: Client) -> None:
        desk = self._workplace.desk
        self.ui.lead.setText(self.tr("Everything is saved as you go."))
        self.ui.done.setText(self.tr("Done"))
        self.ui.cancel.hide()
        self.details.never_fold()
        self.not_flagged = NotFlaggedPanel(desk.second_look, client.id, self._pen)
        self.details.ui.not_flagged_box.addWidget(self.not_flagged)
        self.not_flagged.refresh()
        self.goals = GoalsPanel(desk.goals, client.id, self._pen)
        self.visits = VisitsPanel(desk.visits, client, desk.clock.today(), self._pen)
        self.ui.tabs.addTab(_scrolling(self.goals), self.tr("Goals"))
        self.ui.tabs.addTab(_scrolling(self.visits), self.tr("Visits"))
        self._show_client(client)

    def _show_client(self, client: Client) -> None:
        self._typing.silently(lambda: self.details.fill(ClientForm.of(client)))
        self._show_head(client)

    def _show_head(self, client: Client) -> None:
        away = client.archived_on is not None
        hidden = self._workplace.navigator.names_are_hidden
        self.ui.title.setText(initials(client.name) if hidden else client.name)
        self.ui.put_away.setVisible(not away)
        self.ui.bring_back.setVisible(away)

    def _connect(self) -> None:
        ui = self.ui
        ui.done.clicked.connect(self.accept)
        ui.cancel.clicked.connect(self.reject)
        ui.afresh.clicked.connect(self._start_afresh)
        ui.put_away.clicked.connect(self._put_away)
        ui.bring_back.clicked.connect(self._bring_back)
        ui.delete_for_good.clicked.connect(self._delete)
        self._typing.watch(*self.details.typed_fields)
        self.details.chosen.connect(self._on_chosen)
        self.details.ui.more.toggled.connect(lambda _shown: self._take_size())
        if self.goals is not None:
            self.goals.typed.connect(self._typing.touch)
        self._workplace.announcer.changed.connect(self._on_change)
        self.details.ui.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_size(self) -> None:
        low = self._adding and not self.details.ui.more.isChecked()
        fit(self, _WIDTH, _HEIGHT)
        needed = self._needed_height(self.width()) / em(self)
        fit(self, _WIDTH, needed if low else max(needed, _HEIGHT))

    def _needed_height(self, width: int) -> int:
        """The height at which the whole of the details is seen."""
        ui = self.ui
        room = width - ui.middle.contentsMargins().left() - ui.middle.contentsMargins().right()
        tabs = 0 if ui.tabs.tabBar().isHidden() else ui.tabs.tabBar().sizeHint().height()
        around = _height_for(ui.head, width) + tabs + _TAB_LINE + ui.footer.sizeHint().height()
        return around + _height_for(self.details, room)

    # Words typed and not committed

    @property
    def _draft(self) -> str:
        return f"client:{'new' if self._adding else self.client_id}"

    def _typed(self) -> dict[str, str]:
        """Only what is not in the file yet, so that nothing older ever comes back over something newer."""
        details = self.details.as_typed() if self._adding or self._unsaved() else {}
        return details | (self.goals.as_typed() if self.goals else {})

    def _unsaved(self) -> bool:
        """Whether a refused value still stands in the details."""
        if self.client_id is None:
            return False
        try:
            present = ClientForm.of(self._workplace.desk.clients.get(self.client_id))
            return _trimmed(self.details.read()) != _trimmed(present)
        except Gone:
            return False
        except Refused:
            return True

    def _keep(self) -> None:
        """Keep the words as a draft; a form without any needs none."""
        typed = self._typed()
        if typed == self._blank or not any(typed.values()):
            self._forget()
        else:
            self._quietly(lambda: self._workplace.desk.drafts.keep(self._draft, self.client_id, typed))

    def _forget(self) -> None:
        self._quietly(lambda: self._workplace.desk.drafts.forget(self._draft))

    def _quietly(self, act: Callable[[], object]) -> None:
        try:
            act()
        except Refused as refusal:
            self._workplace.navigator.saved(well=False)
            self.ui.undo_bar.show_message(refusal.words, undo=False)

    def _give_back(self) -> None:
        kept = self._workplace.desk.drafts.kept(self._draft)
        here = self.details.as_typed() | (self.goals.as_typed() if self.goals else {})
        handed_in = self._adding and here != self._blank
        if handed_in or all(here.get(field, "") == words for field, words in kept.items()):
            return
        if "name" in kept:
            self.details.give_back(kept)
            self.details.show_more(not self._adding or _says_more(kept))
        if self.goals is not None:
            self.goals.give_back(kept)
        self.ui.kept_room.show()

    def _start_afresh(self) -> None:
        self._forget()
        self.ui.kept_room.hide()
        if self.client_id is None:
            self._typing.silently(lambda: self.details.fill(ClientForm("")))
        else:
            self._show_client(self._workplace.desk.clients.get(self.client_id))
        if self.goals is not None:
            self.goals.give_back({})
        self.details.ui.name.setFocus(Qt.FocusReason.OtherFocusReason)

    # Writing

    def _on_chosen(self) -> None:
        self._typing.touch()
        if not self._adding:
            self._typing.flush()

    def _add(self) -> None:
        change = self._pen.write(
            lambda: self._workplace.desk.clients.add(self.details.read()), self._say, quietly=True
        )
        if change is None:
            return
        client_id = change.made("client")
        self._forget()
        self._adding = False
        self.client_id = client_id
        self._keep_rhythm(client_id, always=self.details.read().every_weeks > 0)
        super().accept()

    def _say(self, refusal: Refused) -> None:
        self.details.say(refusal, go=True)

    def _commit(self) -> None:
        """Save the details as they stand; what is refused stays and is kept as a draft."""
        client_id = self.client_id
        if client_id is None:
            return
        before = self._workplace.desk.clients.get(client_id)
        change = self._pen.write(
            lambda: self._workplace.desk.clients.edit(client_id, self.details.read()),
            self.details.say,
            quietly=True,
        )
        if change is None:
            self._keep()
            return
        self.details.clear_said()
        self.ui.kept_room.hide()
        self._keep()
        after = self._workplace.desk.clients.get(client_id)
        self._show_head(after)
        self._keep_rhythm(client_id, always=_rhythm_of(before) != _rhythm_of(after))

    def _keep_rhythm(self, client_id: str, *, always: bool) -> None:
        if always:
            self._pen.write(
                lambda: self._workplace.desk.visits.keep_rhythms(client_id), self._say, quietly=True
            )
            if self.visits is not None:
                self.visits.refresh()

    def _put_away(self) -> None:
        self._move_and_close(self._workplace.desk.clients.archive)

    def _bring_back(self) -> None:
        self._move_and_close(self._workplace.desk.clients.bring_back)

    def _move_and_close(self, act: Callable[[str], Change]) -> None:
        client_id = self.client_id
        if client_id is None:
            return
        self.settle()
        if self._workplace.attempt(lambda: act(client_id)) is not None:
            super().accept()

    def _delete(self) -> None:
        if self.client_id is None:
            return
        question = DeleteClientDialog(self._workplace, self._workplace.desk.clients.get(self.client_id), self)
        if self._workplace.ask.form(question):
            self.client_id = None
            super().accept()
        part_with(question)

    def _on_change(self, change: Change) -> None:
        """Follow what was taken back, or changed elsewhere."""
        if self._pen.writing or self.client_id is None or self.client_id not in change.client_ids:
            return
        if "goal" in change.nouns and self.goals is not None:
            self.goals.refresh()
        if "visit" in change.nouns and self.visits is not None:
            self.visits.refresh()
        if "dismissal" in change.nouns and self.not_flagged is not None:
            self.not_flagged.refresh()
        if "client" in change.nouns:
            self._follow_client(self.client_id)

    def _follow_client(self, client_id: str) -> None:
        try:
            self._show_client(self._workplace.desk.clients.get(client_id))
        except Gone:
            self.client_id = None
            super().accept()


def _scrolling(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


def _height_for(widget: QWidget, width: int) -> int:
    layout = widget.layout()
    return layout.totalHeightForWidth(width) if layout else widget.sizeHint().height()


def _trimmed(form: ClientForm) -> tuple[object, ...]:
    return tuple(value.strip() if isinstance(value, str) else value for value in vars(form).values())


def _rhythm_of(client: Client) -> tuple[object, ...]:
    return tuple(getattr(client, field) for field in _RHYTHM)


def _says_more(typed: Mapping[str, str]) -> bool:
    return any(typed.get(field) for field in ("pronouns", "contact", "interests", "steer_clear"))
