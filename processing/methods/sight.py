"""Lines of sight over a surface model: which points are seen from where."""

import numpy as np

from .aligned import Aligned
from .raster import Grid, cells_by_window, grown, read

TILE = 512
SAMPLES = 2_000_000
"""Samples of rays taken at once."""
TOUCH = 1e-6
"""A surface that reaches no more than this (m) above the ray does not hide."""


def visible(
    observers, targets, surface, terrain, *, eye_height, clear=0.0, crown=0.0, surface_band=1, terrain_band=1, monitor
):
    """Whether targets are seen from observers, pair by pair.

    The ray runs from ``eye_height`` above the terrain at the observer to the top of the target: the highest cell of
    the surface whose centre lies within ``crown`` of it, at least the cell it lies in. It is looked at wherever it
    crosses a line through cell centres, across the axis along which it runs faster; the surface there is interpolated
    between the two centres on that line. The target is seen where the surface lies nowhere above the ray. The earth is
    taken as flat (at 1 km its curve is 8 cm).

    Parameters
    ----------
    observers, targets : (P, 2) float arrays
        Coordinates, m.
    surface, terrain : rasterio datasets
        Elevations in m, in one height system.
    eye_height : float
        m.
    clear : float
        Surface nearer than this to the observer hides nothing, m: the outer wall, the window's own roof.
    crown : float
        Surface nearer than this to the target hides nothing, m: the rest of its crown.
    surface_band, terrain_band : int
    monitor : Monitor

    Returns
    -------
    seen : (P,) bool array
    known : (P,) bool array
        False where terrain at the observer or the surface at the target has no data.
    whole : (P,) bool array
        False where cells without data lie on the way; they hide nothing.
    under : (P,) bool array
        Whether the surface at the observer lies above the eye: it stands in a building, or under a tree.

    Notes
    -----
    Line of sight by sampling, as the R3 viewshed does for every cell (Franklin, W. R. & Ray, C. (1994). Higher isn't
    necessarily better: visibility algorithms and experiments).
    """
    grid = Grid.of(surface)
    below = Aligned(terrain, terrain_band, grid)
    pairs = len(observers)
    seen, known, whole, under = (np.zeros(pairs, bool) for _ in range(4))
    row, column = grid.locate(observers[:, 0], observers[:, 1])
    far = np.abs(targets - observers).max(axis=0, initial=0.0) + crown
    halo = int(far[1] / grid.cell_height) + 2, int(far[0] / grid.cell_width) + 2
    groups = cells_by_window(row, column, grid.width, grid.height, TILE)
    for done, (window, at) in enumerate(groups):
        monitor.progress(done / len(groups))
        outer = grown(window, halo)
        tops, valid = read(surface, surface_band, outer)
        tops = np.where(valid, tops, np.nan).astype(float)
        ground, there = below.read(window)
        inside = row[at] - int(window.row_off), column[at] - int(window.col_off)
        eye = np.where(there[inside], ground[inside], np.nan) + eye_height
        corner = np.array([outer.col_off, outer.row_off]) + 0.5  # so that cell centres have whole numbers
        start = np.stack(grid.to_cells(observers[at, 0], observers[at, 1]), axis=1) - corner
        end = np.stack(grid.to_cells(targets[at, 0], targets[at, 1]), axis=1) - corner
        top = _highest(tops, end, crown, grid)
        known[at] = np.isfinite(eye) & np.isfinite(top)
        cell = np.floor(start + 0.5).astype(np.int64)
        under[at] = tops[cell[:, 1], cell[:, 0]] > eye + TOUCH
        length = np.hypot(*(targets[at] - observers[at]).T)
        rays = _Rays(start, end, eye, top, length)
        seen[at], whole[at] = rays.free(tops, clear, crown, monitor)
    monitor.progress(1.0)
    return seen & known, known, whole, under


def _highest(tops, at, crown, grid):
    """The highest surface around points (in cells), NaN where none of it has data."""
    column, row = np.floor(at + 0.5).astype(np.int64).T
    column, row = np.clip(column, 0, tops.shape[1] - 1), np.clip(row, 0, tops.shape[0] - 1)
    highest = tops[row, column]
    m, n = int(crown / grid.cell_height) + 1, int(crown / grid.cell_width) + 1
    for down in range(-m, m + 1) if crown > 0 else ():
        for right in range(-n, n + 1):
            r, c = np.clip(row + down, 0, tops.shape[0] - 1), np.clip(column + right, 0, tops.shape[1] - 1)
            near = np.hypot((c - at[:, 0]) * grid.cell_width, (r - at[:, 1]) * grid.cell_height) <= crown
            highest = np.fmax(highest, np.where(near, tops[r, c], np.nan))
    return highest


class _Rays:
    """Straight lines in cells: columns and rows, whole numbers at cell centres."""

    def __init__(self, start, end, eye, top, length):
        self.start, self.end, self.eye, self.top, self.length = start, end, eye, top, length
        move = end - start
        self.steep = np.abs(move[:, 1]) > np.abs(move[:, 0])  # runs faster along rows
        which = np.arange(len(start)), self.steep.astype(int)
        self.major, self.minor = start[which], start[which[0], 1 - which[1]]
        self.run, self.drift = move[which], move[which[0], 1 - which[1]]
        low, high = np.minimum(self.major, self.major + self.run), np.maximum(self.major, self.major + self.run)
        self.first = np.floor(low).astype(np.int64) + 1
        self.count = np.maximum(np.ceil(high).astype(np.int64) - self.first, 0)

    def free(self, tops, clear, crown, monitor):
        """Whether nothing lies above the ray, and whether all of it is known."""
        free, whole = np.ones(len(self.count), bool), np.ones(len(self.count), bool)
        ends = np.cumsum(self.count)
        begin = 0
        while begin < len(ends):
            stop = int(np.searchsorted(ends, (ends[begin - 1] if begin else 0) + SAMPLES, side="right"))
            part = slice(begin, max(stop, begin + 1))
            free[part], whole[part] = self._part(tops, part, clear, crown)
            begin = part.stop
            monitor.check()
        return free, whole

    def _part(self, tops, part, clear, crown):
        count = self.count[part]
        ray = np.repeat(np.arange(len(count)), count)
        step = np.arange(len(ray)) - np.repeat(np.cumsum(count) - count, count)
        first, major, run, minor, drift, steep, eye, top, length = (
            item[part][ray]
            for item in (
                self.first, self.major, self.run, self.minor, self.drift, self.steep, self.eye, self.top, self.length,
            )
        )  # fmt: skip
        along = first + step
        t = (along - major) / run
        across = minor + t * drift
        near = np.floor(across).astype(np.int64)
        f = across - near
        limit = np.where(steep, tops.shape[1], tops.shape[0]) - 1
        sides = []
        for side in (near, near + 1):
            side = np.clip(side, 0, limit)
            sides.append(tops[np.where(steep, along, side), np.where(steep, side, along)])
        height = np.where(f > 0, (1 - f) * sides[0] + f * sides[1], sides[0])
        matters = (t * length > clear) & ((1 - t) * length > crown)
        hidden = matters & (height > eye + t * (top - eye) + TOUCH)
        unknown = matters & np.isnan(height)
        total = len(count)
        return np.bincount(ray[hidden], minlength=total) == 0, np.bincount(ray[unknown], minlength=total) == 0
