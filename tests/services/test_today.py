"""Today: who comes when, what waits, and the seat a client is shown in."""

from datetime import time, timedelta

import pytest

from practice_desk.domain.refused import Gone
from practice_desk.domain.standing import Move
from practice_desk.domain.visit import VisitState
from practice_desk.services.client import ClientForm
from practice_desk.services.today import MANY
from support.builders import CountingStore, a_check, a_client, a_desk, a_draft, a_running, a_visit


def names(lines):
    return [line.client.name for line in lines]


class TestTheDay:
    def test_an_empty_practice(self, desk):
        day = desk.today.day()
        assert day.date == desk.today.date()
        assert (day.date, day.sessions, day.waiting, day.everyone) == (desk.clock.today(), (), (), ())

    def test_sessions_come_in_order_of_time_those_without_one_last(self, desk):
        for name, at in (("Late", time(17)), ("Zoe", None), ("Early", time(9, 30)), ("Ada", None)):
            a_visit(desk, a_client(desk, name), at=at)
        a_visit(desk, a_client(desk, "Tomorrow"), 1, at=time(8))
        assert names(desk.today.day().sessions) == ["Early", "Late", "Ada", "Zoe"]

    @pytest.mark.parametrize("state", [VisitState.HELD, VisitState.NOT_ATTENDED])
    def test_a_session_stays_in_the_day_once_it_took_place(self, desk, mara, state):
        a_visit(desk, mara, state=state)
        assert len(desk.today.day().sessions) == 1

    def test_a_cancelled_one_does_not(self, desk, mara):
        a_visit(desk, mara, state=VisitState.CANCELLED)
        assert desk.today.day().sessions == ()

    def test_of_two_visits_a_day_the_next_one_not_attended_to_is_shown(self, desk, mara):
        a_visit(desk, mara, at=time(16))
        noon = a_visit(desk, mara, at=time(12))
        assert desk.today.line(mara).visit_today.at == time(12)
        desk.visits.set_state(noon, VisitState.NOT_ATTENDED)
        assert desk.today.line(mara).visit_today.at == time(16)

    def test_those_with_something_open_wait_and_everyone_comes_by_name(self, desk):
        a_draft(desk, a_client(desk, "Émile"))
        a_check(desk, a_client(desk, "anna"), "n")
        a_client(desk, "Zoe")
        a_visit(desk, a_client(desk, "Dora"))
        desk.clients.archive(a_client(desk, "Away"))
        day = desk.today.day()
        assert names(day.everyone) == ["anna", "Dora", "Émile", "Zoe"]
        assert names(day.waiting) == ["anna", "Émile"]
        assert names(day.sessions) == ["Dora"]

    def test_what_is_next_and_when_they_were_last_seen(self, desk, mara):
        today = desk.clock.today()
        for days, state in (
            (-7, VisitState.HELD),
            (-3, VisitState.NOT_ATTENDED),
            (-1, VisitState.CANCELLED),
            (9, VisitState.PLANNED),
            (4, VisitState.CANCELLED),
            (5, VisitState.PLANNED),
        ):
            a_visit(desk, mara, days, state)
        line = desk.today.line(mara)
        assert (line.last_seen, line.next_visit.day) == (today - timedelta(days=7), today + timedelta(days=5))

    def test_someone_with_a_small_step_running_is_asked_when_they_come(self, desk, mara):
        """The day after handing over, nobody has to be asked anything yet."""
        a_running(desk, mara)
        a_visit(desk, mara, 7)
        moves = []
        for _ in range(8):
            moves.append(desk.today.line(mara).standing.move)
            desk.clock.forward(days=1)
        assert moves == [Move.RUNNING] * 7 + [Move.FOLLOW_UP]


class TestOneLine:
    def acts(self, desk, mara):
        """Everything that changes a line, one after the other."""
        a_visit(desk, mara, at=time(9))
        yield
        a_draft(desk, mara)
        yield
        desk.clients.edit(mara, ClientForm("Aaron"))
        yield
        a_running(desk, mara)
        yield
        desk.clock.forward(minutes=1)
        desk.clients.archive(mara)
        yield
        desk.clients.bring_back(mara)
        yield
        desk.clients.delete(mara, "Aaron")
        yield

    def test_the_day_with_one_line_changed_is_the_day_read_anew(self, desk, mara):
        for name in ("Zoe", "Bea"):
            a_visit(desk, a_client(desk, name), at=time(10))
        day = desk.today.day()
        for _ in self.acts(desk, mara):
            day = day.with_line(mara, desk.today.line(mara))
            assert day == desk.today.day()

    def test_someone_who_is_not_there_has_no_line(self, desk, mara):
        assert desk.today.line("nobody") is None
        desk.clients.archive(mara)
        assert desk.today.line(mara) is None

    def test_a_new_client_joins_the_day(self, desk, mara):
        day = desk.today.day()
        jo = a_client(desk, "Jo")
        assert names(day.with_line(jo, desk.today.line(jo)).everyone) == ["Jo", "Mara Lindqvist"]

    @pytest.mark.parametrize("others", [0, MANY])
    def test_the_day_follows_what_changed_of_few_clients_or_many(self, desk, mara, others):
        day = desk.today.day()
        changed = [mara, *(a_client(desk, f"C{number}") for number in range(others))]
        a_visit(desk, mara)
        after = desk.today.after(day, changed)
        assert after == desk.today.day()
        assert names(after.sessions) == ["Mara Lindqvist"]

    def test_a_search_compares_without_accents_or_case(self, desk):
        assert desk.today.line(a_client(desk, "Mirek DVOŘÁK")).folded == "mirek dvorak"


class TestSeat:
    def test_sessions_are_counted_by_those_held_before_today(self, desk, mara):
        assert desk.today.seat(mara).session_number == 1
        for days, state in (
            (-21, VisitState.HELD),
            (-14, VisitState.NOT_ATTENDED),
            (-7, VisitState.HELD),
            (0, VisitState.HELD),
            (7, VisitState.PLANNED),
        ):
            a_visit(desk, mara, days, state)
        seat = desk.today.seat(mara)
        assert seat.session_number == 3
        assert seat.visit_today.day == desk.clock.today()
        assert seat.next_visit.day == desk.clock.today() + timedelta(days=7)

    def test_more_sessions_than_the_look_back_reaches_are_counted(self, desk, mara):
        for week in range(1, 41):
            a_visit(desk, mara, -7 * week, VisitState.HELD)
        assert desk.today.seat(mara).session_number == 41

    def test_it_stands_where_the_list_says(self, desk, mara):
        a_draft(desk, mara)
        assert desk.today.seat(mara).standing == desk.today.line(mara).standing

    def test_someone_put_away_still_has_one(self, desk, mara):
        desk.clients.archive(mara)
        assert desk.today.seat(mara).client.id == mara

    def test_someone_who_is_gone_has_none(self, desk):
        with pytest.raises(Gone):
            desk.today.seat("nobody")


def test_the_day_takes_as_many_looks_for_many_clients_as_for_one():
    store = CountingStore()
    desk = a_desk(store)
    looks = []
    for number in (1, 30):
        for one in range(number):
            client = a_client(desk, f"C{number}-{one}")
            a_visit(desk, client)
            a_draft(desk, client)
        store.looked_up = 0
        desk.today.day()
        looks.append(store.looked_up)
    assert looks == [7, 7]
