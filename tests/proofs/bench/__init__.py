"""What several proofs work with: practices, doings, children that are killed, faults that are planted."""
