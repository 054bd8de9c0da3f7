"""For whom: the three algorithms as QGIS runs them."""

from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProcessingParameterDefinition, QgsVectorLayer

X, Y = 670_000, 6_570_000


def rows_of(layer, key):
    return {feature[key]: feature for feature in layer.getFeatures()}


@pytest.fixture
def homes(layer):
    """Ten homes 100 to 1000 m from a park; the farthest has no value."""
    rows = [
        (
            f"POINT({X + 100 * n} {Y})",
            n,
            None if n == 10 else 100.0 * n,
            10,
            n % 2 * 4,
            "own" if n < 5 else "rent",
            ("low", "middle", "high")[n % 3],
            f"{100 - n},5",
        )
        for n in range(1, 11)
    ]
    fields = "id:int distance:double people:int children:int tenure:string class:string income:string"
    return layer("Point", rows, fields, name="Homes")


@pytest.fixture
def shown(run, homes, tmp_path):
    page = tmp_path / "page.html"
    found = run(
        "distribution_of_a_result",
        PLACES=homes,
        VALUE="distance",
        WORSE="high",
        THRESHOLDS="300; 600",
        UNIT="m",
        POPULATION="people",
        GROUPS=["children", "tenure"],
        COMBINE=True,
        INCOME="income",
        OUTPUT=str(tmp_path / "who.gpkg"),
        TABLE="TEMPORARY_OUTPUT",
        SPREAD="TEMPORARY_OUTPUT",
        CURVES="TEMPORARY_OUTPUT",
        PAGE=str(page),
    )
    return found | {"page": page.read_text(encoding="utf-8")}


def test_the_table_is_the_one_worked_out_by_hand(shown):
    """Nine homes of 10 people with 100 to 900 m: mean 500; income falls with n, so the far have less."""
    rows = rows_of(shown["TABLE"], "group")
    everyone = rows["All people"]
    assert (everyone["people"], everyone["people_with_value"], everyone["mean"]) == (100, 90, 500)
    assert (everyone["worst_decile"], everyone["worst_mean"]) == (900, 900)
    assert (everyone["left_out_300"], everyone["share_600"]) == (70, 60)
    assert everyone["gini"] == pytest.approx(80 / 270)
    assert everyone["concentration_index"] == pytest.approx(-80 / 270)
    # richest 9: 100 m; poorest 36: 900, 800, 700 and 6 of those with 600
    assert everyone["palma"] == pytest.approx(100 / ((9000 + 8000 + 7000 + 3600) / 36))
    assert not everyone["reason"]
    assert rows["children"]["people"] == 20
    assert rows["children · own"]["people"] == 8


def test_the_map_has_a_legend_of_who_is_left_out(shown):
    from sodertorn.processing.toolbox import provenance

    layer = QgsVectorLayer(shown["OUTPUT"], "who", "ogr")
    rows = rows_of(layer, "id")
    assert [rows[n]["status"] for n in (1, 4, 8, 9, 10)] == ["fine", "some", "left out", "worst tenth", "no value"]
    assert rows[10]["reason"] == "No value is given here"
    assert sum(feature["people_worst_tenth"] for feature in layer.getFeatures()) == pytest.approx(9)
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert labels == [
        "Like the worst-served tenth",
        "Left out: meets no threshold",
        "Meets some thresholds",
        "Not left out",
        "No value (see the reason)",
    ]
    recipe = provenance.stored_recipe(layer.metadata())
    assert recipe["inputs"]["MINIMUM_PEOPLE"] == 6
    assert recipe["inputs"]["GROUPS"] == ["children", "tenure"]


def test_the_parts_add_up_and_the_curves_are_whole(shown):
    everyone = rows_of(shown["TABLE"], "group")["All people"]
    spread = rows_of(shown["SPREAD"], "group_field")
    assert spread["tenure"]["theil_within"] + spread["tenure"]["theil_between"] == pytest.approx(everyone["theil"])
    names = {feature["curve"] for feature in shown["CURVES"].getFeatures()}
    assert names == {"Lorenz curve", "Concentration curve"}


