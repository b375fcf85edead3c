"""Clients from a table of another program: found by headings, flagged when they may be here."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice_desk.domain.refused import Refused
from practice_desk.services.client_table import MOST_LINES
from support.builders import a_client, a_desk
from support.store_contract import everything


def names(table):
    return [row.form.name for row in table.rows]


@pytest.mark.parametrize(
    "text",
    [
        "Name,Year of birth,Email,Phone,Shoe\nAna Silva,1980,a@b.org,01 2,44\n",
        "name;YEAR_OF_BIRTH;E-mail;Telephone;Shoe\r\nAna Silva;1980;a@b.org;01 2;44\r\n",
        "Surname\tFirst name\tDOB\tEmail\tMobile\tShoe\nSilva\tAna\t3.4.1980\ta@b.org\t01 2\t44",
        "\ufeffShoe,Client name,Birthday,email,phone\n44,Ana Silva,1980-04-03,a@b.org,01 2\n\n,,,,\n",
    ],
)
def test_columns_are_found_by_their_headings(desk, text):
    table = desk.client_table.read(text.encode())
    (row,) = table.rows
    assert (row.form.name, row.born, row.form.contact, row.alike, row.why) == (
        "Ana Silva", 1980, "a@b.org\n01 2", False, "",
    )  # fmt: skip
    assert table.left == ("Shoe",)
    change = desk.client_table.bring_in(table.rows)
    client = desk.clients.get(change.made("client"))
    assert (client.name, client.contact) == ("Ana Silva", "a@b.org\n01 2")
    assert desk.keeping.of_client(client.id).born == 1980
    desk.ledger.undo()
    assert everything(desk.store)["client"] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Code,Name\nA17,Ana Silva", "Ana Silva"),
        ("Name,Initials\nAna Silva,AS", "Ana Silva"),
        ("Initials,Shoe\nAS,44", "AS"),
        ("First name,Preferred name,Last name\nAna,Annie,Silva", "Annie Silva"),
        ("First name,Preferred name\nAna,", "Ana"),
    ],
)
def test_of_two_columns_for_one_name_one_is_taken(desk, text, name):
    assert names(desk.client_table.read(text.encode())) == [name]


def test_who_may_be_here_is_flagged_by_name_and_year(desk):
    known = a_client(desk, "Ana Silva")
    desk.keeping.set(known, 1980, "")
    a_client(desk, "Dvořák")
    table = desk.client_table.read(
        b"name,born\nANA  silva,1980\nAna Silva,1990\nAna Silva,\nDvorak,1970\nNew,1970\nNew,1970\nNew,1971"
    )
    assert [row.alike for row in table.rows] == [True, False, True, True, False, True, False]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("name,born\nAna,unknown", "could not be read"),
        ("name,born\nAna,1850", "four digits"),
        ("name,born\n,1980", "first name or a code"),
        (f"name,born\n{'x' * 201},1980", "characters more"),
    ],
)
def test_a_line_that_does_not_fit_says_why_and_is_left_out(desk, text, why):
    table = desk.client_table.read((text + "\nJo,1980").encode())
    assert table.rows[0].line == 2
    assert why in table.rows[0].why
    desk.client_table.bring_in(table.rows)
    assert [one.name for one in everything(desk.store)["client"]] == ["Jo"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n\n",
        b"email,phone\na@b.org,1",
        b"\x00\x01\x02",
        b'name\n"never closed',
        b"name\n" + b"x\n" * (MOST_LINES + 1),
    ],
)
def test_what_is_no_table_of_clients_is_refused_with_a_sentence(desk, data):
    with pytest.raises(Refused) as refused:
        desk.client_table.read(data)
    assert refused.value.words.endswith(".")


def test_a_table_saved_the_windows_way_is_read(desk):
    assert names(desk.client_table.read("name\nJosé Müller".encode("cp1252"))) == ["José Müller"]


def test_nobody_new_changes_nothing(desk):
    with pytest.raises(Refused):
        desk.client_table.bring_in([])


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data):
    desk = a_desk()
    before = everything(desk.store)
    try:
        table = desk.client_table.read(b"name,born\n" + data)
        desk.client_table.bring_in(table.rows)
    except Refused:
        assert everything(desk.store) == before
