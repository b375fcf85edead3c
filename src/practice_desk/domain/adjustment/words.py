"""Why an option is offered: what was said or seen, then what follows from it, in one sentence.

The words speak of what happened, never of what the client is.
"""

from practice_desk.domain.adjustment.history import Case, Code, FollowUpView
from practice_desk.domain.adjustment.rules import barriers_for, easy_in_a_row
from practice_desk.domain.barrier import barrier_words
from practice_desk.domain.readiness import acute_words

_SO = {
    Code.BUILD_ON: "there may be room for a little more",
    Code.KEEP: "the same again can settle it",
    Code.SCALE_BACK: "a smaller one has a better chance",
    Code.RESPECIFY: "saying it plainly may help",
    Code.RECUE: "another cue or place may carry it",
    Code.SWAP: "something else may suit better",
    Code.REVISIT_WHY: "what it is for is worth another look",
    Code.IN_SESSION: "doing it together first may help",
    Code.SUPPORT: "someone or something alongside may help",
    Code.HOLD: "a week with nothing to carry may serve better",
    Code.PAUSE: "it rests until you have talked about it",
    Code.FADE: "it may need less help from paper and from you",
    Code.ASK: "asking may tell more",
}

_ASKED_FIRST = frozenset({"not_asked", "unexplained"})
_TIMES = ("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")

_PLAIN = {
    "not_asked": "How it went has not come up yet",
    "three_missed": "Three different tasks in a row did not happen",
    "unexplained": "It did not happen, and nothing was named that got in the way",
}


def reason(rule: str, code: Code, case: Case, went_well: bool) -> str:
    """One sentence. `went_well` adds that this was chosen before and the next one happened."""
    before = ", and this went well when you chose it before" if went_well else ""
    so = "asking comes first" if code is Code.ASK and rule in _ASKED_FIRST else _SO[code]
    return f"{_seen(rule, case)}, so {so}{before}."


def _seen(rule: str, case: Case) -> str:
    if rule in _PLAIN:
        return _PLAIN[rule]
    said = barriers_for(rule)
    if said:
        return _they_said(next(code for code in said if code in case.follow_up.barriers))
    match rule:
        case "crisis":
            return _crisis(case.follow_up)
        case "worse":
            return _worse(case)
        case "twice_missed":
            return _twice(case.follow_up)
        case "shaky":
            return f"Confidence in the plan is {case.confidence:g} out of 10"
        case _:
            return _happened(rule, case)


def _they_said(barrier: str) -> str:
    return f"They said “{barrier_words(barrier)}”"


def _crisis(follow_up: FollowUpView) -> str:
    if follow_up.acute:
        return f"You ticked {acute_words(follow_up.acute)}"
    return _they_said("B_CRISIS")


def _worse(case: Case) -> str:
    if "B_WORSE" in case.follow_up.barriers:
        return _they_said("B_WORSE")
    last = case.last_of_same_task
    rise = f"Distress rose from {_rise(case.follow_up)}"
    return rise if last is None else f"{rise}, and the time before from {_rise(last.follow_up)}"


def _rise(follow_up: FollowUpView) -> str:
    return f"{follow_up.distress_before:g} to {follow_up.distress_after:g}"


def _twice(follow_up: FollowUpView) -> str:
    twice = "Twice in a row this did not happen"
    if not follow_up.barriers:
        return twice
    return f"{twice} and they said “{barrier_words(follow_up.barriers[0])}”"


def _happened(rule: str, case: Case) -> str:
    opening = {
        "three_easy": _once_more(easy_in_a_row(case)),
        "too_much": "It was too much",
        "partly_hard": "Some of it happened",
        "partly_no_use": "Some of it happened",
        "partly": "Some of it happened",
    }.get(rule, "It happened")
    return ", ".join((opening, *_figures(rule, case.follow_up)))


def _once_more(times: int) -> str:
    """ "For the third time in a row it happened"; told by number up to the tenth."""
    told = dict(enumerate(_TIMES, 3)).get(times)
    return f"For the {told} time in a row it happened" if told else "Once more in a row it happened"


def _figures(rule: str, follow_up: FollowUpView) -> tuple[str, ...]:
    figures: list[str] = []
    if follow_up.amount is not None and rule.startswith("partly"):
        figures.append(f"about {follow_up.amount:g} percent")
    if follow_up.useful is not None:
        figures.append(f"useful {follow_up.useful:g} out of 10")
    if follow_up.hard is not None:
        figures.append(f"hard {follow_up.hard:g} out of 10")
    if rule == "unrated":
        figures.append("and not all of it was rated")
    return tuple(figures)
