"""Reminders while the program runs: when to look, and the ways to tell."""
