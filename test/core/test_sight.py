"""Lines of sight: the worked example, walls, gaps and a definition written as loops."""

import numpy as np
import pytest
from sodertorn.processing.methods import sight
from sodertorn.processing.methods.sight import visible
from sodertorn.processing.spec import Cancelled, Monitor

CELL = 2.0


def surface_of(make_raster, tops, **more):
    return make_raster(np.asarray(tops, np.float32), cell=(CELL, CELL), origin=(0.0, 100.0), **more)


def centre(row, column):
    return CELL * (column + 0.5), 100.0 - CELL * (row + 0.5)


def seen(surface, terrain, observers, targets, eye_height=2.0, monitor=None, **more):
    pairs = np.array(observers, float).reshape(-1, 2), np.array(targets, float).reshape(-1, 2)
    return visible(*pairs, surface, terrain, eye_height=eye_height, monitor=monitor or Monitor(), **more)


@pytest.mark.parametrize("turn", [lambda a: a, np.transpose, np.fliplr, lambda a: np.flipud(a.T)])
@pytest.mark.parametrize(("wall", "free"), [(5.0, True), (5.99, True), (6.01, False), (7.0, False)])
def test_the_worked_example(make_raster, wall, free, turn):
    """A tree of 10 m 20 m away, a wall half-way, the eye at 2 m: the ray is 6 m high there."""
    tops, names = np.zeros((3, 11)), np.zeros((3, 11), int)
    tops[1, 10], tops[:, 5] = 10.0, wall
    names[1, 0], names[1, 10] = 1, 2
    names = turn(names)
    at = [centre(*np.argwhere(names == number)[0]) for number in (1, 2)]
    surface, flat = surface_of(make_raster, turn(tops)), surface_of(make_raster, turn(np.zeros((3, 11))))
    found = seen(surface, flat, *at)
    assert [part.tolist() for part in found] == [[free], [True], [True], [False]]


def test_between_two_cells_the_surface_is_interpolated(make_raster):
    tops = np.zeros((4, 11))
    tops[0, 5] = 8.0
    tops[0:2, 10] = 10.0
    surface, flat = surface_of(make_raster, tops), surface_of(make_raster, np.zeros((4, 11)))
    a, b = np.array(centre(0, 0)), np.array(centre(0, 10))
    # Half a row lower the wall of 8 m is 4 m, and the ray half-way 6 m; a fifth of a row lower 6.4 m.
    low = np.array([0, -CELL])
    assert seen(surface, flat, a + 0.5 * low, b + 0.5 * low)[0].tolist() == [True]
    assert seen(surface, flat, a + 0.2 * low, b + 0.2 * low)[0].tolist() == [False]


def test_wall_and_crown_of_ones_own_hide_nothing(make_raster):
    tops = np.zeros((1, 11))
    tops[0, 1], tops[0, 9], tops[0, 10] = 30.0, 12.0, 10.0
    surface, flat = surface_of(make_raster, tops), surface_of(make_raster, np.zeros((1, 11)))
    pair = centre(0, 0), centre(0, 10)
    assert not seen(surface, flat, *pair)[0][0]
    assert not seen(surface, flat, *pair, clear=2.0)[0][0]  # the crown's other half is higher than the ray
    assert not seen(surface, flat, *pair, crown=2.0)[0][0]
    assert seen(surface, flat, *pair, clear=2.0, crown=2.0)[0][0]


def test_the_top_is_the_highest_of_the_crown(make_raster):
    tops = np.zeros((3, 11))
    tops[:, 5], tops[0, 10] = 7.0, 14.0  # the ray to 14 m is 8 m high half-way, that to 0 m 1 m
    surface, flat = surface_of(make_raster, tops), surface_of(make_raster, np.zeros((3, 11)))
    pair = centre(1, 0), centre(1, 10)
    assert not seen(surface, flat, *pair)[0][0]
    assert not seen(surface, flat, *pair, crown=1.9)[0][0]
    assert seen(surface, flat, *pair, crown=2.0)[0][0]


def test_what_is_not_known(make_raster):
    tops = np.zeros((5, 11))
    tops[0, 10] = tops[2, 5] = np.nan  # a tree without surface; a gap on the way
    ground = np.zeros((5, 11))
    ground[1, 0] = np.nan
    surface, terrain = surface_of(make_raster, tops), surface_of(make_raster, ground)
    starts = [centre(row, 0) for row in (0, 1, 2, 3)] + [centre(4, 0), (-50.0, 50.0)]
    ends = [centre(row, 10) for row in (0, 1, 2, 3)] + [(900.0, 91.0), centre(4, 3)]
    free, known, whole, under = seen(surface, terrain, starts, ends)
    assert known.tolist() == [False, False, True, True, False, False]
    assert free.tolist() == [False, False, True, True, False, False]
    assert whole.tolist()[2:4] == [False, True]
    assert not under.any()
    assert [len(part) for part in seen(surface, terrain, [], [])] == [0, 0, 0, 0]


