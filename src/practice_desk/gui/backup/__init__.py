"""Backups: made by themselves, tested, restored, and told about."""
