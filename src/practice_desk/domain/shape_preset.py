"""Which shape an activity of the library opens with, by its key and size."""

from practice_desk.domain.activity import Activity, SizeName
from practice_desk.domain.shape import Experiment, Ladder, Shape, Skill, Tracking, TrackingScale

_EXPERIMENTS = {"behav_experiment"}
_LADDERS = {"exposure_step"}
_SKILLS = {"relaxation_pmr", "slow_breathing", "grounding", "mindfulness", "urge_surf"}
_TRACKING = {
    ("mood_log", SizeName.MICRO): Tracking("mood", TrackingScale.WORDS, 1, 3),
    ("mood_log", SizeName.SMALL): Tracking("mood", TrackingScale.TEN, 1, 5),
    ("mood_log", SizeName.LARGER): Tracking("energy", TrackingScale.TEN, 3, 4),
    ("symptom_trigger_log", SizeName.MICRO): Tracking(
        "how often the feeling came up", TrackingScale.COUNT, 1, 3
    ),
    ("symptom_trigger_log", SizeName.SMALL): Tracking("how strong the feeling was", TrackingScale.TEN, 1, 4),
    ("symptom_trigger_log", SizeName.LARGER): Tracking("what came first", TrackingScale.WORDS, 1, 4),
}


def preset(activity: Activity, size: SizeName) -> Shape | None:
    """The shape to begin with; ``None`` for an activity that a sentence is enough for."""
    if activity.key in _EXPERIMENTS:
        return Experiment()
    if activity.key in _LADDERS:
        return Ladder()
    if activity.key in _SKILLS:
        return Skill(activity.name)
    return _TRACKING.get((activity.key, size))
