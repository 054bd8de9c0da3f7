"""The store of statistics in either database."""

from ...databases.geopackage import GeoPackage
from ...databases.postgis import PostgisSchema
from .base import StatisticsStore


class StatisticsGeoPackage(StatisticsStore, GeoPackage):
    """Statistics in a GeoPackage: see `GeoPackage`."""

    polygons = "MULTIPOLYGON"

    def show_view(self, name):
        """List the view among the tables, so that QGIS offers it."""
        self.listed(name)


class StatisticsSchema(StatisticsStore, PostgisSchema):
    """Statistics in a schema of PostGIS: see `PostgisSchema`."""

    polygons = "MultiPolygon"

    def show_view(self, name):
        """PostgreSQL lists it itself."""
