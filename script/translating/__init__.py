"""Brings translations/*.ts and what is made from them up to date; for maintainers, and used by a test."""
