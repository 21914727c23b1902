"""Mixing is pure; only the outputs know a sound system."""
