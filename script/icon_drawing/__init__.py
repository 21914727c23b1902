"""The application's icon, drawn from a few outlines and the colours of assets/tokens.json."""
