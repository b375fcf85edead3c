"""A made-up practice: a dozen clients in every state, told through the services week by week.

Nobody in it exists. It is written with the same calls the window uses, under a clock that can
be set back, so that the demo shows nothing the program could not have produced itself.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import time

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.check import Result
from practice_desk.domain.client import ClientKind
from practice_desk.domain.found import ExperimentFound, LadderFound, Move
from practice_desk.domain.goal import GoalState
from practice_desk.domain.shape import Experiment, Ladder, Rung, Tracking, TrackingScale
from practice_desk.domain.version import Kept
from practice_desk.services.client import ClientForm
from practice_desk.services.demo_measures import tell_measures
from practice_desk.services.desk import Desk
from practice_desk.services.follow_up import Said
from practice_desk.services.plan import Plan
from practice_desk.services.story_clock import StoryClock
from practice_desk.services.storyteller import Storyteller, Week
from practice_desk.services.template import TemplateForm

PRACTICE = "A made-up practice"


def _on_a_rung(outcome: HowItWent, felt: tuple[int | None, int | None, int | None], *barriers: str) -> Said:
    """What was said of the first rung of a ladder: how it felt before, at its hardest and after, 0 to 100."""
    before, peak, after = felt
    happened = "The alarm came, and went." if peak is not None else ""
    found = LadderFound(0, before, peak, after, "I will have to run", happened, Move.STAY)
    return Said(
        outcome, None if peak is None else 7, None if peak is None else 6, barriers=barriers, found=found
    )


class Demo:
    """Fills an empty practice. Call once."""

    def __init__(self, desk: Desk, clock: StoryClock) -> None:
        self.desk = desk
        self.clock = clock
        self._tell = Storyteller(desk, clock)

    def fill(self) -> None:
        with self.clock.weeks_ago(12):
            self.desk.practice.begin(PRACTICE)
            self.desk.practice.edit(signature="Dr Amara Example", phone="01632 960 014")
        for tell in (
            self._mara,
            self._theo,
            self._ines,
            self._jonah,
            self._lena,
            self._priya,
            self._ruth,
            self._samuel,
            self._anders_and_bea,
            self._mirek,
            self._eleni,
            self._kofi,
            self._templates,
        ):
            tell()
        tell_measures(self.desk, self.clock.weeks_ago)
        self.desk.ledger.forget()

    # the clients

    def _mara(self) -> None:
        """The one the pictures follow: seven sessions, a rest week, something to ask about today."""
        drained, no = "Feel less drained by evening", "Say no to one small thing"
        form = ClientForm(
            "Mara Lindqvist",
            pronouns="she/her",
            contact="mara@example.org",
            interests="Gardening, radio plays",
            steer_clear="The word homework: it brings back school.",
        )
        mara = self._tell.client(form, drained, no)
        self._tell.held(mara, time(14), 8, 7, 6, 5, 4, 3, 2, 1)
        self._tell.visit(mara, 0, time(14))
        self._tell.visit(mara, 7, time(14))
        goal = self._tell.goal(mara, drained)
        why = "To see what drains you, so evenings can be yours again."

        def log(what: str, minutes: float, times: float) -> Plan:
            return Plan(what, "at home", minutes, times, goal, why, tried_together=True)

        journal = "Spend 20 minutes in the evening journaling about the day."
        self._tell.weeks(
            mara,
            Week(8, log("Write one line about the day after dinner.", 3, 7), Said(HowItWent.SOME, 5, 4)),
            Week(7, log("Write one line after lunch.", 2, 5), Said(HowItWent.DID, 7, 3)),
            Week(
                6,
                log("Write one line after lunch and one word for the mood.", 3, 5),
                Said(HowItWent.DID, 8, 4),
            ),
            Week(5, log(journal, 20, 7), Said(HowItWent.NOT, 3, 8, barriers=("B_HARD", "B_LOW"))),
        )
        self._tell.rest(mara, 4, "Illness in the family this week.", 7)
        self._tell.weeks(
            mara,
            Week(
                3, log("Write one line after lunch, at the kitchen table.", 2, 4), Said(HowItWent.DID, 6, 2)
            ),
            Week(
                2,
                log("Write one line after lunch.", 1, 5),
                Said(HowItWent.DID, 7, 2, words="It was quick, that’s why."),
            ),
            Week(
                1,
                replace(
                    log(
                        "Jot down your energy from 0 to 10 at morning, lunch and evening, for four days.",
                        1,
                        12,
                    ),
                    shape=Tracking("energy", TrackingScale.TEN, 3, 4),
                ),
            ),
        )

    def _theo(self) -> None:
        """Written and ready to hand over."""
        theo = self._tell.client(ClientForm("Theo Brandt", word="experiment"), "Speak up at work")
        self._tell.held(theo, time(13), 3, 2, 1)
        self._tell.visit(theo, 0, time(13))
        self._tell.visit(theo, 7, time(13))
        goal = self._tell.goal(theo, "Speak up at work")
        before = Plan(
            "Say one sentence in Monday’s team meeting.", "Monday meeting", 1, 1, goal, "To be heard once."
        )
        ask = Experiment("If I ask, they will sigh", 75, "A sigh", "What I hear in the first minute")
        asked = replace(before, what="Ask one question in Monday’s team meeting.", shape=ask)
        heard = ExperimentFound(40, "Somebody said it was a good one.")
        self._tell.weeks(
            theo,
            Week(3, asked, Said(HowItWent.DID, 7, 6, found=heard)),
            Week(2, before, Said(HowItWent.DID, 8, 5, words="Nobody minded.")),
        )
        plan = Plan(
            "Say no to one small request at work, in one friendly sentence.",
            "at work, on a day you choose",
            2,
            1,
            goal,
            "To find out what really happens when you do.",
            tried_together=True,
            confidence=8,
            shape=Experiment(
                "If I say no, they will think I am difficult",
                80,
                "Somebody goes quiet, or asks what is wrong with me",
                "What they say to you in the hour after",
            ),
        )
        self._tell.check(theo, "nnyyyyyyy")
        self._tell.decide(theo, Result.ASSIGN)
        assignment_id = self.desk.assignments.write(theo, None, plan).made("assignment")
        self.desk.assignments.make_ready(assignment_id)

    def _ines(self) -> None:
        """A rest week that is to be looked at again today."""
        ines = self._tell.client(ClientForm("Ines Carvalho"), "Sleep through most nights")
        self._tell.held(ines, time(15, 15), 4, 3, 2)
        self._tell.visit(ines, 0, time(15, 15))
        self._tell.visit(ines, 14, time(15, 15))
        plan = Plan(
            "Put the phone in the kitchen at ten in the evening.",
            "ten in the evening",
            1,
            5,
            self._tell.goal(ines, "Sleep through most nights"),
            "Fewer lit screens near sleep.",
        )
        self._tell.weeks(ines, Week(4, plan, Said(HowItWent.SOME, 6, 5)))
        self._tell.rest(ines, 2, "A death in the family, still raw.", 14)

    def _jonah(self) -> None:
        """A draft waiting, with things worth a second look."""
        form = ClientForm("Jonah Whitfield", word="practice", interests="guitar, the allotment")
        jonah = self._tell.client(form, "Get back in touch with friends")
        self._tell.held(jonah, time(16, 30), 2, 1)
        self._tell.visit(jonah, 0, time(16, 30))
        goal = self._tell.goal(jonah, "Get back in touch with friends")
        with self.clock.weeks_ago(2):
            self.desk.assignments.park(jonah, "Call one friend for ten minutes on Sunday afternoon.")
        with self.clock.weeks_ago(0.4):
            earlier = Plan(
                "Write down three things about the day in the journal every evening.", goal_id=goal
            )
            draft = self.desk.assignments.write(jonah, None, earlier).made("assignment")
        with self.clock.weeks_ago(0.3):
            plan = Plan(
                "Work on being more relaxed with people, and write in the journal for 30 minutes every day.",
                goal_id=goal,
            )
            self.desk.assignments.write(jonah, draft, plan, Kept.BEFORE_OTHER_WORDS)

    def _lena(self) -> None:
        lena = self._tell.client(ClientForm("Lena Vogel", pronouns="they/them"), "Ride the bus again")
        self._tell.visit(lena, 4, time(9, 30))
        plan = Plan(
            "Stand at the bus stop for five minutes and watch two buses go by.",
            "Saturday morning",
            5,
            1,
            self._tell.goal(lena, "Ride the bus again"),
            "To let the alarm rise and fall by itself.",
            tried_together=True,
            shape=Ladder(
                (
                    Rung("Stand at the bus stop and watch two buses go by", 35),
                    Rung("Get on with a friend and get off at the next stop", 50),
                    Rung("Ride three stops alone on a quiet morning", 65),
                    Rung("Ride to work at eight o’clock", 90),
                ),
                0,
                "Headphones in both ears",
            ),
        )
        self._tell.weeks(
            lena,
            Week(5, plan, _on_a_rung(HowItWent.TOO_MUCH, (65, 85, 70), "B_FEAR", "B_HARD")),
            Week(4, plan, _on_a_rung(HowItWent.SOME, (60, 75, 45), "B_FEAR")),
            Week(3, plan, _on_a_rung(HowItWent.NOT, (None, None, None), "B_TIME")),
            Week(2, plan, _on_a_rung(HowItWent.DID, (40, 50, 30))),
        )
        self._tell.give(lena, 1, plan)

    def _priya(self) -> None:
        priya = self._tell.client(ClientForm("Priya Raman", word="practice"), "Kinder words to myself")
        self._tell.visit(priya, 5, time(11))
        plan = Plan(
            "Say one kind sentence to yourself after brushing your teeth.",
            "bathroom",
            1,
            7,
            tried_together=True,
        )
        self._tell.give(priya, 0.2, plan)

    def _ruth(self) -> None:
        """A week left free last time, to be looked at again next week; the draft is in the drawer."""
        ruth = self._tell.client(ClientForm("Ruth Abara"), "Decide about the job")
        self._tell.held(ruth, time(10), 6, 1)
        self._tell.visit(ruth, 6, time(10))
        with self.clock.weeks_ago(6):
            self.desk.goals.set_state(self._tell.goal(ruth, "Decide about the job"), GoalState.SET_ASIDE)
        with self.clock.weeks_ago(1):
            plan = Plan("Write down one thing you would miss about the job.", "on the way home", 2, 3)
            self.desk.assignments.write(ruth, None, plan)
        self._tell.rest(ruth, 1, "A move this week, and little sleep.", 13)

    def _samuel(self) -> None:
        """Not asked about for two visits running."""
        samuel = self._tell.client(ClientForm("Samuel Okafor"), "A steadier start to the day")
        self._tell.held(samuel, time(12), 3, 2, 1)
        self._tell.visit(samuel, 6, time(12))
        plan = Plan(
            "Drink a glass of water by the window after getting up.",
            "after getting up",
            2,
            5,
            self._tell.goal(samuel, "A steadier start to the day"),
        )
        assignment_id = self._tell.give(samuel, 3, plan)
        for weeks in (2, 1):
            with self.clock.weeks_ago(weeks, time(12, 10)):
                self.desk.follow_ups.note(assignment_id, Said(HowItWent.NOT_ASKED))

    def _anders_and_bea(self) -> None:
        """A couple; it is named who does it."""
        form = ClientForm("Anders & Bea", ClientKind.COUPLE, "Anders, Bea", word="experiment")
        couple = self._tell.client(form, "Talk without an audience")
        self._tell.held(couple, time(18), 2)
        self._tell.visit(couple, 1, time(18))
        plan = Plan(
            "Take turns talking for five minutes each while the other only listens.",
            "Sunday after breakfast",
            10,
            1,
            self._tell.goal(couple, "Talk without an audience"),
            "To be heard without an answer.",
            who="Anders & Bea together",
            shape=Experiment(
                "If I only listen, I will be blamed for everything",
                70,
                "A list of what I did wrong",
                "Count what is a wish, and what is blame",
            ),
        )
        self._tell.give(couple, 1, plan)

    def _mirek(self) -> None:
        """A readiness check begun and put down half-way."""
        mirek = self._tell.client(ClientForm("Mirek Dvořák", usual_day=4, usual_time=time(17), every_weeks=2))
        self.desk.visits.keep_rhythms(mirek)
        self._tell.check(mirek, "nuy.", idea="Maybe cook once, something easy.")

    def _eleni(self) -> None:
        """Too much, as it was told, so a talk comes first: a child with a parent, and a Greek name."""
        form = ClientForm("Ελένη Παππά", ClientKind.CHILD, "Ελένη, Μαρία", word="experiment")
        eleni = self._tell.client(form, "Sleep in my own bed")
        self._tell.held(eleni, time(16), 2, 1)
        plan = Plan(
            "Lie in your own bed with the door open for ten minutes, then Maria comes in.",
            "after the bedtime story",
            10,
            4,
            self._tell.goal(eleni, "Sleep in my own bed"),
            who="Ελένη",
        )
        self._tell.weeks(
            eleni, Week(2, plan, Said(HowItWent.TOO_MUCH, 4, 9, barriers=("B_FEAR",), words="Ten was long."))
        )
        with self.clock.weeks_ago(1, time(16, 30)):
            self._tell.check(eleni, "nnnnyyyyy")
            self._tell.decide(eleni, Result.TALK_FIRST)
            readiness = self.desk.readiness
            check = readiness.check_for_today(eleni)
            readiness.set_next_time(check, "Ask Maria what evenings are like. Five minutes instead of ten?")

    def _templates(self) -> None:
        """What went well once, kept to start from again."""
        with self.clock.weeks_ago(3):
            for form in (
                TemplateForm(
                    "One line after dinner",
                    "After dinner on Monday and Thursday, write one line about the day at the kitchen table.",
                    "after dinner",
                    3,
                    2,
                    "To see what the days are made of.",
                    "One word counts.",
                    "evening, mood",
                ),
                TemplateForm(
                    "Ten minutes outside",
                    "Walk round the block for ten minutes after lunch on Tuesday and Friday.",
                    "after lunch",
                    10,
                    2,
                    "Daylight and a little movement.",
                    "Stand outside for one minute.",
                    "energy, sleep",
                ),
            ):
                self.desk.templates.add(form)

    def _kofi(self) -> None:
        """New: nothing yet but a name."""
        self._tell.client(ClientForm("Kofi"), weeks_ago=0)


def fill_demo(clock: StoryClock) -> Callable[[Desk], None]:
    """What the door calls to fill a throw-away practice."""
    return lambda desk: Demo(desk, clock).fill()
