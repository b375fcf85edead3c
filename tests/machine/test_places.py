"""Folders that clouds, networks and drives own are told from one's own. Only Linux was run; the rest is made up."""

import json
from pathlib import Path

import pytest

from practice_desk.domain.whereabouts import Whereabouts, backup_words, practice_words
from practice_desk.machine.paths import home
from practice_desk.machine.places import LinuxDisks, Places, WindowsDisks, places_here


class FakeDisks:
    def __init__(self, kind: Whereabouts = Whereabouts.OWN) -> None:
        self._kind = kind

    def kind(self, place: Path) -> Whereabouts:
        return self._kind


@pytest.fixture
def user(tmp_path: Path) -> Path:
    (tmp_path / "user").mkdir()
    return tmp_path / "user"


def kind(user: Path, place: Path, **environment: str) -> Whereabouts:
    return Places(FakeDisks(), environment, user).kind(place)


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("Documents", Whereabouts.OWN),
        ("Dropbox stuff of mine/../notes", Whereabouts.OWN),
        ("OneDrive", Whereabouts.ONEDRIVE),
        ("OneDrive - Praxis Lindenhof/Documents", Whereabouts.ONEDRIVE),
        ("iCloudDrive/x", Whereabouts.ICLOUD),
        ("Library/Mobile Documents/com~apple~CloudDocs/x", Whereabouts.ICLOUD),
        ("Library/CloudStorage/OneDrive-Personal", Whereabouts.ONEDRIVE),
        ("Library/CloudStorage/GoogleDrive-me@example.org/My Drive", Whereabouts.GOOGLE_DRIVE),
        ("Library/CloudStorage/Dropbox/a", Whereabouts.DROPBOX),
        ("Library/CloudStorage/Box-Box", Whereabouts.OTHER_CLOUD),
        ("Google Drive/a", Whereabouts.GOOGLE_DRIVE),
        ("Dropbox/a/b", Whereabouts.DROPBOX),
        ("Dropbox (Personal)/a", Whereabouts.DROPBOX),
        ("Documents/about OneDrive", Whereabouts.OWN),
        ("Library/Application Support/Practice Desk", Whereabouts.OWN),
    ],
)
def test_by_name(user: Path, folder: str, expected: Whereabouts):
    assert kind(user, user / folder / "Practice.pdesk") is expected


def test_by_what_onedrive_tells_the_programs(user: Path):
    documents = user / "Docs"
    assert kind(user, documents / "p", OneDriveCommercial=str(documents)) is Whereabouts.ONEDRIVE


def test_by_what_dropbox_writes_down(user: Path):
    (user / ".dropbox").mkdir()
    box = user / "My Box"
    (user / ".dropbox" / "info.json").write_text(json.dumps({"personal": {"path": str(box)}}))
    assert kind(user, box / "deep" / "p") is Whereabouts.DROPBOX
    assert kind(user, user / "else") is Whereabouts.OWN
    for damaged in ("", "[]", '{"personal": 3}', "{" * 9_000):
        (user / ".dropbox" / "info.json").write_text(damaged)
        assert kind(user, user / "else") is Whereabouts.OWN


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        (".dropbox.cache", Whereabouts.DROPBOX),
        (".tmp.drivedownload", Whereabouts.GOOGLE_DRIVE),
        (".nextcloudsync.log", Whereabouts.OTHER_CLOUD),
    ],
)
def test_by_the_marks_a_cloud_leaves(tmp_path: Path, user: Path, mark: str, expected: Whereabouts):
    shared = tmp_path / "shared"
    (shared / "below").mkdir(parents=True)
    (shared / mark).touch()
    assert kind(user, shared / "below" / "p") is expected


def test_through_a_link(user: Path):
    (user / "Dropbox").mkdir()
    (user / "short").symlink_to(user / "Dropbox")
    assert kind(user, user / "short" / "p") is Whereabouts.DROPBOX


_MOUNTS = """\
22 1 8:1 / / rw - ext4 /dev/sda1 rw
30 22 0:41 / /home/me/nas rw - cifs //nas/share rw
31 22 0:42 / /mnt/far\\040away rw - nfs4 far:/x rw
32 22 8:17 / /media/me/USB\\040Blue rw - vfat /dev/sdb1 rw
33 22 8:18 / /run/media/me/stick rw - exfat /dev/sdc1 rw
34 22 0:43 / /home/me/nas/local rw - ext4 /dev/sdd1 rw
"""


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("/home/me/p", Whereabouts.OWN),
        ("/home/me/nas/p", Whereabouts.NETWORK),
        ("/home/me/nasal/p", Whereabouts.OWN),
        ("/home/me/nas/local/p", Whereabouts.OWN),
        ("/mnt/far away/p", Whereabouts.NETWORK),
        ("/media/me/USB Blue/p", Whereabouts.REMOVABLE),
        ("/run/media/me/stick/p", Whereabouts.REMOVABLE),
    ],
)
def test_disks_of_linux(place: str, expected: Whereabouts):
    assert LinuxDisks(_MOUNTS).kind(Path(place)) is expected


def test_a_table_that_makes_no_sense():
    assert LinuxDisks("nonsense\n - \n1 2 3 4 - x").kind(Path("/x")) is Whereabouts.OWN


def test_network_paths_of_windows():
    assert WindowsDisks().kind(Path("//server/share/p")) is Whereabouts.NETWORK


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_the_place_the_program_chooses_is_ones_own(user: Path, platform: str):
    assert kind(user, home(platform, {}, user) / "Practice.pdesk") is Whereabouts.OWN


def test_this_computer_can_be_asked(tmp_path: Path):
    assert places_here().kind(tmp_path) in set(Whereabouts)


def test_each_kind_but_ones_own_is_explained():
    assert practice_words(Whereabouts.OWN) == ""
    for where in Whereabouts:
        assert backup_words(where)
        if where is not Whereabouts.OWN:
            assert "backups" in practice_words(where)
