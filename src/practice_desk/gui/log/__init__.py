"""Logs on the screen: the grid that is typed into, the pictures, and the look at a file before it is brought in."""
