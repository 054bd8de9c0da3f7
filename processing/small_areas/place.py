"""Where statistics are kept, as a tool's inputs say it."""

from dataclasses import dataclass
from pathlib import Path

from ..spec import UserError


@dataclass(frozen=True)
class StatisticsPlace:
    """A GeoPackage, or a schema of a PostgreSQL database with PostGIS.

    Parameters
    ----------
    store : Path or None
    connection : object or None
        Has ``name`` and ``open()``, which gives a psycopg2 connection.
    schema : str
    """

    store: Path | None
    connection: object | None
    schema: str

    def open(self, *, create=False):
        """The store.

        Parameters
        ----------
        create : bool
            Make it where it is not there.

        Returns
        -------
        StatisticsStore
            To be used in a ``with`` statement.

        Raises
        ------
        UserError
            Neither or both are given, there is none, or it cannot be opened.
        """
        if (self.store is None) == (self.connection is None):
            raise UserError(
                "Neither a GeoPackage nor a database is given, or both.",
                "Choose a GeoPackage, or a database connection and a schema.",
            )
        from .store.stores import StatisticsGeoPackage, StatisticsSchema

        if self.store is not None:
            return StatisticsGeoPackage(Path(self.store), create=create)
        return StatisticsSchema(self.connection, self.schema, create=create)
