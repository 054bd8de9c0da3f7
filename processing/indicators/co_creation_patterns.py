"""Where residents' remarks gather, agree and oppose each other."""

GROUP = "Co-creation"

ALL = ()
