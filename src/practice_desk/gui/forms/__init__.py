"""Compiled from the forms in ``ui/`` by ``ui/build_forms.py``; never edited by hand."""
