"""From a survey's file or server into the store, and what planners do with it there."""

from .co_creation_fetch import FETCH
from .co_creation_import import IMPORT, READ
from .co_creation_review import REVIEW

ALL = (FETCH, READ, IMPORT, REVIEW)
