"""Tables in a GeoPackage or in PostGIS: statements, transactions and errors, the same for every store of the plugin."""
