"""How the desk looks, what the practice is called, and when it locks."""
