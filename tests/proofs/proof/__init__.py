"""The proofs, one module each. See :mod:`proving` for what they have in common."""
