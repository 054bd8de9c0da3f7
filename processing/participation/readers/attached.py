"""Files that came along in a ZIP, by the names that answers give them."""

import unicodedata
import zipfile

from ...sources.archive import RATIO, SMALL, damaged
from ...spec import UserError

MOST = SMALL
"""Bytes of one file."""
ANSWERS = (
    *(".csv", ".tsv", ".xls", ".xlsx", ".ods", ".json", ".geojson", ".xml", ".kml", ".kmz", ".gpkg", ".zip"),
    *(".shp", ".dbf", ".gml", ".gpx", ".sqlite", ".db"),
)
"""What may hold the answers themselves: never handed out, or an answer could ask for a copy of all of them."""


class Attached:
    """Gives a file of a ZIP when it is called with its name; what `answers.Source.attachment` is.

    Parameters
    ----------
    archive : archive.Archive
    folder : str
        Only what lies in it is handed out, "files/"; "" for all.

    Notes
    -----
    The ZIP is opened at the first call and stays open, since its list of members may be long.
    """

    def __init__(self, archive, folder=""):
        self._archive, self._zip, self._stream = archive, None, None
        self._exact, self._short = {}, {}
        for name in archive.names:
            if name.startswith(folder) and not name.lower().endswith(ANSWERS):
                self._exact[_key(name)] = name
                self._short.setdefault(_key(name.replace("\\", "/").rsplit("/", 1)[-1]), []).append(name)

    def __call__(self, name):
        """The bytes of the file of that name, with or without its folders; None where there is none, or several.

        Raises
        ------
        UserError
            The ZIP is damaged, or the file is larger than `MOST`.
        """
        member = self._exact.get(_key(name))
        if member is None:
            found = self._short.get(_key(name), ())
            member = found[0] if len(found) == 1 else None
        if member is None:
            return None
        with damaged(self._archive.origin.name):
            if self._zip is None:
                self._stream = self._archive.origin.open()
                self._zip = zipfile.ZipFile(self._stream)
            item = self._zip.getinfo(member)
            if item.file_size <= MOST and item.file_size <= max(RATIO * item.compress_size, 1 << 20):
                return self._zip.read(item)
        raise UserError("A file that came along is too large.", "Keep it elsewhere, and link to it.")


def _key(name):
    return unicodedata.normalize("NFC", name.strip()).casefold()
