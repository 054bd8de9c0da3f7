"""The ground a cluster of points covers."""

import numpy as np
import shapely


def hulls(xy, label, how, ratio, margin, monitor):
    """A polygon around each cluster.

    Parameters
    ----------
    xy : (n, 2) float array
        m
    label : (n,) int array
        0 to the number of clusters - 1; -1 for none.
    how : {"convex", "concave"}
    ratio : float
        Of a concave hull: 0 follows every point, 1 is convex.
    margin : float
        m, around the hull; where a hull has no area, at least 1.

    Returns
    -------
    (c,) array of polygons
    """
    order = np.argsort(label, kind="stable")
    order = order[label[order] >= 0]
    count = int(label.max(initial=-1)) + 1
    found = np.full(count, None, dtype=object)
    ends = np.searchsorted(label[order], np.arange(1, count + 1))
    begin = 0
    for cluster, end in enumerate(ends):
        monitor.progress(cluster / count)
        points = shapely.multipoints(xy[order[begin:end]])
        hull = shapely.convex_hull(points)
        if how == "concave" and hull.area > 0:
            hull = shapely.concave_hull(points, ratio=ratio)
        hull = hull.buffer(margin if hull.area > 0 else max(margin, 1.0)) if margin > 0 or not hull.area > 0 else hull
        found[cluster] = hull
        begin = end
    return found
