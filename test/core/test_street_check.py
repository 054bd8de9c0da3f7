"""Check street network: every problem by hand, and none of the mended ones left in the repaired copy."""

import geopandas
import numpy as np
import pyogrio
import pytest
import shapely
from sodertorn.processing.indicators.network import CHECK_STREETS
from sodertorn.processing.methods.street_check import check
from sodertorn.processing.methods.streets import StreetNetwork, build_graph
from sodertorn.processing.spec import Cancelled, Monitor, UserError, problems

MENDED = {problems.NEAR_MISS, problems.UNDERSHOOT, problems.CROSSING, problems.DUPLICATE, problems.ZERO_LENGTH}
JOINS = ("ends", "vertices", "crossings")
SETTINGS = {"join": "vertices", "level_field": None, "tolerance": 0.01, "search_distance": 1.0, "overlap_length": 5.0}


def frame(*lines, **columns):
    shapes = [line if line is None or hasattr(line, "geom_type") else shapely.LineString(line) for line in lines]
    return geopandas.GeoDataFrame(columns, geometry=shapes, crs=3006)


def run(streets, monitor=None, **settings):
    return check(streets=streets, **{**SETTINGS, **settings}, monitor=monitor or Monitor())


def found(streets, **settings):
    """(problem, street, other, size) of each row, sizes to the millimetre; parts left out."""
    table = run(streets, **settings)["problems"]
    rows = table[["problem", "street", "other", "size"]].itertuples(index=False)
    clean = [tuple(None if value != value else round(value, 3) if isinstance(value, float) else value for value in row)
             for row in rows]  # fmt: skip
    return [row for row in clean if row[0] != problems.ISOLATED]


def parts(streets, **settings):
    return build_graph(StreetNetwork(streets=streets, **settings), monitor=Monitor()).component.max() + 1


STREET = [(0, 0), (100, 0)]


@pytest.mark.parametrize("join", JOINS)
def test_a_sound_network_has_no_problems(join):
    streets = frame(STREET, [(100, 0), (100, 50)], [(0, 0), (0, 50), (100, 50)])
    made = run(streets, join=join)
    assert len(made["problems"]) == 0
    assert made["repaired"].geometry.tolist() == streets.geometry.tolist()


@pytest.mark.parametrize("join", JOINS)
def test_near_miss(join):
    streets = frame(STREET, [(100.6, 0), (200, 0)])
    assert found(streets, join=join) == [(problems.NEAR_MISS, 0, 1, 0.6)]
    made = run(streets, join=join)
    place = made["problems"].set_index("problem").geometry[problems.NEAR_MISS]
    assert (place.x, place.y) == pytest.approx((100.3, 0))
    assert made["repaired"].length.tolist() == pytest.approx([100.3, 99.7])
    assert parts(made["repaired"], join="ends") == 1
    assert found(streets, join=join, search_distance=0.5) == []


def test_unclosed_ring_and_short_lone_line():
    ring = [(0, 0), (50, 0), (50, 50), (0, 0.7)]
    assert found(frame(ring)) == [(problems.NEAR_MISS, 0, 0, 0.7)]
    assert found(frame([(0, 30), (0.5, 30)], STREET)) == []


@pytest.mark.parametrize("join", JOINS)
@pytest.mark.parametrize("gap", [0.4, 0.0])
def test_undershoot(join, gap):
    streets = frame(STREET, [(30, gap), (30, 50)])
    expected = [] if join == "crossings" and gap == 0 else [(problems.UNDERSHOOT, 1, 0, gap)]
    assert found(streets, join=join) == expected
    repaired = run(streets, join=join)["repaired"]
    assert parts(repaired, join=join) == 1
    assert repaired.length.sum() == pytest.approx(150)


def test_undershoot_at_a_vertex_of_the_line():
    streets = frame([(0, 0), (30, 0), (60, 30)], [(30, -0.5), (30, -50)])
    assert found(streets) == [(problems.UNDERSHOOT, 1, 0, 0.5)]
    repaired = run(streets)["repaired"]
    assert shapely.get_num_coordinates(repaired.geometry).tolist() == [3, 2]
    assert parts(repaired) == 1


def test_short_spur_beside_its_own_street_is_no_undershoot():
    streets = frame([(0, 0), (50, 0), (100, 0)], [(50, 0), (60, 0.8)])
    assert found(streets) == []


@pytest.mark.parametrize("join", JOINS)
def test_crossing(join):
    streets = frame(STREET, [(30, -20), (30, 20)])
    expected = [] if join == "crossings" else [(problems.CROSSING, 0, 1, None)]
    assert found(streets, join=join) == expected
    repaired = run(streets, join=join)["repaired"]
    assert parts(repaired, join=join) == 1
    assert len(repaired) == (4 if join == "ends" else 2)
    assert repaired.length.sum() == pytest.approx(140)


def test_levels():
    over = frame(STREET, [(30, -20), (30, 20)], level=[0, 1])
    assert found(over, level_field="level") == []
    assert parts(run(over, level_field="level")["repaired"], level_field="level") == 2
    shared = frame([(0, 0), (30, 0), (100, 0)], [(30, -20), (30, 0), (30, 20)], level=["0", "1"])
    assert found(shared, level_field="level") == [(problems.LEVELS, 0, 1, None)]
    stairs = frame([(0, 0), (30, 0), (100, 0)], [(30, -20), (30, 0), (30, 20)], [(30, 0), (9, 9)], level=[0, 1, 0])
    assert found(stairs, level_field="level") == []


