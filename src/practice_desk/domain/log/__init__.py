"""The log of what a client watched: typed in from paper, or read from a page or a table that came back."""
