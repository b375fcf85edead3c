"""Grounding cards: something to hold on to in a hard week, with nothing to fill in or report back.

The four moves (orient, lower the intensity, breathe, remember that it is now) follow the grounding
exhibit of SAMHSA 2014, Trauma-Informed Care in Behavioral Health Services, TIP 57, in our own words.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class GroundingCard:
    """One card in the words of the client's page. `lines` stand one below the other.

    `mind` is for the therapist alone and never printed.
    """

    key: str
    title: str
    lines: tuple[str, ...]
    mind: str

    @property
    def text(self) -> str:
        """The lines as one paragraph."""
        return " ".join(self.lines)


GROUNDING_CARDS: tuple[GroundingCard, ...] = (
    GroundingCard(
        "orient",
        "Where you are",
        (
            "Keep your eyes open and look around slowly.",
            "Name five things you can see, and one colour you like.",
            "Feel the chair under you and both feet on the floor.",
            "Say today’s day, and the place where you are.",
        ),
        "Stay with the room where turning to the body stirs things up.",
    ),
    GroundingCard(
        "lower",
        "Turn it down",
        (
            "Picture a dial that runs from 10 down to 0.",
            "Make two tight fists, count to five, then let them go.",
            "With that, turn the dial down by one.",
            "Again as often as you like; one step down is enough.",
        ),
        "Leave the fists out after an injury; pressing the palms together does as well.",
    ),
    GroundingCard(
        "breathe",
        "A slower breath",
        (
            "Put one hand on your belly, if that feels all right.",
            "Let the breath in through your nose, as it comes.",
            "Let it out slowly, as if you were cooling soup.",
            "Five breaths like this are plenty.",
        ),
        "No holding of the breath. Ask about asthma, heart and pregnancy; leave it out where it alarms.",
    ),
    GroundingCard(
        "now",
        "That was then, this is now",
        (
            "Tell yourself: this is a memory, and I am here.",
            "Look for one thing that was not there then.",
            "Say how old you are now, and who you could ring.",
            "Touch something near you, warm or cold, and stay with it.",
        ),
        "Only where the hard part really is over; not for a danger that goes on.",
    ),
)


def grounding_card(key: str) -> GroundingCard:
    """The card of this key. Raises KeyError for one that does not exist."""
    return {card.key: card for card in GROUNDING_CARDS}[key]
