"""The Guide page: where it hurts, what that may point to, and what helps."""
