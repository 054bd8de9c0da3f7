"""Places and people through QGIS: park classes, open public space, density, mixes, land consumption."""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

X, Y = 670_000, 6_570_000


def square(x, y, side):
    """WKT of a square with its lower left corner at (x, y) from the origin of the town."""
    a, b, c, d = X + x, Y + y, X + x + side, Y + y + side
    return f"POLYGON(({a} {b}, {c} {b}, {c} {d}, {a} {d}, {a} {b}))"


def rows(layer, key):
    return {feature[key]: feature for feature in layer.getFeatures()}


def table(layer):
    return list(layer.getFeatures())


@pytest.fixture
def parks(layer):
    places = [(square(-100, -50, 100), "närpark", 3), (square(1000, -200, 400), "stadsdelspark", 1)]
    return layer("Polygon", places, "klass:string points:int", name="Parks")


def test_park_classes_reach_fields_aliases_and_the_distribution(run, town, parks, tmp_path):
    target = tmp_path / "classes.gpkg"
    found = run(
        "green_space_within_300_m",
        HOMES=town["homes"],
        STREETS=town["streets"],
        DESTINATIONS=parks,
        CLASS_FIELD="klass",
        CLASSES="local = närpark + stadsdelspark: 300, stadsdelspark: 500",
        POPULATION="people",
        OUTPUT=str(target),
        SUMMARY="TEMPORARY_OUTPUT",
        REPORT=str(tmp_path / "page.html"),
    )
    made = QgsVectorLayer(str(target), "made", "ogr")
    assert made.fields().field("to_stadsdelspark").alias() == "Distance to stadsdelspark (m)"
    assert made.fields().field("reached_local").alias() == "local within its distance"
    # home n at 100 n m; the local park ends at 0 m, the district park begins at 1000 m; 10 m beside the street
    at = rows(made, "number")
    assert at[4]["to_local"] == pytest.approx(410)
    assert at[4]["to_stadsdelspark"] == pytest.approx(610)
    assert (at[4]["reached_local"], at[4]["reached_stadsdelspark"], at[4]["classes_reached"]) == (0, 0, 0)
    assert (at[1]["reached_local"], at[1]["classes_reached"]) == (1, 1)
    table = {(row["measure"], row["group"]): row for row in found["SUMMARY"].getFeatures()}
    everyone = table["to_stadsdelspark", "All people"]
    # homes 6 to 10 lie within 500 m of the district park (410 m ... 10 m); 10 people at each of 11 homes
    assert everyone["share_500"] == pytest.approx(100 * 5 / 11)
    assert table["to_local", "All people"]["share_300"] == pytest.approx(100 * 6 / 11)
    assert any("Distance to stadsdelspark: at most 500 m" in line for line in run.feedback.lines)
    assert "Distance to stadsdelspark" in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_an_unknown_park_class_is_one_clean_sentence(run, town, parks):
    with pytest.raises(QgsProcessingException) as error:
        run(
            "green_space_within_300_m",
            HOMES=town["homes"],
            STREETS=town["streets"],
            DESTINATIONS=parks,
            CLASS_FIELD="klass",
            CLASSES="torg: 300",
            OUTPUT="TEMPORARY_OUTPUT",
        )
    assert "No feature of Parks has any of the classes torg. Write them as they stand in the field klass" in str(
        error.value
    )


@pytest.fixture
def districts(layer):
    """Two districts of 500 x 100 m around the street; the third row has no geometry."""
    box = "POLYGON(({0} {1}, {2} {1}, {2} {3}, {0} {3}, {0} {1}))"
    rows = [
        (box.format(X, Y - 50, X + 500, Y + 50), "West", 500, 400, 300, 100, 30, 20, 400, 500),
        (box.format(X + 500, Y - 50, X + 1000, Y + 50), "East", 100, 50, 300, 3, 1, 0, 100, 100),
        (None, "Nowhere", 0, 0, 0, 0, 0, 0, 10, 20),
    ]
    fields = "name:string people:int live:int work:int rent:int coop:int own:int p1:int p2:int"
    return layer("Polygon", rows, fields, name="Districts")


