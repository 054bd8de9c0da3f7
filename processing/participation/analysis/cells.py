"""Cells over a study area, areas that remarks lie in, and remarks shared between the cells they touch."""

import numpy as np
import shapely

from ...spec import UserError

MOST = 250_000
"""Cells at most: a map of more tells nothing, and cells that small are a wrong unit as a rule."""
BATCH = 5_000  # geometries between two looks at the cancel button


def cells(kind, size, xy, area, monitor):
    """Cells that cover an area, or the convex hull of points.

    Parameters
    ----------
    kind : {"square", "hexagon"}
    size : float
        Side of a square; distance between the middles of neighbouring hexagons, m.
    xy : (n, 2) float array
        m; covered when there is no area.
    area : shapely geometry or None
    monitor : Monitor

    Returns
    -------
    shapes : (c,) array of polygons
        Those that touch the area. They begin at whole multiples of the size: another run has the same.
    middle : (c, 2) float array

    Raises
    ------
    UserError
        More than `MOST` cells.
    """
    hull = area if area is not None else shapely.convex_hull(shapely.multipoints(xy))
    if hull.is_empty:
        return np.zeros(0, dtype=object), np.zeros((0, 2))
    left, bottom, right, top = hull.bounds
    wide = (right - left) / size + 3
    high = (top - bottom) / (size * (1.0 if kind == "square" else np.sqrt(0.75))) + 3
    if wide * high > MOST:
        raise UserError(
            "Cells of {size} m are too many: {n}.", "Use larger cells; at most {most}.",
            size=f"{size:g}", n=f"{wide * high:.0f}", most=MOST,
        )  # fmt: skip
    middle = (_squares if kind == "square" else _hexagons)(left, bottom, right, top, size)
    shapely.prepare(hull)
    made = []
    for first in range(0, len(middle), BATCH):
        monitor.progress(first / len(middle))
        some = middle[first : first + BATCH]
        shapes = _drawn(kind, some, size)
        keep = shapely.intersects(hull, shapes)
        made.append((shapes[keep], some[keep]))
    return np.concatenate([part[0] for part in made]), np.concatenate([part[1] for part in made])


def _squares(left, bottom, right, top, size):
    x = (np.arange(np.floor(left / size), np.floor(right / size) + 1) + 0.5) * size
    y = (np.arange(np.floor(bottom / size), np.floor(top / size) + 1) + 0.5) * size
    return np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)


def _hexagons(left, bottom, right, top, size):
    step = size * np.sqrt(0.75)
    row = np.arange(np.floor(bottom / step) - 1, np.ceil(top / step) + 2)
    column = np.arange(np.floor(left / size) - 1, np.ceil(right / size) + 2)
    c, r = (part.ravel() for part in np.meshgrid(column, row))
    return np.stack([(c + 0.5 * (r % 2)) * size, r * step], axis=1)


def _drawn(kind, middle, size):
    if kind == "square":
        half = size / 2
        return shapely.box(*(middle - half).T, *(middle + half).T)
    turn = np.radians(30 + 60 * np.arange(7))
    corner = size / np.sqrt(3) * np.stack([np.cos(turn), np.sin(turn)], axis=1)
    return shapely.polygons(middle[:, None, :] + corner[None, :, :])


def containing(shapes, xy, monitor):
    """The area every point lies in.

    Parameters
    ----------
    shapes : (a,) array of polygons or None
    xy : (n, 2) float array
        NaN without a place.

    Returns
    -------
    area : (n,) int array
        -1 outside all and without a place. A point on a border, or where areas overlap, is of the first that has it.
    several : int
        How many points more than one area has.
    """
    area, several = np.full(len(xy), -1), 0
    there = np.flatnonzero(np.isfinite(xy[:, 0]))
    tree = shapely.STRtree(shapes)
    for first in range(0, len(there), BATCH):
        monitor.progress(first / len(there))
        some = there[first : first + BATCH]
        point, found = tree.query(shapely.points(xy[some]), predicate="intersects")
        order = np.lexsort((found, point))
        once, start, times = np.unique(point[order], return_index=True, return_counts=True)
        area[some[once]] = found[order][start]
        several += int((times > 1).sum())
    return area, several


def shared(cell_shapes, shapes, monitor):
    """Which parts of lines and polygons lie in which cells.

    Parameters
    ----------
    cell_shapes : (c,) array of polygons or None
    shapes : (n,) array of geometries or None

    Returns
    -------
    remark, cell : (m,) int arrays
    share : (m,) float array
        Of a point 1, in the first cell that has it; of a line its length, of a polygon its area in the cell, both as
        part of the whole: what lies outside of all cells is lost.
    """
    dimension = shapely.get_dimensions(shapes)
    dimension = np.where(shapely.is_missing(shapes) | shapely.is_empty(shapes), -1, dimension)
    size = np.where(dimension == 2, shapely.area(shapes), shapely.length(shapes))
    spread = (dimension > 0) & (size > 0)
    xy = np.full((len(shapes), 2), np.nan)
    spots = np.flatnonzero((dimension >= 0) & ~spread)
    xy[spots] = shapely.get_coordinates(shapely.centroid(shapes[spots]))
    at, _ = containing(cell_shapes, xy, monitor.part(0.0, 0.3))
    found = [(np.flatnonzero(at >= 0), at[at >= 0], np.ones(int((at >= 0).sum())))]
    tree, wide = shapely.STRtree(cell_shapes), np.flatnonzero(spread)
    step = BATCH // 50
    for first in range(0, len(wide), step):
        monitor.progress(0.3 + 0.7 * first / len(wide))
        some = wide[first : first + step]
        which, cell = tree.query(shapes[some], predicate="intersects")
        for begin in range(0, len(which), BATCH):
            monitor.check()
            part = slice(begin, begin + BATCH)
            remark = some[which[part]]
            inside = shapely.intersection(shapes[remark], cell_shapes[cell[part]])
            flat = dimension[remark] == 2
            found.append((remark, cell[part], np.where(flat, shapely.area(inside), shapely.length(inside))
                          / size[remark]))  # fmt: skip
    remark, cell, share = (np.concatenate(column) for column in zip(*found, strict=True))
    keep = share > 0
    return remark[keep], cell[keep], share[keep]
