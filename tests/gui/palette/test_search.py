"""What a few letters find: clients before commands, accents and case aside, letters in order at the last."""

from datetime import UTC, date, datetime, time

import pytest

from practice_desk.domain.client import Client
from practice_desk.domain.standing import Move, Standing
from practice_desk.domain.text import fold
from practice_desk.domain.visit import Visit
from practice_desk.gui.palette.search import MOST_CLIENTS, Command, Fit, fit, search
from practice_desk.services.today import ClientLine

TODAY = date(2026, 11, 23)
COMMANDS = (
    Command("follow_up", "Follow up on last time", "Ctrl+1", "For Mara Lindqvist"),
    Command("print", "Print the handout", "Ctrl+P", "For Mara Lindqvist"),
    Command("today", "Today", "Ctrl+0", "Go to"),
    Command("lock", "Lock", "Ctrl+L", "Go to"),
)


def line(name: str, at: time | None = None) -> ClientLine:
    client = Client(name, name, datetime(2026, 1, 1, tzinfo=UTC))
    visit = Visit(f"visit {name}", name, TODAY, at) if at else None
    return ClientLine(client, Standing(Move.NOTHING), visit, None, None, fold(name))


def names(lines: tuple[ClientLine, ...]) -> list[str]:
    return [one.client.name for one in lines]


def codes(commands: tuple[Command, ...]) -> list[str]:
    return [command.code for command in commands]


@pytest.mark.parametrize(
    ("sought", "name", "expected"),
    [
        ("mar", "mara lindqvist", Fit.START),
        ("lin", "mara lindqvist", Fit.WORDS),
        ("lin mar", "mara lindqvist", Fit.WORDS),
        ("ara", "mara lindqvist", Fit.INSIDE),
        ("mlq", "mara lindqvist", Fit.LETTERS),
        ("aaa", "mara lindqvist", Fit.NOT),
        ("qm", "mara lindqvist", Fit.NOT),
    ],
)
def test_how_letters_fit_a_name(sought: str, name: str, expected: Fit) -> None:
    assert fit(sought, name) is expected


@pytest.mark.parametrize("typed", ["dvorak", "DVOŘÁK", "Dvořák", " dvor "])
def test_accents_and_case_do_not_matter(typed: str) -> None:
    assert names(search(typed, [line("Marek Dvořák")], ()).clients) == ["Marek Dvořák"]


def test_the_closest_names_come_first() -> None:
    lines = [line("Tamara Aue"), line("Ida Marsh"), line("Mara Lind")]
    assert names(search("mar", lines, ()).clients) == ["Mara Lind", "Ida Marsh", "Tamara Aue"]


def test_letters_in_order_count_only_when_nothing_is_closer() -> None:
    lines = [line("Max Ohr"), line("Mo")]
    assert names(search("mo", lines, ()).clients) == ["Mo"]
    assert names(search("mxo", lines, ()).clients) == ["Max Ohr"]


def test_with_nothing_typed_there_are_todays_clients_by_time_and_all_commands() -> None:
    lines = [line("Ana", time(15)), line("Ben"), line("Cas", time(9))]
    found = search("  ", lines, COMMANDS)
    assert names(found.clients) == ["Cas", "Ana"]
    assert found.near == COMMANDS
    assert found.name == ""


def test_after_the_angle_only_commands() -> None:
    found = search("> lo", [line("Lou")], COMMANDS)
    assert found.clients == ()
    assert codes(found.near) == ["lock", "follow_up"]
    assert found.name == ""


def test_a_clients_name_finds_what_they_need_next() -> None:
    assert codes(search("mara", [], COMMANDS).near) == ["follow_up", "print"]


def test_commands_that_only_share_letters_stand_apart() -> None:
    found = search("tdy", [], COMMANDS)
    assert codes(found.near) == []
    assert codes(found.far) == ["today"]


def test_other_words_for_a_command_find_it() -> None:
    keys = Command("keys", "Keys", group="Help", also="shortcuts, keyboard layout")
    again = Command("again", "Layers", group="Do")
    assert codes(search("keyb", [], [again, keys]).near) == ["keys"]
    assert codes(search("lay", [], [keys, again]).near) == ["again", "keys"]
    assert codes(search("ortcut", [], [keys]).near) == []


def test_a_command_stands_before_clients_who_only_share_letters_with_it() -> None:
    the_bin = (Command("bin", "The bin", group="Do"),)
    assert search("bin", [line("Robin Aue")], the_bin).ahead
    assert search("bin", [line("Bea Lindner")], the_bin).ahead
    assert not search("bin", [line("Bina Aue")], the_bin).ahead
    assert not search("in", [line("Robin Aue")], the_bin).ahead


def test_no_more_clients_than_a_glance_takes() -> None:
    assert len(search("a", [line(f"Ana {number}") for number in range(50)], ()).clients) == MOST_CLIENTS
