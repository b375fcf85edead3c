"""The theme object: built once by the start of the program, found by widgets on the application."""

from string import Template
from typing import Literal, Self

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QDir, QObject, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPalette, QPixmap, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget

from practice_desk.gui.theme.dress import style_type
from practice_desk.gui.theme.fonts import base_pixels, font_for
from practice_desk.gui.theme.icons import IconCase
from practice_desk.gui.theme.palette import palette_from
from practice_desk.gui.theme.sheet import mark_on, sheet_values
from practice_desk.gui.theme.tokens import Tokens, read_tokens, tokens_from_system
from practice_desk.resources import resource, resource_text

Appearance = Literal["light", "dark", "system"]

FUSION = ("-style", "fusion")
"""The style all this is drawn on, as the application takes it when it is made."""
_PROPERTY = "practice_desk_theme"
_SCHEMES = {"light": "Light", "dark": "Dark"}
"""Names in Qt::ColorScheme. It is set by name, as making that class takes a tenth of the start."""
_USUAL_INK = "text2"


class Theme(QObject):
    """Colours, fonts, icons and the style sheet of one application.

    ``changed`` follows every :meth:`apply`, after all windows carry the new look.
    """

    changed = Signal()

    def __init__(self, tokens_text: str, qss_template: str) -> None:
        super().__init__()
        self._tables = read_tokens(tokens_text)
        self._template = Template(qss_template)
        self._tokens: Tokens = self._tables["light"]
        self._appearance: Appearance = "light"
        self._text_scale = 1.0
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        self._icons = IconCase(self.colour)
        self._hints: QStyleHints | None = None

    @classmethod
    def shipped(cls) -> Self:
        """The look that comes with the program."""
        return cls(resource_text("styles", "tokens.json"), resource_text("styles", "app.qss.tmpl"))

    @property
    def tokens(self) -> Tokens:
        """The table in force."""
        return self._tokens

    @property
    def text_scale(self) -> float:
        return self._text_scale

    def colour(self, token: str) -> QColor:
        """A colour by token name.  Unknown names raise KeyError."""
        if token not in self._colours:
            self._colours[token] = QColor(self._tokens[token])
        return self._colours[token]

    def paper_colour(self, token: str) -> QColor:
        """A colour as it is on paper, whatever the screen shows.  Unknown names raise KeyError."""
        return QColor(self._tables["light"][token])

    def font(self, role: str = "body") -> QFont:
        """A font by type role: caption, body, strong, lead, title, display and their strong forms."""
        if role not in self._fonts:
            self._fonts[role] = font_for(role, base_pixels() * self._text_scale)
        return self._fonts[role]

    def icon(self, name: str, token: str = _USUAL_INK, size: int = 16, gap: int = 0) -> QIcon:
        """A shipped icon in a token colour; ``size`` in pixels at normal text, growing with it.

        ``gap`` adds clear pixels at its right, or at its left when negative.
        """
        return self._icons.icon(name, token, self.icon_size(size), gap)

    def pixmap(self, name: str, token: str = _USUAL_INK, size: int = 16, ratio: float = 1.0) -> QPixmap:
        """The same, as a picture for a screen with ``ratio`` device pixels a pixel."""
        return self._icons.pixmap(name, token, self.icon_size(size), ratio)

    def icon_size(self, size: int = 16) -> int:
        return round(size * self._text_scale)

    def apply(self, app: QApplication, appearance: Appearance, text_scale: float = 1.0) -> None:
        """Dress the whole application.

        ``text_scale`` is 0.9 to 2.0.  A system that does not say light or dark is taken as light.
        """
        self._appearance, self._text_scale = appearance, text_scale
        self._take_over(app)
        self._tokens = self._choose_tokens(app)
        self._colours.clear()
        self._fonts.clear()
        self._icons.clear()
        app.setStyleSheet(
            ""
        )  # replacing a sheet takes Qt five times as long as taking it off and putting one on
        app.setPalette(palette_from(self._tokens))
        app.setFont(self.font("body"))
        app.setStyleSheet(self._style_sheet())
        for window in app.topLevelWidgets():
            style_type(window, self)
        self.changed.emit()

    def _take_over(self, app: QApplication) -> None:
        before = app.property(_PROPERTY)
        if before is self:
            return
        self.setParent(app)
        app.setProperty(_PROPERTY, self)
        QDir.setSearchPaths("marks", [str(resource("styles", "marks"))])
        if isinstance(before, Theme):
            before.setParent(None)

    def follow(self, app: QApplication) -> None:
        """Keep up with the system's light, dark and contrast from now on.

        For after the first paint: the first question about contrast takes a tenth of the start.
        """
        self._hints = app.styleHints()  # kept, as what it gives ends with it
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._on_contrast_changed)
        if self._wants_contrast():
            self._on_contrast_changed()

    def _on_system_changed(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication) and app.property(_PROPERTY) is self and self._appearance == "system":
            self.apply(app, "system", self._text_scale)

    def _on_contrast_changed(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication) and app.property(_PROPERTY) is self:
            self.apply(app, self._appearance, self._text_scale)

    def _choose_tokens(self, app: QApplication) -> Tokens:
        if self._appearance == "system":
            app.styleHints().unsetColorScheme()
        else:
            app.styleHints().setProperty("colorScheme", _SCHEMES[self._appearance])
        if self._wants_contrast():
            app.setPalette(QPalette())
            return tokens_from_system(app.palette())
        if self._appearance == "system":
            app.setPalette(QPalette())
            ground = app.palette().color(QPalette.ColorRole.Window)
            return self._tables["dark" if mark_on(ground.name()) == "paper" else "light"]
        return self._tables[self._appearance]

    def _wants_contrast(self) -> bool:
        if self._hints is None:
            return False
        return self._hints.accessibility().contrastPreference() is QtCore.Qt.ContrastPreference.HighContrast

    def _style_sheet(self) -> str:
        values = sheet_values(self._tokens, base_pixels() * self._text_scale, QApplication.isRightToLeft())
        return self._template.substitute(values)


def theme_of(_widget: QWidget | None = None) -> Theme:
    """The theme of the application a widget lives in.

    Before any theme was applied (a form in Designer, a test of one widget) this is the shipped light one.
    """
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("widgets have colours only once there is an application")
    theme = app.property(_PROPERTY)
    if not isinstance(theme, Theme):
        theme = Theme.shipped()
        theme.setParent(app)
        app.setProperty(_PROPERTY, theme)
    return theme
