"""The library can be looked through by word, kind and size, and started from for the client who is open."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gui.client.office import Office
from practice_desk.domain.activity import Activity, ActivityKind, SizeName, parse_library
from practice_desk.domain.text import name_in_short
from practice_desk.gui.activity.library import (
    GRADES,
    STEADY,
    Library,
    Sought,
    amount_words,
    evidence_words,
    grouped,
)
from practice_desk.gui.activity.page import ActivitiesPage
from practice_desk.gui.widgets.client_delegate import Row
from practice_desk.resources import resource_text

pytestmark = pytest.mark.gui


@pytest.fixture(scope="module")
def library() -> tuple[Activity, ...]:
    return parse_library(resource_text("library", "activities.json"))


@pytest.fixture
def page(office: Office, library: tuple[Activity, ...], qtbot: QtBot) -> ActivitiesPage:
    desk = replace(office.desk, activities=library)
    page = ActivitiesPage(replace(office.place, desk=desk))
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


def names(page: ActivitiesPage) -> list[str]:
    rows = range(page.model.rowCount())
    return [found.name for row in rows if (found := page.model.activity(row)) is not None]


def headings(page: ActivitiesPage) -> list[str]:
    rows = [page.model.index(row) for row in range(page.model.rowCount())]
    return [str(index.data(Row.NAME)) for index in rows if index.data(Row.IS_HEADER)]


class TestLookingThrough:
    def test_every_word_has_to_be_there(self, library: tuple[Activity, ...]) -> None:
        both = Library(library).find(Sought("sleep energy"))
        assert both
        assert all({"sleep", "energy"} <= set(one.goals) for one in both if one.key == "sleep_diary")
        assert len(both) < len(Library(library).find(Sought("sleep")))

    def test_accents_and_case_do_not_matter(self, library: tuple[Activity, ...]) -> None:
        assert Library(library).find(Sought("SLÉEP"))

    def test_an_amount_can_be_typed(self, library: tuple[Activity, ...]) -> None:
        found = Library(library).find(Sought("5 min, every day"))
        assert "slow_breathing" in {one.key for one in found}
        assert len(found) < len(library)

    @pytest.mark.parametrize("kind", ActivityKind)
    def test_a_kind_gives_only_its_own(self, library: tuple[Activity, ...], kind: ActivityKind) -> None:
        assert {one.kind for one in Library(library).find(Sought(kind=kind))} == {kind}

    def test_a_goal_gives_only_what_serves_it(self, library: tuple[Activity, ...]) -> None:
        shelves = Library(library)
        assert set(shelves.goals) == {goal for one in library for goal in one.goals}
        for goal in shelves.goals:
            found = shelves.find(Sought(goal=goal))
            assert {one.key for one in found} == {one.key for one in library if goal in one.goals}

    def test_steadying_ones_alone(self, library: tuple[Activity, ...]) -> None:
        found = Library(library).find(Sought(steady_only=True))
        assert {one.key for one in found} == {one.key for one in library if one.steady}

    def test_one_s_own_alone(self, library: tuple[Activity, ...]) -> None:
        assert Library(library).find(Sought(own=True)) == []

    def test_kinds_stand_in_their_order_and_names_in_theirs(self, library: tuple[Activity, ...]) -> None:
        groups = grouped(library, steady_first=False)
        assert [words for words, _ in groups] == [kind.words for kind in ActivityKind]
        assert all([one.name for one in group] == sorted(one.name for one in group) for _, group in groups)

    def test_in_a_gentle_week_the_steadying_ones_come_first_and_once(
        self, library: tuple[Activity, ...]
    ) -> None:
        (words, first), *rest = grouped(library, steady_first=True)
        assert words == STEADY
        assert all(one.steady for one in first)
        assert not any(one.steady for _, group in rest for one in group)
        assert sum(len(group) for _, group in rest) + len(first) == len(library)

    def test_every_grade_is_said_in_words(self, library: tuple[Activity, ...]) -> None:
        assert {one.grade for one in library} <= GRADES.keys()
        for activity in library:
            assert all(source in evidence_words(activity) for source in activity.sources)

    def test_an_amount_in_words(self, library: tuple[Activity, ...]) -> None:
        breathing = next(one for one in library if one.key == "slow_breathing")
        assert amount_words(breathing.size(SizeName.LARGER)) == "5 min, every day"


def test_everything_is_there_at_first_under_its_kind(
    page: ActivitiesPage, library: tuple[Activity, ...]
) -> None:
    assert sorted(names(page)) == sorted(one.name for one in library)
    assert headings(page) == ["Notice", "Practise a skill", "Try it out", "Steady yourself"]
    assert page.shown is not None


def test_typing_narrows_and_shows_the_first(page: ActivitiesPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.ui.find, "kettle")
    assert page.shown is not None
    assert page.shown.key == "slow_breathing"


def test_nothing_found_says_so(page: ActivitiesPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.ui.find, "zzz")
    assert names(page) == []
    assert page.ui.nothing.isVisible()
    assert page.shown is None
    page.ui.find.clear()
    assert page.shown is not None
    assert page.ui.detail_scroll.isVisible()


def test_the_one_shown_stays_while_it_fits(page: ActivitiesPage) -> None:
    page.show_activity("grounding")
    page.ui.steady.setChecked(True)
    assert page.shown is not None
    assert page.shown.key == "grounding"


def test_the_size_chosen_stands_in_the_list(page: ActivitiesPage, library: tuple[Activity, ...]) -> None:
    page.ui.size.setCurrentIndex(2)
    page.show_activity("slow_breathing")
    assert page.ui.list.currentIndex().data(Row.DETAIL) == "5 min, every day · fine in a hard week"


def test_an_activity_is_told_in_full(page: ActivitiesPage, library: tuple[Activity, ...]) -> None:
    page.show_activity("slow_breathing")
    breathing = next(one for one in library if one.key == "slow_breathing")
    assert page.ui.needs_first.text() == breathing.needs_first
    assert all(caution in page.ui.cautions.text() for caution in breathing.cautions)
    assert page.ui.steady_pill.isVisible()
    assert page.ui.together_part.isVisible() is breathing.try_together
    assert page.ui.sources.text().startswith("Grade A: ")
    assert page.ui.larger_text.text() == breathing.size(SizeName.LARGER).text


def test_nothing_can_be_used_while_nobody_is_open(page: ActivitiesPage, qtbot: QtBot) -> None:
    assert page.ui.no_client.isVisible()
    with qtbot.assertNotEmitted(page.use_asked):
        qtbot.mouseClick(page.ui.small_use, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("size", SizeName)
def test_each_size_can_be_used_for_the_client(page: ActivitiesPage, qtbot: QtBot, size: SizeName) -> None:
    page.set_client("Mara")
    page.show_activity("mood_log")
    button = getattr(page.ui, f"{size.value}_use")
    assert button.text() == "Use for Mara"
    with qtbot.waitSignal(page.use_asked) as asked:
        button.click()
    assert asked.args == ["mood_log", size.value]


def test_a_long_name_leaves_the_page_its_width(page: ActivitiesPage) -> None:
    page.set_client(name_in_short("Bartholomaeusfridolinmaximilianalexanderbenedikt"))
    QApplication.processEvents()
    assert not page.ui.detail_scroll.horizontalScrollBar().isVisible()


def test_an_ampersand_in_a_name_is_seen(page: ActivitiesPage) -> None:
    page.set_client("A&B")
    buttons = page.ui.detail_scroll.findChildren(QPushButton)
    assert {one.text() for one in buttons if "A&" in one.text()} == {"Use for A&&B"}
