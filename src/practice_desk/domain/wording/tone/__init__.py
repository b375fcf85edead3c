"""How it sounds: school, pressure, demands without exception, hard words."""
