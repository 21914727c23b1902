"""The first start: which side, where it hurts, what rules something out, and where to start."""
