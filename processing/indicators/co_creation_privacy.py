"""Personal data and homes protected, in any layer."""

GROUP = "Co-creation"

ALL = ()
