"""How much it is: minutes a week, how many things, and all or nothing."""
