"""Data prepared through Processing: fields, totals, sentences; and the programme's own areas."""

import json

import numpy as np
import pytest
import rasterio
from qgis.core import QgsProcessingException, QgsVectorLayer
from rasterio.transform import from_origin

X, Y = 670_000, 6_570_000
TEMPORARY = "TEMPORARY_OUTPUT"


def ring(x, y, width, height):
    corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
    return "POLYGON((" + ", ".join(f"{X + a} {Y + b}" for a, b in corners) + "))"


def refused(run, name, **parameters):
    with pytest.raises(QgsProcessingException) as caught:
        run(name, **parameters)
    text = str(caught.value)
    assert "Traceback" not in text
    return text


def column(layer, name):
    return [feature[name] for feature in layer.getFeatures()]


@pytest.fixture
def areas(layer):
    rows = [(ring(0, 0, 100, 100), 100, 20, "two"), (ring(100, 0, 100, 100), 30, 3, "3")]
    return layer("Polygon", rows, "pop:int children:int texts:string", name="Squares")


@pytest.fixture
def buildings(layer):
    rows = [(ring(10, 10, 30, 10), 3, "Bostad"), (ring(60, 60, 10, 10), 1, "Bostad"), (ring(150, 50, 9, 9), 1, "Skola")]
    return layer("Polygon", rows, "storeys:int use:string", name="Houses")


def test_population_to_buildings(run, areas, buildings):
    made = run(
        "population_to_buildings",
        AREAS=areas,
        POPULATION="pop",
        COUNTS=["children"],
        BUILDINGS=buildings,
        STOREYS_FIELD="storeys",
        USE_FIELD="use",
        WHOLE=True,
        HOMES=TEMPORARY,
        OUTPUT=TEMPORARY,
        BALANCE=TEMPORARY,
    )
    assert column(made["OUTPUT"], "people") == [90, 10, 0]
    assert column(made["OUTPUT"], "count_children") == [18, 2, 0]
    assert column(made["OUTPUT"], "basis")[2] == "not homes"
    assert column(made["HOMES"], "source") == ["building", "building", "area"]
    assert sum(column(made["HOMES"], "people")) == 130
    assert column(made["BALANCE"], "reason")[1].startswith("People, but no building")
    fields = made["OUTPUT"].fields()
    assert fields.field("count_children").alias() == "children"
    assert fields.field("people").alias() == "People"
    assert any("30 people in 1 areas without a building" in line for line in run.feedback.warnings)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"POPULATION": "texts"}, "The field texts of Squares holds text that is no number"),
        ({"USE_FIELD": "use", "USE_WORDS": "villa"}, "No feature of Houses has a use that counts as homes"),
        ({"WEIGHT": "dwellings"}, "no field with dwellings is given. Choose the field of Houses"),
    ],
)
def test_what_cannot_be_moved_is_said(run, areas, buildings, changes, sentence):
    given = {"AREAS": areas, "POPULATION": "pop", "BUILDINGS": buildings, "HOMES": TEMPORARY}
    assert sentence in refused(run, "population_to_buildings", **(given | changes))


def test_negative_people_are_refused(run, layer, buildings):
    areas = layer("Polygon", [(ring(0, 0, 100, 100), -5)], "pop:int", name="Squares")
    text = refused(run, "population_to_buildings", AREAS=areas, POPULATION="pop", BUILDINGS=buildings, HOMES=TEMPORARY)
    assert "Squares" in text
    assert "below 0 in 1 features" in text


def test_population_to_grid_and_polygons(run, areas, layer):
    made = run("population_to_grid", AREAS=areas, POPULATION="pop", CELL_SIZE=50, GRID=TEMPORARY)
    assert sum(column(made["GRID"], "people")) == pytest.approx(130)
    assert sorted(column(made["GRID"], "cell_id"))[0] == "6700006570000"
    districts = layer("Polygon", [(ring(0, 0, 50, 100), "west"), (ring(50, 0, 150, 100), "east")], "name:string")
    made = run("population_to_grid", AREAS=areas, POPULATION="pop", TARGETS=districts, OUTPUT=TEMPORARY)
    assert "GRID" not in made
    assert column(made["OUTPUT"], "people") == pytest.approx([50, 80])
    assert column(made["OUTPUT"], "name") == ["west", "east"]


def test_the_grid_is_ticked_in_the_dialog_but_not_asked_for(plugin):
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().algorithmById("sodertorn:population_to_grid")
    grid, balance = (algorithm.parameterDefinition(name) for name in ("GRID", "BALANCE"))
    assert grid.flags() & grid.Flag.FlagOptional
    assert grid.createByDefault()
    assert not balance.createByDefault()


