"""The editor: form and text over one routine file."""
