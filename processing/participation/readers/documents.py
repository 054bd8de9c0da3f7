"""JSON files, read item by item."""

from dataclasses import dataclass

FIRST = 20


@dataclass(frozen=True)
class Document:
    """A JSON file, or JSON lines.

    Parameters
    ----------
    origin : origin.Origin
    encoding : str
    keys : dict
        What stands at the top, but for arrays of objects: {"count": 201, "spatialReference": {...}}. Of a file above
        4 MB only what stands before its big array.
    arrays : tuple of str
        Names of the arrays of objects at the top, in their order; "" where the file itself is an array, or JSON lines.
    first : dict
        {array: up to 20 first objects}.
    """

    origin: object
    encoding: str
    keys: dict
    arrays: tuple
    first: dict

    @property
    def name(self):
        """The file's name without extension."""
        return self.origin.stem

    def items(self, array, monitor):
        """Yield the array's objects one by one, as dicts; anything else in it is passed over.

        Raises
        ------
        UserError
            The JSON is cut off or wrong, with the line; or nested too deep.
        """
        raise NotImplementedError


def open_document(origin, choices, monitor):
    """Open a JSON file. Returns the Document and its guesses."""
    raise NotImplementedError
