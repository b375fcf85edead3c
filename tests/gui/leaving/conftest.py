"""The office of the dialogs about clients serves these as well."""

from gui.client.office import office

__all__ = ["office"]
