"""From a survey's file or server into the store, and what planners do with it there."""

from .co_creation_fetch import FETCH

GROUP = "Co-creation"

ALL = (FETCH,)
