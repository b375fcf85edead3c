"""The look: every pair of colours readable, every role set, nothing left over from the other appearance."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QDateEdit,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from practice_desk.gui.theme import Theme, style_type, theme_of
from practice_desk.gui.theme.fonts import TYPE_ROLES
from practice_desk.gui.theme.palette import palette_from
from practice_desk.gui.theme.tokens import contrast, read_tokens, tokens_from_system
from practice_desk.resources import resource, resource_text
from support.inks import inks_of

TEXT_PAIRS = [
    *(
        (text, ground)
        for text in ("text", "text2", "text3")
        for ground in ("surface", "window", "sidebar", "sunken")
    ),
    *(("text", ground) for ground in ("hover", "press", "sel", "accent_soft", "hold_soft", "consider_soft")),
    *(("text2", ground) for ground in ("sel", "accent_soft", "hold_soft", "consider_soft", "hover", "press")),
    *(
        ("accent", ground)
        for ground in ("surface", "window", "sidebar", "sunken", "accent_soft", "hover", "sel")
    ),
    *(("on_accent", ground) for ground in ("accent", "accent_hover", "accent_press")),
    *(
        (name, ground)
        for name in ("consider", "hold", "info", "danger")
        for ground in (f"{name}_soft", "surface", "window")
    ),
    ("window", "text"),
]
CONTROL_PAIRS = [
    ("border_strong", "surface"),
    ("border_strong", "window"),
    ("border_strong", "sidebar"),
    ("focus", "window"),
    ("focus", "surface"),
    ("focus", "sidebar"),
    ("accent", "window"),
]


def shipped_tokens() -> dict:
    return dict(read_tokens(resource_text("styles", "tokens.json")))


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    font = qapp.font()
    theme = Theme.shipped()
    theme.apply(qapp, "light")
    yield theme
    theme.setParent(None)
    qapp.setProperty("practice_desk_theme", None)
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(font)


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_words_are_readable_on_their_ground(appearance: str, text: str, ground: str) -> None:
    tokens = shipped_tokens()[appearance]
    assert contrast(tokens[text], tokens[ground]) >= 4.5


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize(("line", "ground"), CONTROL_PAIRS)
def test_edges_of_controls_can_be_seen(appearance: str, line: str, ground: str) -> None:
    tokens = shipped_tokens()[appearance]
    assert contrast(tokens[line], tokens[ground]) >= 3.0


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#2F6B62", "#FFFFFF") == contrast("#FFFFFF", "#2F6B62")


@pytest.mark.parametrize(
    "text",
    [
        '{"light": {"a": "#000000"}, "dark": {"b": "#000000"}}',
        '{"light": {"a": "black"}, "dark": {"a": "#000000"}}',
        '{"light": {"a": "#00000g"}, "dark": {"a": "#000000"}}',
    ],
)
def test_tokens_that_do_not_match_or_are_no_colours_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"same tokens|no colour"):
        read_tokens(text)


def test_every_role_is_set_in_every_group_and_inactive_is_active() -> None:
    palette = palette_from(shipped_tokens()["dark"])
    groups = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled)
    for role in QPalette.ColorRole:
        if role in (QPalette.ColorRole.NColorRoles, QPalette.ColorRole.NoRole):
            continue
        for group in groups:
            assert palette.isBrushSet(group, role), (group, role)
        assert palette.color(groups[0], role) == palette.color(groups[1], role)


def test_the_style_sheet_names_only_tokens_and_never_a_size_of_text() -> None:
    template = resource_text("styles", "app.qss.tmpl")
    assert not re.search(r"font-size|font\s*:", template)
    assert not re.search(r"#[0-9A-Fa-f]{6}", template)
    assert "QSpinBox {" not in template.replace("QCalendarWidget QSpinBox {", "")


def test_marks_in_the_style_sheet_are_shipped() -> None:
    names = set(re.findall(r"marks:([a-z-]+)-\$", resource_text("styles", "app.qss.tmpl")))
    assert names
    for name in names:
        for ink in ("ink", "paper"):
            assert resource("styles", "marks", f"{name}-{ink}.svg").is_file()


def test_marks_can_be_seen_on_what_they_lie_on(theme: Theme, qapp: QApplication) -> None:
    colours = {
        mark: re.findall(r'stroke="(#\w{6})"', resource_text("styles", "marks", f"check-{mark}.svg"))[0]
        for mark in ("ink", "paper")
    }
    for appearance in ("light", "dark"):
        theme.apply(qapp, appearance)
        checked = re.findall(r"marks:check-(\w+)\.svg", qapp.styleSheet())[0]
        assert contrast(colours[checked], theme.tokens["accent"]) >= 4.5
        chevron = re.findall(r"marks:chevron-down-(\w+)\.svg", qapp.styleSheet())[0]
        assert contrast(colours[chevron], theme.tokens["surface"]) >= 4.5


def test_every_token_of_a_theme_is_a_colour(theme: Theme) -> None:
    for token, colour in theme.tokens.items():
        assert theme.colour(token) == QColor(colour)
    with pytest.raises(KeyError):
        theme.colour("no such")


def test_type_is_a_ratio_of_the_body_and_never_below_fourteen(theme: Theme, qapp: QApplication) -> None:
    body = theme.font("body").pointSizeF()
    assert QFontInfo(theme.font("body")).pixelSize() >= 14
    for role, kind in TYPE_ROLES.items():
        assert theme.font(role).pointSizeF() == pytest.approx(body * kind.ratio, rel=0.01)
    theme.apply(qapp, "light", text_scale=2.0)
    assert theme.font("body").pointSizeF() == pytest.approx(2 * body, rel=0.01)
    assert qapp.font().pointSizeF() == pytest.approx(2 * body, rel=0.01)
    assert theme.icon_size(16) == 32


def test_applying_twice_does_not_grow_the_text(theme: Theme, qapp: QApplication) -> None:
    before = theme.font("body").pointSizeF()
    theme.apply(qapp, "dark", text_scale=1.5)
    theme.apply(qapp, "light", text_scale=1.0)
    assert theme.font("body").pointSizeF() == before


def test_icons_take_the_colour_of_their_token(theme: Theme, qapp: QApplication) -> None:
    light = theme.pixmap("circle-check", "hold", 24)
    assert inks_of(light.toImage()) == {theme.tokens["hold"]}
    theme.apply(qapp, "dark")
    dark = theme.pixmap("circle-check", "hold", 24)
    assert inks_of(dark.toImage()) == {theme.tokens["hold"]}
    assert theme.tokens["hold"] == "#B9AAE6"


def test_icons_are_kept_and_sharp_on_dense_screens(theme: Theme) -> None:
    assert theme.pixmap("moon", "text2", 16, 2.0).width() == 32
    assert theme.pixmap("moon", "text2", 16, 2.0).deviceIndependentSize().width() == 16
    assert theme.icon("moon").cacheKey() == theme.icon("moon").cacheKey()
    with pytest.raises(FileNotFoundError):
        theme.icon("no-such-icon")


def test_arrows_turn_round_from_right_to_left(theme: Theme, qapp: QApplication) -> None:
    ltr = {name: theme.pixmap(name).toImage() for name in ("arrow-right", "moon")}
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        rtl = {name: theme.pixmap(name).toImage() for name in ("arrow-right", "moon")}
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert rtl["arrow-right"] != ltr["arrow-right"]
    assert rtl["moon"] == ltr["moon"]


def a_page() -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    title = QLabel("How did it go?", page)
    title.setProperty("type", "title")
    button = QPushButton("Hold for now", page)
    button.setProperty("role", "hold")
    button.setProperty("glyph", "moon")
    for widget in (title, button, QLineEdit("words", page), QComboBox(page), QDateEdit(page)):
        column.addWidget(widget)
    return page


def test_forms_get_the_fonts_and_icons_they_ask_for(theme: Theme, qtbot) -> None:
    page = a_page()
    qtbot.addWidget(page)
    style_type(page, theme)
    title, button = page.findChild(QLabel), page.findChild(QPushButton)
    assert title.font().pointSizeF() == pytest.approx(theme.font("title").pointSizeF())
    assert not button.icon().isNull()
    wrong = QLabel("?")
    wrong.setProperty("type", "enormous")
    with pytest.raises(KeyError):
        style_type(wrong, theme)


def test_living_windows_follow_a_change(theme: Theme, qapp: QApplication, qtbot) -> None:
    page = a_page()
    qtbot.addWidget(page)
    style_type(page, theme)
    title, button = page.findChild(QLabel), page.findChild(QPushButton)
    before, icon = title.font().pointSizeF(), button.icon().cacheKey()
    with qtbot.waitSignal(theme.changed):
        theme.apply(qapp, "dark", text_scale=1.5)
    assert title.font().pointSizeF() == pytest.approx(1.5 * before, rel=0.01)
    assert button.icon().cacheKey() != icon


def test_nothing_of_the_other_appearance_is_left(theme: Theme, qapp: QApplication, qtbot) -> None:
    page = a_page()
    qtbot.addWidget(page)
    style_type(page, theme)
    shots = {}
    for appearance in ("light", "dark", "light"):
        theme.apply(qapp, appearance)
        shots[appearance] = inks_of(page.grab().toImage())
        tables = shipped_tokens()
        other = "dark" if appearance == "light" else "light"
        for token in ("window", "surface", "border_strong", "hold_soft"):
            assert tables[other][token] not in shots[appearance], (appearance, token)
    assert shipped_tokens()["light"]["hold_soft"] in shots["light"]


def test_controls_are_tall_enough_to_hit(theme: Theme, qapp: QApplication, qtbot) -> None:
    page = a_page()
    qtbot.addWidget(page)
    for scale in (1.0, 2.0):
        theme.apply(qapp, "light", text_scale=scale)
        for kind in (QPushButton, QComboBox, QDateEdit, QLineEdit):
            assert page.findChild(kind).sizeHint().height() >= 32 * (1 if scale == 1.0 else 1.2)


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_placeholders_are_readable_as_drawn(appearance: str, theme: Theme, qapp: QApplication, qtbot) -> None:
    theme.apply(qapp, appearance, text_scale=2.0)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setPlaceholderText("MMMMMM")
    field.resize(400, field.sizeHint().height())
    image = field.grab().toImage()
    surface = theme.tokens["surface"]
    inside = (image.pixelColor(x, y).name() for x in range(8, 200) for y in range(8, image.height() - 8))
    assert max(contrast(colour, surface) for colour in inside) >= 4.5


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_a_list_of_suggestions_has_a_ground_of_its_own(
    appearance: str, theme: Theme, qapp: QApplication, qtbot
) -> None:
    theme.apply(qapp, appearance)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setCompleter(QCompleter(["a page of paper"], field))
    suggestions = field.completer().popup()
    suggestions.resize(240, 60)
    assert inks_of(suggestions.grab().toImage()) >= {theme.tokens["surface"], theme.tokens["border_strong"]}


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize("name", ["backButton", "forwardButton", "toParentButton"])
def test_the_arrows_of_the_file_dialog_can_be_seen(
    name: str, appearance: str, theme: Theme, qapp: QApplication, qtbot
) -> None:
    theme.apply(qapp, appearance)
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    button = dialog.findChild(QToolButton, name)
    button.ensurePolished()
    inks = inks_of(button.icon().pixmap(24).toImage())
    assert max(contrast(ink, theme.tokens["window"]) for ink in inks) >= 4.5


def test_high_contrast_uses_only_the_colours_of_the_system() -> None:
    system = QPalette(QColor("#000000"))
    system.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("#ffffff"))
    system.setColor(QPalette.ColorRole.Highlight, QColor("#1aebff"))
    system.setColor(QPalette.ColorRole.HighlightedText, QColor("#000000"))
    tokens = tokens_from_system(system)
    assert tokens.keys() == shipped_tokens()["light"].keys()
    assert set(tokens.values()) == {"#000000", "#ffffff", "#1aebff"}
    for text, ground in TEXT_PAIRS:
        assert contrast(tokens[text], tokens[ground]) >= 4.5


def test_widgets_find_the_theme_that_was_applied_last(theme: Theme, qapp: QApplication) -> None:
    assert theme_of() is theme
    other = Theme.shipped()
    other.apply(qapp, "dark")
    assert theme_of() is other
    assert other.tokens == shipped_tokens()["dark"]
    theme.apply(qapp, "light")
    assert theme_of() is theme
    assert theme.tokens == shipped_tokens()["light"]


def test_a_system_that_does_not_say_is_light(theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, "system")
    if qapp.styleHints().colorScheme() is Qt.ColorScheme.Unknown:
        assert theme.tokens == shipped_tokens()["light"]


@pytest.mark.parametrize("kind", [QPushButton, QToolButton, QTabBar])
def test_what_has_the_keyboard_is_marked_by_the_ring_alone(kind: type[QWidget], theme: Theme, qtbot) -> None:
    """The platform's own dotted or shaded box inside a control would be a second mark."""
    window = QWidget()
    qtbot.addWidget(window)
    control = kind(window)
    control.addTab("Details") if isinstance(control, QTabBar) else control.setText("Details")
    QVBoxLayout(window).addWidget(control)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    before = inks_of(control.grab().toImage())
    control.setFocus(Qt.FocusReason.TabFocusReason)
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    assert control.hasFocus()
    assert inks_of(control.grab().toImage()) == before


def test_no_picture_of_the_platform_stands_on_a_button_of_a_dialog(theme: Theme, qtbot) -> None:
    """Its Cancel would be a red cross."""
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    box.ensurePolished()
    hint = QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons
    assert box.style().styleHint(hint, None, box) == 0
