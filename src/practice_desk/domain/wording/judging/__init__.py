"""Judges taught by examples: what is vague, and what falls into an acute moment."""
