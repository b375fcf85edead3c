"""Saving, typing, trying again, deleting for good."""

from pathlib import Path

from operations.operation import entered
from practice_desk.domain.client import Client
from practice_desk.domain.refused import Refused
from practice_desk.services.desk import Desk
from practice_desk.services.plan import Plan


def save(desk: Desk) -> None:
    with desk.ledger.read() as work:
        client = work.shelf(Client).find()[0]
    desk.assignments.write(client.id, None, Plan("Walk to the corner. " * 60, minutes=5, times_per_week=2))


def type_words(desk: Desk) -> None:
    """Words being typed; those the disk does not take stay with the desk."""
    try:
        desk.drafts.keep("assignment new", None, {"what": "half a sentence " * 50})
    except Refused:
        assert desk.drafts.kept("assignment new") == {"what": "half a sentence " * 50}, "typed words are gone"
        raise


def _keep_on(desk: Desk) -> None:
    """Somebody who is refused and tries again, with nothing closed between."""
    try:
        desk.practice.edit(signature="M. L.")
    except Refused:
        desk.practice.edit(signature="M. L.")


def erase(desk: Desk) -> None:
    with desk.ledger.read() as work:
        client = work.shelf(Client).find()[0]
    desk.clients.delete(client.id, client.name)
    desk.ledger.tidy()


def keep_on_inside(folder: Path) -> None:
    """A fault on the way in may be refused as ever; once inside, trying again must do."""
    with entered(folder) as (_store, desk):
        try:
            _keep_on(desk)
        except Refused as refused:
            raise AssertionError(f"work does not go on: {refused.words}") from refused