def test_areas_in_degrees_keep_their_people(run, layer):
    rows = [("POLYGON((18 59, 18.01 59, 18.01 59.01, 18 59.01, 18 59))", 400)]
    areas = layer("Polygon", rows, "pop:int", crs="EPSG:4326", name="Degrees")
    made = run("population_to_grid", AREAS=areas, POPULATION="pop", GRID_SYSTEM="inspire", GRID=TEMPORARY)
    assert made["GRID"].crs().authid() == "EPSG:3035"
    assert sum(column(made["GRID"], "people")) == pytest.approx(400)


def test_resample_population_raster(run, tmp_path):
    path, out = str(tmp_path / "people.tif"), str(tmp_path / "out.tif")
    values = np.arange(12, dtype="float32").reshape(3, 4)
    profile = {"driver": "GTiff", "count": 1, "height": 3, "width": 4, "dtype": "float32", "crs": "EPSG:3006"}
    with rasterio.open(path, "w", transform=from_origin(X, Y, 100, 100), **profile) as target:
        target.write(values, 1)
    for crs in ("", "EPSG:3011"):
        run("resample_population_raster", RASTER=path, CELL_SIZE=250, CRS=crs, OUTPUT=out)
        with rasterio.open(out) as made:
            assert made.read(1, masked=True).sum() == pytest.approx(66)
            assert made.res == (250, 250)
        assert any("66.00 people in the raster, 66.00 in the result" in line for line in run.feedback.lines)
    assert "is not a coordinate system" in refused(
        run, "resample_population_raster", RASTER=path, CRS="nonsense", OUTPUT=out
    )


def test_homes_from_buildings_and_addresses(run, buildings, layer):
    made = run(
        "homes_from_buildings",
        BUILDINGS=buildings,
        STOREYS_FIELD="storeys",
        USE_FIELD="use",
        TOTAL_PEOPLE=200,
        HOMES=TEMPORARY,
        OUTPUT=TEMPORARY,
    )
    assert column(made["HOMES"], "dwellings") == [9, 1]
    assert column(made["HOMES"], "people") == pytest.approx([180, 20])
    assert column(made["HOMES"], "use") == ["Bostad", "Bostad"]
    assert column(made["OUTPUT"], "dwellings") == [9, 1, 0]
    addresses = layer("Point", [(f"POINT({X + 15} {Y + 15})", 3), (f"POINT({X + 30} {Y + 15})", None)], "n:int")
    made = run(
        "homes_from_addresses",
        ADDRESSES=addresses,
        DWELLINGS_FIELD="n",
        BUILDINGS=buildings,
        STOREYS_FIELD="storeys",
        OUTPUT=TEMPORARY,
    )
    assert column(made["OUTPUT"], "dwellings") == [3, 6]


def test_a_layer_without_crs_is_recognised_and_gets_it(run, layer):
    shape = "POLYGON((394000 6133000, 395000 6133000, 395000 6134000, 394000 6134000, 394000 6133000))"
    squares = layer("Polygon", [(shape, "3940006133000", 7, 4)], "rutid_scb:string beftotalt:int man:int", crs="")
    assert not squares.crs().isValid()
    made = run("recognise_swedish_data", LAYER=squares, OUTPUT=TEMPORARY, RECOGNISED=TEMPORARY)
    copy = made["OUTPUT"]
    assert copy.crs().authid() == "EPSG:3006"
    assert [field for field in copy.fields().names() if field != "reason"][:3] == ["rutid_scb", "beftotalt", "man"]
    assert column(copy, "people") == [7]
    table = {(f["what"], f["found"]): f for f in made["RECOGNISED"].getFeatures()}
    assert table["field", "beftotalt"]["standard"] == "people"
    assert next(f for (what, _), f in table.items() if what == "source")["title_en"].startswith("Statistics Sweden")


def test_a_wrong_crs_is_put_right_and_unknown_fields_stay(run, layer):
    rows = [(f"POINT({X} {Y})", "Bostad", "Ja", "mine")]
    houses = layer("Point", rows, "objekttyp:string huvudbyggnad:string own:string", crs="EPSG:4326", name="Wrong")
    copy = run("recognise_swedish_data", LAYER=houses, OUTPUT=TEMPORARY, RECOGNISED=TEMPORARY)["OUTPUT"]
    assert copy.crs().authid() == "EPSG:3006"
    assert column(copy, "own") == ["mine"]
    assert column(copy, "use") == ["homes"]
    assert next(copy.getFeatures()).geometry().asPoint().x() == X
    assert any("The copy has the coordinate system EPSG:3006" in line for line in run.feedback.warnings)


def test_a_table_is_recognised(run, layer):
    table = layer("None", [(None, "0114A0010", 700)], "desokod:string kvinnor:int", name="Statistics")
    copy = run("recognise_swedish_data", LAYER=table, OUTPUT=TEMPORARY, RECOGNISED=TEMPORARY)["OUTPUT"]
    assert column(copy, "women") == [700]
    assert column(copy, "area_code") == ["0114A0010"]


