"""Visits: planned by hand, and written out ahead for those who come every week or fortnight."""

from datetime import date, datetime, time, timedelta, timezone

import pytest

from practice_desk.domain.refused import Gone, Refused
from practice_desk.domain.visit import VisitState
from practice_desk.services.client import ClientForm
from support.builders import THURSDAY, CountingStore, a_client, a_desk, a_visit, edited
from support.store_contract import everything

TODAY = THURSDAY.date()
WEEKLY = ClientForm("Mara", usual_day=3, usual_time=time(14), every_weeks=1)
FORTNIGHTLY = edited(WEEKLY, every_weeks=2)


def weekly(desk, form=WEEKLY):
    mara = desk.clients.add(form).made("client")
    desk.visits.keep_rhythms(mara)
    return mara


def rhythm_changed(desk, mara, form):
    desk.clients.edit(mara, form)
    desk.visits.keep_rhythms(mara)


def planned(desk, mara):
    """The days of planned visits, the earliest first."""
    return [one.day for one in desk.visits.of_client(mara)[::-1] if one.state is VisitState.PLANNED]


def weeks(*numbers, start=TODAY):
    return [start + timedelta(weeks=number) for number in numbers]


def on(desk, mara, day):
    return next(one for one in desk.visits.of_client(mara) if one.day == day)


class TestByHand:
    def test_planned_changed_and_removed(self, desk, mara):
        visit = desk.visits.plan(mara, TODAY, time(9), " bring the diary ").made("visit")
        assert on(desk, mara, TODAY).note == "bring the diary"
        desk.visits.edit(visit, TODAY + timedelta(days=1), None, VisitState.PLANNED, "later")
        assert desk.visits.next_for(mara).id == visit
        desk.visits.remove(visit)
        assert desk.visits.of_client(mara) == []

    @pytest.mark.parametrize("state", list(VisitState))
    def test_each_state(self, desk, mara, state):
        visit = a_visit(desk, mara, state=state)
        assert desk.visits.of_client(mara)[0].state is state
        desk.visits.set_state(visit, VisitState.PLANNED)
        assert on(desk, mara, TODAY).state is VisitState.PLANNED

    def test_the_next_is_planned_and_after_today(self, desk, mara):
        a_visit(desk, mara, 0)
        a_visit(desk, mara, 3, VisitState.CANCELLED)
        a_visit(desk, mara, 9)
        second = a_visit(desk, mara, 5)
        assert desk.visits.next_for(mara).id == second

    def test_one_that_is_gone_is_said_so(self, desk):
        with pytest.raises(Gone):
            desk.visits.set_state("nowhere", VisitState.HELD)
        with pytest.raises(Gone):
            desk.visits.plan("nobody", TODAY)

    def test_a_damaged_note_is_refused(self, desk, mara):
        with pytest.raises(Refused) as refused:
            desk.visits.plan(mara, TODAY, note="\ud800")
        assert refused.value.field == "note"