def test_the_page_is_whole_and_says_how_it_was_made(shown):
    page = shown["page"]
    assert page.startswith("<!DOCTYPE html>")
    assert page.count("<svg") > 5
    assert "30 of 100 people (30" in page
    assert "Concentration index −0.296" in page
    assert "<dt>Smallest group shown</dt>" in page
    assert "<dt>Group fields</dt><dd>children, tenure</dd>" in page
    assert "<dt>Bad for people are</dt><dd>high values</dd>" in page
    assert "<dt>Cross the group fields</dt><dd>yes</dd>" in page


def test_the_page_calls_the_result_as_its_field_does(run, homes, tmp_path):
    homes.setFieldAlias(homes.fields().lookupField("distance"), "Way to green (m)")
    page = tmp_path / "page.html"
    given = {"PLACES": homes, "VALUE": "distance", "OUTPUT": "TEMPORARY_OUTPUT", "PAGE": str(page)}
    run("distribution_of_a_result", **given, TABLE="TEMPORARY_OUTPUT", SPREAD="TEMPORARY_OUTPUT", THRESHOLDS="300")
    text = page.read_text(encoding="utf-8")
    assert "<h1>Way to green: for whom?</h1>" in text
    assert "at most 300\u202fm" in text


def test_small_groups_are_nowhere(run, layer, tmp_path):
    """A group of five people is suppressed unless one asks for it."""
    rows = [(f"POINT({X + n} {Y})", n, 5, "few" if n == 0 else "many") for n in range(12)]
    places = layer("Point", rows, "value:double people:int kind:string", name="Places")
    page = tmp_path / "page.html"
    given = {"PLACES": places, "VALUE": "value", "POPULATION": "people", "GROUPS": ["kind"]}
    given |= {"OUTPUT": "TEMPORARY_OUTPUT", "TABLE": "TEMPORARY_OUTPUT", "SPREAD": "TEMPORARY_OUTPUT"}
    found = rows_of(run("distribution_of_a_result", **given, PAGE=str(page))["TABLE"], "group")
    assert found["few"]["reason"] == "Fewer people than the least number that is shown"
    assert found["many"]["reason"] == "Withheld so that a smaller group cannot be worked out"
    assert "fewer than 6 people: not shown" in page.read_text(encoding="utf-8")
    found = rows_of(run("distribution_of_a_result", **given, PAGE=str(page), MINIMUM_PEOPLE=0)["TABLE"], "group")
    assert found["few"]["people"] == 5


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"GROUPS": ["id", "children", "tenure", "class"]}, "4 group fields are chosen: id, children, tenure, class. "),
        ({"INCOME": "class"}, "The income field class of Homes holds words: high, low, middle. Write them in Income"),
        ({"VALUE": "tenure"}, "The field tenure of Homes holds text that is no number in 10 features, such as 'own'."),
        ({"VALUE": "nothing"}, "The layer Homes has no field nothing."),
        ({"THRESHOLDS": "near"}, "Thresholds holds 'near', which is not a list of numbers."),
    ],
)
def test_bad_input_gives_one_sentence(run, homes, tmp_path, changes, sentence):
    given = {"PLACES": homes, "VALUE": "distance", "POPULATION": "people", "OUTPUT": "TEMPORARY_OUTPUT"}
    given |= {"TABLE": "TEMPORARY_OUTPUT", "SPREAD": "TEMPORARY_OUTPUT", "PAGE": str(tmp_path / "page.html")}
    with pytest.raises(QgsProcessingException) as error:
        run("distribution_of_a_result", **(given | changes))
    assert sentence in str(error.value)
    assert "Traceback" not in str(error.value)


def test_income_in_ordered_classes(run, homes, tmp_path):
    found = run(
        "distribution_of_a_result",
        PLACES=homes,
        VALUE="distance",
        POPULATION="people",
        INCOME="class",
        INCOME_CLASSES="low, middle",
        OUTPUT="TEMPORARY_OUTPUT",
        TABLE="TEMPORARY_OUTPUT",
        SPREAD="TEMPORARY_OUTPUT",
        PAGE=str(tmp_path / "page.html"),
    )
    row = rows_of(found["TABLE"], "group")["All people"]
    assert row["people_without_income"] == 30
    assert any("class: high are not among the income classes" in line for line in run.feedback.warnings)


