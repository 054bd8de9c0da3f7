"""Prepare OpenStreetMap extract: a town written by hand, and real ones."""

import gzip

import geopandas
import numpy as np
import pytest
import shapely
from sodertorn.processing.indicators.prepare import PREPARE_OSM
from sodertorn.processing.methods import osm_read
from sodertorn.processing.methods.osm import prepare_osm
from sodertorn.processing.methods.osm_buildings import Housing
from sodertorn.processing.spec import Cancelled, UserError

LON, LAT = 18.0, 59.3  # Stockholm
MIDDLE = geopandas.GeoSeries.from_xy([LON], [LAT], crs=4326).to_crs(3006)[0]


class Town:
    """An .osm file in the making. Places are metres east and north of the middle, in SWEREF 99 TM."""

    def __init__(self):
        self.nodes, self.ways, self.relations, self.known = [], [], [], {}

    def node(self, x, y, **tags):
        if not tags and (x, y) in self.known:
            return self.known[x, y]
        number = len(self.nodes) + 1
        if not tags:
            self.known[x, y] = number
        self.nodes.append((x, y, tags))
        return number

    def way(self, places, **tags):
        number = 1000 + len(self.ways)
        refs = "".join(f'<nd ref="{self.node(*place)}"/>' for place in places)
        self.ways.append(f'<way id="{number}" version="1">{refs}{_tags(tags)}</way>')
        return number

    def block(self, x, y, width, height, **tags):
        ring = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
        return self.way(ring, **tags)

    def relation(self, members, **tags):
        number = 5000 + len(self.relations)
        refs = "".join(f'<member type="way" ref="{way}" role="{role}"/>' for way, role in members)
        self.relations.append(
            f'<relation id="{number}" version="1">{refs}{_tags({"type": "multipolygon", **tags})}</relation>'
        )
        return number

    def text(self):
        x, y, tags = zip(*self.nodes, strict=True)
        places = geopandas.GeoSeries.from_xy(MIDDLE.x + np.array(x), MIDDLE.y + np.array(y), crs=3006).to_crs(4326)
        nodes = [
            f'<node id="{number}" lat="{place.y:.9f}" lon="{place.x:.9f}" version="1">{_tags(own)}</node>'
            for number, (place, own) in enumerate(zip(places, tags, strict=True), 1)
        ]
        rows = "\n".join([*nodes, *self.ways, *self.relations])
        return f'<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6" generator="test">\n{rows}\n</osm>\n'


def _tags(tags):
    return "".join(f'<tag k="{key.replace("__", ":")}" v="{value}"/>' for key, value in tags.items())


@pytest.fixture
def town():
    made = Town()
    made.way([(0, 0), (100, 0)], highway="residential", name="Storgatan", oneway="yes")
    return made


@pytest.fixture
def prepare(tmp_path, recorder):
    def run(town, **more):
        path = tmp_path / "town.osm"
        path.write_text(town.text(), encoding="utf-8")
        return prepare_osm(extract=path, monitor=recorder, **more)

    return run


def by_id(frame):
    return frame.set_index("osm_id")


def test_service_tunnels_are_for_cars(town, prepare):
    town.way([(0, 0), (0, 50)], highway="service", tunnel="yes", layer="-3", access="destination")
    passage = town.way([(0, 0), (50, 50)], highway="service", tunnel="building_passage")
    invited = town.way([(0, 0), (0, -50)], highway="service", tunnel="yes", foot="yes")
    underpass = town.way([(0, 0), (-50, 0)], highway="residential", tunnel="yes")
    found = set(prepare(town)["streets"]["osm_id"])
    assert found == {"way/1000", f"way/{passage}", f"way/{invited}", f"way/{underpass}"}


