"""Supply shared by those who can reach it, everyday services, walkability."""

ALL = ()
