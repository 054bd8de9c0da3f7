"""The seven steps, one file each."""
