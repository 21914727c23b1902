"""Qt Widgets: views send commands and show state, and hold no rule."""
