"""The measures of the made-up practice: item by item, one with items left open, and a scale by its total."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import time

from practice_desk.domain.measure import Band, Better
from practice_desk.services.desk import Desk
from practice_desk.services.measure import Entered, ScaleForm

WeeksAgo = Callable[[float, time], AbstractContextManager[None]]
_BANDS = (Band(0, 28, "low"), Band(29, 50, "below the line"), Band(51, 100, "above the line"))
_SEEN = "Asked about it right away, and went through her plan together."


def tell_measures(desk: Desk, weeks_ago: WeeksAgo) -> None:
    """Told for clients who are there already. ``weeks_ago`` sets the clock back."""
    people = {line.client.first_name: line.client.id for line in desk.today.day().everyone}

    def answered(name: str, scale: str, weeks: float, answers: str, seen: str = "") -> None:
        """Answers as digits in the order of the items, a dot for one left open."""
        given = tuple(None if one == "." else int(one) for one in answers)
        with weeks_ago(weeks, time(14, 2)):
            desk.measures.record(people[name], Entered(scale, desk.clock.today(), given, seen=seen))

    answered("Mara", "phq9", 8, "222221221", _SEEN)
    answered("Mara", "phq9", 6, "222121210")
    answered("Mara", "phq9", 4, "22112..10")
    answered("Mara", "phq9", 3, "121111110")
    answered("Mara", "phq9", 1, "111111110")
    answered("Lena", "gad7", 2, "3222122")
    answered("Lena", "gad7", 1, "2222121")
    with weeks_ago(6, time(15, 15)):
        form = ScaleForm("WHO-5, out of 100", 0, 100, Better.HIGHER, _BANDS)
        key = desk.measures.keep_scale(form).made("scale")
    for weeks, total in ((4, 36), (3, 44), (2, 28)):
        with weeks_ago(weeks, time(15, 20)):
            desk.measures.record(people["Ines"], Entered(key, desk.clock.today(), total=total))
