"""Doings that are done twice, by a real service call and on the plain model. Both must refuse, or neither."""
