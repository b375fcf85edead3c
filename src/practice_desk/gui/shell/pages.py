"""The pages of a client, each built when it is first asked for."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from practice_desk.gui.assignment.page import AssignmentPage
from practice_desk.gui.follow_up.page import FollowUpPage
from practice_desk.gui.handout.page import HandoutPage
from practice_desk.gui.measure.page import MeasuresPage
from practice_desk.gui.overview.page import OverviewPage
from practice_desk.gui.readiness.pages import ReadinessPages
from practice_desk.gui.workplace import Step, Workplace

Page = TypeVar("Page", bound=QWidget)


class Pages(Mapping[Step, QWidget]):
    """By step, or by name where the kind of page matters. Building them all would hold up the first Today.

    Each is built inside the stack, as moving it there later would dress it a second time.
    """

    def __init__(self, workplace: Workplace, stack: QStackedWidget) -> None:
        self._workplace = workplace
        self._stack = stack

    @cached_property
    def follow_up(self) -> FollowUpPage:
        return self._placed(FollowUpPage(self._workplace, self._stack))

    @cached_property
    def readiness(self) -> ReadinessPages:
        return self._placed(ReadinessPages(self._workplace, self._stack))

    @cached_property
    def assignment(self) -> AssignmentPage:
        return self._placed(AssignmentPage(self._workplace, self._stack))

    @cached_property
    def handout(self) -> HandoutPage:
        return self._placed(HandoutPage(self._workplace, self._stack))

    @cached_property
    def overview(self) -> OverviewPage:
        return self._placed(OverviewPage(self._workplace, self._stack))

    @cached_property
    def measures(self) -> MeasuresPage:
        return self._placed(MeasuresPage(self._workplace, self._stack))

    def _placed(self, page: Page) -> Page:
        self._stack.addWidget(page)
        return page

    def __getitem__(self, step: Step) -> QWidget:
        return getattr(self, step.name.lower())

    def __iter__(self) -> Iterator[Step]:
        return iter(Step)

    def __len__(self) -> int:
        return len(Step)