def test_who_stands_under_a_roof_is_told(make_raster):
    tops = np.zeros((1, 11))
    tops[0, 0:2] = 6.0
    surface, flat = surface_of(make_raster, tops), surface_of(make_raster, np.zeros((1, 11)))
    assert seen(surface, flat, [centre(0, 0), centre(0, 4)], [centre(0, 10)] * 2)[3].tolist() == [True, False]


def one_by_one(tops, ground, a, b, eye):
    """The definition, in loops: at every line through cell centres across the faster axis."""
    start, end = np.array(a, float), np.array(b, float)  # row, column
    z0, z1 = ground[a] + eye, tops[b]
    axis = int(abs(end[1] - start[1]) >= abs(end[0] - start[0]))
    if start[axis] == end[axis]:
        return True
    for k in range(int(min(start[axis], end[axis])) + 1, int(max(start[axis], end[axis]))):
        t = (k - start[axis]) / (end[axis] - start[axis])
        across = start[1 - axis] + t * (end[1 - axis] - start[1 - axis])
        low = int(np.floor(across + 1e-12))
        f = max(across - low, 0.0)
        pick = (lambda i: tops[i, k]) if axis == 1 else (lambda i: tops[k, i])  # noqa: B023
        height = pick(low) if f < 1e-9 else (1 - f) * pick(low) + f * pick(low + 1)
        if height > z0 + t * (z1 - z0) + 1e-6:
            return False
    return True


def test_like_the_definition_whatever_the_tile(make_raster, monkeypatch):
    rng = np.random.default_rng(8)
    tops = rng.uniform(0, 6, (40, 45)) * (rng.random((40, 45)) < 0.2)
    ground = rng.uniform(-1, 1, (40, 45))
    surface, terrain = surface_of(make_raster, tops), surface_of(make_raster, ground)
    tops, ground = tops.astype(np.float32).astype(float), ground.astype(np.float32).astype(float)
    a = np.stack([rng.integers(0, 40, 600), rng.integers(0, 45, 600)], 1)
    b = np.stack([rng.integers(0, 40, 600), rng.integers(0, 45, 600)], 1)
    expected = [one_by_one(tops, ground, tuple(p), tuple(q), 4.0) for p, q in zip(a, b, strict=True)]
    assert 60 < sum(expected) < 540
    xy = [np.stack(centre(p[:, 0], p[:, 1]), 1) for p in (a, b)]
    for tile, samples in ((512, 2_000_000), (7, 40)):
        monkeypatch.setattr(sight, "TILE", tile)
        monkeypatch.setattr(sight, "SAMPLES", samples)
        assert seen(surface, terrain, *xy, eye_height=4.0)[0].tolist() == expected


def test_higher_windows_and_lower_walls_hide_less_on_flat_ground(make_raster):
    rng = np.random.default_rng(9)
    tops = rng.uniform(0, 4, (30, 30))
    surface, flat = surface_of(make_raster, tops), surface_of(make_raster, np.zeros((30, 30)))
    low = surface_of(make_raster, np.minimum(tops, 2.0))
    a, b = (np.stack(centre(rng.integers(0, 30, 300), rng.integers(0, 30, 300)), 1) for _ in range(2))
    found = [seen(surface, flat, a, b, eye_height=eye)[0] for eye in (1.0, 4.0, 9.0)]
    assert (found[0] <= found[1]).all()
    assert (found[1] <= found[2]).all()
    assert found[0].sum() < found[2].sum()
    assert seen(low, flat, a, b, eye_height=3.0)[0].sum() > seen(surface, flat, a, b, eye_height=3.0)[0].sum() / 2


def test_terrain_on_other_cells_and_no_square_cells(make_raster):
    surface = make_raster(np.zeros((20, 20), np.float32), cell=(2.0, 3.0))
    hill = make_raster(np.full((5, 5), 50.0, np.float32), cell=(11.0, 13.0), origin=(-3.0, 103.0))
    free, known, whole, under = seen(surface, hill, [(1.0, 98.5)], [(30.0, 60.0)])
    assert (free[0], known[0], whole[0], under[0]) == (True, True, True, False)


def test_cancelling(make_raster, recorder, monkeypatch):
    monkeypatch.setattr(sight, "TILE", 8)
    surface = surface_of(make_raster, np.zeros((40, 40)))
    rng = np.random.default_rng(1)
    a, b = (np.stack(centre(rng.integers(0, 40, 300), rng.integers(0, 40, 300)), 1) for _ in range(2))
    seen(surface, surface, a, b, monitor=recorder)
    assert len(recorder.fractions) > 20
    assert recorder.fractions == sorted(recorder.fractions)
    recorder.cancel_after = len(recorder.fractions) + 5
    with pytest.raises(Cancelled):
        seen(surface, surface, a, b, monitor=recorder)
