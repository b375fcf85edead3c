"""Scenes of one client as a whole: the overview and its pictures, measures, logs, and nothing yet."""

from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QDialog

from practice_desk.gui.log.import_dialog import LogImportDialog
from practice_desk.gui.log.log_chart import Side
from practice_desk.gui.log.log_dialog import LogDialog
from practice_desk.gui.measure.scale_dialog import ScaleDialog
from practice_desk.gui.scenes.stage import SceneList, Stage
from practice_desk.gui.workplace import Step


class ClientScenes:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def all(self) -> SceneList:
        at = self._stage.at
        return [
            ("08-overview", partial(at, "Mara", Step.OVERVIEW)),
            ("08-overview-distress", partial(self._picture, "Lena", 1)),
            ("08-overview-belief", partial(self._picture, "Theo", 2)),
            ("08-overview-expected", partial(self._picture, "Lena", 3)),
            ("08-overview-barriers", partial(self._picture, "Lena", 4)),
            ("08-measures", partial(at, "Mara", Step.MEASURES)),
            ("08-measures-course", self._course),
            ("08-measures-entering", partial(self._entering, "1121210")),
            ("08-measures-item-9", partial(self._entering, "000000001")),
            ("08-measures-own-scale", partial(at, "Ines", Step.MEASURES)),
            ("08-measures-scale", self._own_scale),
            ("08-log", partial(self._log, Side.DAY)),
            ("08-log-by-time", partial(self._log, Side.TIME)),
            ("08-log-import", self._log_import),
            ("09-empty-client", partial(at, "Kofi", Step.OVERVIEW)),
            ("09-empty-follow-up", partial(at, "Kofi", Step.FOLLOW_UP)),
            ("09-empty-assignment", partial(at, "Kofi", Step.ASSIGNMENT)),
            ("09-empty-handout", partial(at, "Kofi", Step.HANDOUT)),
        ]

    def _picture(self, name: str, place: int) -> None:
        """One of the pictures that the Overview can show."""
        self._stage.at(name, Step.OVERVIEW)
        self._stage.space.pages.overview.ui.picture.setCurrentIndex(place)

    def _course(self) -> None:
        self._stage.at("Mara", Step.MEASURES)
        page = self._stage.space.pages.measures
        self._stage.scroll_to(page, page.ui.scroll, page.ui.history_card)

    def _entering(self, digits: str) -> None:
        """The first answers of a questionnaire, for somebody who has none yet."""
        self._stage.at("Theo", Step.MEASURES)
        for row, digit in zip(self._stage.space.pages.measures.items.rows, digits, strict=False):
            row.ui.answer.buttons()[int(digit)].click()

    def _own_scale(self) -> QDialog:
        self._stage.at("Ines", Step.MEASURES)
        scale = self._stage.desk.measures.last_scale(self._stage.people["Ines"])
        return self._stage.over(ScaleDialog(self._stage.place, scale, self._stage.front))

    def _mara_log(self) -> str:
        return self._stage.desk.logs.of_client(self._stage.people["Mara"])[0].assignment.id

    def _log(self, side: Side) -> QDialog:
        self._stage.at("Mara", Step.OVERVIEW)
        dialog = LogDialog(self._stage.place, self._mara_log(), self._stage.front)
        dialog.ui.side.value = side
        dialog.ui.side.chosen.emit(side)
        return self._stage.over(dialog)

    def _log_import(self) -> QDialog:
        desk, log = self._stage.desk, self._mara_log()
        first = desk.logs.sheet(log).days[0]
        rows = [f"{first:%d/%m/%Y},Morning,9", f"{first:%d/%m/%Y},Lunch,14", "soon,Evening,5"]
        rows += [f"{first + timedelta(days=2):%d/%m/%Y},Evening,6", f"{first:%d/%m/%Y},Midday,4"]
        incoming = desk.log_imports.open("\n".join(["Date,When,Energy", *rows]).encode(), log)
        return self._stage.over(LogImportDialog(self._stage.place, desk.log_imports.preview(incoming)))
