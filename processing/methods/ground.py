"""How much of areas is covered by layers of polygons, every place counted once."""

import numpy as np
import shapely

PER_TILE = 60.0  # shapes a tile should hold
SMALLEST = 250.0  # m, side of a tile
LARGE = 100  # vertices: what has more is cut to the tile before it is united


def polygons_of(frame):
    """The polygons of a frame or None, without missing and empty ones, as an object array."""
    if frame is None:
        return np.zeros(0, dtype=object)
    shapes = frame.geometry.to_numpy()
    return shapes[(shapely.get_dimensions(shapes) == 2) & ~shapely.is_empty(shapes)]


def covered(areas, layers, monitor):
    """Area of each layer within each area, without what an earlier layer covers already.

    Parameters
    ----------
    areas : (n,) object array
        Polygons, or None; they may overlap.
    layers : sequence of object arrays of polygons
        Those of one layer may overlap.
    monitor : Monitor

    Returns
    -------
    within : (n, L) float array
        Square metres. Rows add up to what all layers together cover.
    whole : (L,) float array
        The same of all areas as one: where areas overlap the ground counts once.
    ground : float
        Area of all areas as one, m2.

    Notes
    -----
    The plane is cut into tiles of about 60 shapes, so that the cost grows with the number of shapes and not with its
    square; in every tile the layers are united, subtracted from each other and intersected with the areas.
    """
    areas = np.asarray(areas, dtype=object)
    within, whole, ground = np.zeros((len(areas), len(layers))), np.zeros(len(layers)), 0.0
    some = np.flatnonzero((shapely.get_dimensions(areas) == 2) & ~shapely.is_empty(areas))
    if not len(some):
        return within, whole, ground
    tiles = _tiles(areas[some], sum(map(len, layers)) + len(some))
    tree = shapely.STRtree(tiles)
    placed = [_by_tile(tree, shapes, len(tiles)) for shapes in (areas[some], *layers)]
    for number, tile in enumerate(tiles):
        monitor.progress(number / len(tiles))
        here = placed[0][number]
        if not len(here):
            continue
        parts = _cut(areas[some][here], tile, 0)
        ground += shapely.area(shapely.union_all(parts) if len(parts) > 1 else parts[0])
        taken = None
        for column, shapes in enumerate(layers):
            index = placed[column + 1][number]
            if not len(index):
                continue
            union = shapely.union_all(_cut(shapes[index], tile, LARGE))
            with np.errstate(invalid="ignore"):  # GEOS's own flag, on empty geometry
                union = union if taken is None else shapely.difference(union, taken)
                pieces = shapely.intersection(parts, union)
            within[some[here], column] += shapely.area(pieces)
            whole[column] += shapely.area(shapely.union_all(pieces) if len(pieces) > 1 else pieces[0])
            if column + 1 < len(layers):
                taken = union if taken is None else shapely.union(taken, union)
    monitor.progress(1.0)
    return within, whole, ground


def _tiles(areas, shapes):
    """Squares over the areas."""
    left, low, right, top = shapely.total_bounds(areas)
    count = max(1.0, shapes / PER_TILE)
    side = max(SMALLEST, np.sqrt((right - left) * (top - low) / count))
    x = left + side * np.arange(max(1, np.ceil((right - left) / side)))
    y = low + side * np.arange(max(1, np.ceil((top - low) / side)))
    x, y = (grid.ravel() for grid in np.meshgrid(x, y))
    return shapely.box(x, y, x + side, y + side)


def _by_tile(tree, shapes, count):
    """For each tile the shapes that meet it."""
    shape, tile = tree.query(shapes, predicate="intersects")
    order = np.argsort(tile, kind="stable")
    return np.split(shape[order], np.searchsorted(tile[order], np.arange(1, count)))


def _cut(shapes, tile, most):
    """Shapes of more than ``most`` vertices cut to the tile, unless they lie wholly within."""
    long = shapely.get_num_coordinates(shapes) > most
    long[long] = ~shapely.covers(tile, shapes[long])
    if not long.any():
        return shapes
    cut = shapes.copy()
    cut[long] = shapely.intersection(shapes[long], tile)
    return cut
