"""What the program can do, one module a noun. Screens reach data only through here."""
