"""The Today page: what was interrupted, what was done last, where to begin."""
