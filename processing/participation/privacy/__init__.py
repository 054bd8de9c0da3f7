"""Personal data found and masked, homes moved, small numbers withheld; with a log."""
