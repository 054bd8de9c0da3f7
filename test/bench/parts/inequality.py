"""Measures of inequality beside the PySAL packages."""

PARTS = {}
