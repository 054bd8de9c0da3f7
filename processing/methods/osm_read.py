"""Reading OpenStreetMap extracts through GDAL's OSM driver."""

import gzip
import re
import warnings
import zlib
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pandas as pd
import pyogrio
import shapely

from ..spec import UserError

OSMCONF = Path(__file__).resolve().parents[2] / "resources" / "osm" / "osmconf.ini"
XML_START = re.compile(rb"^(\xef\xbb\xbf)?\s*(<\?xml[^>]*\?>)?\s*(<!--(?:(?!-->).)*-->\s*)*<osm[\s>]", re.DOTALL)
OPTIONS = {
    "OSM_CONFIG_FILE": str(OSMCONF),
    # Each layer is read in a pass of its own.
    "OGR_INTERLEAVED_READING": "NO",
    # Never a file of ours beside the user's.
    "CPL_VSIL_GZIP_WRITE_PROPERTIES": "NO",
}


def gdal_path(extract):
    """What GDAL calls the file, once its first bytes show that it is OpenStreetMap data.

    Parameters
    ----------
    extract : pathlib.Path
        A .osm.pbf or .osm file, or one of them packed with gzip; told by content, not by name.

    Raises
    ------
    UserError
        Where it is anything else: no other driver of GDAL is let near the file.
    """
    try:
        with open(extract, "rb") as file:
            head = file.read(4096)
        packed = head.startswith(b"\x1f\x8b")
        if packed:
            with gzip.open(extract) as file:
                head = file.read(4096)
    except (OSError, EOFError, zlib.error) as error:
        raise UserError(
            "{extract} cannot be opened: {error}.",
            "Check the path and the permission to read, or download the file again.",
            error=str(error),
        ) from error
    if b"OSMHeader" not in head[:64] and not XML_START.match(head):
        raise UserError(
            "{extract} is not an OpenStreetMap extract.",
            "Choose a file that ends in .osm.pbf, .osm or .osm.gz, for example from download.geofabrik.de.",
        )
    path = str(Path(extract).resolve())
    return f"/vsigzip/{path}" if packed else path


@contextmanager
def osm_options():
    """GDAL with our own list of tags; the settings before are put back afterwards."""
    before = {name: pyogrio.get_gdal_config_option(name) for name in OPTIONS}
    pyogrio.set_gdal_config_options(OPTIONS)
    try:
        yield
    finally:
        pyogrio.set_gdal_config_options(before)


def read_elements(path, layer, where, bbox=None):
    """Read one layer of an extract; call within `osm_options`.

    Parameters
    ----------
    path : str
        From `gdal_path`.
    layer : {"points", "lines", "multipolygons"}
    where : str
        Which elements, as an SQL condition on tags.
    bbox : tuple of float, optional
        West, south, east, north in degrees.

    Returns
    -------
    tags : DataFrame
        One text column per tag of the layer (None where untagged), and ``osm_id`` as in
        ``way/123``; ordered by kind of element and id.
    geometry : (n,) array of geometries
        WGS 84, 2D, not empty.
    lost : int
        Elements left out since no geometry can be made of them.
    """
    try:
        with warnings.catch_warnings():
            # GDAL says for each broken ring what `lost` counts.
            warnings.simplefilter("ignore", RuntimeWarning)
            meta, _, wkb, fields = pyogrio.raw.read(path, layer=layer, where=where, bbox=bbox, force_2d=True)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
        raise UserError(
            "{extract} cannot be read to its end: {error}.",
            "Download the file again, it may be damaged or cut off.",
            error=str(error).rstrip("."),
        ) from error
    tags = pd.DataFrame(dict(zip(meta["fields"], fields, strict=True)), dtype=object)
    # One broken ring must not cost the whole layer.
    geometry = shapely.from_wkb(wkb, on_invalid="ignore")
    kind, number = _element(tags, layer)
    whole = ~(shapely.is_missing(geometry) | shapely.is_empty(geometry))
    order = np.lexsort((number, kind))
    order = order[whole[order]]
    tags["osm_id"] = [f"{k}/{n}" for k, n in zip(kind, number, strict=True)]
    tags = tags.drop(columns="osm_way_id", errors="ignore").iloc[order].reset_index(drop=True)
    return tags, geometry[order], int((~whole).sum())


def _element(tags, layer):
    """Kind and number of each element: a polygon is a closed way or a relation."""
    if layer != "multipolygons":
        kind = np.full(len(tags), "node" if layer == "points" else "way")
        return kind, tags["osm_id"].to_numpy(dtype=np.int64)
    way = tags["osm_way_id"].notna().to_numpy()
    number = tags["osm_way_id"].where(way, tags["osm_id"]).to_numpy(dtype=np.int64)
    return np.where(way, "way", "relation"), number


def polygons_only(geometry):
    """Repair polygons; what is no area afterwards becomes None.

    Parameters
    ----------
    geometry : (n,) array of polygons or multipolygons

    Returns
    -------
    (n,) array of valid multipolygons or None
    """
    geometry = geometry.copy()
    for i in np.flatnonzero(~shapely.is_valid(geometry)):
        parts = shapely.get_parts(shapely.get_parts(shapely.make_valid(geometry[i])))
        geometry[i] = shapely.union_all(parts[shapely.get_type_id(parts) == 3])
    single = shapely.get_type_id(geometry) == 3
    geometry[single] = shapely.multipolygons(geometry[single], indices=np.arange(single.sum()))
    geometry[shapely.is_empty(geometry)] = None
    return geometry
