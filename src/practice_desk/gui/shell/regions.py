"""The regions of the desk side by side: which of them there is room for, how wide, and the way between them."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from practice_desk.gui.forms.ui_workspace import Ui_Workspace
from practice_desk.gui.theme import Theme
from practice_desk.gui.theme.fonts import base_pixels

THREE_REGIONS_EM = 78
RAIL_EM = 62


class Regions:
    """The sidebar, the page under its header, and the Adjust panel, in the form of the workspace."""

    def __init__(self, space: QWidget, ui: Ui_Workspace, theme: Theme) -> None:
        self._space = space
        self._ui = ui
        self._theme = theme
        self._widths: dict[QWidget, float] = {ui.sidebar_slot: 248, ui.panel_slot: 316}
        self._home = True
        self._looping = False
        self._panel_wanted = True
        self._sidebar_wanted = True
        for layout in (ui.sidebar_layout, ui.panel_layout):
            layout.setContentsMargins(0, 0, 0, 0)
        for place, stretch in enumerate((0, 1, 0)):
            ui.splitter.setStretchFactor(place, stretch)
        ui.splitter.splitterMoved.connect(lambda _place, _index: self._on_dragged())
        ui.adjust.clicked.connect(self._toggle_panel)

    def turn_to(self, *, home: bool, looping: bool) -> None:
        """Another page is in view: Today, which never goes without the sidebar, or one of the loop."""
        self._home = home
        self._looping = looping
        self.arrange()

    def fold_sidebar(self, folded: bool) -> None:
        self._sidebar_wanted = not folded
        self.arrange()

    def fold_panel(self, folded: bool) -> None:
        self._panel_wanted = not folded
        self.arrange()

    def insist_on_panel(self) -> None:
        """Show the Adjust panel, however narrow the window is."""
        self._panel_wanted = True
        self.arrange(insist=True)

    def _toggle_panel(self) -> None:
        self._panel_wanted = not self._ui.panel_slot.isVisible()
        self.arrange(insist=self._panel_wanted)

    def arrange(self, *, insist: bool = False) -> None:
        """Show what there is room for."""
        ui, space = self._ui, self._space
        em = space.width() / (self._theme.text_scale * base_pixels())
        roomy = em >= THREE_REGIONS_EM
        ui.panel_slot.setVisible(self._looping and self._panel_wanted and (roomy or insist))
        ui.adjust.setVisible(self._looping and not ui.panel_slot.isVisibleTo(space))
        ui.sidebar_slot.setVisible(self._sidebar_wanted and (em >= RAIL_EM or self._home))
        self._share_width()

    def _share_width(self) -> None:
        """Give the regions at the sides the widths last chosen, and the page the rest."""
        scale, space = self._theme.text_scale, self._space
        sides = [self._ui.sidebar_slot, self._ui.panel_slot]
        for side, floor, ceiling in ((sides[0], 236, 360), (sides[1], 304, 420)):
            least = max(round(floor * scale), side.minimumSizeHint().width())
            side.setMinimumWidth(least)
            side.setMaximumWidth(max(least, round(ceiling * scale)))
        wide = [round(self._widths[side] * scale) for side in sides]
        left, right = (
            width if side.isVisibleTo(space) else 0 for side, width in zip(sides, wide, strict=True)
        )
        self._ui.splitter.setSizes([left, max(1, space.width() - left - right), right])

    def _on_dragged(self) -> None:
        for place, side in ((0, self._ui.sidebar_slot), (2, self._ui.panel_slot)):
            if side.isVisible():
                self._widths[side] = self._ui.splitter.sizes()[place] / self._theme.text_scale

    def turn_focus(self, step: int) -> None:
        """Move the focus to the next or previous region, in reading order."""
        ui, focused = self._ui, self._space.focusWidget()
        found: list[QWidget] = [ui.sidebar_slot, ui.header, ui.pages, ui.panel_slot]
        regions = [region for region in found if region.isVisible()]
        here = next((n for n, region in enumerate(regions) if inside(focused, region)), -1)
        target = regions[(here + step) % len(regions)]
        first = next((w for w in target.findChildren(QWidget) if _takes_focus(w)), None)
        if first:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)


def inside(widget: QObject | None, region: QWidget) -> bool:
    """Whether a widget lies in a region."""
    while widget is not None:
        if widget is region:
            return True
        widget = widget.parent()
    return False


def _takes_focus(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isVisible() and widget.isEnabled()
