"""Every page and state worth looking at, shown in the real window on the made-up practice."""

from functools import partial

from practice_desk.gui.scenes.client import ClientScenes
from practice_desk.gui.scenes.practice import LeavingScenes, LibraryScenes, SettingsScenes
from practice_desk.gui.scenes.session import AssignmentScenes, FollowUpScenes, ReadinessScenes
from practice_desk.gui.scenes.stage import SceneList, Stage
from practice_desk.gui.shell.room import OpenRoom
from practice_desk.gui.workplace import Step


class Scenes:
    """The scenes of one open room. They change what is in it, so each is shown once and in order."""

    def __init__(self, room: OpenRoom) -> None:
        self._stage = Stage(room)
        self._library = LibraryScenes(self._stage)

    def all(self) -> SceneList:
        """Name and scene, in the order in which they can be shown."""
        return [
            ("02-today", self._stage.space.show_today),
            *FollowUpScenes(self._stage).all(),
            *ReadinessScenes(self._stage).all(),
            *AssignmentScenes(self._stage).all(),
            *ClientScenes(self._stage).all(),
            *SettingsScenes(self._stage).all(),
            *self._library.all(),
            *LeavingScenes(self._stage).all(),
            ("13-look-together", self._together),
            ("13-keys", lambda: self._stage.over(self._stage.room.keys())),
            ("14-names-hidden", self._names_hidden),
            ("14-names-hidden-find", partial(self._library.find_written, "mar")),
        ]

    def tidy_up(self) -> None:
        """Close what lies over the window before the next scene."""
        self._stage.tidy_up()

    def _together(self) -> None:
        self._stage.at("Mara", Step.ASSIGNMENT)
        self._stage.space.panel.use_suggestion()
        self._stage.space.look_together()

    def _names_hidden(self) -> None:
        self._stage.space.hide_names(hidden=True)
        self._stage.space.show_today()
