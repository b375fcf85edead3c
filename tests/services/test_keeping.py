"""How long a record is kept: a date by the rule, and nothing more than a list."""

from datetime import date

import pytest

from practice_desk.domain.client import ClientKind
from practice_desk.domain.keeping import KeepingRule, keep_until
from practice_desk.domain.refused import Refused
from practice_desk.domain.visit import VisitState
from support.builders import a_client, a_running, a_visit

RULE = KeepingRule("k")
GROWN, CHILD = ClientKind.PERSON, ClientKind.CHILD


@pytest.mark.parametrize(
    ("kind", "born", "last", "until"),
    [
        (GROWN, None, date(2020, 5, 4), date(2027, 5, 4)),
        (GROWN, 1980, date(2020, 5, 4), date(2027, 5, 4)),
        (GROWN, None, date(2020, 2, 29), date(2027, 3, 1)),
        (CHILD, None, date(2020, 5, 4), None),
        (CHILD, 2010, date(2020, 5, 4), date(2031, 12, 31)),
        (CHILD, 2004, date(2020, 5, 4), date(2027, 5, 4)),  # 21 in 2025: seven years are later
        (GROWN, 2002, date(2020, 5, 4), date(2027, 5, 4)),
        (GROWN, 2016, date(2020, 5, 4), date(2037, 12, 31)),
        (CHILD, 1990, date(2020, 5, 4), date(2027, 5, 4)),
        (GROWN, None, date(9998, 1, 1), date(9999, 1, 1)),
    ],
)
def test_the_date_by_the_rule(kind, born, last, until):
    assert keep_until(RULE, kind, born, last) == until


def test_the_rule_is_the_therapists(desk, mara):
    assert (desk.keeping.rule().years, desk.keeping.rule().until_age) == (7, 21)
    desk.keeping.set_rule(10, 25)
    assert desk.keeping.of_client(mara).until == date(2036, 11, 26)
    desk.ledger.undo()
    assert desk.keeping.of_client(mara).until == date(2033, 11, 26)


@pytest.mark.parametrize(("years", "age"), [(-1, 21), (101, 21), (7, -1), (7, 101)])
def test_a_rule_nobody_means_is_refused(desk, years, age):
    with pytest.raises(Refused):
        desk.keeping.set_rule(years, age)


@pytest.mark.parametrize("born", [1899, 2027, 85])
def test_a_year_of_birth_that_cannot_be_is_refused(desk, mara, born):
    with pytest.raises(Refused, match="four digits"):
        desk.keeping.set(mara, born, "")


def test_the_last_contact_is_a_held_visit_or_anything_noted(desk, mara):
    jo = a_client(desk, "Jo")
    desk.clock.forward(days=30)
    a_running(desk, jo)
    a_visit(desk, mara, days=400)
    a_visit(desk, mara, days=-3, state=VisitState.HELD)
    assert desk.keeping.of_client(mara).last_contact == date(2026, 12, 23)
    assert desk.keeping.of_client(jo).last_contact == date(2026, 12, 26)
    assert {line.client.id: line.last_contact for line in desk.keeping.lines()} == {
        mara: date(2026, 12, 23),
        jo: date(2026, 12, 26),
    }


def test_the_list_names_whose_date_has_passed_and_deletes_nobody(desk, mara):
    held = a_client(desk, "Held")
    child = a_client(desk, "Child", kind=ClientKind.CHILD)
    young = a_client(desk, "Young", kind=ClientKind.CHILD)
    desk.keeping.set(held, None, "A complaint is open")
    desk.keeping.set(young, 2020, "")
    desk.clock.forward(days=7 * 365 + 1)
    assert desk.keeping.may_go() == []  # to the day
    desk.clock.forward(days=2)
    assert [line.client.id for line in desk.keeping.may_go()] == [mara]
    desk.keeping.set(child, 1990, "")
    assert {line.client.id for line in desk.keeping.may_go()} == {mara, child}
    assert desk.clients.get(mara)