def test_open_public_space(run, town, districts, parks, tmp_path):
    target = tmp_path / "space.gpkg"
    found = run(
        "open_public_space",
        AREAS=districts,
        OPEN_SPACE=parks,
        STREETS=town["streets"],
        LEVEL_FIELD="level",
        DEFAULT_WIDTH=10,
        HOMES=town["homes"],
        POPULATION="people",
        GROUPS=["tenure"],
        OUTPUT=str(target),
        WHOLE="TEMPORARY_OUTPUT",
        ACCESS="TEMPORARY_OUTPUT",
        SUMMARY="TEMPORARY_OUTPUT",
    )
    made = QgsVectorLayer(str(target), "made", "ogr")
    at = rows(made, "name")
    # a street of 10 m along 500 m of a district of 5 ha; no park within
    assert at["West"]["street_share"] == pytest.approx(10)
    assert at["West"]["open_share"] == pytest.approx(0)
    assert at["Nowhere"]["reason"] == "The feature has no geometry"
    assert made.fields().field("public_share").alias() == "Share of open public space and streets (%)"
    (whole,) = table(found["WHOLE"])
    assert (whole["ground"], whole["public_share"]) == pytest.approx((10, 10))
    everyone = next(row for row in found["SUMMARY"].getFeatures() if row["group"] == "All people")
    # homes n at 100 n m: within 400 m of the west park (10 + 100 n) 0 to 3, of the east one 7 to 10
    assert everyone["share_400"] == pytest.approx(100 * 8 / 11)
    assert {f["number"]: f["within_400"] for f in found["ACCESS"].getFeatures()}[4] == 0


def test_open_public_space_without_homes_and_with_ground_needs_no_street_lines(run, districts, parks, layer):
    ground = layer("Polygon", [(square(0, -50, 100),)], name="Ground")
    found = run(
        "open_public_space",
        AREAS=districts,
        OPEN_SPACE=parks,
        STREET_GROUND=ground,
        OUTPUT="TEMPORARY_OUTPUT",
        WHOLE="TEMPORARY_OUTPUT",
    )
    assert rows(found["OUTPUT"], "name")["West"]["street_share"] == pytest.approx(20)
    with pytest.raises(QgsProcessingException, match="A layer of streets and paths is needed"):
        run("open_public_space", AREAS=districts, OPEN_SPACE=parks, OUTPUT="TEMPORARY_OUTPUT", WHOLE="TEMPORARY_OUTPUT")


def test_population_density(run, town, districts):
    found = run(
        "population_density",
        AREAS=districts,
        AREA_POPULATION="people",
        HOMES=town["homes"],
        HOME_POPULATION="people",
        RADIUS=150,
        OUTPUT="TEMPORARY_OUTPUT",
        AROUND="TEMPORARY_OUTPUT",
        WHOLE="TEMPORARY_OUTPUT",
    )
    at = rows(found["OUTPUT"], "name")
    assert (at["West"]["density"], at["East"]["density"]) == pytest.approx((100, 20))
    assert at["Nowhere"]["reason"] == "The feature has no geometry"
    (whole,) = table(found["WHOLE"])
    assert whole["weighted_density"] == pytest.approx((500 * 100 + 100 * 20) / 600)
    around = {f["number"]: f["people_around"] for f in found["AROUND"].getFeatures()}
    assert (around[0], around[5]) == (20, 30)
    with pytest.raises(QgsProcessingException, match="Districts has no population field"):
        run("population_density", AREAS=districts, OUTPUT="TEMPORARY_OUTPUT", WHOLE="TEMPORARY_OUTPUT")


