"""Who lives around a place: a population layer as points with a number of people each."""

import numpy as np
import shapely
from scipy.spatial import cKDTree

from ...methods.points import representative
from ...spec import Monitor, UserError

_MOST_POINTS = 1_000_000
_CHUNK = 2000
_SAME = 1e-9  # as a part of the distance


class People:
    """People at points.

    Parameters
    ----------
    xy : (n, 2) float array
        Metres.
    number : (n,) float array
        People at each; those with none, or no number, are left out.
    """

    def __init__(self, xy, number):
        lived = np.isfinite(xy).all(axis=1) & (number > 0)
        self.xy, self.number = np.asarray(xy, float)[lived], np.asarray(number, float)[lived]
        self._tree = cKDTree(self.xy) if len(self.xy) else None

    def within(self, xy, radius, monitor=None):
        """People nearer to places than a distance.

        Parameters
        ----------
        xy : (m, 2) float array
        radius : (m,) float array
            m; who lives exactly as far away is not counted.
        monitor : Monitor, optional

        Returns
        -------
        (m,) float array
        """
        monitor = monitor or Monitor()
        found = np.zeros(len(xy))
        if self._tree is None:
            return found
        for first in range(0, len(xy), _CHUNK):
            monitor.progress(first / len(xy))
            part = slice(first, first + _CHUNK)
            lists = self._tree.query_ball_point(xy[part], radius[part] * (1 - _SAME), return_sorted=False)
            sizes = np.fromiter(map(len, lists), np.int64, len(lists))
            near = np.concatenate([*lists, []]).astype(np.int64)
            rows = np.repeat(np.arange(len(lists)), sizes)
            found[part] = np.bincount(rows, self.number[near], len(lists))
        return found


def people_of(frame, field, step=25.0, monitor=None):
    """People of a population layer.

    Parameters
    ----------
    frame : GeoDataFrame
        Points, or polygons whose people are spread evenly over them, metric CRS.
    field : str or None
        Field with the number of people; without one every feature counts one.
    step : float
        Side of the lattice that people of a polygon are spread over, m.
    monitor : Monitor, optional

    Returns
    -------
    People

    Raises
    ------
    UserError
        Nobody lives there.
    """
    monitor = monitor or Monitor()
    shapes = frame.geometry.to_numpy()
    number = np.ones(len(frame)) if not field else frame[field].to_numpy(float, na_value=0.0)
    number = np.where(np.isfinite(number), number, 0.0)
    there = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes)) & (number > 0)
    shapes, number = shapes[there], number[there]
    if not len(shapes):
        raise UserError(
            "Nobody lives in {population}.",
            "Choose a layer with people, and its field with their number.",
        )
    areal = shapely.get_dimensions(shapes) == 2
    xy, people = [representative(shapes[~areal])], [number[~areal]]
    total = shapely.area(shapes[areal]).sum()
    step = max(step, np.sqrt(total / _MOST_POINTS))
    for position, (shape, lived) in enumerate(zip(shapes[areal], number[areal], strict=True)):
        if position % 20 == 0:
            monitor.progress(position / len(shapes))
        spread = _lattice(shape, step)
        xy.append(spread)
        people.append(np.full(len(spread), lived / len(spread)))
    return People(np.concatenate(xy), np.concatenate(people))


def _lattice(shape, step):
    """Points at whole multiples of a step within a polygon; one point for a smaller one."""
    left, bottom, right, top = shape.bounds
    xs = (np.arange(np.floor(left / step), np.ceil(right / step)) + 0.5) * step
    ys = (np.arange(np.floor(bottom / step), np.ceil(top / step)) + 0.5) * step
    x, y = (axis.ravel() for axis in np.meshgrid(xs, ys))
    shapely.prepare(shape)
    inside = shapely.contains_xy(shape, x, y)
    if not inside.any():
        return representative(np.array([shape], dtype=object))
    return np.column_stack([x[inside], y[inside]])
