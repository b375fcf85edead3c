"""Measures: entering, correcting and removing them, the therapist's own scales, and the course of each.

Nothing here is asked by the readiness check or by a handout: a total decides nothing, and no page of a client
shows it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from practice_desk.domain.change import Change
from practice_desk.domain.measure import (
    SHIPPED,
    Band,
    Better,
    Measure,
    OwnScale,
    Reading,
    Scale,
    accept_bands,
    accept_day,
    accept_total,
    course,
)
from practice_desk.domain.measure.checking import accept_range
from practice_desk.domain.refused import Refused
from practice_desk.domain.text import PASSAGE, accept, accept_line, fold
from practice_desk.ports.clock import Clock, Ids
from practice_desk.ports.store import Work
from practice_desk.services.ledger import Entry, Ledger

ASSESS_NOW = "Assess now, in person, by your own protocol."
"""What is said of an item that comes before everything else. It says nothing of how great a risk is."""


@dataclass(frozen=True)
class Entered:
    """What was entered of one measure; see :class:`~practice_desk.domain.measure.Measure`."""

    scale: str
    day: date
    answers: tuple[int | None, ...] = ()
    extra: int | None = None
    total: int | None = None
    seen: str = ""


@dataclass(frozen=True)
class ScaleForm:
    """A scale of one's own as it is typed."""

    name: str
    lowest: int = 0
    highest: int = 100
    better: Better = Better.LOWER
    bands: tuple[Band, ...] = ()


class MeasureService:
    def __init__(self, ledger: Ledger, clock: Clock, ids: Ids) -> None:
        self._ledger = ledger
        self._clock = clock
        self._ids = ids

    # scales

    def scales(self) -> tuple[Scale, ...]:
        """The shipped scales, then one's own by name."""
        with self._ledger.read() as work:
            return scales_in(work)

    def scale(self, key: str) -> Scale:
        """The scale with this key; one that is no longer there comes back without range and bands."""
        with self._ledger.read() as work:
            return scale_in(scales_in(work), key)

    def keep_scale(self, form: ScaleForm, scale_id: str = "") -> Change:
        """Keep a scale of one's own, new or in place of the one with this id.

        Raises Refused for no name or one that is taken, a range without room, and bands that do not meet.
        """
        with self._ledger.write("Scale changed" if scale_id else "Scale kept") as entry:
            shelf = entry.shelf(OwnScale)
            present = shelf.get(scale_id) if scale_id else None
            name = self._accept_name(entry, form.name, scale_id)
            accept_range(form.lowest, form.highest)
            if present:
                _check_range_holds(entry, present, form)
            bands = accept_bands(form.bands, form.lowest, form.highest)
            shelf.put(
                OwnScale(
                    present.id if present else self._ids.fresh(),
                    name,
                    present.made_at if present else self._clock.now(),
                    form.lowest,
                    form.highest,
                    form.better,
                    bands,
                )
            )
        return entry.change

    def remove_scale(self, scale_id: str) -> Change:
        """Remove a scale of one's own. Raises Refused while totals were entered on it: they need its words."""
        with self._ledger.write("Scale removed", into_bin=True) as entry:
            scale = entry.shelf(OwnScale).get(scale_id)
            entered = entry.shelf(Measure).count(scale=scale_id)
            if entered:
                totals = "A total was" if entered == 1 else f"{entered} totals were"
                raise Refused(
                    f"{totals} entered on “{scale.name}”, and would be left without range and name."
                    " Remove what was entered first, or rename the scale."
                )
            entry.shelf(OwnScale).remove(scale_id)
        return entry.change

    def _accept_name(self, entry: Entry, typed: str, scale_id: str) -> str:
        name = accept_line(typed, "name")
        if not name:
            raise Refused("Give the scale a name first; the one on the sheet is best.", "name")
        taken = [one.name for one in SHIPPED]
        taken += [one.name for one in entry.shelf(OwnScale).find() if one.id != scale_id]
        if fold(name) in map(fold, taken):
            raise Refused(
                f"There is a scale called “{name}” already. Choose it in the list, or take another name.",
                "name",
            )
        return name

    # measures

    def record(self, client_id: str, entered: Entered) -> Change:
        """Keep a measure of this client. Raises Refused for what cannot be taken; see :meth:`correct`."""
        with self._ledger.write("Measure entered") as entry:
            scale = scale_in(scales_in(entry), entered.scale)
            plain = Measure(self._ids.fresh(), client_id, scale.key, entered.day, self._clock.now())
            entry.shelf(Measure).put(self._filled(plain, scale, entered))
        return entry.change

    def correct(self, measure_id: str, entered: Entered) -> Change:
        """Change a measure that was entered; its scale stays what it was.

        Raises Refused for a day still to come, a total off the scale, nothing answered at all, and for an item
        that comes before everything else without the note that it was seen.
        """
        with self._ledger.write("Measure corrected") as entry:
            shelf = entry.shelf(Measure)
            present = shelf.get(measure_id)
            scale = scale_in(scales_in(entry), present.scale)
            shelf.put(self._filled(present, scale, entered))
        return entry.change

    def remove(self, measure_id: str) -> Change:
        with self._ledger.write("Measure removed", into_bin=True) as entry:
            entry.shelf(Measure).remove(measure_id)
        return entry.change

    def get(self, measure_id: str) -> Measure:
        with self._ledger.read() as work:
            return work.shelf(Measure).get(measure_id)

    def course(self, client_id: str, key: str) -> list[Reading]:
        """The measures of one scale, the oldest first."""
        with self._ledger.read() as work:
            measures = work.shelf(Measure).find(client_id=client_id, scale=key)
            return course(scale_in(scales_in(work), key), measures)

    def of_client(self, client_id: str) -> list[Reading]:
        """Every measure of a client, the latest first."""
        with self._ledger.read() as work:
            return readings_in(work, client_id)

    def look_ahead(self, client_id: str, entered: Entered, replacing: str = "") -> Reading:
        """How this would be read beside what is kept, without keeping it and whatever else is wrong with it."""
        with self._ledger.read() as work:
            scale = scale_in(scales_in(work), entered.scale)
            kept = work.shelf(Measure).find(client_id=client_id, scale=scale.key)
        present = next((one for one in kept if one.id == replacing), None)
        made_at = present.made_at if present else self._clock.now()
        total = scale.total(entered.answers) if scale.items else entered.total
        looked_at = Measure(
            replacing, client_id, scale.key, entered.day, made_at, entered.answers, entered.extra, total
        )
        others = [one for one in kept if one.id != replacing]
        return next(one for one in course(scale, [*others, looked_at]) if one.measure is looked_at)

    def last_scale(self, client_id: str) -> Scale:
        """The scale entered last for this client, else the first of all."""
        with self._ledger.read() as work:
            latest = work.shelf(Measure).find(
                client_id=client_id, order="made_at", newest_first=True, limit=1
            )
            known = scales_in(work)
        return scale_in(known, latest[0].scale) if latest else known[0]

    def _filled(self, plain: Measure, scale: Scale, entered: Entered) -> Measure:
        day = accept_day(entered.day, self._clock.today())
        seen = accept(entered.seen, PASSAGE, "seen")
        if scale.asks_first(entered.answers) and not seen:
            raise Refused(f"Item {scale.ask_first}: {ASSESS_NOW} Then note here that it was seen.", "seen")
        if not scale.items:
            return replace(plain, day=day, total=accept_total(entered.total, scale))
        answers = _accept_answers(scale, entered.answers)
        extra = entered.extra
        if extra is not None and not (scale.extra and 0 <= extra < len(scale.extra.options)):
            raise Refused("Choose one of the answers on the sheet.", "extra")
        return replace(plain, day=day, answers=answers, extra=extra, total=scale.total(answers), seen=seen)


