"""The Routines page: search, filters, cards, details."""
