"""Times are read the way people type them."""

from datetime import time

import pytest

from practice_desk.domain.refused import Refused
from practice_desk.gui.client.typed_time import read_time


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", None),
        ("  ", None),
        ("14:00", time(14)),
        ("14.30", time(14, 30)),
        ("1430", time(14, 30)),
        ("930", time(9, 30)),
        ("9", time(9)),
        ("14h", time(14)),
        ("14h30", time(14, 30)),
        ("2pm", time(14)),
        ("2:15 PM", time(14, 15)),
        ("12 am", time(0)),
        ("12 p.m.", time(12)),
        ("0:05", time(0, 5)),
        ("23:59", time(23, 59)),
    ],
)
def test_a_time_is_read(typed: str, expected: time | None) -> None:
    assert read_time(typed, "time") == expected


@pytest.mark.parametrize("typed", ["24:00", "12:60", "13pm", "0 am", "noon", "14:0", "14:000", "-2", "1 2 3"])
def test_what_is_no_time_is_refused_with_words(typed: str) -> None:
    with pytest.raises(Refused) as refused:
        read_time(typed, "plan_time")
    assert refused.value.field == "plan_time"
    assert "14:00" in refused.value.words