def scales_in(work: Work | Entry) -> tuple[Scale, ...]:
    """The shipped scales, then the own ones by name."""
    own = sorted(work.shelf(OwnScale).find(), key=lambda one: fold(one.name))
    return (*SHIPPED, *(one.scale for one in own))


def scale_in(known: Sequence[Scale], key: str) -> Scale:
    """The scale with this key, or one that says it is no longer there."""
    return next((one for one in known if one.key == key), Scale(key, "A scale no longer kept", 0, 0))


def readings_in(work: Work, client_id: str) -> list[Reading]:
    """Every measure of a client beside those before it on its scale, the latest first."""
    known = scales_in(work)
    measures = work.shelf(Measure).find(client_id=client_id)
    keys = dict.fromkeys(measure.scale for measure in measures)
    told = [
        reading
        for key in keys
        for reading in course(scale_in(known, key), [one for one in measures if one.scale == key])
    ]
    return sorted(told, key=lambda one: (one.measure.day, one.measure.made_at), reverse=True)


def _accept_answers(scale: Scale, answers: tuple[int | None, ...]) -> tuple[int | None, ...]:
    fits = len(answers) == len(scale.items)
    if not fits or any(one is not None and not 0 <= one < len(scale.options) for one in answers):
        raise Refused("Choose one of the answers on the sheet for each item.", "answers")
    if all(one is None for one in answers):
        raise Refused("Answer an item first; the keys 0 to 3 choose.", "answers")
    return answers


def _check_range_holds(entry: Entry, present: OwnScale, form: ScaleForm) -> None:
    """What was entered before stays on the scale."""
    totals = [one.total for one in entry.shelf(Measure).find(scale=present.id) if one.total is not None]
    outside = [total for total in totals if not form.lowest <= total <= form.highest]
    if outside:
        raise Refused(
            f"A total of {outside[0]} was entered on this scale before. Keep it within the range,"
            " or correct that measure first.",
            "highest",
        )
