"""Crisis contacts: the shipped table, what is typed, and when they want another look."""

import json
import re
from csv import DictReader
from dataclasses import replace
from datetime import date, timedelta

import pytest

from practice_desk.domain.refused import Refused
from practice_desk.domain.support import (
    MOST_LINES,
    ContactsError,
    SupportContacts,
    SupportLine,
    accept_contacts,
    certainty_words,
    checked_words,
    lines_text,
    need_a_look,
    page_lines,
    parse_contacts,
    read_lines,
)
from practice_desk.resources import resource_text

TODAY = date(2026, 11, 26)
UK = SupportContacts("United Kingdom", "999", (SupportLine("Samaritans", "116 123"),), TODAY)
SHIPPED = parse_contacts(resource_text("support", "contacts.json"))
SOURCES = list(DictReader(resource_text("support", "sources.tsv").splitlines(), delimiter="\t"))
CERTAINTY = {
    "official or own": "seen on an official page or the line’s own",
    "press": "seen in the press",
    "lists": "seen in lists of such lines only",
}
"""What a row says of itself, from the strongest ground to the weakest."""
EMERGENCY = {
    "United States": "911",
    "Canada": "911",
    "United Kingdom": "999",
    "Ireland": "112 or 999",
    "Australia": "000",
    "New Zealand": "111",
    "Germany": "112",
    "Austria": "112 or 144",
    "Switzerland": "112 or 144",
    "France": "112 or 15",
    "Spain": "112",
    "Netherlands": "112",
    "Belgium": "112",
    "Italy": "112",
    "Portugal": "112",
    "Norway": "113, police 112",
    "Sweden": "112",
    "Denmark": "112",
    "Finland": "112",
    "Poland": "112",
    "India": "112",
    "Japan": "119, police 110",
    "South Korea": "119",
    "South Africa": "112 from a mobile, or 10177",
    "Brazil": "192",
    "Mexico": "911",
}


def _numbers(contacts: SupportContacts) -> list[tuple[str, str]]:
    return [("emergency", contacts.emergency), *((line.name, line.reach) for line in contacts.lines)]


def test_the_table_has_the_countries_and_their_emergency_numbers():
    assert {row.contacts.country: row.contacts.emergency for row in SHIPPED} == EMERGENCY


@pytest.mark.parametrize("row", SHIPPED, ids=lambda row: row.contacts.country)
def test_a_shipped_row_can_be_typed_again_and_wants_to_be_checked(row):
    assert read_lines(lines_text(row.contacts.lines)) == row.contacts.lines
    assert need_a_look(row.contacts, TODAY)
    assert "before you print" in checked_words(row.contacts, TODAY)


def test_every_number_stands_in_the_table_of_sources_as_it_ships():
    assert [(source["country"], source["what"], source["reach"]) for source in SOURCES] == [
        (row.contacts.country, name, reach) for row in SHIPPED for name, reach in _numbers(row.contacts)
    ]


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: f"{source['country']}: {source['what']}")
def test_a_number_has_a_verdict_and_two_sources_with_their_years(source):
    assert source["verdict"].startswith(("confirmed", "changed: ", "added"))
    named = source["sources"].split("; ")
    assert len(set(named)) == len(named) >= 2
    assert [
        one for one in named if not re.search(r"\((?:.*, )?(?:(?:Jan|Aug) )?(?:\d{4}|undated)\)$", one)
    ] == []


@pytest.mark.parametrize("row", SHIPPED, ids=lambda row: row.contacts.country)
def test_a_row_claims_no_more_than_the_weakest_of_its_numbers(row):
    stands = [source["stands on"] for source in SOURCES if source["country"] == row.contacts.country]
    assert row.certainty == CERTAINTY[max(stands, key=list(CERTAINTY).index)]


@pytest.mark.parametrize(
    ("written", "country"),
    [
        ("uk", "United Kingdom"),
        (" Great  Britain ", "United Kingdom"),
        ("U.S.A.", "United States"),
        ("Österreich", "Austria"),
        ("osterreich", "Austria"),
        ("méxico", "Mexico"),
    ],
)
def test_a_country_is_known_as_people_write_it(written: str, country: str):
    assert [row.contacts.country for row in SHIPPED if row.is_for(written)] == [country]


