"""How the window looks and where it stands, kept from one start to the next."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication, QWidget

from practice_desk.gui.theme import Theme
from practice_desk.machine.prefs import Appearance, PreferencesFile


class Look:
    def __init__(self, theme: Theme, prefs: PreferencesFile) -> None:
        self._theme = theme
        self._prefs = prefs

    @property
    def now(self) -> tuple[str, float]:
        """The appearance and the text scale in force."""
        return self._prefs.now.appearance.value, self._prefs.now.text_scale

    def set_appearance(self, appearance: str) -> None:
        self._prefs.change(appearance=Appearance(appearance))
        self._dress()

    def set_text_scale(self, scale: float) -> None:
        """Text from 90 to 200 per cent."""
        self._prefs.change(text_scale=round(min(2.0, max(0.9, scale)), 2))
        self._dress()

    def larger(self) -> None:
        self.set_text_scale(self._prefs.now.text_scale + 0.1)

    def smaller(self) -> None:
        self.set_text_scale(self._prefs.now.text_scale - 0.1)

    def _dress(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            now = self._prefs.now
            self._theme.apply(app, now.appearance.value, now.text_scale)

    def place(self, window: QWidget) -> None:
        """Put the window where it stood last."""
        kept = self._prefs.now.window
        if kept:
            window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "ignore")))

    def keep_place(self, window: QWidget) -> None:
        """Remember where the window stands, for the next start."""
        geometry = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
        self._prefs.change(window=geometry)
