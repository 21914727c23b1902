"""Draws the figures for people to look at."""