@pytest.mark.parametrize("written", ["", "Chile", "United"])
def test_any_other_country_has_no_shipped_row(written: str):
    assert not any(row.is_for(written) for row in SHIPPED)


GOOD = {"country": "A", "also": ["B"], "emergency": "1", "lines": [{"name": "n", "reach": "r"}]}
GOOD |= {"checked": "2026-01-02", "certainty": "seen"}


@pytest.mark.parametrize(
    "row",
    [
        GOOD | {"also": ["a"]},
        GOOD | {"lines": []},
        GOOD | {"emergency": ""},
        GOOD | {"checked": "soon"},
        {key: value for key, value in GOOD.items() if key != "certainty"},
    ],
)
def test_a_table_with_a_fault_is_refused(row: dict[str, object]):
    assert parse_contacts(json.dumps({"contacts": [GOOD]}))[0].contacts.checked_on == date(2026, 1, 2)
    with pytest.raises(ContactsError):
        parse_contacts(json.dumps({"contacts": [row]}))


@pytest.mark.parametrize("text", ["", "[]", "{", '{"contacts": 3}', '{"contacts": [1]}'])
def test_what_is_no_table_is_refused(text: str):
    with pytest.raises(ContactsError):
        parse_contacts(text)


def test_lines_are_typed_one_below_the_other():
    assert read_lines("\n Samaritans :  116  123\n\nShout: text SHOUT to 85258: day and night") == (
        SupportLine("Samaritans", "116 123"),
        SupportLine("Shout", "text SHOUT to 85258: day and night"),
    )


@pytest.mark.parametrize("text", ["Samaritans 116 123", "Samaritans:", ": 116 123"])
def test_a_line_without_a_name_or_a_number_is_asked_for_again(text: str):
    with pytest.raises(Refused, match="Put a colon between"):
        read_lines(text)


def test_no_more_lines_than_fit_on_a_page():
    text = "\n".join(f"Line {number}: {number}" for number in range(MOST_LINES))
    assert len(read_lines(text)) == MOST_LINES
    with pytest.raises(Refused, match="fit on a page"):
        read_lines(text + "\nOne more: 1")


def test_a_day_to_come_is_no_day_on_which_they_were_checked():
    assert accept_contacts("Chile", " 131 ", "", TODAY, TODAY) == SupportContacts("Chile", "131", (), TODAY)
    with pytest.raises(Refused, match="still to come"):
        accept_contacts("Chile", "131", "", TODAY + timedelta(days=1), TODAY)


@pytest.mark.parametrize(
    ("checked", "look"),
    [(None, True), (TODAY, False), (date(2025, 11, 26), False), (date(2025, 11, 25), True)],
)
def test_a_number_wants_another_look_after_twelve_months(checked: date | None, look: bool):
    assert need_a_look(replace(UK, checked_on=checked), TODAY) is look


def test_a_leap_day_has_a_day_a_year_before():
    assert not need_a_look(replace(UK, checked_on=date(2027, 2, 28)), date(2028, 2, 29))


def test_when_they_were_checked_is_said_kindly():
    assert checked_words(UK, TODAY) == "Last checked on 26 November 2026."
    old = checked_words(replace(UK, checked_on=date(2024, 3, 1)), TODAY)
    assert old.startswith("Last checked on 1 March 2024, more than 12 months ago.")
    assert "before you print" in checked_words(replace(UK, checked_on=None), TODAY)


def test_where_a_row_comes_from_is_said():
    words = certainty_words("seen in the press")
    assert words == "Shipped with the program: seen in the press, never rung."


def test_on_the_page_the_emergency_number_comes_first():
    assert page_lines(UK) == "Emergency: 999\nSamaritans: 116 123\nChecked on 26 November 2026."
    assert page_lines(replace(UK, emergency="", checked_on=None)) == "Samaritans: 116 123"
    assert page_lines(SupportContacts("UK", checked_on=TODAY)) == ""
