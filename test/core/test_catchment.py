import runpy
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.methods import completeness, floating_catchment, shared_supply
from sodertorn.processing.methods.along import positions
from sodertorn.processing.methods.catchment_pairs import Catchments
from sodertorn.processing.methods.entrances import Arrivals, arrivals
from sodertorn.processing.methods.nearest import nearest_goals
from sodertorn.processing.methods.placing import place
from sodertorn.processing.methods.streets import StreetNetwork, build_graph
from sodertorn.processing.spec import Cancelled, Monitor, UserError

by_hand = runpy.run_path(str(Path(__file__).with_name("street_graphs.py")))["by_hand"]

# One street of 1 km.
STREET = [[(0, 0), (1000, 0)]]


def frame(shapes, **columns):
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(list(shapes), crs=3006))


def points(*xy, **columns):
    return frame([None if p is None else shapely.Point(p) for p in xy], **columns)


def streets(lines=STREET, **more):
    return StreetNetwork(streets=frame([shapely.LineString(line) for line in lines]), **more)


def run(homes, supply, network=None, monitor=None, **more):
    asked = {
        "population": "people" if "people" in homes else None, "demand": None,
        "capacity": "places" if "places" in supply else None, "limit": 300.0, "variant": "2sfca", "decay": "step",
        "half_distance": 150.0, "zone_weights": "1, 0.68, 0.22", "thresholds": (), "entrances": None,
        "entrance_rule": "streets", "entrance_distance": 20.0, "snap_distance": 50.0, "boundary": None, **more,
    }  # fmt: skip
    return shared_supply.two_step_floating_catchment(
        homes=homes, supply=supply, network=network or streets(), monitor=monitor or Monitor(), **asked
    )


def run_green(homes, green, network=None, monitor=None, **more):
    asked = {
        "population": "people" if "people" in homes else None, "limit": 300.0, "decay": "step", "half_distance": 150.0,
        "thresholds": (), "entrances": None, "entrance_rule": "streets", "entrance_distance": 20.0,
        "minimum_area": 0.0, "dissolve": True, "snap_distance": 50.0, "boundary": None, **more,
    }  # fmt: skip
    return shared_supply.green_per_person(
        homes=homes, green=green, network=network or streets(), monitor=monitor or Monitor(), **asked
    )


def example():
    """The worked example of the declaration: the first school is reached by both homes, the other by the second."""
    homes = points((100, 0), (400, 0), (990, 0), people=[10, 30, 5])
    return homes, points((250, 0), (550, 0), places=[20, 15])


def test_the_worked_example():
    homes, schools = example()
    made = run(homes, schools, thresholds=(600.0,))
    found, supply = made["output"], made["facilities"]
    np.testing.assert_allclose(found.supply_per_person, [0.5, 1.0, 0.0])
    np.testing.assert_allclose(found.supply_per_1000, [500, 1000, 0])
    assert found.reached.tolist() == [1, 2, 0]
    assert found.at_least_600.tolist() == [0, 1, 0]
    # the mean person has (10·0.5 + 30·1) / 45
    np.testing.assert_allclose(found.relative, 100 * np.array([0.5, 1, 0]) / (35 / 45))
    assert found.reason.isna().all()
    np.testing.assert_allclose(supply.demand, [40, 30])
    np.testing.assert_allclose(supply.supply_ratio, [0.5, 0.5])
    assert list(found.columns) == [
        "supply_per_person", "supply_per_1000", "relative", "reached", "access", "at_least_600", "near_edge", "reason",
    ]  # fmt: skip


def test_demand_is_its_own_field_and_the_straight_ways_count():
    homes = points((100, 40), (100, 0), people=[10, 10], children=[2, np.nan])
    made = run(homes, points((370, 0)), demand="children", limit=300.0)
    assert made["facilities"].demand.tolist() == [0]  # the child is 310 m away, the other home has none
    assert made["output"].reason.tolist() == [None, "no_demand"]
    assert run(homes, points((370, 0)), demand="children", limit=310.0)["output"].supply_per_person[0] == 0.5


def test_the_weights_by_hand():
    cost = np.array([0.0, 100.0, 100.1, 200.0, 300.0])

    def weigh(decay, **more):
        return floating_catchment.distance_weight(cost, limit=300.0, decay=decay, **more)

    assert weigh("step").tolist() == [1] * 5
    assert weigh("zones", zone_weights=(1, 0.68, 0.22)).tolist() == [1, 1, 0.68, 0.68, 0.22]
    np.testing.assert_allclose(weigh("exponential", half_distance=100.0), 2.0 ** (-cost / 100))
    gaussian = weigh("gaussian")
    assert gaussian[[0, -1]].tolist() == [1, 0]
    assert gaussian[3] == pytest.approx((np.exp(-2 / 9) - np.exp(-0.5)) / (1 - np.exp(-0.5)))


