"""Refusals: input or a state that cannot be taken, in words that name the next step."""


class Refused(Exception):  # noqa: N818  it is an answer, not a fault
    """Something cannot be done; ``words`` is the plain sentence to show.

    ``field`` names the form field concerned, or is empty when the whole request is refused.
    """

    def __init__(self, words: str, field: str = "") -> None:
        super().__init__(words)
        self.words = words
        self.field = field


class Gone(Refused):
    """The record asked for is no longer there (deleted, or undone)."""

    def __init__(self, noun: str) -> None:
        super().__init__(
            f"This {noun.replace('_', ' ')} is no longer there. Go back to the list and pick again."
        )
