"""What the therapist answered for one visit."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from practice_desk.domain.readiness.questions import ACUTE_CODES, KEYS, Answer

_KEY_SET = frozenset(KEYS)


@dataclass(frozen=True)
class Answers:
    """The answers so far. Equal answers are equal and hash alike, in whatever order they were given.

    `capacity` and `confidence` run 0..10, `distress` 0..100; None means not asked. `said_no` is the tick
    beside the question about time: the client said no, in words.
    Raises ValueError, with a plain sentence, for a key, flag or number that does not exist.
    """

    given: Mapping[str, Answer] = field(default_factory=dict[str, Answer])
    acute: tuple[str, ...] = ()
    said_no: bool = False
    capacity: float | None = None
    distress: float | None = None
    confidence: float | None = None

    def __post_init__(self) -> None:
        for name in (*(self.given.keys() - _KEY_SET), *(set(self.acute) - ACUTE_CODES)):
            raise ValueError(f"There is no question or flag called “{name}”.")
        _check("capacity", self.capacity, 10)
        _check("distress", self.distress, 100)
        _check("confidence", self.confidence, 10)
        ordered = {key: _answer(self.given[key]) for key in KEYS if key in self.given}
        object.__setattr__(self, "given", MappingProxyType(ordered))

    def __hash__(self) -> int:
        numbers = (self.capacity, self.distress, self.confidence)
        return hash((tuple(self.given.items()), self.acute, self.said_no, numbers))

    @property
    def open(self) -> tuple[str, ...]:
        """The keys not answered yet, in the order of the questions."""
        return tuple(key for key in KEYS if key not in self.given)

    @property
    def begun(self) -> bool:
        """True once anything at all was answered; before that no lean is shown."""
        numbers = (self.capacity, self.distress, self.confidence)
        return bool(self.given or self.acute or self.said_no or any(number is not None for number in numbers))


def _check(name: str, number: float | None, highest: int) -> None:
    if number is not None and not 0 <= number <= highest:
        raise ValueError(f"The {name} has to lie between 0 and {highest}.")


def _answer(word: str) -> Answer:
    try:
        return Answer(word)
    except ValueError:
        raise ValueError(f"An answer is yes, unsure or no, not “{word}”.") from None
