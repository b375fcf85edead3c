"""These tests work in an office: a workplace on a store in memory."""

from gui.client.office import office

__all__ = ["office"]
