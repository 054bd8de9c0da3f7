"""Layers for the indicators from an OpenStreetMap extract."""

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..spec import Monitor, UserError
from . import osm_places as places
from . import osm_tags as known
from .metric_crs import metric_epsg
from .osm_buildings import Housing, buildings
from .osm_read import gdal_path, osm_options, polygons_only, read_elements
from .osm_streets import streets, unknown_kinds, walkable

ANY = ("amenity", "healthcare", "leisure", "office", "public_transport", "railway", "shop", "tourism")
WANTED = {
    "lines": "highway IS NOT NULL OR public_transport = 'platform' OR railway = 'platform'",
    "multipolygons": " OR ".join(f'"{key}" IS NOT NULL' for key in (*ANY, "building", "highway", "landuse", "natural")),
    "points": " OR ".join(f'"{key}" IS NOT NULL' for key in ANY) + " OR highway = 'bus_stop'",
}
READING = {"lines": "Reading streets", "multipolygons": "Reading areas", "points": "Reading points"}
HOME_COLUMNS = ("osm_id", "dwellings", "people", "estimate", "basis")


def prepare_osm(*, extract, boundary=None, housing: Housing = Housing(), monitor=None):  # noqa: B008 - frozen
    """Streets, green, buildings, homes, services and stops from an OpenStreetMap file.

    Parameters
    ----------
    extract : pathlib.Path
        .osm.pbf, .osm, or either packed with gzip.
    boundary : GeoDataFrame, optional
        Keep what touches these polygons, uncut; the layers come in its CRS.
    housing : osm_buildings.Housing
        Assumptions of the dwelling estimate.
    monitor : Monitor, optional
        Cancelling is heeded between layers, not while GDAL reads one.

    Returns
    -------
    dict of GeoDataFrame
        ``streets, green, vegetation, buildings, homes, services, stops``, each with a RangeIndex and ordered by
        kind of element and OpenStreetMap id; any but the first may be empty.

    Raises
    ------
    UserError
        Where the file is no OpenStreetMap data, is damaged, or has no street people can walk on (within
        the boundary).

    Notes
    -----
    The CRS is the boundary's, else `metric_crs.metric_epsg` of the median place of the streets.
    """
    monitor = monitor or Monitor()
    path = gdal_path(extract)
    area = None if boundary is None else shapely.union_all(boundary.geometry.dropna().to_numpy())
    box = None if area is None or area.is_empty else _degrees(area, boundary.crs)
    tags, geometry, lost = {}, {}, 0
    with osm_options():
        for step, (layer, where) in enumerate(WANTED.items()):
            monitor.step(READING[layer])
            monitor.progress(0.25 * step)
            tags[layer], geometry[layer], broken = read_elements(path, layer, where, box)
            lost += broken

    monitor.step("Choosing what belongs to which layer")
    monitor.progress(0.75)
    if not walkable(tags["lines"]).any():
        raise UserError(
            "{extract} has no street people can walk on."
            if box is None
            else "{extract} has no street people can walk on within {boundary}.",
            "Choose an extract that covers the study area, with its streets.",
        )
    crs = boundary.crs if box else _local_crs(geometry["lines"])
    for layer in WANTED:
        here = gpd.GeoSeries(geometry[layer], crs=4326).to_crs(crs).to_numpy()
        if layer == "multipolygons":
            here = polygons_only(here)
            lost += int(shapely.is_missing(here).sum())
        keep = ~shapely.is_missing(here) if box is None else shapely.intersects(area, here)
        tags[layer], geometry[layer] = tags[layer][keep].reset_index(drop=True), here[keep]
    if lost:
        monitor.warn("{n} elements left out: their outlines are broken.", n=lost)

    monitor.progress(0.8)
    result = {"streets": _streets(tags["lines"], geometry["lines"], crs, monitor)}
    ground = green_and_buildings(tags["multipolygons"], geometry["multipolygons"], crs, housing, monitor)
    result.update(ground)
    monitor.progress(0.9)
    result["services"] = _services(tags, geometry, crs)
    result["stops"] = _stops(tags, geometry, crs)
    monitor.progress(1.0)
    return result


def _degrees(area, crs):
    """West, south, east, north of an area, with about a kilometre around for the bend of a projection."""
    west, south, east, north = gpd.GeoSeries([area], crs=crs).to_crs(4326).total_bounds
    return west - 0.02, south - 0.01, east + 0.02, north + 0.01


