"""Kernel density of points on a grid: bins shared between four cells, then a convolution by fast Fourier transform."""

from dataclasses import dataclass
from math import ceil, pi

import numpy as np
import shapely
from rasterio.crs import CRS
from rasterio.transform import Affine
from scipy import fft

from ...methods.raster import RasterBlocks
from ...spec import UserError

MOST = 9_000_000
"""Cells at most: a transform of more takes longer than a second."""
REACH = 4.0
"""Of a Gaussian kernel in bandwidths; 0.03 % of its mass lies beyond, and is taken off by dividing by the rest."""
QUARTIC = (9 * 64 * 4 / 5) ** (1 / 6)
"""Radius of a quartic kernel that smooths as much as a Gaussian of bandwidth 1 in the plane: 2.78.

By the canonical bandwidths (∫K² / μ₂²)^(1/6) with ∫K² = 9/(5π) and 1/(4π), μ₂ = 1/8 and 1.
"""
BAND = 256  # rows between two looks at the cancel button


@dataclass(frozen=True)
class Target:
    """The grid of the result."""

    width: int
    height: int
    crs: object
    transform: object


def rule_of_thumb(xy, weight, kernel):
    """Bandwidth by Silverman's rule for two dimensions, m; 0 where all points are at one place.

    h = σ n^(-1/6), with σ² the mean of the variances along x and y, and n = (Σw)²/Σw²; for the quartic kernel times
    `QUARTIC`. (Silverman 1986, (4.14) with d = 2.) It suits one round hump; for several it is too smooth.
    """
    total = weight.sum()
    if not total > 0:
        return 0.0
    mean = weight @ xy / total
    n = total**2 / (weight @ weight)
    variance = weight @ (xy - mean) ** 2 / total * n / max(n - 1, 1)
    return float(np.sqrt(variance.mean()) * n ** (-1 / 6)) * (QUARTIC if kernel == "quartic" else 1.0)


def density(xy, weight, *, bandwidth, cell, kernel, area, crs, monitor):
    """Points per square kilometre.

    Parameters
    ----------
    xy : (n, 2) float array
        m
    weight : (n,) float array
    bandwidth : float
        Radius of the quartic kernel, or standard deviation of the Gaussian, m.
    cell : float
        Side of the cells, m.
    kernel : {"quartic", "gaussian"}
    area : shapely geometry or None
        Study area: cells whose middle lies outside have no value; inside, the sum is divided by the kernel's mass
        within the area (Diggle 1985). Without it the grid reaches as far as the kernels.
    crs
        Of the frame, for the raster.
    monitor : Monitor

    Returns
    -------
    RasterBlocks

    Raises
    ------
    UserError
        Too many cells.

    Notes
    -----
    Sum of w K(d/h)/h² with K(u) = 3/π (1 - u²)² or exp(-u²/2)/(2π). Every point is shared between the four nearest
    middles of cells, which moves nothing on average but smooths by a fraction of a cell: with 20 cells to a quartic
    bandwidth the error is about 0.5 % of the highest value, with 50 about 0.1 % (`test_hotspots.py`).
    """
    reach = bandwidth * (1.0 if kernel == "quartic" else REACH)
    left, bottom, right, top = area.bounds if area is not None else _reached(xy, reach)
    left, top = np.floor(left / cell), np.ceil(top / cell)
    width, height = max(int(np.ceil(right / cell) - left), 1), max(int(top - np.floor(bottom / cell)), 1)
    margin = ceil(reach / cell)
    if (width + 2 * margin) * (height + 2 * margin) > MOST:
        raise UserError(
            "A density with cells of {cell} m and a bandwidth of {bandwidth} m is too large a raster.",
            "Use larger cells, or a smaller study area.", cell=f"{cell:g}", bandwidth=f"{bandwidth:g}",
        )  # fmt: skip
    target = Target(
        width, height, CRS.from_wkt(crs.to_wkt()) if crs else None,
        Affine(cell, 0, left * cell, 0, -cell, top * cell),
    )  # fmt: skip
    mask = inside(area, target, monitor.part(0.0, 0.3))
    shape = fft.next_fast_len(height + margin, True), fft.next_fast_len(width + margin, True)
    spectrum = fft.rfft2(_kernel(shape, bandwidth, cell, kernel, margin))
    monitor.progress(0.4)
    bins = _bins(xy, weight, target, shape)
    monitor.progress(0.5)
    found = fft.irfft2(fft.rfft2(bins) * spectrum, shape)[:height, :width] * 1e6
    monitor.progress(0.7)
    if mask is not None:
        mass = fft.irfft2(fft.rfft2(mask.astype(float), shape) * spectrum, shape)[:height, :width] * cell**2
        found = np.where(mask, found / np.where(mask, np.maximum(mass, 1e-9), 1.0), np.nan)
    found = np.where(np.isnan(found), np.nan, np.maximum(found, 0.0))  # the transform's rounding
    monitor.progress(1.0)
    return RasterBlocks(target, lambda window: found[window.toslices()], 1024, monitor.part(1.0, 1.0))


def _reached(xy, reach):
    (left, bottom), (right, top) = xy.min(axis=0) - reach, xy.max(axis=0) + reach
    return left, bottom, right, top


def _kernel(shape, bandwidth, cell, kernel, margin):
    """The kernel around cell (0, 0), wrapped round; its sum times the cell's area is 1."""
    far = [np.minimum(np.arange(side), side - np.arange(side)) for side in shape]
    u2 = (far[0][:, None] ** 2 + far[1][None, :] ** 2) * (cell / bandwidth) ** 2
    near = (far[0][:, None] <= margin) & (far[1][None, :] <= margin)
    if kernel == "quartic":
        return np.where(near & (u2 < 1), 3 / pi * (1 - u2) ** 2, 0.0) / bandwidth**2
    mass = 1.0 - np.exp(-(REACH**2) / 2)
    return np.where(near & (u2 <= REACH**2), np.exp(-u2 / 2), 0.0) / (2 * pi * mass * bandwidth**2)


def _bins(xy, weight, target, shape):
    """Weights shared between the four nearest cells."""
    x = (xy[:, 0] - target.transform.c) / target.transform.a - 0.5
    y = (xy[:, 1] - target.transform.f) / target.transform.e - 0.5
    column, row = np.floor(x).astype(np.int64), np.floor(y).astype(np.int64)
    x, y = x - column, y - row
    bins = np.zeros(shape[0] * shape[1])
    for down, right in ((0, 0), (0, 1), (1, 0), (1, 1)):
        part = weight * np.where(down, y, 1 - y) * np.where(right, x, 1 - x)
        # at the edge of the grid the share beyond it stays in the outermost cell
        r = np.clip(row + down, 0, target.height - 1)
        c = np.clip(column + right, 0, target.width - 1)
        bins += np.bincount(r * shape[1] + c, part, shape[0] * shape[1])
    return bins.reshape(shape)


def inside(area, target, monitor):
    """Which cells have their middle in the area: 2D bool array, or None without one."""
    if area is None:
        return None
    shapely.prepare(area)
    size, mask = target.transform.a, np.zeros((target.height, target.width), dtype=bool)
    x = target.transform.c + (np.arange(target.width) + 0.5) * size
    step = max(1, min(BAND, 200_000 // target.width))
    for first in range(0, target.height, step):
        monitor.progress(first / target.height)
        y = target.transform.f - (np.arange(first, min(first + step, target.height)) + 0.5) * size
        mask[first : first + step] = shapely.contains_xy(area, x[None, :], y[:, None])
    return mask
