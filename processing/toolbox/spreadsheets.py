"""Files that a spreadsheet opens: text that it would take for a formula gets an apostrophe before it.

Excel writes so itself what is text and begins with an equals sign. Everything else stands as it was.
"""

import re

from qgis.core import QgsFeature, QgsField, QgsFields

TEXTS = (".csv", ".tsv")
ENDINGS = (*TEXTS, ".xlsx", ".ods")
_START = "[=+\\-@\u2212\uff1d\uff0b\uff0d\uff20]"
_BLANK = "[\\s\x00-\x1f\u200b-\u200f\u2060\ufeff]"
CELL = re.compile(f"^(?={_BLANK}*{_START}|[\t\r\n])")
WITHIN = re.compile(f'(?<=[;\t\r\n])(?=[;\\s"\x00-\x1f\u200b-\u200f\u2060\ufeff]*{_START})')
"""Where a program that splits at semicolons, as Swedish Excel does, would see another cell begin."""


def inert(text, split=False):
    """A text that no spreadsheet takes for a formula.

    Parameters
    ----------
    text : str
    split : bool
        Also where one could take a part of it for a cell: in a text file.

    Returns
    -------
    str
        With an apostrophe before each = + - @ that would begin a formula. Numbers that stand in a text are no
        exception: where a program splits elsewhere, -5 and the cell after it are a formula together.
    """
    if split:
        text = WITHIN.sub("'", text)
    return CELL.sub("'", text)


def fields_for(path, fields):
    """Fields with inert names where the file is one a spreadsheet opens, else as they are."""
    if not opened_by_spreadsheets(path):
        return fields
    made = QgsFields()
    for field in fields:
        copy = QgsField(field)
        copy.setName(inert(field.name(), split=True))
        made.append(copy)
    return made


def opened_by_spreadsheets(path):
    """Whether a file is a sheet or delimited text, by its ending; ``path`` may be None."""
    return path is not None and path.suffix.lower() in ENDINGS


class InertSink:
    """A sink whose texts are written inert.

    Parameters
    ----------
    sink : QgsFeatureSink
    path : Path
    """

    def __init__(self, sink, path):
        self._sink, self._split = sink, path.suffix.lower() in TEXTS

    def addFeatures(self, features, flags):  # noqa: N802
        return self._sink.addFeatures([self._inert(feature) for feature in features], flags)

    def _inert(self, feature):
        made = QgsFeature(feature)
        values = feature.attributes()
        made.setAttributes([inert(value, self._split) if isinstance(value, str) else value for value in values])
        return made

    def flushBuffer(self):  # noqa: N802
        return self._sink.flushBuffer()

    def lastError(self):  # noqa: N802
        return self._sink.lastError()