def _local_crs(lines):
    """The metric CRS of the median place: one long line far out does not move it."""
    west, south, east, north = shapely.bounds(lines).T
    return f"EPSG:{metric_epsg(float(np.median(west + east)) / 2, float(np.median(south + north)) / 2)}"


def _frame(columns, geometry, crs):
    return gpd.GeoDataFrame(columns.reset_index(drop=True), geometry=gpd.GeoSeries(geometry), crs=crs)


def _streets(tags, lines, crs, monitor):
    unknown = unknown_kinds(tags)
    if len(unknown):
        monitor.info(
            "{n} lines left out, since their kind of highway is not known here: {kinds}.",
            n=int(unknown.sum()),
            kinds=", ".join(str(kind)[:30] for kind in unknown.index[:5]),
        )
    chosen = walkable(tags) & (shapely.length(lines) > 0)
    return _frame(streets(tags, chosen), lines[chosen], crs)


def green_and_buildings(tags, areas, crs, housing, monitor):
    """The layers green, vegetation, buildings and homes."""
    size = shapely.area(areas)
    found = places.green(tags, size / 10_000.0)
    vegetation = _frame(found, areas[found.index], crs)
    green = vegetation[vegetation["public"] == 1].drop(columns="public").reset_index(drop=True)

    house = (tags["building"].notna() & tags["building"].ne("no")).to_numpy()
    point = shapely.point_on_surface(areas[house])
    use = _use(tags)
    land = pd.notna(use)
    ground = _ground(point, areas[land], use[land])
    rows = buildings(tags[house].reset_index(drop=True), size[house], ground, housing)
    lived = (rows["dwellings"] > 0).to_numpy()
    monitor.info(
        "{homes} of {buildings} buildings are taken as homes: {dwellings} dwellings, {people} people. "
        "This is an estimate except where flats are tagged ({tagged} buildings).",
        homes=int(lived.sum()),
        buildings=len(rows),
        dwellings=round(rows["dwellings"].sum()),
        people=round(rows["people"].sum()),
        tagged=int((rows["estimate"] == 0).sum()),
    )
    return {
        "green": green,
        "vegetation": vegetation,
        "buildings": _frame(rows, areas[house], crs),
        "homes": _frame(rows.loc[lived, list(HOME_COLUMNS)], point[lived], crs),
    }


def _use(tags):
    """Use of each area of land as far as it tells whether there are homes; None elsewhere, and for buildings."""
    telling = tags[["landuse", "leisure", "amenity"]]
    telling = telling.where(telling.isin(known.HOMES_GROUND | known.OTHER_GROUND))
    use = telling["landuse"]
    for key in ("leisure", "amenity"):
        use = use.where(use.notna(), telling[key])
    return use.where(tags["building"].isna()).to_numpy(dtype=object)


def _ground(point, land, use):
    """Land use at each point; where several overlap, that of the smallest area."""
    found = np.full(len(point), None, dtype=object)
    at, which = shapely.STRtree(land).query(point, predicate="within")
    order = np.argsort(-shapely.area(land[which]), kind="stable")
    found[at[order]] = use[which[order]]
    return found


def _services(tags, geometry, crs):
    parts, points, areas = [], [], []
    for layer in ("points", "multipolygons"):
        part = places.services(tags[layer])
        shape = geometry[layer][part.index]
        parts.append(part)
        points.append(shapely.point_on_surface(shape))
        areas.append(shape if layer == "multipolygons" else np.full(len(shape), None, dtype=object))
    part, point, area = pd.concat(parts, ignore_index=True), np.concatenate(points), np.concatenate(areas)
    keep = places.drop_inner(part["kind"].to_numpy(), point, area)
    return _frame(part[keep], point[keep], crs)


def _stops(tags, geometry, crs):
    parts, points = [], []
    for layer in WANTED:
        part = places.stops(tags[layer])
        shape = geometry[layer][part.index]
        middle = shapely.line_interpolate_point(shape, 0.5, normalized=True) if layer == "lines" else None
        parts.append(part)
        points.append(shapely.point_on_surface(shape) if middle is None else middle)
    part, point = pd.concat(parts, ignore_index=True), np.concatenate(points)
    keep = places.drop_pairs(part, point)
    return _frame(part[keep].drop(columns="rank"), point[keep], crs)
