"""What the services need from the outside, as plain protocols."""