def test_streets_of_the_town(town, prepare):
    bridge = town.way([(100, 0), (200, 0)], highway="footway", bridge="yes")
    deep = town.way([(200, 0), (300, 0)], highway="cycleway", tunnel="yes", layer="-2")
    tunnel = town.way([(300, 0), (400, 0)], highway="path", tunnel="yes")
    passage = town.way([(400, 0), (430, 0)], highway="pedestrian", tunnel="building_passage")
    indoor = town.way([(430, 0), (440, 0)], highway="corridor", indoor="yes", level="-1")
    half = town.way([(430, 0), (440, 9)], highway="steps", indoor="yes", level="0;1")
    frame = by_id(prepare(town)["streets"])
    levels = frame["level"].to_dict()
    assert levels == {
        "way/1000": 0,
        f"way/{bridge}": 1,
        f"way/{deep}": -2,
        f"way/{tunnel}": -1,
        f"way/{passage}": 0,
        f"way/{indoor}": -1,
        f"way/{half}": 0,
    }
    assert frame.crs.to_epsg() == 3006
    first = frame.loc["way/1000"]
    assert first.geometry.length == pytest.approx(100.0, rel=2e-4)
    assert (first["name"], first["oneway_walk"], first["oneway_cycle"]) == ("Storgatan", "no", "yes")
    assert frame["steps"].to_dict() == {name: int(name == f"way/{half}") for name in frame.index}
    # the shared vertex stays shared, to the last bit
    assert shapely.get_point(first.geometry, -1) == shapely.get_point(frame.loc[f"way/{bridge}"].geometry, 0)


@pytest.mark.parametrize(
    ("tags", "walk"),
    [
        ({"highway": "motorway"}, False),
        ({"highway": "motorway", "foot": "yes"}, False),
        ({"highway": "trunk"}, False),
        ({"highway": "trunk", "foot": "yes"}, True),
        ({"highway": "trunk", "sidewalk": "right"}, True),
        ({"highway": "primary"}, True),
        ({"highway": "primary", "motorroad": "yes"}, False),
        ({"highway": "primary", "foot": "no"}, False),
        ({"highway": "primary", "foot": "use_sidepath"}, False),
        ({"highway": "service", "access": "private"}, False),
        ({"highway": "service", "access": "no", "foot": "designated"}, True),
        ({"highway": "service", "access": "customers"}, True),
        ({"highway": "construction"}, False),
        ({"highway": "proposed"}, False),
        ({"highway": "cycleway"}, True),
        ({"highway": "steps", "oneway": "yes"}, True),
        ({"highway": "trail"}, True),  # an older word for path, still drawn
        ({"highway": "unheard_of"}, False),
        ({"railway": "rail"}, False),
    ],
)
def test_who_may_walk(town, prepare, tags, walk):
    way = town.way([(0, 0), (0, 50)], **tags)
    assert (f"way/{way}" in set(prepare(town)["streets"]["osm_id"])) is walk


def test_squares_are_not_lines(town, prepare):
    square = town.block(0, 0, 50, 50, highway="pedestrian", area="yes")
    loop = town.block(0, 0, 60, 60, highway="pedestrian")
    assert set(prepare(town)["streets"]["osm_id"]) == {"way/1000", f"way/{loop}"}
    assert square != loop


def test_directions(town, prepare):
    both = town.way([(0, 0), (0, 10)], highway="residential", oneway="yes", oneway__bicycle="no")
    back = town.way([(0, 0), (0, 20)], highway="residential", oneway="-1", oneway__foot="yes")
    ring = town.block(0, 30, 9, 9, highway="tertiary", junction="roundabout")
    frame = by_id(prepare(town)["streets"])
    assert frame.loc[f"way/{both}", "oneway_cycle"] == "no"
    assert frame.loc[f"way/{back}", ["oneway_walk", "oneway_cycle"]].tolist() == ["yes", "-1"]
    assert frame.loc[f"way/{ring}", ["oneway_walk", "oneway_cycle"]].tolist() == ["no", "yes"]


def test_cycling(town, prepare):
    yes = town.way([(0, 0), (0, 10)], highway="footway", bicycle="designated")
    no = town.way([(0, 0), (0, 20)], highway="footway")
    steps = town.way([(0, 0), (0, 30)], highway="steps")
    frame = by_id(prepare(town)["streets"])
    assert frame.loc[["way/1000", f"way/{yes}", f"way/{no}", f"way/{steps}"], "cycle"].tolist() == [1, 1, 0, 0]


def test_park_relation_with_a_hole(town, prepare):
    outer, inner = town.block(0, 0, 200, 100), town.block(50, 25, 100, 50)
    park = town.relation([(outer, "outer"), (inner, "inner")], leisure="park", name="Parken")
    result = prepare(town)
    row = by_id(result["green"]).loc[f"relation/{park}"]
    assert row["area_ha"] == pytest.approx((200 * 100 - 100 * 50) / 10_000, rel=2e-3)
    assert (row["kind"], row["name"]) == ("park", "Parken")
    assert len(row.geometry.geoms[0].interiors) == 1


