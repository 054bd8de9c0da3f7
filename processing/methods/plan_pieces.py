"""Plan polygons without what others cover, and pieces of them with given areas."""

import itertools

import geopandas as gpd
import numpy as np
import shapely

TOUCH = 1e-6
CHUNK = 50
HALVINGS = 60
KINDS = (("built_area", "building", "sealed"), ("sealed_area", "paved", "sealed"),
         ("green_area", "green", "vegetation_on_ground"), ("water_area", "water", "water"))  # fmt: skip


def without_earlier(polygons, monitor):
    """Polygons without the ground of those that come before them.

    Parameters
    ----------
    polygons : (N,) array of polygons; missing ones stay missing

    Returns
    -------
    shapes : (N,) array
    left : (N,) float array
        Share of the area that is left: 1 where nothing overlaps, 0 where all is covered (or there is none).
    """
    shapes = np.array(polygons, dtype=object)
    area = np.nan_to_num(shapely.area(shapes))
    tree = shapely.STRtree(shapes)
    shapely.prepare(shapes)
    found = [(np.zeros(0, int), np.zeros(0, int))]
    for first in range(0, len(shapes), CHUNK):
        monitor.progress(0.5 * first / len(shapes))
        later, earlier = tree.query(shapes[first : first + CHUNK])
        later = later + first
        some = earlier < later
        later, earlier = later[some], earlier[some]
        near = shapely.intersects(shapes[later], shapes[earlier])
        near[near] = ~shapely.touches(shapes[later[near]], shapes[earlier[near]])
        later, earlier = later[near], earlier[near]
        shared = shapely.area(shapely.intersection(shapes[later], shapes[earlier]))
        some = shared > TOUCH * np.minimum(area[later], area[earlier])
        found.append((later[some], earlier[some]))
    later, earlier = (np.concatenate(part) for part in zip(*found, strict=True))
    whole = shapes.copy()
    for number, position in enumerate(np.unique(later)):
        monitor.progress(0.5 + 0.5 * number / len(later))
        cover = shapely.union_all(whole[earlier[later == position]])
        shapes[position] = areas_only(shapely.difference(whole[position], cover))
    if len(later):
        monitor.warn(
            "{n} plan polygons overlap others. Ground that several cover belongs to the first of them in the layer; "
            "the others lose it, with that part of their floor area.",
            n=len(np.unique(later)),
        )
    with np.errstate(invalid="ignore", divide="ignore"):
        left = np.where(area > 0, np.nan_to_num(shapely.area(shapes)) / area, 0.0)
    left[left < TOUCH] = 0.0
    left[np.abs(left - 1.0) < 1e-12] = 1.0
    return shapes, left


def areas_only(shape):
    """The polygons of a shape as one multipolygon."""
    parts = [part for part in shapely.get_parts(shape) if shapely.get_dimensions(part) == 2]
    flat = [piece for part in parts for piece in shapely.get_parts(part)]
    return shapely.multipolygons(flat) if flat else shapely.MultiPolygon()


def surfaces(plan, shapes, table, monitor):
    """Pieces of every polygon with the areas of building, paved ground, green and water.

    Where within the plot they lie is not known: the polygon is cut by level lines from south to north, so that every
    piece has its area.

    Returns
    -------
    GeoDataFrame
        ``surface`` (a word of the factor tables), ``what``, ``area``, and ``plan`` the number of the polygon from 1.
    """
    rows, pieces = [], []
    valued = np.flatnonzero(table["built_area"].notna().to_numpy() & (table["plot_area"].to_numpy() > 0))
    for number, position in enumerate(valued):
        monitor.progress(number / len(valued))
        amounts = [(table[column].iloc[position], what, word) for column, what, word in KINDS]
        amounts = [entry for entry in amounts if entry[0] > TOUCH * table["plot_area"].iloc[position]]
        for shape, (amount, what, word) in zip(
            _cut(shapes[position], [a for a, _, _ in amounts]), amounts, strict=True
        ):
            rows.append((word, what, amount, position + 1))
            pieces.append(shape)
    data = {name: [row[at] for row in rows] for at, name in enumerate(("surface", "what", "area", "plan"))}
    return gpd.GeoDataFrame(data, geometry=gpd.GeoSeries(pieces, crs=plan.crs), crs=plan.crs)


def _cut(shape, amounts):
    """Cut a polygon by level lines into pieces with these areas, which sum to its own."""
    left, bottom, right, top = shapely.bounds(shape)
    lines, sought = [bottom], 0.0
    for amount in amounts[:-1]:
        sought += amount
        low, high = lines[-1], top
        for _ in range(HALVINGS):
            middle = 0.5 * (low + high)
            if shapely.area(shapely.clip_by_rect(shape, left, bottom, right, middle)) < sought:
                low = middle
            else:
                high = middle
        lines.append(0.5 * (low + high))
    lines.append(top)
    if len(amounts) == 1:
        return [shape]
    pieces = [shapely.intersection(shape, shapely.box(left, a, right, b)) for a, b in itertools.pairwise(lines)]
    return [areas_only(piece) for piece in pieces]
