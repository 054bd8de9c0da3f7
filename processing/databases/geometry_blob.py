"""Shapes as a GeoPackage keeps them: a header with the envelope, then WKB."""

import struct

import numpy as np
import shapely

_HEADER = np.dtype([("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4"), ("envelope", "<f8", 4)])
_LITTLE_XY = 0b00000011
_SIZES = (8, 40, 56, 56, 72)


def blobs(shapes, srs):
    """Shapes as a list of bytes; None where there is none, or an empty one."""
    shapes = shapely.force_2d(np.asarray(shapes, dtype=object))
    there = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    made = [None] * len(shapes)
    found = np.flatnonzero(there)
    if len(found):
        head = np.zeros(len(found), dtype=_HEADER)
        head["magic"], head["flags"], head["srs"] = b"GP", _LITTLE_XY, srs
        head["envelope"] = shapely.bounds(shapes[found])[:, [0, 2, 1, 3]]
        whole, size = head.tobytes(), _HEADER.itemsize
        wkb = shapely.to_wkb(shapes[found], byte_order=1, include_srid=False)
        for n, (at, body) in enumerate(zip(found.tolist(), wkb, strict=True)):
            made[at] = whole[n * size : (n + 1) * size] + body
    return made


def shapes(cells):
    """Blobs as an object array of shapes or None."""
    made = np.full(len(cells), None, dtype=object)
    found = [n for n, cell in enumerate(cells) if cell is not None and len(cell) > 8]
    if found:
        made[found] = shapely.from_wkb([cells[n][_start(cells[n]) :] for n in found], on_invalid="ignore")
    return made


def _start(blob):
    return _SIZES[min(blob[3] >> 1 & 7, 4)]


def envelope(blob):
    """West, east, south, north of a blob; None where it is empty or none."""
    if blob is None or len(blob) < 8 or blob[3] & 0b00010000:
        return None
    if blob[3] >> 1 & 7:
        return struct.unpack_from("<4d" if blob[3] & 1 else ">4d", blob, 8)
    west, south, east, north = shapely.bounds(shapely.from_wkb(blob[8:]))
    return None if np.isnan(west) else (west, east, south, north)


def register(connection):
    """The functions that the triggers of a spatial index call."""

    def bound(at):
        def found(blob):
            box = envelope(blob)
            return None if box is None else box[at]

        return found

    for at, name in enumerate(("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")):
        connection.create_function(name, 1, bound(at), deterministic=True)
    connection.create_function("ST_IsEmpty", 1, lambda blob: int(envelope(blob) is None), deterministic=True)
