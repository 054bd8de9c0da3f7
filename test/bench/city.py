"""The benchmark's own synthetic city: a perturbed street grid with clustered homes. Deterministic."""

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

CRS = "EPSG:3006"
ORIGIN = (660_000.0, 6_560_000.0)  # south of Stockholm, so that coordinates are of real size

KEPT = 0.745  # share of the grid's street pieces that exist
SPLIT = 0.10  # nodes on the way (degree 2) per crossing
GAP = 107.6  # mean distance of parallel streets, m


@dataclass(frozen=True)
class City:
    """N nodes, E straight streets, H homes, K services; coordinates in metres, SWEREF 99 TM.

    Parameters
    ----------
    xy : (N, 2) float array
    tail, head : (E,) int arrays
    length : (E,) float array
        Straight length, m.
    homes : (H, 2) float array
    people : (H,) float array
    home_node, service_node : (H,), (K,) int arrays
        Node nearest to each home; nodes with a service, distinct.
    node_people : (N,) float array
        People summed at the nearest node.
    """

    xy: np.ndarray
    tail: np.ndarray
    head: np.ndarray
    length: np.ndarray
    homes: np.ndarray
    people: np.ndarray
    home_node: np.ndarray
    service_node: np.ndarray
    node_people: np.ndarray

    def streets(self):
        """The streets as lines, one per edge.

        Returns
        -------
        geopandas.GeoDataFrame
        """
        lines = shapely.linestrings(np.stack([self.xy[self.tail], self.xy[self.head]], axis=1))
        return gpd.GeoDataFrame(geometry=lines, crs=CRS)

    def home_points(self):
        """The homes as points, with a field ``people``.

        Returns
        -------
        geopandas.GeoDataFrame
        """
        return gpd.GeoDataFrame({"people": self.people}, geometry=gpd.points_from_xy(*self.homes.T), crs=CRS)


def make(size, seed=3, homes=None):
    """A city of about ``size`` nodes.

    A rectangular grid with irregular gaps and displaced crossings loses a quarter of its street
    pieces, some pieces get a node on the way, and the largest connected part is kept. Nodes and
    streets come in random order, as no ordering may be taken for granted in real data.

    Parameters
    ----------
    size : int
        Nodes wanted; the result is within 3 %.
    seed : int
    homes : int, optional
        Number of homes; as many as nodes if not given.

    Returns
    -------
    City
    """
    rng = np.random.default_rng([seed, size])
    xy, tail, head = _streets(rng, size)
    xy, tail, head = _largest(xy, tail, head)
    order = rng.permutation(len(xy))
    shuffled = np.empty_like(order)
    shuffled[order] = np.arange(len(xy))
    xy, tail, head = xy[order], shuffled[tail], shuffled[head]
    order = rng.permutation(len(tail))
    tail, head = tail[order], head[order]
    length = np.hypot(*(xy[tail] - xy[head]).T)

    homes_xy, people, home_node = _homes(rng, xy, tail, head, homes or len(xy))
    return City(
        xy=xy,
        tail=tail,
        head=head,
        length=length,
        homes=homes_xy,
        people=people,
        home_node=home_node,
        service_node=rng.choice(len(xy), max(1, len(xy) // 100), replace=False),
        node_people=np.bincount(home_node, weights=people, minlength=len(xy)),
    )


def _streets(rng, size):
    side = round(np.sqrt(size / (1 + SPLIT)))

    def lines():
        return np.cumsum(GAP * (0.55 + rng.exponential(0.45, side)))

    x, y = np.meshgrid(lines(), lines())
    xy = np.stack([x.ravel(), y.ravel()], axis=1) + rng.normal(0.0, 8.0, (side * side, 2)) + ORIGIN
    node = np.arange(side * side).reshape(side, side)
    tail = np.concatenate([node[:, :-1].ravel(), node[:-1].ravel()])
    head = np.concatenate([node[:, 1:].ravel(), node[1:].ravel()])
    kept = rng.random(len(tail)) < KEPT
    tail, head = tail[kept], head[kept]

    split = rng.choice(len(tail), round(SPLIT * len(xy)), replace=False)
    ends = xy[tail[split]], xy[head[split]]
    share = rng.uniform(0.3, 0.7, (len(split), 1))
    new = len(xy) + np.arange(len(split))
    xy = np.concatenate([xy, ends[0] + share * (ends[1] - ends[0]) + rng.normal(0.0, 6.0, (len(split), 2))])
    tail, head = np.concatenate([tail, new]), np.concatenate([head, head[split]])
    head[split] = new
    return xy, tail, head


def _largest(xy, tail, head):
    n = len(xy)
    part = connected_components(coo_matrix((np.ones(len(tail)), (tail, head)), shape=(n, n)), directed=False)[1]
    kept = part == np.bincount(part).argmax()
    new = np.cumsum(kept) - 1
    inside = kept[tail]
    return xy[kept], new[tail[inside]], new[head[inside]]


def _homes(rng, xy, tail, head, n):
    low, high = xy.min(axis=0), xy.max(axis=0)
    middle = (xy[tail] + xy[head]) / 2
    centres = rng.uniform(low, high, (12, 2))
    spread = (high - low).max() * rng.uniform(0.04, 0.12, 12)
    density = np.full(len(tail), 0.1)
    for centre, width in zip(centres, spread, strict=True):
        density += np.exp(-0.5 * ((middle - centre) ** 2).sum(axis=1) / width**2)
    street = rng.choice(len(tail), n, p=density / density.sum())
    along = xy[head[street]] - xy[tail[street]]
    share = rng.random(n)
    normal = np.stack([-along[:, 1], along[:, 0]], axis=1) / np.hypot(*along.T)[:, None]
    offset = rng.uniform(5.0, 30.0, n) * rng.choice([-1.0, 1.0], n)
    homes = xy[tail[street]] + share[:, None] * along + offset[:, None] * normal
    people = 1.0 + rng.poisson(1.4, n) + np.where(rng.random(n) < 0.1, rng.poisson(30, n), 0)
    return homes, people, np.where(share < 0.5, tail[street], head[street])
