"""ZIP files from strangers: nothing climbs out, nothing blows up, nothing nested is opened."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Archive:
    """A ZIP file whose members are safe to read.

    Parameters
    ----------
    origin : origin.Origin
    names : tuple of str
        Members, without folders and without what an operating system adds, in their order.
    """

    origin: object
    names: tuple

    def member(self, name):
        """The member as an `origin.Origin`: for `delimited.open_delimited`, `documents.open_document` and so on."""
        raise NotImplementedError

    def read(self, name):
        """The member's bytes, or None where there is no such member. At most 256 MB."""
        raise NotImplementedError


def open_archive(origin):
    """Open a ZIP file."""
    raise NotImplementedError