def test_which_green_is_public(town, prepare):
    open_ = [
        town.block(0, 0, 10, 10, leisure="park"),
        town.block(0, 20, 10, 10, leisure="garden", name="Botaniska"),
        town.block(0, 40, 10, 10, landuse="forest"),
    ]
    shut = [
        town.block(0, 60, 10, 10, leisure="park", access="private"),
        town.block(0, 80, 10, 10, leisure="garden"),
        town.block(0, 100, 10, 10, landuse="grass"),
        town.block(0, 120, 10, 10, landuse="cemetery"),
    ]
    town.block(0, 140, 10, 10, landuse="residential")
    result = prepare(town)
    assert set(result["green"]["osm_id"]) == {f"way/{way}" for way in open_}
    assert set(result["vegetation"]["osm_id"]) == {f"way/{way}" for way in open_ + shut}
    assert result["vegetation"]["public"].sum() == 3


def test_dwellings(town, prepare):
    flats = town.block(0, 0, 10, 10, building="yes", building__flats="12")
    block = town.block(0, 20, 50, 10, building="apartments", building__levels="4")
    silent = town.block(0, 40, 50, 10, building="apartments")
    house = town.block(0, 60, 10, 10, building="detached")
    unsaid = town.block(0, 80, 50, 10, building="yes", building__levels="4")
    small = town.block(0, 100, 10, 10, building="yes")
    shed = town.block(0, 120, 5, 5, building="yes")
    office = town.block(0, 140, 50, 10, building="office", building__levels="4")
    school = town.block(0, 160, 50, 10, building="yes", amenity="school")
    town.block(-10, 190, 100, 60, landuse="residential")
    on_homes = town.block(0, 200, 50, 10, building="yes", building__levels="4")
    town.block(-10, 290, 100, 60, landuse="industrial")
    on_works = town.block(0, 300, 50, 10, building="yes", building__levels="4")
    town.block(-10, 390, 100, 60, leisure="park")
    town.block(-5, 395, 90, 50, landuse="grass")
    in_park = town.block(0, 400, 50, 10, building="yes", building__levels="4")
    housing = Housing(people_per_dwelling=2.5, dwelling_area=100.0, block_storeys=3.0, homes_share=50.0)
    result = prepare(town, housing=housing)
    frame = by_id(result["buildings"])
    expected = {
        flats: 12.0,
        block: 20.0,
        silent: 15.0,
        house: 1.0,
        unsaid: 10.0,
        small: 0.5,
        shed: 0.0,
        office: 0.0,
        school: 0.0,
        on_homes: 20.0,
        on_works: 0.0,
        in_park: 0.0,
    }
    for way, dwellings in expected.items():
        assert frame.loc[f"way/{way}", "dwellings"] == pytest.approx(dwellings, rel=2e-3), way
    assert frame.loc[f"way/{block}", "floor_area"] == pytest.approx(2000.0, rel=2e-3)
    assert frame["people"].to_numpy() == pytest.approx(2.5 * frame["dwellings"].to_numpy(), abs=0.02)
    assert frame.index[frame["estimate"] == 0].tolist() == [f"way/{flats}"]
    assert frame["storeys_estimated"].sum() == 6
    homes = result["homes"]
    assert set(homes["osm_id"]) == {f"way/{way}" for way, dwellings in expected.items() if dwellings}
    assert shapely.within(homes.geometry.to_numpy(), frame.geometry[homes["osm_id"]].to_numpy()).all()
    assert homes["people"].sum() == pytest.approx(frame["people"].sum())


@pytest.mark.parametrize(("text", "storeys"), [("3.5", 3.5), ("4;5", 4.0), ("0", 1.0), ("many", 4.0), ("9999", 4.0)])
def test_odd_storeys(town, prepare, text, storeys):
    town.block(0, 0, 50, 10, building="office", building__levels=text)
    assert prepare(town)["buildings"]["storeys"].tolist() == [storeys]


