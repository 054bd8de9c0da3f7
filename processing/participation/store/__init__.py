"""Where contributions are kept: GeoPackage or PostGIS, imported in one transaction, reviewed with a history."""
