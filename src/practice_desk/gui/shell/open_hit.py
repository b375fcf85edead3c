"""Opening what a search found: the client, and the entry itself."""

from collections.abc import Callable

from practice_desk.domain.refused import Refused
from practice_desk.gui.log.log_dialog import open_log
from practice_desk.gui.shell.workspace import Workspace
from practice_desk.gui.workplace import Step
from practice_desk.services.search import Hit, Place

_STEPS = {
    Place.FOLLOW_UP: Step.FOLLOW_UP,
    Place.READINESS: Step.READINESS,
    Place.ASSIGNMENT: Step.ASSIGNMENT,
    Place.DRAWER: Step.ASSIGNMENT,
}


def open_hit(
    space: Workspace,
    hit: Hit,
    *,
    show_activity: Callable[[str], None],
    edit_client: Callable[[str], None],
) -> None:
    """Open a hit where it can be read in full. What is not there any more is said in words."""
    if hit.client is None:
        show_activity(hit.entry)
        return
    space.open_client(hit.client.id, _STEPS.get(hit.place, Step.OVERVIEW))
    if space.client_id != hit.client.id:
        return
    try:
        _go_on(space, hit, edit_client)
    except Refused as refusal:
        space.say(refusal.words)


def _go_on(space: Workspace, hit: Hit, edit_client: Callable[[str], None]) -> None:
    match hit.place:
        case Place.STORY:
            space.pages.overview.open_entry(hit.entry)
        case Place.LOG:
            open_log(space.workplace, hit.entry)
        case Place.DRAWER:
            space.pages.assignment.show_drawer()
        case Place.DETAILS:
            edit_client(space.client_id)
        case _:
            return
