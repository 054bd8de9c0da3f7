"""What both databases have in common. A subclass says how each of them wants it."""

from contextlib import contextmanager

import geopandas as gpd
import pandas as pd

from ..spec import Monitor, UserError
from .cells import frame_column
from .naming import quoted

MARK_COLUMNS = (("name", "text"), ("value", "text"))
ROWS = 5_000
"""Rows fetched or written at a time; between them cancelling is heard."""


class Database:
    """Tables that belong together: a store. Used in a ``with`` statement, by one thread.

    The databases give ``execute``, ``many``, ``stage``, ``begin``, ``commit``, ``rollback``, ``exists``, ``prepare``,
    ``plain_table``, ``spatial_table``, ``column``, ``columns_of``, ``shapes``, ``time`` and ``close``; a store gives
    the first four attributes below.
    """

    mark = ""
    """Table of ``name`` and ``value`` that says that a store is there."""
    version = 1
    """The newest version of a store that is understood."""
    hidden = ()
    """Tables that no layer is made of."""
    claimed = ()
    """Tables that, without the mark, are somebody else's."""

    placeholder = "?"
    differs = "IS NOT"
    shape_expression = ""
    name = ""

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        self.close()

    # SQL

    def run(self, template, values=(), **names):
        """Execute a statement and give its cursor.

        ``{placeholders}`` are identifiers, or tuples of these, and are quoted here; those whose key begins with "table"
        are of the store, and those with "sql_" are parts of the statement, written in this package. Values stand as
        ``?`` and go apart from the statement.
        """
        return self.execute(self.statement(template, **names), tuple(values))

    def statement(self, template, **names):
        """A statement with its identifiers quoted."""
        for key in [key for key in names if key.startswith("sql_")]:
            template = template.replace(f"{{{key}}}", names.pop(key))
        made = {key: self._identifier(key, value) for key, value in names.items()}
        text = template.replace("?", self.placeholder).replace("DIFFERS", self.differs)
        return text.format_map(made)

    def _identifier(self, key, value):
        if isinstance(value, tuple):
            return ", ".join(self.escape(quoted(one)) for one in value)
        return self.table(value) if key.startswith("table") else self.escape(quoted(value))

    def escape(self, text):
        """An identifier, where the placeholder's sign has a meaning."""
        return text

    def table(self, name):
        """A table of the store, quoted."""
        return quoted(name)

    @contextmanager
    def transaction(self, monitor=None):
        """All that is done in it, or nothing."""
        monitor = monitor or Monitor()
        self.begin(monitor)
        try:
            yield
            self.commit(monitor)
        except BaseException:
            self.rollback()
            raise

    def read(self, table, columns=None, where="", values=(), order="fid", monitor=None, **names):
        """Rows of a table as a frame; a GeoDataFrame where the table has places."""
        monitor = monitor or Monitor()
        dtypes = self.columns_of(table)
        spatial = "geom" in dtypes and (columns is None or "geom" in columns or "geometry" in columns)
        wanted = [name for name in dtypes if name not in ("fid", "geom") and (columns is None or name in columns)]
        shape = ", " + self.shape_expression if spatial else ""
        text = "SELECT {columns}{sql_shape} FROM {table} WHERE {sql_where} ORDER BY {order}"
        if not wanted:
            wanted = [next(name for name in dtypes if name not in ("fid", "geom"))]
        cursor = self.run(
            text, values, columns=tuple(wanted), table=table, order=order, sql_shape=shape, sql_where=where or "1 = 1",
            **names,
        )  # fmt: skip
        cells = [[] for _ in range(len(wanted) + spatial)]
        while found := cursor.fetchmany(ROWS):
            for column, part in zip(cells, zip(*found, strict=True), strict=True):
                column += part
            monitor.check()
        data = {name: frame_column(cells[n], dtypes[name]) for n, name in enumerate(wanted)}
        frame = pd.DataFrame(data, copy=False)  # merged columns would be one long step
        if not spatial:
            return frame
        return gpd.GeoDataFrame(frame, geometry=self.shapes(cells[-1]), crs=self.crs() or None)

    def meta(self, name):
        """A value of the store itself, or ""."""
        if not self.exists():
            return ""
        found = self.run("SELECT value FROM {table} WHERE name = ?", (name,), table=self.mark).fetchone()
        return found[0] if found else ""

    def crs(self):
        """Coordinate system of the places, "EPSG:3006"; "" where there is no store yet."""
        return self.meta("crs")

    def set_meta(self, name, value):
        """Within a transaction, a value of the store itself."""
        self.run("DELETE FROM {table} WHERE name = ?", (name,), table=self.mark)
        self.run("INSERT INTO {table} (name, value) VALUES (?, ?)", (name, value), table=self.mark)

    def check_version(self):
        """Refuse a store of a newer version."""
        version = self.meta("version")
        if self.exists() and (not version.isdecimal() or int(version) > self.version):
            raise UserError(
                "What is kept in {file} was made by a newer version of the plugin.",
                "Update the plugin.",
                file=self.name,
            )
