import numpy as np
import pytest
import shapely
from shapely import box
from sodertorn.processing.methods import overlay
from sodertorn.processing.spec import Cancelled, Monitor


def shapes(*made):
    return np.array(made, dtype=object)


def test_pieces_are_what_lies_within_and_touching_is_not_enough():
    areas = shapes(box(0, 0, 10, 10), None, box(10, 0, 20, 10), shapely.Polygon())
    owner, item, piece = overlay.cut(areas, shapes(box(5, 5, 15, 10), None, box(20, 0, 30, 10)), monitor=Monitor())
    assert owner.tolist() == [0, 2]
    assert item.tolist() == [0, 0]
    assert shapely.area(piece).tolist() == [25, 25]


def test_lines_left_over_from_cutting_are_dropped():
    comb = shapely.union_all([box(0, 10, 10, 12), box(0, 4, 1, 12), box(3, 9.999999, 4, 11)])
    _, _, piece = overlay.cut(shapes(box(0, 0, 10, 10)), shapes(comb), monitor=Monitor())
    assert set(shapely.get_type_id(piece)) <= {3, 6}


def test_every_spot_goes_to_the_best_rank_and_the_cover_stays_the_same():
    rng = np.random.default_rng(7)
    corner, size = rng.uniform(0, 80, (60, 2)), rng.uniform(2, 25, (60, 2))
    piece = shapely.box(*corner.T, *(corner + size).T)
    owner, rank = rng.integers(0, 3, 60), rng.integers(0, 4, 60).astype(float)
    left = overlay.uncovered_by_better(owner, piece, rank, monitor=Monitor())
    for plot in range(3):
        mine = owner == plot
        assert shapely.area(left[mine]).sum() == pytest.approx(shapely.union_all(piece[mine]).area)
        best = shapely.union_all(piece[mine & (rank == rank[mine].min())])
        assert shapely.area(left[mine & (rank == rank[mine].min())]).sum() == pytest.approx(best.area)
    order = rng.permutation(60)
    ranks = rank + np.arange(60) / 100  # no equals, so that the order cannot decide
    there = overlay.uncovered_by_better(owner, piece, ranks, monitor=Monitor())
    back = overlay.uncovered_by_better(owner[order], piece[order], ranks[order], monitor=Monitor())
    np.testing.assert_allclose(shapely.area(back), shapely.area(there)[order])


def test_slivers_do_not_overlap():
    areas = shapes(box(0, 0, 10, 10), box(9.9999, 0, 20, 10), box(15, 5, 25, 15), None)
    assert overlay.overlapping(areas, monitor=Monitor()) == 2
    assert overlay.overlapping(areas[:2], monitor=Monitor()) == 0


def test_a_line_along_the_outline_lies_within():
    lines = shapely.linestrings([[(0, 0), (0, 10)], [(-5, 5), (15, 5)], [(0, 30), (9, 30)]])
    found = overlay.lengths(shapes(box(0, 0, 10, 10), None, box(-9, 0, 0, 10)), lines, distance=0.0, monitor=Monitor())
    assert found.tolist() == [20, 0, 15]


def test_nothing_at_all():
    none = np.zeros(0, dtype=object)
    owner, item, piece = overlay.cut(shapes(box(0, 0, 1, 1)), none, monitor=Monitor())
    assert len(owner) == len(item) == len(piece) == 0
    assert overlay.united(owner, piece, 1, monitor=Monitor()).tolist() == [None]
    assert len(overlay.uncovered_by_better(owner, piece, owner, monitor=Monitor())) == 0
    assert overlay.lengths(none, none, distance=1.0, monitor=Monitor()).tolist() == []


def test_cutting_stops_when_asked(recorder):
    areas = shapely.box(*np.meshgrid(np.arange(0, 300, 10.0), np.arange(0, 300, 10.0)), 10, 10).ravel()
    circles = shapely.buffer(shapely.points(np.random.default_rng(1).uniform(0, 300, (300, 2))), 8, quad_segs=64)
    recorder.cancel_after = 4
    with pytest.raises(Cancelled):
        overlay.cut(areas, circles, monitor=recorder)
    assert len(recorder.fractions) == 4
