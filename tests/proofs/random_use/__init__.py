"""Random use of the real window: who plays, what is watched, and the process it happens in."""