@pytest.fixture
def compared(run, homes, layer, tmp_path):
    rows = [(f"POINT({X + 100 * n} {Y})", str(n), 50.0 * n if n < 6 else 100.0 * n, 10) for n in range(2, 12)]
    after = layer("Point", rows, "number:string metres:double people:int", name="Plan")
    given = {
        "BEFORE": homes,
        "BEFORE_ID": "id",
        "BEFORE_VALUE": "distance",
        "AFTER": after,
        "AFTER_ID": "number",
        "AFTER_VALUE": "metres",
        "WORSE": "high",
        "TOLERANCE": 10,
        "THRESHOLDS": "300",
        "UNIT": "m",
        "POPULATION": "people",
        "AFTER_POPULATION": "people",
        "GROUPS": ["tenure"],
        "OUTPUT": str(tmp_path / "change.gpkg"),
        "TABLE": "TEMPORARY_OUTPUT",
        "UNMATCHED": "TEMPORARY_OUTPUT",
        "PAGE": str(tmp_path / "page.html"),
    }
    return given, run("compare_before_and_after", **given)


def test_who_gains_and_what_is_new(run, compared):
    given, found = compared
    rows = rows_of(found["TABLE"], "group")
    everyone = rows["All people"]
    assert [everyone[f"people_{name}"] for name in ("better", "same", "worse", "unknown")] == [40, 40, 0, 10]
    assert (everyone["people_new"], everyone["people_removed"]) == (10, 10)
    assert rows["own"]["people_better"] == 30
    unmatched = rows_of(found["UNMATCHED"], "identifier")
    assert {name: row["where"] for name, row in unmatched.items()} == {
        "1": "Only before: removed",
        "11": "Only after: new",
    }
    layer = QgsVectorLayer(given["OUTPUT"], "change", "ogr")
    judged = rows_of(layer, "number")
    assert [judged[n]["judgement"] for n in ("2", "6", "10", "11")] == ["better", "same", "no value", "new"]
    assert judged["11"]["reason"] == "A new place: there was none before"
    assert [item.label() for item in layer.renderer().legendSymbolItems()] == [
        "Better",
        "As before",
        "New place",
        "No value (see the reason)",
    ]
    page = Path(given["PAGE"]).read_text(encoding="utf-8")
    assert "40 people get it better" in page
    assert any("1 places are only before: 1." in line for line in run.feedback.warnings)


def test_two_fields_of_one_layer(run, homes, tmp_path):
    found = run(
        "compare_before_and_after",
        BEFORE=homes,
        BEFORE_ID="id",
        BEFORE_VALUE="distance",
        AFTER=homes,
        AFTER_ID="id",
        AFTER_VALUE="people",
        OUTPUT="TEMPORARY_OUTPUT",
        TABLE="TEMPORARY_OUTPUT",
        UNMATCHED="TEMPORARY_OUTPUT",
        PAGE=str(tmp_path / "page.html"),
    )
    assert {feature["judgement"] for feature in found["OUTPUT"].getFeatures()} == {"better", "no value"}


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"BEFORE_ID": "tenure"}, "The identifier tenure of Homes stands more than once in 8 features, such as 'own'."),
        ({"AFTER_ID": "people"}, "The identifier people of Plan stands more than once in 9 features, such as '10'."),
        (
            {"BEFORE_ID": "income"},
            "No place of Plan has an identifier that is in Homes: income and number have nothing",
        ),
    ],
)
def test_bad_identifiers_give_one_sentence(run, compared, changes, sentence):
    given, _ = compared
    with pytest.raises(QgsProcessingException) as error:
        run("compare_before_and_after", **(given | changes | {"OUTPUT": "TEMPORARY_OUTPUT"}))
    assert sentence in str(error.value)


@pytest.fixture
def districts(layer):
    def square(x):
        return f"POLYGON(({x} {Y}, {x + 100} {Y}, {x + 100} {Y + 100}, {x} {Y + 100}, {x} {Y}))"

    return layer(
        "Polygon",
        [(square(X), "a", 100, 100), (square(X + 100), "b", 40, 100), (square(X + 200), "c", None, 5)],
        "name:string children:int later:int",
        name="Districts",
    )


