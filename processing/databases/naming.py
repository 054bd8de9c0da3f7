"""Names of tables and columns: quoted in one place, and never cut or merged without a word."""

from ..spec.declaration import label

LONGEST = 63
"""Bytes of a name in PostgreSQL; the same in a GeoPackage, so that one can be moved to the other."""
RESERVED = (
    "fid", "geom", "geometry", "ogc_fid", "rowid", "oid", "ctid", "xmin", "xmax", "cmin", "cmax", "tableoid",
)  # fmt: skip


def quoted(name):
    """An identifier, for both databases.

    Raises
    ------
    ValueError
        It holds a character that no identifier can hold.
    """
    if not name or "\x00" in name:
        raise ValueError("no identifier")
    return '"' + name.replace('"', '""') + '"'


def column_name(wanted, taken):
    """The name of a column that is called ``wanted`` in its source.

    Parameters
    ----------
    wanted : str
    taken : iterable of str
        Names that are there; case does not tell names apart.

    Returns
    -------
    str
        ``wanted`` itself where that can be; else cut, or with a number behind.
    """
    lower = {name.lower() for name in taken} | set(RESERVED)
    clean = "".join(c if c.isprintable() else " " for c in wanted).encode("utf-8", "replace").decode() or "column"
    name, number = _cut(clean, LONGEST), 2
    while name.lower() in lower:
        tail = f"_{number}"
        name, number = _cut(clean, LONGEST - len(tail)) + tail, number + 1
    return name


def table_name(parts, taken):
    """A plain name for the table of a survey or of a repeat: small letters, digits and underscores."""
    return column_name(_cut("_".join(label(part) for part in parts), LONGEST - 8), taken)


def _cut(text, size):
    return text.encode()[:size].decode("utf-8", "ignore")
