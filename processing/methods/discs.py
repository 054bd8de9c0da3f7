"""The exact area that discs and polygons have in common."""

import numpy as np
import shapely

SLICE = 400_000  # edges worked on at a time


class Edges:
    """The edges of polygons, ready to be cut by discs.

    Parameters
    ----------
    shapes : (n,) array of polygons or multipolygons
        Valid ones.
    """

    def __init__(self, shapes):
        # normalised: outer rings one way round, holes the other, so that signed areas add up
        parts, shape = shapely.get_parts(shapely.normalize(shapes), return_index=True)
        rings, part = shapely.get_rings(parts, return_index=True)
        xy, ring = shapely.get_coordinates(rings, return_index=True)
        inside = np.flatnonzero(np.diff(ring) == 0)
        self.start, self.end = xy[inside], xy[inside + 1]
        owner = shape[part[ring[inside]]]
        self.first = np.searchsorted(owner, np.arange(len(shapes) + 1))

    def common_area(self, centre, radius, which, monitor):
        """Area of discs within polygons.

        Parameters
        ----------
        centre : (k, 2) float array
        radius : float
        which : (k,) int array
            The polygon of each pair.
        monitor : Monitor

        Returns
        -------
        (k,) float array

        Notes
        -----
        Green's theorem: the sum over the edges of the signed area that the disc has in common with the
        triangle of its centre and the edge; triangle where the edge lies in the disc, sector beside it.
        """
        count = self.first[which + 1] - self.first[which]
        area = np.zeros(len(which))
        stops = np.concatenate([[0], np.cumsum(count)])
        begin = 0
        while begin < len(which):
            end = max(begin + 1, np.searchsorted(stops, stops[begin] + SLICE, side="right") - 1)
            some = np.arange(begin, end)
            pair = np.repeat(some - begin, count[some])
            edge = np.arange(len(pair)) - (stops[some] - stops[begin])[pair] + self.first[which[some]][pair]
            middle = centre[some][pair]
            signed = _sectors(self.start[edge] - middle, self.end[edge] - middle, radius)
            area[some] = np.abs(np.bincount(pair, signed, minlength=len(some)))
            begin = end
            monitor.check()
        return area


def _sectors(a, b, radius):
    """Signed area of the disc around the origin within the triangles (origin, a, b), each (m, 2)."""
    way = b - a
    square = np.maximum(np.einsum("ij,ij->i", way, way), 1e-300)
    half = np.einsum("ij,ij->i", a, way)
    root = half * half - square * (np.einsum("ij,ij->i", a, a) - radius * radius)
    reach = np.sqrt(np.maximum(root, 0.0))
    enter = np.clip((-half - reach) / square, 0.0, 1.0)[:, None]
    leave = np.clip((-half + reach) / square, 0.0, 1.0)[:, None]
    p, q = a + enter * way, a + leave * way  # the same point where the edge misses the disc
    return 0.5 * _cross(p, q) + 0.5 * radius * radius * (_angle(a, p) + _angle(q, b))


def _cross(a, b):
    return a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]


def _angle(a, b):
    return np.arctan2(_cross(a, b), np.einsum("ij,ij->i", a, b))