def test_variants_by_hand():
    # Two homes of 10 people, weights 1 and 0.5 to A, 0.5 and 1 to B; each offers 6.
    weight = floating_catchment.weight_matrix([0, 0, 1, 1], [0, 1, 0, 1], np.array([1, 0.5, 0.5, 1]), (2, 2))
    people, offer = np.array([10.0, 10.0]), np.array([6.0, 12.0])
    within, _, access = floating_catchment.share_out(weight, people, offer)
    assert within.tolist() == [15, 15]
    assert access.tolist() == [0.4 + 0.5 * 0.8, 0.5 * 0.4 + 0.8]
    _, _, access = floating_catchment.share_out(weight, people, offer, variant="m2sfca")
    np.testing.assert_allclose(access, [0.4 + 0.25 * 0.8, 0.25 * 0.4 + 0.8])
    # shares of choice 2/3 and 1/3: weights 2/3, 1/6; demand 10·(2/3 + 1/6) = 25/3
    within, _, access = floating_catchment.share_out(
        weight, people, offer, variant="3sfca", choice=np.array([1.5, 1.5])
    )
    np.testing.assert_allclose(within, [25 / 3, 25 / 3])
    np.testing.assert_allclose(access, [2 / 3 * 0.72 + 1 / 6 * 1.44, 1 / 6 * 0.72 + 2 / 3 * 1.44])


def town(seed, homes=60, supplies=12):
    rng = np.random.default_rng(seed)
    lines = [[(100 * i, 0), (100 * i, 500)] for i in range(6)] + [[(0, 100 * i), (500, 100 * i)] for i in range(6)]
    people = rng.integers(0, 9, homes)
    places = rng.integers(0, 50, supplies) + 1.0
    return (
        points(*rng.uniform(-20, 520, (homes, 2)), people=people),
        points(*rng.uniform(0, 500, (supplies, 2)), places=places),
        streets(lines, join="crossings"),
    )


DECAYS = ["step", "zones", "gaussian", "exponential"]


@pytest.mark.parametrize("decay", DECAYS)
@pytest.mark.parametrize("variant", ["2sfca", "3sfca", "m2sfca"])
def test_all_that_is_reached_is_handed_out_once(decay, variant):
    homes, supply, network = town(3)
    made = run(homes, supply, network, decay=decay, variant=variant, limit=180.0)
    found, facilities = made["output"], made["facilities"]
    handed = (homes.people * found.supply_per_person).sum()
    offered = supply.places[facilities.demand > 0].sum()
    assert (found.supply_per_person.dropna() >= 0).all()
    if variant == "m2sfca" and decay != "step":
        assert 0 < handed < offered
    else:
        assert handed == pytest.approx(offered, rel=1e-12)


@pytest.mark.parametrize("decay", DECAYS)
def test_order_size_and_scaling(decay):
    homes, supply, network = town(5)
    found = run(homes, supply, network, decay=decay)["output"].supply_per_person
    order = np.random.default_rng(1).permutation(len(homes))
    again = run(homes.iloc[order], supply.iloc[::-1], network, decay=decay)["output"].supply_per_person
    np.testing.assert_allclose(again.loc[found.index], found)
    larger = [frame(item.geometry.affine_transform([2, 0, 0, 2, 0, 0]), **item.drop(columns="geometry"))
              for item in (homes, supply, network.streets)]  # fmt: skip
    double = run(
        larger[0], larger[1], StreetNetwork(streets=larger[2], join="crossings"), decay=decay, limit=600.0,
        half_distance=300.0, snap_distance=100.0,
    )["output"].supply_per_person  # fmt: skip
    np.testing.assert_allclose(double, found)
    more = run(homes.assign(people=homes.people * 4), supply, network, decay=decay)["output"].supply_per_person
    np.testing.assert_allclose(more * 4, found)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("limit", [150.0, 400.0])
def test_pairs_against_all_costs(by_hand, seed, limit):
    graph = by_hand.random(seed, one_way=0.5)
    homes, places = by_hand.places(graph, 60, seed), by_hand.places(graph, 14, seed + 9)
    kept = places.edge >= 0
    places = type(places)(places.edge[kept], places.fraction[kept], places.access[kept])
    owner = np.random.default_rng(seed).integers(0, 5, kept.sum())
    goals = Arrivals(placement=places, owner=owner, row=np.arange(5), shape=np.full(5, shapely.Point()), open=True)
    catchments = Catchments(graph, homes, goals, limit)
    found = np.full((5, catchments.points + 1), np.inf)
    seen = []
    for batch in catchments.batches(Monitor()):
        seen += batch.supply.tolist()
        found[batch.supply[batch.row], batch.point[batch.column]] = batch.cost
    assert len(set(seen)) == len(seen), "all of a supply's pairs come at once"
    single = by_hand.every_cost(graph, homes, places)
    truth = np.stack([single[:, owner == d].min(axis=1, initial=np.inf) for d in range(5)])
    truth[truth > limit] = np.inf
    np.testing.assert_allclose(found[:, catchments.point], truth)


