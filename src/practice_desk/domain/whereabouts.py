"""What kind of folder a file lies in, and what that means for a practice or its backups."""

from enum import StrEnum


class Whereabouts(StrEnum):
    """The kinds of folders that are told apart."""

    OWN = "own"
    ONEDRIVE = "OneDrive"
    ICLOUD = "iCloud"
    DROPBOX = "Dropbox"
    GOOGLE_DRIVE = "Google Drive"
    OTHER_CLOUD = "cloud"
    NETWORK = "network"
    REMOVABLE = "removable"


_CLOUDS = frozenset(
    {
        Whereabouts.ONEDRIVE,
        Whereabouts.ICLOUD,
        Whereabouts.DROPBOX,
        Whereabouts.GOOGLE_DRIVE,
        Whereabouts.OTHER_CLOUD,
    }
)


def practice_words(where: Whereabouts) -> str:
    """What to know about a practice that lies there; empty when there is nothing."""
    if where in _CLOUDS:
        name = "a cloud program" if where is Whereabouts.OTHER_CLOUD else where.value
        return (
            f"Your practice lies in a folder that {name} takes along. It copies the file while you work, may keep"
            " two versions of it, and may take it off this computer. Keep the practice in the program’s own folder,"
            " and put the backups here instead: they suit such a folder well."
        )
    if where is Whereabouts.NETWORK:
        return (
            "Your practice lies on a network folder. When the connection breaks while you work, what you did last"
            " may not be saved. Keep the practice on this computer, and put the backups here instead."
        )
    if where is Whereabouts.REMOVABLE:
        return (
            "Your practice lies on a drive that can be unplugged. Quit before you unplug it, and keep the backups"
            " somewhere else."
        )
    return ""


def backup_words(where: Whereabouts) -> str:
    """What to know about a folder for backups."""
    if where in _CLOUDS:
        name = "A cloud program" if where is Whereabouts.OTHER_CLOUD else where.value
        return f"{name} takes this folder along. What leaves this computer is encrypted; its makers see sizes and times."
    if where is Whereabouts.NETWORK:
        return "A network folder: backups are made whenever it can be reached."
    if where is Whereabouts.REMOVABLE:
        return "A drive that can be unplugged: backups are made whenever it is plugged in."
    return "On this computer. A second folder on another drive would outlast this one."
