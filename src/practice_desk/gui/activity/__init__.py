"""The library of activities, to look through and to start from."""
