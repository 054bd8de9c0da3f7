"""Centrality, detours and intersections against networkx, pandana and cityseer."""

import importlib.util
import runpy
import sys
from pathlib import Path

import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import shapely
from scipy.spatial import cKDTree
from sodertorn.processing.methods import centrality, closeness, detours, intersections, segments, turning
from sodertorn.processing.methods.graph import StreetGraph
from sodertorn.processing.spec import Monitor

pytestmark = pytest.mark.peer

HERE = Path(__file__).parent
ask = runpy.run_path(str(HERE / "test_access_peers.py"))["ask"]
PLAIN = {"join": "vertices", "level_field": None, "tolerance": 0.01, "barriers": None, "boundary": None}
KREMS = 32633


def make_city(size):
    spec = importlib.util.spec_from_file_location("bench_city", HERE.parent / "bench/city.py")
    module = sys.modules["bench_city"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.make(size)


def segments_of(city):
    edges = len(city.tail)
    graph = StreetGraph(
        node_xy=city.xy,
        tail=city.tail,
        head=city.head,
        length=city.length,
        forward=city.length,
        backward=city.length,
        street=np.arange(edges),
        vertex_xy=city.xy[np.column_stack([city.tail, city.head]).ravel()],
        vertex_start=2 * np.arange(edges + 1),
        component=np.zeros(len(city.xy), int),
    )
    return segments.segments(graph)[0]


@pytest.mark.parametrize("radius", [400.0, 1500.0])
def test_networkx_metric(tmp_path, radius):
    made = segments_of(make_city(250))
    theirs = ask("networkx_connectivity.py", tmp_path, task="metric", tail=made.tail, head=made.head,
                 length=made.length, radius=radius)  # fmt: skip
    ours = closeness.local_centrality(made, np.ones(len(made)), (radius,), monitor=Monitor())
    for name in ("reached", "total", "harmonic", "between"):
        np.testing.assert_allclose(getattr(ours, name)[0], theirs[name], atol=1e-9)
    assert theirs["between"].max() > 50


def test_networkx_on_real_streets(shared, tmp_path):
    """A part of Porto, as drawn: bends, rings, dead ends, dual carriageways, separate parts."""
    lines = pyogrio.read_dataframe(shared("osm/porto.osm.pbf"), layer="lines", where="highway is not null", columns=[])
    lines = lines.to_crs(3763)
    x, y = lines.total_bounds.reshape(2, 2).mean(axis=0)
    part = lines.cx[x - 600 : x + 600, y - 600 : y + 600].reset_index(drop=True)
    asked = {"weighting": "segments", "places": None, "weight_field": None, "snap_distance": 100.0}
    ours = centrality.street_centrality(
        streets=part, radii=(500.0,), whole=False, monitor=Monitor(), **asked, **PLAIN
    )["segments"]  # fmt: skip
    # networkx gets the segments by their ends, as anybody would read them from the result
    ends = np.array([[g.coords[0], g.coords[-1]] for g in ours.geometry])
    _, node = np.unique(np.round(ends.reshape(-1, 2), 2), axis=0, return_inverse=True)
    tail, head = node.reshape(-1, 2).T
    theirs = ask("networkx_connectivity.py", tmp_path, task="metric", tail=tail, head=head,
                 length=ours.geometry.length.to_numpy(), radius=500.0)  # fmt: skip
    np.testing.assert_allclose(ours.reached_500, theirs["reached"])
    np.testing.assert_allclose(ours.harmonic_500, 1000 * theirs["harmonic"], rtol=1e-6)
    np.testing.assert_allclose(ours.betweenness_500, theirs["between"], atol=1e-6)
    assert len(ours) > 100


def test_networkx_angular(tmp_path):
    made = segments_of(make_city(250))
    turns = segments.turn_graph(made)
    before = np.repeat(np.arange(2 * len(made)), np.diff(turns.pointer))
    theirs = ask("networkx_connectivity.py", tmp_path, task="angular", size=len(made), tail=made.tail, head=made.head,
                 length=made.length, before=before, onward=turns.onward, turn=turns.cost, radius=800.0)  # fmt: skip
    ours = turning.angular_centrality(made, (800.0,), monitor=Monitor())
    np.testing.assert_allclose(ours.count[0], theirs["count"])
    np.testing.assert_allclose(ours.depth[0], theirs["depth"], atol=1e-6)


def of_cityseer(made, theirs):
    """cityseer's rows in the order of our segments."""
    away, found = cKDTree(theirs["xy"]).query(made.middle)
    assert away.max() < 0.01
    return {name: values[found] for name, values in theirs.items()}


def test_cityseer_metric(tmp_path):
    city = make_city(2000)
    made = segments_of(city)
    theirs = of_cityseer(made, ask("cityseer_centrality.py", tmp_path, xy=city.xy, tail=city.tail, head=city.head,
                                   radius=800, angular=False))  # fmt: skip
    ones, near = np.ones(len(made)), 0.01
    ours, low, high = (
        closeness.local_centrality(made, ones, (800.0 + move,), monitor=Monitor()) for move in (0.0, -near, near)
    )
    # It adds up single-precision numbers: pairs within a centimetre of the radius may fall either way.
    clear = low.reached[0] == high.reached[0]
    assert clear.mean() > 0.98
    np.testing.assert_allclose(ours.reached[0][clear], theirs["density_800"][clear])
    # Two segments between the same junctions meet at both ends. cityseer's dual graph joins them at one of the
    # two as if they met nowhere else, and sets them too far apart: cityseer is wrong about these pairs.
    ends = np.sort(np.column_stack([made.tail, made.head]), axis=1)
    _, pair, twins = np.unique(ends, axis=0, return_inverse=True, return_counts=True)
    single = twins[pair.ravel()] == 1
    assert single.mean() > 0.98
    clear &= single
    np.testing.assert_allclose(ours.harmonic[0][clear], theirs["harmonic_800"][clear], rtol=1e-4)
    np.testing.assert_allclose(ours.total[0][clear], theirs["farness_800"][clear], rtol=1e-4)
    # Such a pair shifts every segment on its way, and cityseer takes one of two ways that are nearly equal.
    same = np.isclose(ours.between[0], theirs["betweenness_800"], rtol=1e-3, atol=0.01)
    assert same.mean() > 0.9
    assert np.corrcoef(ours.between[0], theirs["betweenness_800"])[0, 1] > 0.9999


def test_cityseer_angular(tmp_path):
    """Where the radius leaves nothing out; cityseer counts one for every segment beside its turns, and the segment
    itself not at all. It keeps ways from turning round in a junction by a rule of its own, so a few are longer."""
    city = make_city(250)
    made = segments_of(city)
    theirs = of_cityseer(made, ask("cityseer_centrality.py", tmp_path, xy=city.xy, tail=city.tail, head=city.head,
                                   radius=20_000, angular=True))  # fmt: skip
    ours = turning.angular_centrality(made, (np.inf,), monitor=Monitor())
    np.testing.assert_allclose(ours.count[0] - 1, theirs["density_20000_ang"])
    depth = theirs["farness_20000_ang"] - theirs["density_20000_ang"]
    print("depth, ours over cityseer's:", np.quantile(ours.depth[0] / depth, [0, 0.1, 0.5, 0.9, 1]))
    assert np.corrcoef(ours.depth[0], depth)[0, 1] > 0.99
    assert np.corrcoef(ours.choice[0], theirs["betweenness_20000_ang"])[0, 1] > 0.95


@pytest.fixture(scope="module")
def krems(shared, tmp_path_factory):
    import gzip

    path = tmp_path_factory.mktemp("krems") / "krems.osm"
    path.write_bytes(gzip.decompress(shared("osm/krems.osm.gz").read_bytes()))
    lines = pyogrio.read_dataframe(path, layer="lines", where="highway is not null", columns=[])
    return lines.to_crs(KREMS).reset_index(drop=True)


def vertices(lines):
    """Every vertex a node, every piece between two an edge: no code of ours."""
    xy, owner = shapely.get_coordinates(lines.geometry.to_numpy(), return_index=True)
    place, node = np.unique(np.round(xy, 2), axis=0, return_inverse=True)
    node = node.ravel()
    same = np.flatnonzero(owner[1:] == owner[:-1])
    return place, node[same], node[same + 1], np.hypot(*(xy[same + 1] - xy[same]).T), xy, node


def test_detours_on_krems(krems, tmp_path):
    """Mean ratio and pairs without a way from 120 street corners, by all pairs of networkx and of pandana."""
    place, tail, head, length, xy, node = vertices(krems)
    pick = np.random.default_rng(5).choice(len(xy), 120, replace=False)
    homes = gpd.GeoDataFrame(geometry=shapely.points(xy[pick]), crs=KREMS)
    theirs = ask("networkx_connectivity.py", tmp_path, task="detours", xy=place, tail=tail, head=head, length=length,
                 home=node[pick])  # fmt: skip
    ours = detours.barrier_effect(
        homes=homes, destinations=None, weight=None, streets=krems, nearest=400.0, farthest=1000.0, poor=1.5,
        within=1000.0, links=None, link_reach=20.0, closures=None, cut_bridges=False, areas=None, worst=10,
        snap_distance=10.0, monitor=Monitor(), **PLAIN,
    )["output"]  # fmt: skip
    straight = np.hypot(*(xy[pick][:, None] - xy[pick]).transpose(2, 0, 1))
    asked = (straight >= 400) & (straight <= 1000)
    for name in ("networkx", "pandana"):
        ways = theirs[name]
        known = asked & np.isfinite(ways) & (ways < 1e6)  # pandana writes a huge number where there is no way
        ratio = np.divide(ways, straight, out=np.zeros(ways.shape), where=known).sum(axis=1)
        assert ours.pairs.tolist() == asked.sum(axis=1).tolist()
        assert ours.no_way.tolist() == (asked & ~known).sum(axis=1).tolist()
        some = known.any(axis=1)
        np.testing.assert_allclose(ours.ratio[some], ratio[some] / known.sum(axis=1)[some], rtol=1e-4)
    assert some.sum() > 80


def test_intersections_on_krems(krems):
    """Nodes by degree, counted vertex by vertex, in squares of 500 m; nothing consolidated."""
    place, tail, head, _, _, _ = vertices(krems)
    degree = np.bincount(np.concatenate([tail, head]), minlength=len(place))
    x, y = np.median(place, axis=0).round(-2)
    squares = gpd.GeoDataFrame(
        geometry=[shapely.box(x + i, y + j, x + i + 500, y + j + 500) for i in range(-1500, 1500, 500)
                  for j in range(-1000, 1000, 500)], crs=KREMS,
    )  # fmt: skip
    ours = intersections.intersection_density(
        places=squares, streets=krems, consolidation=0.0, around="area", radius=1.0, distance=1.0, width=1.0,
        snap_distance=1.0, monitor=Monitor(), **PLAIN,
    )["output"]  # fmt: skip
    points = gpd.GeoDataFrame({"degree": degree}, geometry=shapely.points(place), crs=KREMS)
    for square, row in zip(squares.geometry, ours.itertuples(), strict=True):
        inside = points[points.within(square)].degree
        assert row.intersections == (inside >= 3).sum()
        assert row.dead_ends == (inside == 1).sum()
        street = krems.intersection(square).length.sum()
        assert row.street_density == pytest.approx(street / 500**2 * 1000)
    assert ours.intersections.sum() > 100
