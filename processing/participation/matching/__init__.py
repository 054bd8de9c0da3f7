"""From a source's columns to the schema: guesses with evidence, profiles, preview."""
