"""The sidebar beside the pages: whoever is open stands in it under the heading they belong to."""

from support.demo_stage import OpenDemo


def test_the_first_under_a_heading_is_shown_with_it(open_demo: OpenDemo) -> None:
    stage = open_demo()
    workspace = stage.room.workspace
    view, model = workspace.sidebar.ui.clients, workspace.sidebar.model
    view.setFixedHeight(150)
    first, *_, last = model.clients_in_order()
    workspace.open_client(last)
    assert view.indexAt(view.rect().topLeft()).row() > 0
    workspace.open_client(first)
    heading = view.visualRect(model.index(0, 0))
    assert heading.top() >= 0
    assert view.rect().contains(view.visualRect(model.index(1, 0)))
