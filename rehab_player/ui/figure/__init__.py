"""Painting the figure: scenes onto pixels, pictures kept ready, the player's stage, thumbnails."""
