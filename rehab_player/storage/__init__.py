"""Files and SQLite, without Qt."""
