"""From a survey's file or server into the store, and what planners do with it there."""

GROUP = "Co-creation"

ALL = ()
