"""The controls that all pages share."""
