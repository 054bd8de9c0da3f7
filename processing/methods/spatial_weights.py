"""Who is whose neighbour: rows of weights that sum to 1."""

import numpy as np
import shapely
from scipy import sparse
from scipy.spatial import cKDTree

BORDER = 1e-6  # m of a shared border that are more than a corner


def neighbours(areas, nearest):
    """Rows that sum to 1 of who borders on whom.

    Parameters
    ----------
    areas : (A,) array of polygons
    nearest : int
        An area that touches no other has so many nearest ones as neighbours instead.

    Returns
    -------
    (A, A) csr_matrix
    """
    one, other = touching(areas, corners=True)
    alone = np.flatnonzero(np.bincount(one, minlength=len(areas)) == 0)
    if len(alone) and len(areas) > 1 and nearest:
        more = nearest_to(middles(areas), nearest, alone)
        one, other = np.concatenate([one, more[0]]), np.concatenate([other, more[1]])
    return standardised(one, other, len(areas))


def touching(areas, corners):
    """Pairs of areas that share a border; with ``corners`` or a point: two int arrays, each pair both ways."""
    one, other = shapely.STRtree(areas).query(areas, predicate="intersects")
    keep = one != other
    one, other = one[keep], other[keep]
    if not corners:
        keep = shared_border(areas, one, other) > BORDER
        one, other = one[keep], other[keep]
    return one, other


def shared_border(areas, one, other):
    """Length of the border, m, that areas of these pairs share; of overlapping ones, that within each other."""
    return shapely.length(shapely.intersection(shapely.boundary(areas[one]), shapely.boundary(areas[other])))


def middles(areas):
    """Centroids: (A, 2)."""
    return shapely.get_coordinates(shapely.centroid(areas))


def nearest_to(points, count, of=None):
    """Pairs of points with their nearest others: two int arrays.

    Parameters
    ----------
    points : (n, 2) float array
    count : int
        Fewer where there are not so many others.
    of : int array, optional
        Positions of those that look for others; all.
    """
    of = np.arange(len(points)) if of is None else of
    count = min(count + 1, len(points))
    found = cKDTree(points).query(points[of], count)[1].reshape(len(of), count)
    itself = found == of[:, None]
    itself[~itself.any(axis=1), -1] = True  # many at one place: another one stands for it
    return np.repeat(of, count - 1), found[~itself]


def within(points, distance):
    """Pairs of different points within a distance: two int arrays, each pair both ways."""
    pairs = cKDTree(points).query_pairs(distance, output_type="ndarray")
    return np.concatenate([pairs[:, 0], pairs[:, 1]]), np.concatenate([pairs[:, 1], pairs[:, 0]])


def standardised(one, other, size):
    """The (size, size) csr_matrix of these pairs, all of a row alike with the sum 1; no pair, no weight."""
    weights = sparse.csr_matrix((np.ones(len(one)), (one, other)), shape=(size, size))
    sums = np.asarray(weights.sum(axis=1)).ravel()
    return sparse.csr_matrix(sparse.diags(1 / np.where(sums > 0, sums, 1)) @ weights)