def test_job_housing_balance(run, districts, town, tmp_path):
    target = tmp_path / "jobs.gpkg"
    found = run(
        "job_housing_balance",
        HOMES=districts,
        RESIDENTS="live",
        JOBS="work",
        POPULATION="people",
        OUTPUT=str(target),
        SUMMARY="TEMPORARY_OUTPUT",
    )
    made = QgsVectorLayer(str(target), "made", "ogr")
    at = rows(made, "name")
    assert (at["West"]["ratio"], at["East"]["ratio"]) == pytest.approx((0.75, 6))
    assert at["Nowhere"]["reason"] == "No employed residents, so there is no ratio"
    labels = [category.label() for category in made.renderer().categories()]
    assert labels[:2] == ["In balance (0.75 to 1.5)", "Mostly work (above 1.5)"]
    table_ = {(row["measure"], row["group"]): row for row in found["SUMMARY"].getFeatures()}
    assert table_["ratio", "All people"]["share_1_5"] == pytest.approx(100 * 500 / 600)
    along = run(
        "job_housing_balance",
        HOMES=town["homes"],
        RESIDENTS="people",
        WORKPLACES=town["homes"],
        WORKPLACE_JOBS="children",
        COUNTED="streets",
        STREETS=town["streets"],
        DISTANCE=130,
        OUTPUT="TEMPORARY_OUTPUT",
    )["OUTPUT"]
    # home 5 reaches itself and both neighbours (10 + 100 + 10 m): 30 people, and 5 children at home 5
    at = rows(along, "number")
    assert (at[5]["residents_counted"], at[5]["jobs_counted"]) == (30, 5)
    with pytest.raises(QgsProcessingException, match="Choose either the jobs field or the layer of workplaces"):
        run("job_housing_balance", HOMES=districts, RESIDENTS="live", OUTPUT="TEMPORARY_OUTPUT")


