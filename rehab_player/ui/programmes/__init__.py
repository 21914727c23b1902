"""Programmes: what can be followed, and what is followed."""
