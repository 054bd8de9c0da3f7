"""Tables in a GeoPackage, with nothing but Python's own SQLite."""

import datetime
import secrets
import sqlite3
import time
from pathlib import Path

import numpy as np
import pyproj
import shapely

from ..spec import Monitor, UserError
from . import geometry_blob, geopackage_tables
from .database import MARK_COLUMNS, ROWS, Database
from .naming import quoted

PATIENCE = 10.0
"""Seconds to wait for somebody who writes to the same file."""
_NAP = 0.1


class GeoPackage(Database):
    """A store in a GeoPackage file. Tables that are not the store's are left alone.

    Parameters
    ----------
    path : Path
    create : bool
        The file may be missing, or hold no store yet: it is made with the first import.

    Raises
    ------
    UserError
        There is no such file, it is no GeoPackage, or holds no store, or one of a newer version.
    """

    shape_expression = "geom"

    def __init__(self, path, create=False):
        self.path, self.name = Path(path), Path(path).name
        self._made, self._there = False, None
        fresh = not self.path.exists() or not self.path.stat().st_size
        if fresh and not create:
            raise UserError(
                "There is no GeoPackage {file}.", "Choose another one, or import into it first.", file=str(self.path)
            )
        if fresh and not self.path.parent.is_dir():
            raise UserError("There is no folder {folder}.", "Choose another place.", folder=str(self.path.parent))
        self._made = not self.path.exists()
        self._connection = None
        try:
            self._connect()
            if not fresh:
                self._check()
            self.check_version()
            if not create:
                self.needed()
        except BaseException:
            self.close()
            raise

    def _connect(self):
        with self._plain_errors():
            self._connection = sqlite3.connect(self.path, timeout=0.0, isolation_level=None)
        self.execute("PRAGMA temp_store = FILE")
        self.execute("PRAGMA cache_size = -65536")  # 64 MB: keys come in no order; it reads the file
        self.execute("PRAGMA foreign_keys = OFF")
        geometry_blob.register(self._connection)

    def _check(self):
        if not self._has("gpkg_contents"):
            raise UserError("{file} is no GeoPackage.", "Choose another file.", file=self.name)
        taken = [name for name in self.claimed if self._has(name)]
        if taken and not self.exists():
            raise UserError(
                "{file} has a table called {table} that is not made by this plugin.",
                "Choose another GeoPackage.",
                file=self.name,
                table=taken[0],
            )

    def close(self):
        """Close the file; one that was made for an import that did not happen is removed."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._made and self.path.exists() and not self.path.stat().st_size:
            self.path.unlink()

    # SQL

    def execute(self, text, values=()):
        """Execute a statement; outside of a transaction wait for another writer, who shuts readers out to commit."""
        if not self._connection.in_transaction:
            return self._patiently(lambda: self._connection.execute(text, values), Monitor())
        with self._plain_errors():
            return self._connection.execute(text, values)

    def many(self, text, rows):
        """Execute a statement for each row."""
        with self._plain_errors():
            self._connection.executemany(text, rows)

    def begin(self, monitor):
        """Start a transaction; wait for another writer."""
        self._patiently(lambda: self._connection.execute("BEGIN IMMEDIATE"), monitor)
        self._there = None

    def commit(self, monitor):
        """Make it so; wait for readers."""
        self._patiently(lambda: self._connection.execute("COMMIT"), monitor)

    def rollback(self):
        """As if nothing had been."""
        self._there = None
        if self._connection is not None and self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def _patiently(self, work, monitor):
        until = time.monotonic() + PATIENCE
        while True:
            try:
                with self._plain_errors():
                    return work()
            except _Busy:
                if time.monotonic() > until:
                    raise
            monitor.check()
            time.sleep(_NAP)

    def _plain_errors(self):
        return _PlainErrors(self.path)

    # What is there

    def _has(self, table):
        return bool(self.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)).fetchone())

    def exists(self):
        """Whether there is a store in the file."""
        if not self._there:
            self._there = self._has(self.mark)
        return self._there

    def all_tables(self):
        """Names of all tables and indices in the file."""
        return [row[0] for row in self.execute("SELECT name FROM sqlite_master").fetchall()]

    def columns_of(self, table):
        """Name to dtype of a table's columns."""
        rows = self.execute("SELECT name, type FROM pragma_table_info(?)", (table,)).fetchall()
        of = lambda kind: geopackage_tables.DTYPES.get(kind, "integer" if "INT" in kind else "text")  # noqa: E731
        return {name: of(kind.upper()) for name, kind in rows}

    def shapes(self, cells):
        """What was read of a geometry column, as shapes."""
        return geometry_blob.shapes(cells)

    def time(self, stamp):
        """A time as it is kept."""
        return stamp.strftime("%Y-%m-%dT%H:%M:%S.") + f"{stamp.microsecond // 1000:03d}Z"

    # Making

    def prepare(self, crs):
        """Within a transaction, make what every GeoPackage has, and the mark of the store."""
        fresh = not self._has("gpkg_contents")
        for text in geopackage_tables.CORE:
            self.execute(text)
        if fresh:
            self.execute(f"PRAGMA application_id = {geopackage_tables.APPLICATION}")
            self.execute(f"PRAGMA user_version = {geopackage_tables.USER_VERSION}")
        self._systems(crs)
        self.plain_table(self.mark, MARK_COLUMNS, "name")
        self._there = True
        self.set_meta("crs", crs)
        self.set_meta("version", str(self.version))

    def indexed(self, table, *columns):
        """Make an index."""
        name = "_".join(("ix", table, *columns))
        self.run("CREATE INDEX {name} ON {table} ({columns})", name=name, table=table, columns=columns)

    def _systems(self, crs):
        found = pyproj.CRS(crs)
        code = int(found.to_authority()[1])
        world = pyproj.CRS("EPSG:4326")
        rows = [*geopackage_tables.UNDEFINED]
        rows += [
            (one.name, number, "EPSG", number, one.to_wkt("WKT1_GDAL"))
            for one, number in ((world, 4326), (found, code))
        ]
        self.many(geopackage_tables.SYSTEM, rows)

    def _srs(self):
        return int(self.crs().split(":")[1])

    def plain_table(self, name, columns, *unique):
        """Make a table without places."""
        self._create(name, columns, unique, "")
        if name not in self.hidden:
            self.listed(name)

    def listed(self, name):
        """Say that a table, or view, is there for everybody."""
        self.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES (?, 'attributes', ?, 0)",
            (name, name),
        )

    def spatial_table(self, name, columns, *unique, shape="GEOMETRY"):
        """Make a table with places of any kind, or of one, and its spatial index."""
        self._create(name, columns, unique, f", geom {shape}")
        self.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES (?, 'features', ?, ?)",
            (name, name, self._srs()),
        )
        self.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)", (name, shape, self._srs()))
        self.execute(
            "INSERT INTO gpkg_extensions VALUES (?, 'geom', 'gpkg_rtree_index', "
            "'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')",
            (name,),
        )
        for text in geopackage_tables.index(name):
            self.execute(text)

    def _create(self, name, columns, unique, shape):
        typed = "".join(f", {quoted(column)} {geopackage_tables.TYPES[dtype]}" for column, dtype in columns)
        keys = f", UNIQUE ({', '.join(map(quoted, unique))})" if unique else ""
        key = "fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"
        self.execute(f"CREATE TABLE {quoted(name)} ({key}{typed}{shape}{keys})")

    def column(self, table, name, dtype):
        """Add a column to a table."""
        self.run("ALTER TABLE {table} ADD COLUMN {name} " + geopackage_tables.TYPES[dtype], table=table, name=name)

    def retype(self, table, name, before, dtype):
        """Give a column a wider type."""
        old = "before_" + secrets.token_hex(4)
        self.run("ALTER TABLE {table} RENAME COLUMN {name} TO {old}", table=table, name=name, old=old)
        self.column(table, name, dtype)
        kind = {"text": "TEXT", "number": "REAL", "integer": "INTEGER"}[dtype]
        self.run(
            "UPDATE {table} SET {name} = CAST({old} AS {sql_kind})", table=table, name=name, old=old, sql_kind=kind
        )
        self.run("ALTER TABLE {table} DROP COLUMN {old}", table=table, old=old)

    # Loading

    def temporary(self, name, columns, key):
        """A table that only this connection sees, blank."""
        self.run("DROP TABLE IF EXISTS temp.{name}", name=name)
        typed = ", ".join(f"{quoted(column)} {geopackage_tables.TYPES[dtype]}" for column, dtype in columns)
        shape = "" if name == "seen" else ", geom BLOB"
        unique = f", UNIQUE ({quoted(key)})" if key else ""
        self.execute(f"CREATE TEMP TABLE {quoted(name)} ({typed}{shape}{unique})")

    def stage(self, name, columns, data, shapes, monitor):
        """Write columns of cells, and shapes, into such a table."""
        self._write(quoted(name), columns, data, shapes, monitor)

    def append(self, table, columns, data, monitor, shapes=None):
        """Write columns of cells, and shapes, into a table of the store."""
        self._write(self.table(table), columns, data, shapes, monitor)

    def _write(self, target, columns, data, shapes, monitor):
        data = [[self._cell(value) for value in one] if _has_times(one) else one for one in data]
        if shapes is not None:
            data, columns = [*data, geometry_blob.blobs(shapes, self._srs())], (*columns, "geom")
        marks = ", ".join("?" * len(columns))
        text = self.statement(
            "INSERT INTO {sql_target} ({columns}) VALUES ({sql_marks})",
            columns=tuple(columns), sql_target=target, sql_marks=marks,
        )  # fmt: skip
        rows = list(zip(*data, strict=True))
        for start in range(0, len(rows), ROWS):
            monitor.check()
            self.many(text, rows[start : start + ROWS])

    def _cell(self, value):
        return None if value is None else self.time(value)

    def reshape(self, table, fid, shape):
        """Give a row another shape."""
        blob = geometry_blob.blobs([shape], self._srs())[0]
        self.run("UPDATE {table} SET geom = ? WHERE fid = ?", (blob, fid), table=table)

    def grown(self, table, frame):
        """Widen what the file says of a table's extent."""
        self.execute(
            "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ','now') WHERE table_name = ?", (table,)
        )
        bounds = shapely.bounds(frame.geometry.to_numpy())
        bounds = bounds[np.isfinite(bounds).all(axis=1)]
        if len(bounds):
            low, high = bounds[:, :2].min(axis=0).tolist(), bounds[:, 2:].max(axis=0).tolist()
            self.execute(
                "UPDATE gpkg_contents SET min_x = MIN(COALESCE(min_x, ?1), ?1), min_y = MIN(COALESCE(min_y, ?2), ?2), "
                "max_x = MAX(COALESCE(max_x, ?3), ?3), max_y = MAX(COALESCE(max_y, ?4), ?4) WHERE table_name = ?5",
                (*low, *high, table),
            )


def _has_times(values):
    first = next((value for value in values if value is not None), None)
    return isinstance(first, datetime.datetime)


def _busy(error):
    return "locked" in str(error) or "busy" in str(error)


class _PlainErrors:
    """SQLite's errors as facts and remedies."""

    def __init__(self, path):
        self.path = path

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if not isinstance(error, sqlite3.Error):
            return
        said, file = str(error), self.path.name
        if _busy(error):
            raise _Busy(
                "{file} is being written to by another program.",
                "Save or stop the editing of its layers there, or close that program, and try again.",
                file=file,
            ) from error
        if "full" in said or "disk I/O" in said:
            raise UserError(
                "There is no room left for {file}; nothing was changed.", "Free some space on the disk.", file=file
            ) from error
        if "readonly" in said or "unable to open" in said:
            raise UserError(
                "{file} cannot be written to.", "Check its folder's and its own permissions, or choose another place.",
                file=file,
            ) from error  # fmt: skip
        if "not a database" in said or "malformed" in said:
            raise UserError("{file} is no GeoPackage, or is damaged.", "Choose another file.", file=file) from error


class _Busy(UserError):
    """Another program holds the file."""
