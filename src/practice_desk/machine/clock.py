"""The computer's clock, and ids nobody else has."""

import os
from datetime import date, datetime


class SystemClock:
    """See :class:`practice_desk.ports.clock.Clock`."""

    def now(self) -> datetime:
        """Now, with the offset from UTC that holds here today."""
        return datetime.now().astimezone()

    def today(self) -> date:
        return self.now().date()


class RandomIds:
    """See :class:`practice_desk.ports.clock.Ids`."""

    def fresh(self) -> str:
        """24 hexadecimal digits at random: 96 bits, so that two never meet."""
        return os.urandom(12).hex()
