"""The player page and the widgets that it is painted with."""
