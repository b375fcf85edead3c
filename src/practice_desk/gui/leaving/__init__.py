"""Leaving and staying: exports, imports, the bin, how long records are kept, and the history."""
