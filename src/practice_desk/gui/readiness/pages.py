"""The readiness step: the check, and a page for each of its results."""

from functools import cached_property

from PySide6.QtWidgets import QStackedWidget, QWidget

from practice_desk.domain.change import Change
from practice_desk.domain.check import Result
from practice_desk.gui.readiness.go_page import GoPage
from practice_desk.gui.readiness.hold_page import HoldPage
from practice_desk.gui.readiness.questions_page import QuestionsPage
from practice_desk.gui.readiness.rest_page import RestPage
from practice_desk.gui.readiness.talk_page import TalkPage
from practice_desk.gui.theme import style_type
from practice_desk.gui.workplace import Step, Workplace

_Shown = QuestionsPage | GoPage | HoldPage | RestPage | TalkPage


class ReadinessPages(QStackedWidget):
    """See :class:`practice_desk.gui.shell.page.ClientPage`. Each result's page is built when it is first asked for."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._client_id = ""
        self.questions = QuestionsPage(workplace, self)
        self.addWidget(self.questions)
        self.questions.decided.connect(self._on_decided)
        self.questions.hold_asked.connect(self.show_hold)
        self.questions.back_asked.connect(lambda: workplace.navigator.go(Step.FOLLOW_UP))

    @cached_property
    def go_ahead(self) -> GoPage:
        page = GoPage(self._workplace, self)
        page.back_asked.connect(self._show_questions)
        page.hold_asked.connect(self.show_hold)
        self._add_page(page)
        return page

    @cached_property
    def hold(self) -> HoldPage:
        page = HoldPage(self._workplace, self)
        page.kept.connect(self._workplace.navigator.show_today)
        page.back_asked.connect(self._show_questions)
        page.anyway.connect(lambda why: self._on_decided(Result.ASSIGN, why))
        page.page_asked.connect(self.show_rest_page)
        self._add_page(page)
        return page

    @cached_property
    def rest(self) -> RestPage:
        page = RestPage(self._workplace, self)
        page.back_asked.connect(self.show_hold)
        self._add_page(page)
        return page

    @cached_property
    def talk(self) -> TalkPage:
        page = TalkPage(self._workplace, self)
        page.kept.connect(self._workplace.navigator.show_today)
        page.back_asked.connect(self._show_questions)
        page.hold_asked.connect(self.show_hold)
        page.anyway.connect(lambda why: self._on_decided(Result.SMALL, why))
        self._add_page(page)
        return page

    def _add_page(self, page: QWidget) -> None:
        self.addWidget(page)
        style_type(page, self._workplace.theme)

    def show_client(self, client_id: str) -> None:
        self._client_id = client_id
        self._show_questions()

    def _show_questions(self) -> None:
        self.leave()
        self.setCurrentWidget(self.questions)
        self.questions.show_check(self._workplace.desk.readiness.check_for_today(self._client_id))

    def show_hold(self) -> None:
        """Lay out a week left free, from the answers so far."""
        self.leave()
        check = self._workplace.desk.readiness.check_for_today(self._client_id)
        self.setCurrentWidget(self.hold)
        self.hold.show_check(self._client_id, check)

    def show_rest_page(self, say: str) -> None:
        """The page for a free week, with this way to say it."""
        self.leave()
        self.setCurrentWidget(self.rest)
        self.rest.show_page(self._client_id, say)

    def look_together(self) -> bool:
        """Show the grounding cards where a week is being left free; ``False`` elsewhere."""
        page = self.currentWidget()
        if isinstance(page, HoldPage | RestPage):
            page.look_together()
            return True
        return False

    def _on_decided(self, result: Result, why: str) -> None:
        self.leave()
        if result is Result.HOLD:
            self.show_hold()
            return
        readiness = self._workplace.desk.readiness
        check = readiness.check_for_today(self._client_id)
        page = self.currentWidget()
        if not self._workplace.attempt(lambda: readiness.decide(check, result, why), quietly=True):
            return
        if isinstance(page, QuestionsPage | HoldPage | TalkPage):
            page.taken()
        onward = self.talk if result is Result.TALK_FIRST else self.go_ahead
        self.setCurrentWidget(onward)
        onward.show_check(readiness.check_for_today(self._client_id))

    def leave(self) -> None:
        page = self.currentWidget()
        if isinstance(page, _Shown):
            page.leave()

    def refresh(self, change: Change) -> None:
        """The pages of this step follow their own answers; only a new goal comes from outside."""

    def go_on(self) -> None:
        page = self.currentWidget()
        if isinstance(page, _Shown):
            page.go_on()

    def go_back(self) -> None:
        if self.currentWidget() is self.questions:
            self.questions.go_back()
        elif isinstance(self.currentWidget(), RestPage):
            self.show_hold()
        else:
            self._show_questions()
