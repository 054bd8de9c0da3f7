"""FlatGeobuf cut into pieces: GDAL finds the thousandth feature only by reading those before it.

A file is magic bytes, a header with its size before it, an index, and features, each with its size before it. Each
piece is given to GDAL as a file of its own: the same header with another number, and an index that is not looked at.

References
----------
FlatGeobuf 3.0, https://github.com/flatgeobuf/flatgeobuf/tree/master/src/fbs (not verified).
"""

import struct

MAGIC = b"fgb\x03fgb"
HEADER = 16 << 20
FEATURE = 256 << 20
COUNT, NODE = 8, 9  # places in the header's table
NODE_BYTES = 40


def pieces(path, size):
    """Yield (how many features, bytes of a file with them), or nothing where the file is not understood.

    Parameters
    ----------
    path : Path
    size : int
        Features in a piece.

    Raises
    ------
    ValueError
        The file ends within a feature, or one is longer than any answer.
    """
    with path.open("rb") as stream:
        start = stream.read(12)
        (length,) = struct.unpack("<I", start[8:12]) if len(start) == 12 else (0,)
        header = bytearray(stream.read(length)) if 8 <= length <= HEADER else b""
        told = _of_header(header) if len(header) == length else None
        if told is None:
            return
        count_at, count, node = told
        stream.seek(_index(count, node), 1)
        kept = []

        def file(kept):
            many = len(kept) // 2
            header[count_at : count_at + 8] = struct.pack("<Q", many)
            return many, b"".join((start, header, bytes(_index(many, node)), *kept))

        while prefix := stream.read(4):
            (length,) = struct.unpack("<I", prefix.ljust(4, b"\xff"))
            body = stream.read(length) if length <= FEATURE else b""
            if len(body) < length or not length:
                raise ValueError(length)
            kept += (prefix, body)
            if len(kept) == 2 * size:
                yield file(kept)
                kept = []
        if kept:
            yield file(kept)


def _of_header(header):
    """Where the number of features stands, that number, and how many children a node of the index has; or None."""
    try:
        (root,) = struct.unpack_from("<I", header)
        (back,) = struct.unpack_from("<i", header, root)
        table = root - back
        if table < 0:
            return None
        (size,) = struct.unpack_from("<H", header, table)
        at = [struct.unpack_from("<H", header, table + 4 + 2 * place)[0] if 6 + 2 * place <= size else 0
              for place in (COUNT, NODE)]  # fmt: skip
        if not at[0]:
            return None
        (count,) = struct.unpack_from("<Q", header, root + at[0])
        node = struct.unpack_from("<H", header, root + at[1])[0] if at[1] else 16
    except struct.error:
        return None
    return (root + at[0], count, node) if count < 1 << 40 else None


def _index(count, node):
    """Bytes of the index: every level has a node for each ``node`` of the level below."""
    if node < 2 or not count:
        return 0
    nodes = level = count
    while level > 1:
        level = -(-level // node)
        nodes += level
    return nodes * NODE_BYTES
