import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods import around, discs, walkability
from sodertorn.processing.methods.junctions import crossings_of
from sodertorn.processing.methods.streets import StreetNetwork, build_graph
from sodertorn.processing.spec import Cancelled, Monitor, UserError


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(list(shapes), crs=3006))


def points(*xy, **columns):
    return frame([None if p is None else shapely.Point(p) for p in xy], **columns)


def grid(low, high, step):
    """Streets every ``step`` metres both ways."""
    at = np.arange(low, high + 1, step)
    return [[(x, low), (x, high)] for x in at] + [[(low, y), (high, y)] for y in at]


def streets(lines, join="crossings"):
    return StreetNetwork(streets=frame([shapely.LineString(line) for line in lines]), join=join)


def run(homes, network, monitor=None, **more):
    asked = {
        "around": "area", "radius": 500.0, "merge_distance": 0.0, "dwellings": None, "dwelling_field": None,
        "services": None, "floor_area": None, "land_use": None, "use_field": None,
        "uses": ("home", "shop", "work", "green"),
        "residential": ("home",), "retail": ("shop",), "formula": "frank", "reference": (), "boundary": None, **more,
    }  # fmt: skip
    return walkability.walkability(homes=homes, network=network, monitor=monitor or Monitor(), **asked)


# Three squares of 1 km beside each other; a street from north to south in each, with 20, 40 and 60 dead ends off it.
SQUARES = frame([shapely.box(1000 * n, 0, 1000 * (n + 1), 1000) for n in range(3)])


def comb():
    lines = []
    for n in range(3):
        x = 1000 * n + 500
        lines.append([(x, 10), (x, 990)])
        at = np.linspace(50, 950, 20 * (n + 1))
        lines += [[(x, y), (x + 40, y)] for y in at]
    return streets(lines)


def layers():
    """One square with 1 ha of homes and 1 ha of shops, one with homes only, one with neither."""
    use = frame([shapely.box(0, 0, 100, 100), shapely.box(200, 0, 300, 100), shapely.box(1100, 100, 1300, 200),
                 shapely.box(2100, 100, 2200, 200)], use=["Home", "shop ", "home", "water"])  # fmt: skip
    homes = points((50, 50), (1150, 150), (1250, 150), (2500, 500), n=[30.0, 10.0, np.nan, 0.0])
    shops = points((250, 50), (260, 50), (1500, 500), floor=[4000.0, 1000.0, 0.0])
    return {
        "land_use": use, "use_field": "use", "dwellings": homes, "dwelling_field": "n", "services": shops,
        "floor_area": "floor",
    }  # fmt: skip


def test_the_worked_example(recorder):
    made = run(SQUARES, comb(), recorder)
    found, table = made["output"], made["components"].set_index("component")
    assert found.intersections.tolist() == [20, 40, 60]
    z = 20 / np.sqrt(800 / 3)
    np.testing.assert_allclose(found.z_intersections, [-z, 0, z])
    np.testing.assert_allclose(found.walkability, [-2 * z, 0, 2 * z], atol=1e-12)
    assert list(found.columns) == ["walkability", "decile", "intersections", "z_intersections", "near_edge", "reason"]
    assert table.weight.to_dict() == {"intersections": 2, "density": 0, "retail": 0, "mix": 0}
    assert table.loc["intersections", ["mean", "places"]].tolist() == [40, 3]
    assert table.state["mix"] == "Left out: its layer is not given"
    assert "mix is left out of the index: its layer is not given." in recorder.messages
    assert any("intersections 40 16.3299" in line for line in recorder.messages)


def test_every_component_by_hand(recorder):
    made = run(SQUARES, comb(), recorder, **layers())
    found = made["output"]
    np.testing.assert_allclose(found.net_density, [30, 5, 0])
    np.testing.assert_allclose(found.retail_far, [0.5, 0, 0])
    np.testing.assert_allclose(found.mix, [np.log(2) / np.log(4), 0, np.nan])
    assert "1 features have no number in the field n; they count 0." in recorder.messages
    assert found.reason.tolist() == [None, None, "no_component"]
    z = [(found[name] - found[name].mean()) / found[name].std(ddof=0)
         for name in ("intersections", "net_density", "retail_far", "mix")]  # fmt: skip
    np.testing.assert_allclose(found.walkability, 2 * z[0] + z[1] + z[2] + z[3])
    assert found.decile.tolist()[:2] == [8, 3]
    swedish = run(SQUARES, comb(), formula="sundquist", **layers())
    np.testing.assert_allclose(swedish["output"].walkability, 1.5 * z[0] + z[1] + z[3])
    assert "z_retail" not in swedish["output"]
    assert swedish["components"].state.tolist()[2] == "Left out: not part of this formula"


