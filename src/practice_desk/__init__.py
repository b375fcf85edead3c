"""Practice Desk: between-session work for private-practice therapists, offline and encrypted."""

__version__ = "0.1.0"
