"""Find or do: one field for every client, every action and every page."""