@pytest.mark.parametrize("rule", ["streets", "boundary"])
def test_pairs_with_areas_are_those_of_one_search_for_each(rule):
    rng = np.random.default_rng(12)
    lines = [[(100 * i, 0), (100 * i, 2000)] for i in range(21)] + [[(0, 100 * i), (2000, 100 * i)] for i in range(21)]
    graph = build_graph(streets(lines, join="crossings"), monitor=Monitor())
    parks = frame(shapely.buffer(shapely.points(rng.uniform(0, 2000, (25, 2))), rng.lognormal(4, 1, 25)))
    goals = arrivals(
        parks, graph, entrances=None, entrance_rule=rule, entrance_distance=20.0, minimum_area=0.0, dissolve=False,
        snap_distance=60.0, monitor=Monitor(),
    )  # fmt: skip
    placed = place(graph, rng.uniform(0, 2000, (300, 2)), max_distance=60.0, monitor=Monitor())
    catchments = Catchments(graph, placed, goals, 350.0)
    found = np.full((len(goals.row), catchments.points + 1), np.inf)
    for batch in catchments.batches(Monitor()):
        found[batch.supply[batch.row], batch.point[batch.column]] = batch.cost
    for number in range(len(goals.row)):
        one = completeness.only(goals, np.array([number]))
        cost, _, _ = nearest_goals(graph, placed, one, count=1, limit=350.0, monitor=Monitor())
        np.testing.assert_allclose(found[number, catchments.point], cost[0])
    assert len(goals.within(positions(graph, placed))[0]) > 10


def test_tiny_and_huge_supplies_are_searched_apart():
    # A park along the whole street, entered everywhere, beside small ones: extents differ by far more than the reach.
    lines = [[(0, 0), (20_000, 0)]]
    homes = points(*[(x, 5) for x in range(0, 20_001, 500)])
    small = [shapely.box(x, 10, x + 20, 30) for x in (1000, 9000)]
    green = frame([shapely.box(0, -200, 20_000, -1), *small])
    made = run_green(homes, green, streets(lines), limit=100.0, entrance_rule="boundary")
    areas = made["areas"].set_index("source")
    assert areas.demand[0] == len(homes)
    assert areas.demand[1] == areas.demand[2] == 1
    shared = made["output"].green_per_person
    np.testing.assert_allclose(shared[0], 20_000 * 199 / 41)
    np.testing.assert_allclose(shared[2], 20_000 * 199 / 41 + 400)


def test_green_by_hand():
    # A park of 1 ha across the street from 400 to 500, in two pieces; a wood of 4 ha at its east end.
    green = frame([
        shapely.box(400, -50, 500, 0), shapely.box(400, 0, 500, 50), shapely.box(1000, -100, 1200, 100),
    ], name=["a", "b", "wood"])  # fmt: skip
    homes = points((150, 0), (450, 20), (750, 0), people=[150, 25, 25])
    made = run_green(homes, green, thresholds=(100.0,))
    # the park serves all 200: 50 m² each; the wood the last 25: 1,600 m²
    np.testing.assert_allclose(made["output"].green_per_person, [50, 50, 1650])
    assert made["output"].reached.tolist() == [1, 1, 2]
    assert made["output"].at_least_100.tolist() == [0, 0, 1]
    areas = made["areas"]
    assert areas.source.tolist() == [0, 2]
    np.testing.assert_allclose(areas["area"], [1, 4])
    assert areas.demand.tolist() == [200, 25]
    assert areas.supply_ratio.tolist() == [50, 1600]
    apart = run_green(homes, green, dissolve=False)
    np.testing.assert_allclose(apart["output"].green_per_person, made["output"].green_per_person)
    assert len(apart["areas"]) == 3


def test_a_home_on_a_street_within_the_park_has_arrived():
    green = frame([shapely.box(100, -50, 900, 50)])
    homes = points((500, 20), (990, 0), people=[1, 1])
    assert run_green(homes, green, limit=20.0)["output"].reached.tolist() == [1, 0]
    assert run_green(homes, green, limit=19.0)["output"].reached.tolist() == [0, 0]


