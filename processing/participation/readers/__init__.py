"""Files of survey tools, each into the same tables."""
