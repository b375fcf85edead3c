"""Everything that writes files, one operation each: what is there before, what it does, and how a start finds it."""
