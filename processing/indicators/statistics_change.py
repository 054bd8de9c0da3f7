"""Statistics on the map, and how they change."""

ALL = ()
