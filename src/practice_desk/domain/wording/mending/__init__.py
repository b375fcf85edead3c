"""Fixes, and the proof that each of them holds."""
