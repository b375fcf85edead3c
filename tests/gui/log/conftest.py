"""These pages stand in a consulting room: a workplace on a store in memory."""

from support.consulting_room import room, show

__all__ = ["room", "show"]
