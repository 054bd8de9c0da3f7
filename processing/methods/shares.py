"""Which part of every feature lies in which zone, and whole numbers that keep their totals."""

import numpy as np
import shapely

CHUNK = 1000
SLIVER = 1e-9
"""Parts smaller than this share of a feature are rounding errors of the overlay."""


def overlay(features, zones, monitor, *, pieces=False):
    """Share of every feature in every zone it lies in.

    Parameters
    ----------
    features : (N,) array of points or polygons
        A multipoint counts as one of its points does; missing ones lie nowhere.
    zones : (Z,) array of polygons
        They may overlap each other.
    monitor : Monitor
    pieces : bool
        Whether the parts themselves are wanted.

    Returns
    -------
    feature, zone : (K,) int arrays
        Ordered by feature.
    share : (K,) float array
        Area within the zone over the area of the feature. A point on the border of k zones has 1/k in each.
    parts : (K,) array of geometries, or None
    """
    features, zones = np.asarray(features, object), np.asarray(zones, object)
    areal = shapely.get_dimensions(features) == 2
    area = shapely.area(features)
    areal &= area > 0
    tree = shapely.STRtree(zones)
    shapely.prepare(zones)
    found = []
    for first in range(0, len(features), CHUNK):
        monitor.progress(first / len(features))
        some = features[first : first + CHUNK]
        feature, zone = tree.query(some, predicate="intersects")
        feature = feature + first
        for start in range(0, len(feature), CHUNK):
            monitor.check()
            found.append(_parts(features, zones, areal, feature[start : start + CHUNK], zone[start : start + CHUNK]))
    monitor.progress(1.0)
    if not found:
        return np.zeros(0, int), np.zeros(0, int), np.zeros(0), np.zeros(0, object)
    feature, zone, parts = (np.concatenate(column) for column in zip(*found, strict=True))
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.where(areal[feature], shapely.area(parts) / area[feature], 1.0)
    keep = share > SLIVER
    feature, zone, parts, share = feature[keep], zone[keep], parts[keep], share[keep]
    order = np.lexsort((zone, feature))
    feature, zone, parts, share = feature[order], zone[order], parts[order], share[order]
    count = np.bincount(feature, minlength=len(features))
    share = np.where(areal[feature], np.minimum(share, 1.0), 1.0 / count[feature])
    return feature, zone, share, parts if pieces else None


def _parts(features, zones, areal, feature, zone):
    parts = features[feature].copy()
    cut = areal[feature] & ~shapely.covers(zones[zone], parts)
    if cut.any():
        parts[cut] = shapely.intersection(parts[cut], zones[zone[cut]])
    return feature, zone, parts


def overlapping(zones, monitor):
    """Which zones share ground with another one (beyond rounding).

    Parameters
    ----------
    zones : (Z,) array of polygons

    Returns
    -------
    (Z,) bool array
    """
    zones = np.asarray(zones, object)
    tree = shapely.STRtree(zones)
    area, hit = shapely.area(zones), np.zeros(len(zones), bool)
    shapely.prepare(zones)
    for first in range(0, len(zones), CHUNK):
        monitor.check()
        one, other = tree.query(zones[first : first + CHUNK], predicate="intersects")
        one = one + first
        some = one < other
        one, other = one[some], other[some]
        for start in range(0, len(one), CHUNK):
            monitor.check()
            a, b = one[start : start + CHUNK], other[start : start + CHUNK]
            near = ~shapely.touches(zones[a], zones[b])
            a, b = a[near], b[near]
            shared = shapely.area(shapely.intersection(zones[a], zones[b]))
            real = shared > 1e-6 * np.minimum(area[a], area[b])
            hit[a[real]] = hit[b[real]] = True
    return hit


def whole_numbers(values, group, groups):
    """Whole numbers near the values whose sum per group is the sum of the values, rounded: largest remainder.

    Parameters
    ----------
    values : (K,) float array
        Not negative.
    group : (K,) int array
    groups : int
        Number of groups.

    Returns
    -------
    (K,) float array

    Notes
    -----
    Hamilton's method of apportionment: everyone gets the whole part, the seats that are left go to the largest
    remainders; ties to the first in order.
    """
    total = np.floor(np.bincount(group, values, minlength=groups) + 0.5)
    # a sum of shares may lie a rounding error below the whole number it stands for
    part = np.floor(values + 1e-9)
    left = np.maximum(total - np.bincount(group, part, minlength=groups), 0).astype(int)
    order = np.lexsort((np.arange(len(values)), -(values - part), group))
    sizes = np.bincount(group, minlength=groups)
    rank = np.arange(len(values)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    extra = np.zeros(len(values))
    extra[order] = rank < left[group[order]]
    return part + extra
