"""Templates of one's own: saved without anybody's name, changed, tagged, deleted, and each of it taken back."""

from dataclasses import replace

import pytest

from practice_desk.domain.refused import Gone, Refused
from practice_desk.services.plan import Plan
from practice_desk.services.template import TemplateForm, plan_from
from support.builders import TestDesk, a_client, a_draft, a_goal
from support.store_contract import everything

WALK = TemplateForm(
    "A short walk", "Walk round the block.", "after lunch", 10, 3, "Fresh air.", "To the gate.", "Mood, out"
)


@pytest.fixture
def walk(desk: TestDesk) -> str:
    return desk.templates.add(WALK).made("template")


class TestKeeping:
    def test_one_comes_back_as_it_was_saved(self, desk: TestDesk, walk: str) -> None:
        assert TemplateForm.of(desk.templates.get(walk)) == WALK
        assert desk.templates.get(walk).tags == ("Mood", "out")

    def test_they_stand_by_name_whatever_the_accents_and_case(self, desk: TestDesk, walk: str) -> None:
        for name in ("zebra", "Écrire", "Daily line"):
            desk.templates.add(replace(WALK, name=name))
        assert [one.name for one in desk.templates.all()] == ["A short walk", "Daily line", "Écrire", "zebra"]

    def test_saving_is_one_step_back(self, desk: TestDesk) -> None:
        before = everything(desk.store)
        assert desk.templates.add(WALK).words == "Saved as a template"
        desk.ledger.undo()
        assert everything(desk.store) == before

    @pytest.mark.parametrize(
        ("changes", "field"),
        [
            ({"what": " "}, "what"),
            ({"name": ""}, "name"),
            ({"name": "x" * 201}, "name"),
            ({"what": "x" * 10_001}, "what"),
            ({"tags": "x" * 201}, "tags"),
            ({"minutes": 0}, "minutes"),
            ({"minutes": 601}, "minutes"),
            ({"times_per_week": 201}, "times_per_week"),
        ],
    )
    def test_what_is_refused_names_its_field_and_changes_nothing(
        self, desk: TestDesk, walk: str, changes: dict[str, object], field: str
    ) -> None:
        before = everything(desk.store)
        for act in (desk.templates.add, lambda form: desk.templates.edit(walk, form)):
            with pytest.raises(Refused) as refused:
                act(replace(WALK, **changes))
            assert refused.value.field == field
        assert everything(desk.store) == before


class TestChanging:
    def test_every_part_can_be_changed_and_taken_back_at_once(self, desk: TestDesk, walk: str) -> None:
        other = TemplateForm("Sit", "Sit by the window for 5 minutes.", "at noon", 5, 2, "Rest.", "", "calm")
        made_at = desk.templates.get(walk).made_at
        desk.templates.edit(walk, other)
        assert TemplateForm.of(desk.templates.get(walk)) == other
        assert desk.templates.get(walk).made_at == made_at
        desk.ledger.undo()
        assert TemplateForm.of(desk.templates.get(walk)) == WALK

    def test_tags_are_kept_once_in_their_order_and_can_be_searched(self, desk: TestDesk, walk: str) -> None:
        desk.templates.edit(walk, replace(WALK, tags=" sleep,, Evening , SLEEP,évening"))
        template = desk.templates.get(walk)
        assert template.tags == ("sleep", "Evening")
        assert "evening" in template.searched
        desk.templates.edit(walk, replace(WALK, tags=""))
        assert desk.templates.get(walk).tags == ()

    def test_one_deleted_is_gone_until_it_is_taken_back(self, desk: TestDesk, walk: str) -> None:
        before = everything(desk.store)
        assert desk.templates.remove(walk).words == "Template deleted"
        assert desk.templates.all() == []
        with pytest.raises(Gone):
            desk.templates.get(walk)
        desk.ledger.undo()
        assert everything(desk.store) == before


class TestOfAClient:
    def test_what_is_about_one_client_stays_behind(self, desk: TestDesk, mara: str) -> None:
        goal = a_goal(desk, mara)
        plan = Plan("Walk.", "after lunch", 10, 3, goal, "Air.", "Bea", "Gate.", confidence=8, their_idea="x")
        saved = desk.templates.get(desk.templates.add(TemplateForm.from_plan("Walk", plan)).made("template"))
        assert TemplateForm.of(saved) == TemplateForm("Walk", "Walk.", "after lunch", 10, 3, "Air.", "Gate.")

    def test_names_of_the_client_and_their_people_are_found_and_taken_out(self, desk: TestDesk) -> None:
        couple = a_client(desk, "Mara Lindqvist", people="Bea")
        form = replace(WALK, what="Mara walks with Bea.", why="For Mara.", name="Mara's walk")
        assert set(desk.templates.names_left(couple, form)) == {"Mara", "Bea"}
        clean = desk.templates.without_names(couple, form)
        assert desk.templates.names_left(couple, clean) == ()
        assert "walks with" in clean.what

    def test_using_one_is_another_piece_of_work_for_the_same_goal(self, desk: TestDesk, walk: str) -> None:
        present = Plan("Old", goal_id="g", who="Bea", activity="values", confidence=4, their_idea="Swim")
        used = plan_from(desk.templates.get(walk), present)
        assert (used.what, used.minutes, used.times_per_week) == ("Walk round the block.", 10, 3)
        assert (used.goal_id, used.who, used.their_idea) == ("g", "Bea", "Swim")
        assert (used.activity, used.confidence, used.tried_together) == (None, None, None)

    def test_a_later_change_leaves_what_was_begun_from_it(self, desk: TestDesk, mara: str, walk: str) -> None:
        draft = a_draft(desk, mara, desk.templates.get(walk).what)
        desk.templates.edit(walk, replace(WALK, what="Run."))
        desk.templates.remove(walk)
        assert desk.assignments.get(draft).what == "Walk round the block."


def test_a_template_is_read_like_an_assignment(desk: TestDesk) -> None:
    assert desk.templates.second_look(WALK) == ()
    assert desk.templates.second_look(TemplateForm("x", "Practise mindfulness this week."))
    assert desk.templates.second_look(TemplateForm("x", "Relax")) == (), "too short to say anything of"
