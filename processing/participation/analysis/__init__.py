"""What the contributions say: patterns, conflicts, who answered, perception beside measurement."""
