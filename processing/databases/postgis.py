"""Tables in a schema of a PostgreSQL database with PostGIS."""

import csv
import hashlib
import io
import threading
import time
from contextlib import closing, suppress

import numpy as np
import pyproj
import shapely

from ..spec import Cancelled, UserError
from .database import MARK_COLUMNS, ROWS, Database
from .naming import quoted

TYPES = {"text": "text", "number": "double precision", "integer": "bigint", "flag": "boolean", "time": "timestamptz"}
DTYPES = {"double precision": "number", "bigint": "integer", "integer": "integer", "boolean": "flag",
          "timestamp with time zone": "time"}  # fmt: skip
_NAP = 0.1


class PostgisSchema(Database):
    """A store in a schema. Tables that are not the store's are left alone.

    Parameters
    ----------
    connection : object
        Has ``name`` and ``open()``, which gives a psycopg2 connection.
    schema : str
    create : bool
        The schema may be missing, or hold no store yet: it is made with the first import.

    Raises
    ------
    UserError
        The database cannot be reached, has no PostGIS, or the schema holds no store, or one of a newer version.
    """

    placeholder = "%s"
    differs = "IS DISTINCT FROM"
    shape_expression = "ST_AsBinary(geom)"

    def __init__(self, connection, schema, create=False):
        self.schema, self.name = schema or "public", f"{connection.name}: {schema}"
        if len(self.schema.encode()) > 63 or "\x00" in self.schema:
            raise UserError("{schema} is no name of a schema.", "Use at most 63 letters.", schema=self.schema[:80])
        self._there, self._watch = None, None
        self._open = connection.open
        self._connection = connection.open()
        self._connection.autocommit = True
        try:
            where = "SELECT extnamespace::regnamespace::text FROM pg_extension WHERE extname = 'postgis'"
            found = self.execute(where).fetchone()
            if not found:
                raise UserError(
                    "The database {name} has no PostGIS.",
                    "Ask its administrator to run CREATE EXTENSION postgis there, or use a GeoPackage.",
                    name=connection.name,
                )
            path = "SELECT set_config('search_path', current_setting('search_path') || ', ' || %s, false)"
            self.execute(path, found)
            self.execute("SET client_min_messages = warning")
            self.execute("SET timezone = 'UTC'")
            self.check_version()
            if not create:
                self.needed()
        except BaseException:
            self.close()
            raise

    def close(self):
        """Close the connection."""
        self._connection.close()

    # SQL

    def escape(self, text):
        """A per cent sign has a meaning in the statements of psycopg2."""
        return text.replace("%", "%%")

    def table(self, name):
        """A table of the store, quoted."""
        return self.escape(f"{quoted(self.schema)}.{quoted(name)}")

    def execute(self, text, values=()):
        """Execute a statement."""
        with self._plain_errors():
            cursor = self._connection.cursor()
            cursor.execute(text, tuple(values))
            return cursor

    def many(self, text, rows):
        """Execute a statement for each row."""
        from psycopg2.extras import execute_batch

        with self._plain_errors():
            execute_batch(self._connection.cursor(), text, rows, page_size=500)

    def begin(self, monitor):
        """Start a transaction; wait for another one in this schema."""
        self.execute("BEGIN")
        self._there = None
        self._watch = _Watch(self._open, self.execute("SELECT pg_backend_pid()").fetchone()[0], monitor)
        key = int.from_bytes(hashlib.sha256(f"sodertorn:{self.schema}".encode()).digest()[:8], "big", signed=True)
        waiting = False
        try:
            while not self.execute("SELECT pg_try_advisory_xact_lock(%s)", (key,)).fetchone()[0]:
                if not waiting:
                    monitor.step("Waiting for somebody else who writes to {schema}", schema=self.schema)
                waiting = True
                monitor.check()
                time.sleep(_NAP)
        except BaseException:
            self.rollback()
            raise

    def commit(self, monitor):
        """Make it so."""
        self.execute("COMMIT")
        self._watch.end()

    def rollback(self):
        """As if nothing had been."""
        self._there = None
        if self._watch:
            self._watch.end()
        if not self._connection.closed:
            try:
                self.execute("ROLLBACK")
            except Cancelled:  # it came a moment late; the end of the connection is the end of the transaction
                self.close()

    def _plain_errors(self):
        return _PlainErrors(self.name, self._watch)

    # What is there

    def exists(self):
        """Whether there is a store in the schema."""
        if not self._there:
            text = "SELECT 1 FROM pg_tables WHERE schemaname = %s AND tablename = %s"
            self._there = bool(self.execute(text, (self.schema, self.mark)).fetchone())
        return self._there

    def all_tables(self):
        """Names of all tables and indices in the schema."""
        text = "SELECT relname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname = %s"
        return [row[0] for row in self.execute(text, (self.schema,)).fetchall()]

    def columns_of(self, table):
        """Name to dtype of a table's columns."""
        text = (
            "SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = %s AND table_name = %s "
            "ORDER BY ordinal_position"
        )
        return {name: DTYPES.get(kind, "text") for name, kind in self.execute(text, (self.schema, table)).fetchall()}

    def shapes(self, cells):
        """What was read of a geometry column, as shapes."""
        made = np.full(len(cells), None, dtype=object)
        made[:] = [None if cell is None else bytes(cell) for cell in cells]
        return shapely.from_wkb(made)

    def time(self, stamp):
        """A time as it is kept."""
        return stamp

    # Making

    def prepare(self, crs):
        """Within a transaction, make the schema where it is missing, and the mark of the store."""
        taken = sorted({*self.claimed} & {*self.all_tables()})
        if taken:
            raise UserError(
                "{file} has a table called {table} that is not made by this plugin.",
                "Choose another schema.",
                file=self.name,
                table=taken[0],
            )
        if not self.execute("SELECT 1 FROM pg_namespace WHERE nspname = %s", (self.schema,)).fetchone():
            self.run("CREATE SCHEMA {schema}", schema=self.schema)  # IF NOT EXISTS would ask for the right even so
        self.plain_table(self.mark, MARK_COLUMNS, "name")
        self._there = True
        self.set_meta("crs", crs)
        self.set_meta("version", str(self.version))

    def indexed(self, table, *columns):
        """Make an index."""
        self.run("CREATE INDEX ON {table} ({columns})", table=table, columns=columns)

    def _srs(self):
        return int(pyproj.CRS(self.crs()).to_authority()[1])

    def plain_table(self, name, columns, *unique):
        """Make a table without places."""
        self._create(name, columns, unique, "")

    def spatial_table(self, name, columns, *unique):
        """Make a table with places of any kind, and its spatial index."""
        self._create(name, columns, unique, f", geom geometry(Geometry, {self._srs()})")
        self.run("CREATE INDEX ON {table} USING gist (geom)", table=name)

    def _create(self, name, columns, unique, shape):
        typed = "".join(f", {self.escape(quoted(column))} {TYPES[dtype]}" for column, dtype in columns)
        keys = f", UNIQUE ({', '.join(map(quoted, unique))})" if unique else ""
        self.execute(f"CREATE TABLE {self.table(name)} (fid bigserial PRIMARY KEY{typed}{shape}{keys})")

    def column(self, table, name, dtype):
        """Add a column to a table."""
        self.run("ALTER TABLE {table} ADD COLUMN {name} " + TYPES[dtype], table=table, name=name)

    def retype(self, table, name, before, dtype):
        """Give a column a wider type."""
        via = "::integer" if before == "flag" else ""
        text = "ALTER TABLE {table} ALTER COLUMN {name} TYPE " + f"{TYPES[dtype]} USING {{name}}{via}::{TYPES[dtype]}"
        self.run(text, table=table, name=name)

    # Loading

    def temporary(self, name, columns, key):
        """A table that only this connection sees, blank."""
        self.run("DROP TABLE IF EXISTS pg_temp.{name}", name=name)
        typed = ", ".join(f"{quoted(column)} {TYPES[dtype]}" for column, dtype in columns)
        shape = "" if name == "seen" else ", geom geometry"
        unique = f", UNIQUE ({quoted(key)})" if key else ""
        self.execute(f"CREATE TEMPORARY TABLE {quoted(name)} ({typed}{shape}{unique}) ON COMMIT DROP")

    def stage(self, name, columns, data, shapes, monitor):
        """Copy columns of cells, and shapes, into such a table."""
        if shapes is not None:
            shapes = shapely.force_2d(shapes)
            gone = shapely.is_missing(shapes) | shapely.is_empty(shapes)
            shapes = shapely.set_srid(np.where(gone, None, shapes), self._srs())
            hexes = shapely.to_wkb(shapes, hex=True, include_srid=True)
            data, columns = [*data, hexes.tolist()], (*columns, "geom")
        target = ", ".join(map(quoted, columns))
        text = f"COPY pg_temp.{quoted(name)} ({target}) FROM STDIN WITH (FORMAT csv)"
        rows = list(zip(*data, strict=True))
        for start in range(0, len(rows), ROWS):
            monitor.check()
            stream = io.StringIO()
            csv.writer(stream).writerows(rows[start : start + ROWS])
            stream.seek(0)
            with self._plain_errors():
                self._connection.cursor().copy_expert(text, stream)

    def grown(self, table, frame):
        """PostGIS keeps extents itself."""


