"""What the shape of an assignment puts on the client's page, around what is asked for."""

from datetime import date, timedelta

from practice_desk.domain.handout_boxes import ONE
from practice_desk.domain.handout_parts import Line, Section, Space, Steps, Table
from practice_desk.domain.handout_words import WEEKDAYS, sentence
from practice_desk.domain.log.field_name import FieldName
from practice_desk.domain.shape import Experiment, Ladder, Shape, Skill, Tracking, TrackingScale
from practice_desk.domain.shape_words import legend, times_of_day, tracking_sentence

HARD_COLUMNS = ("Before", "Hardest", "After")
_LOW, _HIGH = "not true at all", "fully true"


def keeps_boxes(shape: Shape | None) -> bool:
    """Whether the page has its usual boxes; the other shapes bring something of their own to fill in."""
    return shape is None or isinstance(shape, Skill)


def headline(shape: Shape | None, what: str) -> str:
    """What stands large on top: the rung to be tried, what is tracked, or else what was written."""
    if isinstance(shape, Ladder) and shape.present:
        return shape.present.text
    if isinstance(shape, Tracking) and what.strip() == tracking_sentence(shape):
        return what.split(",", maxsplit=1)[0]
    return what


def before(shape: Shape | None, *, fill_in: bool) -> tuple[Section, ...]:
    """What stands above what is asked for."""
    if isinstance(shape, Experiment):
        line = Line("How true it feels today", _LOW, _HIGH, shape.belief_before)
        parts = (line,) if fill_in and shape.belief.strip() else ()
        return _said(
            Section("The thought", sentence(shape.belief), parts),
            Section("What you expect", sentence(shape.prediction)),
        )
    if isinstance(shape, Skill):
        return (_practised(shape),) if shape.name.strip() or shape.steps else ()
    return ()


def after(
    shape: Shape | None, asked: tuple[str, ...], today: date, assignment_id: str, *, fill_in: bool
) -> tuple[Section, ...]:
    """What stands below it. ``asked`` are the boxes the page would have without a shape."""
    match shape:
        case Experiment():
            return _after_experiment(shape, fill_in=fill_in)
        case Ladder():
            return _after_ladder(shape, asked, fill_in=fill_in)
        case Tracking():
            return _after_tracking(shape, today, assignment_id, fill_in=fill_in)
        case Skill():
            return _said(Section("What helps", sentence(shape.helps)))
        case None:
            return ()


def together(shape: Shape | None) -> tuple[str, ...]:
    """The same in a few lines, for looking at it together on the screen."""
    match shape:
        case Experiment():
            felt = "" if shape.belief_before is None else f" ({shape.belief_before} of 100 today)"
            thought = f"The thought: {shape.belief.strip()}{felt}" if shape.belief.strip() else ""
            parts = ("What you expect", shape.prediction), ("How you will know", shape.would_count)
            said = [f"{heading}: {text.strip()}" for heading, text in parts if text.strip()]
            return tuple(line for line in (thought, *said) if line)
        case Ladder():
            return tuple(
                f"{'→ ' if place == shape.at else ''}{place + 1}. {rung.text}"
                for place, rung in enumerate(shape.rungs)
            )
        case Tracking():
            return (legend(shape.scale),)
        case Skill():
            return shape.steps
        case None:
            return ()


def _practised(skill: Skill) -> Section:
    heading = "What we practised"
    steps = (Steps(skill.steps),) if len(skill.steps) > 1 else ()
    single = "" if steps or not skill.steps else skill.steps[0]
    name = sentence(skill.name)
    return Section(heading, " ".join(part for part in (name, sentence(single)) if part), steps)


def _after_experiment(experiment: Experiment, *, fill_in: bool) -> tuple[Section, ...]:
    now = Line("How true the thought feels now", _LOW, _HIGH)
    open_ones = (
        Section("What happened", "", (Space(3),)),
        Section("What you make of it now", "", (now, Space(2)) if experiment.belief.strip() else (Space(2),)),
    )
    return _said(
        Section("How you will know", sentence(experiment.would_count)),
        Section("To keep it safe", sentence(experiment.safety)),
        *(open_ones if fill_in else ()),
    )


def _after_ladder(ladder: Ladder, asked: tuple[str, ...], *, fill_in: bool) -> tuple[Section, ...]:
    steps = Steps(tuple(rung.text for rung in ladder.rungs), ladder.at)
    rows = ("",) if asked in ((), ONE) else tuple(dict.fromkeys(asked))
    words = "Only if you like. 0 is not hard at all, 100 is as hard as it gets."
    return _said(
        Section("Try it without", sentence(ladder.aids)),
        Section("The whole ladder", "", (steps,) if len(ladder.rungs) > 1 else ()),
        Section("How hard it was", words, (Table(HARD_COLUMNS, rows),)) if fill_in else Section("", ""),
    )


def _after_tracking(
    tracking: Tracking, today: date, assignment_id: str, *, fill_in: bool
) -> tuple[Section, ...]:
    if not fill_in:
        return (Section("What the numbers mean", legend(tracking.scale)),) if _is_rated(tracking) else ()
    days = [today + timedelta(days=number + 1) for number in range(tracking.days)]
    times = times_of_day(tracking.times_a_day)
    table = Table(
        times if len(times) > 1 else ("",),
        tuple(WEEKDAYS[day.weekday()][:3] for day in days),
        roomy=tracking.scale is TrackingScale.WORDS,
        ticked=tracking.scale is TrackingScale.TICK,
        fields=tuple(
            tuple(str(FieldName(assignment_id, day, slot)) for slot in range(len(times))) for day in days
        ),
    )
    return (Section("Your days", legend(tracking.scale), (table,)),)


def _is_rated(tracking: Tracking) -> bool:
    return tracking.scale in (TrackingScale.TEN, TrackingScale.HUNDRED)


def _said(*sections: Section) -> tuple[Section, ...]:
    return tuple(section for section in sections if section.text or section.parts)
