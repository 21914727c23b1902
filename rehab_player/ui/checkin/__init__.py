"""The questions before a session, and the light that they give."""
