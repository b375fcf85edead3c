"""Chooses a doing, does it twice, and says where the two differ."""

import random

from bench.plain import No, Plain
from practice_desk.domain.refused import Refused
from practice_desk.services.desk import Desk
from twins.clients import Clients, Keeping
from twins.course import Goals, Visits
from twins.drawn import Doing, Drawn
from twins.loop import Loop
from twins.practice import Settings, Templates, Typing, WayBack

_GROUPS: tuple[type[Drawn], ...] = (
    Clients,
    Goals,
    Keeping,
    Visits,
    Loop,
    Typing,
    Templates,
    Settings,
    WayBack,
)
"""In an order that seeds rely on."""


class Twins:
    """A desk beside its plain model."""

    def __init__(self, desk: Desk, plain: Plain, chance: random.Random) -> None:
        self._plain = plain
        self._chance = chance
        self.sit_at(desk)

    def sit_at(self, desk: Desk) -> None:
        """Go on at this desk, as after opening the practice again."""
        self.desk = desk
        groups = [group(desk, self._plain, self._chance) for group in _GROUPS]
        self._all: tuple[Doing, ...] = tuple(doing for group in groups for doing in group.doings())

    def step(self) -> str:
        """One doing. Nothing, or how the two differ."""
        doing = self._chance.choice(self._all)
        real, twin = doing()
        self._plain.now = self.desk.clock.now()
        try:
            made, refused = real(), ""
        except Refused as answer:
            made, refused = None, answer.words
        before = dict(self._plain.records)
        name = getattr(doing, "__name__", "doing").strip("_")
        try:
            twin(made)
        except No as no:
            self._plain.records = before
            return "" if refused else f"{name}: done, and should be refused: {no}"
        return f"{name}: refused: {refused[:60]}" if refused else ""
