"""The Settings page, and the sound check that it shares with the first session."""