class TestRhythm:
    def test_eight_weeks_are_written_out(self, desk):
        mara = weekly(desk)
        assert planned(desk, mara) == weeks(*range(9))
        assert {(one.at, one.slot == one.day) for one in desk.visits.of_client(mara)} == {(time(14), True)}

    def test_a_fortnight(self, desk):
        assert planned(desk, weekly(desk, FORTNIGHTLY)) == weeks(0, 2, 4, 6, 8)

    def test_it_begins_on_the_next_such_day(self, desk):
        mara = weekly(desk, edited(WEEKLY, usual_day=0))
        assert planned(desk, mara)[0] == date(2026, 11, 30)

    @pytest.mark.parametrize("form", [edited(WEEKLY, every_weeks=0), edited(WEEKLY, usual_day=None)])
    def test_without_a_rhythm_or_a_day_nothing_is_planned(self, desk, form):
        mara = weekly(desk, form)
        desk.visits.keep_rhythms()
        assert planned(desk, mara) == []

    def test_again_on_the_same_day_changes_nothing(self, desk):
        weekly(desk)
        desk.heard.clear()
        assert desk.visits.keep_rhythms().steps == ()
        assert desk.heard == []

    @pytest.mark.parametrize("days", [1, 7, 20, 56, 57, 100, 200])
    @pytest.mark.parametrize("form", [WEEKLY, FORTNIGHTLY])
    def test_it_rolls_forward_in_phase_whenever_the_desk_is_opened_again(self, desk, days, form):
        mara = weekly(desk, form)
        desk.clock.forward(days=days)
        desk.visits.keep_rhythms()
        ahead = [day for day in planned(desk, mara) if day >= desk.clock.today()]
        step = 7 * form.every_weeks
        assert ahead
        assert all((day - TODAY).days % step == 0 for day in ahead), "the phase is kept"
        assert ahead[-1] + timedelta(days=step) > desk.clock.today() + timedelta(weeks=8)
        assert len(set(ahead)) == len(ahead)

    def test_over_the_year_end_and_a_change_of_the_clocks(self):
        """Dates know no hours: a lost or a doubled one moves nothing."""
        summer, winter = timezone(timedelta(hours=2)), timezone(timedelta(hours=1))
        desk = a_desk(at=datetime(2026, 10, 24, 23, 50, tzinfo=summer))
        mara = weekly(desk, edited(WEEKLY, usual_day=5))
        desk.clock.at = datetime(2026, 10, 25, 2, 30, tzinfo=winter)
        desk.visits.keep_rhythms()
        assert planned(desk, mara) == weeks(*range(9), start=date(2026, 10, 24))
        desk.clock.at = datetime(2026, 12, 31, 23, 59, tzinfo=winter)
        desk.visits.keep_rhythms()
        assert planned(desk, mara) == weeks(*range(9), *range(10, 18), start=date(2026, 10, 24))

    def test_what_was_cancelled_is_not_planned_again(self, desk):
        mara = weekly(desk)
        for week in (2, 8):
            desk.visits.set_state(on(desk, mara, weeks(week)[0]).id, VisitState.CANCELLED)
        for days in (0, 7, 7):
            desk.clock.forward(days=days)
            desk.visits.keep_rhythms()
        assert planned(desk, mara) == weeks(0, 1, 3, 4, 5, 6, 7, 9, 10)

    def test_what_was_moved_is_not_planned_twice(self, desk):
        mara = weekly(desk)
        visit = on(desk, mara, weeks(1)[0])
        desk.visits.edit(visit.id, visit.day + timedelta(days=1), visit.at, visit.state, "")
        desk.visits.keep_rhythms()
        desk.visits.keep_rhythms(mara)
        assert planned(desk, mara) == [*weeks(0), weeks(1)[0] + timedelta(days=1), *weeks(*range(2, 9))]

    def test_what_was_removed_stays_removed_when_it_rolls_forward(self, desk):
        mara = weekly(desk)
        desk.visits.remove(on(desk, mara, weeks(3)[0]).id)
        desk.clock.forward(days=7)
        desk.visits.keep_rhythms()
        assert planned(desk, mara) == weeks(0, 1, 2, 4, 5, 6, 7, 8, 9)

    def test_the_farthest_one_removed_stays_away_and_can_be_brought_back(self, desk):
        mara = weekly(desk)
        farthest = on(desk, mara, weeks(8)[0])
        desk.visits.remove(farthest.id)
        assert weeks(8)[0] not in planned(desk, mara)
        desk.clock.forward(days=7)
        desk.visits.keep_rhythms()
        assert planned(desk, mara) == weeks(0, 1, 2, 3, 4, 5, 6, 7, 9)
        desk.ledger.undo()
        assert planned(desk, mara) == weeks(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)

    def test_one_planned_by_hand_takes_the_place(self, desk):
        mara = desk.clients.add(WEEKLY).made("client")
        a_visit(desk, mara, 7, at=time(9))
        desk.visits.keep_rhythms()
        assert planned(desk, mara) == weeks(*range(9))
        assert on(desk, mara, weeks(1)[0]).at == time(9)

    def test_those_put_away_are_left_alone(self, desk):
        mara = desk.clients.add(WEEKLY).made("client")
        desk.clients.archive(mara)
        desk.visits.keep_rhythms()
        desk.visits.keep_rhythms(mara)
        assert planned(desk, mara) == []
        desk.clients.bring_back(mara)
        desk.visits.keep_rhythms()
        assert planned(desk, mara) == weeks(*range(9))


