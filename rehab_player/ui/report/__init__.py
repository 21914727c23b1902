"""The report for the physio: one to two pages, as a PDF."""
