"""The one error type of the project: a fact and a remedy."""


class UserError(Exception):
    """Something the user can put right.

    Parameters
    ----------
    fact : str
        What is wrong, one plain sentence. ``{name}`` placeholders are filled from ``values``; an
        input's key as placeholder (``{streets}``) becomes the name of the layer given for it.
    remedy : str
        What to do about it, one plain sentence with the same placeholders.
    **values
        Values for the placeholders.

    Notes
    -----
    Both texts are literals, so that they can be collected and translated; the toolbox translates
    the templates first and fills them afterwards.
    """

    def __init__(self, fact, remedy, **values):
        super().__init__(fact)
        self.fact = fact
        self.remedy = remedy
        self.values = values

    def text(self, translate=str, names=None):
        """The whole message, translated by ``translate`` and with layer ``names`` filled in."""
        values = Placeholders({**(names or {}), **self.values})
        return " ".join(translate(part).format_map(values) for part in (self.fact, self.remedy))

    def __str__(self):
        return self.text()


class Cancelled(Exception):
    """The user asked to stop."""


class Placeholders(dict):
    """Values for a message; an unknown placeholder shows its own name."""

    def __missing__(self, key):
        return key