def test_overlapping_green_is_pointed_out(recorder):
    green = frame([shapely.box(0, -50, 100, 50), shapely.box(50, -50, 150, 50), shapely.box(150, -50, 200, 50)])
    run_green(points((10, 0)), green, monitor=recorder, dissolve=False)
    assert "1 pairs of green areas overlap: the ground they have in common counts twice." in recorder.messages
    assert run_green(points((10, 0)), green)["output"].green_per_person[0] == pytest.approx(20_000)


def test_every_reason_of_homes_and_supply():
    homes = points(None, (0, 300), (10, 0), (990, 0), (950, 0), people=[1, 1, 1, 0, 1])
    area = frame([shapely.box(-200, -50, 970, 400)])
    supply = points((20, 0), None, (500, 300), (400, 0))
    made = run(homes, supply, boundary=area, limit=50.0)
    assert made["output"].reason.tolist() == ["no_geometry", "no_street", None, "outside_boundary", None]
    assert made["output"].supply_per_person.isna().tolist() == [True, True, False, True, False]
    assert made["output"].reached.tolist()[4] == 0
    assert made["facilities"].reason.tolist() == [None, "no_geometry", "no_street", "no_demand"]
    nowhere = run(homes, points(None))["output"]
    assert nowhere.reason.tolist() == ["no_geometry", "no_street", "no_destination", "no_destination", "no_destination"]


def test_people_beyond_the_boundary_compete_and_the_edge_is_flagged():
    homes = points((0, 0), (150, 0), (350, 0), (900, 0))
    area = frame([shapely.box(-2000, -2000, 300, 2000)])
    made = run(homes, points((200, 0), (-0.0, 0)), boundary=area, limit=160.0)
    # the supply at 200 is shared by the homes at 150 and 350; the one at 0 by those at 0 and 150
    np.testing.assert_allclose(made["output"].supply_per_person[:2], [0.5, 1.0])
    assert made["facilities"].near_edge.tolist() == [1, 0]
    assert made["output"].near_edge.tolist() == [0, 1, 1, 1]


def test_missing_and_worthless_numbers(recorder):
    homes = points((0, 0), (10, 0), people=[np.nan, 4])
    supply = points((5, 0), (6, 0), places=[np.nan, 8])
    made = run(homes, supply, monitor=recorder)["output"]
    np.testing.assert_allclose(made.supply_per_person, [2, 2])
    assert "1 places have no number in the field people; they count as 0 people." in recorder.messages
    with pytest.raises(UserError, match="nobody"):
        run(homes.assign(people=0), supply)
    with pytest.raises(UserError, match="Nobody lives"):
        run_green(homes.assign(people=0), frame([shapely.box(0, 0, 1, 1)]))
    with pytest.raises(UserError, match="no capacity above 0"):
        run(homes, supply.assign(places=0))


@pytest.mark.parametrize("text", ["", "a, b", "2, 1", "0, 0", "-1", "1; x"])
def test_zone_weights_that_are_none(text):
    with pytest.raises(UserError, match="not numbers from 0 to 1"):
        run(*example(), decay="zones", zone_weights=text)


def test_zone_weights_with_decimal_commas():
    homes, schools = example()
    point = run(homes, schools, decay="zones", zone_weights="1, 0.5")["output"]
    comma = run(homes, schools, decay="zones", zone_weights="1; 0,5")["output"]
    np.testing.assert_array_equal(point.supply_per_person, comma.supply_per_person)


@pytest.mark.parametrize("limit", [0.0, 300.0])
@pytest.mark.parametrize("decay", DECAYS)
def test_one_home_at_the_door(limit, decay):
    found = run(points((100, 0)), points((100, 0), (100, 0)), limit=limit, decay=decay)["output"]
    assert found.supply_per_person.tolist() == [2]


def test_minutes():
    homes, schools = example()
    metres = run(homes, schools)["output"]
    minutes = run(homes, schools, streets(impedance="minutes"), limit=300 / 80)["output"]
    np.testing.assert_allclose(minutes.supply_per_person, metres.supply_per_person)


def test_index_is_kept():
    homes, schools = example()
    homes.index, schools.index = [7, 3, 5], ["a", "b"]
    made = run(homes, schools)
    assert made["output"].index.tolist() == [7, 3, 5]
    assert made["facilities"].index.tolist() == ["a", "b"]


def test_cancel_anywhere(recorder):
    run(*town(1), monitor=recorder)
    for after in range(1, len(recorder.fractions)):
        recorder.fractions, recorder.cancel_after = [], after
        with pytest.raises(Cancelled):
            run(*town(1), monitor=recorder)
    assert recorder.messages.count("Sharing the supply among those who reach it") > 2
