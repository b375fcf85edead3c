"""Handouts: the page drawn from the records, in the client's own word."""

import pytest

from practice_desk.domain.handout import Along, PageChoices
from practice_desk.domain.practice import Paper
from practice_desk.domain.readiness import GROUNDING_CARDS
from practice_desk.domain.refused import Gone
from practice_desk.domain.support import SupportContacts
from practice_desk.domain.visit import VisitState
from practice_desk.services.readiness import HoldPlan
from support.builders import a_client, a_draft, a_goal, a_visit
from support.store_contract import everything

ALL = PageChoices(first_name=True, large_print=True, paper=Paper.A5)


def test_a_page_has_the_words_of_its_own_client_goal_and_practice(desk):
    mara = a_client(desk, "Mara Lindqvist", word="experiment")
    goal = a_goal(desk, mara, "Sleep through")
    desk.practice.edit(signature="Dr Example", phone="01632 960 014")
    a_visit(desk, mara, 3, VisitState.CANCELLED)
    a_visit(desk, mara, 7)
    draft = a_draft(desk, mara, "Walk round the block.", goal_id=goal)
    page = desk.handouts.page(draft, ALL)
    assert "experiment" in page.kicker.lower()
    assert page.title == "Walk round the block"
    text = desk.handouts.text(page)
    for part in ("Mara", "Sleep through", "Dr Example · 01632 960 014", "3 December"):
        assert part in text
    assert "Lindqvist" not in text
    assert page.choices == ALL


def test_a_goal_that_is_gone_leaves_no_trace(desk, mara):
    goal = a_goal(desk, mara, "Sleep through")
    draft = a_draft(desk, mara, goal_id=goal)
    desk.goals.remove(goal)
    assert "Sleep through" not in desk.handouts.text(desk.handouts.page(draft, PageChoices()))


def test_the_page_of_a_rest_week_keeps_its_grounds_to_itself(desk, mara):
    desk.readiness.hold(None, mara, HoldPlan(("A divorce.",), say="Rest, and see me on Thursday."))
    along = Along(desk.readiness.hold_today(mara).say, GROUNDING_CARDS[:1])
    text = desk.handouts.text(desk.handouts.rest_page(mara, ALL, along))
    assert "divorce" not in text
    assert "Rest, and see me on Thursday." in text
    assert GROUNDING_CARDS[0].lines[0] in text


def test_making_the_page_of_a_rest_week_keeps_nothing_of_it(desk, mara):
    before = everything(desk.store)
    along = Along("Rest.", GROUNDING_CARDS, SupportContacts("Ireland", "112"))
    desk.handouts.pdf(desk.handouts.rest_page(mara, ALL, along))
    assert everything(desk.store) == before


def test_looking_at_a_page_keeps_nothing(desk, mara):
    draft = a_draft(desk, mara)
    before = everything(desk.store)
    desk.handouts.page(draft, PageChoices())
    assert everything(desk.store) == before


def test_the_press_makes_and_shows_it(desk, mara):
    page = desk.handouts.page(a_draft(desk, mara), PageChoices())
    pdf = desk.handouts.pdf(page)
    assert desk.handouts.images(pdf, 96)[0].width == 1
    assert desk.handouts.unprintable(page) == ()


def test_an_assignment_that_is_gone_has_no_page(desk):
    with pytest.raises(Gone):
        desk.handouts.page("nowhere", PageChoices())


def test_the_next_visit_is_after_today(desk, mara):
    a_visit(desk, mara, 0)
    text = desk.handouts.text(desk.handouts.page(a_draft(desk, mara), PageChoices()))
    assert "26 November" not in text
    assert "next time" in text
