"""The rules of the program: no Qt, no clock, no files, no randomness."""
