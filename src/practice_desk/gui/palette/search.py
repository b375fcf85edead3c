"""What a few typed letters mean: clients first, then what can be done. Plain Python, quick on thousands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from practice_desk.domain.text import fold
from practice_desk.services.today import ClientLine

ONLY_COMMANDS = ">"
MOST_CLIENTS = 8


@dataclass(frozen=True)
class Command:
    """Something to do. ``group`` is the heading it stands under ("For Mara", "Go to").

    ``also`` holds other words for it, phrases with commas between, which are not shown.
    """

    code: str
    label: str
    keys: str = ""
    group: str = ""
    icon: str = ""
    also: str = ""


class Fit(IntEnum):
    """How well a text fits what was typed, the best first."""

    START = 0
    WORDS = 1
    INSIDE = 2
    LETTERS = 3
    NOT = 4


@dataclass(frozen=True)
class Found:
    """``near`` are commands that fit by their words, ``far`` those that only share the letters.

    ``ahead`` when a command fits as it begins and no client does: then commands stand before the clients.
    """

    clients: tuple[ClientLine, ...]
    near: tuple[Command, ...]
    far: tuple[Command, ...]
    name: str
    ahead: bool = False


def search(typed: str, lines: Sequence[ClientLine], commands: Sequence[Command]) -> Found:
    """Find clients and commands for what was typed.

    Accents and case do not matter. With nothing typed: those who come today, in order of time,
    and every command. After ``>`` only commands. ``name`` is what could be a new client's name.
    """
    text = typed.strip()
    if text.startswith(ONLY_COMMANDS):
        near, far = _commands(fold(text[1:].strip()), commands)
        return Found((), near, far, "")
    sought = fold(text)
    if not sought:
        return Found(_today(lines), tuple(commands), (), "")
    near, far = _commands(sought, commands)
    clients = _clients(sought, lines)
    ahead = _begins(sought, near) and not any(fit(sought, one.folded) <= Fit.WORDS for one in clients)
    return Found(clients, near, far, text, ahead)


def fit(sought: str, folded: str) -> Fit:
    """How ``sought`` fits ``folded``; both are folded already.

    >>> fit("mar li", "mara lindqvist"), fit("mlq", "mara lindqvist"), fit("qm", "mara lindqvist")
    (<Fit.WORDS: 1>, <Fit.LETTERS: 3>, <Fit.NOT: 4>)
    """
    if folded.startswith(sought):
        return Fit.START
    if all(f" {part}" in f" {folded}" for part in sought.split()):
        return Fit.WORDS
    if sought in folded:
        return Fit.INSIDE
    return Fit.LETTERS if _in_order(sought, folded) else Fit.NOT


def _in_order(letters: str, text: str) -> bool:
    at = 0
    for letter in letters:
        at = text.find(letter, at) + 1
        if not at:
            return False
    return True


def _today(lines: Iterable[ClientLine]) -> tuple[ClientLine, ...]:
    return tuple(sorted((line for line in lines if line.visit_today), key=lambda line: line.at))[
        :MOST_CLIENTS
    ]


def _clients(sought: str, lines: Iterable[ClientLine]) -> tuple[ClientLine, ...]:
    ranked = [(how, line) for line in lines if (how := fit(sought, line.folded)) is not Fit.NOT]
    close = [pair for pair in ranked if pair[0] is not Fit.LETTERS]
    best = sorted(close or ranked, key=lambda pair: pair[0])
    return tuple(line for _, line in best[:MOST_CLIENTS])


def _commands(sought: str, commands: Sequence[Command]) -> tuple[tuple[Command, ...], tuple[Command, ...]]:
    if not sought:
        return tuple(commands), ()
    fits = [(command, _fit_command(sought, command)) for command in commands]
    fits.sort(key=lambda pair: pair[1])
    near = tuple(command for command, how in fits if how < Fit.LETTERS)
    far = tuple(command for command, how in fits if how is Fit.LETTERS)
    return near, far


def _begins(sought: str, near: Sequence[Command]) -> bool:
    return bool(near) and _fit_command(sought, near[0]) <= Fit.WORDS


def _fit_command(sought: str, command: Command) -> Fit:
    """By its own words, by others for it, or by its heading, so that a client's name finds what they need next."""
    heading = fit(sought, fold(command.group))
    also = any(fit(sought, fold(one.strip())) <= Fit.WORDS for one in command.also.split(",") if one)
    return min(
        fit(sought, fold(command.label)),
        heading if heading <= Fit.WORDS else Fit.NOT,
        Fit.WORDS if also else Fit.NOT,
    )