def test_services_once(town, prepare):
    grounds = town.block(0, 0, 100, 100, amenity="school", name="Skolan")
    town.block(10, 10, 20, 20, building="school", amenity="school")
    town.node(50, 50, amenity="school", name="Skolan")
    library = town.node(60, 60, amenity="library")
    town.node(200, 0, shop="vacant")
    town.node(210, 0, leisure="pitch", access="private")
    shop = town.node(220, 0, shop="florist")
    frame = by_id(prepare(town)["services"])
    assert frame["theme"].to_dict() == {
        f"node/{library}": "culture",
        f"node/{shop}": "other shop",
        f"way/{grounds}": "school",
    }
    assert frame["kind"].to_dict()[f"node/{shop}"] == "florist"


def test_stop_pairs(town, prepare):
    stop = town.node(0, 0, highway="bus_stop", name="Torget")
    across = town.node(10, 20, highway="bus_stop", name="Torget")
    town.node(2, 0, public_transport="platform", bus="yes", name="Torget")
    town.node(4, 0, public_transport="stop_position", bus="yes")
    tram = town.node(5, 0, public_transport="platform", tram="yes", name="Torget")
    town.way([(5, 2), (25, 2)], public_transport="platform", tram="yes", highway="platform")
    far = town.node(200, 0, public_transport="stop_position", bus="yes", name="Torget")
    metro = town.node(300, 0, railway="station", station="subway", name="Station")
    frame = by_id(prepare(town)["stops"])
    modes = {name: mode for name, mode in frame["mode"].items() if name.startswith("node")}
    assert modes == {
        f"node/{stop}": "bus",
        f"node/{across}": "bus",
        f"node/{tram}": "tram",
        f"node/{far}": "bus",
        f"node/{metro}": "metro",
    }


def test_a_broken_polygon_costs_one_feature(town, prepare, recorder):
    town.way([(0, 0), (10, 0), (0, 0)], leisure="park")
    good = town.block(0, 0, 10, 10, leisure="park")
    bow_tie = town.way([(0, 50), (10, 60), (10, 50), (0, 60), (0, 50)], leisure="park")
    frame = by_id(prepare(town)["green"])
    assert set(frame.index) == {f"way/{good}", f"way/{bow_tie}"}
    assert frame.geometry.is_valid.all()
    assert frame.loc[f"way/{bow_tie}", "area_ha"] == pytest.approx(50 / 10_000, rel=2e-3)
    assert any("1 elements left out" in message for message in recorder.messages)


def test_names_are_only_text(town, prepare):
    town.block(0, 0, 10, 10, leisure="park", name="&lt;b&gt;'; DROP TABLE x; {n} %s ☃")
    assert prepare(town)["green"]["name"].tolist() == ["<b>'; DROP TABLE x; {n} %s ☃"]


def test_columns_are_the_declared_ones(town, prepare):
    town.block(0, 0, 10, 10, leisure="park")
    town.block(0, 20, 10, 10, building="apartments")
    result = prepare(town)
    assert list(result) == [output.key for output in PREPARE_OSM.outputs]
    for output in PREPARE_OSM.outputs:
        frame = result[output.key]
        assert [name for name in frame.columns if name != "geometry"] == [column.name for column in output.columns]
        assert list(frame.index) == list(range(len(frame)))
        assert frame.crs.to_epsg() == 3006


def test_defaults_agree():
    assert Housing() == Housing(**{item.key: item.default for item in PREPARE_OSM.inputs if item.part_of})


def test_boundary(town, prepare):
    park = town.block(500, 0, 100, 100, leisure="park")
    town.block(900, 0, 10, 10, leisure="park")
    town.way([(300, 0), (700, 0)], highway="footway")
    town.way([(900, 0), (1000, 0)], highway="footway")
    x, y = geopandas.GeoSeries.from_xy([LON], [LAT], crs=4326).to_crs(5850)[0].coords[0]
    area = geopandas.GeoDataFrame(geometry=[shapely.box(x + 400, y - 100, x + 520, y + 100)], crs=5850)
    result = prepare(town, boundary=area)
    assert result["green"]["osm_id"].tolist() == [f"way/{park}"]
    assert result["green"].crs == area.crs
    # touched, and kept uncut
    assert result["streets"].geometry.length.tolist() == pytest.approx([400.0], rel=2e-3)
    with pytest.raises(UserError, match="within boundary"):
        prepare(town, boundary=area.translate(50_000).to_frame("geometry"))


