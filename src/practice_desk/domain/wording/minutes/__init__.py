"""Doses and rhythms: which numbers ask for time, and how often."""
