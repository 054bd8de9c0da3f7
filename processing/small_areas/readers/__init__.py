"""Statistics as they come, each into the same `package.Package`."""
