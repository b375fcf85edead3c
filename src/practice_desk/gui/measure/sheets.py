"""Every sheet a client has open, and their draft: one for each scale, and one for a measure being corrected."""

from collections.abc import Mapping

from practice_desk.domain.measure import Measure, Scale
from practice_desk.domain.refused import Gone
from practice_desk.gui.measure.sheet import Sheet
from practice_desk.gui.workplace import Workplace


class Sheets:
    """``scale`` and ``sheet`` are the ones in view; ``correcting`` is the id of the measure they correct."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._client_id = ""
        self._sheets: dict[str, Sheet] = {}
        self.correcting = ""
        self.scale = workplace.desk.measures.scales()[0]

    def open(self, client_id: str) -> None:
        """Go on with what was typed for this client, else with the scale entered last."""
        desk = self._workplace.desk
        self._client_id = client_id
        kept = desk.drafts.kept(self._draft)
        self.correcting = self._still_there(kept.get("correcting", ""))
        key = kept.get("scale", "")
        self.scale = desk.measures.scale(key) if key else desk.measures.last_scale(client_id)
        self._sheets = self._given_back(kept)

    def look_again(self) -> None:
        """The scale may have been changed, and the measure being corrected taken back."""
        self.correcting = self._still_there(self.correcting)
        known = {scale.key: scale for scale in self._workplace.desk.measures.scales()}
        self.scale = known.get(self.scale.key) or next(iter(known.values()))

    @property
    def sheet(self) -> Sheet:
        name = self.correcting or self.scale.key
        if name not in self._sheets:
            self._sheets[name] = Sheet.fresh(self.scale)
        return self._sheets[name]

    def turn_to(self, key: str) -> None:
        """Show the sheet of another scale; the one before stays as it is."""
        self.scale = self._workplace.desk.measures.scale(key)
        self.keep()

    def correct(self, measure: Measure) -> None:
        """Show a measure that was entered, to be corrected."""
        self.correcting = measure.id
        self._sheets[measure.id] = Sheet.of(measure, self.scale)

    def done(self) -> None:
        """The sheet in view was kept, or left as it was."""
        self._sheets.pop(self.correcting or self.scale.key, None)
        self.correcting = ""
        self.keep()

    def keep(self) -> bool:
        """Keep what stands on every sheet as a draft; whether the disk took it."""
        drafts, texts = self._workplace.desk.drafts, self._texts()
        if len(texts) > 2:
            return self._workplace.keep(lambda: drafts.keep(self._draft, self._client_id, texts))
        return self._workplace.keep(lambda: drafts.forget(self._draft))

    @property
    def _draft(self) -> str:
        return f"measure:{self._client_id}"

    def _texts(self) -> dict[str, str]:
        texts = {"scale": self.scale.key, "correcting": self.correcting}
        for name, sheet in self._sheets.items():
            if not sheet.is_empty:
                texts |= sheet.texts(name)
        return texts

    def _given_back(self, kept: Mapping[str, str]) -> dict[str, Sheet]:
        measures = self._workplace.desk.measures
        names = {key.rpartition(".")[0] for key in kept if "." in key}
        known: dict[str, Scale] = {scale.key: scale for scale in measures.scales()}
        if self.correcting:
            known[self.correcting] = self.scale
        return {name: Sheet.from_texts(kept, name, known[name]) for name in sorted(names) if name in known}

    def _still_there(self, measure_id: str) -> str:
        if not measure_id:
            return ""
        try:
            self._workplace.desk.measures.get(measure_id)
        except Gone:
            return ""
        return measure_id
