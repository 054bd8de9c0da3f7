"""Files of survey tools, each into the same tables."""

from importlib import import_module

from ...spec import Monitor
from .container import open_container

# Modules with ``recognise(container) -> Guess | None`` and ``source(container, choices, monitor) -> Source``, asked in
# this order. Each has ``KINDS``: word to title.
PLATFORMS = ()
