"""Packages of statistics, and areas, into the store."""

ALL = ()
