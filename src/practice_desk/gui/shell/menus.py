"""What the menus offer at the door, and what at the desk."""

from practice_desk.gui.forms.ui_main_window import Ui_MainWindow


def set_desk_menus(ui: Ui_MainWindow, *, on: bool) -> None:
    """Offer what needs an open desk, or else what is done before there is one."""
    for menu in (ui.menu_edit, ui.menu_client, ui.menu_session, ui.menu_view):
        menu.setEnabled(on)
        for action in menu.actions():
            action.setEnabled(on)
    for action in (
        ui.action_new_client,
        ui.action_save_pdf,
        ui.action_print,
        ui.action_settings,
        ui.action_export,
        ui.action_import,
        ui.action_keeping,
        ui.action_lock,
        ui.action_keys,
        ui.action_about,
    ):
        action.setEnabled(on)
    set_door_menus(ui, on=not on)


def set_door_menus(ui: Ui_MainWindow, *, on: bool) -> None:
    """Offer another practice than the one at the door."""
    for action in (ui.action_new_practice, ui.action_open_practice):
        action.setEnabled(on)
