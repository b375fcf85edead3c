"""The computer's clock and ids."""

from datetime import UTC, datetime, timedelta

from practice_desk.machine.clock import RandomIds, SystemClock


def test_now_is_now_and_has_its_zone():
    clock = SystemClock()
    assert clock.now().utcoffset() is not None
    assert abs(datetime.now(UTC) - clock.now()) < timedelta(minutes=1)
    assert clock.today() - clock.now().date() <= timedelta(days=1)


def test_no_two_ids_are_alike():
    ids = RandomIds()
    drawn = {ids.fresh() for _ in range(10_000)}
    assert len(drawn) == 10_000
    assert all(len(one) == 24 and one.isalnum() for one in drawn)
