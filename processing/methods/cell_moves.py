"""Shares of the cells of one raster in those of another: exact, window by window."""

from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window
from scipy.sparse import csr_matrix

from ..spec import UserError
from .cell_fractions import Edges, sweep
from .raster import Grid, bounded_cache, read, windows

CELLS = 1_000_000  # of the source held at a time
QUADS = 50_000
ALIGNED = 1e-6
"""Edges of cells nearer to each other than this part of a cell are the same edge."""


@dataclass(frozen=True)
class Source:
    """People per cell of the raster."""

    dataset: object
    band: int
    holds: str

    def read(self, window):
        """People (0 where there is no data) and the cells that have data."""
        values, valid = read(self.dataset, self.band, window)
        people = np.where(valid, values, 0).astype(float)
        if self.holds == "per_km2":
            people *= self._areas(window)[:, None]
        return people, valid

    def _areas(self, window):
        """Area of one cell of every row, km2."""
        grid = Grid.of(self.dataset)
        if not self.dataset.crs.is_geographic:
            return np.full(int(window.height), grid.cell_width * grid.cell_height / 1e6)
        edges = grid.top - (window.row_off + np.arange(int(window.height) + 1)) * grid.cell_height
        return -np.diff(_band(np.radians(edges))) * np.radians(grid.cell_width) / 1e6

    def total(self, monitor):
        total, negative, count = 0.0, 0, 0
        whole = -(-self.dataset.width // 1024) * -(-self.dataset.height // 1024)
        with bounded_cache():
            for window, _ in windows(self.dataset, 1024):
                monitor.progress(count / whole)
                count += 1
                people, _ = self.read(window)
                negative += int((people < 0).sum())
                total += people.sum()
        if negative:
            raise UserError(
                "{raster} holds numbers below zero in {n} cells.",
                "Most often that is a value for no data which the file does not name: state it with Translate in the "
                "Raster menu.",
                n=negative,
            )
        if not total > 0:
            raise UserError("There are no people in {raster}.", "Choose a raster with the number of people per cell.")
        return total


def _band(latitude):
    """Area between the equator and a latitude (radians) per radian of longitude, WGS 84, m2."""
    a, f = 6378137.0, 1 / 298.257223563
    b, e = a * (1 - f), np.sqrt(f * (2 - f))
    sine = np.sin(latitude)
    return 0.5 * b * b * (sine / (1 - (e * sine) ** 2) + np.arctanh(e * sine) / e)


def _overlaps(first, count, per, start, cells):
    """Share of every source cell (columns) in each of ``count`` target cells (rows) along one axis.

    ``start`` is where target cell 0 begins and ``per`` how long it is, both in source cells.
    """
    edges = start + per * np.arange(first, first + count + 1)
    whole = np.round(edges)
    edges = np.where(np.abs(edges - whole) < ALIGNED, whole, edges)
    low, high = np.clip(np.floor(edges[:-1]), 0, cells), np.clip(np.ceil(edges[1:]), 0, cells)
    number = np.maximum(high - low, 0).astype(int)
    row = np.repeat(np.arange(count), number)
    cell = np.arange(number.sum()) - np.repeat(np.cumsum(number) - number, number) + np.repeat(low.astype(int), number)
    share = np.minimum(edges[1:][row], cell + 1) - np.maximum(edges[:-1][row], cell)
    return csr_matrix((np.maximum(share, 0.0), (row, cell)), shape=(count, cells))


def aligned(source, target, monitor):
    """How people move to another grid in the same CRS.

    Parameters
    ----------
    source : Source
    target
        With ``width``, ``height`` and ``transform``.

    Returns
    -------
    callable
        Takes a `Window` of the target, gives people per cell, NaN where the source has no data.
    """
    old, new = Grid.of(source.dataset), Grid.of(target)
    start_x, start_y = (new.left - old.left) / old.cell_width, (old.top - new.top) / old.cell_height
    per_x, per_y = new.cell_width / old.cell_width, new.cell_height / old.cell_height

    def move(window):
        across = _overlaps(int(window.col_off), int(window.width), per_x, start_x, old.width)
        down = _overlaps(int(window.row_off), int(window.height), per_y, start_y, old.height)
        people = np.zeros((int(window.height), int(window.width)))
        cover = np.zeros_like(people)
        used, rows = np.unique(across.indices), np.unique(down.indices)
        if not len(used) or not len(rows):
            return np.full_like(people, np.nan)
        left, right = int(used[0]), int(used[-1]) + 1
        across = across[:, left:right]
        step = max(1, CELLS // (right - left))
        for top in range(int(rows[0]), int(rows[-1]) + 1, step):
            height = min(step, int(rows[-1]) + 1 - top)
            monitor.check()
            values, valid = source.read(Window(left, top, right - left, height))
            part = down[:, top : top + height]
            people += part @ (across @ values.T).T
            cover += part @ (across @ valid.T.astype(float)).T
        return np.where(cover > 0, people, np.nan)

    return move


def transformed(source, target, forth, back, monitor):
    """How people move to a grid in another CRS; as `aligned`.

    Parameters
    ----------
    forth, back : pyproj.Transformer
        From the source's CRS to the target's, and back.
    """
    old, new = Grid.of(source.dataset), Grid.of(target)

    def move(window):
        width, height = int(window.width), int(window.height)
        left, top = new.left + window.col_off * new.cell_width, new.top - window.row_off * new.cell_height
        local = Grid(left, top, new.cell_width, new.cell_height, width, height)
        people, cover = np.zeros(width * height), np.zeros(width * height)
        seen = _seen(local, back, old)
        step = max(1, CELLS // 4 // max(1, int(seen.width)))
        for row in range(int(seen.row_off), int(seen.row_off + seen.height), step):
            some = Window(seen.col_off, row, seen.width, min(step, int(seen.row_off + seen.height) - row))
            monitor.check()
            values, valid = source.read(some)
            if valid.any():
                _pour(people, cover, values, valid, _corners(old, some, forth, local), local, monitor)
        return np.where(cover > 0, people, np.nan).reshape(height, width)

    return move


def _seen(local, back, old):
    """The window of the source that a window of the target may draw from."""
    across, down = _steps(local.width, local.cell_width), _steps(local.height, local.cell_height)
    x = local.left + local.cell_width * np.linspace(0, local.width, across)
    y = local.top - local.cell_height * np.linspace(0, local.height, down)
    right, bottom = x[-1], y[-1]
    x, y = (
        np.concatenate([x, x, np.full(len(y), x[0]), np.full(len(y), right)]),
        np.concatenate([np.full(len(x), y[0]), np.full(len(x), bottom), y, y]),
    )
    x, y = back.transform(x, y)
    there = np.isfinite(x) & np.isfinite(y)
    if not there.any():
        return Window(0, 0, 0, 0)
    column, row = old.to_cells(x[there], y[there])
    first, last = max(0, int(column.min()) - 2), min(old.width, int(column.max()) + 3)
    top, bottom = max(0, int(row.min()) - 2), min(old.height, int(row.max()) + 3)
    return Window(first, top, max(0, last - first), max(0, bottom - top))


def _steps(cells, size):
    """Points along a border so close that its curve between them leaves no cell out: 2 km bend by centimetres."""
    return max(2 * cells, min(int(cells * size / 2000.0), 5000)) + 1


def _corners(old, window, forth, local):
    """Corners of the cells of a window as columns and rows of the target, (rows + 1, columns + 1) each."""
    column = window.col_off + np.arange(int(window.width) + 1)
    row = window.row_off + np.arange(int(window.height) + 1)
    x, y = np.meshgrid(old.left + column * old.cell_width, old.top - row * old.cell_height)
    return local.to_cells(*forth.transform(x, y))


def _pour(people, cover, values, valid, corners, local, monitor):
    """Add the people of cells to the cells of the target they lie in."""
    column, row = (
        np.stack([each[:-1, :-1][valid], each[:-1, 1:][valid], each[1:, 1:][valid], each[1:, :-1][valid]], axis=1)
        for each in corners
    )
    values = values[valid]
    first, last = np.floor(column.min(axis=1)), np.ceil(column.max(axis=1))
    top, bottom = np.floor(row.min(axis=1)), np.ceil(row.max(axis=1))
    near = (last > 0) & (first < local.width) & (bottom > 0) & (top < local.height)
    single = near & (last - first <= 1) & (bottom - top <= 1)
    cell = (top[single] * local.width + first[single]).astype(np.int64)
    people += np.bincount(cell, values[single], minlength=len(people))
    cover += np.bincount(cell, minlength=len(cover))
    several = np.flatnonzero(near & ~single)
    for start in range(0, len(several), QUADS):
        monitor.check()
        some = several[start : start + QUADS]
        edges, area = _edges(column[some], row[some])
        for part in sweep(edges, local):
            length = part.run_stop - part.run_start
            within = np.arange(length.sum()) - np.repeat(np.cumsum(length) - length, length)
            begin = np.repeat((part.run_row + part.top) * local.width + part.run_start, length)
            cell = np.concatenate([(part.row + part.top) * local.width + part.column, begin + within])
            quad = np.concatenate([part.zone, np.repeat(part.run_zone, length)])
            weight = np.concatenate([part.weight, np.repeat(part.run_weight, length)])
            people += np.bincount(cell, weight * (values[some] / area)[quad], minlength=len(people))
            cover += np.bincount(cell, weight, minlength=len(cover))


def _edges(column, row):
    """Edges of quadrilaterals, as `cell_fractions.polygon_edges` gives them, and their areas in cells."""
    column1, row1 = np.roll(column, -1, axis=1), np.roll(row, -1, axis=1)
    c, r = column - column[:, :1], row - row[:, :1]  # from a corner of its own, so that digits are not lost
    double = (c * np.roll(r, -1, axis=1) - np.roll(c, -1, axis=1) * r).sum(axis=1)
    sign = np.repeat(np.where(double > 0, -1.0, 1.0), 4)
    quad = np.repeat(np.arange(len(column)), 4)
    column, row, column1, row1 = column.ravel(), row.ravel(), column1.ravel(), row1.ravel()
    sloped = row != row1
    column, row, column1, row1, sign, quad = (each[sloped] for each in (column, row, column1, row1, sign, quad))
    up = row1 < row
    edges = Edges(
        column0=np.where(up, column1, column),
        row0=np.where(up, row1, row),
        column1=np.where(up, column, column1),
        row1=np.where(up, row, row1),
        sign=np.where(up, -sign, sign),
        zone=quad,
    )
    return edges, 0.5 * np.abs(double)
