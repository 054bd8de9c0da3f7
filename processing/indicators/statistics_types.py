"""Kinds of areas, and where success moves on."""

ALL = ()