class TestRhythmChanged:
    def test_another_time(self, desk):
        mara = weekly(desk)
        rhythm_changed(desk, mara, edited(WEEKLY, usual_time=time(9)))
        assert planned(desk, mara) == weeks(*range(9))
        assert {one.at for one in desk.visits.of_client(mara) if one.day > TODAY} == {time(9)}
        assert on(desk, mara, TODAY).at == time(14), "today stays as it was agreed"

    def test_another_day(self, desk):
        mara = weekly(desk)
        rhythm_changed(desk, mara, edited(WEEKLY, usual_day=0))
        assert planned(desk, mara) == [TODAY, *weeks(*range(8), start=date(2026, 11, 30))]

    def test_a_fortnight_counts_from_the_last_visit(self, desk):
        mara = weekly(desk)
        desk.clock.forward(days=8)
        rhythm_changed(desk, mara, FORTNIGHTLY)
        assert [day for day in planned(desk, mara) if day > desk.clock.today()] == weeks(3, 5, 7, 9)

    def test_no_rhythm_any_more(self, desk):
        mara = weekly(desk)
        rhythm_changed(desk, mara, edited(WEEKLY, every_weeks=0))
        assert planned(desk, mara) == [TODAY]

    def test_the_weeks_before_a_cancelled_one_stay(self, desk):
        """A holiday in week three must not swallow weeks one and two when the time changes."""
        mara = weekly(desk)
        desk.visits.set_state(on(desk, mara, weeks(3)[0]).id, VisitState.CANCELLED)
        rhythm_changed(desk, mara, edited(WEEKLY, usual_time=time(9)))
        assert planned(desk, mara) == weeks(0, 1, 2, 4, 5, 6, 7, 8)

    def test_what_was_noted_or_agreed_otherwise_stays(self, desk):
        mara = weekly(desk)
        noted, later, held = (on(desk, mara, day) for day in weeks(1, 2, 3))
        desk.visits.edit(noted.id, noted.day, noted.at, noted.state, "online")
        desk.visits.edit(later.id, later.day, time(17, 30), later.state, "")
        desk.visits.set_state(held.id, VisitState.HELD)
        rhythm_changed(desk, mara, edited(WEEKLY, usual_time=time(9)))
        assert on(desk, mara, noted.day).note == "online"
        assert on(desk, mara, later.day).at == time(17, 30)
        assert on(desk, mara, held.day).state is VisitState.HELD
        assert len(desk.visits.of_client(mara)) == 9


def test_rolling_forward_looks_up_no_more_for_many_clients_than_for_few():
    store = CountingStore()
    desk = a_desk(store)
    counts = []
    for _ in range(2):
        for number in range(20):
            a_client(desk, f"C{number}", usual_day=3, every_weeks=1)
        desk.visits.keep_rhythms()
        store.looked_up = 0
        desk.visits.keep_rhythms()
        counts.append(store.looked_up)
    assert counts == [2, 2]


def test_a_store_is_equal_after_there_and_back(desk):
    mara = weekly(desk)
    before = everything(desk.store)
    visit = on(desk, mara, weeks(1)[0])
    desk.visits.edit(visit.id, weeks(5)[0], None, VisitState.HELD, "x")
    desk.visits.remove(visit.id)
    desk.ledger.undo()
    desk.ledger.undo()
    assert everything(desk.store) == before
