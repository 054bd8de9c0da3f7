"""Everything that shows: collects values, starts algorithms, never computes."""
