"""One tidy store of statistics, in a GeoPackage or in PostGIS."""
