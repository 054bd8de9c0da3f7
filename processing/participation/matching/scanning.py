"""The first way through a table: which key comes again later, which types the answers have, what each row says."""

import dataclasses

import numpy as np
import shapely

from .identity import contents, hashes
from .numbers import cleaned
from .times import NAT, utc

KEPT = 200_000
"""A preview keeps the columns it needs of so many rows, and need not read them again."""


def scan(reader, monitor):
    """Look at all rows of a table, where something about them must be known beforehand.

    Parameters
    ----------
    reader : preparing._TableReader
    monitor : Monitor

    Returns
    -------
    Scan
    """
    found = Scan(reader)
    if reader.answers or reader.stable_key:
        found.look(monitor)
    return found


class Scan:
    """What the first way through found, and the second way."""

    def __init__(self, reader):
        self.reader = reader
        self._again = None
        self._times = None
        self._kept = None
        self._table, self._whole_rows = reader.table, True

    def look(self, monitor):
        """Go through once."""
        reader = self.reader
        only = getattr(reader.table.read, "only", None)
        if only is not None and reader.stable_key and not reader.answers:
            needed = only(reader.needed())
            self._whole_rows = False
            if self._through(dataclasses.replace(reader.table, read=needed), monitor):
                return
            self._whole_rows = True
        self._through(reader.table, monitor)

    def _through(self, table, monitor):
        """Go through a table; False where the columns that were read cannot tell what the rows say."""
        reader = self.reader
        keys, stamps, kept, rows = [], [], [], 0
        for chunk in progress(table, monitor):
            rows += len(chunk)
            if not self._whole_rows and "" in cleaned(chunk[reader.stable_key]):
                return False
            if reader.answers:
                reader.types.look(chunk)
            elif kept is not None:
                kept.append((slim(chunk, reader.needed()), row_facts(chunk, reader)))
                kept = kept if rows <= KEPT else None
            if reader.stable_key:
                cells = cleaned(chunk[reader.stable_key])
                keys.append((hashes(cells), cells == ""))
                stamps.append(self._stamps(chunk))
        self._kept = None if reader.answers else kept
        if keys:
            whole = np.concatenate(stamps)
            self._times = whole if reader.main and reader.profile.time else None
            self._again = _earlier(
                np.concatenate([one for one, _ in keys]), np.concatenate([blank for _, blank in keys]), whole
            )
        self._table = table
        return True

    def _stamps(self, chunk):
        reader = self.reader
        if not (reader.main and reader.profile.time):
            return np.full(len(chunk), NAT)
        times, _ = utc(cleaned(chunk[reader.profile.time]), reader.profile.time_form, reader.profile.time_zone)
        return times.tz_localize(None).to_numpy().astype(np.int64)

    def again(self, start, rows):
        """Which rows of a chunk come again later, (rows,) bool."""
        if self._again is None:
            return np.zeros(rows, dtype=bool)
        return self._again[start : start + rows]

    def times(self, start, rows):
        """When the submissions of a chunk were sent in, (rows,) datetime64 in UTC; None where not read yet."""
        return None if self._times is None else self._times[start : start + rows].astype("datetime64[ns]")

    def chunks(self, monitor):
        """Yield each chunk and `row_facts` of it."""
        if self._kept is not None:
            for number, (chunk, facts) in enumerate(self._kept):
                monitor.progress(number / len(self._kept))
                yield chunk, facts
            return
        for chunk in progress(self._table, monitor):
            yield chunk, row_facts(chunk, self.reader)


def progress(table, monitor):
    """Yield the table's chunks, telling how far it is."""
    rows, number = 0, 0
    for chunk in table.read(monitor.quiet()):
        if len(chunk):
            yield chunk
        rows, number = rows + len(chunk), number + 1
        monitor.progress(min(rows / table.rows, 1.0) if table.rows else number / (number + 10))


def slim(chunk, names):
    """A chunk with some of its columns."""
    made = chunk[[name for name in chunk.columns if name in names]]
    made.attrs = chunk.attrs
    return made


def row_facts(chunk, reader):
    """What all cells of the rows tell: whether nothing is filled in, and without a key what a row says."""
    keyed = reader.stable_key and "" not in cleaned(chunk[reader.stable_key])
    if keyed:
        return {"blank": np.zeros(len(chunk), dtype=bool), "content": None}
    texts = np.empty(len(chunk), dtype=object)
    linking = {reader.table.parent_key, reader.table.geometry, "" if reader.main else reader.table.key}
    texts[:] = contents(chunk, [name for name in chunk.columns if name not in linking])
    geometry = reader.table.geometry
    if geometry:
        shapes = chunk[geometry].to_numpy()
        texts[:] = [
            text if shape is None else text + "\x1f" + shape
            for text, shape in zip(texts, shapely.to_wkb(shapes, hex=True), strict=True)
        ]
    return {"blank": np.array([text.strip() == "" for text in texts], dtype=bool), "content": texts}


def _earlier(keys, blank, stamps):
    """Rows whose key comes again later: by time where that is known, else by the order in the source."""
    order = np.lexsort((np.arange(len(keys)), stamps, keys))
    again = np.zeros(len(keys), dtype=bool)
    again[order[:-1]] = keys[order[:-1]] == keys[order[1:]]
    return again & ~blank