def test_without_land_use_density_is_gross_and_services_are_counted():
    given = layers() | {"land_use": None, "use_field": None}
    made = run(SQUARES, comb(), **given)
    np.testing.assert_allclose(made["output"].gross_density, [0.3, 0.1, 0])
    np.testing.assert_allclose(made["output"].services_density, [2, 1, 0])
    assert made["components"].meaning.tolist()[1:3] == [
        "Dwellings per hectare of all ground", "Services per square kilometre",
    ]  # fmt: skip


def test_something_on_no_land_has_no_value():
    given = layers()
    given["dwellings"] = points((2500, 500), n=[7.0])
    assert run(SQUARES, comb(), **given)["output"].net_density.isna().tolist() == [False, False, True]
    # nor on a sliver of 0.99 ha in a square kilometre
    given["land_use"].loc[3] = {"use": "home", "geometry": shapely.box(2100, 100, 2199, 200)}
    assert run(SQUARES, comb(), **given)["output"].net_density.isna().tolist() == [False, False, True]
    given["land_use"].loc[3] = {"use": "home", "geometry": shapely.box(2100, 100, 2200, 200)}
    assert run(SQUARES, comb(), **given)["output"].net_density.tolist() == [0, 0, 7]


def test_overlapping_land_use_is_pointed_out(recorder):
    given = layers()
    given["land_use"] = frame([shapely.box(0, 0, 1000, 1000), shapely.box(0, 0, 500, 1000)], use=["home", "shop"])
    run(SQUARES, comb(), recorder, **given)
    assert any(line.startswith("Land use overlaps at 1 places") for line in recorder.messages)


def test_the_scale_of_another_run():
    printed = ("intersections 40 10", "density: 10 5", "retail 0 1", "mix 0.5 0.25")
    found = run(SQUARES, comb(), reference=printed, **layers())
    np.testing.assert_allclose(found["output"].walkability[:2], [-4 + 4 + 0.5 + 0, 0 - 1 + 0 - 2])
    assert found["components"].state.tolist() == ["Mean and deviation given"] * 4
    one = run(SQUARES.iloc[:1], comb(), reference=printed, **layers())["output"]
    assert one.walkability[0] == pytest.approx(found["output"].walkability[0])


def test_what_one_run_prints_another_takes(recorder):
    before = run(SQUARES, comb(), recorder, **layers())["output"]
    line = next(line for line in recorder.messages if line.startswith("Means and standard deviations"))
    again = run(SQUARES, comb(), reference=tuple(line.split(": ")[1].split(", ")), **layers())["output"]
    np.testing.assert_allclose(again.walkability, before.walkability, atol=1e-4)


def test_the_same_everywhere_counts_nothing(recorder):
    even = SQUARES.iloc[[0, 0]].reset_index(drop=True)
    made = run(even, comb(), recorder)
    assert made["output"].walkability.tolist() == [0, 0]
    assert made["output"].decile.nunique() == 1
    assert made["components"].state[0] == "The same everywhere: counts 0"
    assert "intersections is the same everywhere: it tells nothing and counts 0." in recorder.messages


def test_circles_around_points():
    network = streets(grid(0, 2000, 100))
    homes = points((1000, 1000), (1000, 1000), (50, 1000))
    found = run(homes, network, around="radius", radius=250.0)["output"]
    # 21 crossings of a grid of 100 m lie within 250 m of one of them
    assert found.intersections.iloc[0] == pytest.approx(21 / (np.pi * 0.25**2))
    assert found.near_edge.tolist() == [0, 0, 1]
    use = frame([shapely.box(-5000, -5000, 1000, 5000), shapely.box(1000, -5000, 5000, 5000)], use=["home", "shop"])
    found = run(homes, network, around="radius", radius=250.0, land_use=use, use_field="use", uses=("home", "shop"))
    np.testing.assert_allclose(found["output"].mix, [1, 1, 0], atol=1e-9)


@pytest.mark.parametrize("distance", [None, 200.0])
def test_areas_within_against_brute_force(distance):
    rng = np.random.default_rng(4)
    xy = rng.uniform(0, 1000, (40, 2))
    shapes = shapely.box(*xy.T, *(xy + rng.uniform(5, 300, (40, 2))).T)
    shapes[0] = shapely.box(0, 0, 900, 900) - shapely.box(300, 300, 400, 500)
    shapes[1] = shapely.multipolygons([shapely.box(0, 0, 5, 5), shapely.Point(600, 600).buffer(90)])
    code = rng.integers(-1, 3, 40)
    code[:2] = 1
    points = shapely.points(rng.uniform(0, 1000, (25, 2)))
    discs = shapely.buffer(points, 200.0, quad_segs=2000)
    places = discs if distance is None else points
    found = around.areas_within(places, shapes, code, 3, distance=distance, monitor=Monitor())
    for k in range(3):
        truth = shapely.area(shapely.intersection(discs[:, None], shapes[None, code == k])).sum(axis=1)
        np.testing.assert_allclose(found[:, k], truth, rtol=1e-6, atol=0.05)


