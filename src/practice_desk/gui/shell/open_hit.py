"""Opening what a search found: the client, and the entry itself."""

from typing import TYPE_CHECKING

from practice_desk.domain.refused import Refused
from practice_desk.gui.log.log_dialog import open_log
from practice_desk.gui.workplace import Step
from practice_desk.services.search import Hit, Place

if TYPE_CHECKING:
    from practice_desk.gui.shell.room import OpenRoom

_STEPS = {
    Place.FOLLOW_UP: Step.FOLLOW_UP,
    Place.READINESS: Step.READINESS,
    Place.ASSIGNMENT: Step.ASSIGNMENT,
    Place.DRAWER: Step.ASSIGNMENT,
}


def open_hit(room: "OpenRoom", hit: Hit) -> None:
    """Open a hit where it can be read in full. What is not there any more is said in words."""
    space = room.workspace
    if hit.client is None:
        room.show_activities()
        room.activities.show_activity(hit.entry)
        return
    space.open_client(hit.client.id, _STEPS.get(hit.place, Step.OVERVIEW))
    if space.client_id != hit.client.id:
        return
    try:
        _go_on(room, hit)
    except Refused as refusal:
        space.say(refusal.words)


def _go_on(room: "OpenRoom", hit: Hit) -> None:
    space = room.workspace
    match hit.place:
        case Place.STORY:
            space.pages.overview.open_entry(hit.entry)
        case Place.LOG:
            open_log(space.workplace, hit.entry)
        case Place.DRAWER:
            space.pages.assignment.show_drawer()
        case Place.DETAILS:
            room.commands.edit_client(space.client_id)
        case _:
            return
