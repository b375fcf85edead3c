"""These tests work in an office whose desk has the shipped library."""

from gui.client.office import office

__all__ = ["office"]
