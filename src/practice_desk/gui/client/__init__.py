"""Everything about one client: their details, goals and visits."""
