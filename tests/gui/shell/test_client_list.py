"""The client list's rows: found by letters, given to the view page by page, a client's row always among them."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from practice_desk.domain.client import Client
from practice_desk.domain.standing import Move, Standing
from practice_desk.domain.text import fold
from practice_desk.gui.shell.client_list import PAGE, ClientListModel
from practice_desk.services.today import ClientLine, Day

THERE = QModelIndex()


def a_day(*names: str) -> Day:
    lines = [
        ClientLine(
            Client(f"c{number}", name, datetime(2026, 1, 2).astimezone()),
            Standing(Move.NOTHING),
            None,
            None,
            None,
            fold(name),
        )
        for number, name in enumerate(names)
    ]
    return Day.of(date(2026, 11, 26), lines)


@pytest.fixture
def long_list(qapp) -> ClientListModel:
    model = ClientListModel()
    model.show_day(a_day(*(f"Client {number:04}" for number in range(1_000))))
    return model


def names(model: ClientListModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_names_that_begin_so_come_first_and_accents_do_not_matter(qapp):
    model = ClientListModel()
    model.show_day(a_day("Mara", "Tamara", "Søren", "Márton"))
    model.seek("mar")
    assert names(model) == ["Mara", "Márton", "Tamara"]
    model.seek(" SOR ")
    assert names(model) == ["Søren"]
    model.seek("")
    assert len(names(model)) == 4


def test_a_view_is_given_a_page_and_more_as_it_asks(long_list: ClientListModel):
    assert long_list.rowCount() == PAGE
    long_list.fetchMore(THERE)
    assert long_list.rowCount() == 2 * PAGE
    while long_list.canFetchMore(THERE):
        long_list.fetchMore(THERE)
    assert names(long_list)[-1] == "Client 0999"
    long_list.fetchMore(THERE)
    assert long_list.rowCount() == 1_000


def test_what_was_given_stays_when_a_line_changes_and_begins_anew_when_one_seeks(long_list: ClientListModel):
    long_list.fetchMore(THERE)
    long_list.show_day(a_day(*(f"Client {number:04}" for number in range(1_000))))
    assert long_list.rowCount() == 2 * PAGE
    long_list.seek("client")
    assert long_list.rowCount() == PAGE


def test_the_row_of_a_client_far_down_is_given_to_the_view(long_list: ClientListModel):
    assert long_list.row_of("c900") == 900
    assert long_list.rowCount() > 900
    assert long_list.row_of("nobody") == -1


def test_enter_and_the_neighbours_know_everyone(long_list: ClientListModel):
    assert len(long_list.clients_in_order()) == 1_000


def test_it_keeps_to_the_rules_of_models(qapp):
    model = ClientListModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    tester.setUseFetchMore(False)  # it would ask for more in the middle of being given some
    model.show_day(a_day(*(f"Client {number:04}" for number in range(1_000))))
    model.fetchMore(THERE)
    model.seek("9")
    model.row_of("c999")
    model.hide_names(True)


def test_what_the_list_cuts_is_whole_beside_the_pointer_and_a_name_that_is_hidden_stays_so(qapp):
    model = ClientListModel()
    model.show_day(a_day("Bartholomew Featherstone"))
    row = model.index(0, 0)
    tips = [str(row.data(Qt.ItemDataRole.ToolTipRole))]
    model.hide_names(True)
    tips.append(str(row.data(Qt.ItemDataRole.ToolTipRole)))
    assert [tip.partition("\n")[0] for tip in tips] == ["Bartholomew Featherstone", "B. F."]
