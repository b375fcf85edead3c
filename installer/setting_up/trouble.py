"""What the person at the keyboard is told when set-up cannot go on."""


class Trouble(Exception):  # noqa: N818 (it is one)
    """Set-up stops here; the text says what is missing and what to do next."""
