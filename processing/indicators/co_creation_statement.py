"""The consultation statement, and what the public may see."""

GROUP = "Co-creation"

ALL = ()
