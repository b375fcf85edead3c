"""After something was deleted for good: its room is overwritten, and a certificate written when asked for."""

from PySide6.QtWidgets import QWidget

from practice_desk.domain.change import Change
from practice_desk.domain.erasure import NO_BACKUPS_KNOWN, certificate
from practice_desk.domain.refused import Refused
from practice_desk.gui.workplace import Workplace
from practice_desk.machine.files import write_out


def overwrite(place: Workplace) -> None:
    """Overwrite the room in the file, beside the window's thread."""
    place.runner.run(
        place.desk.ledger.tidy, lambda _nothing: None, lambda refusal: place.navigator.say(refusal.words)
    )


def write_certificate(place: Workplace, client_id: str, change: Change, parent: QWidget) -> None:
    """Ask where to, and write what was deleted when, by number."""
    now = place.desk.clock.now()
    name = f"Certificate of deletion {now:%Y-%m-%d}.txt"
    to = place.ask.save_to(parent, parent.tr("Where to keep the certificate"), name, "(*.txt)")
    if to is None:
        return
    erased = [step for step in change.steps if step.after is None]
    try:
        write_out(to, certificate(client_id, now, len(erased), NO_BACKUPS_KNOWN).encode())
    except Refused as refusal:
        place.navigator.say(refusal.words)
