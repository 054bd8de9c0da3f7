"""How much of every cell some polygons cover, window by window: roofs, crowns."""

import numpy as np
import shapely

from .cell_fractions import polygon_edges, sweep
from .raster import Grid

CHUNK = 5_000  # polygons widened between two looks at cancelling


class Coverage:
    """The part of cells that lies under polygons.

    Parameters
    ----------
    polygons : (P,) array of geometries
        In the CRS of the grid; missing ones cover nothing.
    grid : raster.Grid
    margin : float
        By how much the polygons are widened, m.
    monitor : Monitor
    """

    def __init__(self, polygons, grid, margin, monitor):
        there = np.asarray(polygons, object)
        there = there[~(shapely.is_missing(there) | shapely.is_empty(there))]
        self.grid, self._monitor = grid, monitor
        for begin in range(0, len(there) if margin > 0 else 0, CHUNK):
            there[begin : begin + CHUNK] = shapely.buffer(there[begin : begin + CHUNK], margin, quad_segs=2)
            monitor.progress(min(1.0, begin / len(there)))
        self._polygons, self._tree = there, shapely.STRtree(there)

    def fraction(self, window):
        """Covered part of every cell of a window that may reach out of the grid: 2D float array, 0 to 1.

        Where polygons overlap within a cell their parts add up, to 1 at most.
        """
        grid, height, width = self.grid, int(window.height), int(window.width)
        left = grid.left + window.col_off * grid.cell_width
        top = grid.top - window.row_off * grid.cell_height
        part = Grid(left, top, grid.cell_width, grid.cell_height, width, height)
        box = shapely.box(left, top - height * grid.cell_height, left + width * grid.cell_width, top)
        # Per row: covered parts of single cells, and where runs of cells begin and end.
        cells, changes = np.zeros((height, width)), np.zeros((height, width + 1))
        some = self._polygons[np.sort(self._tree.query(box))]
        self._monitor.check()
        edges = polygon_edges(some, part)
        self._monitor.check()
        for cover in sweep(edges, part):
            self._monitor.check()
            np.add.at(cells, (cover.row + cover.top, cover.column), cover.weight)
            np.add.at(changes, (cover.run_row + cover.top, cover.run_start), cover.run_weight)
            np.add.at(changes, (cover.run_row + cover.top, cover.run_stop), -cover.run_weight)
        return np.clip(cells + np.cumsum(changes, axis=1)[:, :-1], 0.0, 1.0)
