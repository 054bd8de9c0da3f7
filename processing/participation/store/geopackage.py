"""Resident input in a GeoPackage."""

from ...databases.geopackage import GeoPackage
from . import geopackage_history, tables
from .base import Store


class GeoPackageStore(Store, GeoPackage):
    """A store in a GeoPackage file: see `GeoPackage`."""

    def watch(self):
        """Within a transaction, keep the history from now on."""
        for text in geopackage_history.history(tables.WATCHED):
            self.execute(text)
        self.run("INSERT INTO {table} (who, action, batch, undoes) VALUES ('', '', '', '')", table="editing")
