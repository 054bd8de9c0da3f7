"""What a GeoPackage says of its tables, by its standard (OGC 12-128r17, version 1.3)."""

from .naming import quoted

APPLICATION = 0x47504B47
USER_VERSION = 10300
TYPES = {"text": "TEXT", "number": "DOUBLE", "integer": "INTEGER", "flag": "BOOLEAN", "time": "DATETIME"}
DTYPES = {"DOUBLE": "number", "REAL": "number", "FLOAT": "number", "BOOLEAN": "flag", "DATETIME": "time",
          "TIMESTAMP": "time"}  # fmt: skip

CORE = (
    "CREATE TABLE IF NOT EXISTS gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization "
    "TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT)",
    "CREATE TABLE IF NOT EXISTS gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, "
    "identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT "
    "(strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER, "
    "CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))",
    "CREATE TABLE IF NOT EXISTS gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, "
    "geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT "
    "pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name), CONSTRAINT "
    "fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name), CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) "
    "REFERENCES gpkg_spatial_ref_sys (srs_id))",
    "CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, "
    "definition TEXT NOT NULL, scope TEXT NOT NULL, "
    "CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))",
)
SYSTEM = (
    "INSERT OR IGNORE INTO gpkg_spatial_ref_sys (srs_name, srs_id, organization, organization_coordsys_id, definition) "
    "VALUES (?, ?, ?, ?, ?)"
)
UNDEFINED = (
    ("Undefined Cartesian SRS", -1, "NONE", -1, "undefined"),
    ("Undefined geographic SRS", 0, "NONE", 0, "undefined"),
)


def index(table):
    """Statements that make the spatial index of a table with the key ``fid`` and the shapes ``geom``."""
    t, tree, name = quoted(table), quoted(f"rtree_{table}_geom"), f"rtree_{table}_geom"
    box = "ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom)"
    put = f"INSERT OR REPLACE INTO {tree} VALUES (NEW.fid, {box})"
    full, empty = "NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom)", "NEW.geom ISNULL OR ST_IsEmpty(NEW.geom)"
    same, other = "OLD.fid = NEW.fid", "OLD.fid != NEW.fid"
    gone = f"DELETE FROM {tree} WHERE id"  # nosec B608: a quoted identifier
    triggers = {
        "insert": f"AFTER INSERT ON {t} WHEN ({full}) BEGIN {put}; END",
        "update1": f"AFTER UPDATE OF geom ON {t} WHEN {same} AND ({full}) BEGIN {put}; END",
        "update2": f"AFTER UPDATE OF geom ON {t} WHEN {same} AND ({empty}) BEGIN {gone} = OLD.fid; END",
        "update3": f"AFTER UPDATE ON {t} WHEN {other} AND ({full}) BEGIN {gone} = OLD.fid; {put}; END",
        "update4": f"AFTER UPDATE ON {t} WHEN {other} AND ({empty}) BEGIN {gone} IN (OLD.fid, NEW.fid); END",
        "delete": f"AFTER DELETE ON {t} WHEN OLD.geom NOT NULL BEGIN {gone} = OLD.fid; END",
    }
    made = [f"CREATE VIRTUAL TABLE {tree} USING rtree(id, minx, maxx, miny, maxy)"]
    return made + [f"CREATE TRIGGER {quoted(f'{name}_{key}')} {text}" for key, text in triggers.items()]