def test_supply_against_need(run, districts, layer, tmp_path):
    services = layer(
        "Point",
        [(f"POINT({X + 50} {Y + 50})", 50), (f"POINT({X + 150} {Y + 50})", 45)],
        "places:int",
        name="Preschools",
    )
    given = {
        "AREAS": districts,
        "USERS": "children",
        "NORM": 0.8,
        "COUNTED": "preschool places",
        "SERVICES": services,
        "CAPACITY": "places",
        "PLANNED_USERS": "later",
        "POPULATION": "children",
        "OUTPUT": str(tmp_path / "need.gpkg"),
        "TABLE": "TEMPORARY_OUTPUT",
        "SUMMARY": "TEMPORARY_OUTPUT",
    }
    found = run("supply_against_need", **given)
    layer = QgsVectorLayer(given["OUTPUT"], "need", "ogr")
    rows = rows_of(layer, "name")
    assert [rows["a"][name] for name in ("need", "supply", "deficit", "surplus", "coverage")] == [80, 50, 30, 0, 62.5]
    assert rows["b"]["planned_deficit"] == 35
    assert rows["c"]["reason"] == "The number of people, or the supply, is not given"
    table = rows_of(found["TABLE"], "time")
    assert (table["Now"]["deficit"], table["Planned"]["deficit"], table["Now"]["counted"]) == (
        30,
        69,
        "preschool places",
    )
    assert "> 150 %" not in [item.label() for item in layer.renderer().legendSymbolItems()]
    people = next(found["SUMMARY"].getFeatures())
    assert people["mean"] == pytest.approx((100 * 62.5 + 40 * 140.625) / 140)
    assert (people["share_100"], people["left_out_100"]) == (pytest.approx(100 * 40 / 140), 100)
    assert any(
        "Now: need 112 preschool places, supply 95; 30 are missing in 1 of 2 areas" in x for x in run.feedback.lines
    )


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"SUPPLY_FIELD": None}, "There is nothing that gives the supply of Districts. Choose a supply field"),
        ({"NORM": 0}, "The need of each person is 0."),
        ({"USERS": "name"}, "The field name of Districts holds text that is no number in 3 features"),
    ],
)
def test_bad_need_gives_one_sentence(run, districts, changes, sentence):
    given = {"AREAS": districts, "USERS": "children", "NORM": 0.8, "SUPPLY_FIELD": "later"}
    with pytest.raises(QgsProcessingException) as error:
        run("supply_against_need", **(given | changes), OUTPUT="TEMPORARY_OUTPUT", TABLE="TEMPORARY_OUTPUT")
    assert sentence in str(error.value)


def test_the_norm_has_no_default(plugin):
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().algorithmById("sodertorn:supply_against_need")
    norm = algorithm.parameterDefinition("NORM")
    assert norm.defaultValue() is None
    assert not norm.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
    assert norm.metadata()["widget_wrapper"]["decimals"] == 6  # 0.002 can be typed


def test_green_in_helsinki_for_whom(run, shared, tmp_path):
    """Homes and their way to green in the centre of Helsinki, as the demo makes them."""
    extract = shared("osm/helsinki.osm.pbf")
    base = str(tmp_path / "town.gpkg")
    names = ("STREETS", "GREEN", "HOMES")
    run(
        "prepare_openstreetmap_extract",
        EXTRACT=str(extract),
        **{name: f"{base}|layername={name.lower()}" for name in names},
    )
    run(
        "green_space_within_300_m",
        HOMES=f"{base}|layername=homes",
        POPULATION="people",
        STREETS=f"{base}|layername=streets",
        LEVEL_FIELD="level",
        DESTINATIONS=f"{base}|layername=green",
        OUTPUT=f"{base}|layername=to_green",
        SUMMARY=f"{base}|layername=summary",
    )
    found = run(
        "distribution_of_a_result",
        PLACES=f"{base}|layername=to_green",
        VALUE="distance",
        THRESHOLDS="300",
        POPULATION="people",
        GROUPS=["basis"],
        OUTPUT="TEMPORARY_OUTPUT",
        TABLE="TEMPORARY_OUTPUT",
        SPREAD="TEMPORARY_OUTPUT",
        PAGE=str(tmp_path / "page.html"),
    )
    row = rows_of(found["TABLE"], "group")["All people"]
    before = rows_of(QgsVectorLayer(f"{base}|layername=summary", "s", "ogr"), "group")["All people"]
    for name in ("people", "mean", "median", "worst_decile", "gini", "share_300", "left_out_300"):
        assert row[name] == pytest.approx(before[name])
    assert row["people"] > 5000
    left = sum(feature["left_out_300"] for feature in found["OUTPUT"].getFeatures())
    assert left == pytest.approx(row["left_out_300"])