def test_overlap_duplicate_zero_length():
    streets = frame(STREET, [(100, 0), (0, 0)], [(40, 0), (60, 0)], [(7, 7), (7, 7)], [(0, 0), (0, 9)])
    assert found(streets) == [
        (problems.ZERO_LENGTH, 3, None, 0.0),
        (problems.DUPLICATE, 1, 0, 100.0),
        (problems.UNDERSHOOT, 2, 0, 0.0),
        (problems.UNDERSHOOT, 2, 0, 0.0),
        (problems.OVERLAP, 0, 2, 20.0),
    ]
    assert found(streets, overlap_length=20.5)[-1][0] == problems.UNDERSHOOT
    assert run(streets)["repaired"]["source"].tolist() == [0, 2, 4]


def test_isolated_parts():
    main = STREET, [(100, 0), (100, 9)], [(0, 0), (0, 9)]
    streets = frame([(900, 0), (905, 0)], *main, [(0, 500), (70, 500)], [(70, 500), (70, 520)])
    table = run(streets)["problems"]
    assert table["problem"].tolist() == [problems.ISOLATED] * 2
    assert sorted(zip(table["street"], table["size"], strict=True)) == [(0, 5.0), (4, 90.0)]
    assert sorted(point.x for point in table.geometry) == [35.0, 902.5]


def test_four_hundred_pieces():
    lines = [[(100 * i, 0), (100 * i + 50, 0)] for i in range(400)]
    table = run(frame(*lines))["problems"]
    assert (table["problem"] == problems.ISOLATED).sum() == 399


def test_repaired_copy_keeps_fields_and_input():
    streets = frame(
        STREET, None, [(30, 0.5), (30, 50)], [(5, 5), (5, 5)], name=["a", "b", "c", "d"], lanes=[1, 2, 3, 4]
    )
    before = streets.copy(deep=True)
    repaired = run(streets)["repaired"]
    assert list(repaired.columns) == ["name", "lanes", "geometry", "source"]
    assert repaired["name"].tolist() == ["a", "c"]
    assert repaired["source"].tolist() == [0, 2]
    assert repaired.crs == streets.crs
    assert streets.equals(before)
    assert streets.geometry.tolist() == before.geometry.tolist()


def test_outputs_are_the_declared_ones():
    made = run(frame(STREET, [(30, 0.5), (30, 50)]))
    for output in CHECK_STREETS.outputs:
        assert {column.name for column in output.columns} <= set(made[output.key].columns)
    table = made["problems"]
    assert table["description"].tolist() == [problems.PROBLEMS[code] for code in table["problem"]]
    assert table["fix"].tolist() == [problems.FIXES[code] for code in table["problem"]]
    categories = CHECK_STREETS.output("problems").style.categories
    assert {item.value for item in categories} == set(problems.PROBLEMS) == set(problems.FIXES)


def messy(seed):
    """A town with every kind of fault, drawn by chance."""
    rng = np.random.default_rng(seed)
    lines = []
    for i in range(9):
        for j in range(9):
            a = np.array([i * 60.0, j * 60.0])
            for step in ((60.0, 0.0), (0.0, 60.0)):
                noise = rng.normal(0, rng.choice([0, 0.003, 0.4]), (2, 2))
                lines.append(np.array([a, a + step]) + noise)
    lines += [rng.uniform(0, 540, (rng.integers(2, 6), 2)) for _ in range(25)]
    lines += [lines[k][::-1] for k in rng.integers(0, len(lines), 5)]
    return frame(*lines, level=rng.choice(["0", "0", "0", "1", None], len(lines)))


@pytest.mark.parametrize("join", JOINS)
@pytest.mark.parametrize("seed", range(4))
def test_repaired_copy_has_none_of_the_mended_problems(join, seed):
    streets = messy(seed)
    made = run(streets, join=join, level_field="level")
    assert MENDED - {problems.ZERO_LENGTH} - ({problems.CROSSING} if join == "crossings" else set()) <= set(
        made["problems"]["problem"]
    )
    again = run(made["repaired"], join=join, level_field="level")
    assert set(again["problems"]["problem"]) & MENDED == set()
    assert parts(made["repaired"], join=join, level_field="level") < parts(streets, join=join, level_field="level")


def test_nothing_usable():
    with pytest.raises(UserError):
        run(frame())


def test_cancel(recorder):
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        run(messy(0), monitor=recorder)


def test_porto(shared):
    streets = pyogrio.read_dataframe(
        shared("osm/porto.osm.pbf"), layer="lines", where="highway is not null", columns=["osm_id", "other_tags"]
    ).to_crs(3763)
    streets["level"] = streets["other_tags"].str.extract(r'"layer"=>"([^"]*)"')[0]
    streets = streets.iloc[:15000].reset_index(drop=True)
    made = run(streets, level_field="level")
    assert made["problems"]["problem"].value_counts()[problems.CROSSING] > 5
    again = run(made["repaired"], level_field="level")
    assert set(again["problems"]["problem"]) & MENDED == set()
