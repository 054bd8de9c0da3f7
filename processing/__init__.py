"""Everything that computes."""