def test_order_and_packing(town, tmp_path, recorder):
    for number in range(5):
        town.block(20 * number, 0, 10, 10, leisure="park")
    plain, packed, odd = tmp_path / "a.osm", tmp_path / "å b.osm.gz", tmp_path / "a.txt"
    plain.write_text(town.text(), encoding="utf-8")
    packed.write_bytes(gzip.compress(town.text().encode()))
    odd.write_text(town.text(), encoding="utf-8")
    first, second, third = (prepare_osm(extract=path) for path in (plain, packed, odd))
    for key, frame in first.items():
        assert frame.equals(second[key])
        assert frame.equals(third[key])
    assert first["green"]["osm_id"].is_monotonic_increasing
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.osm", "a.txt", "å b.osm.gz"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"hello",
        b"<html></html>",
        b"<OGRVRTDataSource><OGRVRTLayer name='lines'><SrcDataSource>/x</SrcDataSource></OGRVRTLayer></x><osm>",
        b"\x1f\x8b broken gzip",
    ],
)
def test_no_openstreetmap_data(tmp_path, content):
    path = tmp_path / "town.osm"
    path.write_bytes(content)
    with pytest.raises(UserError, match="extract"):
        prepare_osm(extract=path)


def test_a_file_cut_off(tmp_path, shared):
    path = tmp_path / "cut.osm.pbf"
    path.write_bytes(shared("osm/helsinki.osm.pbf").read_bytes()[:300_000])
    with pytest.raises(UserError):
        prepare_osm(extract=path)


def test_missing_file(tmp_path):
    with pytest.raises(UserError, match="cannot be opened"):
        prepare_osm(extract=tmp_path / "nowhere.osm.pbf")


def test_no_streets(prepare):
    made = Town()
    made.block(0, 0, 10, 10, leisure="park")
    with pytest.raises(UserError, match="no street"):
        prepare(made)


def test_settings_of_gdal_are_put_back(town, prepare):
    import pyogrio

    pyogrio.set_gdal_config_options({"OSM_CONFIG_FILE": "/mine.ini"})
    try:
        prepare(town)
        assert pyogrio.get_gdal_config_option("OSM_CONFIG_FILE") == "/mine.ini"
    finally:
        pyogrio.set_gdal_config_options({"OSM_CONFIG_FILE": None})
    prepare(town)
    assert pyogrio.get_gdal_config_option("OSM_CONFIG_FILE") is None


def test_list_of_tags_is_shipped():
    assert osm_read.OSMCONF.is_file()


def test_cancel(town, prepare, recorder):
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        prepare(town)


@pytest.mark.parametrize(
    ("name", "epsg", "least"),
    [
        ("helsinki.osm.pbf", 32635, {"streets": 2000, "green": 15, "buildings": 400, "services": 900, "stops": 120}),
        ("krems.osm.gz", 32633, {"streets": 600, "green": 20, "buildings": 1100, "services": 120, "stops": 15}),
        ("andorra.osm.gz", 32631, {"streets": 1200, "green": 50, "buildings": 250, "services": 100, "stops": 5}),
    ],
)
def test_real_towns(shared, name, epsg, least):
    result = prepare_osm(extract=shared(f"osm/{name}"))
    for key, number in least.items():
        assert number <= len(result[key]) < 2 * number, key
    for frame in result.values():
        assert frame.crs.to_epsg() == epsg
        assert frame.geometry.is_valid.all()
        assert not frame.geometry.is_empty.any()
        assert frame["osm_id"].is_unique
    homes = result["homes"]
    assert 0 < len(homes) < len(result["buildings"])
    assert np.isfinite(homes["people"]).all()
    assert 1000 < homes["people"].sum() < 30_000
    assert (homes["people"] > 0).all()


def test_the_longest_area_key_stands_last():
    """GDAL 3.6, which QGIS 3.40 on Debian 12 brings, overlooks keys longer than the last one."""
    line = next(line for line in osm_read.OSMCONF.read_text().splitlines() if line.startswith("closed_ways"))
    keys = line.split("=", 1)[1].split(",")
    assert len(keys) > 10
    assert len(keys[-1]) == max(map(len, keys))


def test_many_comments_before_the_data_are_read_at_once():
    """A pattern that tries every way to divide them would never end."""
    comments = b"<!-- a -->\n" * 300
    assert osm_read.XML_START.match(comments + b"<osm version='0.6'>")
    assert not osm_read.XML_START.match(comments + b"<gpx>")
