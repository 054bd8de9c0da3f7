"""Who answered, how experience compares with what is measured, and what concerns a plan."""

GROUP = "Co-creation"

ALL = ()
