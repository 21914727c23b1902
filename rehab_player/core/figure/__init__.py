"""The drawn figure as numbers: poses, movements and outlines in statures. No Qt, no files, no clock."""