def test_land_use_mix_from_fields_and_from_a_layer(run, districts, layer, tmp_path):
    target = tmp_path / "mix.gpkg"
    run("land_use_mix", AREAS=districts, AMOUNTS=["live", "work"], OUTPUT=str(target))
    made = QgsVectorLayer(str(target), "made", "ogr")
    at = rows(made, "name")
    assert at["West"]["share_of_live"] == pytest.approx(400 / 7)
    assert at["Nowhere"]["reason"] == "There is nothing of any of the classes here"
    assert made.fields().field("share_of_live").alias() == "Share of live (%)"
    places = [(square(10, 0, 20), "house", 300), (square(50, 0, 20), "shop", 100), (square(80, 0, 9), "shed", 100)]
    uses = layer("Polygon", places, "use:string floor:int", name="Uses")
    parameters = {"AREAS": districts, "USES": uses, "AMOUNT_FIELD": "floor", "CLASSES": "homes = house, shop, office"}
    found = run("land_use_mix", **parameters, USE_FIELD="use", OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    at = rows(found, "name")
    assert (at["West"]["share_homes"], at["West"]["share_office"], at["West"]["other"]) == pytest.approx((75, 0, 20))
    assert at["West"]["main"] == "homes"
    assert any("No feature has the class office" in line for line in run.feedback.warnings)
    with pytest.raises(QgsProcessingException, match="Choose the use field of Uses and write the classes"):
        run("land_use_mix", **parameters, OUTPUT="TEMPORARY_OUTPUT")


def test_tenure_mix(run, districts):
    found = run(
        "tenure_mix",
        AREAS=districts,
        RENTAL="rent",
        COOPERATIVE="coop",
        OWNED="own",
        OUTPUT="TEMPORARY_OUTPUT",
        WHOLE="TEMPORARY_OUTPUT",
    )
    at = rows(found["OUTPUT"], "name")
    assert at["West"]["rental_share"] == pytest.approx(100 * 100 / 150)
    assert at["West"]["main"] == "Rental"
    assert at["East"]["reason"] == "Fewer people than the least number that is shown"
    assert not at["East"]["rental_share"]
    assert [row["number"] for row in found["WHOLE"].getFeatures()] == [103, 31, 20]


def test_land_consumption(run, districts, layer):
    past = layer("Polygon", [(square(0, -50, 100),)], name="Past")
    present = layer("Polygon", [(square(0, -50, 100),), (square(100, -50, 100),)], name="Present")
    parameters = {
        "AREAS": districts,
        "BUILT_PAST": past,
        "BUILT_PRESENT": present,
        "POPULATION_PAST": "p1",
        "POPULATION_PRESENT": "p2",
        "OUTPUT": "TEMPORARY_OUTPUT",
        "WHOLE": "TEMPORARY_OUTPUT",
    }
    found = run("land_consumption", **parameters, YEAR_PAST=2000, YEAR_PRESENT=2010)
    at = rows(found["OUTPUT"], "name")
    assert at["West"]["land_rate"] == pytest.approx(10)
    assert at["West"]["per_person_past"] == pytest.approx(25)
    assert at["West"]["kind"] == 1
    assert at["East"]["reason"] == "Nothing was built at the first date, so there is no rate"
    with pytest.raises(QgsProcessingException, match=r"The second year \(2000\) is not after the first"):
        run("land_consumption", **parameters, YEAR_PAST=2000, YEAR_PRESENT=2000)


def test_municipalities_in_degrees_are_measured_in_true_metres(run, shared):
    """290 simplified municipalities in WGS 84: together about the size of Sweden, not degrees squared."""
    areas = QgsVectorLayer(str(shared("sweden/municipalities.geojson")), "Municipalities", "ogr")
    found = run("population_density", AREAS=areas, HOMES=areas, OUTPUT="TEMPORARY_OUTPUT", WHOLE="TEMPORARY_OUTPUT")
    at = rows(found["OUTPUT"], "kom_namn")
    assert sum(f["base_area"] for f in at.values()) / 100 == pytest.approx(450_000, rel=0.05)
    assert at["Kiruna"]["base_area"] / 100 == pytest.approx(20_700, rel=0.05)
    assert at["Huddinge"]["base_area"] / 100 == pytest.approx(140, rel=0.15)


def test_tenures_of_stockholm_s_small_areas(run, shared, tmp_path):
    """Households of 2016 from the programme's own data; what is neither rented nor tenant-owned counts as freehold."""
    import pandas

    folder = shared("sodertornsanalysen/ddf--sodertornsmodellen--src")
    fields = ("antal_hyres", "antal_bostadsr", "antal_hushall_totalt")
    tables = [pandas.read_csv(folder / f"ddf--datapoints--{name}--by--basomrade--year.csv") for name in fields]
    all_ = tables[0].merge(tables[1]).merge(tables[2]).query("year == 2016").copy()
    all_["rest"] = (all_[fields[2]] - all_[fields[0]] - all_[fields[1]]).clip(lower=0)
    all_.to_csv(tmp_path / "tenure.csv", index=False)
    found = run(
        "tenure_mix",
        AREAS=QgsVectorLayer(str(tmp_path / "tenure.csv"), "tenure", "ogr"),
        RENTAL=fields[0],
        COOPERATIVE=fields[1],
        OWNED="rest",
        OUTPUT="TEMPORARY_OUTPUT",
        WHOLE="TEMPORARY_OUTPUT",
    )
    whole = {row["tenure"]: row["number"] for row in found["WHOLE"].getFeatures()}
    assert whole == pytest.approx({"Rental": all_[fields[0]].sum(), "Tenant-owned": all_[fields[1]].sum(),
                                   "Freehold": all_["rest"].sum()})  # fmt: skip
    at = rows(found["OUTPUT"], "basomrade")
    assert len(at) == 1086
    assert not any("without geometry" in line for line in run.feedback.warnings), "a table has none by right"
    assert at["6341410_pershagen"]["main"] == "Freehold"
    blank = [feature for feature in at.values() if feature["reason"]]
    assert 0 < len(blank) < 200
    assert all(0 <= f["entropy"] <= 1 and 0 <= f["apart"] <= 100 for f in at.values() if not f["reason"])
