"""The self-contained bundle: what is in it, and what makes an archive of it."""
