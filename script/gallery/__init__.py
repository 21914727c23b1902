"""Pictures of every page and state of the real program, of a made-up person's weeks."""