class _Watch(threading.Thread):
    """Breaks off what the database is at when the user wants to stop: it may wait for rows that somebody else holds.

    Over a connection of its own, since psycopg2's ``cancel`` stops all of Python until the server has answered.
    """

    def __init__(self, connect, process, monitor):
        super().__init__(daemon=True)
        self.rung = False
        self._connect, self._process, self._monitor, self._over = connect, process, monitor, threading.Event()
        self.start()

    def end(self):
        """The transaction is over."""
        self._over.set()

    def run(self):
        """See `threading.Thread.run`."""
        import psycopg2

        while not self._monitor.is_cancelled():
            if self._over.wait(_NAP):
                return
        self.rung = True
        with suppress(psycopg2.Error, UserError), closing(self._connect()) as other:
            other.autocommit = True
            while not self._over.is_set():
                other.cursor().execute("SELECT pg_cancel_backend(%s)", (self._process,))
                self._over.wait(_NAP)


class _PlainErrors:
    """PostgreSQL's errors as facts and remedies."""

    def __init__(self, name, watch):
        self.name, self._watch = name, watch

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        import psycopg2

        if not isinstance(error, psycopg2.Error):
            return
        said = str(error).strip().splitlines()
        code = error.pgcode or ""
        if code == "57014" and self._watch and self._watch.rung:
            raise Cancelled from None
        if code == "42501":
            raise UserError(
                "This login has no right to do that in {name}; nothing was changed.",
                "Ask the database's administrator for the right to read and write in that schema, and to make it where "
                "it is not there.",
                name=self.name,
            ) from error  # fmt: skip
        if code.startswith("53"):
            raise UserError(
                "The database {name} has no room left; nothing was changed.", "Ask its administrator.", name=self.name
            ) from error
        if isinstance(error, (psycopg2.OperationalError, psycopg2.InterfaceError)) or code.startswith(("08", "57")):
            raise UserError(
                "The connection to {name} broke: {message}. Nothing was changed.",
                "Try again when the database answers.",
                name=self.name, message=said[0] if said else "?",
            ) from error  # fmt: skip
