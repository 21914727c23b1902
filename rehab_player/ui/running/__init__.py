"""Running and shoes: the small page under Today."""