def test_nothing_to_recognise(run):
    assert "Neither a layer nor a raster is given" in refused(run, "recognise_swedish_data", RECOGNISED=TEMPORARY)


@pytest.fixture
def plan(layer):
    rows = [
        (ring(0, 0, 100, 50), "BC", 10_000, 5),
        (ring(100, 0, 100, 50), "B", None, 3),
        (ring(200, 0, 9, 9), "", 1, 1),
    ]
    return layer("Polygon", rows, "use:string bta:double storeys:int", name="Plan")


def test_plan_to_future(run, plan, layer):
    homes = layer("Point", [(f"POINT({X + 5} {Y + 5})", 3, 7)], "n:int people:int", name="Homes")
    made = run(
        "plan_to_future",
        PLAN=plan,
        USE_FIELD="use",
        FLOOR_FIELD="bta",
        STOREYS_FIELD="storeys",
        HOMES=homes,
        HOMES_PEOPLE="people",
        HOMES_DWELLINGS="n",
        FUTURE_HOMES=TEMPORARY,
        FUTURE_SURFACES=TEMPORARY,
        OUTPUT=TEMPORARY,
    )
    assert column(made["FUTURE_HOMES"], "source") == ["present", "plan"]
    assert column(made["FUTURE_HOMES"], "people") == pytest.approx([7, 184.6], abs=0.1)
    reasons = column(made["OUTPUT"], "reason")
    assert reasons[1].startswith("No floor area")
    assert reasons[2] == "No allowed use is stated"
    assert column(made["OUTPUT"], "basis")[0] == "floor area is given"
    assert sum(f.geometry().area() for f in made["FUTURE_SURFACES"].getFeatures()) == pytest.approx(5000)


def test_a_plan_without_floor_area_is_refused(run, plan):
    text = refused(run, "plan_to_future", PLAN=plan, USE_FIELD="use", FUTURE_HOMES=TEMPORARY, OUTPUT=TEMPORARY)
    assert "No field of Plan tells the floor area" in text
    assert "BTA" in text


def test_the_surfaces_of_a_plan_fit_the_programmes_factor_tables(root):
    from sodertorn.processing.methods.plan_pieces import KINDS

    def unknown(name):
        text = (root / "resources" / "factors" / name).read_text(encoding="utf-8")
        return {word for _, _, word in KINDS if f"\n{word}," not in text}

    assert unknown("malmo_2011.csv") == set()
    # the help of the field says so: Berlin counts no water, London tells kinds of vegetation apart
    assert unknown("berlin_1990.csv") == unknown("berlin_2021.csv") == {"water"}
    assert unknown("london_2021.csv") == {"vegetation_on_ground", "water"}


def small_areas(shared, tmp_path):
    """The programme's small areas with 100 people each, from TopoJSON that GDAL does not recognise by itself."""
    source = shared("sodertornsanalysen/assets/sodertorn-basomr2010.json")
    topology = json.loads(source.read_text(encoding="utf-8"))
    scale, move = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        arcs.append((np.cumsum(np.array(arc), axis=0) * scale + move).tolist())

    def line(numbers):
        points = []
        for number in numbers:
            arc = arcs[number] if number >= 0 else arcs[~number][::-1]
            points += arc[1 if points else 0 :]
        return points

    features = []
    for collection in topology["objects"].values():
        for item in collection["geometries"]:
            rings = item.get("arcs")
            if not rings:
                continue
            many = rings if item["type"] == "MultiPolygon" else [rings]
            shape = {"type": "MultiPolygon", "coordinates": [[line(ring) for ring in part] for part in many]}
            features.append({"type": "Feature", "properties": {"pop": 100}, "geometry": shape})
    path = tmp_path / "areas.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return str(path)


def test_the_programmes_own_areas_on_a_grid(run, shared, tmp_path):
    areas = small_areas(shared, tmp_path)
    count = QgsVectorLayer(areas, "areas", "ogr").featureCount()
    assert count > 500
    made = run("population_to_grid", AREAS=areas, POPULATION="pop", CELL_SIZE=1000, GRID=TEMPORARY)
    assert not any("without geometry" in line for line in run.feedback.warnings), run.feedback.warnings
    assert sum(column(made["GRID"], "people")) == pytest.approx(100 * count, rel=1e-6)
    assert made["GRID"].crs().authid() == "EPSG:3006"


def test_municipalities_to_squares(run, shared):
    municipalities = str(shared("sweden/municipalities.geojson"))
    made = run(
        "population_to_grid",
        AREAS=municipalities,
        POPULATION="id",
        CELL_SIZE=20000,
        GRID_SYSTEM="sweref",
        GRID=TEMPORARY,
    )
    total = sum(float(f["id"]) for f in QgsVectorLayer(municipalities, "m", "ogr").getFeatures())
    assert sum(column(made["GRID"], "people")) == pytest.approx(total, rel=1e-6)
