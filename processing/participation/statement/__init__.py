"""The consultation statement as ODT and HTML, and the public layer."""
