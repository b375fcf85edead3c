"""From letters to plain words and sentences: spellings, numbers, clock times, and the words that are known."""
