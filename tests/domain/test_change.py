"""Changes: images before and after, their inverse, and two of them as one."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from practice_desk.domain.change import Change, Record, Step
from practice_desk.domain.client import Client
from practice_desk.domain.goal import Goal
from practice_desk.domain.practice import Practice

MADE = datetime(2026, 3, 2, tzinfo=UTC)


def goal(name, goal_id="g1"):
    return Goal(goal_id, "c1", name, MADE)


def test_what_a_change_concerns():
    change = Change(
        "Everything",
        (
            Step("client", None, Client("c2", "Jo", MADE)),
            Step("goal", None, goal("A")),
            Step("practice", Practice("p1", "", MADE), None),
        ),
    )
    assert change.nouns == {"client", "goal", "practice"}
    assert change.client_ids == {"c1", "c2"}
    assert change.made("goal") == "g1"
    assert change.made("practice") == "", "what was removed was not made"
    assert change.made("visit") == ""


def test_the_inverse_goes_backwards_and_joins_nothing():
    change = Change(
        "Two", (Step("goal", None, goal("A")), Step("goal", goal("B", "g2"), None)), "g", quiet=True
    )
    inverse = change.inverse()
    assert inverse.steps == (Step("goal", None, goal("B", "g2")), Step("goal", goal("A"), None))
    assert inverse.group == ""
    assert inverse.words == "Two"


def test_two_as_one_keep_the_first_before_and_the_last_after():
    first = Change("One", (Step("goal", None, goal("A")),))
    second = Change("Two", (Step("goal", goal("A"), goal("B")), Step("goal", None, goal("C", "g2"))))
    both = first.then(second)
    assert both.words == "Two"
    assert both.steps == (Step("goal", None, goal("B")), Step("goal", None, goal("C", "g2")))


def test_there_and_back_leaves_no_step():
    there = Change("There", (Step("goal", goal("A"), goal("B")),))
    assert there.then(there.inverse()).steps == ()


def test_one_leads_to_another_only_from_where_it_ended():
    first = Change("", (Step("goal", goal("A"), goal("B")),))
    assert first.leads_to(Change("", (Step("goal", goal("B"), goal("C")),)))
    assert not first.leads_to(Change("", (Step("goal", goal("Z"), goal("C")),)))
    assert first.leads_to(Change("", (Step("goal", goal("Z", "g2"), goal("C", "g2")),))), "nothing shared"
    removed = Change("", (Step("goal", goal("B"), None),))
    assert first.leads_to(removed)
    assert removed.leads_to(Change("", (Step("goal", None, goal("D")),)))


Shelf = dict[str, Record]
STEPS = st.lists(
    st.tuples(st.sampled_from(["g1", "g2", "g3"]), st.one_of(st.none(), st.sampled_from("ABC"))), max_size=4
)


def carried_out(shelf: Shelf, change: Change) -> Shelf:
    kept = dict(shelf)
    for step in change.steps:
        assert kept.get(step.id) == step.before
        if step.after is None:
            kept.pop(step.id, None)
        else:
            kept[step.id] = step.after
    return kept


def written(shelf: Shelf, wanted: list[tuple[str, str | None]]) -> Change:
    steps = {key: Step("goal", shelf.get(key), goal(name, key) if name else None) for key, name in wanted}
    return Change("", tuple(step for step in steps.values() if step.before != step.after))


@given(STEPS, STEPS, STEPS)
def test_one_change_for_two_does_what_both_did_and_its_inverse_takes_both_back(before, first, second):
    start = carried_out({}, written({}, before))
    one = written(start, first)
    middle = carried_out(start, one)
    two = written(middle, second)
    end = carried_out(middle, two)
    assert one.leads_to(two)
    assert carried_out(start, one.then(two)) == end
    assert carried_out(end, one.then(two).inverse()) == start
