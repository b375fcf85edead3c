"""Tests of the house itself: its rooms, its forms, its words and what lies in the repository."""
