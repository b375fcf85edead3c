"""What is asked: the acts of a text, their facets, and what was only said beside them."""
