"""Statistics of small areas over time: read from where they come, kept tidy, protected, analysed and shared."""
