"""The tools of small-area statistics: from a store to frames."""
