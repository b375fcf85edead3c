"""Scenes of the practice around its clients: settings, the library, finding, leaving, names hidden."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QDialog

from practice_desk.domain.backup import OlderFile
from practice_desk.gui.activity.template_dialog import TemplateDialog
from practice_desk.gui.backup.older_dialog import OlderDialog
from practice_desk.gui.leaving.bin_dialog import BinDialog
from practice_desk.gui.leaving.export_dialog import ExportDialog
from practice_desk.gui.leaving.history_dialog import HistoryDialog
from practice_desk.gui.leaving.import_dialog import ImportDialog
from practice_desk.gui.leaving.keeping_dialog import KeepingDialog
from practice_desk.gui.scenes.session import answer
from practice_desk.gui.scenes.stage import SceneList, Stage
from practice_desk.gui.workplace import Step
from practice_desk.services.export import Kind

SAMPLE_WORDS = (
    *("harbour", "violet", "kettle", "meadow", "lantern", "orbit", "pepper", "canoe"),
    *("ribbon", "copper", "acorn", "thunder", "marble", "willow", "saddle", "pocket"),
    *("ember", "glacier", "violin", "basket", "tunnel", "feather", "compass", "island"),
)
"""Words for pictures, which open nothing."""


class SettingsScenes:
    """The settings, a new recovery sheet, a file that is older."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._room = stage.room

    def all(self) -> SceneList:
        return [
            ("10-settings", self._room.show_settings),
            ("10-settings-support", self._support),
            ("10-settings-second-look", partial(self._part, lambda: self._room.settings.show_second_look())),
            ("10-settings-limits", partial(self._part, lambda: self._room.settings.show_limits())),
            ("10-settings-backups", self._backups),
            ("10-new-sheet", lambda: self._stage.over(self._room.new_sheet())),
            ("10-new-sheet-words", lambda: self._new_sheet(read_back=False)),
            ("10-new-sheet-read-back", lambda: self._new_sheet(read_back=True)),
            ("10-older-file", self._older),
        ]

    def _part(self, show: Callable[[], None]) -> None:
        self._room.show_settings()
        show()

    def _support(self) -> None:
        self._stage.place_in_a_country()
        self._part(lambda: self._room.settings.show_support())

    def _backups(self) -> None:
        self._room.show_settings()
        if self._room.backups:
            self._room.settings.show_card(self._room.backups)

    def _new_sheet(self, *, read_back: bool) -> QDialog:
        dialog = self._room.new_sheet()
        dialog.show_words(SAMPLE_WORDS)
        if read_back:
            dialog.ui.next.click()
        return self._stage.over(dialog)

    def _older(self) -> QDialog:
        return self._stage.over(OlderDialog(OlderFile(14, timedelta(days=3)), self._stage.front))


class LibraryScenes:
    """Activities, templates, and what can be found."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._room = stage.room

    def all(self) -> SceneList:
        return [
            ("11-activities", self._room.show_activities),
            ("11-activities-gentle-week", self._gentle_week),
            ("11-activities-yours", self._yours),
            ("11-template", self._template),
            ("12-find", self._find),
            ("12-find-written", partial(self.find_written, "evening")),
        ]

    def _gentle_week(self) -> None:
        answer(self._stage, "Ruth", "yy", 1)
        readiness = self._stage.desk.readiness
        readiness.set_acute(readiness.check_for_today(self._stage.people["Ruth"]), ("recent_bereavement",))
        self._room.show_activities()
        self._room.activities.show_activity("thought_record")

    def _yours(self) -> None:
        self._stage.at("Jonah", Step.OVERVIEW)
        self._room.show_activities()
        self._room.activities.show_activity(self._stage.desk.templates.all()[0].id)

    def _template(self) -> QDialog:
        first = self._stage.desk.templates.all()[0].id
        return self._stage.over(TemplateDialog(self._stage.place, first, self._stage.front))

    def _find(self) -> None:
        self._stage.space.show_today()
        self._room.show_palette()

    def find_written(self, typed: str) -> None:
        """What was written, without waiting until nobody types."""
        self._find()
        self._room.palette.ui.field.setText(typed)
        self._room.palette.show_written(self._stage.desk.search.find(typed))


class LeavingScenes:
    """Taking out, bringing in, the bin, how long records are kept, and the history."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def all(self) -> SceneList:
        stage, place, front = self._stage, self._stage.place, self._stage.front
        return [
            ("15-export", lambda: stage.over(ExportDialog(place, stage.people["Mara"], front))),
            ("15-bin-empty", lambda: stage.over(BinDialog(place, front))),
            ("15-import", self._import),
            ("15-bin", self._bin),
            ("15-keeping", lambda: stage.over(KeepingDialog(place, front))),
            ("15-history", lambda: stage.over(HistoryDialog(place, front))),
        ]

    def _import(self) -> QDialog:
        """An export of this practice looked at in it, and a client of it changed since."""
        desk, jonah = self._stage.desk, self._stage.people["Jonah"]
        dialog = ImportDialog(self._stage.place, self._stage.front)
        parcel = desk.incoming.read(desk.export.made(Kind.JSON, jonah))
        desk.clients.set_word(jonah, "the Tuesday thing")
        desk.goals.remove(desk.story.goals(jonah)[0].goal.id)
        dialog.show_looked((parcel, desk.incoming.preview(parcel)))
        return self._stage.over(dialog)

    def _bin(self) -> QDialog:
        """Two things that were removed."""
        desk = self._stage.desk
        for line in desk.story.goals(self._stage.people["Mara"])[:1]:
            desk.goals.remove(line.goal.id)
        desk.templates.remove(desk.templates.all()[0].id)
        return self._stage.over(BinDialog(self._stage.place, self._stage.front))
