"""What the panel for resident input starts: work beside the window, sessions that are resumed, looks into a source."""
