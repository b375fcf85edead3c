"""Sets up and starts Practice Desk from a checkout, with the standard library alone."""