def test_disc_and_polygon_by_hand():
    r = 10.0
    shapes = np.array([
        shapely.box(-100, -100, 100, 100), shapely.box(0, 0, 100, 100), shapely.box(-1, -1, 1, 1),
        shapely.box(10, -5, 20, 5), shapely.box(-100, 5, 100, 100), shapely.box(-5, -30, 5, 30),
    ])  # fmt: skip
    found = discs.Edges(shapes).common_area(np.zeros((6, 2)), r, np.arange(6), Monitor())
    segment = r * r * np.arccos(0.5) - 5 * np.sqrt(75)
    np.testing.assert_allclose(found, [np.pi * 100, np.pi * 25, 4, 0, segment, np.pi * 100 - 2 * segment], atol=1e-9)


def test_junctions():
    graph = build_graph(streets([*grid(0, 200, 100), [(100, 200), (100, 300)]]), monitor=Monitor())
    # 4 corners are none, 4 sides and the middle are; the dead end makes no other
    assert len(crossings_of(graph, 0.0)) == 5
    double = build_graph(streets([[(0, 0), (300, 0)], [(0, 8), (300, 8)], [(150, -50), (150, 50)]]), monitor=Monitor())
    assert sorted(crossings_of(double, 0.0).tolist()) == [[150, 0], [150, 8]]
    assert crossings_of(double, 10.0).tolist() == [[150, 4]]
    straight = build_graph(streets([[(0, 0), (300, 0)]]), monitor=Monitor())
    assert len(crossings_of(straight, 10.0)) == 0


def test_a_tunnel_makes_no_junction():
    """Walkways under the ground have crossings that nobody sees from the street."""
    lines = streets([[(0, 0), (100, 0), (200, 0)], [(100, 0), (100, 90)], [(50, 90), (100, 90), (150, 90)]]).streets
    network = StreetNetwork(streets=lines.assign(level=[0, -1, -1]), join="vertices", level_field="level")
    assert len(crossings_of(build_graph(network, monitor=Monitor()), 0.0)) == 0
    network = StreetNetwork(streets=lines.assign(level=[0, 0, -1]), join="vertices", level_field="level")
    assert crossings_of(build_graph(network, monitor=Monitor()), 0.0).tolist() == [[100, 0]]


def test_reasons_and_edge_of_areas():
    area = frame([shapely.box(0, 0, 2400, 1000)])
    homes = gpd.GeoDataFrame(geometry=[*SQUARES.geometry, None], crs=3006)
    found = run(homes, comb(), boundary=area)["output"]
    assert found.reason.tolist() == [None, None, "outside_boundary", "no_geometry"]
    assert found.intersections.isna().tolist() == [False, False, True, True]
    assert found.near_edge.tolist() == [0, 0, 1, 0]
    assert found.walkability.iloc[:2].tolist() == [-2, 2], "places outside have no part in the mean"


def test_order_and_scale():
    rng = np.random.default_rng(8)
    network, homes = streets(grid(0, 1000, 125)), points(*rng.uniform(0, 1000, (30, 2)))
    found = run(homes, network, around="radius", radius=200.0)["output"]
    again = run(homes.iloc[::-1], network, around="radius", radius=200.0)["output"].loc[found.index]
    np.testing.assert_allclose(again.walkability, found.walkability)
    assert found.decile.between(1, 10).all()
    assert np.corrcoef(found.decile, found.walkability)[0, 1] > 0.9


@pytest.mark.parametrize("homes", [points(), points(None)])
def test_degenerate(homes):
    found = run(homes, comb(), around="radius", **layers())["output"]
    assert found.reason.tolist() == ["no_geometry"] * len(homes)


def test_what_cannot_be_read():
    with pytest.raises(UserError, match="places that are no areas"):
        run(points((0, 0)), comb())
    with pytest.raises(UserError, match="without a field for the use"):
        run(SQUARES, comb(), **layers() | {"use_field": None})
    with pytest.raises(UserError, match="No area of land_use has one of the uses x"):
        run(SQUARES, comb(), **layers() | {"uses": ("x",), "residential": ("x",), "retail": ("x",)})
    for text in ("intersections 1", "density one 2", "streets 1 2", "mix 1 -2", "mix 1 nan"):
        with pytest.raises(UserError, match="is not a component with its mean and deviation"):
            run(SQUARES, comb(), reference=(text,))
    with pytest.raises(UserError, match="say nothing of density"):
        run(SQUARES, comb(), reference=("intersections 40 10",), **layers())


def test_cancel_anywhere(recorder):
    homes = points((500, 500), (1500, 500))
    run(homes, comb(), recorder, around="radius", **layers())
    for after in range(1, len(recorder.fractions)):
        recorder.fractions, recorder.cancel_after = [], after
        with pytest.raises(Cancelled):
            run(homes, comb(), recorder, around="radius", **layers())
