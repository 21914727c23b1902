"""A guided rehab player: routines in, paced sessions and an honest log out."""

__version__ = "0.1.0"
