"""DBSCAN and HDBSCAN against definitions written out, whatever the order."""

import itertools
import time

import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.participation.analysis import dbscan as joining
from sodertorn.processing.participation.analysis import hdbscan as trees
from sodertorn.processing.participation.analysis.clusters import clusters_of_remarks
from sodertorn.processing.participation.analysis.dbscan import dbscan
from sodertorn.processing.participation.analysis.hdbscan import hdbscan
from sodertorn.processing.participation.analysis.remarks import OfFeeling
from sodertorn.processing.spec import Cancelled, Monitor

QUIET = Monitor()


class Stops(Monitor):
    def __init__(self, after):
        self.left = after

    def is_cancelled(self):
        self.left -= 1
        return self.left < 0


def humps(n, seed=0):
    rng = np.random.default_rng(seed)
    middle, wide = rng.uniform(0, 5000, (6, 2)), rng.uniform(20, 200, 6)
    which = rng.integers(0, 6, 3 * n // 4)
    gathered = middle[which] + rng.normal(size=(len(which), 2)) * wide[which, None]
    return np.concatenate([gathered, rng.uniform(0, 5000, (n - len(which), 2))])


def same(one, other):
    """Whether labels are the same but for their numbers."""
    pairs = set(zip(one, other, strict=True))
    return len(pairs) == len({a for a, _ in pairs}) == len({b for _, b in pairs}) and np.array_equal(one < 0, other < 0)


def written_out(xy, radius, least):
    """DBSCAN by its definition, all pairs."""
    near = np.hypot(*(xy[:, None] - xy[None]).transpose(2, 0, 1)) <= radius
    core = near.sum(axis=1) >= least
    label = np.full(len(xy), -1)
    for number, first in enumerate(np.flatnonzero(core)):
        if label[first] < 0:
            todo = [first]
            while todo:
                at = todo.pop()
                if label[at] < 0:
                    label[at] = number
                    todo += list(np.flatnonzero(near[at] & core & (label < 0)))
    return label, core, near


def test_dbscan_by_hand():
    """The worked example of the documentation."""
    label, core = dbscan(np.array([(0.0, 0), (10, 0), (20, 0), (100, 0)]), 12.0, 3, QUIET)
    assert list(label) == [0, 0, 0, -1]
    assert list(core) == [False, True, False, False]


@pytest.mark.parametrize(("radius", "least"), [(30.0, 5), (80.0, 10), (400.0, 3), (10_000.0, 5)])
@pytest.mark.parametrize("squares", [False, True])
def test_dbscan_is_the_definition(radius, least, squares, monkeypatch):
    if squares:
        monkeypatch.setattr(joining, "MANY", 0)
    else:
        monkeypatch.setattr(joining, "FEW", least * 1000)
    xy = humps(600)
    label, core = dbscan(xy, radius, least, QUIET)
    wanted, wanted_core, near = written_out(xy, radius, least)
    assert np.array_equal(core, wanted_core)
    assert same(label[core], wanted[core])
    edge = ~core & (near & core).any(axis=1)
    assert np.array_equal(label >= 0, core | edge)
    for at in np.flatnonzero(edge):
        away = np.where(core, np.hypot(*(xy - xy[at]).T), np.inf)
        assert label[at] == label[away.argmin()]


@pytest.mark.parametrize("method", [lambda xy: dbscan(xy, 80.0, 8, QUIET)[0], lambda xy: hdbscan(xy, 5, 20, QUIET)[0]])
def test_order_place_and_scale_do_not_matter(method):
    xy = humps(800, 3)
    label = method(xy)
    assert label.max() > 1
    mixed = np.random.default_rng(1).permutation(len(xy))
    assert same(method(xy[mixed]), label[mixed])
    assert same(method(xy + np.array([600_000, 6_500_000])), label)


def test_hdbscan_scale_does_not_matter():
    xy = humps(500)
    assert same(hdbscan(xy, 5, 20, QUIET)[0], hdbscan(xy * 7, 5, 20, QUIET)[0])


@pytest.mark.parametrize("least", [1, 2, 3, 5, 12, 40])
@pytest.mark.parametrize("seed", range(4))
def test_tree_is_minimal(least, seed):
    """As heavy, edge by edge, as the one that Prim's method finds among all pairs."""
    xy = humps(500, seed)
    core = trees.core_distances(xy, xy, least, QUIET)
    ours, all_pairs = trees.tree(xy, core, QUIET), trees._prim(xy, core, QUIET)
    assert len(ours[2]) == 499
    assert np.allclose(np.sort(ours[2]), np.sort(all_pairs[2]))


def test_tree_on_a_regular_grid():
    xy = np.stack(np.meshgrid(np.arange(15.0), np.arange(17.0)), axis=-1).reshape(-1, 2)
    core = trees.core_distances(xy, xy, 7, QUIET)
    assert np.allclose(np.sort(trees.tree(xy, core, QUIET)[2]), np.sort(trees._prim(xy, core, QUIET)[2]))


def recursive(points, edges, weight, smallest, begins):
    """Clusters of a tree from the top down, by the definition; (stability, [sets of points]) of the best choice.

    ``edges`` join ``points``; the component begins as a cluster at density ``begins``.
    """
    mass, alive = 0.0, set(points)
    for limit in sorted({weight[e] for e in edges}, reverse=True):
        kept = [e for e in edges if weight[e] < limit]
        parts, todo = [], set(alive)
        joined = {at: {at} for at in alive}
        for a, b in kept:
            if a in alive and b in alive and joined[a] is not joined[b]:
                joined[a] |= joined[b]
                for at in joined[b]:
                    joined[at] = joined[a]
        while todo:
            parts.append(joined[next(iter(todo))])
            todo -= parts[-1]
        large = [part for part in parts if len(part) >= smallest]
        if len(large) == 1:
            mass += (len(alive) - len(large[0])) * (1 / limit - begins)
            alive = set(large[0])
            continue
        mass += len(alive) * (1 / limit - begins)
        inner = [recursive(part, [e for e in kept if e[0] in part], weight, smallest, 1 / limit) for part in large]
        if inner and (begins == 0.0 or sum(value for value, _ in inner) > mass):
            return sum(value for value, _ in inner), [c for _, chosen in inner for c in chosen]
        return mass, [frozenset(points)] if begins > 0 else []
    return mass, [frozenset(points)] if begins > 0 else []


@pytest.mark.parametrize(("least", "smallest", "seed"), [(1, 4, 0), (3, 6, 1), (5, 10, 2), (5, 25, 3), (2, 2, 4)])
def test_hdbscan_is_the_definition(least, smallest, seed):
    xy = humps(150, seed)
    core = trees.core_distances(xy, xy, least, QUIET)
    one, other, weight = trees._prim(xy, core, QUIET)
    edges = [(int(a), int(b)) for a, b in zip(one, other, strict=True)]
    heavy = dict(zip(edges, weight.round(6).tolist(), strict=True))
    _, wanted = recursive(set(range(150)), edges, heavy, smallest, 0.0)
    label, strength = hdbscan(xy, least, smallest, QUIET)
    found = {frozenset(np.flatnonzero(label == c).tolist()) for c in range(label.max() + 1)}
    assert found == set(wanted)
    assert len(found) > 1
    assert ((strength >= 0) & (strength <= 1)).all()
    assert (strength[label < 0] == 0).all()


@pytest.mark.parametrize("xy", [np.zeros((0, 2)), np.zeros((1, 2)), np.zeros((2, 2)), np.zeros((40, 2)),
                                np.stack([np.arange(60.0), np.zeros(60)], axis=1)])  # fmt: skip
def test_degenerate(xy):
    for label in (dbscan(xy, 5.0, 3, QUIET)[0], hdbscan(xy, 3, 5, QUIET)[0]):
        assert len(label) == len(xy)
        assert label.max(initial=-1) < 1


def test_two_groups_on_a_line_and_many_at_one_place():
    xy = np.array([(x, 0.0) for x in (*np.arange(20.0), *np.arange(1000, 1020.0))] + [(5000.0, 0.0)] * 20)
    label, _ = hdbscan(xy, 3, 5, QUIET)
    assert same(label, np.repeat([0, 1, 2], 20))
    assert list(label[[0, 20, 40]]) == [0, 1, 2]


def test_a_large_radius_needs_neither_memory_nor_long():
    """All 20,000 within each other's reach are 400 million pairs."""
    xy = humps(20_000)
    since = time.perf_counter()
    label, core = dbscan(xy, 10_000.0, 5, QUIET)
    assert core.all()
    assert (label == 0).all()
    assert time.perf_counter() - since < 20


def run(frame, **given):
    settings = {
        "method": "dbscan", "distance": 12.0, "least": 3, "smallest": 5, "hull": "convex", "ratio": 0.4, "margin": 0.0,
        "least_people": 0, "monitor": QUIET,
    }  # fmt: skip
    chosen = OfFeeling(frame, "theme", "feeling", "status", "who")
    return clusters_of_remarks(chosen=chosen, **(settings | given))


def remarks():
    xy = [(0, 0), (10, 0), (0, 10), (10, 10), (500, 0), (510, 0), (500, 10), (900, 900), (5, 5), (0, 0)]
    frame = gpd.GeoDataFrame(
        {
            "theme": ["b", "a", "a", "c", "a", "a", "a", "a", "z", "a"],
            "feeling": [
                "Positiv",
                "negative",
                "negative",
                "",
                "neutral",
                "x",
                None,
                "positive",
                "positive",
                "positive",
            ],
            "status": ["new"] * 8 + ["hidden", "new"],
            "who": ["p", "p", "q", None, "r", "r", "r", "s", "t", "u"],
        },
        geometry=gpd.points_from_xy(*np.array(xy, float).T),
        crs=3006,
    )
    frame.loc[9, "geometry"] = None
    return frame


def test_what_is_said_of_clusters():
    found = run(remarks())
    one, other = found["clusters"].to_dict("records")
    assert (one["cluster"], one["remarks"], one["respondents"], one["themes"]) == (1, 4, 3, "a 2, b 1, c 1")
    assert (one["positive"], one["negative"], one["neutral"], one["area"]) == (1, 2, 0, pytest.approx(0.01))
    assert (other["remarks"], other["respondents"], other["neutral"]) == (3, 1, 1)
    told = found["remarks_out"]
    assert list(told["cluster"][:8]) == [1, 1, 1, 1, 2, 2, 2, 0]
    assert told["role"][7] == "noise"
    assert told["reason"][8] == "not_shown"
    assert told["reason"][9] == "no_geometry"
    assert np.isnan(told["cluster"][8:]).all()
    assert list(run(remarks(), least_people=2)["clusters"]["cluster"]) == [1]


@pytest.mark.parametrize(("hull", "margin"), list(itertools.product(("convex", "concave"), (0.0, 15.0))))
def test_hulls_hold_their_remarks(hull, margin):
    xy = humps(800)
    frame = gpd.GeoDataFrame(
        {name: [None] * 800 for name in ("theme", "feeling", "status", "who")},
        geometry=gpd.points_from_xy(*xy.T), crs=3006,
    )  # fmt: skip
    found = run(frame, distance=80.0, least=8, hull=hull, margin=margin)
    for number, shape in zip(found["clusters"]["cluster"], found["clusters"].geometry, strict=True):
        points = frame.geometry[found["remarks_out"]["cluster"] == number]
        assert shape.is_valid
        assert shape.geom_type == "Polygon"
        assert shapely.dwithin(shape, points.to_numpy(), 1e-6).all()


def test_clusters_at_one_place_have_ground():
    found = run(remarks().iloc[[0, 0, 0, 0]].reset_index(drop=True))["clusters"]
    assert found.geometry.area[0] == pytest.approx(np.pi, rel=0.02)


def test_cancelling():
    xy = humps(3000)
    with pytest.raises(Cancelled):
        dbscan(xy, 50.0, 5, Stops(1))
    for after in (1, 3):
        with pytest.raises(Cancelled):
            hdbscan(xy, 5, 20, Stops(after))
